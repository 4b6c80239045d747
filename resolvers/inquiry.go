package resolvers

import (
	"context"

	"github.com/google/uuid"

	"hearsay/graph"
	"hearsay/graph/compare"
	"hearsay/graph/inquiry"
	"hearsay/graph/origin"
)

func (r claim) Provenance(ctx context.Context, c *graph.Claim, _ *graph.Date) (*inquiry.Provenance, error) {
	p, err := inquiry.Origins(ctx, r.graph, c)
	if err != nil {
		return nil, err
	}
	sawClaims(ctx, p.Claims)
	for _, o := range p.Trace.Origins {
		sawStatements(ctx, o.Statements)
		requestOf(ctx).gather(o.Articles)
	}
	return p, nil
}

func (r claim) Responses(ctx context.Context, c *graph.Claim, _ *graph.Date) (*inquiry.Responses, error) {
	all, err := inquiry.RespondTo(ctx, r.graph, c)
	if err != nil {
		return nil, err
	}
	sawResponses(ctx, all)
	return all, nil
}

func sawResponses(ctx context.Context, all *inquiry.Responses) {
	sawClaims(ctx, all.Claims)
	for _, x := range all.Responses {
		sawStatements(ctx, x.Statements)
	}
}

func (r entity) Allegations(ctx context.Context, e *graph.Entity, _ *graph.Date) (*inquiry.Allegations, error) {
	all, err := inquiry.FindAllegations(ctx, r.graph, e.ID)
	if err != nil {
		return nil, err
	}
	for _, x := range all.Allegations {
		sawResponses(ctx, x.Responses)
	}
	return all, nil
}

func (r claim) Wordings(ctx context.Context, c *graph.Claim, _ *graph.Date) ([]*inquiry.Wording, error) {
	return inquiry.Related(ctx, r.graph, c)
}

func (r claim) Drift(ctx context.Context, c *graph.Claim, _ *graph.Date) ([]*inquiry.DriftStep, error) {
	return inquiry.Drift(ctx, r.graph, c)
}

type driftStep struct{ root }

func (driftStep) Strength(_ context.Context, s *inquiry.DriftStep) (*int, error) {
	return known(s.Strength), nil
}

func (driftStep) Relation(_ context.Context, s *inquiry.DriftStep) (*compare.Relation, error) {
	if s.Relation == compare.Unrelated {
		return nil, nil
	}
	return known(s.Relation), nil
}

// known returns v, nil where it is the zero value, which says that it is not known.
func known[T comparable](v T) *T {
	var zero T
	if v == zero {
		return nil
	}
	return &v
}

func (r entity) Conflicts(ctx context.Context, e *graph.Entity, _ *graph.Date) (*inquiry.Conflicts, error) {
	all, err := inquiry.FindConflicts(ctx, r.graph, e.ID)
	if err != nil {
		return nil, err
	}
	for _, x := range all.Conflicts {
		sawClaims(ctx, []*graph.Claim{x.First, x.Second})
		sawStatements(ctx, append(x.For[:len(x.For):len(x.For)], x.Against...))
	}
	return all, nil
}

type originOf struct{ root }

func (r originOf) Source(ctx context.Context, o *origin.Origin) (*graph.Entity, error) {
	return r.known(ctx, o.Source)
}

func (r originOf) Articles(ctx context.Context, o *origin.Origin) ([]*graph.Article, error) {
	return r.articles(ctx, o.Articles)
}

type copiedArticle struct{ root }

func (r copiedArticle) Article(ctx context.Context, c *origin.Copy) (*graph.Article, error) {
	return r.article(ctx, c.Article)
}

func (r copiedArticle) Of(ctx context.Context, c *origin.Copy) (*graph.Article, error) {
	return r.article(ctx, c.Of)
}

type responses struct{ root }

func (r responses) Unanswered(ctx context.Context, all *inquiry.Responses) ([]*graph.Article, error) {
	return r.articles(ctx, all.Unanswered)
}

type response struct{ root }

func (r response) Party(ctx context.Context, x *inquiry.Response) (*graph.Entity, error) {
	return r.known(ctx, x.Party)
}

func (r response) Beside(ctx context.Context, x *inquiry.Response) ([]*graph.Article, error) {
	return r.articles(ctx, x.Beside)
}

func (r response) Without(ctx context.Context, x *inquiry.Response) ([]*graph.Article, error) {
	return r.articles(ctx, x.Without)
}

// articles returns the articles with these ids, in their order.
func (r root) articles(ctx context.Context, ids []uuid.UUID) ([]*graph.Article, error) {
	requestOf(ctx).gather(ids)
	list := make([]*graph.Article, len(ids))
	for i, id := range ids {
		var err error
		if list[i], err = r.article(ctx, id); err != nil {
			return nil, err
		}
	}
	return list, nil
}

// known returns the entity with an id, nil where it is that of a source or publisher that is none.
func (r root) known(ctx context.Context, id uuid.UUID) (*graph.Entity, error) {
	if id == uuid.Nil {
		return nil, nil
	}
	return ask(ctx, "known entity", id, func(ids []uuid.UUID) ([]*graph.Entity, error) {
		return r.graph.Entities(ctx, ids)
	})
}
