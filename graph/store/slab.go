package store

import "slices"

// A slab is memory for many small slices, each of which alone would cost more to make than to fill. Its zero value is
// ready.
type slab struct {
	free []byte // empty, with the room that is left
	size int    // of the memory that free is of
}

// A slab has its memory in pieces of up to maxSlab bytes, each twice as large as the one before.
const (
	minSlab = 1 << 10
	maxSlab = 16 << 10
)

// take returns an empty slice with room for n bytes, to append to and then to keep, before the next is taken.
func (s *slab) take(n int) []byte {
	if cap(s.free) < n {
		s.size = min(max(2*s.size, minSlab), maxSlab)
		s.free = make([]byte, 0, max(n, s.size))
	}
	return s.free
}

// keep returns b, which take began, as it is: nothing else is put into its memory.
func (s *slab) keep(b []byte) []byte {
	if cap(b) == cap(s.free) { // else it grew out of the slab
		s.free = b[len(b):]
	}
	return slices.Clip(b)
}
