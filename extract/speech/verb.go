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
	if lemma == "call" && !f.callsFor(i) {
		c = cue{stance: graph.Asserts, quotes: true} // "called it a disgrace"
	}
	if lemma == "tell" && f.s.Child(i, "ccomp") < 0 && f.bids(i) {
		c = cue{stance: graph.Demands, says: true, infinitive: true} // "told her to leave"
	}
	a := f.blank(i, c.stance, "verb "+lemma)
	a.Source, a.Says = p.Subject, c.says
	if p.Subject.Kind == claims.Clause {
		return
	}
	a.Source = f.behind(a.Source)
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
		// "has not said that …" claims nothing, nor does "would neither confirm nor deny that …"
		a.Nobody = a.Stance == graph.Asserts || a.Stance == graph.Reports || a.Stance == graph.Confirms || f.neither(i)
		if answering[a.Stance] {
			a.Stance = graph.Confirms // "did not deny that …"
		}
	}
	switch strings.ToLower(f.s.Lemma(p.Top)) {
	case "refuse", "decline", "fail":
		a.Nobody = a.Nobody || p.Top != i // "refused to say whether …"
	}
	switch f.s.Lower(p.Subject.Head) {
	case "nothing", "nobody", "none":
		a.Nobody = p.Subject.Sentence == f.si
	}
	if a.Stance == graph.Disputes && ok && f.howClause(i) {
		// what is disputed is how a thing was told, not a claim of the speaker's
		b := a
		b.Answers = claims.Phrase{Kind: claims.Words, Sentence: f.si, Head: i, Span: content}
		f.add(b)
		a.Nobody = true
		a.Sentence = f.si
		f.keep(a)
		return
	}
	k := f.add(a)
	f.citing(i, k)
}

// content finds the clause that the verb at i attributes: its complement, or the clause it is set
// beside ("The bridge was unsafe, Okafor said").
func (f *finder) content(i int, c cue) (graph.Span, bool) {
	for _, x := range f.s.ChildrenBy(i, "ccomp") {
		return f.complement(i, x), true
	}
	if c.infinitive {
		for _, x := range f.s.ChildrenBy(i, "obl") {
			if b := f.s.Child(x, "case", "mark"); b >= 0 && f.s.Lower(b) == "for" {
				span := f.yieldSpan(x, "case")
				for _, v := range f.s.ChildrenBy(i, "xcomp", "advcl") {
					if v > x && f.s.Tokens[v].XPOS == "VB" {
						span = span.Cover(f.yieldSpan(v)) // "called for the council to resign"
					}
				}
				return span, true
			}
		}
		for _, x := range f.s.ChildrenBy(i, "xcomp", "advcl") {
			if x > i && f.predicates(x) && (f.s.Child(i, "obj") >= 0 || f.s.Child(x, "nsubj") >= 0 || c.stance == graph.Demands) {
				return f.yieldSpan(x), true
			}
		}
	}
	for _, x := range f.s.ChildrenBy(i, "xcomp") {
		if x > i && !f.absorbedBy(i, x) && f.predicates(x) && f.s.Tokens[x].XPOS != "VBG" {
			return f.yieldSpan(x), true
		}
	}
	if g := f.gerundAfter(i, c); g >= 0 {
		return f.yieldSpan(g, "mark").Cover(f.restOf(i, g)), true
	}
	if g := f.gerund(i, c); g >= 0 {
		return f.yieldSpan(g, "mark"), true
	}
	if h := f.s.Tokens[i].Head; h >= 0 && f.s.Tokens[i].Rel == "advcl" && f.s.Lower(f.s.Child(i, "mark")) == "as" && f.s.Child(i, "obj") < 0 {
		return f.around(f.clauseTop(h), i), true
	}
	if h := f.s.Tokens[i].Head; f.s.Tokens[i].Rel == "parataxis" && h >= 0 && f.s.Child(i, "nsubj") >= 0 {
		return f.around(h, i), true
	}
	if f.setAfter(i) {
		return f.around(f.s.Tokens[i].Head, i), true
	}
	for _, x := range f.s.ChildrenBy(i, "advmod", "obl", "xcomp") {
		if x > i && f.s.Child(x, "nsubj", "nsubj:pass") >= 0 && f.predicates(x) {
			return f.yieldSpan(x), true
		}
	}
	return graph.Span{}, false
}

// complement is the passage of the clause at x with its "that". What stands after it to the sentence's
// end belongs to it too, where nothing but the clause could have led there.
func (f *finder) complement(cue, x int) graph.Span {
	tokens := f.s.Yield(x)
	span := f.trim(tokens)
	last := tokens[len(tokens)-1]
	for _, c := range f.s.ChildrenBy(cue, "advcl") {
		// the parser hangs the clause's own adverbials too high
		if c > last && f.s.Tokens[c].UPOS == "VERB" && f.s.Tokens[c].XPOS != "VBG" {
			span = span.Cover(f.yieldSpan(c))
		}
	}
	return span
}

// around is the clause at h without the part at i that is set beside it.
func (f *finder) around(h, i int) graph.Span {
	var tokens []int
	for _, t := range f.s.Yield(h) {
		if !f.s.Under(t, i) && !f.otherClause(t, h, i) {
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

// otherClause reports whether token t is part of a clause coordinated with that at h, with a subject of its
// own, on the far side of the cue at i.
func (f *finder) otherClause(t, h, i int) bool {
	for _, c := range f.s.ChildrenBy(h, "conj") {
		if f.s.Under(t, c) && f.s.Child(c, "nsubj", "nsubj:pass") >= 0 && (c > i) != (h > i) {
			return true
		}
	}
	return false
}
