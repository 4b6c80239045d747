package linear

import "encoding/binary"

// A Scorer scores examples by Weights, one after the other, and remembers where
// it found the features it met last: the same come again and again. What it
// remembers changes nothing but the time that Score takes. Not safe for
// concurrent use; get one from Weights.Scorer and give it back to Weights.Rest.
type Scorer struct {
	w     *Weights
	known [1 << knownBits]known
	rows  rows

	// What follows is of one call of Score; it stands here to be cleared but once.
	found      [128]votes
	missing    [128]uint8 // numbers of features that are not among the known
	buckets    [128]uint64
	full, some [128]votes // those found that are rows, and those that are pairs
	touched    byte
}

const knownBits = 15

// known is a feature and what it votes.
type known struct {
	hash  uint64
	votes votes
}

// slot is the one place where a feature can be known.
func (s *Scorer) slot(hash uint64) *known {
	return &s.known[hash>>(32-knownBits)&(1<<knownBits-1)]
}

// votes tell how a feature votes: not at all (0), by a row (isRow and its number), or
// by pairs in the body (isPairs, where they begin, and in the lowest byte how many).
type votes uint64

const (
	isRow   votes = 1 << 63
	isPairs votes = 1 << 62
)

// Scorer returns a Scorer that nobody else uses.
func (w *Weights) Scorer() *Scorer {
	if s, ok := w.idle.Get().(*Scorer); ok {
		return s
	}
	s := &Scorer{w: w}
	s.known[0].hash = ^uint64(0) // it has another slot; the hash 0 has this one, and is not known yet
	return s
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
	n := 0
	for i, h := range features {
		k := s.slot(h)
		s.found[i&127] = k.votes
		s.missing[n&127] = uint8(i)
		if k.hash != h {
			n++
		}
	}
	s.look(features, s.missing[:n])
	full, some := 0, 0
	for _, v := range s.found[:len(features)] {
		s.full[full&127], s.some[some&127] = v, v
		full += int(v >> 63)
		some += int(v >> 62 & 1)
	}
	for _, v := range s.some[:some] {
		vote(s.w.body[uint32(v>>8):], int(uint8(v)), scores)
	}
	s.rows.vote(s.full[:full], scores)
}

// look finds what the features that are missing vote, and makes them known.
func (s *Scorer) look(features []uint64, missing []uint8) {
	for k, i := range missing {
		s.buckets[k&127] = s.w.bucket(features[i])
	}
	for k := range missing {
		if at := uint32(s.buckets[k&127]); int(at) < len(s.w.body) {
			s.touched |= s.w.body[at] // fetches the bucket
		}
	}
	for k, i := range missing {
		h := features[i]
		v := s.votes(s.w.find(h, s.buckets[k&127]))
		s.found[i&127] = v
		*s.slot(h) = known{h, v}
	}
}

// votes are those of n pairs at a place in the body.
func (s *Scorer) votes(at uint32, n uint8) votes {
	switch {
	case n == 0:
		return 0
	case n < rowPairs || !inRow(s.w.body[at:], int(n)):
		return isPairs | votes(at)<<8 | votes(n)
	}
	return isRow | s.rows.of(s.w.body, at, int(n))
}

// vote adds the first n pairs of b to scores, four at a time. What is beyond the
// last becomes a vote of 0 for a class of its own, so as not to wait for another.
func vote(b []byte, n int, scores *[256]int32) {
	for ; n > 0 && len(b) >= 8; n -= 4 {
		x := binary.LittleEndian.Uint64(b)
		if n < 4 {
			beyond := ^uint64(0) << (16 * uint(n) & 63)
			x = x&^beyond | 0x00ff00fe00fd00fc&beyond
		}
		scores[uint8(x)] += int32(int8(x >> 8))
		scores[uint8(x>>16)] += int32(int8(x >> 24))
		scores[uint8(x>>32)] += int32(int8(x >> 40))
		scores[uint8(x>>48)] += int32(int8(x >> 56))
		b = b[8:]
	}
	for ; n > 0; n-- {
		scores[b[0]] += int32(int8(b[1]))
		b = b[2:]
	}
}
