package claims

import (
	"slices"
	"strings"
)

// label writes the predicate as it stands and as a lemma: "will have resigned from", "resign from". The
// preposition of the object was left in Lemma by obliques.
func (r *reader) label(p *Proposition, verbs []int) {
	prep := p.Lemma
	var lemma []string
	var at []int // the tokens of the label
	for k, v := range verbs {
		for _, c := range r.s.ChildrenBy(v, "aux", "aux:pass") {
			if k == 0 || r.s.Tokens[c].Rel == "aux:pass" {
				at = append(at, c)
			}
		}
		if k > 0 {
			if m := r.s.Child(v, "mark"); m >= 0 && m < v {
				at = append(at, m)
				lemma = append(lemma, r.s.Lower(m))
			}
		}
		if k == 0 && r.yet(v) {
			at = append(at, r.s.Child(v, "mark")-1, r.s.Child(v, "mark"))
		}
		if be := r.s.Child(v, "cop"); k == 0 && be >= 0 && be < v {
			at = append(at, be) // "was to pay"
			if m := r.s.Child(v, "mark"); m == be+1 {
				at = append(at, m)
			}
		}
		at = append(at, v)
		if k == len(verbs)-1 && p.Rule == "passive" {
			lemma = append(lemma, "be", strings.ToLower(r.s.Tokens[v].Form))
		} else {
			lemma = append(lemma, strings.ToLower(r.s.Lemma(v)))
		}
		for _, c := range r.s.ChildrenBy(v, "compound:prt") {
			at = append(at, c)
			lemma = append(lemma, r.s.Lower(c))
		}
	}
	slices.Sort(at)
	var label []string
	for _, t := range at {
		label = append(label, r.s.Lower(t))
	}
	if prep != "" && p.Object.Kind != Nothing && p.Rule != "passive with agent" {
		label = append(label, prep)
		lemma = append(lemma, prep)
	}
	p.Label, p.Lemma = strings.Join(label, " "), strings.Join(lemma, " ")
}
