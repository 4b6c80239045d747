package store

import (
	"errors"
	"runtime"
	"slices"
	"sync"

	"github.com/google/uuid"

	"hearsay/graph"
)

// A rewrite is what a write makes of the rows of one article.
type rewrite struct {
	article uuid.UUID
	reading *graph.Reading // nil where the article is taken out
	*known                 // of the reading
	kept    []row          // what is kept of the article as it came, where that is written too
	old     []row          // the rows of before, sorted; those of kept among them where they are written
	is      *identified
	fresh   []row // the rows from now on
	outcome Outcome
	err     error
}

// commit makes rewrites one write, with what follows for other articles and changes to further rows. The old rows
// must be there.
func (db *DB) commit(r *reader, all []*rewrite, log *judgementLog, further ...row) error {
	d, err := db.decide(r, all, log.Judged)
	if err != nil {
		return err
	}
	changes, err := db.changes(r, all, d, nil, log, further)
	if err != nil {
		return err
	}
	return db.apply(r, changes)
}

// A decision is what follows from rewrites for other articles.
type decision struct {
	own    []row                      // what the rewrites change under names and of versions, sorted by key
	retold map[uuid.UUID][]identityOf // by article, what short names then mean that mean somebody else
}

// decide sets the rows of rewrites from now on.
func (db *DB) decide(r *reader, all []*rewrite, judged *graph.Judged) (*decision, error) {
	r.names = &db.names
	d, err := r.settle(all, judged)
	if err != nil {
		return nil, err
	}
	db.names.note(d.own)
	inParallel(len(all), func(i int) { all[i].derive(judged) })
	return d, nil
}

// changes returns what to write for rewrites that are decided, none where nothing changes: with the rows of the
// articles in which a short name now means somebody else, derived anew or queued for that, as are other versions of
// the articles. What is flying is being written, and r does not read it yet.
func (db *DB) changes(r *reader, all []*rewrite, d *decision, flying []row, log *judgementLog, further []row) ([]row, error) {
	r.names, r.written = &db.names, d.own
	if len(flying) > 0 {
		r.written = sorted(append(readByWrites(flying), d.own...))
	}
	changes := slices.Grow(further, rowsIn(all))
	for _, w := range all {
		own, _ := diff(w.old, w.fresh)
		w.became(len(own) > 0)
		changes = append(changes, own...)
	}
	if len(changes) == 0 {
		return nil, nil
	}
	others, queued, err := db.others(r, d.retold, log)
	if err != nil {
		return nil, err
	}
	for _, w := range others {
		own, _ := diff(w.old, w.fresh)
		changes = append(changes, own...)
	}
	shared, err := r.resummed(append(others, all...))
	if err != nil {
		return nil, err
	}
	several, err := r.severally(append(others, all...))
	if err != nil {
		return nil, err
	}
	newer, err := r.newlyVersioned(d.own, idsOf(all))
	if err != nil {
		return nil, err
	}
	changes = append(append(changes, shared...), several...)
	for _, id := range append(newer, queued...) {
		changes = db.enqueue(r, changes, id, log.length)
	}
	return changes, nil
}

// readByWrites returns those of rows of tables that are read to tell what follows from a write; most are of tables that
// only answer questions.
func readByWrites(rows []row) (kept []row) {
	for _, x := range rows {
		switch table(x.key[0]) {
		case aboutTable, topicTable, timeTable, predicateTable, saidTable, speakerTable, statementTable, nameTable, tellerTable, shortTable,
			inputTable, contentsTable, datedTable, publisherTable, sketchTable, readByTable:
		default:
			kept = append(kept, x)
		}
	}
	return kept
}

// rowsIn returns how many rows there are from now on.
func rowsIn(all []*rewrite) (n int) {
	for _, w := range all {
		n += len(w.fresh)
	}
	return n
}

// became sets the outcome.
func (w *rewrite) became(changed bool) {
	switch {
	case !changed:
		w.outcome = Unchanged
	case w.old != nil:
		w.outcome = Replaced
	default:
		w.outcome = Stored
	}
}

// derive sets the rows from now on.
func (w *rewrite) derive(judged *graph.Judged) {
	if w.reading != nil {
		w.fresh = derived(w.reading, w.is, judged, w.kept...)
	}
}

// settle decides what the articles are beside each other and all that are stored or, by r.written, about to be.
func (r *reader) settle(all []*rewrite, judged *graph.Judged) (*decision, error) {
	before := r.written
	var versions []row
	for _, w := range all {
		var fresh []row
		if w.reading != nil {
			fresh = versionRows(&w.reading.Article)
		}
		changes, _ := diff(onlyVersions(w.old), fresh)
		versions = append(versions, changes...)
	}
	r.written = sorted(slices.Concat(before, versions))
	if err := r.parallel(len(all), func(r *reader, i int) (err error) {
		if w := all[i]; w.reading != nil {
			w.is = &identified{known: w.known}
			w.is.versions, err = r.versions(&w.reading.Article)
		}
		return err
	}); err != nil {
		return nil, err
	}
	var names []row
	for _, w := range all {
		changes, _ := diff(onlyNames(w.old), w.names(judged))
		names = append(names, changes...)
	}
	own := sorted(append(versions, names...))
	r.written, r.coming = sorted(slices.Concat(before, own)), byName(names)
	if err := r.parallel(len(all), func(r *reader, i int) error {
		if all[i].reading == nil {
			return nil
		}
		return r.decideAll(all[i].is, judged)
	}); err != nil {
		return nil, err
	}
	again := slices.ContainsFunc(all, func(w *rewrite) bool { return w.old != nil })
	retold, err := r.retold(idsOf(all), again, judged)
	return &decision{own, retold}, err
}

func idsOf(all []*rewrite) map[uuid.UUID]bool {
	ids := make(map[uuid.UUID]bool, len(all))
	for _, w := range all {
		ids[w.article] = true
	}
	return ids
}

// underNames returns those of rows by which names are told and are to be told.
func underNames(rows []row) (kept []row) {
	for _, x := range rows {
		if t := table(x.key[0]); t == tellerTable || t == shortTable {
			kept = append(kept, x)
		}
	}
	return kept
}

// onlyNames is underNames where the rows of short names have no value: what was decided of them changes nothing for
// others.
func onlyNames(rows []row) []row {
	kept := underNames(rows)
	for i, x := range kept {
		if table(x.key[0]) == shortTable {
			kept[i].value = []byte{}
		}
	}
	return kept
}

// names returns what onlyNames will find among the rows from now on.
func (w *rewrite) names(judged *graph.Judged) []row {
	if w.reading == nil {
		return nil
	}
	b := rowBuilder{article: w.article, published: w.reading.Article.Published}
	b.addTellers(w.is, w.is.counts(w.article, judged))
	for n := range w.profiles {
		if name := w.known.names[n].short; name != "" {
			b.rows = append(b.rows, row{shortKey(name, &w.profiles[n]), []byte{}})
		}
	}
	return sorted(b.rows)
}

// parallel calls do with 0 to n-1, several at a time, each with a reader of the same state of the graph, and
// returns an error if any does.
func (r *reader) parallel(n int, do func(r *reader, i int) error) error {
	workers := min(n, runtime.GOMAXPROCS(0))
	for len(r.helpers) < workers-1 {
		r.helpers = append(r.helpers, &reader{ctx: r.ctx, txn: r.txn})
	}
	for _, h := range r.helpers {
		h.written, h.coming, h.names = r.written, r.coming, r.names
	}
	errs := make([]error, n)
	inParallel(workers, func(first int) {
		own := r
		if first > 0 {
			own = r.helpers[first-1]
		}
		for i := first; i < n; i += workers {
			if errs[i] = do(own, i); errs[i] != nil {
				return
			}
		}
	})
	return errors.Join(errs...)
}

// inParallel calls do with 0 to n-1, several at a time. A panic there is one here: those of Badger are
// caught where the graph is read.
func inParallel(n int, do func(i int)) {
	workers := min(n, runtime.GOMAXPROCS(0))
	if workers < 2 {
		for i := range n {
			do(i)
		}
		return
	}
	var wait sync.WaitGroup
	panics := make(chan any, workers)
	for first := range workers {
		wait.Go(func() {
			defer func() {
				if p := recover(); p != nil {
					panics <- p
				}
			}()
			for i := first; i < n; i += workers {
				do(i)
			}
		})
	}
	wait.Wait()
	select {
	case p := <-panics:
		panic(p)
	default:
	}
}

// size returns how many bytes rows have.
func size(rows []row) (n int) {
	for _, x := range rows {
		n += len(x.key) + len(x.value)
	}
	return n
}
