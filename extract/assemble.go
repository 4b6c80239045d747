package extract

import (
	"slices"

	"github.com/google/uuid"

	"hearsay/extract/claims"
	"hearsay/extract/names"
	"hearsay/extract/speech"
	"hearsay/extract/tree"
	"hearsay/extract/when"
	"hearsay/graph"
)

// assembler makes a reading of what the stages found.
type assembler struct {
	doc     *tree.Document
	names   *names.Names
	props   []claims.Proposition
	words   []speech.Attribution
	times   []when.Expression
	reading *graph.Reading
	citer   *graph.Citer

	clusters   []*graph.Entity          // by cluster
	named      map[*graph.Entity]bool   // those that some mention names
	things     map[string]*graph.Entity // entities for speakers that no cluster has, by folded words
	placed     map[placed]bool          // where those are mentioned
	built      []*graph.Claim           // by proposition, nil until built
	building   []bool
	byHead     map[[2]int]int // proposition by sentence and token
	inSentence [][]int        // propositions by sentence
	cues       map[[2]int]int // attribution by sentence and cue
	flips      map[[2]int]int // how often a clause is denied by the verb above it
	near       map[int][]int  // attributions by the sentences their content touches
	byID       map[uuid.UUID]*graph.Entity
	alleged    []int                      // propositions kept as allegations, in the order of the text
	told       []int                      // propositions that a document or outlet reports
	about      map[uuid.UUID][]int        // those alleged by their subject
	reported   map[uuid.UUID][]int        // what others report of somebody, by whom it is about
	holds      map[uuid.UUID][]int        // in what organizations somebody has a part, by either
	against    map[int][]*graph.Statement // those that deny or dispute, by the sentences that they stand in
	chains     [][][]int                  // by proposition: chains of attributions, outermost first
	claimIDs   map[uuid.UUID]bool
	said       map[uuid.UUID]bool
	used       []bool             // by attribution: whether a statement rests on it
	rebutting  map[int][]rebuttal // by attribution, once asked for
}

func assemble(article graph.Article, doc *tree.Document, who *names.Names, said []claims.Proposition, words []speech.Attribution, times []when.Expression) *graph.Reading {
	a := &assembler{doc: doc, names: who, props: said, words: words, times: times,
		reading:   &graph.Reading{Article: article, Extractor: Extractor()},
		citer:     graph.NewCiter(article.ID, article.Text),
		named:     make(map[*graph.Entity]bool),
		things:    make(map[string]*graph.Entity),
		placed:    make(map[placed]bool),
		built:     make([]*graph.Claim, len(said)),
		building:  make([]bool, len(said)),
		byHead:    make(map[[2]int]int),
		cues:      make(map[[2]int]int),
		flips:     make(map[[2]int]int),
		near:      make(map[int][]int),
		byID:      make(map[uuid.UUID]*graph.Entity),
		about:     make(map[uuid.UUID][]int),
		against:   make(map[int][]*graph.Statement),
		reported:  make(map[uuid.UUID][]int),
		holds:     make(map[uuid.UUID][]int),
		chains:    make([][][]int, len(said)),
		claimIDs:  make(map[uuid.UUID]bool),
		said:      make(map[uuid.UUID]bool),
		used:      make([]bool, len(words)),
		rebutting: make(map[int][]rebuttal),
	}
	a.index()
	a.entities()
	for i := range a.props {
		if a.wanted(i) {
			a.keep(i)
		}
	}
	a.demands()
	byPlace := func(i, j int) int { return a.built[i].Evidence.StartByte - a.built[j].Evidence.StartByte }
	slices.SortStableFunc(a.alleged, byPlace)
	slices.SortStableFunc(a.told, byPlace)
	for _, lists := range []map[uuid.UUID][]int{a.about, a.reported} {
		for _, list := range lists {
			slices.SortStableFunc(list, byPlace)
		}
	}
	a.answers()
	a.bareWords()
	a.order()
	return a.reading
}

func (a *assembler) index() {
	a.inSentence = make([][]int, len(a.doc.Sentences))
	for i, p := range a.props {
		a.inSentence[p.Sentence] = append(a.inSentence[p.Sentence], i)
		if p.Rule != "role" {
			a.byHead[[2]int{p.Sentence, p.Top}] = i
			a.byHead[[2]int{p.Sentence, p.Head}] = i
		}
	}
	for k := range a.words {
		a.indexWords(k)
	}
	for i := range a.props {
		a.chains[i] = a.chainsOf(i)
	}
}

func (a *assembler) indexWords(k int) {
	w := &a.words[k]
	if at := [2]int{w.Sentence, w.CueHead}; w.CueHead >= 0 {
		if _, taken := a.cues[at]; !taken || w.Itself {
			a.cues[at] = k
		}
	}
	if w.FlipHead >= 0 {
		a.flips[[2]int{w.Sentence, w.FlipHead}]++
	}
	for _, c := range w.Content {
		first, end := a.doc.SentencesOver(c)
		for i := first; i < end; i++ {
			if list := a.near[i]; len(list) == 0 || list[len(list)-1] != k {
				a.near[i] = append(list, k)
			}
		}
	}
}

// wanted reports whether proposition i is a claim of its own. A verb that does no more than attribute is
// none where the publisher reports it; inside other people's words it is what they say happened.
func (a *assembler) wanted(i int) bool {
	p := &a.props[i]
	if a.word(p.Object) == "which" && contestVerb[p.Lemma] {
		return false // "…, which she denies" tells no more than that
	}
	if a.unclaimed(p) || a.ofNothing(p) && !slices.ContainsFunc(a.chains[i], func(c []int) bool { return len(c) > 0 }) {
		return false
	}
	if p.Rule == "role" {
		return true
	}
	if slices.ContainsFunc(a.near[p.Sentence], func(k int) bool {
		w := &a.words[k]
		return w.As.Kind == claims.Words && w.As.Sentence == p.Sentence && w.As.Head == p.Head
	}) {
		return false // what somebody calls it is told of it, not of them
	}
	w := a.cueOf(p)
	if w == nil {
		return true
	}
	switch w.Stance {
	case graph.Denies, graph.Disputes, graph.Demands, graph.DeclinesComment:
		return true
	}
	if w.Act || w.Rule == "citing" || w.Says && a.byHearsay(p) || a.inForum(p) || a.addresses(p, w) || a.accuses(p, w) || a.results(p) {
		return true
	}
	return len(a.chains[i]) > 0 && len(a.chains[i][0]) > 0
}

// unclaimed reports whether the proposition is one of which the text says that nobody claims it.
func (a *assembler) unclaimed(p *claims.Proposition) bool {
	head := a.doc.Sentences[p.Sentence].Tokens[p.Head].Span
	return slices.ContainsFunc(a.near[p.Sentence], func(k int) bool {
		w := &a.words[k]
		return w.Nobody && w.Sentence == p.Sentence && w.Content[0].Contains(head)
	})
}

// ofNothing reports whether the proposition is about a pronoun of which nothing tells what it stands for: what
// the publisher says of "it" it says of nothing.
func (a *assembler) ofNothing(p *claims.Proposition) bool {
	if p.Subject.Kind != claims.Words || a.names.MentionAt(p.Subject.Sentence, p.Subject.Head) >= 0 {
		return false
	}
	s := a.doc.Sentences[p.Subject.Sentence]
	switch s.Lower(p.Subject.Head) {
	case "it", "they", "he", "she", "you", "one":
		return s.Child(p.Subject.Head, "nmod", "acl", "acl:relcl") < 0
	}
	return false
}

// cueOf returns the attribution whose cue is the proposition's verb.
func (a *assembler) cueOf(p *claims.Proposition) *speech.Attribution {
	for _, token := range []int{p.Head, p.Top} {
		if k, ok := a.cues[[2]int{p.Sentence, token}]; ok {
			return &a.words[k]
		}
	}
	return nil
}

// order puts the parts of the reading where Reading says they stand.
func (a *assembler) order() {
	r := a.reading
	r.Entities = slices.DeleteFunc(r.Entities, func(e *graph.Entity) bool { return len(e.Mentions) == 0 })
	for _, e := range r.Entities {
		slices.SortStableFunc(e.Mentions, func(x, y graph.Mention) int { return x.StartByte - y.StartByte })
	}
	slices.SortStableFunc(r.Entities, func(x, y *graph.Entity) int { return x.Mentions[0].StartByte - y.Mentions[0].StartByte })
	slices.SortStableFunc(r.Claims, func(x, y *graph.Claim) int { return x.Evidence.StartByte - y.Evidence.StartByte })
	slices.SortStableFunc(r.Statements, func(x, y *graph.Statement) int { return x.Evidence.StartByte - y.Evidence.StartByte })
}

// claim builds the claim of proposition i, once.
func (a *assembler) claim(i int) *graph.Claim {
	if a.built[i] != nil || a.building[i] {
		return a.built[i]
	}
	a.building[i] = true
	p := a.within(*a.addressing(i), i)
	c := &graph.Claim{
		Predicate: graph.Predicate{Lemma: p.Lemma, Label: p.Label},
		Polarity:  p.Polarity, Factuality: a.factuality(i),
		Subject: a.term(p.Subject, i), Object: a.term(p.Object, i),
		Evidence: a.citer.Evidence(p.Span),
	}
	flips := a.flips[[2]int{p.Sentence, p.Top}]
	if p.Head != p.Top {
		flips += a.flips[[2]int{p.Sentence, p.Head}]
	}
	if flips%2 == 1 {
		c.Polarity = opposite(c.Polarity)
	}
	if c.Object.Entity != uuid.Nil && c.Object.Entity == c.Subject.Entity && p.Rule == "role" {
		c.Object = graph.Term{Text: p.Object.Span.Of(a.doc.Text)}
	}
	for _, arg := range p.Arguments {
		if t := a.term(arg.Phrase, i); !t.Empty() {
			c.Arguments = append(c.Arguments, graph.Argument{Role: arg.Role, Value: t})
		}
	}
	for _, w := range p.When {
		c.Arguments = append(c.Arguments, graph.Argument{Role: "time", Value: graph.Term{Text: w.Of(a.doc.Text)}})
	}
	c.Time, c.When = a.happened(p.When)
	c.ID = graph.ClaimID(c)
	a.built[i] = c
	return c
}

func opposite(p graph.Polarity) graph.Polarity {
	if p == graph.Positive {
		return graph.Negative
	}
	return graph.Positive
}

// factuality is what the clause shows, and alleged where somebody in the chain alleges it.
func (a *assembler) factuality(i int) graph.Factuality {
	f := a.props[i].Factuality
	if f != graph.Stated {
		return f
	}
	for _, chain := range a.chains[i] {
		for _, k := range chain {
			w := &a.words[k]
			if w.Stance == graph.Demands && k == chain[len(chain)-1] {
				return graph.Hypothetical
			}
			if a.stance(k, a.speaker(k, chain)) == graph.Alleges {
				return graph.Alleged
			}
		}
	}
	return f
}

// term is what a phrase stands for.
func (a *assembler) term(p claims.Phrase, prop int) graph.Term {
	switch p.Kind {
	case claims.Clause:
		if i, ok := a.byHead[[2]int{p.Sentence, p.Head}]; ok && i != prop && !a.unclaimed(&a.props[i]) {
			if c := a.claim(i); c != nil {
				a.keep(i)
				return graph.Term{Claim: c.ID, Text: p.Span.Of(a.doc.Text)}
			}
		}
		return graph.Term{Text: p.Span.Of(a.doc.Text)}
	case claims.Words:
		if e := a.entityOf(p, prop); e != nil {
			return graph.Term{Entity: e.ID, Text: e.Name}
		}
		return graph.Term{Text: p.Span.Of(a.doc.Text)}
	}
	return graph.Term{}
}

// entityOf returns the entity that the phrase names or refers to as a whole, nil for none. "I" is whoever
// speaks.
func (a *assembler) entityOf(p claims.Phrase, prop int) *graph.Entity {
	s := a.doc.Sentences[p.Sentence]
	m := a.names.MentionAt(p.Sentence, p.Head)
	if m < 0 && s.Lower(p.Head) == "one" {
		return a.oneNamed(p)
	}
	if word := s.Lower(p.Head); prop >= 0 && (firstPerson[word] || m < 0 && (word == "we" || word == "us")) {
		if e := a.firstPerson(prop); e != nil {
			return e
		}
	}
	if m < 0 || a.names.Mentions[m].Head != p.Head && a.names.Mentions[m].Span != p.Span {
		return nil
	}
	return a.clusters[a.names.Mentions[m].Cluster]
}

// oneNamed is the entity whose name stands in apposition to "one" of several, nil for none: "one of her mills, | Norwind |".
func (a *assembler) oneNamed(p claims.Phrase) *graph.Entity {
	s := a.doc.Sentences[p.Sentence]
	if x := s.Child(p.Head, "appos"); x > p.Head && s.Child(p.Head, "nmod") > p.Head {
		if k := a.names.NameAt(p.Sentence, x); k >= 0 && a.names.Mentions[k].Head == x {
			return a.clusters[a.names.Mentions[k].Cluster]
		}
	}
	return nil
}

var firstPerson = map[string]bool{"i": true, "me": true, "myself": true}

// firstPerson is the innermost speaker of the proposition who is an entity.
func (a *assembler) firstPerson(prop int) *graph.Entity {
	if len(a.chains[prop]) == 0 {
		return nil
	}
	chain := a.chains[prop][0]
	for _, quotedOnly := range []bool{true, false} {
		for k := len(chain) - 1; k >= 0; k-- {
			w := &a.words[chain[k]]
			if quotedOnly && w.Quote < 0 || w.Source.Kind != claims.Words {
				continue
			}
			if e := a.entityOf(w.Source, -1); e != nil && e.Type != graph.Other {
				return e
			}
		}
	}
	return nil
}

// keep adds the claim of proposition i to the reading with its statements.
func (a *assembler) keep(i int) {
	c := a.claim(i)
	if c == nil {
		return
	}
	if !a.claimIDs[c.ID] {
		a.claimIDs[c.ID] = true
		a.reading.Claims = append(a.reading.Claims, c)
		a.alleges(i)
		a.holdsOffice(i)
	}
	for _, chain := range a.chains[i] {
		a.statement(i, c, chain)
	}
}

// plain is the words at a span with single blanks between them.
func (a *assembler) plain(s graph.Span) string {
	return graph.SingleSpaces(s.Of(a.doc.Text))
}
