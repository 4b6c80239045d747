package compare

import (
	"regexp"
	"slices"
	"strings"

	"hearsay/graph"
)

// OtherReasons reports whether two claims tell of one deed, and each why, and not the same: "she was dismissed for
// theft", "she was dismissed because she had reported the leak".
func OtherReasons(a, b *graph.Claim) bool {
	x, y := reason(a), reason(b)
	if a.Polarity != graph.Positive || b.Polarity != graph.Positive || x == "" || y == "" || sharedWords(stems(telling(x)), stems(telling(y))) > 0 {
		return false
	}
	verbs := func(c *graph.Claim) []string { return stems(telling(c.Predicate.Lemma)) }
	return sharedWords(verbs(a), slices.DeleteFunc(verbs(b), func(w string) bool { return w == "for" || w == "over" || light[w] })) > 0
}

// Undergone reports whether two claims tell of one thing that was done to their subject: she was dismissed.
func Undergone(a, b *graph.Claim) bool {
	x, y := strings.Fields(a.Predicate.Lemma), strings.Fields(b.Predicate.Lemma)
	return len(x) > 1 && len(y) > 1 && x[0] == "be" && y[0] == "be" && stem(x[1]) == stem(y[1]) && len(Active("be "+x[1])) > 0
}

// reason returns the words for why a claim's deed was done, "" where it does not tell.
func reason(c *graph.Claim) string {
	for _, a := range c.Arguments {
		switch a.Role {
		case "because", "because of", "for", "over", "due to", "since":
			return a.Value.Text
		}
	}
	if strings.HasSuffix(c.Predicate.Lemma, " for") || strings.HasSuffix(c.Predicate.Lemma, " over") || strings.HasSuffix(c.Predicate.Lemma, " because of") {
		return c.Object.Text
	}
	return ""
}

// Why returns the stems of the words for why a claim was so in a passage that carries it, none where it does not tell:
// "the bridge collapsed because of | rust".
func Why(c *graph.Claim, passage string) []string {
	words := strings.Fields(c.Predicate.Label)
	if len(words) == 0 || c.Polarity != graph.Positive || unreal(c) || !strings.Contains(passage, "because") && !strings.Contains(passage, "owing to") && !strings.Contains(passage, "due to") {
		return nil
	}
	_, passage, _ = strings.Cut(passage, words[len(words)-1]) // "collapsed" of "had collapsed"
	m := because.FindStringSubmatchIndex(passage)
	if m == nil || strings.ContainsAny(passage[:m[0]], ",;:") {
		return nil // of another clause
	}
	return stems(telling(passage[m[2]:m[3]]))
}

var because = regexp.MustCompile(`\b(?:because of|because|due to|owing to)\s+([^,;.]+)`)
