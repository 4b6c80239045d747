package resolvers

import (
	"context"
	"errors"

	"github.com/google/uuid"

	"hearsay/graph"
	"hearsay/graph/receipt"
)

func (r statement) Receipt(ctx context.Context, s *graph.Statement) (string, error) {
	return r.receipt(ctx, s)
}

func (r claim) Receipts(ctx context.Context, c *graph.Claim, first int) ([]string, error) {
	if err := checkFirst(first); err != nil {
		return nil, err
	}
	pages, err := r.graph.FindStatements(ctx, []graph.StatementFilter{{Claim: c.ID}}, graph.PageRequest{First: first})
	if err != nil {
		return nil, err
	}
	sawStatements(ctx, pages[0].Items)
	list := make([]string, len(pages[0].Items))
	for i, s := range pages[0].Items {
		if list[i], err = r.receipt(ctx, s); err != nil {
			return nil, err
		}
	}
	return list, nil
}

func (r article) Receipt(ctx context.Context, a *graph.Article, statement uuid.UUID) (*string, error) {
	text, err := r.receipt(ctx, &graph.Statement{ID: statement, Article: a.ID})
	if errors.Is(err, graph.ErrNotFound) {
		return nil, nil
	}
	return known(text), err
}

func (r root) receipt(ctx context.Context, s *graph.Statement) (string, error) {
	reading, err := ask(ctx, "reading", s.Article, func(ids []uuid.UUID) ([]*graph.Reading, error) {
		return r.graph.Readings(ctx, ids)
	})
	if err := missing(reading == nil, err, "reading of article", s.Article); err != nil {
		return "", err
	}
	x, err := receipt.New(reading, s.ID, s.Claim)
	if err != nil {
		return "", err
	}
	return string(x.JSON()), nil
}
