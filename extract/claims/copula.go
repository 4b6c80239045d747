package claims

import (
	"strings"
)

// copula reads "X is Y", where Y at i is a noun, adjective or phrase.
func (r *reader) copula(i int) (Proposition, bool) {
	if c := r.s.Child(i, "acl"); c >= 0 && r.s.Tokens[c].XPOS == "VB" && r.singled(i) {
		return Proposition{}, false // its infinitive is what is said
	}
	cop := r.s.Child(i, "cop")
	p := Proposition{Sentence: r.si, Head: i, Top: i, Lemma: "be", Label: r.s.Lower(cop), Rule: "copula"}
	p.Subject = r.subject(i)
	if p.Subject.Kind == Nothing || r.dangling(p.Subject) || r.bidding(i) {
		return p, false
	}
	p.Object = r.phrase(i)
	r.adjectival(&p, i)
	if prep := r.preposition(i); prep != "" && r.s.Child(i, "case") >= 0 && r.s.Tokens[i].UPOS != "ADJ" {
		p.Lemma, p.Label = "be "+prep, p.Label+" "+prep
	}
	for _, c := range r.s.ChildrenBy(i, "aux") {
		p.Label = r.s.Lower(c) + " " + p.Label
	}
	for _, c := range r.s.ChildrenBy(i, "ccomp", "xcomp", "obl") {
		if !r.temporal(c) && c > i && c != p.Object.Head {
			p.Arguments = append(p.Arguments, Argument{roleOf(r.preposition(c)), r.complement(c)})
		}
	}
	p.When = r.times([]int{i})
	r.finish(&p, i)
	return p, true
}

// adjectival takes what an adjective governs as the object: "aware of the conversation".
func (r *reader) adjectival(p *Proposition, i int) {
	if r.s.Tokens[i].UPOS != "ADJ" {
		return
	}
	for _, c := range r.s.ChildrenBy(i, "obl", "nmod", "advcl") {
		prep := r.preposition(c)
		if c < i || r.temporal(c) || prep == "" || r.s.Tokens[c].Rel == "advcl" && !r.gerundObject(i, c) {
			continue
		}
		adjective := strings.ToLower(r.s.Tokens[i].Form)
		p.Lemma, p.Label = "be "+adjective+" "+prep, p.Label+" "+adjective+" "+prep
		p.Object = r.phrase(c)
		if r.s.Tokens[c].Rel == "advcl" {
			p.Object = r.clausePhrase(c)
		}
		return
	}
	p.Object.Span = r.s.Tokens[i].Span
	if first := r.s.Child(i, "advmod"); first >= 0 && first == i-1 {
		p.Object.Span = r.s.Range(first, i)
	}
}
