package linear

import "math"

// Learner is an averaged perceptron with sparse rows: a feature holds weights
// only for the classes it was ever updated for. Everything is in whole numbers,
// so a run gives the same weights on every machine. Not safe for concurrent use.
type Learner struct {
	table []place // the features by their hash, each in the first free place from there
	used  int
	room  arena
	time  int64

	closed bool // no weight may come that is not there yet
}

// A place is a feature and where its weights are: n of them, from at on, with
// room for size. Places without room are free.
type place struct {
	key     uint64
	at      uint32
	n, size uint16
}

// A weight is one feature's vote for one class. Its average over the updates
// 1..T is now − late/T, where late sums each change times the moment it came.
type weight struct {
	class uint32
	now   int32
	late  int64
}

// NewLearner returns a learner that knows nothing.
func NewLearner() *Learner { return &Learner{table: make([]place, 1<<20)} }

// Score adds the present weights of the features to scores. As in Weights.Score,
// all are looked up before any votes.
func (l *Learner) Score(features []uint64, scores *[256]int32) {
	var found [128]place
	n := 0
	for _, h := range features {
		if p := l.table[l.slot(h)]; p.n > 0 {
			found[n] = p
			n++
		}
	}
	for i := range found[:n] {
		for _, w := range l.room.row(&found[i]) {
			scores[uint8(w.class)] += w.now
		}
	}
}

// Tick counts one example; call it once for each, before Update if any.
func (l *Learner) Tick() { l.time++ }

// Update moves the features' weights by one towards class right, away from wrong.
func (l *Learner) Update(features []uint64, right, wrong int) {
	for _, h := range features {
		if p := l.find(h); p != nil {
			l.bump(p, right, 1)
			l.bump(p, wrong, -1)
		}
	}
}

func (l *Learner) bump(p *place, class int, by int32) {
	row := l.room.row(p)
	for i := range row {
		if row[i].class == uint32(class) {
			row[i].now += by
			row[i].late += int64(by) * l.time
			return
		}
	}
	if !l.closed {
		l.room.add(p, weight{uint32(class), by, int64(by) * l.time})
	}
}

// Prune returns a learner that goes on from the learners' mean average weights,
// with those of at least floor alone: the rest are gone for good, and training
// on teaches what is left to do without them.
func Prune(learners []*Learner, floor float64) *Learner {
	l := NewLearner()
	for _, f := range merge(learners) {
		for _, w := range f.weights {
			if math.Abs(w.value) >= floor {
				l.room.add(l.find(f.hash), weight{class: uint32(w.class), now: int32(math.Round(w.value))})
			}
		}
	}
	l.closed = true
	return l
}

func (l *Learner) slot(h uint64) uint64 {
	mask := uint64(len(l.table) - 1)
	at := h & mask
	for l.table[at].size != 0 && l.table[at].key != h {
		at = (at + 1) & mask
	}
	return at
}

// find gives the place of a feature, a new one if need be; nil where nothing new
// may come. It holds until the next call.
func (l *Learner) find(h uint64) *place {
	at := l.slot(h)
	if l.table[at].size == 0 {
		if l.closed {
			return nil
		}
		if 2*l.used > len(l.table) {
			l.grow()
			at = l.slot(h)
		}
		l.used++
		l.table[at].key = h
		l.room.give(&l.table[at], 2)
	}
	return &l.table[at]
}

func (l *Learner) grow() {
	old := l.table
	l.table = make([]place, 2*len(old))
	for _, p := range old {
		if p.size != 0 {
			l.table[l.slot(p.key)] = p
		}
	}
}

// An arena holds rows of weights side by side, in blocks.
type arena struct {
	blocks [][]weight
	next   uint32 // the first weight never given away
}

const blockBits = 16

func (a *arena) row(p *place) []weight {
	return a.blocks[p.at>>blockBits][p.at&(1<<blockBits-1):][:p.n]
}

// give moves a place to fresh room for so many weights, at most a block.
func (a *arena) give(p *place, size uint16) {
	const block = 1 << blockBits
	if left := block - a.next%block; len(a.blocks) == 0 || uint32(size) > left || left == block {
		a.next = uint32(len(a.blocks)) * block
		a.blocks = append(a.blocks, make([]weight, block))
	}
	old := place{at: a.next, n: p.n, size: size}
	if p.n > 0 {
		copy(a.row(&old), a.row(p))
	}
	p.at, p.size = a.next, size
	a.next += uint32(size)
}

func (a *arena) add(p *place, w weight) {
	if p.n == p.size {
		a.give(p, 2*p.size)
	}
	p.n++
	row := a.row(p)
	row[p.n-1] = w
}
