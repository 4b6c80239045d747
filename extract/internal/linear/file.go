package linear

import (
	"encoding/binary"
	"errors"
)

// A file is weights as they are written.
type file struct {
	buckets uint64
	index   []byte
	body    []byte

	sizes   []uint8 // how many features each bucket has
	classes int     // above all classes that are voted on
}

// maxBucket is how many features a bucket may have; written by Encode, none comes near.
const maxBucket = 32

// openFile checks the layout that Encode writes.
func openFile(b []byte) (file, error) {
	if len(b) < 8 {
		return file{}, errors.New("weights: shorter than their header; rebuild the model")
	}
	n := uint64(binary.LittleEndian.Uint32(b))
	if uint64(len(b)) < 8+4*n {
		return file{}, errors.New("weights: index cut short; rebuild the model")
	}
	f := file{buckets: n, index: b[4 : 8+4*n], body: b[8+4*n:], sizes: make([]uint8, n)}
	if n == 0 || f.begin(0) != 0 || f.begin(n) != len(f.body) {
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
		at = next
		n++
	}
	if at != end || n > maxBucket {
		return errors.New("weights: a bucket is cut short or too full; rebuild the model")
	}
	f.sizes[bucket] = uint8(n)
	return nil
}

// A written is a feature as it is written.
type written struct {
	fingerprint uint16
	pairs       []byte
}

// features appends the features of a bucket to list, of those that are one the first.
func (f *file) features(bucket uint64, list []written) []written {
	b := f.body[f.begin(bucket):f.begin(bucket+1)]
	for len(b) > 0 {
		size := 3 + 2*int(b[2])
		one := written{binary.LittleEndian.Uint16(b), b[3:size]}
		if !holds(list, one.fingerprint) {
			list = append(list, one)
		}
		b = b[size:]
	}
	return list
}

func holds(list []written, fingerprint uint16) bool {
	for i := range list {
		if list[i].fingerprint == fingerprint {
			return true
		}
	}
	return false
}
