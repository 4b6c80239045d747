package store

import (
	"slices"
	"sync"
)

// A nameSet remembers which rows there are under names, so that most names need not be looked for: few are
// both told by an article and to be told to another of the same weeks. It may remember rows that are gone, and never
// forgets one that is there. It is for the one write at a time, and what that does in parallel.
type nameSet struct {
	mu    sync.Mutex
	under map[string]*heldName
	edges map[string]edge
	rows  rowSet
}

// A heldName tells which rows of tellerTable and shortTable there are under a name.
type heldName struct{ tellers, shorts heldDays }

func (h *heldName) in(t table) *heldDays {
	if t == shortTable {
		return &h.shorts
	}
	return &h.tellers
}

// heldDays are the days of the articles of rows.
type heldDays struct {
	days    []int32 // each once
	many    bool    // there are more than maxDays of them, and they are not kept
	undated bool    // some articles have none
}

const (
	// maxDays is how many days are kept of one name: of more, some are near to most others.
	maxDays = 40
	// maxNames bounds the names of a nameSet, to some 24 MiB; one that is full is emptied.
	maxNames = 200_000
)

func (h *heldDays) add(day int) {
	switch {
	case day == unknownDay:
		h.undated = true
	case h.many || slices.Contains(h.days, int32(day)):
	case len(h.days) == maxDays:
		h.many, h.days = true, nil
	default:
		h.days = append(h.days, int32(day))
	}
}

// near reports whether any of the days is near to one; unknown ones only to one that is unknown.
func (h *heldDays) near(day int) bool {
	if h.many || day == unknownDay && h.undated {
		return true
	}
	return slices.ContainsFunc(h.days, func(d int32) bool { return near(day, int(d)) })
}

// between reports whether any of the days may be from one to another.
func (h *heldDays) between(first, last int) bool {
	return h.many || slices.ContainsFunc(h.days, func(d int32) bool { return first <= int(d) && int(d) <= last })
}

// note remembers rows that are about to be written.
func (s *nameSet) note(rows []row) {
	for _, x := range rows {
		t := table(x.key[0])
		if t != tellerTable && t != shortTable {
			continue
		}
		name := string(x.key[1 : 1+textSize(x.key[1:])])
		if x.value == nil {
			delete(s.edges, name)
		} else if h := s.under[name]; h != nil {
			h.in(t).add(dayNumber(x.key[1+len(name):]))
		}
	}
}

// wrote takes in changes that were made, unless with an error.
func (s *nameSet) wrote(changes []row, err error) {
	if err != nil {
		s.rows.forget()
	} else {
		s.rows.wrote(changes)
	}
}

// of returns what there is under a name, and asks look where that is not known.
func (s *nameSet) of(name []byte, look func() *heldName) *heldName {
	s.mu.Lock()
	h := s.under[string(name)]
	s.mu.Unlock()
	if h != nil {
		return h
	}
	h = look()
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.under == nil || len(s.under) >= maxNames {
		s.under = make(map[string]*heldName)
	}
	s.under[string(name)] = h
	return h
}

// edge returns the edge of a name n rows or more from the end, and asks look where it is not known. Rows that come only
// move it to the end; who takes it for where it was looks at more than is needed.
func (s *nameSet) edge(name []byte, n int, look func(n int) ([]byte, error)) ([]byte, error) {
	s.mu.Lock()
	e, known := s.edges[string(name)]
	s.mu.Unlock()
	if known && e.rows >= n {
		return e.place, nil
	}
	e.rows = max(n, edgeRows)
	var err error
	if e.place, err = look(e.rows); err != nil {
		return nil, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.edges == nil || len(s.edges) >= maxNames {
		s.edges = make(map[string]edge)
	}
	s.edges[string(name)] = e
	return e.place, nil
}

// held returns the rows under names that are in memory.
func (r *reader) held() *rowSet {
	if r.names == nil {
		return &r.own
	}
	return &r.names.rows
}

// A nameChange is what a write changes under a name.
type nameChange struct {
	heldName // the rows it puts there
	rows     []row
}

// byName returns changes to rows of tellerTable and shortTable by the text part of the name.
func byName(changes []row) map[string]*nameChange {
	all := make(map[string]*nameChange)
	for _, x := range changes {
		name := x.key[1 : 1+textSize(x.key[1:])]
		c := all[string(name)]
		if c == nil {
			c = new(nameChange)
			all[string(name)] = c
		}
		c.rows = append(c.rows, x)
		if x.value != nil {
			c.in(table(x.key[0])).add(dayNumber(x.key[1+len(name):]))
		}
	}
	return all
}

// heldUnder returns which rows are stored, or are to be, under a name, a text part of keys: in a write, only those of writes before.
func (r *reader) heldUnder(name []byte) *heldName {
	look := func() *heldName { return &heldName{r.daysUnder(tellerTable, name), r.daysUnder(shortTable, name)} }
	if r.names == nil {
		return look()
	}
	return r.names.of(name, look)
}

func (r *reader) daysUnder(t table, name []byte) (h heldDays) {
	prefix := append(in(t), name...)
	it := r.iterator(t, false)
	for it.Seek(prefix); it.ValidForPrefix(prefix) && !h.undated && !h.many; it.Next() {
		if k := it.Item().Key(); len(k) == len(prefix)+articlePlaceSize+idSize {
			h.add(dayNumber(k[len(prefix):]))
		} else {
			h.many = true // who reads the row will find it damaged
		}
	}
	if h.many {
		it.Seek(append(prefix, undated[:]...))
		h.undated = it.ValidForPrefix(prefix)
	}
	for _, x := range under(r.written, append(in(t), name...)) {
		if x.value != nil {
			h.add(dayNumber(x.key[1+len(name):]))
		}
	}
	return h
}

var undated = datePlace("")

// anyUndated reports whether under a name rows of a table are stored, or are to be, of articles with no day.
func (r *reader) anyUndated(t table, name []byte) bool {
	if r.heldUnder(name).in(t).undated {
		return true
	}
	c := r.coming[string(name)]
	return c != nil && c.in(t).undated
}

// anyNear reports whether under a name rows of a table are stored, or are to be, of articles near to a day.
func (r *reader) anyNear(t table, name []byte, day int) bool {
	h := r.heldUnder(name).in(t)
	if h.undated || h.near(day) {
		return true
	}
	c := r.coming[string(name)]
	return c != nil && (c.in(t).undated || c.in(t).near(day))
}
