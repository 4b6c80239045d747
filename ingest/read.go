package ingest

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"hearsay/graph"
)

// MaxBytes is the size of the largest file that is read: some hundred times a long article.
const MaxBytes = 1 << 20

// A Reader turns the bytes of a file into the text of the article in it, in UTF-8, and adds to given
// what else it finds there. It says what is wrong with bytes that it cannot take.
type Reader func(given graph.Input, data []byte) (graph.Input, error)

// readers are chosen by a file's extension. A file asked for by name that has none of these is read
// as plain text.
var readers = map[string]Reader{
	".txt": Text,
}

// Read reads the article. Every error wraps [graph.ErrUnreadable] and leaves out the path.
func (f File) Read() (graph.Input, error) {
	in, err := f.read()
	if err != nil {
		return in, fmt.Errorf("%w: %w", graph.ErrUnreadable, err)
	}
	return in, nil
}

func (f File) read() (graph.Input, error) {
	if f.err != nil {
		return f.Given, withoutPath(f.err)
	}
	r, err := f.open()
	if err != nil {
		return f.Given, withoutPath(err)
	}
	defer r.Close()
	data, err := io.ReadAll(io.LimitReader(r, MaxBytes+1))
	if err != nil {
		return f.Given, withoutPath(err)
	}
	if len(data) > MaxBytes {
		return f.Given, fmt.Errorf("larger than %d MiB: is it one article?", MaxBytes>>20)
	}
	given := f.Given
	sum := sha256.Sum256(data)
	given.SHA256 = hex.EncodeToString(sum[:])
	read := readers[filepath.Ext(f.Path)]
	if read == nil {
		read = Text
	}
	return read(given, data)
}

// openRegular opens a file that is one: opening a pipe or a device could wait for ever.
func openRegular(path string) (io.ReadCloser, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() {
		return nil, errors.New("not a regular file; - reads from standard input")
	}
	return os.Open(path)
}

// withoutPath returns the reason in an error of the file system, whose path is told elsewhere.
func withoutPath(err error) error {
	var pathError *fs.PathError
	if errors.As(err, &pathError) {
		return pathError.Err
	}
	return err
}
