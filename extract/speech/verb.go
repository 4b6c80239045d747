package speech

import (
	"slices"
	"strings"

	"hearsay/extract/claims"
	"hearsay/graph"
)

// verb reads the cue verb at i with what it attributes.
func (f *finder) verb(i int, lemma string, c cue) {
	p := f.proposition(i)
	if p == nil {
		return
	}
	if p.Rule == "passive" || p.Rule == "passive with agent" {
		f.passive(i, c, p)
		return
	}
	if c.calls && !f.callsFor(i) {
		c = cue{stance: graph.Asserts, quotes: true, small: true, calls: true} // "called it a disgrace"
	}
	if lemma == "tell" && f.s.Child(i, "ccomp") < 0 && f.bids(i) {
		c = cue{stance: graph.Demands, says: true, bids: true} // "told her to leave"
	}
	if lemma == "ask" && f.howClause(i) {
		c.stance = graph.Questions // "asked whether"
	}
	a := f.blank(i, c.stance, "verb "+lemma)
	a.Source, a.Says = p.Subject, c.says
	if p.Subject.Kind == claims.Clause {
		return
	}
	if pron := f.pronounBefore(i); pron >= 0 && pron != a.Source.Head {
		a.Source = words(f.si, pron, f.s.Tokens[pron].Span)
	}
	f.standsBehind(&a, f.adder(i, a.Source))
	content, ok := f.content(i, c)
	switch {
	case ok:
		a.Content = content
	case f.unsaid(i):
		return
	case f.quoteBeside(i) && !f.quotesPosition(i, c):
		return // left to quotations
	case answering[a.Stance] && f.answer(a, i, p):
		return
	default:
		f.takes(a, i, c, p)
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
	a.Nobody = a.Nobody || f.unsaid(i)
	switch f.s.Lower(p.Subject.Head) {
	case "nothing", "nobody", "none":
		a.Nobody = p.Subject.Sentence == f.si
	}
	if a.Stance == graph.Disputes && ok && f.howClause(i) {
		// what is disputed is how a thing was told, not a claim of the speaker's
		b := a
		b.Answers = claims.Phrase{Kind: claims.Words, Sentence: f.si, Head: i, Span: content[0]}
		f.add(b)
		a.Nobody = true
		a.Sentence = f.si
		f.keep(a)
		return
	}
	k := f.add(a)
	f.citing(i, k)
}

// pronounBefore is the personal pronoun right before the finite verb at i, which is its subject whatever the tree
// shows; -1 for none.
func (f *finder) pronounBefore(i int) int {
	t := i - 1
	for t > 0 && (f.s.Tokens[t].UPOS == "ADV" || f.s.Tokens[t].UPOS == "AUX") {
		t--
	}
	if t < 0 || !f.tells(i, i) {
		return -1
	}
	switch f.s.Lower(t) {
	case "he", "she", "they", "we", "i":
		return t
	}
	return -1
}

// takes adds the position that the verb at i takes, where it attributes no clause.
func (f *finder) takes(a Attribution, i int, c cue, p *claims.Proposition) {
	found, ok := f.position(i, c)
	if !ok || p.Polarity == graph.Negative && !c.act || f.unsaid(i) || f.marked(f.s.Tokens[i].Span) || f.cites(i) {
		return
	}
	if answering[a.Stance] {
		a.Stance = graph.Asserts // a refusal, not a denial: "rejected the offer"
	}
	a.Content, a.Position, a.Act = found.content, true, !c.says
	a.Cue = []graph.Span{a.Cue[0].Cover(f.s.Tokens[found.cue].Span)}
	a.Of, a.As = found.of, found.as
	f.add(a)
}

// content finds the clause that the verb at i attributes: its complement, or the clause it is set
// beside ("The bridge was unsafe, Okafor said").
func (f *finder) content(i int, c cue) ([]graph.Span, bool) {
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
		return f.withObject(i, g, f.yieldSpan(g, "mark").Cover(f.restOf(i, g))), true
	}
	if g := f.gerund(i, c); g >= 0 {
		return f.withObject(i, g, f.yieldSpan(g, "mark")), true
	}
	if spans := f.setBeside(i); spans != nil && !(c.act && f.s.Child(i, "obj") > i) {
		return spans, true
	}
	for _, x := range f.s.ChildrenBy(i, "advmod", "obl", "xcomp") {
		if x > i && f.s.Child(x, "nsubj", "nsubj:pass") >= 0 && f.predicates(x) {
			return []graph.Span{f.yieldSpan(x)}, true
		}
	}
	return nil, false
}

// withObject is the passage of the gerund at g with who it is said of: "accused | the clerk of hiding it".
func (f *finder) withObject(i, g int, span graph.Span) []graph.Span {
	if o := f.s.Child(i, "obj"); o > i && o < g {
		return []graph.Span{f.between(f.s.Yield(o, "punct")[0], o).Cover(span)}
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
			return x, f.from(i, f.s.Yield(x, "case", "mark", "punct")[0], last)[0]
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
	first := f.s.Yield(x, "punct")[0]
	for _, o := range f.s.ChildrenBy(i, "obj", "iobj", "obl") {
		b := f.s.Child(o, "case")
		if o > i && o < first && (b < 0 || f.s.Lower(b) == "on") && !f.timeLike(o) {
			return f.s.Yield(o, "case", "punct")[0]
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
	case rel == "advcl" && f.s.Lower(f.s.Child(i, "mark")) == "as" && f.s.Child(i, "obj") < 0:
		h = f.clauseTop(h)
	case rel == "parataxis" && f.s.Child(i, "nsubj") >= 0, f.setAfter(i):
	default:
		return nil
	}
	y := f.s.Yield(i, "ccomp", "conj", "cc", "advcl", "parataxis", "punct")
	if y[0] > 0 && rel != "advcl" && f.s.Tokens[y[0]-1].UPOS != "PUNCT" {
		return nil // "after Vogt told us"
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
