package linear

import "math"

// Learner is an averaged perceptron with sparse rows: a feature holds weights
// only for the classes it was ever updated for. Everything is in whole numbers,
// so a run gives the same weights on every machine. Not safe for concurrent use.
type Learner struct {
	keys []uint64
	rows []int32 // row+1 of the key in the same slot, 0 for an empty slot
	row  [][]weight
	time int64

	closed bool // no weight may come that is not there yet
}

// A weight is one feature's vote for one class. Its average over the updates
// 1..T is now − late/T, where late sums each change times the moment it came.
type weight struct {
	class uint32
	now   int32
	late  int64
}

// NewLearner returns a learner that knows nothing.
func NewLearner() *Learner {
	return &Learner{keys: make([]uint64, 1<<20), rows: make([]int32, 1<<20)}
}

// Score adds the present weights of the features to scores.
func (l *Learner) Score(features []uint64, scores *[256]int32) {
	var at [128]int32
	for i, h := range features {
		at[i] = l.rows[l.slot(h)]
	}
	for _, r := range at[:len(features)] {
		if r == 0 {
			continue
		}
		for _, w := range l.row[r-1] {
			scores[uint8(w.class)] += w.now
		}
	}
}

// Tick counts one example; call it once for each, before Update if any.
func (l *Learner) Tick() { l.time++ }

// Update moves the features' weights by one towards class right, away from wrong.
func (l *Learner) Update(features []uint64, right, wrong int) {
	for _, h := range features {
		r := l.find(h)
		if r < 0 {
			continue
		}
		l.row[r] = l.bump(l.bump(l.row[r], right, 1), wrong, -1)
	}
}

func (l *Learner) bump(row []weight, class int, by int32) []weight {
	for i := range row {
		if row[i].class == uint32(class) {
			row[i].now += by
			row[i].late += int64(by) * l.time
			return row
		}
	}
	if l.closed {
		return row
	}
	return append(row, weight{uint32(class), by, int64(by) * l.time})
}

// Prune returns a learner that goes on from the learners' mean average weights,
// with those of at least floor alone: the rest are gone for good, and training
// on teaches what is left to do without them.
func Prune(learners []*Learner, floor float64) *Learner {
	l := NewLearner()
	for _, f := range merge(learners) {
		var row []weight
		for _, w := range f.weights {
			if math.Abs(w.value) >= floor {
				row = append(row, weight{class: uint32(w.class), now: int32(math.Round(w.value))})
			}
		}
		if len(row) > 0 {
			l.row[l.find(f.hash)] = row
		}
	}
	l.closed = true
	return l
}

func (l *Learner) slot(h uint64) uint64 {
	mask := uint64(len(l.keys) - 1)
	at := h & mask
	for l.rows[at] != 0 && l.keys[at] != h {
		at = (at + 1) & mask
	}
	return at
}

func (l *Learner) find(h uint64) int32 {
	at := l.slot(h)
	if l.rows[at] == 0 {
		if l.closed {
			return -1
		}
		if 2*len(l.row) > len(l.keys) {
			l.grow()
			at = l.slot(h)
		}
		l.row = append(l.row, nil)
		l.keys[at], l.rows[at] = h, int32(len(l.row))
	}
	return l.rows[at] - 1
}

func (l *Learner) grow() {
	keys, rows := l.keys, l.rows
	l.keys, l.rows = make([]uint64, 2*len(keys)), make([]int32, 2*len(rows))
	for i, r := range rows {
		if r != 0 {
			at := l.slot(keys[i])
			l.keys[at], l.rows[at] = keys[i], r
		}
	}
}
