package store

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/dgraph-io/badger/v4"

	"hearsay/graph"
)

// checkManifest returns an error that wraps graph.ErrCorrupt where the list that Badger keeps of its
// tables is gone or does not reach to the end of its file. Badger takes the rest of that file for a
// write that was cut off, drops it, and removes every table that only the rest tells of: the graph
// would be empty, and sound. After a crash, which leaves a log behind, the list may really be cut off.
func checkManifest(dir string) error {
	damaged := func(problem string) error {
		return fmt.Errorf("%w: %s: put back a copy of the folder: %s", graph.ErrCorrupt, filepath.Join(dir, badger.ManifestFilename), problem)
	}
	logs, err := filepath.Glob(filepath.Join(dir, "*.mem"))
	if err != nil {
		return err
	}
	tables, err := filepath.Glob(filepath.Join(dir, "*.sst"))
	if err != nil {
		return err
	}
	f, err := os.Open(filepath.Join(dir, badger.ManifestFilename))
	if errors.Is(err, fs.ErrNotExist) {
		if len(tables) > 0 {
			return damaged("it is missing")
		}
		return nil
	}
	if err != nil {
		return fmt.Errorf("open %s: %w", dir, err)
	}
	defer f.Close()
	list, whole, err := badger.ReplayManifestFile(f, 0, optionsFor(dir, nil))
	if err != nil {
		return damaged(err.Error())
	}
	info, err := f.Stat()
	if err != nil {
		return fmt.Errorf("open %s: %w", dir, err)
	}
	if len(logs) == 0 && (whole != info.Size() || len(list.Tables) == 0 && len(tables) > 0) {
		return damaged("it breaks off")
	}
	return nil
}
