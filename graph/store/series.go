package store

import (
	"context"
	"errors"
	"slices"

	"github.com/dgraph-io/badger/v4"

	"hearsay/graph"
)

// A series is writes one after the other. While Badger makes one, with its one thread, the next is decided by the
// state of the graph before it and by its rows. DB.writing must be held.
type series struct {
	db  *DB
	ctx context.Context
	air *flight // nil for none
}

// A plan is a write that is decided.
type plan struct {
	changes []row
	txn     *badger.Txn // which makes them; nil for none
}

// dropped returns no plan instead of p, which is not to be made.
func (p *plan) dropped() *plan {
	if p != nil && p.txn != nil {
		p.txn.Discard()
	}
	return nil
}

// A flight is a write that Badger has been given and may not have made yet.
type flight struct {
	all     []*rewrite
	changes []row
	landed  chan error
	before  *reader     // the state of the graph before it
	next    *badger.Txn // for the plan of the next write, as none can be begun while this one is made
	report  func(error)
}

// begin gives Badger the write of rewrites, which it decides where p is nil. Where nothing is to be written there is no
// flight. Where again is set, the articles must be there already.
func (s *series) begin(all []*rewrite, p *plan, again bool) (err error) {
	if s.db.badger.IsClosed() {
		return errClosed
	}
	defer s.db.damaged(&err)
	if p == nil {
		if p, err = s.plan(all, again); err != nil {
			return err
		}
	}
	if p.txn == nil {
		return nil
	}
	if err := s.ctx.Err(); err != nil {
		p.txn.Discard()
		return err
	}
	s.db.queued = s.db.queued || slices.ContainsFunc(p.changes, func(x row) bool { return table(x.key[0]) == pendingTable })
	f := &flight{all: all, changes: p.changes, landed: make(chan error, 1), report: func(error) {}}
	f.before = &reader{ctx: s.ctx, txn: s.db.badger.NewTransaction(false)}
	f.next = s.db.badger.NewTransaction(true)
	p.txn.CommitWith(func(err error) { f.landed <- err })
	s.air = f
	return nil
}

// plan decides rewrites while nothing flies.
func (s *series) plan(all []*rewrite, again bool) (*plan, error) {
	db, log := s.db, s.db.judged.Load()
	// What a failed write left queued goes first: the rows of an article are those of now.
	if err := db.relink(s.ctx, log); err != nil {
		return nil, err
	}
	r := &reader{ctx: s.ctx, txn: db.badger.NewTransaction(false)}
	defer r.close()
	if err := s.ctx.Err(); err != nil {
		return nil, err
	}
	if err := db.readOld(r, all, again); err != nil {
		return nil, err
	}
	return s.planned(r, all, nil, db.badger.NewTransaction(true))
}

// planned decides rewrites whose old rows are there, by what r reads and by what flies.
func (s *series) planned(r *reader, all []*rewrite, flying []row, txn *badger.Txn) (*plan, error) {
	changes, err := s.changes(r, all, flying)
	if err == nil {
		err = s.db.fill(r, txn, changes)
	}
	if err != nil || len(changes) == 0 {
		txn.Discard()
		return &plan{}, err
	}
	return &plan{changes, txn}, nil
}

func (s *series) changes(r *reader, all []*rewrite, flying []row) ([]row, error) {
	log := s.db.judged.Load()
	d, err := s.db.decide(r, all, log.Judged)
	if err != nil {
		return nil, err
	}
	return s.db.changes(r, all, d, flying, log, s.db.noteTaken(all))
}

// land waits for the flight, if there is one, and does what follows from it for other articles.
func (s *series) land() error {
	f := s.air
	if f == nil {
		return nil
	}
	err := s.landed()
	if err == nil {
		err = s.db.relink(context.WithoutCancel(s.ctx), s.db.judged.Load())
	}
	f.report(err)
	return err
}

// landed waits for the flight, which there is.
func (s *series) landed() error {
	f := s.air
	s.air = nil
	err := <-f.landed
	f.before.close()
	if f.next != nil {
		f.next.Discard()
	}
	s.db.names.wrote(f.changes, err)
	return err
}

// ahead decides rewrites before the flight has landed. It returns nil where that cannot be: where nothing flies, where
// articles are replaced or other rows under names taken out, and where what follows is queued.
func (s *series) ahead(all []*rewrite) *plan {
	if s.air == nil || s.db.queued {
		return nil
	}
	p, err := s.planBefore(all)
	if err != nil {
		return nil // it is told when they are decided again
	}
	return p
}

func (s *series) planBefore(all []*rewrite) (p *plan, err error) {
	defer s.db.damaged(&err)
	f := s.air
	flying := idsOf(f.all)
	if slices.ContainsFunc(all, func(w *rewrite) bool { return flying[w.article] }) {
		return nil, nil
	}
	if err := s.db.readOld(f.before, all, false); err != nil {
		return nil, err
	}
	if slices.ContainsFunc(all, func(w *rewrite) bool { return w.old != nil }) {
		return nil, nil
	}
	f.before.written = sorted(append(onlyVersions(f.changes), underNames(f.changes)...)) // what decisions rest on
	if slices.ContainsFunc(f.before.written, func(x row) bool { return x.value == nil }) {
		return nil, nil
	}
	txn := f.next
	f.next = nil
	return s.planned(f.before, all, f.changes, txn)
}

// put begins to write the articles of a batch that have no error. It reports what became of all of them now or when the
// flight lands.
func (s *series) put(batch []*rewrite, report func()) {
	good := slices.DeleteFunc(slices.Clone(batch), func(w *rewrite) bool { return w.err != nil })
	p := s.ahead(good)
	if s.land() != nil {
		p = p.dropped()
	}
	err := s.begin(good, p, false)
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
