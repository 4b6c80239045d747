package store

import (
	"context"

	"hearsay/graph"
)

// Extractors returns what read the articles that are stored, each once, in order of names and versions. What
// one of another version read stays as it is until the articles are read again.
func (db *DB) Extractors(ctx context.Context) (all []graph.Extractor, err error) {
	whole := func(rest []byte) int {
		name := max(0, textSize(rest))
		return name + max(0, textSize(rest[name:]))
	}
	err = db.view(ctx, func(r *reader) error {
		for item, err := range r.scan(in(readByTable), nil, whole) {
			if err != nil {
				return err
			}
			k := item.Key()
			at := textSize(k[1:])
			if at < 0 || textSize(k[1+at:]) != len(k)-1-at-idSize {
				return corrupt(k, "it is no key of its table")
			}
			all = append(all, graph.Extractor{Name: textAt(k[1 : 1+at]), Version: textAt(k[1+at : len(k)-idSize])})
		}
		return nil
	})
	return all, err
}
