package store

import (
	"context"

	"hearsay/graph"
)

// Inputs returns a page of all that was put, as it came, in order of the articles' ids.
func (db *DB) Inputs(ctx context.Context, p graph.PageRequest) (graph.Page[*graph.StoredInput], error) {
	pages, err := find(ctx, db, []string{""}, p, func(string) (*list[graph.StoredInput], error) {
		return &list[graph.StoredInput]{
			kind: "inputs", size: idSize,
			from: func(r *reader, after []byte) hits {
				return r.scanHits(in(readingTable), after, oneID, func(at []byte, _ string) hit { return hit{at: at, id: idAt(at)} })
			},
			load: func(r *reader, h hit) (*graph.StoredInput, error) {
				put, err := r.stored(h.id)
				if put == nil || err != nil {
					return nil, err
				}
				return &graph.StoredInput{Article: h.id, Input: put.input, Extractor: put.reading.Extractor}, nil
			},
		}, nil
	})
	if err != nil {
		return graph.Page[*graph.StoredInput]{}, err
	}
	return pages[0], nil
}
