package speech

import (
	"strings"

	"hearsay/extract/claims"
	"hearsay/graph"
)

// gerund is a clause after a preposition: "accused her of hiding", or a bare one: "denied hiding".
func (f *finder) gerund(i int, c cue) int {
	for _, x := range f.s.ChildrenBy(i, "advcl", "acl", "xcomp") {
		m := f.s.Child(x, "mark", "case")
		if x > i && (f.s.Tokens[x].XPOS == "VBG" || f.s.Lower(f.s.Child(x, "aux")) == "having") && f.predicates(x) {
			if m >= 0 && f.s.Lower(m) == c.prep || m < 0 && f.s.Tokens[x].Rel == "xcomp" && !c.says {
				return x
			}
		}
	}
	return -1
}

// passive reads "is alleged to have …", "was accused of …", "is believed to …".
func (f *finder) passive(i int, c cue, p *claims.Proposition) {
	a := f.blank(i, c.stance, "passive "+strings.ToLower(f.s.Lemma(i)))
	a.Says = c.says
	if p.Rule == "passive with agent" {
		a.Source = p.Subject
	} else {
		a.Source = f.issuer(i)
	}
	if c.passive != "" {
		a.Stance = c.passive
	}
	if x := f.gerundAfter(i, c); x >= 0 {
		a.Content = []graph.Span{f.yieldSpan(x, "mark").Cover(f.restOf(i, x))}
		f.citing(i, f.add(a))
		return
	}
	for _, x := range f.s.ChildrenBy(i, "xcomp", "ccomp", "advcl", "csubj", "csubj:pass") {
		if x > i && f.predicates(x) && f.contentMark(x, c) {
			a.Content = []graph.Span{f.yieldSpan(x, "mark")}
			if p.Polarity == graph.Negative && (a.Stance == graph.Alleges || a.Stance == graph.Asserts) {
				a.FlipHead = x
			}
			f.citing(i, f.add(a))
			return
		}
	}
	for _, x := range f.s.ChildrenBy(i, "obl") {
		if b := f.s.Child(x, "case"); b >= 0 && x > i && c.prep != "" && f.s.Lower(b) == c.prep {
			a.Content = []graph.Span{f.yieldSpan(x, "case")}
			f.citing(i, f.add(a))
			return
		}
	}
}

// gerundAfter finds the gerund with the cue's preposition, wherever the parser hung it: "accused, in an
// article, of hiding the losses".
func (f *finder) gerundAfter(i int, c cue) int {
	if c.prep == "" {
		return -1
	}
	for x := i + 1; x < len(f.s.Tokens); x++ {
		if m := f.s.Child(x, "mark", "case"); m > i && f.s.Lower(m) == c.prep && f.s.Tokens[x].XPOS == "VBG" && f.predicates(x) {
			return x
		}
		if h := f.s.Tokens[x].Head; h >= 0 && f.s.Tokens[x].XPOS == "VBG" && f.s.Child(h, "mark") > i && f.s.Tokens[x].Rel == "aux" && f.predicates(h) {
			return h
		}
		if _, other := cueVerbs[strings.ToLower(f.s.Lemma(x))]; other && f.s.Tokens[x].UPOS == "VERB" {
			return -1
		}
	}
	return -1
}

// restOf is what follows the gerund at x in the clause of the cue: the parser cuts long gerunds short.
func (f *finder) restOf(cue, x int) graph.Span {
	last := x
	for _, t := range f.s.Yield(cue, "conj", "cc", "parataxis") {
		if t > x {
			last = t
		}
	}
	for last > x && f.s.Tokens[last].UPOS == "PUNCT" {
		last--
	}
	return f.s.Range(x, last)
}

// contentMark reports whether the clause at x is what the passive cue attributes, not when or why it was said.
func (f *finder) contentMark(x int, c cue) bool {
	m := f.s.Child(x, "mark", "case")
	if m < 0 {
		return f.s.Tokens[x].Rel != "advcl"
	}
	w := f.s.Lower(m)
	return w == "to" || w == "that" || w == c.prep
}
