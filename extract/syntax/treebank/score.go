package treebank

import (
	"strings"

	"hearsay/extract/syntax"
	"hearsay/graph"
)

// A Score counts the words of a treebank and of an analysis of it, and what the analysis gets right.
// Heads count where both words and their heads match; labels by their universal part, but for Full.
type Score struct {
	Gold, Given, Matched        int // words; those that stand at the same place are matched
	UPOS, XPOS, Lemma, Caseless int
	UAS, LAS, Full              int
	Bare                        Bare
}

// Bare are the counts without punctuation: that of the treebank, and what the analysis takes for it
// where no word of the treebank matches.
type Bare struct{ Gold, Given, UAS, LAS int }

// Plus returns the sum of both.
func (c Score) Plus(o Score) Score {
	return Score{
		c.Gold + o.Gold, c.Given + o.Given, c.Matched + o.Matched,
		c.UPOS + o.UPOS, c.XPOS + o.XPOS, c.Lemma + o.Lemma, c.Caseless + o.Caseless,
		c.UAS + o.UAS, c.LAS + o.LAS, c.Full + o.Full,
		Bare{c.Bare.Gold + o.Bare.Gold, c.Bare.Given + o.Bare.Given, c.Bare.UAS + o.Bare.UAS, c.Bare.LAS + o.Bare.LAS},
	}
}

// F1 is the F1, between 0 and 1, of a count of words that are right.
func (c Score) F1(right int) float64 { return f1(right, c.Gold, c.Given) }

// F1 is the F1, between 0 and 1, of a count of words that are right.
func (b Bare) F1(right int) float64 { return f1(right, b.Gold, b.Given) }

func f1(right, gold, given int) float64 { return 2 * float64(right) / float64(max(1, gold+given)) }

// Compare scores the sentences of an analysis of a text against the treebank's. Both stand in the order
// of the text.
func Compare(gold, given []Sentence) Score {
	want, got := flatten(gold), flatten(given)
	at := make(map[graph.Span]int, len(got.words))
	for i, s := range got.spans {
		at[s] = i
	}
	c := Score{Gold: len(want.words), Given: len(got.words)}
	matched := make([]int, len(want.words)) // the word of the analysis, or -1
	for i, s := range want.spans {
		matched[i] = -1
		if k, ok := at[s]; ok {
			matched[i] = k
			delete(at, s)
		}
	}
	for _, i := range at {
		c.Bare.Given += one(got.words[i].UPOS != "PUNCT")
	}
	for i := range want.words {
		c.Bare.Gold += one(want.words[i].UPOS != "PUNCT")
		if k := matched[i]; k >= 0 {
			head := want.heads[i]
			c.add(want.words[i], got.words[k], head < 0 && got.heads[k] < 0 || head >= 0 && matched[head] >= 0 && matched[head] == got.heads[k])
		}
	}
	return c
}

func (c *Score) add(want, got syntax.Word, headMatches bool) {
	c.Matched++
	c.UPOS += one(got.UPOS == want.UPOS)
	c.XPOS += one(got.XPOS == want.XPOS)
	c.Lemma += one(got.Lemma == want.Lemma)
	c.Caseless += one(strings.EqualFold(got.Lemma, want.Lemma))
	head := one(headMatches)
	label := head * one(universal(got.Rel) == universal(want.Rel))
	c.UAS += head
	c.LAS += label
	c.Full += head * one(got.Rel == want.Rel)
	if want.UPOS != "PUNCT" {
		c.Bare.Given++
		c.Bare.UAS += head
		c.Bare.LAS += label
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

// flat is the words of several sentences, heads counted through all of them, -1 for a root.
type flat struct {
	words []syntax.Word
	spans []graph.Span
	heads []int
}

func flatten(sentences []Sentence) (f flat) {
	for _, s := range sentences {
		first := len(f.words)
		f.words = append(f.words, s.Words...)
		f.spans = append(f.spans, s.Spans...)
		for _, w := range s.Words {
			head := -1
			if w.Head >= 0 {
				head = first + w.Head
			}
			f.heads = append(f.heads, head)
		}
	}
	return f
}

// SameSpans counts the spans that both lists hold, neither of which holds one twice.
func SameSpans(a, b []graph.Span) int {
	have := make(map[graph.Span]bool, len(a))
	for _, s := range a {
		have[s] = true
	}
	n := 0
	for _, s := range b {
		n += one(have[s])
	}
	return n
}
