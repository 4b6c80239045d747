package linear

import (
	"errors"
	"sync"
)

// Weights holds what Scorers score by. It keeps nothing of the bytes it was
// opened on and is safe for concurrent use.
//
// Layout, all numbers little-endian: the number of buckets (uint32), then for
// each bucket and for the end of the last one its offset in the body (uint32),
// then the body. A bucket is a list of features, each written as a fingerprint
// (uint16), a count (uint8) and that many pairs of class (uint8) and weight
// (int8), classes ascending. A feature's bucket is given by the upper half of its
// hash, its fingerprint by the lowest 16 bits; two features that agree in both are
// one, and the first of them counts.
type Weights struct {
	buckets uint64
	tables  [2]table // of the weak features and of the strong ones
	votes   votes
	idle    sync.Pool // of *Scorer
}

// OpenWeights reads the layout that Encode writes.
func OpenWeights(b []byte) (*Weights, error) {
	f, err := openFile(b)
	if err != nil {
		return nil, err
	}
	w := &Weights{buckets: f.buckets, votes: newVotes(f.classes)}
	for strength := range w.tables {
		if w.tables[strength], err = newTable(&f, strength, &w.votes); err != nil {
			return nil, err
		}
	}
	if len(w.votes.rows) > w.votes.width<<rowBits {
		return nil, errors.New("weights: too many features with votes for many classes; rebuild the model")
	}
	return w, nil
}
