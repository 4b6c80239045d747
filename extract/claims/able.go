package claims

import (
	"strings"

	"hearsay/extract/lexicon"
	"hearsay/graph"
)

// disposed are adjectives with an infinitive that tells what the subject does or may do: "is likely to close".
var disposed = lexicon.Set(`able unable likely unlikely set due ready willing unwilling eager keen free reluctant bound prepared poised certain sure
 about scheduled slated entitled eligible hesitant afraid quick slow first last`)

// ableTo returns the infinitive of the disposed adjective at i, -1 for none.
func (r *reader) ableTo(i int) int {
	if r.s.Tokens[i].UPOS != "ADJ" || !disposed[r.s.Lower(i)] || r.s.Child(i, "cop") < 0 {
		return -1
	}
	for _, c := range r.s.ChildrenBy(i, "xcomp", "advcl", "ccomp") {
		if c > i && r.s.Tokens[c].UPOS == "VERB" && r.s.Lower(r.s.Child(c, "mark")) == "to" && r.s.Child(c, "nsubj", "nsubj:pass") < 0 {
			return c
		}
	}
	return -1
}

// able reads the adjective at i and its infinitive at v as one predicate: "is likely to close".
func (r *reader) able(i, v int) (Proposition, bool) {
	p := Proposition{Sentence: r.si, Head: v, Top: i, Rule: "verb"}
	verbs := r.verbChain(v)
	p.Head = verbs[len(verbs)-1]
	p.Subject = r.subject(i)
	if p.Subject.Kind == Nothing || r.dangling(p.Subject) || r.bidding(i) {
		return p, false
	}
	r.arguments(&p, verbs)
	if r.passive(p.Head) {
		p.Rule = "passive"
	}
	r.label(&p, verbs)
	link := r.s.Lower(r.s.Child(i, "cop"))
	for _, c := range r.s.ChildrenBy(i, "aux") {
		link = r.spelled(c) + " " + link
	}
	p.Label = link + " " + r.s.Lower(i) + " to " + p.Label
	p.Lemma = "be " + r.s.Lower(i) + " to " + p.Lemma
	p.When = append(p.When, r.times([]int{i})...)
	r.finish(&p, i)
	switch f := p.Factuality; r.s.Lower(i) {
	case "likely", "unlikely":
		p.Factuality = graph.Hypothetical
	case "set", "due", "bound", "poised", "about", "scheduled", "slated", "certain", "sure":
		if f == graph.Stated {
			p.Factuality = graph.Future
		}
	}
	p.Label = strings.ReplaceAll(p.Label, " to to ", " to ")
	return p, true
}
