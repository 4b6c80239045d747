package language

import (
	"path/filepath"
	"strings"

	"hearsay/extract/syntax"
	"hearsay/extract/syntax/treebank"
	"hearsay/extract/text"
	"hearsay/extract/tree"
	"hearsay/graph"
)

// pud is a test set: nothing is trained or tuned on it.
func pud(data string) ([]treebank.Document, error) {
	return treebank.Read(filepath.Join(data, "ud_pud", "en_pud-ud-test.conllu.gz"))
}

// runningText compares what the stages make of the running text of PUD, told only where paragraphs end.
func runningText(data string) ([]Score, error) {
	docs, err := pud(data)
	if err != nil {
		return nil, err
	}
	var words treebank.Score
	var sentences struct{ gold, given, same int }
	for _, d := range docs {
		given := parsed(d)
		words = words.Plus(treebank.Compare(d.Sentences, given))
		sentences.gold += len(d.Sentences)
		sentences.given += len(given)
		sentences.same += treebank.SameSpans(spans(d.Sentences), spans(given))
	}
	const corpus = "PUD, running text"
	return []Score{
		{corpus, "tokens F1", words.F1(words.Matched)},
		{corpus, "sentences F1", 2 * float64(sentences.same) / float64(sentences.gold+sentences.given)},
		{corpus, "UPOS F1", words.F1(words.UPOS)},
		{corpus, "XPOS F1", words.F1(words.XPOS)},
		{corpus, "lemmas F1", words.F1(words.Lemma)},
		{corpus, "LAS F1", words.F1(words.LAS)},
	}, nil
}

// parsed reads the text of a document.
func parsed(d treebank.Document) []treebank.Sentence {
	paragraphs := make([]text.Paragraph, len(d.Paragraphs))
	for i, s := range d.Paragraphs {
		paragraphs[i] = text.Paragraph{Span: s, Kind: text.Body, Body: s}
	}
	var out []treebank.Sentence
	for _, s := range tree.Parse(d.Text, paragraphs).Sentences {
		x := treebank.Sentence{Span: s.Span}
		for _, t := range s.Tokens {
			x.Words = append(x.Words, t.Word)
			x.Spans = append(x.Spans, t.Span)
		}
		out = append(out, x)
	}
	return out
}

func spans(sentences []treebank.Sentence) []graph.Span {
	out := make([]graph.Span, len(sentences))
	for i, s := range sentences {
		out[i] = s.Span
	}
	return out
}

// trees scores the model on the news half of PUD: the words are the treebank's, the tags predicted.
func trees(data string) ([]Score, error) {
	docs, err := pud(data)
	if err != nil {
		return nil, err
	}
	var c treebank.Score
	for _, d := range docs {
		for _, s := range d.Sentences {
			if strings.HasPrefix(s.ID, "n") {
				given := s
				given.Words = syntax.Analyse(s.Forms())
				c = c.Plus(treebank.Compare([]treebank.Sentence{s}, []treebank.Sentence{given}))
			}
		}
	}
	const corpus = "PUD news, given words"
	return []Score{
		{corpus, "UPOS", c.F1(c.UPOS)},
		{corpus, "XPOS", c.F1(c.XPOS)},
		{corpus, "lemmas", c.F1(c.Lemma)},
		{corpus, "UAS", c.F1(c.UAS)},
		{corpus, "LAS", c.F1(c.LAS)},
		{corpus, "LAS without punctuation", c.Bare.F1(c.Bare.LAS)},
	}, nil
}
