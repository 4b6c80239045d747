package store

import (
	"bytes"
	"cmp"
	"slices"

	"github.com/dgraph-io/badger/v4"
)

// storedRows are the rows of one table under a name in turn.
type storedRows struct {
	prefix key
	it     *badger.Iterator
}

// place returns the place of the next row, nil where there is none.
func (s *storedRows) place() ([]byte, error) {
	if !s.it.ValidForPrefix(s.prefix) {
		return nil, nil
	}
	k := s.it.Item().Key()
	if len(k) != len(s.prefix)+namePlaceSize {
		return nil, corrupt(k, "it is no key of its table")
	}
	return k[len(s.prefix):], nil
}

func (s *storedRows) value() (value []byte, err error) {
	item := s.it.Item()
	err = item.Value(func(sealed []byte) error {
		if value, err = unseal(item.Key(), sealed); err != nil {
			return corrupt(item.Key(), "its value does not agree with its checksum")
		}
		return nil
	})
	return value, err
}

// A source gives the rows under a name to one side of a place, the nearest first. Rows to be written take the place of
// those that are stored.
type source struct {
	*reader
	name, place []byte // the text part of keys, and what follows it
	back        bool
	stored      bool  // whether any row near may be stored
	near        []row // written, to this side, in the order of places
	over        []row // all written under the name, in that order

	run *run // of the next row that is stored
	at  int  // its number; with back, one more
}

// writtenUnder returns the rows of both tables that are to be written under a name, in the order of their places.
func (r *reader) writtenUnder(name []byte) []row {
	a, b := under(r.written, append(in(tellerTable), name...)), under(r.written, append(in(shortTable), name...))
	if len(b) == 0 {
		return a
	}
	if len(a) == 0 {
		return b
	}
	all := make([]row, 0, len(a)+len(b))
	for len(a) > 0 && len(b) > 0 {
		if bytes.Compare(b[0].key[1:], a[0].key[1:]) < 0 {
			all, b = append(all, b[0]), b[1:]
		} else {
			all, a = append(all, a[0]), a[1:]
		}
	}
	return append(append(all, a...), b...)
}

// next returns the next row; ok is false where there is none.
func (s *source) next() (x neighbour, ok bool, err error) {
	for len(s.near) > 0 && s.nearestWritten().value == nil {
		s.dropWritten()
	}
	for {
		if ok, err = s.anyStored(); err != nil {
			return x, false, err
		}
		if !ok {
			break
		}
		if x = s.run.neighbour(s.number()); !s.overwritten(&x) {
			break
		}
		s.step()
	}
	if len(s.near) == 0 {
		if ok {
			s.step()
		}
		return x, ok, nil
	}
	w := s.nearestWritten()
	if place := w.key[1+len(s.name):]; !ok || (bytes.Compare(place, x.place()) < 0) != s.back {
		s.dropWritten()
		value, _ := unseal(w.key, w.value)
		return neighbour{row: slices.Concat(w.key[:1], place, value), day: dayNumber(place), tells: table(w.key[0]) == tellerTable, coming: true}, true, nil
	}
	s.step()
	return x, true, nil
}

// anyStored reports whether there is a next row that is stored, and comes to its run.
func (s *source) anyStored() (bool, error) {
	for s.stored {
		switch {
		case s.run == nil || !s.back && s.at == len(s.run.rows) || s.back && s.at == 0:
			place := s.place
			if s.run != nil {
				if place = s.run.to; s.back {
					place = s.run.from
				}
				if s.back && len(place) == 0 || !s.back && bytes.Equal(place, noPlace) {
					s.stored = false
					return false, nil
				}
			}
			h, err := s.held().run(s.reader, s.name, place, s.back)
			if err != nil {
				return false, err
			}
			s.run, s.at = h, h.search(place)
		default:
			return true, nil
		}
	}
	return false, nil
}

func (s *source) number() int {
	if s.back {
		return s.at - 1
	}
	return s.at
}

func (s *source) step() {
	if s.back {
		s.at--
	} else {
		s.at++
	}
}

// overwritten reports whether a row that is stored is to be written anew.
func (s *source) overwritten(x *neighbour) bool {
	if len(s.over) == 0 {
		return false
	}
	from, to := 0, len(s.over)
	for from < to {
		at := (from + to) / 2
		switch c := cmp.Or(bytes.Compare(s.over[at].key[1+len(s.name):], x.place()), cmp.Compare(table(s.over[at].key[0]), x.table())); {
		case c == 0:
			return true
		case c < 0:
			from = at + 1
		default:
			to = at
		}
	}
	return false
}

func (s *source) nearestWritten() row {
	if s.back {
		return s.near[len(s.near)-1]
	}
	return s.near[0]
}

func (s *source) dropWritten() {
	if s.back {
		s.near = s.near[:len(s.near)-1]
	} else {
		s.near = s.near[1:]
	}
}
