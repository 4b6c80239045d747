package store

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"

	"github.com/dgraph-io/badger/v4"

	"hearsay/graph/identity"
	"hearsay/graph/vocabulary"
)

// derivationCode is raised with every change to the code that rows and ids follow from where the format
// stays: in graph (ids, FoldName, View), graph/identity, graph/origin, graph/vocabulary, and here. What
// changes in the data of these tells by itself.
const derivationCode = 4

// derivation names what this version derives rows with: the code, and the data by which predicates mean the
// same and names are those of one. Of two versions that name it alike the same articles make the same rows.
func derivation() string { return derivationOf(derivationCode, vocabulary.Data(), identity.Data()) }

func derivationOf(code int, data ...string) string {
	h := sha256.New()
	fmt.Fprintf(h, "code %d\n", code)
	for _, data := range data {
		fmt.Fprintf(h, "data of %d bytes\n%s", len(data), data)
	}
	return hex.EncodeToString(h.Sum(nil)[:16])
}

// derivedAlike reports whether the graph's rows were derived with what this version has.
func (db *DB) derivedAlike() (alike bool, err error) {
	err = db.view(context.Background(), func(r *reader) error {
		was, err := r.get(in(derivationTable))
		if errors.Is(err, badger.ErrKeyNotFound) {
			return nil // a version that did not say
		}
		alike = was == derivation()
		return err
	})
	return alike, err
}
