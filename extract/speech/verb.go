package speech

import (
	"strings"

	"hearsay/extract/claims"
	"hearsay/graph"
)

// verb reads the cue verb at i with what it attributes.
func (f *finder) verb(i int, lemma string, c cue) {
	p := f.proposition(i)
	if p == nil || f.ownQuestion(i) {
		return
	}
	if p.Rule == "passive" || p.Rule == "passive with agent" {
		f.passive(i, c, p)
		return
	}
	a := f.blank(i, c.stance, "verb "+lemma)
	a.Source, a.Says = p.Subject, c.says
	if p.Subject.Kind == claims.Clause {
		return
	}
	content, ok := f.content(i, c)
	switch {
	case ok:
		a.Content = []graph.Span{content}
	case f.quoteBeside(i):
		return // left to quotations
	case answering[a.Stance]:
		f.answer(a, i, p)
		return
	default:
		return
	}
	if p.Polarity == graph.Negative {
		if a.Stance == graph.Asserts || a.Stance == graph.Reports || a.Stance == graph.Confirms {
			return // "has not said that …" attributes nothing
		}
		if answering[a.Stance] {
			a.Stance = graph.Confirms // "did not deny that …"
		}
	}
	k := f.add(a)
	f.citing(i, k)
}

// ownQuestion reports whether the verb stands in a condition: "if she says so" attributes nothing.
func (f *finder) ownQuestion(i int) bool {
	m := f.s.Child(i, "mark")
	return m >= 0 && (f.s.Lower(m) == "if" || f.s.Lower(m) == "unless")
}

// content finds the clause that the verb at i attributes: its complement, or the clause it is set
// beside ("The bridge was unsafe, Okafor said").
func (f *finder) content(i int, c cue) (graph.Span, bool) {
	for _, x := range f.s.ChildrenBy(i, "ccomp") {
		return f.complement(i, x), true
	}
	if c.infinitive {
		for _, x := range f.s.ChildrenBy(i, "xcomp", "advcl") {
			if x > i && f.predicates(x) && (f.s.Child(i, "obj") >= 0 || f.s.Child(x, "nsubj") >= 0 || c.stance == graph.Demands) {
				return f.yieldSpan(x), true
			}
		}
		for _, x := range f.s.ChildrenBy(i, "obl") {
			if b := f.s.Child(x, "case", "mark"); b >= 0 && f.s.Lower(b) == "for" {
				return f.yieldSpan(x, "case"), true
			}
		}
	}
	for _, x := range f.s.ChildrenBy(i, "xcomp") {
		if x > i && !f.absorbedBy(i, x) && f.predicates(x) && f.s.Tokens[x].XPOS != "VBG" {
			return f.yieldSpan(x), true
		}
	}
	if g := f.gerund(i, c); g >= 0 {
		return f.yieldSpan(g, "mark"), true
	}
	if h := f.s.Tokens[i].Head; f.s.Tokens[i].Rel == "parataxis" && h >= 0 && f.subjectBeside(i) {
		return f.around(h, i), true
	}
	return graph.Span{}, false
}

func (f *finder) absorbedBy(i, x int) bool {
	p := f.proposition(i)
	return p != nil && p.Head == x && p.Top == i
}

func (f *finder) predicates(x int) bool { return f.proposition(x) != nil }

// subjectBeside reports whether the verb set beside a clause has its subject next to it.
func (f *finder) subjectBeside(i int) bool { return f.s.Child(i, "nsubj") >= 0 }

// gerund is a clause after a preposition: "accused her of hiding", or a bare one: "denied hiding".
func (f *finder) gerund(i int, c cue) int {
	for _, x := range f.s.ChildrenBy(i, "advcl", "acl", "xcomp") {
		m := f.s.Child(x, "mark", "case")
		if x > i && f.s.Tokens[x].XPOS == "VBG" && f.predicates(x) {
			if m >= 0 && f.s.Lower(m) == c.prep || m < 0 && f.s.Tokens[x].Rel == "xcomp" {
				return x
			}
		}
	}
	return -1
}

// complement is the passage of the clause at x with its "that". What stands after it to the sentence's
// end belongs to it too, where nothing but the clause could have led there.
func (f *finder) complement(cue, x int) graph.Span {
	tokens := f.s.Yield(x)
	span := f.trim(tokens)
	last := tokens[len(tokens)-1]
	for _, c := range f.s.Children[cue] {
		switch f.s.Tokens[c].Rel {
		case "advcl":
			// the parser hangs the clause's own adverbials too high
			if c > last && f.s.Tokens[c].UPOS == "VERB" && f.s.Tokens[c].XPOS != "VBG" {
				span = span.Cover(f.yieldSpan(c))
			}
		}
	}
	return span
}

// around is the clause at h without the part at i that is set beside it.
func (f *finder) around(h, i int) graph.Span {
	var tokens []int
	for _, t := range f.s.Yield(h) {
		if !f.s.Under(t, i) {
			tokens = append(tokens, t)
		}
	}
	// the longer side of the cue
	cut := len(tokens)
	for k, t := range tokens {
		if t > i {
			cut = k
			break
		}
	}
	if cut >= len(tokens)-cut {
		return f.trim(tokens[:cut])
	}
	return f.trim(tokens[cut:])
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
	for _, x := range f.s.ChildrenBy(i, "xcomp", "ccomp", "advcl", "csubj") {
		if x > i && f.predicates(x) && f.contentMark(x, c) {
			a.Content = []graph.Span{f.yieldSpan(x, "mark")}
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

// contentMark reports whether the clause at x is what the passive cue attributes, not when or why it was said.
func (f *finder) contentMark(x int, c cue) bool {
	m := f.s.Child(x, "mark", "case")
	if m < 0 {
		return f.s.Tokens[x].Rel != "advcl"
	}
	w := f.s.Lower(m)
	return w == "to" || w == "that" || w == c.prep
}

// issuer is who stands behind a passive without an agent, where a report is named: "in a report
// published by Radio Fenwater, she was accused of …".
func (f *finder) issuer(i int) claims.Phrase {
	for _, x := range f.s.ChildrenBy(i, "obl", "nmod") {
		b := f.s.Child(x, "case")
		if b >= 0 && (f.s.Lower(b) == "in" || f.s.Lower(b) == "by") && documentNoun[strings.ToLower(f.s.Lemma(x))] {
			return f.document(x)
		}
	}
	return claims.Phrase{}
}

// document is who speaks through the document at x: its publisher where it is named, else the document.
func (f *finder) document(x int) claims.Phrase {
	for _, v := range f.s.ChildrenBy(x, "acl", "acl:relcl") {
		if p := f.proposition(v); p != nil && p.Rule == "passive with agent" {
			return p.Subject
		}
	}
	for _, m := range f.s.ChildrenBy(x, "nmod", "nmod:poss", "compound") {
		if b := f.s.Child(m, "case"); b >= 0 && f.s.Lower(b) != "by" && f.s.Lower(b) != "'s" && f.s.Lower(b) != "from" {
			continue
		}
		if c := f.names.At(f.si, m); c >= 0 && f.names.Clusters[c].Type == graph.Organization {
			return words(f.si, m, f.yieldSpan(m, "case", "punct"))
		}
	}
	return words(f.si, x, f.yieldSpan(x, "case", "acl", "acl:relcl", "punct", "appos", "advcl"))
}

// citing finds on whom the speaker of attribution k rests: "the paper, citing two officials, reported".
func (f *finder) citing(cue, k int) {
	for i := range f.s.Tokens {
		lemma := strings.ToLower(f.s.Lemma(i))
		if f.s.Tokens[i].UPOS != "VERB" || lemma != "cite" && lemma != "quote" || f.s.Tokens[i].XPOS != "VBG" {
			continue
		}
		o := f.s.Child(i, "obj")
		if o < 0 || !f.sameClause(i, cue) {
			continue
		}
		a := f.blank(i, graph.Alleges, "citing")
		a.Source = words(f.si, o, f.yieldSpan(o, "acl:relcl", "punct"))
		a.Content, a.Under, a.Says = f.found[k].Content, k, true
		f.add(a)
		return
	}
}

// sameClause reports whether the participle at i hangs from the cue, from its subject, or from what
// that subject published.
func (f *finder) sameClause(i, cue int) bool {
	h := f.s.Tokens[i].Head
	for steps := 0; h >= 0 && steps < 5; steps++ {
		if h == cue {
			return true
		}
		if k, ok := f.cued[at{f.si, h}]; ok && f.found[k].CueHead != cue {
			return false
		}
		if f.s.Tokens[cue].Head == h && (f.s.Tokens[cue].Rel == "acl" || f.s.Tokens[cue].Rel == "advcl") {
			return true
		}
		h = f.s.Tokens[h].Head
	}
	return false
}
