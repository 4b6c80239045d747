package compare

import (
	"slices"
	"strings"

	"hearsay/graph"
)

// roles compares two claims of what one subject is, by all their words: "is the mayor", "is mayor of Venn".
// A former mayor is not a mayor.
func roles(a, b *graph.Claim) match {
	x, ok := roleOf(a)
	y, ok2 := roleOf(b)
	if !ok || !ok2 || a.Predicate.Lemma == "be" && b.Predicate.Lemma == "be" {
		return different
	}
	for _, w := range formerly {
		if slices.Contains(x, w) != slices.Contains(y, w) {
			return different
		}
	}
	if n := sharedWords(x, y); n == 0 || n < min(len(x), len(y)) {
		return different
	}
	switch {
	case contains(x, y) && contains(y, x):
		return equal
	case contains(x, y):
		return firstFiner
	}
	return secondFiner
}

// roleOf returns the stems of the words for what a claim says that its subject is; ok is false where it says
// anything else.
func roleOf(c *graph.Claim) (words []string, ok bool) {
	lemma := strings.Fields(c.Predicate.Lemma)
	if len(lemma) == 0 || lemma[0] != "be" || c.Object.Empty() || len(lemma) > 1 && participle(lemma[1]) {
		return nil, false
	}
	role := lemma[1:]
	if n := len(role); n > 1 && roleLink[role[n-1]] {
		role = role[:n-1]
	} else if n > 0 && preposition[role[n-1]] {
		return nil, false
	}
	for _, w := range stems(telling(strings.Join(role, " ") + " " + c.Object.Text)) {
		if !slices.Contains(words, w) {
			words = append(words, w) // "be mayor", the mayor
		}
	}
	return words, true
}

// roleLink has what joins a role to where it is held.
var roleLink = wordSet("of for at in")

// formerly has the stems of words that make another of a role.
var formerly = stems(strings.Fields("former ex late deputy vice acting interim assistant designate elect candidate outgoing future co"))

func participle(w string) bool { return strings.HasSuffix(w, "ed") || strings.HasSuffix(w, "en") }
