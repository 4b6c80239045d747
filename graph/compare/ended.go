package compare

import (
	"slices"
	"strings"

	"hearsay/graph"
)

// lasted compares a claim that its subject left something with one that it was still there later: "left Venn Glass
// in 2019", "was still on its payroll in 2021".
func (t Setting) lasted(a, b *graph.Claim) Finding {
	if left(b) {
		a, b = b, a
	}
	if !left(a) || !stillThere(b) || a.Polarity != b.Polarity || unreal(a) || unreal(b) || a.Time == "" || b.Time == "" || when(a, b) != different || a.Time.Compare(b.Time) >= 0 {
		return Finding{Relation: Unrelated}
	}
	from := a.Object.Text
	if from == "" || !slices.ContainsFunc(b.Terms(), func(x graph.Term) bool { return sameTerm(x, a.Object) }) && !strings.Contains(b.Evidence.Text, from) {
		return Finding{Relation: Unrelated}
	}
	return Finding{Contradicts, "it ended, and still was so later: " + string(a.Time) + ", " + string(b.Time)}
}

var leaving = wordSet("leave quit resign retire depart")

// left reports whether a claim says that its subject left something, or was something until then.
func left(c *graph.Claim) bool {
	verb, _, _ := strings.Cut(Meaning(c), " ")
	return leaving[verb] || Meaning(c) == "be fired" || Bygone(c)
}

// stillThere reports whether a claim says that something was so still.
func stillThere(c *graph.Claim) bool {
	words := folded(c.Evidence.Text)
	return !left(c) && slices.ContainsFunc(words, func(w string) bool { return w == "still" || w == "remained" })
}
