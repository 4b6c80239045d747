// Package tree joins what the text and syntax stages found: a Document is an article's own text as
// paragraphs, quotations and sentences, and each Sentence a dependency tree whose tokens know their
// place in the text. Later stages walk these trees and give spans of the same text.
package tree

import (
	"strings"

	"hearsay/extract/syntax"
	"hearsay/extract/text"
	"hearsay/graph"
)

// A Document is an article while it is being read. It is not changed once built.
type Document struct {
	// Text is the article's own text; all spans lie in it.
	Text       string
	Paragraphs []text.Paragraph
	Quotes     []text.Quote
	Sentences  []*Sentence
	quotesIn   [][]int // quotations by the sentences they touch
}

// A Token is a word of a sentence with its place in the text.
type Token struct {
	graph.Span
	syntax.Word
	lower string // what Lower returns, "" where it is not worked out yet
}

// A Sentence is a dependency tree over its tokens; Children[i] are the dependents of token i in order.
type Sentence struct {
	Span      graph.Span
	Paragraph int
	Kind      text.Kind
	Tokens    []Token
	Children  [][]int
	Root      int   // -1 where there is no token
	counts    []int // of index, how many dependents each token has, and behind them all of these
}

// maxTokens is how long a sentence is read; what is longer is a list or a table, not prose.
const maxTokens = 400

// Parse builds the document of paragraphs, in which all tokens are read.
func Parse(doc string, paragraphs []text.Paragraph) *Document {
	d := &Document{Text: doc, Paragraphs: paragraphs, Quotes: text.Quotes(doc, paragraphs)}
	sentences := text.Sentences(doc, paragraphs)
	names := lastNames(doc, sentences, paragraphs)
	var read []syntax.Sentence
	longest := 0
	for _, s := range sentences {
		p := paragraphs[s.Paragraph]
		if p.Kind == text.Credit || len(s.Tokens) > maxTokens {
			continue
		}
		for _, half := range halves(doc, s, p.Kind) {
			forms := forms(doc, half, p.Kind)
			read = append(read, syntax.Sentence{Tokens: forms, Name: nameAtStart(forms, names)})
			d.Sentences = append(d.Sentences, unparsed(half, p.Kind))
			longest = max(longest, len(forms))
		}
	}
	for i, words := range syntax.AnalyseAll(read) {
		d.Sentences[i].take(words)
	}
	m := newMender(longest)
	for _, s := range d.Sentences {
		m.repair(s)
	}
	d.indexQuotes()
	return d
}

// halves parts a headline at its semicolon, behind which another sentence stands: "Mill shuts; owner blames guild".
func halves(doc string, s text.Sentence, kind text.Kind) []text.Sentence {
	if kind != text.Headline {
		return []text.Sentence{s}
	}
	for k := 2; k < len(s.Tokens)-2; k++ {
		if s.Tokens[k].Of(doc) == ";" {
			a, b := s, s
			a.Tokens, b.Tokens = s.Tokens[:k], s.Tokens[k+1:]
			a.Span.EndByte, b.Span.StartByte = s.Tokens[k-1].EndByte, s.Tokens[k+1].StartByte
			return []text.Sentence{a, b}
		}
	}
	return []text.Sentence{s}
}

// indexQuotes lists for each sentence the quotations that touch it.
func (d *Document) indexQuotes() {
	d.quotesIn = make([][]int, len(d.Sentences))
	for q := range d.Quotes {
		span := d.Quotes[q].Span
		first, end := d.SentencesOver(span)
		for i := first; i < end; i++ {
			if d.Sentences[i].Span.Overlaps(span) {
				d.quotesIn[i] = append(d.quotesIn[i], q)
			}
		}
	}
}

// QuotesIn returns the quotations that touch a sentence, as indexes in Quotes, in order. The caller must
// not change them.
func (d *Document) QuotesIn(sentence int) []int {
	if sentence < 0 || sentence >= len(d.quotesIn) {
		return nil
	}
	return d.quotesIn[sentence]
}

func forms(doc string, s text.Sentence, kind text.Kind) []string {
	out := make([]string, len(s.Tokens))
	for i, t := range s.Tokens {
		out[i] = t.Of(doc)
		if kind == text.Headline {
			out[i] = calm(out[i])
		}
	}
	return out
}

// unparsed is a sentence of which only the places are known.
func unparsed(in text.Sentence, kind text.Kind) *Sentence {
	s := &Sentence{Span: in.Span, Paragraph: in.Paragraph, Kind: kind, Root: -1, Tokens: make([]Token, len(in.Tokens))}
	for i, span := range in.Tokens {
		s.Tokens[i].Span = span
	}
	return s
}

// take gives the tokens of an unparsed sentence what was found.
func (s *Sentence) take(words []syntax.Word) {
	for i, w := range words {
		s.Tokens[i].Word, s.Tokens[i].lower = w, lower(w.Form)
	}
}

// calm returns a headline's verb in capitals in lower case, "Cook BLASTS critic", and other words as they are.
func calm(form string) string {
	if low := strings.ToLower(form); headlineVerbs[low] && form == strings.ToUpper(low) {
		return low
	}
	return form
}

// index lists each token's dependents, where it did so before, and finds the root.
func (s *Sentence) index() {
	n := len(s.Tokens)
	if len(s.Children) != n || n == 0 {
		s.Children, s.counts = make([][]int, n), make([]int, 2*n)
	}
	counts, all := s.counts[:n], s.counts[n:]
	clear(counts)
	s.Root = -1
	for i := range s.Tokens {
		if h := s.Tokens[i].Head; h < 0 {
			s.Root = i
		} else {
			counts[h]++
		}
	}
	for i, n := range counts {
		s.Children[i], all = all[:0:n], all[n:]
	}
	for i := range s.Tokens {
		if h := s.Tokens[i].Head; h >= 0 {
			s.Children[h] = append(s.Children[h], i)
		}
	}
}
