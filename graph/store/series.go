package store

import (
	"context"
	"errors"
	"slices"

	"hearsay/graph"
)

// A series is writes one after the other. While Badger makes one, with its one thread, the next is decided by the
// state of the graph before it and by its rows. DB.writing must be held.
type series struct {
	db  *DB
	ctx context.Context
	air *flight // nil for none
}

// A flight is a write that Badger has been given and may not have made yet.
type flight struct {
	all     []*rewrite
	changes []row
	landed  chan error
	before  *reader // the state of the graph before it
	report  func(error)
}

// begin gives Badger the write of rewrites, which it decides where d is nil. Where nothing is to be written there is no
// flight. Where again is set, the articles must be there already.
func (s *series) begin(all []*rewrite, d *decision, again bool) (err error) {
	db, log := s.db, s.db.judged.Load()
	if db.badger.IsClosed() {
		return errClosed
	}
	// What a failed write left queued goes first: the rows of an article are those of now.
	if err := db.relink(s.ctx, log); err != nil {
		return err
	}
	defer db.damaged(&err)
	r := &reader{ctx: s.ctx, txn: db.badger.NewTransaction(false)}
	defer r.close()
	if err := s.ctx.Err(); err != nil {
		return err
	}
	if d == nil {
		if err := db.readOld(r, all, again); err != nil {
			return err
		}
		if d, err = db.decide(r, all, log.Judged); err != nil {
			return err
		}
	}
	changes, err := db.changes(r, all, d, log, db.noteTaken(all))
	if err != nil {
		return err
	}
	txn, err := db.filled(r, changes)
	if txn == nil || err != nil {
		return err
	}
	f := &flight{all: all, changes: changes, landed: make(chan error, 1), report: func(error) {}}
	f.before = &reader{ctx: s.ctx, txn: db.badger.NewTransaction(false)}
	txn.CommitWith(func(err error) { f.landed <- err })
	s.air = f
	return nil
}

// land waits for the flight, if there is one, and does what follows from it for other articles.
func (s *series) land() error {
	f := s.air
	if f == nil {
		return nil
	}
	s.air = nil
	err := <-f.landed
	f.before.close()
	if err == nil {
		err = s.db.relink(context.WithoutCancel(s.ctx), s.db.judged.Load())
	}
	f.report(err)
	return err
}

// ahead decides rewrites before the flight has landed. It returns nil where that cannot be: where nothing flies, where
// articles are replaced or other rows taken out, and where what follows is queued.
func (s *series) ahead(all []*rewrite) *decision {
	if s.air == nil || s.db.queued {
		return nil
	}
	d, err := s.decideBefore(all)
	if err != nil {
		return nil // it is told when they are decided again
	}
	return d
}

func (s *series) decideBefore(all []*rewrite) (d *decision, err error) {
	defer s.db.damaged(&err)
	f := s.air
	flying := idsOf(f.all)
	for _, w := range all {
		if flying[w.article] {
			return nil, nil
		}
		if w.old, err = s.db.old(f.before, w.article); w.old != nil || err != nil {
			return nil, err
		}
	}
	f.before.written = sorted(append(onlyVersions(f.changes), underNames(f.changes)...)) // what decisions rest on
	if slices.ContainsFunc(f.before.written, func(x row) bool { return x.value == nil }) {
		return nil, nil
	}
	return s.db.decide(f.before, all, s.db.judged.Load().Judged)
}

// put begins to write the articles of a batch that have no error. It reports what became of all of them now or when the
// flight lands.
func (s *series) put(batch []*rewrite, report func()) {
	good := slices.DeleteFunc(slices.Clone(batch), func(w *rewrite) bool { return w.err != nil })
	d := s.ahead(good)
	if s.land() != nil {
		d = nil
	}
	err := s.begin(good, d, false)
	if errors.Is(err, graph.ErrInvalid) && len(good) > 1 {
		for _, w := range good {
			if w.err = s.begin([]*rewrite{w}, nil, false); w.err == nil {
				w.err = s.land()
			}
		}
		err = nil
	}
	all := func(err error) {
		for _, w := range good {
			if w.err == nil {
				w.err = err
			}
		}
		report()
	}
	if s.air == nil {
		all(err)
	} else {
		s.air.report = all
	}
}
