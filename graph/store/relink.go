package store

import (
	"context"
	"encoding/binary"
	"errors"
	"maps"
	"slices"

	"github.com/dgraph-io/badger/v4"
	"github.com/google/uuid"

	"hearsay/graph"
)

// atOnce bounds in bytes what a write changes in its article, and in each other, for it to be one with
// what follows for others; else these are queued.
const atOnce = mebibyte

// follow makes a write of changes of a size to one article, with what follows for others: it derives
// anew the rows of those in which a short name now means somebody else, or queues them for that, as it
// does the article's other versions. fresh are all rows of the article from now on.
func (db *DB) follow(r *reader, article uuid.UUID, changes, fresh []row, size int, log *judgementLog) error {
	touched, err := r.touchedBy(changes, fresh, article, log.Judged)
	if err != nil {
		return err
	}
	if err := apply(r.txn, changes); err != nil {
		return err
	}
	versions, err := r.newlyVersioned(changes, article)
	if err != nil {
		return err
	}
	for _, id := range versions {
		if err := db.enqueue(r, id, log.length); err != nil {
			return err
		}
	}
	for _, id := range slices.SortedFunc(maps.Keys(touched), graph.CompareIDs) {
		if _, err := r.txn.Get(in(pendingTable).id(id)); err == nil {
			continue
		}
		if size < atOnce {
			if n, err := db.rederive(r, id, touched[id], log.Judged); err == nil {
				size += n
				continue
			}
		}
		if err := db.enqueue(r, id, log.length); err != nil {
			return err
		}
	}
	return nil
}

// rederive brings the rows of an article to what they are now that some of its names mean somebody else,
// within a write, and returns the size of what changed. After an error nothing is changed.
func (db *DB) rederive(r *reader, article uuid.UUID, is []identityOf, judged *graph.Judged) (size int, err error) {
	reading, err := r.reading(article)
	if err != nil {
		return 0, err
	}
	if reading == nil {
		return 0, corrupt(in(readingTable).id(article), "it is missing")
	}
	was, err := r.storedIdentity(reading)
	if err != nil {
		return 0, err
	}
	changes, size := diff(derived(reading, was, judged), derived(reading, was.with(is), judged))
	if size > atOnce {
		return 0, errTooMuch
	}
	if err := db.room(size); err != nil {
		return 0, err
	}
	return size, apply(r.txn, changes)
}

var errTooMuch = errors.New("too much for a write of another article")

// enqueue notes that an article's rows are to be derived anew, and with how many judgements they were
// derived. One that is queued already stays as it is: its rows are those of then.
func (db *DB) enqueue(r *reader, article uuid.UUID, judgements int) error {
	k := in(pendingTable).id(article)
	if _, err := r.txn.Get(k); !errors.Is(err, badger.ErrKeyNotFound) {
		return err
	}
	db.queued = true
	return r.txn.Set(k, seal(k, binary.BigEndian.AppendUint32(nil, uint32(judgements))))
}

// relink derives anew the rows of each article that is queued for it. What is not done when it fails
// stays queued, and is done by the next write or when the graph is opened.
func (db *DB) relink(ctx context.Context, log *judgementLog) error {
	for db.queued {
		article, err := db.nextPending(ctx)
		if err != nil {
			return err
		}
		if article == uuid.Nil {
			db.queued = false
		} else if err := db.relinkOne(ctx, article, log); err != nil {
			return err
		}
	}
	return nil
}

func (db *DB) nextPending(ctx context.Context) (article uuid.UUID, err error) {
	err = db.view(ctx, func(r *reader) error {
		for item, err := range r.scan(in(pendingTable), nil, nil) {
			if err != nil {
				return err
			}
			article = idAt(item.Key()[1:])
			break
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
	fresh := derived(reading, is, now.Judged)
	changes, size := diff(derived(reading, was, before), fresh)
	if err := db.room(size); err != nil {
		return err
	}
	return db.follow(r, reading.Article.ID, changes, fresh, size, now)
}
