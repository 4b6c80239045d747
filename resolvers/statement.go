package resolvers

import (
	"context"

	"hearsay/graph"
)

type statement struct{ root }

func (r statement) Claim(ctx context.Context, s *graph.Statement) (*graph.Claim, error) {
	return r.claim(ctx, s.Claim)
}

func (r statement) Article(ctx context.Context, s *graph.Statement) (*graph.Article, error) {
	return r.article(ctx, s.Article)
}

type speaker struct{ root }

func (r speaker) Entity(ctx context.Context, s *graph.Speaker) (*graph.Entity, error) {
	return r.entity(ctx, entityOf(*s))
}

func (r speaker) QuotedBy(ctx context.Context, s *graph.Speaker) (*graph.Entity, error) {
	return r.entity(ctx, s.QuotedBy)
}
