package compare

import (
	"regexp"
	"strings"

	"hearsay/graph"
)

// PutsFigure reports whether a claim says no more than how great its subject, a newspaper or an office, says that a number is, and
// leaves what of to the words before: "the union puts the figure at 71".
func PutsFigure(c *graph.Claim) bool {
	return c.Polarity == graph.Positive && !unreal(c) && strings.ContainsAny(c.Evidence.Text, "0123456789") && putsFigure.MatchString(c.Evidence.Text)
}

var putsFigure = regexp.MustCompile(`(?i)\b(?:puts?|sets?|gives?|gave|plac(?:es?|ed)|estimat(?:es?|ed)) (?:the|its|that|this) (?:\w+ )?` +
	`(?:figure|number|total|toll|count|tally|sum|crowd|turnout|attendance|cost|damage|loss) (?:at|as) (?:\w+ ){0,2}?[$€£]?\d`)

// OtherFigure reports whether the one number that a claim which puts a figure gives cannot be the one that another claim gives, of
// whatever thing.
func OtherFigure(puts, c *graph.Claim) bool {
	x, y := countsIn(puts.Evidence.Text), countsIn(c.Evidence.Text)
	return len(x) == 1 && len(y) == 1 && c.Polarity == graph.Positive && !unreal(c) && x[0].unit == y[0].unit && x[0].disjoint(&y[0].count)
}

// bareFellow reports whether one of two numbers in the words of one sentence, or of two that stand beside each other, says only how many:
// "recalled 1.4 million bottles, according to Holm, and 2.1 million, according to Venn".
func bareFellow(a, b *graph.Claim, x, y *count) bool {
	bare := func(c *count) bool { return len(c.of)+len(c.around)+len(c.unit) == 0 }
	p, q := a.Evidence, b.Evidence
	return p.Article == q.Article && bare(x) != bare(y) && x.unit == y.unit && max(p.StartByte-q.EndByte, q.StartByte-p.EndByte) <= mostBeside
}

// mostBeside is how many bytes may stand between two passages that are beside each other.
const mostBeside = 80
