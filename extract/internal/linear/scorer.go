package linear

// A Scorer scores examples by Weights, one after the other, and remembers what
// the features it met last vote: the same come again and again. What it
// remembers changes nothing but the time that Score takes. Not safe for
// concurrent use; get one from Weights.Scorer and give it back to Weights.Rest.
type Scorer struct {
	w     *Weights
	known [1 << knownBits]known
	rows  rows

	// What follows is of one call of Score; it stands here to be cleared but once.
	missing [128]uint64 // features that are not among the known
	buckets [128]uint64 // of those
	touched byte
	quads   [128]uint64
	full    [128]uint64 // the numbers of the rows
	far     [128]uint64 // as known.votes
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
// each step is taken for all features before the next one, for the processor to
// have many requests under way at once, and hardly a jump depends on what is found.
func (s *Scorer) Score(features []uint64, scores *[256]int32) {
	n, quads, full, far := 0, 0, 0, 0
	for _, h := range features {
		k := &s.known[h&knownMask]
		s.missing[n&127], s.quads[quads&127], s.full[full&127], s.far[far&127] = h, k.votes, k.votes, k.votes
		kind := k.kind(h)
		n += int(kind & 1)
		quads += int(kind >> 1 & 1)
		full += int(kind >> 2 & 1)
		far += int(kind >> 3 & 1)
	}
	s.look(s.missing[:n])
	for i, h := range s.missing[:n] {
		v, kind := s.find(h, s.buckets[i&127])
		s.known[h&knownMask].put(h, v, kind)
		s.quads[quads&127], s.full[full&127], s.far[far&127] = v, v, v
		quads += int(kind >> 1 & 1)
		full += int(kind >> 2 & 1)
		far += int(kind >> 3 & 1)
	}
	for _, q := range s.quads[:quads] {
		vote(q, scores)
	}
	for _, v := range s.far[:far] {
		s.w.vote(uint32(v>>8), int(uint8(v)), scores)
	}
	s.rows.vote(s.full[:full], scores)
}

// look brings the buckets of the features near.
func (s *Scorer) look(missing []uint64) {
	for i, h := range missing {
		s.buckets[i&127] = s.w.bucket(h)
	}
	for i := range missing {
		if at := uint32(s.buckets[i&127]); int(at) < len(s.w.body) {
			s.touched |= s.w.body[at]
		}
	}
}

// find reads what a feature votes in its bucket.
func (s *Scorer) find(hash, bucket uint64) (v uint64, kind uint64) {
	at, n := s.w.find(hash, bucket)
	switch {
	case n == 0:
		return 0, isNothing
	case n <= 4:
		return quad(s.w.body[at:], int(n)), isQuad
	}
	if number, ok := s.rows.of(s.w.body, at, int(n)); ok {
		return number, isRow
	}
	return uint64(at)<<8 | uint64(n), isFar
}
