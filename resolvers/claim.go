package resolvers

import (
	"context"
	"slices"

	"github.com/google/uuid"

	"hearsay/graph"
	"hearsay/schema"
)

type claim struct{ root }

func (r claim) Statements(ctx context.Context, c *graph.Claim, filter *schema.StatementFilter, _ *graph.Date, first int, after *string) (*schema.StatementConnection, error) {
	p, err := pageRequest(first, after)
	if err != nil {
		return nil, err
	}
	return pagesOf(ctx, c.ID, func(claims []uuid.UUID) ([]graph.Page[*graph.Statement], error) {
		return r.findStatements(ctx, filter, p, len(claims), func(i int, f *graph.StatementFilter) error {
			f.Claim = claims[i]
			return nil
		})
	}, sawStatements)
}

func (r claim) Articles(ctx context.Context, c *graph.Claim) (*schema.ClaimArticles, error) {
	return ask(ctx, place(ctx), c.ID, func(claims []uuid.UUID) ([]*schema.ClaimArticles, error) {
		pages, err := r.graph.FindStatements(ctx, each(claims, func(id uuid.UUID) graph.StatementFilter {
			return graph.StatementFilter{Claim: id}
		}), graph.PageRequest{First: most})
		if err != nil {
			return nil, err
		}
		lists := make([]*schema.ClaimArticles, len(pages))
		var all []uuid.UUID
		for i, p := range pages {
			lists[i] = &schema.ClaimArticles{IDs: articlesOf(p.Items), Complete: !p.More}
			all = append(all, lists[i].IDs...)
		}
		requestOf(ctx).gather(all)
		return lists, nil
	})
}

// articlesOf returns the articles that the statements stand in, each once.
func articlesOf(statements []*graph.Statement) []uuid.UUID {
	var ids []uuid.UUID
	for _, s := range statements {
		if !slices.Contains(ids, s.Article) {
			ids = append(ids, s.Article)
		}
	}
	return ids
}

type claimArticles struct{ root }

func (r claimArticles) Articles(ctx context.Context, c *schema.ClaimArticles) ([]*graph.Article, error) {
	list := make([]*graph.Article, len(c.IDs))
	for i, id := range c.IDs {
		var err error
		if list[i], err = r.article(ctx, id); err != nil {
			return nil, err
		}
	}
	return list, nil
}

type term struct{ root }

func (r term) Entity(ctx context.Context, t *graph.Term) (*graph.Entity, error) {
	return r.entity(ctx, t.Entity)
}

func (r term) Claim(ctx context.Context, t *graph.Term) (*graph.Claim, error) {
	if t.Claim == uuid.Nil {
		return nil, nil
	}
	return r.claim(ctx, t.Claim)
}
