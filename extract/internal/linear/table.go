package linear

import (
	"encoding/binary"
	"errors"
	"math"
	"math/bits"
	"slices"
)

// A table tells what a feature votes with one look into it. It is built once, with
// nothing to try when it is read: a bucket's pilot is a number that sends each of
// its features to a slot of their own, none too far from the bucket's home.
type table struct {
	buckets uint64
	stride  uint64 // between two buckets' homes, in quarters of a slot
	pilots  []uint8
	slots   []slot
}

// A slot holds a feature's votes in its lower half, their kind in three bits, and
// the lowest 29 bits of the feature's key; 0 is empty.
type slot uint64

const (
	tagBits  = 29
	tagShift = 64 - tagBits

	// A slot is less than 1<<reachBits + steps from home. A pilot chooses one of 256/steps
	// hashes and how many steps to go from where it leads.
	reachBits = 12
	steps     = 32

	// Encode writes two features a bucket on average: five slots for four are filled
	// fast, and more than eight for two are hopeless.
	minStride = 10
	maxStride = 32
)

// key is a feature's bucket, and its fingerprint in the lowest 16 bits.
func (t *table) key(hash uint64) uint64 {
	return (hash>>32)*t.buckets>>32<<16 | hash&0xffff
}

// hashes have nothing to do with one another: of multiples of one, two keys that it sends to the same slot would go to the
// same by all.
var hashes = [256 / steps]uint64{
	0x9e3779b97f4a7c15, 0xbf58476d1ce4e5b9, 0x94d049bb133111eb, 0xd6e8feb86659fd93,
	0xff51afd7ed558ccd, 0xc4ceb9fe1a85ec53, 0x9fb21c651e98df25, 0xa0761d6478bd642f,
}

// place is the slot to which a pilot sends a key.
func (t *table) place(key uint64, pilot uint8) uint64 {
	return key>>16*t.stride>>2 + key*hashes[pilot/steps]>>(64-reachBits) + uint64(pilot%steps)
}

// read returns what the feature with a key votes, if it is the one in the slot, and of which kind; 0 if not.
func (s slot) read(key uint64) (v uint32, kind uint64) {
	k := uint64(0)
	if uint64(s)>>tagShift == key&(1<<tagBits-1) {
		k = uint64(s) >> 32 & kinds
	}
	return uint32(s), k
}

// newTable places the features of f and gives their votes to all.
func newTable(f *file, all *votes) (table, error) {
	for stride := uint64(minStride); stride <= maxStride; stride++ {
		t := table{buckets: f.buckets, stride: stride, pilots: make([]uint8, f.buckets)}
		t.slots = make([]slot, f.buckets*stride>>2+1<<reachBits+steps)
		if t.fill(f, all) {
			return t, nil
		}
	}
	return table{}, errors.New("weights: no place for the features; rebuild the model")
}

// fill places all features, those of the fullest buckets first. It is false where
// they do not fit.
func (t *table) fill(f *file, all *votes) bool {
	all.reset()
	taken := make([]byte, len(t.slots)/8+9) // a bit a slot
	var list []written
	for size := slices.Max(f.sizes); size > 0; size-- {
		for i, s := range f.sizes {
			if s != size {
				continue
			}
			list = f.features(uint64(i), list[:0])
			if !t.settle(uint64(i), list, taken, all) {
				return false
			}
		}
	}
	return true
}

// settle finds a bucket's pilot and fills its slots.
func (t *table) settle(bucket uint64, list []written, taken []byte, all *votes) bool {
	pilot, ok := t.pilot(bucket, list, taken)
	if !ok {
		return false
	}
	t.pilots[bucket] = pilot
	for _, one := range list {
		key := bucket<<16 | uint64(one.fingerprint)
		v, kind := all.add(one.pairs)
		at := t.place(key, pilot)
		t.slots[at] = slot(key<<tagShift | kind<<32 | uint64(v))
		taken[at/8] |= 1 << (at % 8)
	}
	return true
}

// pilot finds the first pilot that sends all features of a bucket to slots of their own that are not taken. It
// tries all steps at once.
func (t *table) pilot(bucket uint64, list []written, taken []byte) (uint8, bool) {
	var at [maxBucket]uint64
	for first := 0; first < 256; first += steps {
		full := uint64(0) // a bit a step
		for i, one := range list {
			at[i] = t.place(bucket<<16|uint64(one.fingerprint), uint8(first))
			full |= binary.LittleEndian.Uint64(taken[at[i]/8:]) >> (at[i] % 8)
			if slices.Contains(at[:i], at[i]) {
				full = math.MaxUint64
			}
		}
		if n := bits.TrailingZeros32(^uint32(full)); n < steps {
			return uint8(first + n), true
		}
	}
	return 0, false
}
