package inquiry

import (
	"slices"
	"strings"

	"github.com/google/uuid"

	"hearsay/graph"
	"hearsay/graph/compare"
)

// meant reports whether it is plain that a denial is of a claim, and not only what an article tells after it: it stands in one
// passage with the claim or beside it, repeats its words, speaks of accusations, or is by somebody whom the claim has to do with. What says
// no more than that somebody does something is denied by many.
func (g *ground) meant(denial *graph.Statement, c *graph.Claim) bool {
	if c.Factuality == graph.Hypothetical {
		return false
	}
	if compare.Repeats(denial.Evidence.Text, c) {
		return true
	}
	by := denial.Innermost().Speaker
	concerned := slices.ContainsFunc(c.Terms(), func(t graph.Term) bool { return t.Entity != uuid.Nil && t.Entity == by.ID })
	told := false
	for _, s := range forward(g.said.of[c.ID]) {
		if s.Article != denial.Article {
			continue
		}
		told = true
		if s.Evidence.Overlaps(denial.Evidence.Span) || follows(s, denial) || follows(denial, s) {
			return true
		}
	}
	if !told {
		return true // its place tells nothing
	}
	return !c.Object.Empty() && (concerned || compare.OfAccusations(denial.Evidence.Text) || by.Name != "" && strings.Contains(c.Evidence.Text, by.Name))
}

// two reports whether two sides have speakers who are not one, or that are not known.
func two(one, other []*graph.Statement) bool {
	for _, a := range one {
		for _, b := range other {
			if a.Innermost().Speaker.ID != b.Innermost().Speaker.ID {
				return true
			}
		}
	}
	return false
}
