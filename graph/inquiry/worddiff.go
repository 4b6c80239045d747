package inquiry

import (
	"strings"
	"unicode"

	"hearsay/graph"
)

// A ChangeKind says what became of words.
type ChangeKind string

// The kinds of changes.
const (
	Kept    ChangeKind = "KEPT"
	LeftOut ChangeKind = "LEFT_OUT"
	Added   ChangeKind = "ADDED"
)

// A WordChange is a run of words of which the same became.
type WordChange struct {
	Kind ChangeKind
	// There is where the words stand in what is compared with, nil for Added; Here where they stand in
	// what is compared, nil for LeftOut.
	There, Here *graph.Passage
}

// A word is one of a passage as it is compared, and where it stands in the passage's text.
type word struct {
	folded string
	graph.Span
}

// wordsOf returns the words of a text in order, apostrophes within them kept.
func wordsOf(text string) (words []word) {
	start := -1
	end := func(i int) {
		if start >= 0 {
			folded := strings.ReplaceAll(strings.ToLower(text[start:i]), "’", "'")
			if folded = strings.Trim(folded, "'‘"); folded != "" {
				words = append(words, word{folded, graph.Span{StartByte: start, EndByte: i}})
			}
		}
		start = -1
	}
	for i, r := range text {
		inWord := unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) || start >= 0 && (r == '\'' || r == '’')
		if !inWord {
			end(i)
		} else if start < 0 {
			start = i
		}
	}
	end(len(text))
	return words
}

// common returns, for two lists of words, the lengths of the longest common subsequences of what
// follows each pair of places.
func common(a, b []word) [][]int {
	rest := make([][]int, len(a)+1)
	rest[len(a)] = make([]int, len(b)+1)
	for i := len(a) - 1; i >= 0; i-- {
		rest[i] = make([]int, len(b)+1)
		for k := len(b) - 1; k >= 0; k-- {
			if a[i].folded == b[k].folded {
				rest[i][k] = rest[i+1][k+1] + 1
			} else {
				rest[i][k] = max(rest[i+1][k], rest[i][k+1])
			}
		}
	}
	return rest
}

// diff returns what became of the words of one passage in another: runs of words in the order of both,
// what was left out before what was added in its place.
func diff(there, here graph.Passage) (changes []*WordChange) {
	a, b := wordsOf(there.Text), wordsOf(here.Text)
	rest := common(a, b)
	i, k := 0, 0
	for i < len(a) || k < len(b) {
		i0, k0 := i, k
		switch {
		case i < len(a) && k < len(b) && a[i].folded == b[k].folded:
			for i < len(a) && k < len(b) && a[i].folded == b[k].folded {
				i, k = i+1, k+1
			}
			changes = append(changes, &WordChange{Kept, run(there, a[i0:i]), run(here, b[k0:k])})
		case i < len(a) && rest[i+1][k] == rest[i][k]:
			for i < len(a) && rest[i+1][k] == rest[i][k] && (k == len(b) || a[i].folded != b[k].folded) {
				i++
			}
			changes = append(changes, &WordChange{LeftOut, run(there, a[i0:i]), nil})
		default:
			for k < len(b) && rest[i][k+1] == rest[i][k] && (i == len(a) || a[i].folded != b[k].folded) {
				k++
			}
			changes = append(changes, &WordChange{Added, nil, run(here, b[k0:k])})
		}
	}
	return changes
}

func run(p graph.Passage, words []word) *graph.Passage {
	r := within(p, words[0].Cover(words[len(words)-1].Span))
	return &r
}
