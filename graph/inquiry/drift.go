package inquiry

import (
	"cmp"
	"context"
	"slices"

	"hearsay/graph"
	"hearsay/graph/compare"
	"hearsay/graph/vocabulary"
)

// A DriftStep is one wording of a matter, and when an article first carried it.
type DriftStep struct {
	Claim *graph.Claim
	// Since is the first day of publication of those that are known; empty where none is.
	Since graph.Date
	// First is the statement of the article published first, or the first of those without a date.
	First *graph.Statement
	// Strength is the place of the predicate in its order of strength, weakest 1, 0 where it has none.
	Strength int
	// Relation is that of the wording to the claim asked for, empty for that claim itself.
	Relation compare.Relation
}

// Drift returns the wordings of one matter in the order in which articles brought them, those without a
// date last, and of one day the weaker first: suggested, advised, lobbied.
func Drift(ctx context.Context, g Graph, c *graph.Claim) ([]*DriftStep, error) {
	n, err := near(ctx, g, c)
	if err != nil {
		return nil, err
	}
	claims := n.matter()
	said, err := saidOf(ctx, g, claims)
	if err != nil {
		return nil, err
	}
	articles, err := articlesOf(ctx, g, said.all)
	if err != nil {
		return nil, err
	}
	var all []*DriftStep
	for _, x := range claims {
		step := &DriftStep{Claim: x}
		if m, ok := vocabulary.Of(x.Predicate.Meaning()); ok {
			step.Strength = m.Rank
		}
		if x != c {
			step.Relation = n.setting.Claims(x, c).Relation
		}
		for _, s := range said.of[x.ID] {
			day := articles[s.Article].Published
			if step.First == nil || day.Compare(step.Since) < 0 {
				step.First, step.Since = s, day
			}
		}
		all = append(all, step)
	}
	slices.SortFunc(all, func(a, b *DriftStep) int {
		return cmp.Or(a.Since.Compare(b.Since), cmp.Compare(a.Strength, b.Strength), graph.CompareIDs(a.Claim.ID, b.Claim.ID))
	})
	return all, nil
}
