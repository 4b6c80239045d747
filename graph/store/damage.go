package store

import (
	"fmt"

	"hearsay/graph"
)

// corrupt says that what lies under k is not what was written there.
func corrupt(k []byte, problem string) error {
	words, _ := describe(k)
	return fmt.Errorf("%w: %s: %s; verify the store, or read the articles into a new folder",
		graph.ErrCorrupt, words, problem)
}

// blocks checks Badger's own checksums, of what it has written to disk. Where a block cannot even be
// taken apart, Badger panics instead of saying so.
func (db *DB) blocks() (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("a block of a table cannot be read: %v", p)
		}
	}()
	return db.badger.VerifyChecksum()
}

// damaged is deferred by what reads. Badger panics on blocks that are damaged: that is made an error,
// if they are; any other panic goes on.
func (db *DB) damaged(err *error) {
	p := recover()
	if p == nil {
		return
	}
	damage := db.blocks()
	if damage == nil {
		panic(p)
	}
	*err = fmt.Errorf("%w: put back a copy of the folder, or read the articles into a new one: %w", graph.ErrCorrupt, damage)
}
