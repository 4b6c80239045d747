package store

import (
	"bytes"
	"errors"
	"slices"
	"sort"
	"time"

	"github.com/google/uuid"

	"hearsay/graph"
	"hearsay/graph/identity"
)

// An entity with a short name is told by those that other articles call so and that have a fuller
// name. Which articles are near enough to tell is bounded twice, in time and in number: so the work of
// one write does not grow with the graph, however popular a name is, and what is near follows from the
// articles alone and not from the order in which they came.
const (
	// nearDays is how far apart two articles may be published: a story runs for weeks, and over years
	// one surname means many people. An article with no day of publication is near all.
	nearDays = 45
	// nearRows is how many rows of tellerTable and shortTable under a name, of other articles and in the
	// order of the keys, are near to an article on each side.
	nearRows = 16
)

// A stretch is the rows of tellerTable and shortTable under a name about a place, in the order of what follows the table
// in their keys: those from the place on have the numbers from 0, those before it -1 and less. They are read as far as they
// are looked at.
type stretch struct {
	reader  *reader
	name    []byte  // the text part of keys
	undated bool    // whether articles with no day may tell
	sides   [2]side // before the place, and from it on
	cursor  int     // where find was last
}

// A side is the rows to one side of a place, the nearest first.
type side struct {
	rows   []neighbour
	source source // of what is not yet in rows
}

// A neighbour is a row under a name, read as far as it was needed: most lie far from the one before in memory, and are passed by.
type neighbour struct {
	row     []byte // the table, the place, the value
	day     int
	tells   bool // whether it has a fuller name
	coming  bool // whether it is to be written
	decided bool // whether it was looked at, of a short name
	read    *short
}

func (n *neighbour) table() table       { return table(n.row[0]) }
func (n *neighbour) place() []byte      { return n.row[1 : 1+namePlaceSize] }
func (n *neighbour) article() uuid.UUID { return idAt(n.row[1+dateSize:]) }

// key returns the id of the fuller name of one that tells.
func (n *neighbour) key() (id uuid.UUID) {
	copy(id[:], n.row[1+namePlaceSize:])
	return id
}

// profile returns what the row of a neighbour under a name tells; of one that tells others, only the profile is set.
func (r *reader) profile(name []byte, n *neighbour) (*short, error) {
	if n.read != nil {
		return n.read, nil
	}
	if len(r.shorts) == 0 {
		r.shorts = make([]short, 16)
	}
	s := &r.shorts[0]
	r.shorts = r.shorts[1:]
	d := decoder{s: r.kept(n.row[1+namePlaceSize:]), room: &r.room}
	if n.tells {
		decodeTeller(&d, &s.Profile)
	} else {
		decodeShort(&d, s)
	}
	place := n.place()
	if d.finish() != nil {
		return nil, corrupt(slices.Concat(in(n.table()), name, place), "its value cannot be read")
	}
	s.Published, s.Article, s.Local = dateAt(place), n.article(), idAt(place[articlePlaceSize:])
	s.is.local = s.Local
	n.read = s
	return s, nil
}

// around returns the rows under a name, a text part of keys, about the place of k, and on to what is near the place of last. They are good until
// something is written.
func (r *reader) around(text []byte, k, last key) *stretch {
	tells := r.anyUndated(tellerTable, text)
	b := &stretch{reader: r, name: text, undated: tells || r.anyUndated(shortTable, text)}
	over := r.writtenUnder(text)
	place := k[1+len(text):]
	at := sort.Search(len(over), func(i int) bool { return bytes.Compare(over[i].key[1+len(text):], place) >= 0 })
	for to := range b.sides {
		s := source{reader: r, name: text, place: place, back: to == 0, over: over, near: over[at:]}
		if s.back {
			s.near = over[:at]
		}
		s.stored = b.undated || r.anyAround(text, place, last[1+len(text):], s.back)
		b.sides[to].source = s
	}
	b.undated = tells
	return b
}

// anyAround reports whether under a name, to one side of a place, any row may be stored that is near, or near to one that is near,
// to that place or one up to the last.
func (r *reader) anyAround(name, place, lastPlace []byte, back bool) bool {
	first, last := dayNumber(place), dayNumber(lastPlace)
	if first == unknownDay || last == unknownDay {
		return true
	}
	later, earlier := first, last-2*nearDays
	if back {
		later, earlier = first+2*nearDays, first
	}
	held := r.heldUnder(name)
	return held.tellers.between(earlier, later) || held.shorts.between(earlier, later)
}

// at returns the row with a number, nil where there is none.
func (b *stretch) at(i int) (*neighbour, error) {
	if i < 0 {
		return b.sides[0].at(-1 - i)
	}
	return b.sides[1].at(i)
}

// find returns the number of the first row from the place of k on, which is not before the one that was last looked for; ok is
// false where it is many rows farther.
func (b *stretch) find(k key) (i int, ok bool, err error) {
	for range 2 * nearRows {
		x, err := b.at(b.cursor)
		if x == nil || err != nil || bytes.Compare(x.place(), k[len(k)-namePlaceSize:]) >= 0 {
			return b.cursor, true, err
		}
		b.cursor++
	}
	return 0, false, nil
}

// at returns the ith row to a side, nil where there is none.
func (s *side) at(i int) (*neighbour, error) {
	for len(s.rows) <= i {
		x, ok, err := s.source.next()
		if !ok || err != nil {
			return nil, err
		}
		if s.rows == nil {
			s.rows = make([]neighbour, 0, nearRows+8)
		}
		s.rows = append(s.rows, x)
	}
	return &s.rows[i], nil
}

// walk goes through the rows to one side (0 before, 1 after), from a number on, that count for an article of a day: those of
// others, until what follows is farther. It visits each, and whether it is near in time, until that says to stop.
func (b *stretch) walk(to, i int, article uuid.UUID, day int, visit func(x *neighbour, near bool) (more bool)) error {
	for ; ; i += 2*to - 1 {
		x, err := b.at(i)
		if x == nil || err != nil {
			return err
		}
		if x.day == day && x.article() == article {
			continue
		}
		is := near(day, x.day)
		if !is && (to == 0 || !b.undated) {
			return nil // those without a day stand at the end
		}
		if !visit(x, is) {
			return nil
		}
	}
}

// tellers returns the profiles near to p, which stands or would stand between the rows with two numbers, that may tell what
// it is.
func (b *stretch) tellers(p *identity.Profile, before, after int) (all []*identity.Profile, err error) {
	place := datePlace(dayOf(p.Published))
	day := dayNumber(place[:])
	for to, i := range []int{before, after} {
		n := 0
		walked := b.walk(to, i, p.Article, day, func(x *neighbour, is bool) bool {
			if n++; is && x.tells && x.key() != p.Key {
				var o *short
				if o, err = b.reader.profile(b.name, x); err == nil {
					all = append(all, &o.Profile)
				}
			}
			return n < nearRows && err == nil
		})
		if err = errors.Join(err, walked); err != nil {
			return nil, err
		}
	}
	return all, nil
}

// unknownDay is that of a date that is no day.
const unknownDay = -1

// dayNumber counts days by the place of a date, so that the difference of two is how far they are apart.
func dayNumber(place []byte) int {
	number := func(from, to int) (n int) {
		for _, c := range place[from:to] {
			n = 10*n + int(^c-'0')
		}
		return n
	}
	if place[dateSize-1] == 0xff {
		return unknownDay
	}
	return int(time.Date(number(0, 4), time.Month(number(5, 7)), number(8, 10), 0, 0, 0, 0, time.UTC).Unix() / (24 * 60 * 60))
}

func near(a, b int) bool {
	return a == unknownDay || b == unknownDay || max(a-b, b-a) <= nearDays
}

// tellerKey and shortKey return the keys of the rows of p under a name.
func tellerKey(name string, p *identity.Profile) key { return in(tellerTable).called(name, p) }
func shortKey(name string, p *identity.Profile) key  { return in(shortTable).called(name, p) }

// called adds to a key what tells the row of p under a name.
func (k key) called(name string, p *identity.Profile) key {
	return k.text(name).date(dayOf(p.Published)).id(p.Article).id(p.Local)
}

// dayOf returns d where it is a day, else the unknown date.
func dayOf(d graph.Date) graph.Date {
	if len(d) == dateSize {
		return d
	}
	return ""
}
