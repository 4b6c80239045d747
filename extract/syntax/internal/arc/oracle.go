package arc

import "slices"

// Gold is a tree to learn from: every word's head (n, the number of words, for
// the root) and label, and its dependents.
type Gold struct {
	Head     []int32
	Label    []uint8
	children [][]int32
}

// NewGold lists the dependents of each word.
func NewGold(head []int32, label []uint8) *Gold {
	g := &Gold{head, label, make([][]int32, len(head)+1)}
	for i, h := range head {
		g.children[h] = append(g.children[h], int32(i))
	}
	return g
}

// Costs tells for each kind of move how many of the tree's arcs can no longer be
// drawn after it: the dynamic oracle of Goldberg and Nivre (2012).
func (g *Gold) Costs(s *State) (cost [4]int) {
	top, front := s.top(), s.front
	headless := func(w int32) bool { return s.node[w].head < 0 }
	on := func(w int32) bool { return slices.Contains(s.stack, w) }
	lostToStack := func(but int32) (n int) { // arcs between the front and the stack
		if h := g.Head[front]; h != but && on(h) {
			n++
		}
		for _, c := range g.children[front] {
			if headless(c) && on(c) {
				n++
			}
		}
		return n
	}
	cost[Shift] = lostToStack(-1)
	if top < 0 {
		return cost
	}
	for _, c := range g.children[top] {
		if c >= front && headless(c) {
			cost[Reduce]++
			cost[LeftKind]++
		}
	}
	if h := g.Head[top]; h > front {
		cost[LeftKind]++
	}
	cost[RightKind] = lostToStack(top)
	if g.Head[front] > front {
		cost[RightKind]++
	}
	return cost
}

// Right tells whether a move of the state keeps all that least says can be kept,
// and labels its word as the tree does.
func (g *Gold) Right(s *State, m Move, cost [4]int, least int) bool {
	k := m.Kind()
	if cost[k] > least {
		return false
	}
	switch k {
	case LeftKind:
		return m.Label() == g.Label[s.top()]
	case RightKind:
		return m.Label() == g.Label[s.front]
	}
	return true
}

// JoinCosts is Costs after Reopen.
func (g *Gold) JoinCosts(s *State) (cost [4]int) {
	if g.Head[s.top()] != s.front {
		cost[LeftKind]++
	}
	if g.Head[s.front] != s.top() {
		cost[RightKind]++
	}
	return cost
}
