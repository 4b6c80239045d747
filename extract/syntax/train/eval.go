package main

import (
	"strings"

	"hearsay/extract/syntax"
)

// A score counts what a model gets right on gold tokens.
type score struct {
	words, upos, xpos, lemma, caseless int
	uas, las                           int
	bare, bareUAS, bareLAS             int // the same without punctuation
	full                               int // labels with their subtypes
	seconds                            float64
}

// measure analyses the trees' tokens and compares.
func measure(m *syntax.Model, trees []sentence) (c score) {
	var got [][]syntax.Word
	begin := cpuSeconds()
	for _, s := range trees {
		got = append(got, m.Analyse(s.tokens()))
	}
	c.seconds = cpuSeconds() - begin
	for i, s := range trees {
		for k, want := range s.words {
			c.add(got[i][k], want)
		}
	}
	return c
}

func (c *score) add(got, want syntax.Word) {
	c.words++
	c.upos += one(got.UPOS == want.UPOS)
	c.xpos += one(got.XPOS == want.XPOS)
	c.lemma += one(got.Lemma == want.Lemma)
	c.caseless += one(strings.EqualFold(got.Lemma, want.Lemma))
	head := one(got.Head == want.Head)
	label := head * one(universal(got.Rel) == universal(want.Rel))
	c.uas += head
	c.las += label
	c.full += head * one(got.Rel == want.Rel)
	if want.UPOS != "PUNCT" {
		c.bare++
		c.bareUAS += head
		c.bareLAS += label
	}
}

func one(b bool) int {
	if b {
		return 1
	}
	return 0
}

func universal(rel string) string {
	u, _, _ := strings.Cut(rel, ":")
	return u
}
