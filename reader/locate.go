package reader

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"hearsay/graph"
)

// A folded text has single blanks for white space and typewriter quote marks, and knows where everything
// in it stood: the byte i of words comes from what begins at the byte from[i] of the original, whose end
// is the last from.
type folded struct {
	words string
	from  []int
}

var marks = map[rune]string{'‘': "'", '’': "'", '‚': "'", '‛': "'", 'ʼ': "'", '`': "'", '´': "'",
	'“': `"`, '”': `"`, '„': `"`, '‟': `"`, '«': `"`, '»': `"`}

func fold(s string) folded {
	var b strings.Builder
	f := folded{from: make([]int, 0, len(s)+1)}
	blank := false
	for i, c := range s {
		word, mark := marks[c]
		switch {
		case unicode.IsSpace(c) && blank:
			continue
		case unicode.IsSpace(c):
			word = " "
		case !mark:
			word = string(c)
		}
		blank = word == " "
		b.WriteString(word)
		for k := range len(word) {
			f.from = append(f.from, i+k)
		}
	}
	f.from = append(f.from, len(s))
	f.words = b.String()
	return f
}

// maxPlaces is how many places of the same words are told apart.
const maxPlaces = 1000

// places returns where words stand in f, from the edge of a word to the edge of one, in the bytes of f.
func (f *folded) places(words string) []graph.Span {
	var found []graph.Span
	for at := 0; words != "" && len(found) < maxPlaces; {
		k := strings.Index(f.words[at:], words)
		if k < 0 {
			break
		}
		s := graph.Span{StartByte: at + k, EndByte: at + k + len(words)}
		if edge(f.words, s.StartByte) && edge(f.words, s.EndByte) {
			found = append(found, s)
		}
		_, size := utf8.DecodeRuneInString(f.words[s.StartByte:])
		at = s.StartByte + size
	}
	return found
}

// edge reports whether no word runs over the byte at.
func edge(s string, at int) bool {
	before, _ := utf8.DecodeLastRuneInString(s[:at])
	after, _ := utf8.DecodeRuneInString(s[at:])
	return !letter(before) || !letter(after)
}

func letter(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) }

func (f *folded) original(s graph.Span) graph.Span {
	return graph.Span{StartByte: f.from[s.StartByte], EndByte: f.from[s.EndByte]}
}

// Why a quotation is refused.
const (
	nothingQuoted = "nothing is quoted"
	tooLong       = "too long"
	notThere      = "the words are not in the text"
	manyPlaces    = "the words stand in more than one place"
)

// locate returns the one place of q in the original text, or why there is none. Of several places it is the
// one with the given words around it, and of those still left the one in within.
func (f *folded) locate(q quote, within graph.Span, limit int) (place graph.Span, why string) {
	words := trimmed(q.Text)
	switch {
	case words == "":
		return place, nothingQuoted
	case len(words) > limit:
		return place, tooLong
	}
	found := f.places(words)
	if len(found) == 0 {
		return place, notThere
	}
	if len(found) > 1 {
		found = f.around(found, q)
	}
	if len(found) > 1 {
		found = f.inside(found, within)
	}
	if len(found) != 1 {
		return place, manyPlaces
	}
	return f.original(found[0]), ""
}

func trimmed(s string) string { return strings.TrimSpace(fold(s).words) }

// around returns the places that have the words around them which q gives.
func (f *folded) around(places []graph.Span, q quote) []graph.Span {
	before, after := trimmed(q.Before), trimmed(q.After)
	var left []graph.Span
	for _, s := range places {
		if strings.HasSuffix(strings.TrimSuffix(f.words[:s.StartByte], " "), before) &&
			strings.HasPrefix(strings.TrimPrefix(f.words[s.EndByte:], " "), after) {
			left = append(left, s)
		}
	}
	return left
}

func (f *folded) inside(places []graph.Span, within graph.Span) []graph.Span {
	var left []graph.Span
	for _, s := range places {
		if within.Contains(f.original(s)) {
			left = append(left, s)
		}
	}
	return left
}
