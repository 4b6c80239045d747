package inquiry

import (
	"cmp"
	"context"
	"slices"
	"time"

	"github.com/google/uuid"

	"hearsay/graph"
)

// What is looked at to find the story that an article tells: so many of whom it makes claims about, so many
// articles on each of these, and of the articles with the most of them in common so many.
const (
	storyEntities = 12
	storyMentions = 40
	storyArticles = 12
	storyShared   = 2
	storyDays     = 45
)

// storyOf returns the articles that tell the story of one, itself first: those of the same weeks that
// mention at least two of the entities that it makes claims about, those with most in common first.
func storyOf(ctx context.Context, g Graph, article uuid.UUID) ([]uuid.UUID, error) {
	claims, _, err := claimsOf(ctx, g, graph.ClaimFilter{StatementFilter: graph.StatementFilter{Article: article}})
	if err != nil {
		return nil, err
	}
	own, err := g.Articles(ctx, []uuid.UUID{article})
	if err != nil || own[0] == nil {
		return nil, err
	}
	shared := make(map[uuid.UUID]int)
	for _, e := range mostNamed(claims) {
		page, err := g.FindArticles(ctx, graph.ArticleFilter{Mentions: e}, graph.PageRequest{First: storyMentions})
		if err == nil && page.More {
			page, err = g.FindArticles(ctx, graph.ArticleFilter{Mentions: e, Published: weeksAround(own[0].Published)}, graph.PageRequest{First: storyMentions})
		}
		if err != nil {
			return nil, err
		}
		for _, a := range page.Items {
			if a.ID != article && a.Held && sameWeeks(a.Published, own[0].Published) {
				shared[a.ID]++
			}
		}
	}
	all := []uuid.UUID{}
	for id, n := range shared {
		if n >= storyShared {
			all = append(all, id)
		}
	}
	slices.SortFunc(all, func(a, b uuid.UUID) int { return cmp.Or(cmp.Compare(shared[b], shared[a]), graph.CompareIDs(a, b)) })
	return append([]uuid.UUID{article}, all[:min(len(all), storyArticles)]...), nil
}

// mostNamed returns the entities that most of the claims have, the most frequent first.
func mostNamed(claims []*graph.Claim) []uuid.UUID {
	count := make(map[uuid.UUID]int)
	var ids []uuid.UUID
	for _, c := range claims {
		for _, t := range c.Terms() {
			if t.Entity == uuid.Nil {
				continue
			}
			if count[t.Entity]++; count[t.Entity] == 1 {
				ids = append(ids, t.Entity)
			}
		}
	}
	slices.SortFunc(ids, func(a, b uuid.UUID) int { return cmp.Or(cmp.Compare(count[b], count[a]), graph.CompareIDs(a, b)) })
	return ids[:min(len(ids), storyEntities)]
}

// weeksAround returns the days within those of a story; any where the day is not known.
func weeksAround(day graph.Date) graph.DateRange {
	t, err := time.Parse(time.DateOnly, string(day))
	if err != nil {
		return graph.DateRange{}
	}
	on := func(days int) graph.Date { return graph.Date(t.AddDate(0, 0, days).Format(time.DateOnly)) }
	return graph.DateRange{From: on(-storyDays), To: on(storyDays)}
}

// sameWeeks reports whether two days can be of one story; one that is not known can.
func sameWeeks(a, b graph.Date) bool { return a == "" || b == "" || weeksAround(a).Has(b) }
