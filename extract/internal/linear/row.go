package linear

import "math"

// A row is what one feature votes for each of the first rowClasses classes, four
// in a word of 16 bits each, and each raised by raise: so words can be added like
// numbers without one class spilling into the next, for 128 features at most.
type row [rowClasses / 4]uint64

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
		r[i] = raise * 0x0001000100010001
	}
	for ; n > 0; n-- {
		r[pairs[0]/4] += uint64(int64(int8(pairs[1]))) << (pairs[0] % 4 * 16)
		pairs = pairs[2:]
	}
	return r
}

// vote adds rows, given by their numbers, to scores.
func (r *rows) vote(numbers []uint64, scores *[256]int32) {
	var sum row
	rest := numbers
	for ; len(rest) >= 4; rest = rest[4:] {
		a, b, c, d := r.row(rest[0]), r.row(rest[1]), r.row(rest[2]), r.row(rest[3])
		for i := range sum {
			sum[i] += a[i] + b[i] + c[i] + d[i]
		}
	}
	for _, k := range rest {
		a := r.row(k)
		for i := range sum {
			sum[i] += a[i]
		}
	}
	base := int32(raise * len(numbers))
	for i, x := range sum {
		s := (*[4]int32)(scores[4*i:])
		s[0] += int32(x&0xffff) - base
		s[1] += int32(x>>16&0xffff) - base
		s[2] += int32(x>>32&0xffff) - base
		s[3] += int32(x>>48) - base
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
