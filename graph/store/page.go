package store

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"iter"

	"github.com/google/uuid"

	"hearsay/graph"
)

// A hit is something that an index offers for a list, before it is tested.
type hit struct {
	// at is its place in the list: what a cursor holds. It is good until the next hit.
	at []byte
	id uuid.UUID
	// claim is that of a statement.
	claim uuid.UUID
	// record is the value of the index row, where it has one that matters, and key that row's key, which
	// is good until the next hit.
	record string
	key    key
	// paired tells a statement that stands in the list because people put it there.
	paired bool
}

type hits = iter.Seq2[hit, error]

// A list is how one question is answered: where to look, in what order, and what to keep.
type list[T any] struct {
	// kind and filter tell the list from every other; size is that of its places, 0 if they differ.
	kind   string
	filter []byte
	size   int
	// from gives what may belong to the list, each once, in its order, beginning after a place.
	from func(r *reader, after []byte) hits
	// load returns the item of a hit, nil if it does not belong to the list.
	load func(r *reader, h hit) (*T, error)
}

// page reads a part of l.
func (l *list[T]) page(r *reader, p graph.PageRequest) (graph.Page[*T], error) {
	var page graph.Page[*T]
	if p.First < 1 {
		return page, fmt.Errorf("%w: a page of %d items: ask for at least 1", graph.ErrInvalid, p.First)
	}
	mark := l.mark()
	after, err := l.place(mark, p.After)
	if err != nil {
		return page, err
	}
	cursors := newCursorWriter(mark)
	for h, err := range l.from(r, after) {
		if err != nil {
			return graph.Page[*T]{}, err
		}
		item, err := l.load(r, h)
		if err != nil {
			return graph.Page[*T]{}, err
		}
		if item == nil {
			continue
		}
		if len(page.Items) == p.First {
			page.More = true
			break
		}
		if page.Items == nil {
			room := min(p.First, 64)
			page.Items = make([]*T, 0, room)
			cursors.grow(room, len(h.at))
		}
		page.Items = append(page.Items, item)
		cursors.add(h.at)
	}
	page.Cursors = cursors.all()
	return page, nil
}

// markSize is that of what a cursor begins with: the format's version and eight bytes for the list; a
// multiple of three.
const markSize = 9

// mark returns what the cursors of l begin with.
func (l *list[T]) mark() []byte {
	sum := sha256.Sum256(append(append(make([]byte, 0, 512), l.kind...), l.filter...))
	return append([]byte{formatVersion}, sum[:markSize-1]...)
}

// A cursorWriter makes the cursors of a page in one piece of memory. What they begin with fills whole groups of
// base64, so it is encoded once.
type cursorWriter struct {
	mark []byte // encoded
	text []byte
	ends []int
}

func newCursorWriter(mark []byte) cursorWriter {
	return cursorWriter{mark: base64.RawURLEncoding.AppendEncode(nil, mark)}
}

// grow makes room for n cursors of places of a size.
func (w *cursorWriter) grow(n, size int) {
	w.text = make([]byte, 0, n*(len(w.mark)+base64.RawURLEncoding.EncodedLen(size)))
	w.ends = make([]int, 0, n)
}

func (w *cursorWriter) add(at []byte) {
	w.text = base64.RawURLEncoding.AppendEncode(append(w.text, w.mark...), at)
	w.ends = append(w.ends, len(w.text))
}

func (w *cursorWriter) all() []string {
	if len(w.ends) == 0 {
		return nil
	}
	text, start := string(w.text), 0
	list := make([]string, len(w.ends))
	for i, end := range w.ends {
		list[i], start = text[start:end], end
	}
	return list
}

// place returns the place that a cursor of l holds, nil for none.
func (l *list[T]) place(mark []byte, cursor string) ([]byte, error) {
	if cursor == "" {
		return nil, nil
	}
	b, err := base64.RawURLEncoding.Strict().DecodeString(cursor)
	if err != nil || !bytes.HasPrefix(b, mark) || l.size > 0 && len(b) != markSize+l.size || len(b) == markSize {
		return nil, fmt.Errorf("%w: %.80q is no cursor of this list: begin without one", graph.ErrInvalid, cursor)
	}
	return b[markSize:], nil
}

// find answers each filter with a page of its list, in order.
func find[F, T any](ctx context.Context, db *DB, filters []F, p graph.PageRequest, pick func(F) (*list[T], error)) ([]graph.Page[*T], error) {
	pages := make([]graph.Page[*T], len(filters))
	err := db.view(ctx, func(r *reader) error {
		for i, f := range filters {
			l, err := pick(f)
			if err != nil {
				return err
			}
			if pages[i], err = l.page(r, p); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	return pages, nil
}

// scanHits gives the items under prefix as hits after a place. at tells how much of what follows the
// prefix is the place; only the first item of each place is given.
func (r *reader) scanHits(prefix key, after []byte, at func(rest []byte) int, hitOf func(at []byte, value string) hit) hits {
	var from []byte
	if len(after) > 0 {
		from = past(after)
	}
	return func(yield func(hit, error) bool) {
		for item, err := range r.scan(prefix, from, at) {
			if err != nil {
				yield(hit{}, err)
				return
			}
			value, err := r.keptValueOf(item.Item)
			rest := item.Key()[len(prefix):]
			size := at(rest)
			if err == nil && (size < 0 || size > len(rest)) {
				err = corrupt(item.Key(), "it is no key of its table")
			}
			if err != nil {
				yield(hit{}, err)
				return
			}
			h := hitOf(rest[:size], value)
			if h.key = item.Key(); !yield(h, nil) {
				return
			}
		}
	}
}

// standingHits gives the things of one list of an article's contents as hits after a place.
func (r *reader) standingHits(article uuid.UUID, after []byte, pick func(*contents) []standing) hits {
	return r.standing(article, after, pick, func(*contents) key { return nil })
}

// standing is standingHits with places that begin with what in gives for the article.
func (r *reader) standing(article uuid.UUID, after []byte, pick func(*contents) []standing, in func(*contents) key) hits {
	return func(yield func(hit, error) bool) {
		c, err := r.contents(article)
		if err != nil {
			yield(hit{}, err)
			return
		}
		if c == nil {
			return
		}
		for _, s := range pick(c) {
			at := in(c).start(s.start).id(s.id)
			if bytes.Compare(at, after) > 0 && !yield(hit{at: at, id: s.id, claim: s.claim}, nil) {
				return
			}
		}
	}
}

// standingSize is the size of a place within one article.
const standingSize = startSize + idSize

func fixed(size int) func([]byte) int { return func([]byte) int { return size } }
