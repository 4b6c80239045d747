package linear

import "sync"

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
	table table
	votes votes
	idle  sync.Pool // of *Scorer
}

// OpenWeights reads the layout that Encode writes.
func OpenWeights(b []byte) (*Weights, error) {
	f, err := openFile(b)
	if err != nil {
		return nil, err
	}
	w := &Weights{votes: newVotes(f.classes)}
	if w.table, err = newTable(&f, &w.votes); err != nil {
		return nil, err
	}
	return w, nil
}
