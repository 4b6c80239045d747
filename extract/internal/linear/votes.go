package linear

import "encoding/binary"

// A feature is strong that has at least rowPairs pairs, all for classes that a row has room for: few are, and they vote most.
const (
	weak   = 0
	strong = 1

	rowPairs = 9 // a feature with fewer is faster without a row
	maxWidth = 128 / 8
)

func strengthOf(pairs []byte) int {
	if n := len(pairs); n >= 2*rowPairs && pairs[n-2] < 8*maxWidth {
		return strong
	}
	return weak
}

// What a feature votes takes so many bits of its slot. Of a strong one, it is the number of its row, and its key is there
// plus one, so as not to be 0. Of a weak one, it is two pairs at most, themselves, or, with isList, the number of the first
// of some eights, and in the lowest byte how many there are.
const (
	rowBits  = 20
	weakBits = 33
	isList   = 1 << 32
)

// votes are what features vote that have more than two pairs.
type votes struct {
	eights [][2]uint64 // up to eight pairs, as in the body
	rows   []uint64
	width  int // the words of a row: the votes for eight classes are in one
}

const raise = 128 // is added to each vote in a row, so as not to be negative

// newVotes returns votes without any, with rows for so many classes, or as many as they may be for.
func newVotes(classes int) votes { return votes{width: max(1, min((classes+7)/8, maxWidth))} }

// add keeps what a feature votes and returns its slot.
func (a *votes) add(one written) slot {
	pairs := one.pairs
	switch {
	case strengthOf(pairs) == strong:
		return slot((one.key+1)<<rowBits | a.addRow(pairs))
	case len(pairs) <= 4:
		return slot(one.key<<weakBits | uint64(two(pairs)))
	}
	at := len(a.eights)
	for ; len(pairs) > 0; pairs = pairs[min(16, len(pairs)):] {
		a.eights = append(a.eights, eight(pairs))
	}
	return slot(one.key<<weakBits | isList | uint64(at<<8|(len(a.eights)-at)))
}

// addRow returns the number of a new row.
func (a *votes) addRow(pairs []byte) uint64 {
	number := len(a.rows) / a.width
	for range a.width {
		a.rows = append(a.rows, raise*0x0101010101010101)
	}
	row := a.row(uint32(number))
	for ; len(pairs) > 0; pairs = pairs[2:] {
		row[pairs[0]/8] += uint64(int64(int8(pairs[1]))) << (pairs[0] % 8 * 8)
	}
	return uint64(number)
}

// two is at most two pairs. What is beyond the last is a vote of 0 for a class of
// its own, so as not to wait for another.
func two(pairs []byte) uint32 {
	switch len(pairs) {
	case 0:
		return 254 | 255<<16
	case 2:
		return uint32(binary.LittleEndian.Uint16(pairs)) | 255<<16
	}
	return binary.LittleEndian.Uint32(pairs)
}

// eight is the first eight pairs, filled up likewise.
func eight(pairs []byte) [2]uint64 {
	b := [16]byte{248, 0, 249, 0, 250, 0, 251, 0, 252, 0, 253, 0, 254, 0, 255, 0}
	copy(b[:], pairs)
	return [2]uint64{binary.LittleEndian.Uint64(b[:]), binary.LittleEndian.Uint64(b[8:])}
}

// vote adds eight pairs to scores.
func vote(e *[2]uint64, scores *[256]int32) {
	voteTwo(uint32(e[0]), scores)
	voteTwo(uint32(e[0]>>32), scores)
	voteTwo(uint32(e[1]), scores)
	voteTwo(uint32(e[1]>>32), scores)
}

// voteTwo adds two pairs to scores.
func voteTwo(two uint32, scores *[256]int32) {
	scores[uint8(two)] += int32(int8(two >> 8))
	scores[uint8(two>>16)] += int32(int8(two >> 24))
}

// addLists adds lists to scores; room is for their first eights, all fetched before any votes.
func (a *votes) addLists(lists []uint32, room *[128][2]uint64, scores *[256]int32) {
	for i, v := range lists {
		room[i&127] = a.eights[v>>8]
	}
	for i, v := range lists {
		vote(&room[i&127], scores)
		for n := uint32(1); n < v&0xff; n++ {
			vote(&a.eights[v>>8+n], scores)
		}
	}
}

// fetch reads something of the start and of the end of each row, for all to be on their way before any is added. What it
// returns is to be kept, or nothing would be read.
func (a *votes) fetch(numbers []uint32) (seen uint64) {
	for _, k := range numbers {
		row := a.row(k)
		seen ^= row[0] ^ row[a.width-1]
	}
	return seen
}

// addRows adds rows, given by their numbers, to scores. It sums whole words, where a class carries over into the next, and
// those of the classes with an odd number in 16 bits each, which is enough for 128 rows: without these, the words
// are the sums of the even ones.
func (a *votes) addRows(numbers []uint32, scores *[256]int32) {
	const every = 0x00ff00ff00ff00ff
	var sums, odds [maxWidth]uint64
	all, odd := sums[:a.width], odds[:a.width]
	rest := numbers
	for ; len(rest) >= 4; rest = rest[4:] {
		a, b, c, d := a.row(rest[0]), a.row(rest[1]), a.row(rest[2]), a.row(rest[3])
		a, b, c, d = a[:len(all)], b[:len(all)], c[:len(all)], d[:len(all)]
		odd := odd[:len(all)]
		for i := range all {
			all[i] += a[i] + b[i] + c[i] + d[i]
			odd[i] += a[i]>>8&every + b[i]>>8&every + c[i]>>8&every + d[i]>>8&every
		}
	}
	for _, k := range rest {
		a := a.row(k)
		for i := range all {
			all[i] += a[i]
			odd[i] += a[i] >> 8 & every
		}
	}
	base := int32(raise * len(numbers))
	for i := range all {
		x, y := all[i]-odd[i]<<8, odd[i]
		s := (*[8]int32)(scores[8*i:])
		for k := 0; k < 8; k += 2 {
			s[k] += int32(x&0xffff) - base
			s[k+1] += int32(y&0xffff) - base
			x, y = x>>16, y>>16
		}
	}
}

func (a *votes) row(number uint32) []uint64 { return a.rows[int(number)*a.width:] }
