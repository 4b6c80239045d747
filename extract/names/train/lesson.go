package main

import (
	"slices"

	"hearsay/extract/names"
	"hearsay/extract/names/internal/bio"
	"hearsay/extract/names/uner"
	"hearsay/extract/text"
	"hearsay/extract/tree"
)

// A lesson is a sentence with its right labels.
type lesson struct {
	sentence *bio.Sentence
	labels   []uint8
}

// makeLessons analyses the documents as any article is, and labels the tokens by the corpus' names.
func makeLessons(docs []uner.Document) []lesson {
	var out []lesson
	for _, d := range docs {
		var paragraphs []text.Paragraph
		for _, s := range d.Sentences {
			paragraphs = append(paragraphs, text.Paragraph{Span: s, Body: s, Kind: text.Body})
		}
		for _, s := range tree.Parse(d.Text, paragraphs).Sentences {
			out = append(out, lesson{bio.NewSentence(names.Observe(s)), labels(s, d.Names)})
		}
	}
	return out
}

// labels gives each token that lies within a name its label.
func labels(s *tree.Sentence, all []uner.Name) []uint8 {
	out := make([]uint8, len(s.Tokens))
	for _, n := range all {
		kind := slices.Index(bio.Kinds, n.Kind)
		if kind < 0 {
			continue
		}
		label := bio.Begin(kind)
		for i, t := range s.Tokens {
			if n.Span.Contains(t.Span) {
				out[i] = label
				label = bio.Inside(kind)
			}
		}
	}
	return out
}
