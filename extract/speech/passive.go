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
		if x > i && (f.s.Tokens[x].XPOS == "VBG" || f.s.Lower(f.s.Child(x, "aux")) == "having" || f.s.Lower(f.s.Child(x, "aux:pass")) == "being") && f.predicates(x) {
			if m >= 0 && c.takes(f.s.Lower(m)) || m < 0 && f.s.Tokens[x].Rel == "xcomp" && !c.says {
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
	if f.answeredBy(a, i, p) {
		return
	}
	unmade := p.Polarity == graph.Negative && c.stance == graph.Alleges && len(c.preps) > 0
	if x := f.gerundAfter(i, c); x >= 0 {
		a.Content = append(f.raised(i), f.gerundSpan(i, x))
		if unmade {
			a.Content = a.Content[len(a.Content)-1:]
			a.Nobody, a.Act = true, true
		}
		f.citing(i, f.add(a))
		return
	}
	for _, x := range f.s.ChildrenBy(i, "xcomp", "ccomp", "advcl", "csubj", "csubj:pass") {
		if x > i && f.predicates(x) && f.contentMark(x, c) {
			a.Content = append(f.raised(i), f.trim(f.s.Yield(x)))
			if p.Polarity == graph.Negative && (a.Stance == graph.Alleges || a.Stance == graph.Asserts) {
				a.FlipHead = x
			}
			f.citing(i, f.add(a))
			return
		}
	}
	if c.small && p.Polarity == graph.Positive && f.calledPassive(a, i, p) {
		return
	}
	if p.Rule == "passive with agent" && c.act && c.object && p.Polarity == graph.Positive {
		if a.Content, a.Position, a.Act = f.raised(i), true, true; a.Content != nil {
			f.add(a)
			return
		}
	}
	for _, x := range f.s.ChildrenBy(i, "obl") {
		if b := f.s.Child(x, "case"); b >= 0 && x > i && c.takes(f.s.Lower(b)) && !unmade {
			a.Content = append(f.raised(i), f.yieldSpan(x, "case"))
			a.Act = c.stance == graph.Alleges && !c.quotes // "was charged with theft" is told of a deed
			f.citing(i, f.add(a))
			return
		}
	}
}

// calledPassive reads what somebody is called by others: "was described as a liar", "is seen as safe by the miners". It
// reports whether the passive at i calls anybody anything.
func (f *finder) calledPassive(a Attribution, i int, p *claims.Proposition) bool {
	of := f.s.Child(i, "nsubj:pass", "nsubj")
	if of < 0 || of > i || relativePronoun(f.s.Lower(of)) || f.marked(f.s.Tokens[i].Span) {
		return false
	}
	for _, x := range f.s.ChildrenBy(i, "obl", "xcomp", "advcl", "nmod") {
		b := f.s.Child(x, "case", "mark")
		if x < i || b < 0 && f.s.Tokens[x].Rel != "xcomp" || b >= 0 && f.s.Lower(b) != "as" || f.s.Tokens[x].UPOS == "VERB" {
			continue
		}
		last := i
		if b == i+1 {
			last = b
		}
		a.Cue = []graph.Span{a.Cue[0].Cover(f.s.Tokens[last].Span)}
		a.Of = words(f.si, of, f.yieldSpan(of, "acl:relcl", "punct"))
		a.As = words(f.si, x, f.yieldSpan(x, "case", "mark", "cop", "punct", "acl:relcl", "conj", "cc", "advcl", "parataxis"))
		a.Content = append(f.raised(i), f.yieldSpan(x, "case", "mark", "punct"))
		a.Position, a.Act = true, true
		if by := f.agent(i); a.Source.Kind == claims.Nothing && by >= 0 && f.canSpeak(by) {
			a.Source = words(f.si, by, f.yieldSpan(by, "case", "acl:relcl", "punct"))
		}
		if a.Stance == graph.Asserts && a.Source.Kind == claims.Nothing {
			a.Stance = graph.Alleges
		}
		f.add(a)
		return true
	}
	return false
}

// raised is who the passive cue at i speaks of, which stands before it and belongs to what is attributed:
// "| The mayor | is said | to have known |".
func (f *finder) raised(i int) []graph.Span {
	if s := f.s.Child(i, "nsubj:pass", "nsubj"); s >= 0 && s < i && !relativePronoun(f.s.Lower(s)) && f.s.Tokens[s].UPOS != "EX" && f.s.Lower(s) != "it" {
		return []graph.Span{f.yieldSpan(s, "acl:relcl", "appos", "punct")}
	}
	return nil
}

func relativePronoun(w string) bool { return w == "who" || w == "which" || w == "that" || w == "whom" }

// gerundAfter finds the gerund with the cue's preposition, wherever the parser hung it: "accused, in an
// article, of hiding the losses".
func (f *finder) gerundAfter(i int, c cue) int {
	if len(c.preps) == 0 {
		return -1
	}
	for x := i + 1; x < len(f.s.Tokens); x++ {
		if m := f.s.Child(x, "mark", "case"); m > i && c.takes(f.s.Lower(m)) && (f.s.Tokens[x].XPOS == "VBG" || f.s.Lower(f.s.Child(x, "aux:pass", "cop")) == "being") && f.predicates(x) {
			return x
		}
		if h := f.s.Tokens[x].Head; h >= 0 && f.s.Tokens[x].XPOS == "VBG" && f.s.Child(h, "mark") > i && f.s.Tokens[x].Rel == "aux" && f.predicates(h) {
			return h
		}
		if other, ok := cueVerbs[strings.ToLower(f.s.Lemma(x))]; ok && !other.only && !other.act && f.s.Tokens[x].UPOS == "VERB" {
			return -1
		}
	}
	return -1
}

// gerundSpan is the gerund at x with what belongs to it in the clause of the cue, without a comment that ends it.
func (f *finder) gerundSpan(cue, x int) graph.Span {
	span := f.yieldSpan(x, "mark").Cover(f.restOf(cue, x))
	if t := f.afterthought(x, f.s.TokenAt(span.EndByte-1)); t > x {
		span.EndByte = f.s.Tokens[t-1].EndByte // ", a charge he called absurd"
	}
	return span
}

// restOf is what follows the gerund at x in the clause of the cue: the parser cuts long gerunds short.
func (f *finder) restOf(cue, x int) graph.Span {
	last := x
	for _, t := range f.s.Yield(cue, "conj", "cc", "parataxis") {
		if t > x && f.s.Tokens[t].UPOS != "PUNCT" {
			last = t
		}
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
	return w == "to" || w == "that" || c.takes(w) || c.stance == graph.Questions
}
