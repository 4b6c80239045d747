package linear

// A Scorer scores examples by Weights, one after the other. Not safe for
// concurrent use; get one from Weights.Scorer and give it back to Weights.Rest.
type Scorer struct {
	w *Weights

	// What follows is of one call of Score; it stands here so as not to be cleared.
	keys   [128]uint64
	pilots [128]uint8
	slots  [128]slot
	twos   [128]uint32
	lists  [128]uint32
	eights [128][2]uint64
	rows   [128]uint32
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
// Most of the time goes into waiting for memory and into jumps guessed wrong. So
// all features are looked up before any votes, for the processor to have many
// requests under way at once, and no jump depends on what is found.
func (s *Scorer) Score(features []uint64, scores *[256]int32) {
	t := &s.w.table
	for i, h := range features {
		key := t.key(h)
		s.keys[i&127] = key
		s.pilots[i&127] = t.pilots[key>>16]
	}
	keys := s.keys[:len(features)]
	for i, key := range keys {
		s.slots[i&127] = t.slots[t.place(key, s.pilots[i&127])]
	}
	twos, lists, rows := 0, 0, 0
	for i, key := range keys {
		v, kind := s.slots[i&127].read(key)
		s.twos[twos&127], s.lists[lists&127], s.rows[rows&127] = v, v, v
		twos += int(kind & isTwo)
		lists += int(kind & isList / isList)
		rows += int(kind / isRow)
	}
	for _, v := range s.twos[:twos] {
		voteTwo(v, scores)
	}
	s.w.votes.addLists(s.lists[:lists], &s.eights, scores)
	s.w.votes.addRows(s.rows[:rows], scores)
}
