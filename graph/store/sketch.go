package store

import (
	"context"
	"errors"

	"github.com/dgraph-io/badger/v4"
	"github.com/google/uuid"

	"hearsay/graph/origin"
)

// Signatures returns the signatures of the texts of articles, one for each in their order, nil where
// there is no such article.
func (db *DB) Signatures(ctx context.Context, articles []uuid.UUID) ([]*origin.Signature, error) {
	return each(ctx, db, articles, func(r *reader, id uuid.UUID) (*origin.Signature, error) {
		k := in(sketchTable).id(id)
		value, err := r.get(k)
		if errors.Is(err, badger.ErrKeyNotFound) {
			return nil, nil
		}
		if err != nil {
			return nil, err
		}
		s, ok := origin.SignatureOf([]byte(value))
		if !ok {
			return nil, corrupt(k, "it is no signature")
		}
		return &s, nil
	})
}
