package store

import (
	"context"
	"errors"
	"slices"
	"strconv"

	"github.com/dgraph-io/badger/v4"
	"github.com/google/uuid"
)

// asPut are the tables that hold what is kept as it came, and the format: an upgrade takes nothing out of them, and packs
// anew what this version packs otherwise.
var asPut = map[table]bool{
	formatTable: true, derivationTable: true, upgradeTable: true, followTable: true,
	inputTable: true, textTable: true, readingTable: true, judgedTable: true, takenTable: true,
}

// upgradeBatch is how many keys one write of an upgrade takes out.
const upgradeBatch = 2000

// beginUpgrade notes that all derived rows are to be written anew, and marks the folder with this
// version at once: an older one would take what is half done for the whole. So it does where rows were
// derived with something else than this version has. From is the format of the folder.
func (db *DB) beginUpgrade(from int) error {
	return db.badger.Update(func(txn *badger.Txn) error {
		err := errors.Join(setFormat(txn), setUpgrade(txn, nil))
		if k := in(followTable); err == nil && from <= lastDated {
			err = txn.Set(k, seal(k, nil))
		}
		return err
	})
}

// setFormat marks the graph with this version, and with what this version derives rows with.
func setFormat(txn *badger.Txn) error {
	f, d := in(formatTable), in(derivationTable)
	return errors.Join(txn.Set(f, seal(f, []byte(strconv.Itoa(formatVersion)))), txn.Set(d, seal(d, []byte(derivation()))))
}

// setUpgrade notes how far an upgrade has come: nothing while old rows are taken out, then the id of
// the last article whose rows are written, the nil id before the first.
func setUpgrade(txn *badger.Txn, done []byte) error {
	k := in(upgradeTable)
	return txn.Set(k, seal(k, done))
}

// finishUpgrade does what is left of an upgrade, nothing where none was begun. Stopped at any moment,
// it goes on from there when the graph is opened again.
func (db *DB) finishUpgrade(ctx context.Context) error {
	for {
		var done string
		err := db.view(ctx, func(r *reader) (err error) {
			done, err = r.get(in(upgradeTable))
			return err
		})
		switch {
		case errors.Is(err, badger.ErrKeyNotFound):
			return db.followClaims(ctx)
		case err != nil:
			return err
		case done == "":
			err = db.clearDerived(ctx)
		case len(done) != idSize:
			err = corrupt(in(upgradeTable), "it does not say how far the upgrade has come")
		default:
			err = db.deriveAll(ctx, idAt([]byte(done)))
		}
		if err != nil {
			return err
		}
	}
}

// clearDerived takes out all rows that follow from others.
func (db *DB) clearDerived(ctx context.Context) error {
	for t := range 256 {
		if asPut[table(t)] {
			continue
		}
		for {
			n, err := db.clearSome(ctx, in(table(t)))
			if err != nil {
				return err
			}
			if n == 0 {
				break
			}
		}
	}
	return db.badger.Update(func(txn *badger.Txn) error { return setUpgrade(txn, make([]byte, idSize)) })
}

// clearSome takes out some keys that begin with prefix and returns how many, none where there are none.
func (db *DB) clearSome(ctx context.Context, prefix key) (int, error) {
	var gone []row
	size := 0
	err := db.view(ctx, func(r *reader) error {
		for item, err := range r.scan(prefix, nil, nil) {
			if err != nil {
				return err
			}
			gone = append(gone, row{key: item.KeyCopy(nil)})
			if size += len(item.Key()); len(gone) == upgradeBatch {
				return nil
			}
		}
		return nil
	})
	if err != nil || len(gone) == 0 {
		return 0, err
	}
	if err := db.room(size); err != nil {
		return 0, err
	}
	return len(gone), db.badger.Update(func(txn *badger.Txn) error { return apply(txn, gone) })
}

// deriveAll writes the rows of every article after done, several at once, each with what follows for
// others, as Put does, and ends the upgrade.
func (db *DB) deriveAll(ctx context.Context, done uuid.UUID) error {
	for {
		next, err := db.articlesAfter(ctx, done)
		if err != nil {
			return err
		}
		if len(next) == 0 {
			return db.badger.Update(func(txn *badger.Txn) error { return txn.Delete(in(upgradeTable)) })
		}
		if err := db.deriveSome(ctx, next); err != nil {
			return err
		}
		done = next[len(next)-1]
	}
}

// articlesAfter returns the next articles in order of ids whose rows go into one write, none after the last.
func (db *DB) articlesAfter(ctx context.Context, done uuid.UUID) (next []uuid.UUID, err error) {
	err = db.view(ctx, func(r *reader) error {
		room := int(db.badger.MaxBatchSize()) / 80
		for item, err := range r.scan(in(readingTable), past(done[:])[:idSize+1], nil) {
			if err != nil {
				return err
			}
			if room -= int(item.ValueSize()); len(next) > 0 && (room < 0 || len(next) == db.batch) {
				return nil
			}
			next = append(next, idAt(item.Key()[1:]))
		}
		return nil
	})
	return next, err
}

func (db *DB) deriveSome(ctx context.Context, articles []uuid.UUID) (err error) {
	defer db.damaged(&err)
	r := &reader{ctx: ctx, txn: db.badger.NewTransaction(false)}
	defer r.close()
	all := make([]*rewrite, len(articles))
	err = r.parallel(len(all), func(r *reader, i int) error {
		p, err := r.stored(articles[i])
		if err != nil {
			return err
		}
		all[i] = &rewrite{article: articles[i], reading: p.reading, known: know(p.reading)}
		all[i].kept, err = db.repacked(r, p)
		return err
	})
	if err != nil {
		return err
	}
	k := in(upgradeTable)
	last := articles[len(articles)-1]
	return db.commit(r, all, db.judged.Load(), row{k, seal(k, last[:])})
}

// repacked returns those rows of what is kept of an article that this version packs otherwise than they are stored.
func (db *DB) repacked(r *reader, p *put) ([]row, error) {
	kept, err := db.records(p)
	return slices.DeleteFunc(kept, func(x row) bool {
		stored, getErr := r.get(x.key)
		err = errors.Join(err, getErr)
		return stored == string(x.value[:len(x.value)-checksumSize])
	}), err
}
