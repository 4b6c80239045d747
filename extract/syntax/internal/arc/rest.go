package arc

// Joining are the kinds of move that Reopen leaves to choose from.
var Joining = [4]bool{LeftKind: true, RightKind: true}

// Headless returns the words on the stack without a head, the last one last.
// Where more than one is left at the end, the tree is not yet one.
func (s *State) Headless() []int32 {
	kept := s.stack[:0]
	for _, w := range s.stack {
		if s.node[w].head < 0 {
			kept = append(kept, w)
		}
	}
	return kept
}

// Reopen puts the last of two or more headless words back into the buffer, so
// that it and the one before it can be joined.
func (s *State) Reopen(headless []int32) {
	last := len(headless) - 1
	s.stack, s.front = headless[:last], headless[last]
}

// Join draws the arc of a move of Joining after Reopen, and returns the words
// that are headless still.
func (s *State) Join(m Move, headless []int32) []int32 {
	last := len(headless) - 1
	if m.Kind() == LeftKind {
		s.draw(headless[last], headless[last-1], m.Label())
		headless[last-1] = headless[last]
	} else {
		s.draw(headless[last-1], headless[last], m.Label())
	}
	return headless[:last]
}
