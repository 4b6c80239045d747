package extract

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"hearsay/extract/text"
	"hearsay/graph"
)

// dateline is where the dateline before the first paragraph names a place, which no sentence holds; empty where none does.
func (a *assembler) dateline() graph.Span {
	for _, p := range a.doc.Paragraphs {
		if p.Kind == text.Body {
			return text.DatelinePlace(a.doc.Text, p)
		}
	}
	return graph.Span{}
}

// namesPlace adds a mention to e where the words at s are its name.
func (a *assembler) namesPlace(e *graph.Entity, s graph.Span) bool {
	if s.Empty() || graph.FoldName(s.Of(a.doc.Text)) != graph.FoldName(e.Name) {
		return false
	}
	e.Mentions = append(e.Mentions, graph.Mention{Article: a.reading.Article.ID, Passage: a.citer.Passage(s), Kind: graph.Name})
	slices.SortFunc(e.Mentions, func(a, b graph.Mention) int { return a.StartByte - b.StartByte })
	return true
}

// inSmall writes a name that stands in capitals as others write it: "Port Ansby" for "PORT ANSBY".
func inSmall(name string) string {
	if strings.ToUpper(name) != name {
		return name
	}
	words := strings.Fields(strings.ToLower(name))
	for i, w := range words {
		r, n := utf8.DecodeRuneInString(w)
		words[i] = string(unicode.ToUpper(r)) + w[n:]
	}
	return strings.Join(words, " ")
}
