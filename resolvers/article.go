package resolvers

import (
	"context"
	"time"

	"github.com/google/uuid"

	"hearsay/graph"
	"hearsay/schema"
)

type article struct{ root }

func (r article) Entities(ctx context.Context, a *graph.Article, kind *graph.EntityType, first int, after *string) (*schema.EntityConnection, error) {
	p, err := pageRequest(first, after)
	if err != nil {
		return nil, err
	}
	base := graph.EntityFilter{}
	if kind != nil {
		base.Type = *kind
	}
	return pagesOf(ctx, a.ID, func(articles []uuid.UUID) ([]graph.Page[*graph.Entity], error) {
		return r.graph.FindEntities(ctx, each(articles, func(id uuid.UUID) graph.EntityFilter {
			f := base
			f.Article = id
			return f
		}), p)
	}, sawEntities)
}

func (r article) Claims(ctx context.Context, a *graph.Article, filter *schema.ClaimFilter, first int, after *string) (*schema.ClaimConnection, error) {
	p, err := pageRequest(first, after)
	if err != nil {
		return nil, err
	}
	return pagesOf(ctx, a.ID, func(articles []uuid.UUID) ([]graph.Page[*graph.Claim], error) {
		return r.findClaims(ctx, filter, p, len(articles), func(i int, f *graph.ClaimFilter) error {
			return narrowTo(&f.Article, articles[i], "article")
		})
	}, sawClaims)
}

func (r article) Statements(ctx context.Context, a *graph.Article, filter *schema.StatementFilter, first int, after *string) (*schema.StatementConnection, error) {
	p, err := pageRequest(first, after)
	if err != nil {
		return nil, err
	}
	return pagesOf(ctx, a.ID, func(articles []uuid.UUID) ([]graph.Page[*graph.Statement], error) {
		return r.findStatements(ctx, filter, p, len(articles), func(i int, f *graph.StatementFilter) error {
			return narrowTo(&f.Article, articles[i], "article")
		})
	}, sawStatements)
}

func (r article) IngestTime(ctx context.Context, a *graph.Article) (*string, error) {
	at, err := ask(ctx, "taken in", a.ID, func(ids []uuid.UUID) ([]*time.Time, error) { return r.graph.TakenIn(ctx, ids) })
	if at == nil || err != nil {
		return nil, err
	}
	return known(at.Format(time.RFC3339)), nil
}

type evidence struct{ root }

func (r evidence) Article(ctx context.Context, e *graph.Evidence) (*graph.Article, error) {
	return r.article(ctx, e.Article)
}
