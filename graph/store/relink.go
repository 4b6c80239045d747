package store

import (
	"context"
	"encoding/binary"

	"github.com/google/uuid"

	"hearsay/graph"
)

// queue notes, within the write of changes, the articles in which a short name now means somebody else.
func (r *reader) queue(changes []row, article uuid.UUID, log *judgementLog) error {
	ids, err := r.touchedBy(changes, article, log.Judged)
	if err != nil {
		return err
	}
	for _, id := range ids {
		if err := r.txn.Set(pendingRow(id, log.length)); err != nil {
			return err
		}
	}
	return nil
}

// pendingRow returns the row that says that an article's rows are to be derived anew, and with how many
// judgements they were derived.
func pendingRow(article uuid.UUID, judgements int) (k, value []byte) {
	k = in(pendingTable).id(article)
	return k, seal(k, binary.BigEndian.AppendUint32(nil, uint32(judgements)))
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
		if err := db.derive(r, reading, before, log.Judged); err != nil {
			return err
		}
	}
	if err := r.txn.Delete(k); err != nil {
		return err
	}
	return r.txn.Commit()
}

// derive brings the rows of a reading, derived with the judgements before, to those of now.
func (db *DB) derive(r *reader, reading *graph.Reading, before, now *graph.Judged) error {
	was, err := r.storedIdentity(reading)
	if err != nil {
		return err
	}
	is, err := r.identify(reading, now)
	if err != nil {
		return err
	}
	changes, size := diff(derived(reading, was, before), derived(reading, is, now))
	if err := db.room(size); err != nil {
		return err
	}
	return apply(r.txn, changes)
}
