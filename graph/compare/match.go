package compare

import (
	"regexp"
	"slices"
	"strings"

	"github.com/google/uuid"

	"hearsay/graph"
)

// A match says how two values of one kind stand to each other.
type match int

const (
	different match = iota
	equal
	firstFiner
	secondFiner
	numbersDiffer // but for numbers of one unit they are equal
)

func sameTerm(a, b graph.Term) bool {
	switch {
	case a.Entity != uuid.Nil || b.Entity != uuid.Nil:
		return a.Entity == b.Entity
	case a.Claim != uuid.Nil || b.Claim != uuid.Nil:
		return a.Claim == b.Claim
	}
	return a.Text != "" && graph.FoldName(a.Text) == graph.FoldName(b.Text)
}

// terms compares what fills one place of two claims. A claim without an object is less exact than
// one that has it.
func terms(a, b graph.Term) match {
	switch {
	case a.Empty() && b.Empty():
		return equal
	case a.Empty():
		return secondFiner
	case b.Empty():
		return firstFiner
	case sameTerm(a, b):
		return equal
	case a.Entity != uuid.Nil || b.Entity != uuid.Nil:
		return different
	}
	return phrases(a.Text, b.Text)
}

// phrases compares two noun phrases by their words.
func phrases(a, b string) match {
	x, y := content(a), content(b)
	if m := quantities(x, y); m != different {
		return m
	}
	switch {
	case len(x) == 0 || len(y) == 0 || negates(x) != negates(y):
		return different
	case contains(x, y) && contains(y, x):
		return equal
	case contains(x, y):
		return firstFiner
	case contains(y, x):
		return secondFiner
	case alike(x, y):
		return equal
	}
	return different
}

func negates(words []string) bool {
	return slices.Contains(words, "not") || slices.Contains(words, "never")
}

// alike reports whether two longer phrases share most words of the shorter.
func alike(x, y []string) bool {
	if len(x) > len(y) {
		x, y = y, x
	}
	shared := 0
	for _, w := range x {
		if slices.ContainsFunc(y, func(o string) bool { return stem(o) == stem(w) }) {
			shared++
		}
	}
	return shared >= 3 && 5*shared >= 3*len(x)
}

// stem takes the commonest endings off a word.
func stem(w string) string {
	for _, end := range []string{"ing", "ed", "es", "s", "e", "ian", "n"} {
		if s, ok := strings.CutSuffix(w, end); ok && len(s) > 3 {
			return s
		}
	}
	return w
}

var smallWord = map[string]bool{"the": true, "a": true, "an": true, "of": true, "in": true, "to": true, "for": true, "his": true,
	"her": true, "its": true, "their": true, "at": true, "on": true, "and": true, "should": true}

// content returns the words of a phrase that tell something, folded.
func content(phrase string) []string {
	var words []string
	for _, w := range strings.Fields(graph.FoldName(phrase)) {
		if w = strings.Trim(w, ".,;:!?\"()"); w != "" && !smallWord[w] {
			words = append(words, w)
		}
	}
	return words
}

func contains(all, some []string) bool {
	return !slices.ContainsFunc(some, func(w string) bool { return !slices.Contains(all, w) })
}

var quantity = regexp.MustCompile(`^[$€£]?\d[\d,]*(\.\d+)?(m|bn|k|%)?$`)

var spelled = map[string]float64{"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
	"ten": 10, "eleven": 11, "twelve": 12, "dozen": 12, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "hundred": 100}

// dates compares two dates: a month is less exact than one of its days, an unknown date less than any.
func dates(a, b graph.Date) match {
	switch {
	case a == b:
		return equal
	case a == "":
		return secondFiner
	case b == "":
		return firstFiner
	case a.Covers(b):
		return secondFiner
	case b.Covers(a):
		return firstFiner
	}
	return different
}
