// Package arc finds a sentence's dependency tree in one pass. A stack holds
// words that may still take part in arcs, a buffer the words to come; each move
// shifts a word onto the stack, takes one off, or draws a labelled arc between
// the top of the stack and the front of the buffer (the arc-eager system, with
// the root as a pseudo-word after the last one). A linear classifier picks the
// moves, so the time is linear in the sentence's length.
package arc

import "slices"

// A State is a partly built tree over words 0..n-1; n is the root.
type State struct {
	n     int32
	front int32   // the first word of the buffer
	stack []int32 // the words on the stack, the top last
	node  []node
}

// A node is a word's place in the tree so far; -1 stands for none.
type node struct {
	head        int32
	left, left2 int32 // the leftmost child, and the one drawn before it
	right       int32
	right2      int32
	nleft       int32
	nright      int32
	label       uint8
	leftLabels  uint64 // the set of labels among the children, folded to 64 bits
	rightLabels uint64
}

// NewState returns the state with all n words in the buffer.
func NewState(n int) *State {
	s := new(State)
	s.reset(n)
	return s
}

// reset makes s the state that NewState returns, in its own memory.
func (s *State) reset(n int) {
	s.n, s.front, s.stack, s.node = int32(n), 0, s.stack[:0], slices.Grow(s.node[:0], n+1)[:n+1]
	for i := range s.node {
		s.node[i] = nowhere
	}
}

// Done tells whether no word is left in the buffer.
func (s *State) Done() bool { return s.front == s.n }

// Head returns the head of word i: the root is n, and -1 is no head yet.
func (s *State) Head(i int) int { return int(s.node[i].head) }

// Label returns the label of the arc above word i.
func (s *State) Label(i int) uint8 { return s.node[i].label }

func (s *State) top() int32 {
	if len(s.stack) == 0 {
		return -1
	}
	return s.stack[len(s.stack)-1]
}

func (s *State) draw(head, child int32, label uint8) {
	c, h := &s.node[child], &s.node[head]
	c.head, c.label = head, label
	if child < head {
		h.left2, h.left = h.left, child
		h.nleft++
		h.leftLabels |= 1 << (label & 63)
		return
	}
	h.right2, h.right = h.right, child
	h.nright++
	h.rightLabels |= 1 << (label & 63)
}
