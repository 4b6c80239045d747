package linear

// A Scorer scores examples by Weights, one after the other. Not safe for
// concurrent use; get one from Weights.Scorer and give it back to Weights.Rest.
type Scorer struct {
	w *Weights

	// What follows is of one call of Score; it stands here so as not to be cleared.
	keys   [128]uint64
	pilots [128]uint8
	slots  [128]slot
	places [128]uint32
	twos   [128]uint32
	lists  [128]uint32
	eights [128][2]uint64
	rows   [128]uint32
	seen   uint64 // what fetch has read
}

// Scorer returns a Scorer that nobody else uses.
func (w *Weights) Scorer() *Scorer {
	if s, ok := w.idle.Get().(*Scorer); ok {
		return s
	}
	return &Scorer{w: w}
}

// Rest takes back what Scorer gave.
func (w *Weights) Rest(s *Scorer) { w.idle.Put(s) }

// Score adds the weights of the features, 128 at most, to scores, one number a
// class.
//
// Most of the time goes into waiting for memory and into jumps guessed wrong. So the few features that vote most often
// have a small table to themselves, which stays near the processor; what is far is asked for long before it
// is needed, for many requests to be under way at once; and no jump depends on what is found.
func (s *Scorer) Score(features []uint64, scores *[256]int32) {
	rows, rest := s.strong(features)
	s.seen = s.w.votes.fetch(rows)
	twos, lists := s.weak(rest)
	for _, v := range twos {
		voteTwo(v, scores)
	}
	s.w.votes.addLists(lists, &s.eights, scores)
	s.w.votes.addRows(rows, scores)
}

// strong returns the rows of the strong features, and the keys of the others.
func (s *Scorer) strong(features []uint64) (rows []uint32, rest []uint64) {
	t := &s.w.tables[strong]
	n := 0
	for i, h := range features {
		key := (h>>32)*s.w.buckets>>32<<16 | h&0xffff
		slot := t.slots[t.place(key, t.pilots[t.bucket(key)])]
		found := slot.is(key+1, rowBits)
		s.rows[n&127] = uint32(slot & (1<<rowBits - 1))
		s.keys[(i-n)&127] = key
		n += found
	}
	return s.rows[:n], s.keys[:len(features)-n]
}

// weak returns what the weak features among those with the keys vote.
func (s *Scorer) weak(keys []uint64) (twos, lists []uint32) {
	t := &s.w.tables[weak]
	for i, key := range keys {
		s.pilots[i&127] = t.pilots[t.bucket(key)]
	}
	for i, key := range keys {
		s.places[i&127] = uint32(t.place(key, s.pilots[i&127]))
	}
	slots := t.slots
	for i, at := range s.places[:len(keys)] {
		s.slots[i&127] = slots[at]
	}
	n, m := 0, 0
	for i, key := range keys {
		slot := s.slots[i&127]
		found := slot.is(key, weakBits)
		list := found & int(slot/isList&1)
		s.twos[n&127], s.lists[m&127] = uint32(slot), uint32(slot)
		n += found - list
		m += list
	}
	return s.twos[:n], s.lists[:m]
}
