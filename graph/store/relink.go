package store

import (
	"context"
	"encoding/binary"
	"maps"
	"slices"

	"github.com/dgraph-io/badger/v4"
	"github.com/google/uuid"

	"hearsay/graph"
)

// atOnce bounds in bytes what a write changes in other articles for it to be one with what follows for them;
// the rest is queued.
const atOnce = mebibyte

// others returns the articles whose rows change because some of their names mean somebody else, with the old
// rows and those from now on, and the ids of those that are to be queued.
func (db *DB) others(r *reader, retold map[uuid.UUID][]identityOf, log *judgementLog) (all []*rewrite, queued []uuid.UUID, err error) {
	ids := slices.DeleteFunc(slices.SortedFunc(maps.Keys(retold), graph.CompareIDs), func(id uuid.UUID) bool {
		_, err := r.get(in(pendingTable).id(id))
		return err == nil
	})
	found := make([]*rewrite, len(ids))
	err = r.parallel(len(ids), func(r *reader, i int) (err error) {
		found[i], err = r.rederive(ids[i], retold[ids[i]], log.Judged)
		return err
	})
	if err != nil {
		return nil, nil, err
	}
	room := atOnce
	for _, w := range found {
		changes, n := diff(w.old, w.fresh)
		if room -= n; room < 0 {
			queued = append(queued, w.article)
			continue
		}
		w.old, w.fresh = keep(w.old, changes), keep(w.fresh, changes)
		all = append(all, w)
	}
	return all, queued, nil
}

// keep returns those of rows whose keys are among changes. Both are sorted.
func keep(rows, changes []row) (kept []row) {
	for _, x := range rows {
		if has(changes, x.key) {
			kept = append(kept, x)
		}
	}
	return kept
}

// rederive returns the rows of an article as they are and as they become where some of its names mean
// somebody else, but for some that are the same.
func (r *reader) rederive(article uuid.UUID, is []identityOf, judged *graph.Judged) (*rewrite, error) {
	reading, err := r.reading(article)
	if err != nil {
		return nil, err
	}
	if reading == nil {
		return nil, corrupt(in(readingTable).id(article), "it is missing")
	}
	// The signature is the same before and after.
	was, err := r.identityOf(reading, knowNames(reading))
	if err != nil {
		return nil, err
	}
	w := &rewrite{article: article, reading: reading}
	w.old, w.fresh = changedRows(reading, was, was.with(is), judged)
	return w, nil
}

// enqueue adds to changes the note that an article's rows are to be derived anew, and with how many judgements
// they were derived. One that is queued already stays as it is: its rows are those of then.
func (db *DB) enqueue(r *reader, changes []row, article uuid.UUID, judgements int) []row {
	k := in(pendingTable).id(article)
	if _, err := r.get(k); err == nil {
		return changes
	}
	db.queued = true
	return append(changes, row{k, seal(k, binary.BigEndian.AppendUint32(nil, uint32(judgements)))})
}

// apply makes changes, each key once, in one transaction.
func (db *DB) apply(r *reader, changes []row) error {
	if len(changes) == 0 {
		return nil
	}
	txn := db.badger.NewTransaction(true)
	defer txn.Discard()
	if err := db.fill(r, txn, changes); err != nil {
		return err
	}
	err := txn.Commit()
	db.names.wrote(changes, err)
	return err
}

// fill puts changes, each key once, in a transaction.
func (db *DB) fill(r *reader, txn *badger.Txn, changes []row) error {
	if len(changes) == 0 {
		return nil
	}
	if err := db.room(size(changes)); err != nil {
		return err
	}
	if err := r.ctx.Err(); err != nil {
		return err
	}
	return apply(txn, changes)
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
	r := &reader{ctx: ctx, txn: db.badger.NewTransaction(false)}
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
	var all []*rewrite
	if reading != nil {
		was, err := r.storedIdentity(reading)
		if err != nil {
			return err
		}
		before := log.first(int(binary.BigEndian.Uint32([]byte(value))))
		all = []*rewrite{{article: article, reading: reading, known: was.known, old: derived(reading, was, before)}}
	}
	return db.commit(r, all, log, row{key: k})
}
