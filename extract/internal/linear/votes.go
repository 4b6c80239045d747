package linear

import "encoding/binary"

// The kinds of votes.
const (
	isTwo  = 1 << 0 // two pairs at most, themselves
	isList = 1 << 1 // the number of the first of some eights, and in the lowest byte how many there are
	isRow  = 1 << 2 // the number of a row

	kinds = isTwo | isList | isRow
)

// votes are what features vote that have more than two pairs.
type votes struct {
	eights [][2]uint64 // up to eight pairs, as in the body
	rows   []uint64
	width  int // the words of a row: the votes for eight classes are in one
}

const (
	rowPairs = 9 // a feature with fewer pairs is faster without a row
	maxWidth = 128 / 8
	raise    = 128 // is added to each vote in a row, so as not to be negative
)

// newVotes returns votes without any, with rows for so many classes, or as many as they may be for.
func newVotes(classes int) votes { return votes{width: max(1, min((classes+7)/8, maxWidth))} }

func (a *votes) reset() { a.eights, a.rows = a.eights[:0], a.rows[:0] }

// add keeps what the pairs of a feature vote.
func (a *votes) add(pairs []byte) (v uint32, kind uint64) {
	n := len(pairs) / 2
	if n <= 2 {
		return two(pairs), isTwo
	}
	if n < rowPairs || !a.inRow(pairs) {
		at := len(a.eights)
		for ; len(pairs) > 0; pairs = pairs[min(16, len(pairs)):] {
			a.eights = append(a.eights, eight(pairs))
		}
		return uint32(at<<8 | (len(a.eights) - at)), isList
	}
	number := len(a.rows) / a.width
	for range a.width {
		a.rows = append(a.rows, raise*0x0101010101010101)
	}
	row := a.rows[number*a.width:]
	for ; len(pairs) > 0; pairs = pairs[2:] {
		row[pairs[0]/8] += uint64(int64(int8(pairs[1]))) << (pairs[0] % 8 * 8)
	}
	return uint32(number), isRow
}

// inRow tells whether a row has room for the classes of all pairs.
func (a *votes) inRow(pairs []byte) bool {
	for i := 0; i < len(pairs); i += 2 {
		if int(pairs[i]) >= 8*a.width {
			return false
		}
	}
	return true
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

// addRows adds rows, given by their numbers, to scores: those of the classes with an
// even number and with an odd one in 16 bits each, which is enough for 128 rows.
func (a *votes) addRows(numbers []uint32, scores *[256]int32) {
	const every = 0x00ff00ff00ff00ff
	var evens, odds [maxWidth]uint64
	even, odd := evens[:a.width], odds[:a.width]
	rest := numbers
	for ; len(rest) >= 4; rest = rest[4:] {
		a, b, c, d := a.row(rest[0]), a.row(rest[1]), a.row(rest[2]), a.row(rest[3])
		a, b, c, d = a[:len(even)], b[:len(even)], c[:len(even)], d[:len(even)]
		odd := odd[:len(even)]
		for i := range even {
			even[i] += a[i]&every + b[i]&every + c[i]&every + d[i]&every
			odd[i] += a[i]>>8&every + b[i]>>8&every + c[i]>>8&every + d[i]>>8&every
		}
	}
	for _, k := range rest {
		a := a.row(k)
		for i := range even {
			even[i] += a[i] & every
			odd[i] += a[i] >> 8 & every
		}
	}
	base := int32(raise * len(numbers))
	for i := range even {
		x, y := even[i], odd[i]
		s := (*[8]int32)(scores[8*i:])
		for k := 0; k < 8; k += 2 {
			s[k] += int32(x&0xffff) - base
			s[k+1] += int32(y&0xffff) - base
			x, y = x>>16, y>>16
		}
	}
}

func (a *votes) row(number uint32) []uint64 { return a.rows[int(number)*a.width:] }
