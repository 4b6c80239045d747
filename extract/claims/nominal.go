package claims

import (
	"strings"

	"hearsay/extract/lexicon"
	"hearsay/extract/names"
	"hearsay/extract/text"
	"hearsay/graph"
)

// A nominalization is a noun for what somebody does or what is done to somebody.
type nominalization struct {
	verb string // its participle where it is undergone
	// undergone tells that a possessor or "of" names who it is done to: "her arrest".
	undergone bool
	// prep goes before what is the object: "resignation from".
	prep string
}

// nominalizations were chosen for this project: what becomes of people in the news, and what they do to others.
var nominalizations = map[string]nominalization{
	"resignation": {"resign", false, "from"}, "departure": {"depart", false, "from"}, "withdrawal": {"withdraw", false, "from"},
	"retirement": {"retire", false, "from"}, "arrest": {"arrested", true, "in"}, "detention": {"detained", true, "in"},
	"imprisonment": {"imprisoned", true, "in"}, "dismissal": {"dismissed", true, "from"}, "removal": {"removed", true, "from"},
	"expulsion": {"expelled", true, "from"}, "suspension": {"suspended", true, "from"}, "appointment": {"appointed", true, "as"},
	"election": {"elected", true, "to"}, "conviction": {"convicted", true, "for"}, "extradition": {"extradited", true, "to"},
	"acquittal": {"acquitted", true, "of"}, "indictment": {"indicted", true, "for"}, "nomination": {"nominated", true, "for"},
	"interference": {"interfere", false, "in"}, "meddling": {"meddle", false, "in"}, "involvement": {"be involved", false, "in"},
	"participation": {"participate", false, "in"}, "support": {"support", false, "for"}, "opposition": {"oppose", false, "to"},
	"criticism": {"criticize", false, "of"}, "retaliation": {"retaliate", false, "for"}, "revenge": {"take revenge", false, "for"},
	"assassination": {"assassinated", true, "in"}, "murder": {"murdered", true, "in"}, "killing": {"killed", true, "in"},
	"deal": {"make deal", false, "with"}, "settlement": {"settle", false, "with"}, "invasion": {"invade", false, "of"},
	"attack": {"attack", false, "on"}, "takeover": {"take over", false, "of"}, "acquisition": {"acquire", false, "of"},
	"purchase": {"purchase", false, "of"}, "use": {"use", false, "of"}, "abuse": {"abuse", false, "of"}, "theft": {"steal", false, "of"},
	"investigation": {"investigate", false, "into"}, "inquiry": {"inquire", false, "into"}, "probe": {"probe", false, "into"},
	"review": {"review", false, "of"}, "handling": {"handle", false, "of"}, "rejection": {"reject", false, "of"}, "refusal": {"refuse", false, "of"},
	"endorsement": {"endorse", false, "of"}, "condemnation": {"condemn", false, "of"}, "defence": {"defend", false, "of"}, "defense": {"defend", false, "of"},
}

// suffices are nouns that tell something of their owner alone: "her resignation".
var suffices = lexicon.Set(`resignation departure withdrawal retirement`)

// theirs are nouns that, as a circumstance, tell of the clause's own subject: "left following a deal with".
var theirs = lexicon.Set(`retaliation revenge deal settlement involvement participation support opposition`)

// doubtful adjectives leave it to others whether what the noun tells is so.
var doubtful = lexicon.Set(`alleged apparent suspected supposed reported purported possible attempted`)

// nominals reads the nouns of s that tell what happened with somebody named to it.
func (r *reader) nominals() []Proposition {
	var out []Proposition
	if r.s.Kind == text.Headline {
		return nil // a stack of nouns without the words that tell who did it
	}
	for i := range r.s.Tokens {
		if r.s.Tokens[i].UPOS != "NOUN" || r.s.Tokens[i].Rel == "compound" {
			continue
		}
		lemma := strings.ToLower(r.s.Lemma(i))
		if x, ok := nominalizations[lemma]; ok {
			if p, ok := r.nominal(i, x); ok {
				out = append(out, p)
			}
		}
		if bidden[lemma] {
			out = append(out, r.request(i)...)
		}
		if lemma == "charge" || lemma == "count" || lemma == "suspicion" {
			out = append(out, r.charges(i)...)
		}
	}
	return out
}

func (r *reader) nominal(i int, x nominalization) (Proposition, bool) {
	noun := strings.ToLower(r.s.Tokens[i].Form)
	p := Proposition{Sentence: r.si, Head: i, Top: i, Lemma: x.verb, Label: noun, Polarity: graph.Positive, Factuality: graph.Stated, Rule: "nominal"}
	r.nounPhrases(&p, i, x)
	if p.Object.Kind == Nothing {
		if c := r.rightOf(i, p.Subject, x.prep); c >= 0 {
			r.complete(&p, c, x.prep)
		}
	}
	lemma := strings.ToLower(r.s.Lemma(i))
	if p.Subject.Kind == Nothing && p.Object.Kind != Nothing && theirs[lemma] {
		p.Subject = r.doer(i)
	}
	switch {
	case p.Subject.Kind == Nothing, r.dangling(p.Subject):
		return p, false
	case p.Object.Kind == Nothing && !x.undergone && !suffices[lemma]:
		return p, false
	case p.Object.Kind == Nothing && len(p.Arguments) == 0 && r.s.Tokens[i].Rel == "root":
		return p, false
	case p.Object.Kind == Nothing && r.wanted(i):
		return p, false
	case x.undergone && (r.s.Tokens[i].XPOS == "NNS" || r.names.At(p.Subject.Sentence, p.Subject.Head) >= 0 && r.typeOf(p.Subject) == graph.Place):
		return p, false
	}
	if x.undergone {
		p.Lemma = "be " + x.verb + strings.TrimPrefix(p.Lemma, x.verb)
	}
	for _, c := range r.s.ChildrenBy(i, "amod") {
		if doubtful[r.s.Lower(c)] {
			p.Factuality = graph.Alleged
		}
	}
	if r.wanted(i) {
		p.Factuality = graph.Hypothetical
	}
	p.Span = r.s.SpanOf(r.s.Yield(i, "acl:relcl", "acl", "punct", "conj", "cc", "case", "advcl"))
	return p, true
}

// wanted reports whether the noun at i is what somebody wants, fears or rules out rather than what happened:
// "demanded her resignation", "calls for his dismissal".
func (r *reader) wanted(i int) bool {
	h := r.s.Tokens[i].Head
	if h < 0 {
		return false
	}
	switch lemma := strings.ToLower(r.s.Lemma(h)); lemma {
	case "demand", "call", "urge", "want", "seek", "request", "expect", "threaten", "consider", "discuss", "plan", "propose", "prevent", "avoid",
		"oppose", "reject", "exclude", "rule", "fear", "suggest", "recommend", "ask", "hope", "push", "appeal":
		rel := r.s.Tokens[i].Rel
		return rel == "obj" || (rel == "obl" || rel == "nmod") && r.preposition(i) != "over" && r.preposition(i) != "after"
	}
	return false
}

// nounPhrases reads whose deed the noun at i is, what it is done to, and when.
func (r *reader) nounPhrases(p *Proposition, i int, x nominalization) {
	for _, c := range r.s.Children[i] {
		rel, prep := r.s.Tokens[c].Rel, r.preposition(c)
		switch {
		case rel == "nmod" && prep == x.prep && !r.temporal(c):
			r.complete(p, c, prep)
		case rel == "nmod:poss", rel == "nmod" && (prep == "by" || prep == "of" && p.Subject.Kind == Nothing):
			p.Subject = r.phrase(c)
			r.place(p, c, x.prep)
		case (rel == "nmod" || rel == "compound") && r.temporal(c):
			p.When = append(p.When, r.s.SpanOf(r.s.Yield(c)))
		case rel == "amod" && p.Subject.Kind == Nothing && !x.undergone:
			p.Subject = r.national(c)
		case rel == "compound" && x.prep == "in" && !x.undergone && p.Object.Kind == Nothing:
			p.Object = r.phrase(c) // "election interference"
		case rel == "nmod" && prep != "" && !r.temporal(c):
			p.Arguments = append(p.Arguments, Argument{roleOf(prep), r.phrase(c)})
		}
	}
}

// place takes as the object what was hung from the name of who undergoes the deed: "the arrest of Eva Lind | in
// Norway".
func (r *reader) place(p *Proposition, name int, prep string) {
	if r.s.Tokens[name].UPOS != "PROPN" {
		return
	}
	for _, c := range r.s.ChildrenBy(name, "nmod") {
		if c > name && r.preposition(c) == prep && !r.temporal(c) {
			p.Subject = r.phrase(name, "nmod")
			r.complete(p, c, prep)
			return
		}
	}
}

// complete makes the phrase at c the object, after the preposition.
func (r *reader) complete(p *Proposition, c int, prep string) {
	p.Object = r.phrase(c)
	p.Lemma += " " + prep
	p.Label += " " + prep
	r.beside(p, roleOf(prep), c)
}

// rightOf is the phrase with the preposition that stands right after the noun at i and its subject, wherever it
// hangs; -1 for none.
func (r *reader) rightOf(i int, subject Phrase, prep string) int {
	at := i + 1
	if subject.Kind == Words && subject.Sentence == r.si && subject.Head > i {
		at = r.s.TokenAt(subject.Span.EndByte)
	}
	if at < 0 || at >= len(r.s.Tokens) || r.s.Lower(at) != prep || r.s.Tokens[at].Rel != "case" {
		return -1
	}
	if c := r.s.Tokens[at].Head; c > at && !r.temporal(c) {
		return c
	}
	return -1
}

// doer is the subject of the clause whose circumstance the noun at i is: "left | in retaliation for".
func (r *reader) doer(i int) Phrase {
	v := r.s.Tokens[i].Head
	if v < 0 || !strings.HasPrefix(r.s.Tokens[i].Rel, "obl") || !r.verbal(v) {
		return Phrase{}
	}
	switch r.preposition(i) {
	case "in", "as", "after", "following", "under", "through":
	default:
		return Phrase{}
	}
	if d := r.s.Lower(r.s.Child(i, "det")); d == "the" || d == "this" || d == "that" {
		return Phrase{}
	}
	return r.subject(v)
}

func (r *reader) typeOf(p Phrase) graph.EntityType {
	return r.names.Clusters[r.names.At(p.Sentence, p.Head)].Type
}

// national is the country that an adjective names, where the article names it too: "Chinese".
func (r *reader) national(c int) Phrase {
	country := names.Country(r.s.Lower(c))
	if country == "" {
		return Phrase{}
	}
	for i := range r.names.Clusters {
		if graph.FoldName(r.names.Clusters[i].Name) == country {
			m := r.names.Mentions[r.names.Clusters[i].Mentions[0]]
			return Phrase{Words, m.Sentence, m.Head, m.Span}
		}
	}
	return Phrase{Words, r.si, c, r.s.Tokens[c].Span}
}
