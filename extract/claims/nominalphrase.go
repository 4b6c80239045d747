package claims

import (
	"strings"

	"hearsay/extract/lexicon"
	"hearsay/extract/names"
	"hearsay/graph"
)

// theirs are nouns that, as a circumstance, tell of the clause's own subject: "left following a deal with".
var theirs = lexicon.Set(`retaliation revenge deal settlement involvement participation support opposition`)

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
			p.Arguments = append(p.Arguments, Argument{r.roleOf(prep, c), r.phrase(c)})
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
	r.beside(p, r.roleOf(prep, c), c)
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
