package store

import (
	"bufio"
	"compress/gzip"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/dgraph-io/badger/v4"

	"hearsay/graph"
)

// Restore makes the folder dir, which must be empty or not be there, from the backup in a file, and
// returns how many records it holds. It is all there or nothing of it: it is built in a folder beside,
// whose name begins with that of dir and ".restoring-", and takes its name once it is on the disk. The key
// is that of the graph made; a backup that is encrypted takes the same. The error wraps graph.ErrCorrupt
// for a file that is no whole backup, ErrKey for a wrong key, graph.ErrNewerFormat and
// graph.ErrStorageFull as at Open.
func Restore(ctx context.Context, path, dir string, key Key) (records int, err error) {
	fail := func(err error) (int, error) { return 0, fmt.Errorf("restore: %w", err) }
	if left, err := os.ReadDir(dir); err == nil && len(left) > 0 {
		return fail(fmt.Errorf("%w: %s is not empty: give a new folder", graph.ErrInvalid, dir))
	} else if err != nil && !errors.Is(err, os.ErrNotExist) {
		return fail(err)
	}
	f, err := os.Open(path)
	if err != nil {
		return fail(err)
	}
	defer f.Close()
	rows, err := unpackBackup(f, key)
	if err != nil {
		return fail(err)
	}
	beside := filepath.Clean(dir)
	if err := os.MkdirAll(filepath.Dir(beside), 0o700); err != nil {
		return fail(err)
	}
	building, err := os.MkdirTemp(filepath.Dir(beside), filepath.Base(beside)+".restoring-")
	if err != nil {
		return fail(err)
	}
	if records, err = build(ctx, rows, building, key); err == nil {
		err = moveFolder(building, beside)
	}
	if err != nil {
		return fail(errors.Join(err, os.RemoveAll(building)))
	}
	return records, nil
}

// moveFolder gives a folder the name to, in place of an empty one, so that it outlives a power cut.
func moveFolder(from, to string) error {
	if err := syncFolder(from); err != nil {
		return err
	}
	if err := os.Remove(to); err != nil && !errors.Is(err, os.ErrNotExist) {
		return err
	}
	if err := os.Rename(from, to); err != nil {
		return err
	}
	return syncFolder(filepath.Dir(to))
}

func syncFolder(dir string) error {
	f, err := os.Open(dir)
	if err != nil {
		return err
	}
	return errors.Join(f.Sync(), f.Close())
}

// unpackBackup checks a backup and returns a reader of its rows.
func unpackBackup(f *os.File, key Key) (*bufio.Reader, error) {
	body, encrypted, err := openBackup(f)
	if err != nil {
		return nil, err
	}
	if encrypted {
		if key == nil {
			return nil, fmt.Errorf("%w: %s is encrypted", ErrKey, f.Name())
		}
		if body, err = newOpener(body, key); err != nil {
			return nil, err
		}
	}
	packed, err := gzip.NewReader(body)
	if err != nil {
		return nil, unreadable(err)
	}
	return bufio.NewReaderSize(packed, sealedChunk), nil
}

// unreadable says what an error of reading a backup means whose checksum agrees.
func unreadable(err error) error {
	if errors.Is(err, ErrKey) {
		return err
	}
	return fmt.Errorf("%w: the backup cannot be read: %w", graph.ErrCorrupt, err)
}

// build writes the rows of a backup into a new graph in dir and brings it up to this version.
func build(ctx context.Context, rows *bufio.Reader, dir string, key Key) (records int, err error) {
	free := freeBytes(dir)
	if err := enough(free, writeReserve, "make room and try again"); err != nil {
		return 0, err
	}
	// Nothing is promised before the end: it is on the disk once it is closed.
	b, err := openBadger(optionsFor(dir, key))
	if err != nil {
		return 0, openError(dir, err)
	}
	records, err = readRows(ctx, rows, b, free)
	if err == nil {
		err = b.Sync()
	}
	if err := errors.Join(err, b.Close()); err != nil {
		return 0, err
	}
	db, err := OpenKeyed(dir, key)
	if err != nil {
		return 0, err
	}
	return records, db.Close()
}

// restoreBatch is after how many bytes the disk is asked again.
const restoreBatch = 16 * mebibyte

func readRows(ctx context.Context, rows *bufio.Reader, b *badger.DB, free func() (uint64, error)) (n int, err error) {
	batch := b.NewWriteBatch()
	defer batch.Cancel()
	for size := restoreBatch; ; n++ {
		if size >= restoreBatch {
			if err := errors.Join(ctx.Err(), enough(free, 2*restoreBatch+writeReserve, "make room and try again")); err != nil {
				return 0, err
			}
			size = 0
		}
		k, err := readPart(rows, maxKey)
		if err != nil {
			return 0, unreadable(err)
		}
		if len(k) == 0 {
			break
		}
		value, err := readPart(rows, maxValue)
		if err != nil {
			return 0, unreadable(err)
		}
		if _, err := unseal(k, value); err != nil {
			return 0, corrupt(k, "its value does not agree with its checksum")
		}
		size += len(k) + len(value)
		if err := batch.Set(k, value); err != nil {
			return 0, err
		}
	}
	if told, err := binary.ReadUvarint(rows); err != nil || told != uint64(n) {
		return 0, fmt.Errorf("%w: the backup does not hold as many records as it says", graph.ErrCorrupt)
	}
	return n, batch.Flush()
}

// No key and no value of a graph is longer.
const (
	maxKey   = 65_000
	maxValue = memTable
)

// readPart reads bytes after their length.
func readPart(r *bufio.Reader, most uint64) ([]byte, error) {
	n, err := binary.ReadUvarint(r)
	if err != nil {
		return nil, err
	}
	if n > most {
		return nil, fmt.Errorf("a part of %d bytes", n)
	}
	b := make([]byte, n)
	_, err = io.ReadFull(r, b)
	return b, err
}
