package store

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"context"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"io"
	"os"

	"hearsay/graph"
)

// A backup is one line, then every key and its value as they are stored, packed, and encrypted where the
// graph is, then the SHA-256 of all that. FORMAT.md describes it.
const (
	plainBackup  = "hearsay backup 1\n"
	sealedBackup = "hearsay backup 1, encrypted\n"
)

// Backup writes the graph as it is at this moment, while others read and write. Where the graph is
// encrypted, so is the backup, with the same key. Something damaged is an error that wraps
// graph.ErrCorrupt. After an error, what was written is no backup, and CheckBackup says so.
func (db *DB) Backup(ctx context.Context, w io.Writer) error {
	db.copying.RLock()
	defer db.copying.RUnlock()
	err := db.view(ctx, func(r *reader) error {
		// After the state to be copied is chosen: whatever of it is in tables is looked at.
		if err := db.blocks(); err != nil {
			return fmt.Errorf("%w: %w", graph.ErrCorrupt, err)
		}
		sum := sha256.New()
		if err := r.backup(io.MultiWriter(w, sum), db.key); err != nil {
			return err
		}
		_, err := w.Write(sum.Sum(nil))
		return err
	})
	if err != nil {
		return fmt.Errorf("back up: %w", err)
	}
	return nil
}

func (r *reader) backup(w io.Writer, key Key) error {
	body, err := beginBackup(w, key)
	if err != nil {
		return err
	}
	packed, err := gzip.NewWriterLevel(body, gzip.BestSpeed)
	if err != nil {
		return err
	}
	if err := r.writeRows(packed); err != nil {
		return err
	}
	if err := packed.Close(); err != nil {
		return err
	}
	return body.Close()
}

// beginBackup writes the first line and returns what takes the rest.
func beginBackup(w io.Writer, key Key) (io.WriteCloser, error) {
	if key == nil {
		_, err := io.WriteString(w, plainBackup)
		return buffered{bufio.NewWriterSize(w, sealedChunk)}, err
	}
	if _, err := io.WriteString(w, sealedBackup); err != nil {
		return nil, err
	}
	return newSealer(w, key)
}

type buffered struct{ *bufio.Writer }

func (b buffered) Close() error { return b.Flush() }

// writeRows writes each key and its value, both after their length, and then a length of zero and how
// many there were.
func (r *reader) writeRows(w io.Writer) error {
	var b []byte
	rows := 0
	for item, err := range r.scan(nil, nil, nil) {
		if err != nil {
			return err
		}
		k := item.Key()
		if b, err = appendRow(b[:0], k, item.Value); err != nil {
			return err
		}
		if _, err := w.Write(b); err != nil {
			return err
		}
		rows++
	}
	_, err := w.Write(binary.AppendUvarint([]byte{0}, uint64(rows)))
	return err
}

func appendRow(b, k []byte, value func(func([]byte) error) error) ([]byte, error) {
	b = binary.AppendUvarint(b, uint64(len(k)))
	b = append(b, k...)
	err := value(func(sealed []byte) error {
		if _, err := unseal(k, sealed); err != nil {
			return corrupt(k, "its value does not agree with its checksum")
		}
		b = binary.AppendUvarint(b, uint64(len(sealed)))
		b = append(b, sealed...)
		return nil
	})
	return b, err
}

// CheckBackup returns an error that wraps graph.ErrCorrupt unless the file is a backup, whole and as it
// was written. It needs no key.
func CheckBackup(path string) error {
	f, err := os.Open(path)
	if err != nil {
		return fmt.Errorf("read the backup: %w", err)
	}
	defer f.Close()
	_, _, err = openBackup(f)
	return err
}

// openBackup checks the whole file, and returns what is in it behind its first line and before its
// checksum, and whether that is encrypted.
func openBackup(f *os.File) (body io.Reader, encrypted bool, err error) {
	damaged := func(problem string) error {
		return fmt.Errorf("%w: %s %s: take another backup", graph.ErrCorrupt, f.Name(), problem)
	}
	info, err := f.Stat()
	if err != nil {
		return nil, false, fmt.Errorf("read the backup: %w", err)
	}
	size := info.Size() - sha256.Size
	first := make([]byte, len(sealedBackup))
	n, err := f.ReadAt(first, 0)
	if err != nil && err != io.EOF {
		return nil, false, fmt.Errorf("read the backup: %w", err)
	}
	line := ""
	for _, l := range []string{plainBackup, sealedBackup} {
		if bytes.HasPrefix(first[:n], []byte(l)) {
			line = l
		}
	}
	if line == "" || size < int64(len(line)) {
		return nil, false, damaged("is no backup, or of a newer version")
	}
	sum, want := sha256.New(), make([]byte, sha256.Size)
	if _, err := io.Copy(sum, io.NewSectionReader(f, 0, size)); err != nil {
		return nil, false, fmt.Errorf("read the backup: %w", err)
	}
	if _, err := f.ReadAt(want, size); err != nil {
		return nil, false, fmt.Errorf("read the backup: %w", err)
	}
	if !bytes.Equal(sum.Sum(nil), want) {
		return nil, false, damaged("is cut off or altered")
	}
	return io.NewSectionReader(f, int64(len(line)), size-int64(len(line))), line == sealedBackup, nil
}
