package store

import (
	"bytes"
	"slices"
	"sort"
	"sync"
)

// A rowSet remembers rows of tellerTable and shortTable as they are stored, those of a name in the order of their
// places: what follows the name in their keys. Who decides what names mean reads the same rows again and again, and to
// go through them in the tables of Badger costs many times what it costs here. It is for the one write at a time, and
// what that does in parallel.
type rowSet struct {
	mu    sync.Mutex
	names map[string][]*run // by the text part of the name, in order
	bytes int
}

const (
	// maxHeld bounds the bytes of a rowSet; one that is full is emptied.
	maxHeld = 64 * mebibyte
	// rowsAtOnce is how many rows are read at once, and half of what a run holds at most: with more, a row to add
	// costs more.
	rowsAtOnce = 2 * nearRows
	maxRun     = 4 * rowsAtOnce
	// namePlaceSize is the size of a place under a name: day, article, entity of the reading.
	namePlaceSize = articlePlaceSize + idSize
)

// A run is all rows under a name from one place on and before another. There are no pointers in it to each row: the
// collector of garbage would follow them all.
type run struct {
	from, to []byte
	rows     []heldRow
	data     []byte // the tables, places and values of the rows, in any order
}

// A heldRow is a row in the data of a run.
type heldRow struct {
	start, end, day int32
	tells           bool
}

// noPlace sorts after every place.
var noPlace = bytes.Repeat([]byte{0xff}, namePlaceSize+1)

func (h *run) place(i int) []byte { at := h.rows[i].start + 1; return h.data[at : at+namePlaceSize] }

// search returns the number of the first row from a place on.
func (h *run) search(place []byte) int {
	return sort.Search(len(h.rows), func(i int) bool { return bytes.Compare(h.place(i), place) >= 0 })
}

// neighbour returns the ith row, good until the run is changed.
func (h *run) neighbour(i int) neighbour {
	x := h.rows[i]
	return neighbour{row: h.data[x.start:x.end], day: int(x.day), tells: x.tells}
}

// add puts a row with a number.
func (h *run) add(i int, t table, place, value []byte) {
	start := len(h.data)
	h.data = append(append(append(h.data, byte(t)), place...), value...)
	h.rows = slices.Insert(h.rows, i, heldRow{int32(start), int32(len(h.data)), int32(dayNumber(place)), t == tellerTable})
}

func (h *run) size() int { return cap(h.data) + 16*cap(h.rows) + 160 }

// joined returns h and then a run that begins where it ends as one.
func (h *run) joined(next *run) *run {
	all := &run{from: h.from, to: next.to, rows: make([]heldRow, 0, len(h.rows)+len(next.rows)), data: slices.Concat(h.data, next.data)}
	all.rows = append(all.rows, h.rows...)
	for _, x := range next.rows {
		at := int32(len(h.data))
		all.rows = append(all.rows, heldRow{x.start + at, x.end + at, x.day, x.tells})
	}
	return all
}

// part returns the rows from one number on and before another.
func (h *run) part(from, to int) *run {
	p := &run{from: h.from, to: h.to}
	if from > 0 {
		p.from = bytes.Clone(h.place(from))
	}
	if to < len(h.rows) {
		p.to = bytes.Clone(h.place(to))
	}
	for _, x := range h.rows[from:to] {
		start := int32(len(p.data))
		p.data = append(p.data, h.data[x.start:x.end]...)
		p.rows = append(p.rows, heldRow{start, int32(len(p.data)), x.day, x.tells})
	}
	return p
}

// findRun returns the run that has a place, or would have it, and its number among those of the name; ok is false where
// there is none, and then the number is that of the first run behind the place. Where before is set, it is the run that has what
// stands right before the place.
func findRun(runs []*run, place []byte, before bool) (i int, ok bool) {
	i = sort.Search(len(runs), func(i int) bool {
		c := bytes.Compare(runs[i].to, place)
		return c > 0 || before && c == 0
	})
	if i == len(runs) {
		return i, false
	}
	c := bytes.Compare(runs[i].from, place)
	return i, c < 0 || c == 0 && !before
}

// run returns the run under a name that has a place, or with before what stands right before it, read by r where it is
// not known.
func (s *rowSet) run(r *reader, name, place []byte, before bool) (*run, error) {
	for {
		s.mu.Lock()
		runs := s.names[string(name)]
		i, ok := findRun(runs, place, before)
		s.mu.Unlock()
		if ok {
			return runs[i], nil
		}
		from, to := []byte(nil), noPlace
		if i > 0 {
			from = runs[i-1].to
		}
		if i < len(runs) {
			to = runs[i].from
		}
		h, err := r.runOf(name, place, from, to, before)
		if err != nil {
			return nil, err
		}
		if s.keep(string(name), h) {
			return h, nil
		}
	}
}

// keep takes in a run, unless another has come to know some of it, and makes it one with those that it touches where they
// have few rows.
func (s *rowSet) keep(name string, h *run) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.bytes > maxHeld {
		s.names, s.bytes = nil, 0
	}
	if s.names == nil {
		s.names = make(map[string][]*run)
	}
	runs := s.names[name]
	i, ok := findRun(runs, h.from, false)
	if ok || i < len(runs) && bytes.Compare(runs[i].from, h.to) < 0 {
		return false
	}
	first, last := i, i
	if i > 0 && bytes.Equal(runs[i-1].to, h.from) && len(runs[i-1].rows)+len(h.rows) <= maxRun {
		first--
		h = runs[first].joined(h)
	}
	if i < len(runs) && bytes.Equal(h.to, runs[i].from) && len(runs[i].rows)+len(h.rows) <= maxRun {
		last++
		h = h.joined(runs[i])
	}
	for _, old := range runs[first:last] {
		s.bytes -= old.size()
	}
	s.bytes += h.size()
	s.names[name] = slices.Concat(runs[:first], []*run{h}, runs[last:]) // others may be reading the list of before
	return true
}

// wrote takes in rows that were written. Nobody may be reading.
func (s *rowSet) wrote(rows []row) {
	for _, x := range rows {
		if t := table(x.key[0]); t != tellerTable && t != shortTable {
			continue
		}
		name := x.key[1 : 1+textSize(x.key[1:])]
		runs := s.names[string(name)]
		i, ok := findRun(runs, x.key[1+len(name):], false)
		if !ok {
			continue
		}
		h := runs[i]
		s.bytes -= h.size()
		h.set(table(x.key[0]), x.key[1+len(name):], x)
		s.bytes += h.size()
		if n := len(h.rows); n > maxRun {
			one, other := h.part(0, n/2), h.part(n/2, n)
			s.bytes += one.size() + other.size() - h.size()
			s.names[string(name)] = slices.Concat(runs[:i], []*run{one, other}, runs[i+1:])
		}
	}
}

// set makes a row what was written.
func (h *run) set(t table, place []byte, x row) {
	i := h.search(place)
	for ; i < len(h.rows) && bytes.Equal(h.place(i), place); i++ {
		if table(h.data[h.rows[i].start]) == t {
			h.rows = slices.Delete(h.rows, i, i+1)
			break
		}
	}
	if x.value != nil {
		h.add(i, t, place, x.value[:len(x.value)-checksumSize])
	}
}

// forget empties the set: what is stored is not known.
func (s *rowSet) forget() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.names, s.bytes = nil, 0
}

// runOf reads some rows under a name from a place on, or with before those before it, none that is before one bound or not
// before the other.
func (r *reader) runOf(name, place, from, to []byte, before bool) (*run, error) {
	h := &run{from: bytes.Clone(place), to: to}
	if before {
		h.from, h.to = from, bytes.Clone(place)
	}
	var sources [2]storedRows
	for i, t := range []table{tellerTable, shortTable} {
		s := &sources[i]
		s.prefix = append(in(t), name...)
		s.it = r.iterator(t, before)
		start := append(bytes.Clone(s.prefix), place...)
		if s.it.Seek(start); before && s.it.ValidForPrefix(start) {
			s.it.Next()
		}
	}
	for {
		nearest := &sources[0]
		a, err := sources[0].place()
		if err != nil {
			return nil, err
		}
		b, err := sources[1].place()
		if err != nil {
			return nil, err
		}
		if a == nil || b != nil && (bytes.Compare(b, a) < 0) != before {
			nearest, a = &sources[1], b
		}
		if a == nil || before && bytes.Compare(a, from) < 0 || !before && bytes.Compare(a, to) >= 0 {
			break
		}
		if len(h.rows) == rowsAtOnce {
			if before {
				h.from = bytes.Clone(h.place(len(h.rows) - 1))
			} else {
				h.to = bytes.Clone(a)
			}
			break
		}
		value, err := nearest.value()
		if err != nil {
			return nil, err
		}
		h.add(len(h.rows), table(nearest.prefix[0]), a, value)
		nearest.it.Next()
	}
	if before {
		slices.Reverse(h.rows)
	}
	h.data = slices.Clip(h.data)
	return h, nil
}
