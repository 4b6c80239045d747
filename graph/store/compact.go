package store

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/dgraph-io/badger/v4"
)

// Compact puts the files of the graph in the folder dir together and leaves out what was replaced or
// taken out, which Badger by itself does late or never. It returns the size of the files in bytes before
// and after. It needs the folder to itself, and as much free disk as the files take. Stopped at any
// moment it leaves the graph as it was or smaller. Errors are as at OpenKeyed.
func Compact(ctx context.Context, dir string, key Key) (before, after int64, err error) {
	if err := closed(ctx, dir, key); err != nil {
		return 0, 0, err
	}
	if before, err = filesSize(dir); err != nil {
		return 0, 0, err
	}
	if err := enough(freeBytes(dir), uint64(before)+writeReserve, "make room and try again"); err != nil {
		return 0, 0, fmt.Errorf("compact: %w", err)
	}
	opts := optionsFor(dir, key)
	// Tables that overlap, as they came out of memory: Flatten leaves them when there are no others.
	if err := squeeze(opts.WithCompactL0OnClose(true), func(*DB) error { return nil }); err != nil {
		return 0, 0, err
	}
	if err = squeeze(opts, (*DB).compact); err != nil {
		return 0, 0, err
	}
	after, err = filesSize(dir)
	return before, after, err
}

// closed opens a graph, so that it is known to be one, and closes it, which writes out what is in the log
// and cuts the files to what they hold.
func closed(ctx context.Context, dir string, key Key) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	db, err := OpenKeyed(dir, key)
	if err != nil {
		return err
	}
	return db.Close()
}

// squeeze has do work on the files of a graph while nobody reads them. Only then may every version but
// the newest go; Badger by itself learns in the background which may, and until then keeps all.
func squeeze(opts badger.Options, do func(*DB) error) error {
	b, err := badger.OpenManaged(opts)
	if err != nil {
		return openError(opts.Dir, err)
	}
	b.SetDiscardTs(b.MaxVersion())
	if err := errors.Join(do(&DB{badger: b}), b.Close()); err != nil {
		return fmt.Errorf("compact: %w", err)
	}
	return nil
}

// compact moves all tables into one level, and clears the log of long values until nothing is gained.
func (db *DB) compact() (err error) {
	defer db.damaged(&err)
	if err := db.badger.Flatten(1); err != nil {
		return err
	}
	for {
		switch err := db.badger.RunValueLogGC(0.5); {
		case errors.Is(err, badger.ErrNoRewrite):
			return nil
		case err != nil:
			return err
		}
	}
}

// filesSize returns the size of the tables and of the log of long values in dir, in bytes.
func filesSize(dir string) (size int64, err error) {
	for _, kind := range []string{"*.sst", "*.vlog"} {
		names, err := filepath.Glob(filepath.Join(dir, kind))
		if err != nil {
			return 0, err
		}
		for _, name := range names {
			info, err := os.Stat(name)
			if err != nil {
				return 0, err
			}
			size += info.Size()
		}
	}
	return size, nil
}
