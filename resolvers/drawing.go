package resolvers

import (
	"context"

	"github.com/google/uuid"

	"hearsay/graph"
	"hearsay/graph/inquiry"
)

func (q query) Drawing(ctx context.Context, around []uuid.UUID, hops, size int, _ *graph.Date) (*inquiry.Drawing, error) {
	d, err := inquiry.Draw(ctx, q.graph, inquiry.DrawRequest{Around: around, Hops: hops, Size: size})
	if err != nil {
		return nil, err
	}
	var entities []uuid.UUID
	var claims []*graph.Claim
	for _, n := range d.Nodes {
		entities = append(entities, n.ID)
		if n.Claim != nil {
			claims = append(claims, n.Claim)
		}
	}
	sawClaims(ctx, claims)
	requestOf(ctx).gather(entities)
	for _, e := range d.Edges {
		sawStatements(ctx, e.Statements)
	}
	return d, nil
}

func (q query) Path(ctx context.Context, from, to uuid.UUID, _ *graph.Date) (*inquiry.Path, error) {
	p, err := inquiry.FindPath(ctx, q.graph, from, to)
	if err != nil {
		return nil, err
	}
	for _, s := range p.Steps {
		sawStatements(ctx, []*graph.Statement{s.Statement})
	}
	return p, nil
}

type drawnNode struct{ root }

func (r drawnNode) Entity(ctx context.Context, n *inquiry.DrawnNode) (*graph.Entity, error) {
	switch n.Kind {
	case inquiry.ClaimNode, inquiry.SourceNode, inquiry.PublisherNode:
		return nil, nil
	}
	return r.known(ctx, n.ID)
}

type drawnEdge struct{ root }

func (r drawnEdge) Statements(_ context.Context, e *inquiry.DrawnEdge, first int) ([]*graph.Statement, error) {
	if err := checkFirst(first); err != nil {
		return nil, err
	}
	return e.Statements[:min(first, len(e.Statements))], nil
}

func (r drawnEdge) StatementCount(_ context.Context, e *inquiry.DrawnEdge) (int, error) {
	return len(e.Statements), nil
}

type pathStep struct{ root }

func (r pathStep) From(ctx context.Context, s *inquiry.PathStep) (*graph.Entity, error) {
	return r.known(ctx, s.From)
}

func (r pathStep) To(ctx context.Context, s *inquiry.PathStep) (*graph.Entity, error) {
	return r.known(ctx, s.To)
}
