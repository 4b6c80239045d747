package store

import (
	"strings"

	"github.com/dgraph-io/badger/v4"
)

// openBadger opens the files of a graph. A process that is killed just when Badger makes a log of what is
// in memory leaves it without a byte. Badger gives such a log its header and then gives up, taking it for
// a new one where it expects an old one: it opens the next time.
func openBadger(opts badger.Options) (*badger.DB, error) {
	b, err := badger.Open(opts)
	for again := 0; again <= memTables && err != nil && strings.Contains(err.Error(), "Create a new file"); again++ {
		b, err = badger.Open(opts)
	}
	return b, err
}
