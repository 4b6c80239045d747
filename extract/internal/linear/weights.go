package linear

import (
	"encoding/binary"
	"errors"
)

// Weights scores examples; it is read-only and safe for concurrent use.
//
// Its file, all numbers little-endian: the number of buckets (uint32), then for
// each bucket and for the end of the last one its offset in the body (uint32),
// then the body. A bucket is a list of features, each written as a fingerprint
// (uint16), a count (uint8) and that many pairs of class (uint8) and weight
// (int8). A feature's bucket is given by the upper half of its hash, its
// fingerprint by the lowest 16 bits; two features that agree in both are one.
//
// In memory each two buckets are a line of 64 bytes, as long as what the processor
// fetches at once, so that a look-up waits for one line alone. The few lines that
// cannot hold their features have further ones.
type Weights struct {
	buckets uint64
	lines   []line
	further map[uint64][]line
	// filter has for each line the marks of the features in it, and spilt. Most
	// features of an example are in no line, and this small table, which the
	// processor keeps near, says so of all but a few.
	filter []uint32
}

// OpenWeights reads the layout that Encode writes, and keeps nothing of b.
func OpenWeights(b []byte) (*Weights, error) {
	if len(b) < 8 {
		return nil, errors.New("weights: shorter than their header; rebuild the model")
	}
	n := uint64(binary.LittleEndian.Uint32(b))
	if n == 0 || uint64(len(b)) < 8+4*n {
		return nil, errors.New("weights: index cut short; rebuild the model")
	}
	index, body := b[4:8+4*n], b[8+4*n:]
	w := &Weights{n, make([]line, (n+1)/2), map[uint64][]line{}, make([]uint32, (n+1)/2)}
	for k := range uint64(len(w.lines)) {
		begin, end := binary.LittleEndian.Uint32(index[8*k:]), binary.LittleEndian.Uint32(index[4*min(2*k+2, n):])
		if begin > end || uint64(end) > uint64(len(body)) {
			return nil, errors.New("weights: body cut short; rebuild the model")
		}
		w.fill(k, body[begin:end])
	}
	return w, nil
}

// fill puts the features of two buckets into their line.
func (w *Weights) fill(k uint64, features []byte) {
	l, used := &w.lines[k], 0
	for len(features) > 2 {
		size := min(3+2*int(features[2]), len(features))
		hash, pairs := uint64(binary.LittleEndian.Uint16(features)), features[3:size]
		features = features[size:]
		w.filter[k] |= marks(hash)
		for {
			if pairs = l.add(&used, hash, pairs); len(pairs) < 2 {
				break
			}
			w.filter[k] |= spilt
			w.further[k] = append(w.further[k], line{})
			l, used = &w.further[k][len(w.further[k])-1], 0
		}
	}
}

// Score adds the weights of the features, 128 at most, to scores, one number a
// class.
//
// Most of the time goes into waiting for memory and into jumps guessed wrong. So
// each of the three steps is taken for all features before the next one, and the
// first two without a jump that depends on what is found.
func (w *Weights) Score(features []uint64, scores *[256]int32) {
	var found [128]struct{ line, hash, slots uint64 }
	n := 0
	for _, h := range features {
		f := &found[n&127]
		f.line, f.hash = (h>>32)*w.buckets>>33, h
		if m := marks(h); w.filter[f.line]&m == m {
			n++
		}
	}
	likely := found[:n]
	n = 0
	for _, f := range likely {
		if w.filter[f.line]&spilt != 0 {
			for _, l := range w.further[f.line] {
				l.count(l.match(uint16(f.hash)), scores)
			}
		}
		f.slots = w.lines[f.line].match(uint16(f.hash))
		found[n] = f
		if f.slots != 0 {
			n++
		}
	}
	for _, f := range found[:n] {
		w.lines[f.line].count(f.slots, scores)
	}
}
