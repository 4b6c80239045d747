package store

import (
	"bytes"
	"slices"
)

// Rows of articles with no day are near to all, and stand under a name after all others. So a change among the others
// far from them, by which most names are found at once not to change, is told by the edge, some rows before them.

// edgeRows is how many rows an edge is from those without a day at least, so that it need not be looked for at each write.
const edgeRows = nearRows + 8

// An edge is a place so many rows before those without a day, where that was when it was found.
type edge struct {
	place []byte
	rows  int
}

// An ending tells of places under a name whether rows of articles with no day may be near.
type ending struct {
	undated bool   // whether there are such rows
	edge    []byte // from which place on they are near
}

// ending returns where under a name rows of articles with no day may be within n rows.
func (r *reader) ending(name []byte, n int) (e ending, err error) {
	if e.undated = r.anyUndated(tellerTable, name) || r.anyUndated(shortTable, name); !e.undated {
		return e, nil
	}
	e.edge, err = r.names.edge(name, n, func(n int) ([]byte, error) { return r.edge(name, n) })
	return e, err
}

func (e *ending) near(k key) bool { return e.undated && bytes.Compare(k[1:], e.edge) >= 0 }

// edge returns the place under a name, as it is stored, that n rows are between and the rows of articles with no
// day; where there are not so many, one before all.
func (r *reader) edge(name []byte, n int) ([]byte, error) {
	written := r.written
	r.written = nil
	defer func() { r.written = written }()
	end := append(append(in(shortTable), name...), undated[:]...)
	x, err := r.around(name, end, end).at(-1 - n)
	if x == nil || err != nil {
		return nil, err
	}
	return slices.Concat(name, x.place()), nil
}
