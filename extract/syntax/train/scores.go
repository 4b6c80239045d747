package main

import (
	"fmt"
	"path/filepath"
	"strings"

	"hearsay/extract/syntax"
)

// A bank is a part of a treebank to measure with; prefix picks sentences by id.
type bank struct{ name, path, prefix string }

// banks are what the scores are held against; tests are for the model card alone.
var (
	banks = []bank{
		{"EWT dev ", "ud_ewt/en_ewt-ud-dev.conllu.gz", ""},
		{"GUM dev ", "gum/gum_open.dev.conllu.gz", ""},
		{"GUM news", "gum/gum_open.dev.conllu.gz", "GUM_news"},
		{"PUD news", "ud_pud/en_pud-ud-test.conllu.gz", "n"},
		{"PUD wiki", "ud_pud/en_pud-ud-test.conllu.gz", "w"},
	}
	tests = []bank{
		{"EWT test", "ud_ewt/en_ewt-ud-test.conllu.gz", ""},
		{"GUM test", "gum/gum_open.test.conllu.gz", ""},
	}
)

// scores measures a model on the banks under a folder: a table, and how many
// tokens were analysed in a second of processor time.
func scores(m *syntax.Model, data string, banks []bank) (table string, speed float64, err error) {
	out := "                words  UPOS  XPOS  lemma any-case  UAS   LAS  subtypes  without punctuation: UAS  LAS\n"
	words, seconds := 0, 0.0
	for _, b := range banks {
		trees, err := b.read(data)
		if err != nil {
			return "", 0, err
		}
		c := measure(m, trees)
		out += b.name + "       " + c.String() + "\n"
		words, seconds = words+c.words, seconds+c.seconds
	}
	return out, float64(words) / seconds, nil
}

func (b bank) read(data string) ([]sentence, error) {
	trees, err := readTrees(filepath.Join(data, b.path))
	var kept []sentence
	for _, s := range trees {
		if strings.HasPrefix(s.id, b.prefix) {
			kept = append(kept, s)
		}
	}
	return kept, err
}

func (c score) String() string {
	p := func(n, of int) string { return fmt.Sprintf("%5.2f", 100*float64(n)/float64(max(of, 1))) }
	return fmt.Sprintf("%6d %s %s %s %s    %s %s %s %27s %s",
		c.words, p(c.upos, c.words), p(c.xpos, c.words), p(c.lemma, c.words), p(c.caseless, c.words),
		p(c.uas, c.words), p(c.las, c.words), p(c.full, c.words), p(c.bareUAS, c.bare), p(c.bareLAS, c.bare))
}
