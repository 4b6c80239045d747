package arc

import "hearsay/extract/internal/linear"

var nowhere = node{head: -1, left: -1, left2: -1, right: -1, right2: -1}

func (s *State) at(i int32) *node {
	if i < 0 || i >= s.n {
		return &nowhere
	}
	return &s.node[i]
}

// Features fills v with what speaks for or against each move: the templates of
// Zhang and Nivre (2011), and what stands between the two words in question.
func Features(v *linear.Vector, sent *Sentence, s *State) {
	v.Reset()
	top, front := s.top(), s.front
	a, b := s.at(top), s.at(front)
	t, n := sent.at(top), sent.at(front)
	pair(v, t, n, sent.at(front+1), sent.at(front+2), sent.at(front+3))
	distance, commas, verbs, quotes := sent.between(top, front)
	v.Add2(t.Form, distance)
	v.Add2(t.Tag, distance)
	v.Add2(n.Form, distance)
	v.Add2(n.Tag, distance)
	v.Add3(t.Form, n.Form, distance)
	v.Add3(t.Tag, n.Tag, distance)
	v.Add3(t.Tag, n.Tag, commas)
	v.Add3(t.Tag, n.Tag, verbs)
	v.Add4(t.Tag, n.Tag, commas, verbs)
	v.Add3(t.Tag, n.Tag, quotes)
	family(v, sent, s, a, b)
	children(v, t, n, a, b)
	surroundings(v, sent, s)
}

// pair adds the two words, alone, together, and with the words to come.
func pair(v *linear.Vector, t, n, n1, n2, n3 *Token) {
	sw, sp, nw, np := t.Form, t.Tag, n.Form, n.Tag
	v.Add2(sw, sp)
	v.Add1(sw)
	v.Add1(sp)
	v.Add2(nw, np)
	v.Add1(nw)
	v.Add1(np)
	v.Add2(n1.Form, n1.Tag)
	v.Add1(n1.Form)
	v.Add1(n1.Tag)
	v.Add2(n2.Form, n2.Tag)
	v.Add1(n2.Tag)
	v.Add4(sw, sp, nw, np)
	v.Add3(sw, sp, nw)
	v.Add3(sw, nw, np)
	v.Add3(sw, sp, np)
	v.Add3(sp, nw, np)
	v.Add2(sw, nw)
	v.Add2(sp, np)
	v.Add2(np, n1.Tag)
	v.Add3(np, n1.Tag, n2.Tag)
	v.Add3(sp, np, n1.Tag)
	v.Add4(sp, np, n1.Tag, n2.Tag)
	v.Add3(sp, np, n1.Form)
	v.Add4(np, n1.Tag, n2.Tag, n3.Tag)
	v.Add3(sw, np, n1.Tag)
	sc, nc := t.Like, n.Like
	v.Add2(sc, sp)
	v.Add2(nc, np)
	v.Add2(sc, nc)
	v.Add3(sc, sp, np)
	v.Add3(sp, nc, np)
	v.Add4(sc, sp, nc, np)
	v.Add3(sp, np, n1.Like)
	v.Add2(sw, nc)
	v.Add2(sc, nw)
}

// children adds how many children each has on a side, and under what labels.
func children(v *linear.Vector, t, n *Token, a, b *node) {
	v.Add2(t.Form, uint64(a.nright))
	v.Add2(t.Tag, uint64(a.nright))
	v.Add2(t.Form, uint64(a.nleft))
	v.Add2(t.Tag, uint64(a.nleft))
	v.Add2(n.Form, uint64(b.nleft))
	v.Add2(n.Tag, uint64(b.nleft))
	v.Add2(t.Form, a.rightLabels)
	v.Add2(t.Tag, a.rightLabels)
	v.Add2(t.Form, a.leftLabels)
	v.Add2(t.Tag, a.leftLabels)
	v.Add2(n.Form, b.leftLabels)
	v.Add2(n.Tag, b.leftLabels)
	v.Add4(t.Tag, n.Tag, a.leftLabels, a.rightLabels)
	v.Add3(t.Tag, n.Tag, b.leftLabels)
}

// family adds the words that already hang on the two.
func family(v *linear.Vector, sent *Sentence, s *State, a, b *node) {
	sp, np := sent.at(s.top()).Tag, sent.at(s.front).Tag
	h, h2 := sent.at(a.head), sent.at(s.at(a.head).head)
	l, l2 := sent.at(a.left), sent.at(a.left2)
	r, r2 := sent.at(a.right), sent.at(a.right2)
	nl, nl2 := sent.at(b.left), sent.at(b.left2)
	label := func(i int32) uint64 {
		if i < 0 {
			return 255
		}
		return uint64(s.at(i).label)
	}
	own := uint64(254)
	if a.head >= 0 {
		own = uint64(a.label)
	}
	v.Add1(h.Form)
	v.Add1(h.Tag)
	v.Add1(own)
	v.Add1(l.Form)
	v.Add1(l.Tag)
	v.Add1(label(a.left))
	v.Add1(r.Form)
	v.Add1(r.Tag)
	v.Add1(label(a.right))
	v.Add1(nl.Form)
	v.Add1(nl.Tag)
	v.Add1(label(b.left))
	v.Add1(h2.Tag)
	v.Add1(h2.Form)
	v.Add1(l2.Tag)
	v.Add1(l2.Form)
	v.Add1(r2.Tag)
	v.Add1(r2.Form)
	v.Add1(nl2.Tag)
	v.Add1(label(a.left2))
	v.Add1(label(a.right2))
	v.Add1(label(b.left2))
	v.Add3(sp, np, own)
	v.Add3(h.Tag, sp, np)
	v.Add3(sp, l.Tag, np)
	v.Add3(sp, r.Tag, np)
	v.Add3(sp, np, nl.Tag)
	v.Add3(sp, l.Tag, l2.Tag)
	v.Add3(sp, r.Tag, r2.Tag)
	v.Add3(sp, h.Tag, h2.Tag)
	v.Add3(np, nl.Tag, nl2.Tag)
	v.Add3(sp, own, r.Tag)
	v.Add3(h.Form, sp, np)
	v.Add3(sp, r.Form, np)
	v.Add3(h.Like, sp, np)
	v.Add3(sp, r.Like, np)
	v.Add3(sp, np, nl.Like)
}

// surroundings adds the stack below its top, and the neighbours in the text.
func surroundings(v *linear.Vector, sent *Sentence, s *State) {
	second, third := int32(-1), int32(-1)
	if k := len(s.stack); k > 1 {
		second = s.stack[k-2]
		if k > 2 {
			third = s.stack[k-3]
		}
	}
	s1, s2 := sent.at(second), sent.at(third)
	t, n := sent.at(s.top()), sent.at(s.front)
	headed := uint64(0)
	if s.at(second).head >= 0 {
		headed = 1
	}
	v.Add2(s1.Tag, headed)
	v.Add1(s1.Form)
	v.Add3(s1.Tag, t.Tag, n.Tag)
	v.Add2(s1.Tag, n.Tag)
	v.Add2(s1.Form, n.Form)
	v.Add3(s1.Tag, s1.Like, n.Like)
	v.Add2(s1.Form, n.Tag)
	v.Add2(s1.Tag, n.Form)
	v.Add4(s2.Tag, s1.Tag, t.Tag, n.Tag)
	before, after := sent.at(s.front-1), sent.at(s.top()+1)
	v.Add3(t.Tag, n.Tag, before.Tag)
	v.Add3(t.Tag, n.Tag, before.Form)
	v.Add3(t.Tag, n.Tag, after.Tag)
	v.Add4(t.Tag, n.Tag, before.Tag, after.Tag)
	v.Add3(t.Tag, n.Tag, sent.at(s.top()-1).Tag)
	v.Add2(sent.at(s.top()-1).Form, t.Tag)
}
