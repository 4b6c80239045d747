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
	fold   uint8  // a bucket is 1<<fold of the file's
	stride uint64 // between two buckets' homes, in quarters of a slot
	pilots []uint8
	slots  []slot
}

// A slot holds what a feature votes, and above it as much of the feature's key as there is room for, which is enough
// to tell it from all others that are sent there; 0 is empty.
type slot uint64

const (
	// A slot is less than 1<<reachBits + steps from home. A pilot chooses one of 256/steps
	// hashes and how many steps to go from where it leads.
	reachBits = 12
	steps     = 32

	// Encode writes two features a bucket on average: five slots for four are filled
	// fast, and more than eight for two are hopeless.
	minStride = 10
	maxStride = 32
)

// hashes have nothing to do with one another: of multiples of one, two keys that it sends to the same slot would go to the
// same by all.
var hashes = [256 / steps]uint64{
	0x9e3779b97f4a7c15, 0xbf58476d1ce4e5b9, 0x94d049bb133111eb, 0xd6e8feb86659fd93,
	0xff51afd7ed558ccd, 0xc4ceb9fe1a85ec53, 0x9fb21c651e98df25, 0xa0761d6478bd642f,
}

// place is the slot to which a pilot sends a key.
func (t *table) place(key uint64, pilot uint8) uint64 {
	return t.bucket(key)*t.stride>>2 + key*hashes[pilot/steps]>>(64-reachBits) + uint64(pilot%steps)
}

func (t *table) bucket(key uint64) uint64 { return key >> 16 >> (t.fold & 63) }

// is tells whether a slot is of the feature with a key, as 1 or 0, where what it votes takes so many bits.
func (s slot) is(key uint64, bits int) (n int) {
	if uint64(s)>>bits == key<<bits>>bits {
		n = 1
	}
	return n
}

// newTable places the features of f that are of a strength and gives their votes to all.
func newTable(f *file, strength int, all *votes) (table, error) {
	sizes, fold := fold(f.sizes[strength])
	for stride := uint64(minStride); stride <= maxStride; stride++ {
		n := uint64(len(sizes))
		t := table{fold: fold, stride: stride, pilots: make([]uint8, n), slots: make([]slot, n*stride>>2+1<<reachBits+steps)}
		given := *all
		if t.fill(f, strength, sizes, &given) {
			*all = given
			return t, nil
		}
	}
	return table{}, errors.New("weights: no place for the features; rebuild the model")
}

// fold puts buckets together by twos until one has a feature or more on average.
func fold(sizes []uint8) (folded []uint16, n uint8) {
	all := 0
	for _, s := range sizes {
		all += int(s)
	}
	for len(sizes)>>n > max(all, 1) {
		n++
	}
	folded = make([]uint16, (len(sizes)-1)>>n+1)
	for i, s := range sizes {
		folded[i>>n] += uint16(s)
	}
	return folded, n
}

// fill places all features, those of the fullest buckets first. It is false where
// they do not fit.
func (t *table) fill(f *file, strength int, sizes []uint16, all *votes) bool {
	taken := make([]byte, len(t.slots)/8+9) // a bit a slot
	var list []written
	for size := slices.Max(sizes); size > 0; size-- {
		for i, s := range sizes {
			if s != size {
				continue
			}
			list = list[:0]
			for b := uint64(i) << t.fold; b < min(uint64(i+1)<<t.fold, f.buckets); b++ {
				list = f.features(b, strength, list)
			}
			if !t.settle(uint64(i), list, taken, all) {
				return false
			}
		}
	}
	return true
}

// settle finds a bucket's pilot and fills its slots.
func (t *table) settle(bucket uint64, list []written, taken []byte, all *votes) bool {
	pilot, ok := t.pilot(list, taken)
	if !ok {
		return false
	}
	t.pilots[bucket] = pilot
	for _, one := range list {
		at := t.place(one.key, pilot)
		t.slots[at] = all.add(one)
		taken[at/8] |= 1 << (at % 8)
	}
	return true
}

// pilot finds the first pilot that sends all features of a bucket to slots of their own that are not taken. It
// tries all steps at once.
func (t *table) pilot(list []written, taken []byte) (uint8, bool) {
	var at [maxBucket]uint64
	if len(list) > maxBucket {
		return 0, false
	}
	for first := 0; first < 256; first += steps {
		full := uint64(0) // a bit a step
		for i, one := range list {
			at[i] = t.place(one.key, uint8(first))
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
