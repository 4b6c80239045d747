package main

import (
	"path/filepath"
	"strings"

	"hearsay/extract/syntax"
	"hearsay/extract/syntax/treebank"
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
		words, seconds = words+c.Gold, seconds+c.seconds
	}
	return out, float64(words) / seconds, nil
}

func (b bank) read(data string) ([]treebank.Sentence, error) {
	docs, err := treebank.Read(filepath.Join(data, b.path))
	var kept []treebank.Sentence
	for _, d := range docs {
		for _, s := range d.Sentences {
			if strings.HasPrefix(s.ID, b.prefix) {
				kept = append(kept, s)
			}
		}
	}
	return kept, err
}
