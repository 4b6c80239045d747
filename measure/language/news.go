package language

import (
	"archive/tar"
	"compress/gzip"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"hearsay/graph"
)

// News returns the articles of MEANTIME under data, each on one line, in the order of the archive.
func News(data string) ([]graph.Input, error) {
	path := filepath.Join(data, "meantime", "naf_tokens_raw.tar.gz")
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	var all []graph.Input
	for archive := tar.NewReader(z); ; {
		h, err := archive.Next()
		if err == io.EOF {
			return all, nil
		}
		if err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
		naf, err := io.ReadAll(archive)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
		_, rest, _ := strings.Cut(string(naf), "<raw><![CDATA[")
		if raw, _, ok := strings.Cut(rest, "]]></raw>"); ok {
			all = append(all, graph.Input{File: filepath.Base(h.Name), Text: raw, Raw: true})
		}
	}
}
