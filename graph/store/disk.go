package store

import (
	"fmt"
	"os"

	"hearsay/graph"
)

// Badger writes through memory maps of files that have no disk behind them yet: on a full disk the
// process dies of SIGBUS, with no error to handle. So nothing is written unless the disk can take it,
// along with all that Badger may write on its own after: tables from memory and their compaction.
const (
	// writeReserve is the room that must be left by a write: for the tables in memory and as much
	// again for putting tables together.
	writeReserve = 256 * mebibyte
	// tableReserve is the room that opening and closing need: for one table out of memory.
	tableReserve = memTable + 16*mebibyte
)

// room returns an error that wraps graph.ErrStorageFull unless the disk takes a write of size bytes.
func (db *DB) room(size int) error {
	// Twice: in the log, then in a table.
	return enough(db.free, uint64(2*size)+writeReserve, "make room and try again")
}

func (db *DB) roomToClose() error {
	return enough(db.free, tableReserve, "closed without writing out the log, which the next opening reads")
}

// roomToOpen makes dir where there is none, to ask about the disk that it is on.
func roomToOpen(dir string, free func() (uint64, error)) error {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return fmt.Errorf("make the data folder: %w", err)
	}
	return enough(free, tableReserve, "make room and open "+dir+" again")
}

// enough returns an error with the advice unless need bytes are free; a nil free has no disk to fill.
func enough(free func() (uint64, error), need uint64, advice string) error {
	if free == nil {
		return nil
	}
	n, err := free()
	if err != nil {
		return fmt.Errorf("ask how full the disk is: %w", err)
	}
	if n < need {
		return fmt.Errorf("%w: %d MiB are free and %d are needed: %s",
			graph.ErrStorageFull, n/mebibyte, need/mebibyte+1, advice)
	}
	return nil
}
