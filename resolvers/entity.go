package resolvers

import (
	"context"
	"slices"

	"github.com/google/uuid"

	"hearsay/graph"
	"hearsay/schema"
)

type entity struct{ root }

func (r entity) Mentions(ctx context.Context, e *graph.Entity, first int) ([]*graph.Mention, error) {
	if err := checkFirst(first); err != nil {
		return nil, err
	}
	return ask(ctx, place(ctx), e.ID, func(ids []uuid.UUID) ([][]*graph.Mention, error) {
		pages, err := r.graph.FindMentions(ctx, ids, graph.PageRequest{First: first})
		if err != nil {
			return nil, err
		}
		lists := make([][]*graph.Mention, len(ids))
		var articles []uuid.UUID
		for i, p := range pages {
			lists[i] = p.Items
			for _, m := range p.Items {
				articles = append(articles, m.Article)
			}
		}
		requestOf(ctx).gather(articles)
		return lists, nil
	})
}

func (r entity) Claims(ctx context.Context, e *graph.Entity, filter *schema.ClaimFilter, _ *graph.Date, first int, after *string) (*schema.ClaimConnection, error) {
	p, err := pageRequest(first, after)
	if err != nil {
		return nil, err
	}
	return pagesOf(ctx, e.ID, func(entities []uuid.UUID) ([]graph.Page[*graph.Claim], error) {
		return r.findClaims(ctx, filter, p, len(entities), func(i int, f *graph.ClaimFilter) error {
			f.About = append(slices.Clone(f.About), entities[i])
			return nil
		})
	}, sawClaims)
}

func (r entity) Statements(ctx context.Context, e *graph.Entity, innermost bool, stances []graph.Stance, _ *graph.Date, first int, after *string) (*schema.StatementConnection, error) {
	p, err := pageRequest(first, after)
	if err != nil {
		return nil, err
	}
	return pagesOf(ctx, e.ID, func(entities []uuid.UUID) ([]graph.Page[*graph.Statement], error) {
		return r.graph.FindStatements(ctx, each(entities, func(id uuid.UUID) graph.StatementFilter {
			return graph.StatementFilter{Speaker: id, Innermost: innermost, Stances: stances}
		}), p)
	}, sawStatements)
}

type mention struct{ root }

func (r mention) Article(ctx context.Context, m *graph.Mention) (*graph.Article, error) {
	return r.article(ctx, m.Article)
}
