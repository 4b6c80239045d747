// Package extract turns an article into a reading: who and what it mentions, what it claims of them,
// and on whose word. It is pure: the same input gives the same reading, byte for byte, and any input
// gives one that passes Check. Each stage is a package of its own that takes the spans of the stage
// before and gives its own; Analyse shows the whole way, and Article makes a reading of what it found.
package extract

import (
	"hearsay/extract/text"
	"hearsay/graph"
)

// Version changes whenever a reading may.
const Version = "0.5.0"

// Extractor names this extractor, as every reading does.
func Extractor() graph.Extractor { return graph.Extractor{Name: "grammar", Version: Version} }

// Article reads an article. It is total: an input without a sentence gives a reading without claims.
func Article(in graph.Input) *graph.Reading {
	a := Analyse(in)
	return assemble(a.Article, a.Document, a.Names, a.Propositions, a.Attributions, a.Times)
}

// describe joins what the caller says of an article and what its text says, the caller going first.
func describe(in graph.Input, meta text.Meta) graph.Article {
	published, basis := in.Published, graph.BasisGiven
	if published == "" {
		published, _ = graph.ParseDate(meta.Published)
		basis = meta.Basis
	}
	if published == "" {
		basis = ""
	}
	updated, _ := graph.ParseDate(meta.Updated)
	return graph.Article{
		ID: graph.ArticleID(in.URL, in.SHA256), Held: true, File: in.File, URL: in.URL, SHA256: in.SHA256,
		Title: first(in.Title, meta.Title), Publisher: first(in.Publisher, meta.Publisher), Author: meta.Author,
		Published: published, PublishedBasis: basis, Updated: updated, SyndicatedFrom: meta.SyndicatedFrom, Supersedes: in.Supersedes,
	}
}

func first(a, b string) string {
	if a != "" {
		return a
	}
	return b
}
