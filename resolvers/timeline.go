package resolvers

import (
	"context"

	"github.com/google/uuid"

	"hearsay/graph"
	"hearsay/graph/inquiry"
	"hearsay/schema"
)

func (r entity) Timeline(ctx context.Context, e *graph.Entity, _ *graph.Date, first int, after *string) (*schema.MomentConnection, error) {
	p, err := pageRequest(first, after)
	if err != nil {
		return nil, err
	}
	return pagesOf(ctx, e.ID, func(entities []uuid.UUID) ([]graph.Page[*inquiry.Moment], error) {
		return inquiry.Events(ctx, r.graph, entities, p)
	}, sawMoments)
}

func (r claim) Timeline(ctx context.Context, c *graph.Claim, _ *graph.Date) (*inquiry.Timeline, error) {
	t, err := inquiry.History(ctx, r.graph, c)
	if err != nil {
		return nil, err
	}
	sawMoments(ctx, t.Moments)
	return t, nil
}

func sawMoments(ctx context.Context, list []*inquiry.Moment) {
	var claims []*graph.Claim
	var statements []*graph.Statement
	for _, m := range list {
		claims = append(claims, m.Claim)
		statements = append(statements, m.Statement)
	}
	sawClaims(ctx, claims)
	sawStatements(ctx, statements)
}

type moment struct{ root }

func (moment) Granularity(_ context.Context, m *inquiry.Moment) (*graph.Granularity, error) {
	return known(m.Granularity), nil
}

type timeOf struct{ root }

func (timeOf) Granularity(_ context.Context, w *graph.When) (*graph.Granularity, error) {
	return known(w.Granularity), nil
}
