package linear

import (
	"encoding/binary"
	"errors"
	"slices"
	"sync"
)

// Weights holds what Scorers score by. It keeps nothing of the bytes it was
// opened on and is safe for concurrent use.
//
// Layout, all numbers little-endian: the number of buckets (uint32), then for
// each bucket and for the end of the last one its offset in the body (uint32),
// then the body. A bucket is a list of features, each written as a fingerprint
// (uint16), a count (uint8) and that many pairs of class (uint8) and weight
// (int8). A feature's bucket is given by the upper half of its hash, its
// fingerprint by the lowest 16 bits; two features that agree in both are one,
// and the first of them counts.
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
	w := &Weights{votes: newVotes(f)}
	w.table, err = newTable(f, &w.votes)
	return w, err
}

// A file is weights as they are written, checked.
type file struct {
	buckets uint64
	index   []byte
	body    []byte
}

func openFile(b []byte) (file, error) {
	if len(b) < 8 {
		return file{}, errors.New("weights: shorter than their header; rebuild the model")
	}
	n := uint64(binary.LittleEndian.Uint32(b))
	if uint64(len(b)) < 8+4*n {
		return file{}, errors.New("weights: index cut short; rebuild the model")
	}
	f := file{buckets: n, index: b[4 : 8+4*n], body: b[8+4*n:]}
	if n == 0 || f.begin(0) != 0 || f.begin(n) != len(f.body) {
		return file{}, errors.New("weights: body cut short; rebuild the model")
	}
	for i := range n {
		if !f.whole(i) {
			return file{}, errors.New("weights: a bucket is not whole; rebuild the model")
		}
	}
	return f, nil
}

func (f file) begin(bucket uint64) int { return int(binary.LittleEndian.Uint32(f.index[4*bucket:])) }

// whole tells whether the features of a bucket fill it.
func (f file) whole(bucket uint64) bool {
	at, end := f.begin(bucket), f.begin(bucket+1)
	if end > len(f.body) {
		return false
	}
	for at < end-2 {
		at += 3 + 2*int(f.body[at+2])
	}
	return at == end
}

// A feature as it is written.
type written struct {
	fingerprint uint16
	pairs       []byte
}

// features appends the features of a bucket to list, of those that are one the first.
func (f file) features(bucket uint64, list []written) []written {
	for b := f.body[f.begin(bucket):f.begin(bucket+1)]; len(b) > 0; {
		size := 3 + 2*int(b[2])
		one := written{binary.LittleEndian.Uint16(b), b[3:size]}
		if !slices.ContainsFunc(list, func(o written) bool { return o.fingerprint == one.fingerprint }) {
			list = append(list, one)
		}
		b = b[size:]
	}
	return list
}
