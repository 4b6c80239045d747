package store

import (
	"bytes"

	"github.com/dgraph-io/badger/v4"
)

// A source gives the rows of one table under a name to one side of a place, the nearest first. Rows to be
// written take the place of those that are stored.
type source struct {
	*reader
	table       table
	name, place key // what follows the table in the keys: of all, and of the place
	last        key // what is looked for is near to here or to a place between
	back        bool
	held        *heldName // what is stored of the name, nil where all of it may be looked at

	prefix key
	opened bool
	it     *badger.Iterator // nil where nothing near is stored
	near   []row            // written, to this side, in the order of keys
	over   []row            // all written under the prefix
	keys   []byte           // of rows, together
	head   neighbour
	more   bool
}

// open sets the head to the first row, once.
func (s *source) open() error {
	if s.opened {
		return nil
	}
	s.opened = true
	place := append(in(s.table), s.place...)
	s.prefix = place[:1+len(s.name)]
	s.over = under(s.written, s.prefix)
	at, _ := search(s.over, place)
	if s.near = s.over[at:]; s.back {
		s.near = s.over[:at]
	}
	if s.anyStored() {
		s.it = s.iterator(s.table, s.back)
		if s.it.Seek(place); s.back && s.it.ValidForPrefix(place) {
			s.it.Next()
		}
	}
	return s.next()
}

// anyStored reports whether to this side any row may be stored that is near, or near to one that is near.
func (s *source) anyStored() bool {
	first, last := dayNumber(s.place[len(s.name):]), dayNumber(s.last[len(s.name):])
	if first == unknownDay || last == unknownDay || s.held == nil {
		return true
	}
	later, earlier := first, last-2*nearDays
	if s.back {
		later, earlier = first+2*nearDays, first
	}
	return s.held.in(s.table).between(earlier, later)
}

// stored reports whether there is a next row that is stored.
func (s *source) stored() bool { return s.it != nil && s.it.ValidForPrefix(s.prefix) }

// next sets the head to the next row.
func (s *source) next() error {
	for s.stored() && has(s.over, s.it.Item().Key()) {
		s.it.Next()
	}
	for len(s.near) > 0 && s.nearestWritten().value == nil {
		s.dropWritten()
	}
	stored := s.stored()
	s.more = stored || len(s.near) > 0
	switch {
	case !s.more:
	case !stored || len(s.near) > 0 && (bytes.Compare(s.nearestWritten().key, s.it.Item().Key()) < 0) != s.back:
		x := s.nearestWritten()
		value, _ := unseal(x.key, x.value)
		s.head = newNeighbour(x.key, string(value))
		s.dropWritten()
	default:
		k := s.it.Item().Key()
		if len(k) != len(s.prefix)+articlePlaceSize+idSize {
			return corrupt(k, "it is no key of its table")
		}
		value, err := s.keptValueOf(s.it.Item())
		if err != nil {
			return err
		}
		at := len(s.keys)
		s.keys = append(s.keys, k...)
		s.head = newNeighbour(s.keys[at:len(s.keys):len(s.keys)], value)
		s.it.Next()
	}
	return nil
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
