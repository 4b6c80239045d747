package linear

import (
	"encoding/binary"
	"errors"
	"slices"
)

// A file is weights as they are written.
type file struct {
	buckets uint64
	index   []byte
	body    []byte

	sizes   [2][]uint8 // how many features each bucket has, weak ones and strong ones
	classes int        // above all classes that are voted on
}

const (
	maxBucket  = 32      // so many features a bucket may have; written by Encode, none comes near
	maxBuckets = 1 << 28 // fewer buckets there are, for a key to have 44 bits
)

// openFile checks the layout that Encode writes.
func openFile(b []byte) (file, error) {
	if len(b) < 8 {
		return file{}, errors.New("weights: shorter than their header; rebuild the model")
	}
	n := uint64(binary.LittleEndian.Uint32(b))
	if uint64(len(b)) < 8+4*n {
		return file{}, errors.New("weights: index cut short; rebuild the model")
	}
	f := file{buckets: n, index: b[4 : 8+4*n], body: b[8+4*n:]}
	f.sizes = [2][]uint8{make([]uint8, n), make([]uint8, n)}
	if n == 0 || n >= maxBuckets || f.begin(0) != 0 || f.begin(n) != len(f.body) {
		return file{}, errors.New("weights: body cut short; rebuild the model")
	}
	for i := range n {
		if err := f.measure(i); err != nil {
			return file{}, err
		}
	}
	return f, nil
}

func (f *file) begin(bucket uint64) int { return int(binary.LittleEndian.Uint32(f.index[4*bucket:])) }

// measure notes what a bucket holds.
func (f *file) measure(bucket uint64) error {
	at, end, n := f.begin(bucket), f.begin(bucket+1), 0
	for at+2 < end && end <= len(f.body) {
		next := at + 3 + 2*int(f.body[at+2])
		if next > end {
			break
		}
		last := -1
		for k := at + 3; k < next; k += 2 {
			if int(f.body[k]) <= last {
				return errors.New("weights: a feature's classes do not ascend; rebuild the model")
			}
			last = int(f.body[k])
		}
		f.classes = max(f.classes, last+1)
		f.sizes[strengthOf(f.body[at+3:next])][bucket]++
		at = next
		n++
	}
	if at != end || n > maxBucket {
		return errors.New("weights: a bucket is cut short or too full; rebuild the model")
	}
	return nil
}

// A written is a feature as it is written. Its key is its bucket, and its fingerprint in the lowest 16 bits.
type written struct {
	key   uint64
	pairs []byte
}

// features appends the features of a bucket that are of a strength to list, of those that are one the first.
func (f *file) features(bucket uint64, strength int, list []written) []written {
	b := f.body[f.begin(bucket):f.begin(bucket+1)]
	var seen [maxBucket]uint16
	n := 0
	for len(b) > 0 {
		size := 3 + 2*int(b[2])
		fingerprint := binary.LittleEndian.Uint16(b)
		if !slices.Contains(seen[:n], fingerprint) && strengthOf(b[3:size]) == strength {
			list = append(list, written{bucket<<16 | uint64(fingerprint), b[3:size]})
		}
		seen[n] = fingerprint
		n++
		b = b[size:]
	}
	return list
}
