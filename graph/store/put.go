package store

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/dgraph-io/badger/v4"
	"github.com/google/uuid"

	"hearsay/graph"
)

// An Outcome says what Put did.
type Outcome string

// The outcomes: the article was new, took the place of an earlier reading, or was there already.
const (
	Stored    Outcome = "STORED"
	Replaced  Outcome = "REPLACED"
	Unchanged Outcome = "UNCHANGED"
)

// Put stores what was read from one article, in place of what was stored of it before. It happens
// whole or not at all, and once it returns it outlives the process and a power cut. Putting the same
// again changes nothing.
//
// The error names each fault of a reading that does not pass Check, or whose ids are not those of its
// content; it wraps graph.ErrInvalid for an article too big for one write, graph.ErrStorageFull for a
// full disk. After an error the article is stored as it was before, or, where only what follows for
// other articles failed, as given; what failed is taken up by the next write.
func (db *DB) Put(ctx context.Context, input graph.Input, r *graph.Reading) (Outcome, error) {
	return db.put(ctx, &put{input, r}, false)
}

// Reread is Put of another reading of what is stored: the error wraps graph.ErrNotFound where the article
// was deleted or taken in anew since its input was asked for.
func (db *DB) Reread(ctx context.Context, input graph.Input, r *graph.Reading) (Outcome, error) {
	return db.put(ctx, &put{input, r}, true)
}

// prepare does what can be done of storing an article before it is known what the graph holds.
func (db *DB) prepare(p *put) *rewrite {
	w := &rewrite{article: p.reading.Article.ID, reading: p.reading}
	if w.err = p.check(); w.err != nil {
		return w
	}
	if w.kept, w.err = db.records(p); w.err == nil {
		w.known = know(p.reading)
	}
	return w
}

func (db *DB) put(ctx context.Context, p *put, again bool) (Outcome, error) {
	w := db.prepare(p)
	if w.err == nil {
		w.err = db.write(ctx, []*rewrite{w}, again)
	}
	if w.err != nil {
		return "", fmt.Errorf("store article %s: %w", w.article, w.err)
	}
	return w.outcome, nil
}

// Delete takes out an article and exactly what rested on it alone. The error wraps graph.ErrNotFound
// where there is no such article.
func (db *DB) Delete(ctx context.Context, article uuid.UUID) error {
	if err := db.write(ctx, []*rewrite{{article: article}}, true); err != nil {
		return fmt.Errorf("delete article %s: %w", article, err)
	}
	return nil
}

// write makes a write, and then what follows from it for other articles. Writes happen one after the
// other: what an article's names mean depends on what others call whom. Where again is set, the articles must be
// there already, read from the same input.
func (db *DB) write(ctx context.Context, all []*rewrite, again bool) error {
	db.writing.Lock()
	defer db.writing.Unlock()
	s := &series{db: db, ctx: ctx}
	if err := s.begin(all, nil, again); err != nil {
		return err
	}
	return s.land()
}

// readOld sets the old rows of rewrites.
func (db *DB) readOld(r *reader, all []*rewrite, again bool) error {
	return r.parallel(len(all), func(r *reader, i int) (err error) {
		w := all[i]
		if w.old, err = db.old(r, w.article); err != nil {
			return err
		}
		if again && w.old == nil {
			return graph.ErrNotFound
		}
		if again && w.reading != nil && !includes(w.old, w.kept, inputTable) {
			return fmt.Errorf("%w: what it was read from has changed since", graph.ErrNotFound)
		}
		return nil
	})
}

// old returns all that is stored of an article, nil where nothing is.
func (db *DB) old(r *reader, article uuid.UUID) ([]row, error) {
	before, err := r.stored(article)
	if before == nil || err != nil {
		return nil, err
	}
	kept, err := db.records(before)
	if err != nil {
		return nil, err
	}
	i, err := r.storedIdentity(before.reading)
	if err != nil {
		return nil, err
	}
	return derived(before.reading, i, db.judged.Load().Judged, kept...), nil
}

// includes reports whether old has the row of kept in a table that has one for each article.
func includes(old, kept []row, t table) bool {
	for _, k := range kept {
		if table(k.key[0]) == t {
			return slices.ContainsFunc(old, func(o row) bool { return bytes.Equal(o.key, k.key) && bytes.Equal(o.value, k.value) })
		}
	}
	return false
}

// diff returns what to write to get from old to fresh, both sorted by key, and its size in bytes. A
// change without a value takes the key out.
func diff(old, fresh []row) (changes []row, n int) {
	if len(old) == 0 {
		return fresh, size(fresh)
	}
	change := func(r row) {
		changes = append(changes, r)
		n += len(r.key) + len(r.value)
	}
	for len(old) > 0 || len(fresh) > 0 {
		order := 1
		switch {
		case len(fresh) == 0:
			order = -1
		case len(old) > 0:
			order = bytes.Compare(old[0].key, fresh[0].key)
		}
		switch {
		case order < 0:
			change(row{key: old[0].key})
			old = old[1:]
		case order > 0:
			change(fresh[0])
			fresh = fresh[1:]
		default:
			if !bytes.Equal(old[0].value, fresh[0].value) {
				change(fresh[0])
			}
			old, fresh = old[1:], fresh[1:]
		}
	}
	return changes, n
}

func apply(txn *badger.Txn, changes []row) error {
	for _, c := range changes {
		var err error
		if c.value == nil {
			err = txn.Delete(c.key)
		} else {
			err = txn.Set(c.key, c.value)
		}
		// Badger has no error of its own for a value beyond what a graph in memory takes.
		if errors.Is(err, badger.ErrTxnTooBig) || err != nil && len(c.value) > mebibyte {
			return fmt.Errorf("%w: it makes %d rows, too much for one write: give it in parts", graph.ErrInvalid, len(changes))
		}
		if err != nil {
			return err
		}
	}
	return nil
}
