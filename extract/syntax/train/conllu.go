package main

import (
	"bufio"
	"compress/gzip"
	"fmt"
	"os"
	"strconv"
	"strings"

	"hearsay/extract/syntax"
)

// A sentence is one tree of a treebank.
type sentence struct {
	id    string
	words []syntax.Word
}

func (s sentence) tokens() []string {
	out := make([]string, len(s.words))
	for i, w := range s.words {
		out[i] = w.Form
	}
	return out
}

// merged are subtypes that nothing asks for: they go by their universal name.
var merged = map[string]string{
	"cc:preconj": "cc", "det:predet": "det", "nsubj:outer": "nsubj", "csubj:outer": "csubj",
}

// readTrees reads a gzipped CoNLL-U file. Multi-word tokens and empty nodes are
// passed over: their words stand on lines of their own.
func readTrees(path string) ([]sentence, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	var out []sentence
	var s sentence
	in := bufio.NewScanner(z)
	in.Buffer(nil, 1<<22)
	for in.Scan() {
		line := in.Text()
		if id, ok := strings.CutPrefix(line, "# sent_id = "); ok {
			s.id = id
		}
		if line == "" && len(s.words) > 0 {
			out = append(out, s)
			s = sentence{}
		}
		if w, ok := readWord(line); ok {
			s.words = append(s.words, w)
		}
	}
	if len(s.words) > 0 {
		out = append(out, s)
	}
	return out, in.Err()
}

func readWord(line string) (syntax.Word, bool) {
	f := strings.Split(line, "\t")
	if len(f) < 8 || strings.ContainsAny(f[0], "-.") {
		return syntax.Word{}, false
	}
	head, err := strconv.Atoi(f[6])
	if err != nil {
		return syntax.Word{}, false
	}
	rel := f[7]
	if to, ok := merged[rel]; ok {
		rel = to
	}
	return syntax.Word{Form: f[1], Lemma: f[2], UPOS: f[3], XPOS: f[4], Head: head - 1, Rel: rel}, true
}
