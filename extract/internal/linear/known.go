package linear

import "encoding/binary"

// A known is a feature and what it votes, in the one place where it can be
// remembered, the one with the number of the lowest bits of its hash.
type known struct {
	key   uint64 // the hash but for its lowest bits, in which stand filled and the kind
	votes uint64
}

const (
	knownBits = 14
	knownMask = 1<<knownBits - 1
	filled    = 1 << 13
)

// The kinds of votes.
const (
	isMissing = 1 << 0 // not known
	isNothing = 0
	isQuad    = 1 << 1 // up to four pairs, as in the body
	isRow     = 1 << 2 // the number of a row
	isFar     = 1 << 3 // where in the body the pairs begin, and in the lowest byte how many there are
)

// kind is the kind of the votes of a feature that belongs here.
func (k *known) kind(hash uint64) uint64 {
	const mask = knownMask &^ filled
	missing := uint64(0)
	if k.key&^mask != hash&^knownMask|filled {
		missing = 1
	}
	return k.key&mask&(missing-1) | missing
}

func (k *known) put(hash, votes, kind uint64) {
	k.key, k.votes = hash&^knownMask|filled|kind, votes
}

// quad is the first n pairs, four at most. What is beyond the last is a vote of 0
// for a class of its own, so as not to wait for another.
func quad(pairs []byte, n int) uint64 {
	b := [8]byte{252, 0, 253, 0, 254, 0, 255, 0}
	copy(b[:], pairs[:2*n])
	return binary.LittleEndian.Uint64(b[:])
}

// vote adds the pairs of a quad to scores.
func vote(quad uint64, scores *[256]int32) {
	scores[uint8(quad)] += int32(int8(quad >> 8))
	scores[uint8(quad>>16)] += int32(int8(quad >> 24))
	scores[uint8(quad>>32)] += int32(int8(quad >> 40))
	scores[uint8(quad>>48)] += int32(int8(quad >> 56))
}
