package store

import (
	"bytes"
	"errors"
	"iter"
	"slices"
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

// A neighbourhood is a stretch of the rows of tellerTable and shortTable under a name, in the order of what
// follows the table in their keys.
type neighbourhood struct {
	rows  []neighbour
	whole [2]bool // whether there are no more rows before, and after
}

// A neighbour is a row under a name, read as far as it was needed.
type neighbour struct {
	key     key
	value   string
	article uuid.UUID
	day     int
	tells   bool // it has a fuller name
	read    *short
}

func newNeighbour(k key, value string) neighbour {
	at := len(k) - articlePlaceSize - idSize
	return neighbour{key: k, value: value, article: idAt(k[at+dateSize:]), day: dayNumber(k[at:]), tells: table(k[0]) == tellerTable}
}

// profile returns what a row tells; of one that tells others, only the profile is set.
func (n *neighbour) profile() (*short, error) {
	if n.read != nil {
		return n.read, nil
	}
	s := new(short)
	if n.tells {
		p, err := decodeAt(n.key, n.value, decodeTeller)
		if err != nil {
			return nil, err
		}
		s.Profile = *p
	} else {
		var err error
		if s, err = decodeAt(n.key, n.value, decodeShort); err != nil {
			return nil, err
		}
	}
	at := len(n.key) - articlePlaceSize - idSize
	s.Published, s.Article, s.Local = dateAt(n.key[at:]), n.article, idAt(n.key[len(n.key)-idSize:])
	s.is.local = s.Local
	n.read = s
	return s, nil
}

// around returns the rows under a name about the place of k, up to n on each side and the one at k itself.
func (r *reader) around(name string, k key, n int) (*neighbourhood, error) {
	b := new(neighbourhood)
	for side := range 2 {
		rows, whole, err := r.stretch(tellerTable, name, k, side, n+side)
		if err != nil {
			return nil, err
		}
		more, wholeMore, err := r.stretch(shortTable, name, k, side, n+side)
		if err != nil {
			return nil, err
		}
		rows, whole = append(rows, more...), whole && wholeMore
		slices.SortFunc(rows, func(a, b neighbour) int { return (2*side - 1) * bytes.Compare(a.key[1:], b.key[1:]) })
		if len(rows) > n+side {
			rows, whole = rows[:n+side], false
		}
		if side == 0 {
			slices.Reverse(rows)
		}
		b.rows, b.whole[side] = append(b.rows, rows...), whole
	}
	return b, nil
}

// stretch returns up to n rows of one table under a name, those to one side of the place of k, and whether there
// are no more. Rows to be written take the place of those that are stored. They are in no order.
func (r *reader) stretch(t table, name string, k key, side, n int) (rows []neighbour, whole bool, err error) {
	prefix := in(t).text(name)
	place := append(in(t), k[1:]...)
	written := under(r.written, prefix)
	it := r.iterator(side == 0)
	for it.Seek(place); it.ValidForPrefix(prefix) && len(rows) < n; it.Next() {
		at := it.Item().Key()
		if len(at) != len(prefix)+articlePlaceSize+idSize {
			return nil, false, corrupt(at, "it is no key of its table")
		}
		if side == 0 && bytes.Equal(at, place) || has(written, at) {
			continue
		}
		value, err := valueOf(it.Item())
		if err != nil {
			return nil, false, err
		}
		rows = append(rows, newNeighbour(bytes.Clone(at), value))
	}
	whole = !it.ValidForPrefix(prefix)
	from, _ := search(written, place)
	near := written[from:]
	if side == 0 {
		near = written[:from]
	}
	taken := 0
	for i := range near {
		x := near[i]
		if side == 0 {
			x = near[len(near)-1-i]
		}
		if x.value == nil {
			continue
		}
		if taken++; taken > n {
			return rows, false, nil
		}
		value, _ := unseal(x.key, x.value)
		rows = append(rows, newNeighbour(x.key, string(value)))
	}
	return rows, whole, nil
}

// anyNear reports whether rows of a table under a name, of articles that are not among but, are near in time to
// the place of k. It may say so where there are none, and never that there are none where there are.
func (r *reader) anyNear(t table, name string, k key, but map[uuid.UUID]bool) (bool, error) {
	prefix := in(t).text(name)
	place := append(in(t), k[1:]...)
	day := dayNumber(k[len(prefix):])
	for _, x := range under(r.written, prefix) {
		if x.value != nil && !but[idAt(x.key[len(prefix)+dateSize:])] && near(day, dayNumber(x.key[len(prefix):])) {
			return true, nil
		}
	}
	// The first row to a side is the nearest of those with a day; those without stand at the end.
	for _, from := range []struct {
		place key
		back  bool
	}{{place, true}, {place, false}, {in(t).text(name).date(""), false}} {
		it := r.iterator(from.back)
		for it.Seek(from.place); it.ValidForPrefix(prefix); it.Next() {
			at := it.Item().Key()
			if len(at) != len(prefix)+articlePlaceSize+idSize {
				return false, corrupt(at, "it is no key of its table")
			}
			if but[idAt(at[len(prefix)+dateSize:])] {
				continue
			}
			if near(day, dayNumber(at[len(prefix):])) {
				return true, nil
			}
			break
		}
	}
	return false, nil
}

// anyUndated reports whether a table has rows under a name of articles with no day.
func (r *reader) anyUndated(t table, name string) bool {
	k := in(t).text(name).date("")
	return len(under(r.written, k)) > 0 || r.first(k) != nil
}

// at returns where the row of k stands or would stand.
func (b *neighbourhood) at(k key) int {
	at, _ := slices.BinarySearchFunc(b.rows, k, func(a neighbour, b key) int { return bytes.Compare(a.key[1:], b[1:]) })
	return at
}

// errEdge is given where an answer rests on rows beyond those of a neighbourhood.
var errEdge = errors.New("there may be more rows")

// outward gives the rows to one side of a place, the nearest first, then errEdge unless those are all.
func (b *neighbourhood) outward(at, side int) iter.Seq2[int, error] {
	return func(yield func(int, error) bool) {
		step := 2*side - 1
		for i := at + side - 1; ; i += step {
			if i < 0 || i >= len(b.rows) {
				if !b.whole[side] {
					yield(0, errEdge)
				}
				return
			}
			if !yield(i, nil) {
				return
			}
		}
	}
}

// tellers returns the profiles near to p, which stands or would stand at at, that may tell what it is.
func (b *neighbourhood) tellers(p *identity.Profile, at int) (all []*identity.Profile, err error) {
	place := datePlace(dayOf(p.Published))
	day := dayNumber(place[:])
	for side := range 2 {
		n := 0
		for i, err := range b.outward(at, side) {
			if err != nil {
				return nil, err
			}
			x := &b.rows[i]
			if x.article == p.Article {
				continue
			}
			if x.tells && near(day, x.day) {
				o, err := x.profile()
				if err != nil {
					return nil, err
				}
				if o.Key != p.Key {
					all = append(all, &o.Profile)
				}
			}
			if n++; n == nearRows {
				break
			}
		}
	}
	return all, nil
}

// unknownDay is that of a date that is no day.
const unknownDay = -1

// dayNumber counts days by the place of a date, so that the difference of two is how far they are apart.
func dayNumber(place []byte) int {
	t, err := time.Parse(time.DateOnly, string(dateAt(place)))
	if err != nil {
		return unknownDay
	}
	return int(t.Unix() / (24 * 60 * 60))
}

func near(a, b int) bool {
	return a == unknownDay || b == unknownDay || max(a-b, b-a) <= nearDays
}

// tellerKey and shortKey return the keys of the rows of p under a name.
func tellerKey(name string, p *identity.Profile) key { return calledKey(tellerTable, name, p) }
func shortKey(name string, p *identity.Profile) key  { return calledKey(shortTable, name, p) }

func calledKey(t table, name string, p *identity.Profile) key {
	return in(t).text(name).date(dayOf(p.Published)).id(p.Article).id(p.Local)
}

// dayOf returns d where it is a day, else the unknown date.
func dayOf(d graph.Date) graph.Date {
	if len(d) == dateSize {
		return d
	}
	return ""
}
