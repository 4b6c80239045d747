package resolvers

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"hearsay/graph"
	"hearsay/schema"
)

type query struct{ root }

func (q query) Node(ctx context.Context, id uuid.UUID, _ *graph.Date) (schema.Node, error) {
	nodes, err := q.Nodes(ctx, []uuid.UUID{id}, nil)
	if err != nil {
		return nil, err
	}
	return nodes[0], missing(nodes[0] == nil, nil, "nothing has the id", id)
}

func (q query) Nodes(ctx context.Context, ids []uuid.UUID, _ *graph.Date) ([]schema.Node, error) {
	if len(ids) > most {
		return nil, fmt.Errorf("%w: %d ids: ask for %d at most", graph.ErrInvalid, len(ids), most)
	}
	nodes := make([]schema.Node, len(ids))
	for _, read := range []func() error{
		func() error { return fill(ctx, nodes, ids, q.graph.Articles, sawArticles) },
		func() error { return fill(ctx, nodes, ids, q.graph.Entities, sawEntities) },
		func() error { return fill(ctx, nodes, ids, q.graph.Claims, sawClaims) },
		func() error { return fill(ctx, nodes, ids, q.graph.Statements, sawStatements) },
		func() error { return fill(ctx, nodes, ids, q.graph.FormerClaims, sawFormer) },
	} {
		if err := read(); err != nil {
			return nil, err
		}
	}
	return nodes, nil
}

// fill puts what read finds where it belongs among the nodes.
func fill[T any](ctx context.Context, nodes []schema.Node, ids []uuid.UUID,
	read func(context.Context, []uuid.UUID) ([]*T, error), saw func(context.Context, []*T),
) error {
	list, err := read(ctx, ids)
	if err != nil {
		return err
	}
	saw(ctx, list)
	for i, x := range list {
		if x != nil {
			nodes[i] = x
		}
	}
	return nil
}

// one returns what read finds for the id; it is an error where that is nothing.
func one[T any](ctx context.Context, kind byKind, id uuid.UUID,
	read func(context.Context, []uuid.UUID) ([]*T, error), saw func(context.Context, []*T),
) (*T, error) {
	list, err := read(ctx, []uuid.UUID{id})
	if err != nil {
		return nil, err
	}
	saw(ctx, list)
	return list[0], missing(list[0] == nil, nil, kind, id)
}

func (q query) Article(ctx context.Context, id uuid.UUID, _ *graph.Date) (*graph.Article, error) {
	return one(ctx, anArticle, id, q.graph.Articles, sawArticles)
}

func (q query) Entity(ctx context.Context, id uuid.UUID, _ *graph.Date) (*graph.Entity, error) {
	return one(ctx, anEntity, id, q.graph.Entities, sawEntities)
}

func (q query) Claim(ctx context.Context, id uuid.UUID, _ *graph.Date) (*graph.Claim, error) {
	return one(ctx, aClaim, id, q.graph.Claims, sawClaims)
}

func (q query) Statement(ctx context.Context, id uuid.UUID, _ *graph.Date) (*graph.Statement, error) {
	return one(ctx, "statement", id, q.graph.Statements, sawStatements)
}

func (q query) Articles(ctx context.Context, filter *graph.ArticleFilter, _ *graph.Date, first int, after *string) (*schema.ArticleConnection, error) {
	p, err := pageRequest(first, after)
	if err != nil {
		return nil, err
	}
	if filter == nil {
		filter = &graph.ArticleFilter{}
	}
	page, err := q.graph.FindArticles(ctx, *filter, p)
	if err != nil {
		return nil, err
	}
	sawArticles(ctx, page.Items)
	return schema.Connect(page), nil
}

func (q query) Entities(ctx context.Context, filter *graph.EntityFilter, _ *graph.Date, first int, after *string) (*schema.EntityConnection, error) {
	p, err := pageRequest(first, after)
	if err != nil {
		return nil, err
	}
	if filter == nil {
		filter = &graph.EntityFilter{}
	}
	pages, err := q.graph.FindEntities(ctx, []graph.EntityFilter{*filter}, p)
	if err != nil {
		return nil, err
	}
	sawEntities(ctx, pages[0].Items)
	return schema.Connect(pages[0]), nil
}

func (q query) Claims(ctx context.Context, filter *schema.ClaimFilter, _ *graph.Date, first int, after *string) (*schema.ClaimConnection, error) {
	p, err := pageRequest(first, after)
	if err != nil {
		return nil, err
	}
	pages, err := q.findClaims(ctx, filter, p, 1, func(int, *graph.ClaimFilter) error { return nil })
	if err != nil {
		return nil, err
	}
	sawClaims(ctx, pages[0].Items)
	return schema.Connect(pages[0]), nil
}

func (q query) Statements(ctx context.Context, filter *schema.StatementFilter, _ *graph.Date, first int, after *string) (*schema.StatementConnection, error) {
	p, err := pageRequest(first, after)
	if err != nil {
		return nil, err
	}
	pages, err := q.findStatements(ctx, filter, p, 1, func(int, *graph.StatementFilter) error { return nil })
	if err != nil {
		return nil, err
	}
	sawStatements(ctx, pages[0].Items)
	return schema.Connect(pages[0]), nil
}
