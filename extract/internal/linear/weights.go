package linear

import (
	"encoding/binary"
	"errors"
)

// Weights scores examples. It holds no copy of the bytes it was opened on and
// is safe for concurrent use.
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
}

// OpenWeights reads the layout that Learner.Encode writes.
func OpenWeights(b []byte) (*Weights, error) {
	if len(b) < 8 {
		return nil, errors.New("weights: shorter than their header; rebuild the model")
	}
	n := uint64(binary.LittleEndian.Uint32(b))
	if uint64(len(b)) < 8+4*n {
		return nil, errors.New("weights: index cut short; rebuild the model")
	}
	w := &Weights{n, b[4 : 8+4*n], b[8+4*n:]}
	if n == 0 || int(binary.LittleEndian.Uint32(w.index[4*n:])) != len(w.body) {
		return nil, errors.New("weights: body cut short; rebuild the model")
	}
	return w, nil
}

// Score adds the weights of the features, 128 at most, to scores, one number a
// class.
//
// Most of the time goes into waiting for memory. So the buckets are looked up
// first, all of them, then each is touched, then each is read: the processor
// has many requests under way at once instead of one after another.
func (w *Weights) Score(features []uint64, scores *[256]int32) {
	var at [128]uint64
	index, body := w.index, w.body
	for i, h := range features {
		at[i&127] = binary.LittleEndian.Uint64(index[4*((h>>32)*w.buckets>>32):])
	}
	var touched byte
	for i := range features {
		if k := uint32(at[i&127]); int(k) < len(body) {
			touched |= body[k]
		}
	}
	scores[255] += int32(touched) // no class has this number; it keeps the loads from being dropped
	for i, h := range features {
		pair := at[i&127]
		b := body[uint32(pair):uint32(pair>>32)]
		for len(b) > 2 {
			end := 3 + 2*int(b[2])
			if binary.LittleEndian.Uint16(b) == uint16(h) {
				vote(b[3:end], scores)
				break
			}
			b = b[end:]
		}
	}
}

func vote(pairs []byte, scores *[256]int32) {
	for len(pairs) >= 2 {
		scores[pairs[0]] += int32(int8(pairs[1]))
		pairs = pairs[2:]
	}
}
