package extract

import (
	"slices"
	"strings"

	"github.com/google/uuid"

	"hearsay/extract/claims"
	"hearsay/extract/lexicon"
	"hearsay/extract/speech"
	"hearsay/extract/tree"
	"hearsay/graph"
)

// maxLinks bounds a chain; no text that means something comes near it.
const maxLinks = 10

// chainsOf returns the chains of attributions that proposition i stands under, outermost first: one
// empty chain where the publisher speaks in its own voice, two where one attribution answers another.
func (a *assembler) chainsOf(i int) [][]int {
	p := &a.props[i]
	head := a.doc.Sentences[p.Sentence].Tokens[p.Head].Span
	if _, quoted := a.doc.Quoted(head); p.Rule == "role" && !quoted {
		return [][]int{nil} // who somebody is, the publisher says, also inside what it reports
	}
	if a.editorial(head) {
		return [][]int{nil}
	}
	type member struct{ k, size int }
	var in []member
	for _, k := range a.near[p.Sentence] {
		w := &a.words[k]
		if w.Nobody || w.Position || w.Answers.Kind != claims.Nothing || w.Sentence == p.Sentence && w.CueHead >= 0 && (w.CueHead == p.Head || w.CueHead == p.Top) {
			continue
		}
		size := 0
		for _, c := range w.Content {
			if c.Contains(head) {
				size = total(w.Content)
			}
		}
		if size > 0 && !a.presupposed(p, w) {
			in = append(in, member{k, size})
		}
	}
	slices.SortStableFunc(in, func(x, y member) int {
		if a.words[x.k].Under == y.k {
			return 1
		}
		if a.words[y.k].Under == x.k {
			return -1
		}
		return y.size - x.size
	})
	var all []int
	for _, m := range in[:min(len(in), maxLinks)] {
		all = append(all, m.k)
	}
	return a.split(all)
}

// presupposed reports whether the proposition only tells, in a relative clause, of whom or what the attribution denies something,
// so that it is not what is denied: "denied holding a reporter | who vanished |".
func (a *assembler) presupposed(p *claims.Proposition, w *speech.Attribution) bool {
	switch w.Stance {
	case graph.Denies, graph.Disputes:
	default:
		return false
	}
	s := a.doc.Sentences[p.Sentence]
	if w.Quote >= 0 || w.Sentence != p.Sentence {
		return false
	}
	inside := func(t int) bool {
		return slices.ContainsFunc(w.Content, func(c graph.Span) bool { return c.Contains(s.Tokens[t].Span) })
	}
	for t := p.Top; t >= 0 && inside(t); t = s.Tokens[t].Head {
		if h := s.Tokens[t].Head; s.Tokens[t].Rel == "acl:relcl" && h >= 0 && inside(h) {
			return true
		}
	}
	return false
}

// editorial reports whether the words stand in a note of the editor's inside somebody's quotation: "(in Ostra, ed.)".
func (a *assembler) editorial(at graph.Span) bool {
	q, quoted := a.doc.Quoted(at)
	if !quoted {
		return false
	}
	inner := a.doc.Quotes[q].Inner
	before, after := a.doc.Text[min(inner.StartByte, at.StartByte):at.StartByte], a.doc.Text[at.EndByte:max(at.EndByte, inner.EndByte)]
	closing := strings.IndexByte(after, ')')
	if closing < 0 || strings.LastIndexByte(before, '(') <= strings.LastIndexByte(before, ')') {
		return false
	}
	note := strings.ToLower(strings.TrimRight(after[:closing], ". "))
	return strings.HasSuffix(note, ", ed") || strings.HasSuffix(note, "- ed") || strings.HasSuffix(note, "editor's note")
}

func total(spans []graph.Span) int {
	n := 0
	for _, s := range spans {
		n += s.EndByte - s.StartByte
	}
	return n
}

// split makes two chains of one in which an attribution stands beside another.
func (a *assembler) split(all []int) [][]int {
	for _, k := range all {
		b := a.words[k].Beside
		if b < 0 || !slices.Contains(all, b) {
			continue
		}
		without := func(x int) []int {
			return slices.DeleteFunc(slices.Clone(all), func(y int) bool { return y == x })
		}
		return [][]int{without(k), without(b)}
	}
	return [][]int{all}
}

// statement adds the statement of claim c under a chain of attributions.
func (a *assembler) statement(prop int, c *graph.Claim, chain []int) {
	p := &a.props[prop]
	s := &graph.Statement{Article: a.reading.Article.ID, Claim: c.ID, Kind: graph.None, SaidWhen: a.saidOn(chain)}
	s.Chain = a.links(chain)
	if last := len(s.Chain) - 1; last > 0 && s.Chain[last].Stance == graph.Asserts && a.askedIn(p) {
		s.Chain[last].Stance = graph.Questions
	}
	s.Rules = a.why(p, chain)
	s.Evidence = a.citer.Evidence(p.Span)
	if len(chain) > 0 {
		s.Kind = a.kind(p, &a.words[chain[len(chain)-1]])
		s.Evidence = a.citer.Evidence(a.doc.Sentences[p.Sentence].Span)
	}
	a.addStatement(s)
}

// askedIn reports whether the clause of p stands in a question that is quoted: “Did they lie?” she said.
func (a *assembler) askedIn(p *claims.Proposition) bool {
	s := a.doc.Sentences[p.Sentence]
	q, quoted := a.doc.Quoted(s.Tokens[p.Head].Span)
	if !quoted || p.Rule == "role" || s.Tokens[p.Head].Rel == "acl:relcl" || s.Tokens[p.Head].Rel == "advcl" {
		return false
	}
	end := min(a.doc.Quotes[q].Inner.EndByte, s.Span.EndByte)
	mark := strings.IndexAny(a.doc.Text[s.Tokens[p.Head].EndByte:max(end, s.Tokens[p.Head].EndByte)], ".?!;")
	return mark >= 0 && a.doc.Text[s.Tokens[p.Head].EndByte+mark] == '?'
}

// links are the publisher and then the attributions of a chain.
func (a *assembler) links(chain []int) []graph.Link {
	stance := graph.Asserts
	if len(chain) > 0 {
		stance = graph.Reports
	}
	all := []graph.Link{a.publisher(stance)}
	for _, k := range chain {
		if by, ok := a.quoting(k); ok && len(all) == 1 {
			all = append(all, by)
		}
		l, outer := a.link(k, chain), &all[len(all)-1]
		if l.Speaker.Kind == graph.EntitySpeaker && l.Speaker == outer.Speaker && outer.Stance == graph.Asserts {
			if l.Stance != graph.Asserts {
				outer.Stance = l.Stance
			}
			continue // "she said she believed that …" is one speaker
		}
		all = append(all, l)
	}
	return all
}

func (a *assembler) addStatement(s *graph.Statement) {
	if s.SaidWhen != nil {
		s.Said = s.SaidWhen.Date()
	}
	s.ID = graph.StatementID(s)
	if a.said[s.ID] {
		return
	}
	a.said[s.ID] = true
	a.reading.Statements = append(a.reading.Statements, s)
	if s.Innermost().Stance.Against() {
		for first, end := a.doc.SentencesOver(s.Evidence.Span); first < end; first++ {
			a.against[first] = append(a.against[first], s)
		}
	}
}

func (a *assembler) publisher(stance graph.Stance) graph.Link {
	r := &a.reading.Article
	name := r.Publisher
	if name == "" {
		name = r.SyndicatedFrom
	}
	return graph.Link{Speaker: graph.Speaker{Kind: graph.PublisherSpeaker, Name: name}, Stance: stance}
}

// kind says in what form the words come: as a quotation, in part, or in the reporter's words.
func (a *assembler) kind(p *claims.Proposition, w *speech.Attribution) graph.StatementKind {
	head := a.doc.Sentences[p.Sentence].Tokens[p.Head].Span
	q, quoted := a.doc.Quoted(head)
	if quoted && (w.Quote == q || w.Quote >= 0 && a.doc.Quotes[w.Quote].Span.Contains(head) || a.doc.Quotes[q].Span.Contains(p.Span)) {
		return graph.Direct
	}
	for _, q := range a.doc.QuotesIn(p.Sentence) {
		q := &a.doc.Quotes[q]
		if q.Span.Overlaps(p.Span) && q.Span.EndByte-q.Span.StartByte > 2 {
			for _, c := range w.Content {
				if c.Overlaps(q.Span) {
					return graph.Mixed
				}
			}
		}
	}
	return graph.Indirect
}

// link is attribution k as a link of a chain.
func (a *assembler) link(k int, chain []int) graph.Link {
	w := &a.words[k]
	a.used[k] = true
	by := a.speaker(k, chain)
	l := graph.Link{Speaker: by, Stance: a.stance(k, by)}
	for _, s := range w.Named {
		l.Source = append(l.Source, a.citer.Passage(s))
	}
	for _, s := range w.Cue {
		l.Cue = append(l.Cue, a.citer.Passage(s))
	}
	for _, s := range w.Content {
		l.Content = append(l.Content, a.citer.Passage(s))
	}
	return l
}

// stance is what the speaker of attribution k does: what nobody puts a name to, they allege, and what an outlet says, it reports. A pronoun that
// stays open is nobody without a name: the article says who it is, and only we do not know.
func (a *assembler) stance(k int, by graph.Speaker) graph.Stance {
	s := a.words[k].Stance
	switch {
	case s != graph.Asserts:
		return s
	case by.Kind == graph.UnnamedSpeaker && !a.open(a.words[k].Source):
		return graph.Alleges
	case by.Kind == graph.EntitySpeaker && a.outletTells(k):
		return graph.Reports
	}
	return s
}

// outletTells reports whether a paper or station says what attribution k gives, and not of itself: "the Gazette said | the mill had
// closed", not "| it stood by its story".
func (a *assembler) outletTells(k int) bool {
	w := &a.words[k]
	c := a.names.At(w.Source.Sentence, w.Source.Head)
	if c < 0 || !a.names.Press(c) || w.Position || len(w.Content) == 0 || a.names.Clusters[c].Type != graph.Organization {
		return false
	}
	s := a.doc.Sentences[w.Sentence]
	t := s.TokenAt(w.Content[0].StartByte)
	if s.Lower(t) == "that" {
		t++
	}
	switch s.Lower(t) {
	case "it", "its", "we", "our", "they", "their":
		return false
	}
	return true
}

// open reports whether the phrase is a pronoun for somebody told of elsewhere: "she", "who"; not "somebody", "others".
func (a *assembler) open(p claims.Phrase) bool {
	if p.Kind != claims.Words {
		return false
	}
	t := &a.doc.Sentences[p.Sentence].Tokens[p.Head]
	return t.UPOS == "PRON" && (t.XPOS == "PRP" || strings.HasPrefix(t.XPOS, "W"))
}

// speaker is who stands behind attribution k of the chain.
func (a *assembler) speaker(k int, chain []int) graph.Speaker {
	w := &a.words[k]
	if w.Source.Kind != claims.Words {
		at := graph.Span{}
		if len(w.Cue) > 0 {
			at = w.Cue[0]
		} else if len(w.Content) > 0 {
			at = w.Content[0]
		}
		return graph.Speaker{Kind: graph.UnnamedSpeaker, ID: graph.UnnamedID(a.reading.Article.ID, at), Name: graph.Unspecified, QuotedBy: a.outer(k, chain)}
	}
	s := a.doc.Sentences[w.Source.Sentence]
	if firstPerson[s.Lower(w.Source.Head)] || s.Lower(w.Source.Head) == "we" {
		if id := a.outer(k, chain); id != uuid.Nil {
			return a.entitySpeaker(id)
		}
	}
	e := a.entityOf(w.Source, -1)
	if first := a.takenUp(k); first >= 0 || a.unnamed(w.Source, e) {
		words, _, _ := strings.Cut(a.plain(w.Source.Span), ", who ") // on what terms they spoke
		by := a.outer(k, chain)
		if by == uuid.Nil {
			by = a.quotedBy(first)
		}
		return graph.Speaker{Kind: graph.UnnamedSpeaker, ID: graph.UnnamedID(a.reading.Article.ID, w.Source.Span), Name: words,
			QuotedBy: by, Number: number(words)}
	}
	if e == nil {
		e = a.thing(w.Source)
	}
	return graph.Speaker{Kind: graph.EntitySpeaker, ID: e.ID, Name: e.Name}
}

func (a *assembler) entitySpeaker(id uuid.UUID) graph.Speaker {
	return graph.Speaker{Kind: graph.EntitySpeaker, ID: id, Name: a.byID[id].Name}
}

// outer is the entity that speaks in the link outside attribution k, nil for the publisher.
func (a *assembler) outer(k int, chain []int) uuid.UUID {
	for i := slices.Index(chain, k) - 1; i >= 0; i-- {
		if w := &a.words[chain[i]]; w.Source.Kind == claims.Words {
			if e := a.entityOf(w.Source, -1); e != nil {
				return e.ID
			}
		}
	}
	return uuid.Nil
}

// unnamed reports whether the words describe somebody the article leaves without a name and does not take
// up again, or are a pronoun of which nothing tells whom it means.
func (a *assembler) unnamed(p claims.Phrase, e *graph.Entity) bool {
	if a.named[e] || e != nil && e.Type == graph.Organization {
		return false // a body is known without a name: "police"
	}
	s := a.doc.Sentences[p.Sentence]
	if e == nil && (s.Tokens[p.Head].UPOS == "PRON" || s.Tokens[p.Head].UPOS == "NUM" && s.Child(p.Head, "nmod") > p.Head) {
		return true // "she", "one of the officials"
	}
	head := a.noun(p)
	lemma := strings.ToLower(s.Lemma(head))
	return unnamedNoun[lemma] || strings.HasSuffix(s.Tokens[head].XPOS, "S") && s.Tokens[head].UPOS == "NOUN" && !definite(s, head) && !inanimate[lemma]
}

// unnamedNoun describes a source by no more than that it is one.
var unnamedNoun = lexicon.Set(`source insider people person informant whistleblower some many others several somebody someone few critics one another`)

// inanimate nouns, in the plural, are what is written rather than who says it.
var inanimate = lexicon.Set(`report document filing record article file letter email paper story account statement figure result finding survey study
 poll image picture video transcript minute memo post tweet message note datum statistic review`)

// definite reports whether the phrase at i points to somebody told of already.
func definite(s *tree.Sentence, i int) bool {
	if s.Child(i, "nmod:poss") >= 0 {
		return true
	}
	switch s.Lower(s.Child(i, "det")) {
	case "the", "these", "those", "both", "all":
		return true
	}
	return false
}

var numbers = map[string]int{"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "dozen": 12}

func number(words string) int {
	for _, w := range strings.Fields(strings.ToLower(words)) {
		if n := numbers[w]; n > 0 {
			return n
		}
	}
	return 0
}
