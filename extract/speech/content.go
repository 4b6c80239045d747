package speech

import (
	"slices"

	"hearsay/graph"
)

// content finds the clause that the verb at i attributes: its complement, or the clause it is set
// beside ("The bridge was unsafe, Okafor said").
func (f *finder) content(i int, c cue) ([]graph.Span, bool) {
	if x := f.s.Child(i, "xcomp", "ccomp"); c.small && c.act && x > i && f.s.Tokens[x].UPOS == "VERB" && f.s.Lower(f.s.Child(x, "mark")) != "that" && !f.asChild(i) {
		return nil, false // "saw its shares | fall"
	}
	for _, x := range f.s.ChildrenBy(i, "ccomp") {
		if !c.calls {
			return f.complement(i, x), true
		}
	}
	if c.own && f.ownInfinitive(i) >= 0 {
		return nil, false // a position
	}
	if x, span := f.bid(i, c); x >= 0 {
		return []graph.Span{span}, true
	}
	for _, x := range f.s.ChildrenBy(i, "xcomp") {
		if x > i && !f.absorbedBy(i, x) && f.predicates(x) && f.s.Tokens[x].XPOS != "VBG" {
			return []graph.Span{f.yieldSpan(x)}, true
		}
	}
	if g := f.gerundAfter(i, c); g >= 0 {
		return f.withObject(i, g, f.gerundSpan(i, g)), true
	}
	if g := f.gerund(i, c); g >= 0 {
		return f.withObject(i, g, f.yieldSpan(g, "mark")), true
	}
	if span := f.whichSaid(i); !span.Empty() {
		return []graph.Span{span}, true
	}
	if spans := f.setBeside(i); spans != nil && !(c.act && (f.s.Child(i, "obj") > i || !c.quotes)) {
		return spans, true
	}
	for _, x := range f.s.ChildrenBy(i, "advmod", "obl", "xcomp") {
		if x > i && f.s.Child(x, "nsubj", "nsubj:pass") >= 0 && f.predicates(x) {
			return []graph.Span{f.yieldSpan(x)}, true
		}
	}
	return nil, false
}

// whichSaid is the clause about the relative pronoun before the cue at i, whose subject stands between the two: "the vase, which
// | experts | say | was stolen |".
func (f *finder) whichSaid(i int) graph.Span {
	r, n := f.s.Tokens[i].Head, f.s.Child(i, "nsubj")
	if r < 0 || f.s.Tokens[i].Rel != "acl:relcl" || !relativePronoun(f.s.Lower(r)) || n < r || n > i {
		return graph.Span{}
	}
	v := f.s.Tokens[r].Head
	if v < i || f.s.Tokens[r].Rel != "nsubj" && f.s.Tokens[r].Rel != "nsubj:pass" {
		return graph.Span{}
	}
	y := f.s.Yield(v, "punct")
	return f.between(i+1, y[len(y)-1])
}

// asChild reports whether what hangs from the verb at i tells as what something is seen.
func (f *finder) asChild(i int) bool {
	for _, x := range f.s.ChildrenBy(i, "xcomp", "ccomp", "advcl", "obl") {
		if x > i && f.s.Lower(f.s.Child(x, "mark", "case")) == "as" {
			return true
		}
	}
	return false
}

// withObject is the passage of the gerund at g with who it is said of: "accused | the clerk of hiding it".
func (f *finder) withObject(i, g int, span graph.Span) []graph.Span {
	if o := f.s.Child(i, "obj"); o > i && o < g {
		return []graph.Span{f.between(f.s.First(o, "punct"), o).Cover(span)}
	}
	return []graph.Span{span}
}

// bid finds what somebody is told to do, or what is called for, with its head; -1 for none.
func (f *finder) bid(i int, c cue) (int, graph.Span) {
	if !c.bids {
		return -1, graph.Span{}
	}
	for _, x := range f.s.ChildrenBy(i, "obl") {
		if b := f.s.Child(x, "case", "mark"); b >= 0 && f.s.Lower(b) == "for" {
			last := x
			for _, v := range f.s.ChildrenBy(i, "xcomp", "advcl") {
				if v > x && f.s.Tokens[v].XPOS == "VB" {
					last = v // "called for the council to resign"
				}
			}
			return x, f.from(i, f.s.First(x, "case", "mark", "punct"), last)[0]
		}
	}
	for _, x := range f.s.ChildrenBy(i, "xcomp", "advcl") {
		if x > i && f.predicates(x) && (f.s.Child(i, "obj") >= 0 || f.s.Child(x, "nsubj") >= 0 || c.stance == graph.Demands) {
			return x, f.from(i, f.bidden(i, x), x)[0]
		}
	}
	return -1, graph.Span{}
}

// bidden is the first token of whom the verb at i tells to do x, else of x: "asked | the clerk to leave".
func (f *finder) bidden(i, x int) int {
	first := f.s.First(x, "punct")
	for _, o := range f.s.ChildrenBy(i, "obj", "iobj", "obl") {
		b := f.s.Child(o, "case")
		if o > i && o < first && (b < 0 || f.s.Lower(b) == "on") && !f.timeLike(o) {
			return f.s.First(o, "case", "punct")
		}
	}
	return first
}

// setBeside is the clause that the cue at i is set beside: "…, as she said", "…, she said, …".
func (f *finder) setBeside(i int) []graph.Span {
	h := f.s.Tokens[i].Head
	if h < 0 {
		return nil
	}
	rel := f.s.Tokens[i].Rel
	switch {
	case rel == "advcl" && f.s.Lower(f.s.Child(i, "mark")) == "as" && f.s.Child(i, "obj") < 0 && f.quotedAs(i) < 0:
		h = f.clauseTop(h)
	case rel == "parataxis" && f.s.Child(i, "nsubj") >= 0, f.setAfter(i):
	default:
		return nil
	}
	y := f.s.Yield(i, "ccomp", "conj", "cc", "advcl", "parataxis", "punct")
	if y[0] > 0 && rel != "advcl" && (f.s.Tokens[y[0]-1].UPOS != "PUNCT" || f.s.Tokens[y[0]-1].Form == ";") {
		return nil // "after Vogt told us", "eleven died; the trust says two"
	}
	spans := f.beside(h, y[0], y[len(y)-1])
	if q, quoted := f.doc.Quoted(f.s.Tokens[i].Span); quoted && slices.ContainsFunc(spans, func(c graph.Span) bool { return !f.doc.Quotes[q].Span.Contains(c) }) {
		return nil
	}
	return spans
}

// complement is the passage of the clause at x with its "that", and what stands after it to where the
// reporter takes the word again.
func (f *finder) complement(cue, x int) []graph.Span {
	tokens := f.s.Yield(x)
	last := tokens[len(tokens)-1]
	if last < cue {
		return []graph.Span{f.trim(tokens)}
	}
	if m := f.s.Child(x, "mark"); m > cue && f.s.Lower(m) == "that" {
		tokens = tokens[slices.Index(tokens, m):] // not "on Tuesday that …"
	}
	if len(tokens) > 1 && tokens[0] == cue+1 && timeNoun(f.s.Lower(tokens[0])) {
		tokens = tokens[1:]
	}
	return []graph.Span{f.between(tokens[0], f.outward(cue, tokens[0], last))}
}
