package linear

import (
	"encoding/binary"
	"errors"
	"sync"
)

// Weights holds what Scorers score by. It holds no copy of the bytes it was
// opened on and is safe for concurrent use.
//
// Layout, all numbers little-endian: the number of buckets (uint32), then for
// each bucket and for the end of the last one its offset in the body (uint32),
// then the body. A bucket is a list of features, each written as a fingerprint
// (uint16), a count (uint8) and that many pairs of class (uint8) and weight
// (int8). A feature's bucket is given by the upper half of its hash, its
// fingerprint by the lowest 16 bits; two features that agree in both are one.
type Weights struct {
	buckets uint64
	index   []byte
	body    []byte
	idle    sync.Pool // of *Scorer
}

// OpenWeights reads the layout that Encode writes.
func OpenWeights(b []byte) (*Weights, error) {
	if len(b) < 8 {
		return nil, errors.New("weights: shorter than their header; rebuild the model")
	}
	n := uint64(binary.LittleEndian.Uint32(b))
	if uint64(len(b)) < 8+4*n {
		return nil, errors.New("weights: index cut short; rebuild the model")
	}
	w := &Weights{buckets: n, index: b[4 : 8+4*n], body: b[8+4*n:]}
	if n == 0 || int(binary.LittleEndian.Uint32(w.index[4*n:])) != len(w.body) {
		return nil, errors.New("weights: body cut short; rebuild the model")
	}
	return w, nil
}

// bucket gives the begin (lower half) and the end of a hash's bucket in the body.
func (w *Weights) bucket(hash uint64) uint64 {
	return binary.LittleEndian.Uint64(w.index[4*((hash>>32)*w.buckets>>32):])
}

// find looks a hash up in its bucket: where in the body its pairs begin, and how
// many there are, 0 for a feature without weights.
func (w *Weights) find(hash, bucket uint64) (at uint32, pairs uint8) {
	at, end := uint32(bucket), uint32(bucket>>32)
	for b := w.body[at:end]; len(b) > 2; {
		size := 3 + 2*uint32(b[2])
		if binary.LittleEndian.Uint16(b) == uint16(hash) {
			return at + 3, b[2]
		}
		b, at = b[size:], at+size
	}
	return 0, 0
}

// vote adds n pairs at a place in the body to scores.
func (w *Weights) vote(at uint32, n int, scores *[256]int32) {
	b := w.body[at:]
	for ; n >= 4 && len(b) >= 8; n -= 4 {
		vote(binary.LittleEndian.Uint64(b), scores)
		b = b[8:]
	}
	vote(quad(b, n), scores)
}
