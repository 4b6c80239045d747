package store

import (
	"context"
	"encoding/binary"
	"errors"

	"github.com/dgraph-io/badger/v4"
	"github.com/google/uuid"

	"hearsay/graph"
)

// queue notes, within the write of changes to one article, the others that they make something else:
// those in which a short name now means somebody else, and its other versions.
func (r *reader) queue(changes []row, article uuid.UUID, log *judgementLog) error {
	named, err := r.touchedBy(changes, article, log.Judged)
	if err != nil {
		return err
	}
	versions, err := r.newlyVersioned(changes, article)
	if err != nil {
		return err
	}
	for _, id := range append(named, versions...) {
		if err := r.enqueue(id, log.length); err != nil {
			return err
		}
	}
	return nil
}

// enqueue notes that an article's rows are to be derived anew, and with how many judgements they were
// derived. One that is queued already stays as it is: its rows are those of then.
func (r *reader) enqueue(article uuid.UUID, judgements int) error {
	k := in(pendingTable).id(article)
	if _, err := r.txn.Get(k); !errors.Is(err, badger.ErrKeyNotFound) {
		return err
	}
	return r.txn.Set(k, seal(k, binary.BigEndian.AppendUint32(nil, uint32(judgements))))
}

// relink derives anew the rows of each article that is queued for it. What is not done when it fails
// stays queued, and is done by the next write or when the graph is opened.
func (db *DB) relink(ctx context.Context, log *judgementLog) error {
	for {
		article, err := db.nextPending(ctx)
		if article == uuid.Nil || err != nil {
			return err
		}
		if err := db.relinkOne(ctx, article, log); err != nil {
			return err
		}
	}
}

func (db *DB) nextPending(ctx context.Context) (article uuid.UUID, err error) {
	err = db.view(ctx, func(r *reader) error {
		if item := r.first(in(pendingTable)); item != nil {
			article = idAt(item.Key()[1:])
		}
		return nil
	})
	return article, err
}

func (db *DB) relinkOne(ctx context.Context, article uuid.UUID, log *judgementLog) (err error) {
	defer db.damaged(&err)
	r := &reader{ctx: ctx, txn: db.badger.NewTransaction(true)}
	defer r.close()
	k := in(pendingTable).id(article)
	value, err := r.must(k)
	if err != nil {
		return err
	}
	if len(value) != 4 {
		return corrupt(k, "it does not say how many judgements")
	}
	reading, err := r.reading(article)
	if err != nil {
		return err
	}
	if reading != nil {
		before := log.first(int(binary.BigEndian.Uint32([]byte(value))))
		if err := db.derive(r, reading, before, log); err != nil {
			return err
		}
	}
	if err := r.txn.Delete(k); err != nil {
		return err
	}
	return r.txn.Commit()
}

// derive brings the rows of a reading, derived with the judgements before, to those of now.
func (db *DB) derive(r *reader, reading *graph.Reading, before *graph.Judged, now *judgementLog) error {
	was, err := r.storedIdentity(reading)
	if err != nil {
		return err
	}
	is, err := r.identify(reading, now.Judged)
	if err != nil {
		return err
	}
	changes, size := diff(derived(reading, was, before), derived(reading, is, now.Judged))
	if err := db.room(size); err != nil {
		return err
	}
	if err := apply(r.txn, changes); err != nil {
		return err
	}
	return r.queue(changes, reading.Article.ID, now)
}
