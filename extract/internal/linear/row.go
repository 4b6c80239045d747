package linear

import "math"

// A row is what one feature votes for each of the first rowClasses classes, eight
// in a word of a byte each, and each raised by raise so as not to be negative.
type row [rowClasses / 8]uint64

const (
	rowClasses = 112
	rowPairs   = 8 // a feature with fewer pairs is faster without a row
	raise      = 128
)

// rows are the rows of the features met so far, at most one for each feature.
type rows struct {
	all []row
	// number is one more than the row of the feature whose pairs begin in a
	// stretch of rowStretch bytes of the body, 0 for none: no two begin in one.
	number []uint16
}

const rowStretch = 2 * rowPairs

// of returns the number of the row of the n pairs at a place in the body. It is not ok
// where the pairs have none: they are few, or have classes too high, or rows are too many.
func (r *rows) of(body []byte, at uint32, n int) (number uint64, ok bool) {
	if n < rowPairs {
		return 0, false
	}
	if r.number == nil {
		r.number = make([]uint16, len(body)/rowStretch+1)
	}
	k := &r.number[at/rowStretch]
	if *k == 0 {
		if len(r.all) == math.MaxUint16 || !inRow(body[at:], n) {
			return 0, false
		}
		r.all = append(r.all, rowOf(body[at:], n))
		*k = uint16(len(r.all))
	}
	return uint64(*k - 1), true
}

func rowOf(pairs []byte, n int) (r row) {
	for i := range r {
		r[i] = raise * 0x0101010101010101
	}
	for ; n > 0; n-- {
		r[pairs[0]/8] += uint64(int64(int8(pairs[1]))) << (pairs[0] % 8 * 8)
		pairs = pairs[2:]
	}
	return r
}

// vote adds rows, given by their numbers, to scores: those of the classes with an
// even number and with an odd one in 16 bits each, which is enough for 128 rows.
func (r *rows) vote(numbers []uint64, scores *[256]int32) {
	const every = 0x00ff00ff00ff00ff
	var even, odd row
	rest := numbers
	for ; len(rest) >= 4; rest = rest[4:] {
		a, b, c, d := r.row(rest[0]), r.row(rest[1]), r.row(rest[2]), r.row(rest[3])
		for i := range even {
			even[i] += a[i]&every + b[i]&every + c[i]&every + d[i]&every
			odd[i] += a[i]>>8&every + b[i]>>8&every + c[i]>>8&every + d[i]>>8&every
		}
	}
	for _, k := range rest {
		a := r.row(k)
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

func (r *rows) row(number uint64) *row { return &r.all[uint32(number)] }

// inRow tells whether a row has room for the classes of all n pairs.
func inRow(pairs []byte, n int) bool {
	for ; n > 0; n-- {
		if pairs[0] >= rowClasses {
			return false
		}
		pairs = pairs[2:]
	}
	return true
}
