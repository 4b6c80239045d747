package arc

// A Move is a class of the parser's classifier: Shift, Reduce, or an arc with a
// label, a left arc at 2+2·label and a right arc at 3+2·label.
type Move uint8

// The moves without a label.
const (
	Shift  Move = 0
	Reduce Move = 1
)

// Kinds of move: Shift and Reduce are their own kind.
const (
	LeftKind  = 2
	RightKind = 3
)

// Left is the move that makes the front of the buffer the top's head.
func Left(label uint8) Move { return Move(2 + 2*label) }

// Right is the move that makes the top the head of the front, and shifts it.
func Right(label uint8) Move { return Move(3 + 2*label) }

// Kind tells what m does, leaving its label aside.
func (m Move) Kind() int {
	if m < 2 {
		return int(m)
	}
	return LeftKind + int(m&1)
}

// Label is the label of an arc's move.
func (m Move) Label() uint8 { return uint8(m-2) / 2 }

// Moves is the number of moves over so many labels.
func Moves(labels int) int { return 2 + 2*labels }

var onlyShift = [4]bool{Shift: true}

// Legal tells which kinds of move the state allows. Until Done at least one is.
func (s *State) Legal() (ok [4]bool) {
	top := s.top()
	if top < 0 {
		return onlyShift
	}
	headed := s.node[top].head >= 0
	return [4]bool{true, headed, !headed, true}
}

// Apply makes a legal move.
func (s *State) Apply(m Move) {
	last := len(s.stack) - 1
	switch m.Kind() {
	case int(Shift):
		s.stack = append(s.stack, s.front)
		s.front++
	case int(Reduce):
		s.stack = s.stack[:last]
	case LeftKind:
		s.draw(s.front, s.stack[last], m.Label())
		s.stack = s.stack[:last]
	case RightKind:
		s.draw(s.stack[last], s.front, m.Label())
		s.stack = append(s.stack, s.front)
		s.front++
	}
}
