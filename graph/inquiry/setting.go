package inquiry

import (
	"context"
	"slices"

	"github.com/google/uuid"

	"hearsay/graph"
	"hearsay/graph/compare"
)

// settingOf returns what a comparison needs to know beside the claims: which of the entities that they have
// as subject or object no article names, and when the articles of their evidence were published.
func settingOf(ctx context.Context, g Graph, claims []*graph.Claim) (compare.Setting, error) {
	nested, err := nestedIn(ctx, g, claims)
	if err != nil {
		return compare.Setting{}, err
	}
	all := claims[:len(claims):len(claims)]
	for _, c := range nested {
		all = append(all, c)
	}
	nameless, err := namelessIn(ctx, g, all)
	if err != nil {
		return compare.Setting{}, err
	}
	days, err := publishedOf(ctx, g, claims, nil)
	return compare.Setting{Nameless: nameless, Published: func(article uuid.UUID) graph.Date { return days[article] },
		Nested: func(id uuid.UUID) *graph.Claim { return nested[id] }}, err
}

// nestedIn returns the claims that others have as their objects or arguments, by their ids.
func nestedIn(ctx context.Context, g Graph, claims []*graph.Claim) (map[uuid.UUID]*graph.Claim, error) {
	var ids []uuid.UUID
	for _, c := range claims {
		for _, t := range c.Terms() {
			if t.Claim != uuid.Nil {
				ids = append(ids, t.Claim)
			}
		}
	}
	slices.SortFunc(ids, graph.CompareIDs)
	found, err := g.Claims(ctx, slices.Compact(ids))
	nested := make(map[uuid.UUID]*graph.Claim)
	for _, c := range found {
		if c != nil {
			nested[c.ID] = c
		}
	}
	return nested, err
}

// namelessIn returns which of the entities that claims have as subject or object no article names.
func namelessIn(ctx context.Context, g Graph, claims []*graph.Claim) (func(uuid.UUID) bool, error) {
	entities, err := entitiesIn(ctx, g, claims)
	nameless := make(map[uuid.UUID]bool)
	for _, e := range entities {
		if !e.Named() {
			nameless[e.ID] = true
		}
	}
	return func(id uuid.UUID) bool { return nameless[id] }, err
}

// publishedOf returns when the articles of the claims' evidence, and further ones, were published.
func publishedOf(ctx context.Context, g Graph, claims []*graph.Claim, ids []uuid.UUID) (map[uuid.UUID]graph.Date, error) {
	days := make(map[uuid.UUID]graph.Date)
	ids = slices.Clone(ids)
	for _, c := range claims {
		ids = append(ids, c.Evidence.Article)
	}
	slices.SortFunc(ids, graph.CompareIDs)
	ids = slices.Compact(ids)
	articles, err := g.Articles(ctx, ids)
	for _, a := range articles {
		if a != nil {
			days[a.ID] = a.Published
		}
	}
	return days, err
}
