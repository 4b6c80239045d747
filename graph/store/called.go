package store

import (
	"bytes"
	"errors"
	"iter"
	"slices"
	"time"

	"github.com/dgraph-io/badger/v4"
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
	// nearRows is how many rows of calledTable under a name, of other articles and in the order of the
	// keys, are near to an article on each side.
	nearRows = 16
)

// A called is a row of calledTable: what an article tells of one that it calls by a short name.
type called struct {
	identity.Profile
	// identity is what was decided that it is, where it has no fuller name; else it is zero, and the
	// row tells what others of the name are.
	identity identityOf
}

// A neighbourhood is a stretch of the rows under a name, in their order.
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
	read    *called
}

func newNeighbour(k key, value string) (neighbour, error) {
	at := len(k) - articlePlaceSize - idSize
	n := neighbour{key: k, value: value, article: idAt(k[at+dateSize:]), day: dayNumber(k[at:])}
	if len(value) < idSize {
		return n, corrupt(k, "its value cannot be read")
	}
	n.tells = value[:idSize] == string(uuid.Nil[:])
	return n, nil
}

func (n *neighbour) called() (c *called, err error) {
	if n.read == nil {
		n.read, err = decodeAt(n.key, n.value, decodeCalled)
	}
	return n.read, err
}

// around returns the rows of calledTable under a name about the place of k, up to n on each side and the
// one at k itself, those of one article left out.
func (r *reader) around(name string, k key, n int, but uuid.UUID) (*neighbourhood, error) {
	prefix := in(calledTable).text(name)
	b := &neighbourhood{rows: make([]neighbour, 0, 2*n+4)}
	stretch := func(reverse bool, n int) (whole bool, err error) {
		it := r.txn.NewIterator(badger.IteratorOptions{Prefix: prefix, Reverse: reverse})
		defer it.Close()
		for it.Seek(k); it.ValidForPrefix(prefix) && n > 0; it.Next() {
			at := it.Item().Key()
			if len(at) != len(prefix)+articlePlaceSize+idSize {
				return false, corrupt(at, "it is no key of its table")
			}
			if reverse && bytes.Equal(at, k) || idAt(at[len(prefix)+dateSize:]) == but {
				continue
			}
			value, err := valueOf(it.Item())
			if err != nil {
				return false, err
			}
			row, err := newNeighbour(bytes.Clone(at), value)
			if err != nil {
				return false, err
			}
			b.rows = append(b.rows, row)
			n--
		}
		return !it.ValidForPrefix(prefix), nil
	}
	var err error
	if b.whole[0], err = stretch(true, n); err != nil {
		return nil, err
	}
	slices.Reverse(b.rows)
	b.whole[1], err = stretch(false, n+1)
	return b, err
}

// insert adds a row that is not stored yet, or goes without it where it stands beyond what b has.
func (b *neighbourhood) insert(x row) error {
	at := b.at(x.key)
	if at == 0 && !b.whole[0] || at == len(b.rows) && !b.whole[1] {
		return nil
	}
	value, err := unseal(x.key, x.value)
	if err != nil {
		return err
	}
	n, err := newNeighbour(x.key, string(value))
	b.rows = slices.Insert(b.rows, at, n)
	return err
}

// at returns where the row of k stands or would stand.
func (b *neighbourhood) at(k key) int {
	at, _ := slices.BinarySearchFunc(b.rows, k, func(a neighbour, b key) int { return bytes.Compare(a.key, b) })
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
				o, err := x.called()
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

// changed adds to all what the short names are, to which k is near if only before reach rows were written,
// where that is not what was decided, by article.
func (b *neighbourhood) changed(k key, reach int, judged *graph.Judged, all map[uuid.UUID][]identityOf) error {
	middle := b.at(k)
	for side := range 2 {
		// What stands between is counted without the rows of the article that is looked at.
		var article uuid.UUID
		n, run := 0, 0
		for i, err := range b.outward(middle, side) {
			if err != nil {
				return err
			}
			x := &b.rows[i]
			if x.article != article {
				article, run = x.article, 0
			}
			if n, run = n+1, run+1; n-run > reach {
				break
			}
			if x.tells {
				continue
			}
			if err := b.decide(i, judged, all); err != nil {
				return err
			}
		}
	}
	return nil
}

// decide adds to all what the ith row, a short name, is, where that is not what was decided.
func (b *neighbourhood) decide(i int, judged *graph.Judged, all map[uuid.UUID][]identityOf) error {
	s, err := b.rows[i].called()
	if err != nil {
		return err
	}
	others, err := b.tellers(&s.Profile, i)
	if err != nil {
		return err
	}
	is := identityOf{local: s.Local}
	is.entity, is.doubtful = identity.Choose(&s.Profile, others, apart(&s.Profile, judged))
	if is != s.identity {
		all[s.Article] = append(all[s.Article], is)
	}
	return nil
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

// calledKey returns the key of the row of p under a name.
func calledKey(name string, p *identity.Profile) key {
	return in(calledTable).text(name).date(dayOf(p.Published)).id(p.Article).id(p.Local)
}

// dayOf returns d where it is a day, else the unknown date.
func dayOf(d graph.Date) graph.Date {
	if len(d) == dateSize {
		return d
	}
	return ""
}
