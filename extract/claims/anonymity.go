package claims

import (
	"strings"

	"hearsay/graph"
)

// anonymity reports whether the proposition only tells on what terms a source spoke, or why so: "who asked not to be
// named", "because he was not allowed to discuss it".
func (r *reader) anonymity(p *Proposition) bool {
	for v := p.Top; v >= 0; v = r.s.Tokens[v].Head {
		if r.terms(v) {
			return v == p.Top || r.behind(v, p.Top)
		}
		switch r.s.Tokens[v].Rel {
		case "xcomp", "advcl", "acl", "conj":
		default:
			return r.unallowed(p)
		}
	}
	return r.unallowed(p)
}

// terms reports whether the verb at v tells on what terms a source spoke.
func (r *reader) terms(v int) bool {
	switch strings.ToLower(r.s.Lemma(v)) {
	case "ask", "request", "speak", "insist", "agree", "want", "decline":
	default:
		return false
	}
	text := strings.ToLower(r.s.SpanOf(r.s.Yield(v, "advcl", "nsubj")).Of(r.doc.Text))
	for _, word := range []string{"be named", "be identified", "condition of anonymity", "speaking anonymously", "spoke anonymously", "condition they not be", "condition that they not be",
		"not to use his name", "not to use her name", "not to use their name", "not be quoted"} {
		if len(text) < 120 && strings.Contains(text, word) {
			return true
		}
	}
	return false
}

// behind reports whether the clause at x stands behind the verb at v, up to the next comma.
func (r *reader) behind(v, x int) bool {
	for t := v; t < x; t++ {
		if r.s.Tokens[t].Form == "," {
			return false
		}
	}
	return x > v
}

// unallowed reports whether the proposition tells that a source was not to speak: "who was not authorized to discuss it".
func (r *reader) unallowed(p *Proposition) bool {
	v := p.Top
	if r.s.Tokens[v].Rel == "xcomp" || r.s.Tokens[v].Rel == "advcl" {
		if h := r.s.Tokens[v].Head; h >= 0 && h < v && allows(r.s.Lemma(h)) {
			v = h
		}
	}
	if !allows(r.s.Lemma(v)) || !r.passive(v) && r.s.Child(v, "cop") < 0 || p.Polarity != graph.Negative && v == p.Top {
		return false
	}
	switch r.s.Tokens[v].Rel {
	case "acl:relcl", "acl", "advcl":
	default:
		return false
	}
	for t := v + 1; t < len(r.s.Tokens) && t < v+4; t++ {
		switch strings.ToLower(r.s.Lemma(t)) {
		case "discuss", "speak", "talk", "comment":
			return r.s.Lower(t-1) == "to"
		}
	}
	return false
}

// allows reports whether the lemma is of a word for letting somebody do something.
func allows(lemma string) bool {
	switch strings.ToLower(lemma) {
	case "authorize", "authorise", "allow", "permit":
		return true
	}
	return false
}
