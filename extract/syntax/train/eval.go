package main

import (
	"fmt"

	"hearsay/extract/syntax"
	"hearsay/extract/syntax/treebank"
	"hearsay/measure/processor"
)

// A score counts what a model gets right on gold tokens, and how long it took.
type score struct {
	treebank.Score
	seconds float64
}

// measure analyses the trees' tokens and compares.
func measure(m *syntax.Model, trees []treebank.Sentence) (c score) {
	given := make([]treebank.Sentence, len(trees))
	begin := processor.Seconds()
	for i, s := range trees {
		given[i] = treebank.Sentence{Words: m.Analyse(s.Forms()), Spans: s.Spans}
	}
	c.seconds = processor.Seconds() - begin
	for i := range trees {
		c.Score = c.Plus(treebank.Compare(trees[i:i+1], given[i:i+1]))
	}
	return c
}

func (c score) String() string {
	p := func(f1 float64) string { return fmt.Sprintf("%5.2f", 100*f1) }
	return fmt.Sprintf("%6d %s %s %s %s    %s %s %s %27s %s",
		c.Gold, p(c.F1(c.UPOS)), p(c.F1(c.XPOS)), p(c.F1(c.Lemma)), p(c.F1(c.Caseless)),
		p(c.F1(c.UAS)), p(c.F1(c.LAS)), p(c.F1(c.Full)), p(c.Bare.F1(c.Bare.UAS)), p(c.Bare.F1(c.Bare.LAS)))
}
