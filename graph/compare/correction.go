package compare

import (
	"slices"

	"hearsay/graph"
)

// OtherSum reports whether a claim corrects the sum or number that another gives in the same article: "paid 40,000
// crowns", "the sum was 4,000 crowns". Among is what else the article tells: where that has a third number of the
// same thing, it is not plain which is meant.
func OtherSum(correction, c *graph.Claim, among []*graph.Claim) bool {
	if !TellsSum(correction) || TellsSum(c) || correction.Evidence.Article != c.Evidence.Article || unreal(c) || unreal(correction) || c.Polarity != correction.Polarity {
		return false
	}
	x := countsIn(correction.Evidence.Text)
	if len(x) != 1 {
		return false
	}
	other, found := count{}, false
	for _, o := range among {
		for _, y := range countsIn(o.Evidence.Text) {
			switch {
			case o.Evidence.Article != c.Evidence.Article || y.unit != x[0].unit || y.unit == "" && sharedWords(y.of, x[0].of) == 0 || !y.disjoint(&x[0].count):
			case found && y.disjoint(&other):
				return false
			default:
				other, found = y.count, true
			}
		}
	}
	return found && slices.ContainsFunc(countsIn(c.Evidence.Text), func(y governed) bool { return y.unit == other.unit && !y.disjoint(&other) && y.disjoint(&x[0].count) })
}

// TellsSum reports whether a claim says nothing but what a sum or number is.
func TellsSum(c *graph.Claim) bool {
	words := telling(c.Subject.Text)
	return c.Predicate.Lemma == "be" && len(words) == 1 && (sums[stem(words[0])] || words[0] == "number" || words[0] == "figure") && numbered(c.Object.Text)
}
