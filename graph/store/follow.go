package store

import (
	"context"
	"errors"
	"slices"

	"github.com/dgraph-io/badger/v4"
	"github.com/google/uuid"

	"hearsay/graph"
)

// lastDated is the last format in which only a date was part of a claim's id, and not the ends of "since 2019".
const lastDated = 3

// followClaims adds to the log of a graph of format 3, once its rows are written, what makes judgements on claims hold
// of those that these are by their ids of now. The log stays as it was: of one judgement on what has become several
// claims there are then several. Nothing is done where it was done before, and what was is not done again.
func (db *DB) followClaims(ctx context.Context) error {
	k := in(followTable)
	var found []*graph.Judgement
	err := db.view(ctx, func(r *reader) error {
		_, err := r.get(k)
		if err == nil {
			found, err = r.following(db.judged.Load())
		}
		return err
	})
	if errors.Is(err, badger.ErrKeyNotFound) {
		return nil
	}
	for _, j := range found {
		if err == nil {
			err = db.append(ctx, j, false)
		}
	}
	if err != nil {
		return err
	}
	return db.badger.Update(func(txn *badger.Txn) error { return txn.Delete(k) })
}

// following returns judgements as those in effect, on the claims of now, that the log lacks.
func (r *reader) following(log *judgementLog) (all []*graph.Judgement, err error) {
	for _, j := range log.Holding() {
		if j.Kind != graph.Reject && j.Kind != graph.Pair && j.Kind != graph.Unpair && j.Predicate == "" {
			continue // it is on no claim
		}
		on, err := r.since(j.On, log.Judged)
		if err != nil {
			return nil, err
		}
		with, err := r.since(j.With, log.Judged)
		if err != nil {
			return nil, err
		}
		for _, on := range on {
			for _, with := range with {
				x := *j
				x.On, x.With = on, with
				x.ID = graph.JudgementID(&x)
				if !slices.ContainsFunc(log.all, func(y *graph.Judgement) bool { return y.ID == x.ID }) {
					all = append(all, &x)
				}
			}
		}
	}
	return all, nil
}

// since returns what a judgement refers to, and the claims that had its id in format 3 and have others now, in order of
// these.
func (r *reader) since(ref graph.Ref, judged *graph.Judged) ([]graph.Ref, error) {
	all := []graph.Ref{ref}
	if ref.ID == uuid.Nil {
		return all, nil
	}
	for item, err := range r.scan(in(touchedTable).id(ref.ID), nil, nil) {
		if err != nil {
			return nil, err
		}
		seen, err := r.seenWhole(idAt(item.Key()[1+idSize:]), judged)
		if err != nil {
			return nil, err
		}
		for now, was := range seen.Former {
			if x := (graph.Ref{ID: now}); was == ref.ID && !slices.Contains(all, x) {
				all = append(all, x)
			}
		}
	}
	slices.SortFunc(all[1:], func(a, b graph.Ref) int { return graph.CompareIDs(a.ID, b.ID) })
	return all, nil
}
