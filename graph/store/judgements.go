package store

import (
	"context"
	"encoding/binary"
	"slices"

	"hearsay/graph"
)

// FindJudgements returns a page of the log, oldest first: what was taken back stands there too.
func (db *DB) FindJudgements(ctx context.Context, p graph.PageRequest) (graph.Page[*graph.Judgement], error) {
	return logged(ctx, db, "judgements", p, func(_ *reader, _ *judgementLog, j *graph.Judgement) (*graph.Judgement, error) { return j, nil })
}

// Strays returns a page of the judgements that have no effect, in the order of the log.
func (db *DB) Strays(ctx context.Context, p graph.PageRequest) (graph.Page[*graph.Stray], error) {
	return logged(ctx, db, "strays", p, (*reader).stray)
}

// logged returns a page of what load makes of the judgements of the log, nil to leave one out.
func logged[T any](ctx context.Context, db *DB, kind string, p graph.PageRequest, load func(*reader, *judgementLog, *graph.Judgement) (*T, error)) (graph.Page[*T], error) {
	log := db.judged.Load()
	pages, err := find(ctx, db, []string{""}, p, func(string) (*list[T], error) {
		return &list[T]{
			kind: kind, size: startSize,
			from: func(r *reader, after []byte) hits {
				return r.scanHits(in(judgedTable), after, fixed(startSize), func(at []byte, _ string) hit { return hit{at: at} })
			},
			load: func(r *reader, h hit) (*T, error) {
				n := int(binary.BigEndian.Uint32(h.at))
				if n >= len(log.all) {
					return nil, nil // made since
				}
				return load(r, log, log.all[n])
			},
		}, nil
	})
	if err != nil {
		return graph.Page[*T]{}, err
	}
	return pages[0], nil
}

// stray returns why a judgement has no effect, nil where it has one or was taken back.
func (r *reader) stray(log *judgementLog, j *graph.Judgement) (*graph.Stray, error) {
	if slices.Contains(log.Beaten(), j) {
		return &graph.Stray{Judgement: j, Reason: "a later judgement says the opposite, or it would join what is apart"}, nil
	}
	if !slices.Contains(log.Holding(), j) {
		return nil, nil
	}
	for _, ref := range []graph.Ref{j.On, j.With} {
		found, err := r.has(ref, log.Judged)
		if err != nil {
			return nil, err
		}
		if !found {
			return &graph.Stray{Judgement: j, Reason: "no article has what it is on now"}, nil
		}
	}
	return nil, nil
}
