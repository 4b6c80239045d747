package extract

import "hearsay/graph"

// outranks reports whether what is answered is rather proposition i than j: what is told before what is only told inside
// of that, then what stands later.
func (a *assembler) outranks(i, j int) bool {
	if x, y := a.main(i), a.main(j); x != y {
		return x
	}
	return a.props[i].Span.StartByte > a.props[j].Span.StartByte
}

// main reports whether proposition i is what somebody says rather than a part of something else that they say: "the mill
// leaked" in "said the mill, which was old, leaked".
func (a *assembler) main(i int) bool {
	p := &a.props[i]
	s := a.doc.Sentences[p.Sentence]
	if a.cleft(i) {
		return false
	}
	beside := true
	for t, steps := p.Top, 0; t >= 0 && steps < deepest; t, steps = s.Tokens[t].Head, steps+1 {
		j, ok := a.byHead[[2]int{p.Sentence, t}]
		if ok && j != i && a.built[j] != nil && !beside && !a.cleft(j) && (a.sameWords(i, j) || a.bids(j, i)) {
			return false
		}
		beside = beside && s.Tokens[t].Rel == "conj"
	}
	return true
}

// cleft reports whether proposition i only brings forward who or what does the rest: "it was the mayor who paid".
func (a *assembler) cleft(i int) bool {
	p := &a.props[i]
	return p.Rule == "copula" && a.word(p.Subject) == "it" && a.doc.Sentences[p.Sentence].Child(p.Head, "acl:relcl") > p.Head
}

// bids reports whether proposition j tells that somebody demands what i is: "asked | to let the firm in |".
func (a *assembler) bids(j, i int) bool {
	if len(a.chains[i]) == 0 || len(a.chains[i][0]) == 0 {
		return false
	}
	w := &a.words[a.chains[i][0][len(a.chains[i][0])-1]]
	return w.Stance == graph.Demands && w.Sentence == a.props[j].Sentence && (w.CueHead == a.props[j].Head || w.CueHead == a.props[j].Top)
}

// deepest is how far up a sentence's tree is looked.
const deepest = 40

// sameWords reports whether one attribution gives both propositions as its speaker's words.
func (a *assembler) sameWords(i, j int) bool {
	inner := func(i int) int {
		if len(a.chains[i]) == 0 || len(a.chains[i][0]) == 0 {
			return -1
		}
		return a.chains[i][0][len(a.chains[i][0])-1]
	}
	return inner(i) == inner(j)
}
