package compare

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"hearsay/graph"
)

// AgeOf returns how old a passage says that somebody of one of the names is, 0 where it does not tell: "Ada Okafor, 52,",
// "Okafor, who is 52", "52-year-old Ada Okafor".
func AgeOf(passage string, names []string) int {
	for _, m := range ageBehind.FindAllStringSubmatch(passage, -1) {
		if isCalled(m[1], names) {
			return years(m[2])
		}
	}
	for _, m := range ageBefore.FindAllStringSubmatch(passage, -1) {
		if isCalled(m[2], names) {
			return years(m[1])
		}
	}
	return 0
}

const nameWords = `((?:\p{Lu}[\p{L}.’'-]*\s+)*\p{Lu}[\p{L}’'-]*)`

var (
	ageBehind = regexp.MustCompile(nameWords + `(?:, (?:who is |who was |aged )?| \((?:aged )?| is )(\d{2})(?:[,.;)]|$| and | years old)`)
	ageBefore = regexp.MustCompile(`\b(\d{2})-year-old ` + nameWords)
	titles    = wordSet("mr mrs ms miss dr professor prof sir dame captain")
)

// isCalled reports whether words, or those behind a title or role that is written as a name, are one of the names.
func isCalled(words string, names []string) bool {
	for first := true; ; first = false {
		if slices.Contains(names, words) && (first || strings.Contains(words, " ")) {
			return true
		}
		before, rest, ok := strings.Cut(words, " ")
		if !ok {
			return false
		}
		if titles[strings.TrimSuffix(strings.ToLower(before), ".")] && slices.Contains(names, rest) {
			return true
		}
		words = rest
	}
}

func years(digits string) int {
	n, _ := strconv.Atoi(digits) // the pattern lets nothing else through
	return n
}

// AgesDiffer reports whether somebody cannot have been of both ages when two articles were published: a birthday may lie
// between.
func (t Setting) AgesDiffer(one, other int, first, second graph.Evidence) bool {
	x, y, known := t.days(&graph.Claim{Evidence: first}, &graph.Claim{Evidence: second})
	if !known || one == 0 || other == 0 {
		return false
	}
	if y.Before(x) {
		x, y, one, other = y, x, other, one
	}
	passed := int(y.Sub(x) / (365 * 24 * time.Hour))
	return other < one || other > one+passed+1
}
