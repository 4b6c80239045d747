package main

import (
	"hearsay/extract/syntax"
	"hearsay/extract/syntax/treebank"
)

// A sentence is one tree of a treebank.
type sentence struct {
	id    string
	words []syntax.Word
}

func (s sentence) tokens() []string { return treebank.Sentence{Words: s.words}.Forms() }

// readTrees reads the trees of a gzipped CoNLL-U file.
func readTrees(path string) ([]sentence, error) {
	docs, err := treebank.Read(path)
	var out []sentence
	for _, d := range docs {
		for _, s := range d.Sentences {
			out = append(out, sentence{s.ID, s.Words})
		}
	}
	return out, err
}
