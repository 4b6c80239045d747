package inquiry

import (
	"bytes"
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
	claims, err := Matter(ctx, g, c)
	if err != nil {
		return nil, err
	}
	said, err := bySaid(ctx, g, claims)
	if err != nil {
		return nil, err
	}
	nameless, err := namelessIn(ctx, g, claims)
	if err != nil {
		return nil, err
	}
	var all []*DriftStep
	for _, x := range claims {
		articles, err := newArticles(ctx, g, said[x.ID])
		if err != nil {
			return nil, err
		}
		step := &DriftStep{Claim: x}
		if m, ok := vocabulary.Of(x.Predicate.Meaning()); ok {
			step.Strength = m.Rank
		}
		if x != c {
			step.Relation = compare.Claims(x, c, nameless).Relation
		}
		for _, s := range said[x.ID] {
			day := articles.Article(s.Article).Published
			if step.First == nil || day != "" && (step.Since == "" || day < step.Since) {
				step.First, step.Since = s, day
			}
		}
		all = append(all, step)
	}
	late := func(d graph.Date) graph.Date { return cmp.Or(d, "9999") }
	slices.SortFunc(all, func(a, b *DriftStep) int {
		return cmp.Or(cmp.Compare(late(a.Since), late(b.Since)), cmp.Compare(a.Strength, b.Strength), bytes.Compare(a.Claim.ID[:], b.Claim.ID[:]))
	})
	return all, nil
}
