package store

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/dgraph-io/badger/v4"

	"hearsay/graph"
)

// openError says what an error of Badger's opening means. Badger gives its errors as text alone.
func openError(dir string, err error) error {
	text := err.Error()
	switch {
	case strings.Contains(text, "Cannot acquire directory lock"):
		return fmt.Errorf("%w: %s: stop the other process, or ask it to do the work", graph.ErrLocked, dir)
	case errors.Is(err, badger.ErrEncryptionKeyMismatch), strings.Contains(text, badger.ErrEncryptionKeyMismatch.Error()):
		return fmt.Errorf("%w: %s", ErrKey, dir)
	case strings.Contains(text, "no space left on device"):
		return fmt.Errorf("%w: %s: make room and open it again", graph.ErrStorageFull, dir)
	case strings.Contains(text, "permission denied"), strings.Contains(text, "read-only file system"),
		strings.Contains(text, "not a directory"):
		return fmt.Errorf("open %s: give another folder, or the right to write there: %w", dir, err)
	}
	return fmt.Errorf("%w: %s: put back a copy of the folder, or read the articles into a new one: %w",
		graph.ErrCorrupt, dir, err)
}

// checkFormat checks that the graph is of the format that this version writes, and begins to bring an
// older one up to it, or one whose rows were derived with something else: every older format has what is
// kept as it came as this one does. It marks a graph that is quite empty.
func (db *DB) checkFormat() error {
	found, err := db.format()
	switch {
	case err != nil:
		return err
	case found == formatVersion:
		same, err := db.derivedAlike()
		if same || err != nil {
			return err
		}
	case found > formatVersion:
		return fmt.Errorf("%w: it has format %d and this version reads up to %d: use the newer version",
			graph.ErrNewerFormat, found, formatVersion)
	case found == 0:
		return db.badger.Update(setFormat)
	}
	return db.beginUpgrade(found)
}

// format returns the version of the format, 0 for an empty graph.
func (db *DB) format() (found int, err error) {
	err = db.badger.View(func(txn *badger.Txn) error {
		item, err := txn.Get(in(formatTable))
		if errors.Is(err, badger.ErrKeyNotFound) {
			return checkEmpty(txn)
		}
		if err != nil {
			return err
		}
		return item.Value(func(sealed []byte) error {
			value, err := unseal(item.Key(), sealed)
			if err == nil {
				found, err = strconv.Atoi(string(value))
			}
			if err != nil || found < 1 {
				return corrupt(item.Key(), "no version of a format")
			}
			return nil
		})
	})
	return found, err
}

func checkEmpty(txn *badger.Txn) error {
	it := txn.NewIterator(badger.IteratorOptions{})
	defer it.Close()
	if it.Rewind(); it.Valid() {
		return fmt.Errorf("%w: it holds data and no version of a format, so it is no graph: give another folder",
			graph.ErrCorrupt)
	}
	return nil
}
