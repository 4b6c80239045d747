package store

import (
	"context"
	"errors"
	"time"

	"github.com/dgraph-io/badger/v4"
	"github.com/google/uuid"
)

// When an article was taken in belongs to the folder, not to what the article says: nothing is derived
// from it, no id holds it, and two graphs of the same articles differ in it alone.

// noteTaken returns the changes that note when articles come in that were not there, and forget it where
// articles go.
func (db *DB) noteTaken(all []*rewrite) (changes []row) {
	for _, w := range all {
		k := in(takenTable).id(w.article)
		switch {
		case w.reading == nil:
			changes = append(changes, row{key: k})
		case w.old == nil:
			changes = append(changes, row{k, seal(k, []byte(db.Now().UTC().Format(time.RFC3339)))})
		}
	}
	return changes
}

// taken returns when an article was first taken in, nil where that was not noted.
func (r *reader) taken(article uuid.UUID) (*time.Time, error) {
	k := in(takenTable).id(article)
	value, err := r.get(k)
	if errors.Is(err, badger.ErrKeyNotFound) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	at, err := time.Parse(time.RFC3339, value)
	if err != nil {
		return nil, corrupt(k, err.Error())
	}
	return &at, nil
}

// TakenIn returns when these articles were first taken in, to the second, UTC, one for each in their
// order: nil where there is no such article, or a version took it in that did not note when. Taking an
// article in again, whether it reads the same or not, does not change it; after it was deleted it is new.
func (db *DB) TakenIn(ctx context.Context, articles []uuid.UUID) ([]*time.Time, error) {
	return each(ctx, db, articles, (*reader).taken)
}
