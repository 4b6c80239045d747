package claims

import (
	"slices"
	"strings"
)

// label writes the predicate as it stands, in the active voice where the agent is the subject, and as a lemma: "will have
// resigned from", "resign from". The
// preposition of the object was left in Lemma by obliques.
func (r *reader) label(p *Proposition, verbs []int) {
	prep := p.Lemma
	var lemma []string
	var at []int // the tokens of the label
	for k, v := range verbs {
		if k == 0 {
			at = append(at, r.before(v)...)
		} else {
			at = append(at, r.s.ChildrenBy(v, "aux", "aux:pass")...)
			if m := r.s.Child(v, "mark"); m >= 0 && m < v {
				at = append(at, m)
				lemma = append(lemma, r.s.Lower(m))
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
		label = append(label, r.spelled(t))
	}
	if len(label) == 1 && strings.Join(lemma, " ") == "be asked" {
		label = []string{"was", label[0]} // "Asked about it, Holm said": alone it would be Holm who asks
	}
	if p.Rule == "passive with agent" && len(verbs) == 1 {
		if words, ok := r.active(p, at); ok {
			label = words
		}
	}
	if prep != "" && p.Object.Kind != Nothing && p.Rule != "passive with agent" {
		label = append(label, prep)
		lemma = append(lemma, prep)
	}
	p.Label, p.Lemma = strings.Join(label, " "), strings.Join(lemma, " ")
}

// spelled is a token in lower case, with what contraction took from it: "will" for the first half of "won't".
func (r *reader) spelled(t int) string {
	switch w := r.s.Lower(t); w {
	case "wo", "'ll":
		return "will"
	case "ca":
		return "can"
	case "sha":
		return "shall"
	case "'ve":
		return "have"
	case "'re":
		return "are"
	case "'m":
		return "am"
	case "'d":
		if h := r.s.Tokens[t].Head; h >= 0 && (r.s.Tokens[h].XPOS == "VBN" || r.s.Tokens[h].XPOS == "VBD") {
			return "had"
		}
		return "would"
	case "'s":
		if strings.EqualFold(r.s.Lemma(t), "have") {
			return "has"
		}
		return "is"
	default:
		return w
	}
}

// before are the tokens that the first verb of a label takes along: its auxiliaries, and "was to", "yet to".
func (r *reader) before(v int) []int {
	at := r.s.ChildrenBy(v, "aux", "aux:pass")
	to := r.s.Child(v, "mark")
	for _, m := range r.s.ChildrenBy(v, "mark") {
		if r.s.Lower(m) == "to" {
			to = m // "that it was | to | blame"
		}
	}
	if r.yet(v) {
		return append(at, to-1, to)
	}
	if be := r.s.Child(v, "cop"); be >= 0 && be < v {
		at = append(at, be)
		if to == be+1 {
			at = append(at, to)
		}
	}
	return at
}
