package store

import (
	"bytes"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/dgraph-io/badger/v4"
)

// openBadger opens the files of a graph. A process that is killed just when Badger makes a log of what is
// in memory leaves it without a byte, and Badger does not open a folder with such a file: it fills it with
// zeros and gives up. It holds nothing and is taken out. That Badger came so far shows that no other
// process has the folder.
func openBadger(opts badger.Options) (*badger.DB, error) {
	b, err := badger.Open(opts)
	if err == nil || !strings.Contains(err.Error(), "Create a new file") {
		return b, err
	}
	logs, errGlob := filepath.Glob(filepath.Join(opts.Dir, "*.mem"))
	if errGlob != nil {
		return nil, err
	}
	removed := false
	for _, log := range logs {
		if headless(log) && os.Remove(log) == nil {
			removed = true
		}
	}
	if !removed {
		return nil, err
	}
	return badger.Open(opts)
}

// headless reports whether a log has not even the header with which Badger begins each, of an id and a
// random vector: 20 bytes, never all zero.
func headless(log string) bool {
	f, err := os.Open(log)
	if err != nil {
		return false
	}
	defer f.Close()
	header := make([]byte, 20)
	n, err := io.ReadFull(f, header)
	return (err == nil || errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF)) && len(bytes.Trim(header[:n], "\x00")) == 0
}
