package store

import (
	"context"

	"github.com/google/uuid"
)

// Rows calls each with every key and value that is stored of an article alone, in the order of keys: what it
// costs to keep it. It calls it with none where there is no such article.
func (db *DB) Rows(ctx context.Context, article uuid.UUID, each func(key, value []byte)) error {
	return db.view(ctx, func(r *reader) error {
		rows, err := db.old(r, article)
		for _, x := range rows {
			each(x.key, x.value)
		}
		return err
	})
}
