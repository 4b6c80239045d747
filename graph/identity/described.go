package identity

import (
	"regexp"
	"strings"

	"github.com/google/uuid"

	"hearsay/graph"
)

// leastWords is how many words a sentence must have for two articles with it to be copies of one.
const leastWords = 10

// Described returns what an entity without a name is in the graph: one and the same in articles that speak of
// it in the same sentence, as copies of one article do, and else one of its article alone. No description is
// enough: "two officials" of two papers may be four. An entity with a name keeps its id.
func Described(r *graph.Reading, e *graph.Entity) uuid.UUID {
	if e.Named() || len(e.Mentions) == 0 {
		return e.ID
	}
	text, at := r.Article.Text, e.Mentions[0].StartByte
	if at > len(text) {
		return e.ID
	}
	from, to := sentenceBegin(text, at), sentenceEnd(text, at)
	sentence := strings.TrimRight(text[from:to], ".?!\"”’ ")
	if len(strings.Fields(sentence)) < leastWords {
		return e.ID
	}
	return graph.DescribedID(sentence, len(strings.Fields(text[from:at])))
}

// dateline is what a paper puts before the first sentence of an article, and who copies it leaves out: the place in
// capital letters, perhaps a day and an agency, a dash.
var dateline = regexp.MustCompile(`^\p{Lu}{3,}\P{L}[^\n]{0,70}? ?(?:--|[-–—]) `)

// sentenceBegin returns where the sentence around a byte begins, as far as datelines, full stops and line breaks tell.
func sentenceBegin(text string, at int) int {
	from := strings.LastIndexByte(text[:at], '\n') + 1
	from += len(dateline.FindString(text[from:at]))
	for _, end := range []string{". ", "? ", "! "} {
		if i := strings.LastIndex(text[from:at], end); i >= 0 {
			from += i + len(end)
		}
	}
	return from
}

// sentenceEnd returns where the sentence around a byte ends.
func sentenceEnd(text string, at int) int {
	to := len(text)
	for _, end := range []string{"\n", ". ", "? ", "! "} {
		if i := strings.Index(text[at:to], end); i >= 0 {
			to = at + i
		}
	}
	return to
}
