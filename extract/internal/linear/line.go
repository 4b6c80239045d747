package linear

import (
	"encoding/binary"
	"math/bits"
)

// A line holds features in eight slots: first the slots' fingerprints (uint16,
// little-endian), then six bytes a slot, three pairs of class (uint8) and weight
// (int8). Pairs of weight 0, for classes from 253 on, which stand for nothing,
// fill up a slot. A feature for more than three classes takes several slots.
type line [64]byte

const (
	slots     = 8         // in a line
	slotPairs = 3         // in a slot
	pairsAt   = 2 * slots // where the first slot's pairs stand
	unused    = 253       // from here on, classes that stand for nothing
)

// add puts a feature behind the n slots in use, and returns the pairs for which
// there was no room.
func (l *line) add(n *int, hash uint64, pairs []byte) []byte {
	for ; len(pairs) > 1 && *n < slots; *n++ {
		binary.LittleEndian.PutUint16(l[2**n:], uint16(hash))
		at := pairsAt + 2*slotPairs**n
		size := copy(l[at:at+2*slotPairs], pairs)
		for k := size / 2; k < slotPairs; k++ {
			l[at+2*k] = byte(unused + k)
		}
		pairs = pairs[size:]
	}
	return pairs
}

// spilt is the bit of the filter that no mark has.
const spilt = 1 << 31

// marks are two bits at most that a fingerprint, or a hash that ends in it, has in
// the filter.
func marks(hash uint64) uint32 { return (1<<(hash&31) | 1<<(hash>>5&31)) &^ spilt }

// match returns the set of the slots that have the fingerprint, for count.
func (l *line) match(fingerprint uint16) uint64 {
	all := uint64(fingerprint) * 0x0001000100010001
	a := binary.LittleEndian.Uint64(l[:]) ^ all
	b := binary.LittleEndian.Uint64(l[8:]) ^ all
	return zeros(a)>>15 | zeros(b)>>14
}

// zeros sets the highest bit of each of the four parts of x that are 0.
func zeros(x uint64) uint64 {
	const low = 0x7fff7fff7fff7fff
	return ^(x&low + low | x | low)
}

// count adds the weights of a set of slots that match gave to scores.
func (l *line) count(set uint64, scores *[256]int32) {
	for ; set != 0; set &= set - 1 {
		bit := bits.TrailingZeros64(set)
		slot := bit>>4 | bit&1<<2
		pairs := binary.LittleEndian.Uint64(l[pairsAt+2*slotPairs*slot-2:]) // from two bytes before, for there are not eight after
		scores[uint8(pairs>>16)] += int32(int8(pairs >> 24))
		scores[uint8(pairs>>32)] += int32(int8(pairs >> 40))
		scores[uint8(pairs>>48)] += int32(int8(pairs >> 56))
	}
}
