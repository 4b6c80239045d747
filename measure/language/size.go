package language

import (
	"compress/gzip"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// ModelSize is how many bytes all data take, gzipped, that the extractor under root carries in the binary:
// models and lists, not code.
func ModelSize(root string) (int, error) {
	total := 0
	err := filepath.WalkDir(filepath.Join(root, "extract"), func(path string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case entry.IsDir() && entry.Name() == "testdata":
			return filepath.SkipDir
		case entry.IsDir(), strings.HasSuffix(path, ".go"), strings.HasSuffix(path, ".md"):
			return nil
		}
		data, err := os.ReadFile(path)
		total += gzipped(data)
		return err
	})
	return total, err
}

// gzipped is how many bytes data take with the strongest compression.
func gzipped(data []byte) int {
	var n counter
	z, err := gzip.NewWriterLevel(&n, gzip.BestCompression)
	if err != nil {
		panic(err) // the level is one there is
	}
	z.Write(data) // a counter takes everything
	z.Close()
	return int(n)
}

type counter int

func (c *counter) Write(b []byte) (int, error) {
	*c += counter(len(b))
	return len(b), nil
}
