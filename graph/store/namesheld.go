package store

import "sync"

// A nameSet remembers which rows there are under names, so that most names need not be looked for: few are
// both told by an article and to be told to another. It may remember rows that are gone, and never forgets one that
// is there. It is for the one write at a time, and what that does in parallel.
type nameSet struct {
	mu    sync.Mutex
	under map[string]heldRows
	edges map[string][]byte
}

// heldRows are bits for rows under one name.
type heldRows uint8

const (
	heldKnown heldRows = 1 << iota // whether the others are known
	heldTellers
	heldShorts
	heldUndatedTellers
	heldUndatedShorts

	heldUndated = heldUndatedTellers | heldUndatedShorts
)

// maxNames bounds the names of a nameSet, to some 16 MiB; one that is full is emptied.
const maxNames = 200_000

// held returns the bits that tell of a row of a table.
func held(t table, dated bool) heldRows {
	rows := heldTellers
	if t == shortTable {
		rows = heldShorts
	}
	if !dated {
		rows |= rows << 2
	}
	return rows
}

// note remembers rows that are about to be written.
func (s *nameSet) note(rows []row) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, x := range rows {
		switch t := table(x.key[0]); t {
		case tellerTable, shortTable:
			size := textSize(x.key[1:])
			if has := s.under[string(x.key[1:1+size])]; has != 0 && x.value != nil {
				s.under[string(x.key[1:1+size])] = has | held(t, x.key[1+size+dateSize-1] != 0xff)
			}
			if x.value == nil {
				delete(s.edges, string(x.key[1:1+size]))
			}
		}
	}
}

// of returns what there is under a name, and asks look, once, where that is not known.
func (s *nameSet) of(name []byte, look func() heldRows) heldRows {
	s.mu.Lock()
	has := s.under[string(name)]
	s.mu.Unlock()
	if has != 0 {
		return has
	}
	has = look() | heldKnown
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.under == nil || len(s.under) >= maxNames {
		s.under = make(map[string]heldRows)
	}
	s.under[string(name)] = has
	return has
}

// edge returns the edge of a name, and asks look where it is not known. Rows that come only move it to the end; who
// takes it for where it was looks at more than is needed.
func (s *nameSet) edge(name []byte, look func() ([]byte, error)) ([]byte, error) {
	s.mu.Lock()
	edge, known := s.edges[string(name)]
	s.mu.Unlock()
	if known {
		return edge, nil
	}
	edge, err := look()
	if err != nil {
		return nil, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.edges == nil || len(s.edges) >= maxNames {
		s.edges = make(map[string][]byte)
	}
	s.edges[string(name)] = edge
	return edge, nil
}
