package resolvers

import (
	"context"
	"fmt"
	"slices"

	"github.com/google/uuid"

	"hearsay/graph"
	"hearsay/graph/revision"
	"hearsay/schema"
)

// versions returns how an article stands to its other versions.
func (r root) versions(ctx context.Context, article uuid.UUID) (*graph.Versions, error) {
	v, err := ask(ctx, "versions", article, func(ids []uuid.UUID) ([]*graph.Versions, error) {
		all, err := r.graph.Versions(ctx, ids)
		for _, v := range all {
			if v != nil {
				requestOf(ctx).gather(slices.Concat(v.Supersedes, v.SupersededBy, v.Unclear))
			}
		}
		return all, err
	})
	return v, missing(v == nil, err, anArticle, article)
}

// others returns the articles that pick takes from the versions of a.
func (r article) others(ctx context.Context, a *graph.Article, pick func(*graph.Versions) []uuid.UUID) ([]*graph.Article, error) {
	v, err := r.versions(ctx, a.ID)
	if err != nil {
		return nil, err
	}
	all := []*graph.Article{}
	for _, id := range pick(v) {
		other, err := r.article(ctx, id)
		if err != nil {
			return nil, err
		}
		all = append(all, other)
	}
	return all, nil
}

func (r article) Supersedes(ctx context.Context, a *graph.Article) ([]*graph.Article, error) {
	return r.others(ctx, a, func(v *graph.Versions) []uuid.UUID { return v.Supersedes })
}

func (r article) SupersededBy(ctx context.Context, a *graph.Article) ([]*graph.Article, error) {
	return r.others(ctx, a, func(v *graph.Versions) []uuid.UUID { return v.SupersededBy })
}

func (r article) UnclearVersions(ctx context.Context, a *graph.Article) ([]*graph.Article, error) {
	return r.others(ctx, a, func(v *graph.Versions) []uuid.UUID { return v.Unclear })
}

func (r article) Withdrawn(ctx context.Context, a *graph.Article) (*graph.Judgement, error) {
	v, err := r.versions(ctx, a.ID)
	if err != nil {
		return nil, err
	}
	return v.Withdrawn, nil
}

func (r article) Extractor(ctx context.Context, a *graph.Article) (*graph.Extractor, error) {
	reading, err := ask(ctx, "extractor", a.ID, func(ids []uuid.UUID) ([]*graph.Extractor, error) {
		readings, err := r.graph.Readings(ctx, ids)
		all := make([]*graph.Extractor, len(readings))
		for i, reading := range readings {
			if reading != nil {
				all[i] = &reading.Extractor
			}
		}
		return all, err
	})
	return reading, missing(reading == nil, err, anArticle, a.ID)
}

func (r article) Changes(ctx context.Context, a *graph.Article, since *uuid.UUID) (*revision.Changes, error) {
	var from uuid.UUID
	if since != nil {
		from = *since
	} else {
		v, err := r.versions(ctx, a.ID)
		if err != nil || len(v.Supersedes) == 0 {
			return nil, err
		}
		from = v.Supersedes[0]
	}
	seen, err := r.graph.Seen(ctx, []uuid.UUID{from, a.ID})
	if err != nil {
		return nil, err
	}
	for i, id := range []uuid.UUID{from, a.ID} {
		if seen[i] == nil {
			return nil, missing(true, nil, anArticle, id)
		}
	}
	return revision.Between(seen[0], seen[1]), nil
}

type changes struct{ root }

func (r changes) Since(ctx context.Context, c *revision.Changes) (*graph.Article, error) {
	return r.article(ctx, c.From)
}

type carriedClaim struct{ root }

func (r carriedClaim) Subject(_ context.Context, c *graph.CarriedClaim) (*string, error) {
	return known(c.Claim.Subject.Text), nil
}

func (r carriedClaim) Object(_ context.Context, c *graph.CarriedClaim) (*string, error) {
	return known(c.Claim.Object.Text), nil
}

func (q query) Unsupported(ctx context.Context, first int, after *string) (*schema.FormerClaimConnection, error) {
	p, err := pageRequest(first, after)
	if err != nil {
		return nil, err
	}
	page, err := q.graph.Unsupported(ctx, p)
	if err != nil {
		return nil, err
	}
	sawFormer(ctx, page.Items)
	return schema.Connect(page), nil
}

func (q query) FormerClaim(ctx context.Context, id uuid.UUID) (*graph.FormerClaim, error) {
	return one(ctx, "former claim", id, q.graph.FormerClaims, sawFormer)
}

func (q query) Extractors(ctx context.Context) ([]*graph.Extractor, error) {
	all, err := q.graph.Extractors(ctx)
	list := make([]*graph.Extractor, len(all))
	for i := range all {
		list[i] = &all[i]
	}
	return list, err
}

func (q query) UnclearVersions(ctx context.Context, first int, after *string) (*schema.ArticleConnection, error) {
	p, err := pageRequest(first, after)
	if err != nil {
		return nil, err
	}
	page, err := q.graph.UnclearVersions(ctx, p)
	if err != nil {
		return nil, err
	}
	sawArticles(ctx, page.Items)
	return schema.Connect(page), nil
}

// sawFormer notes the articles that carried former claims, and what the chains there speak of.
func sawFormer(ctx context.Context, list []*graph.FormerClaim) {
	var all []*graph.Statement
	for _, f := range list {
		if f == nil {
			continue
		}
		for _, c := range f.Carried {
			all = append(all, c.Statements...)
		}
	}
	sawStatements(ctx, all)
}

func (m mutation) Withdraw(ctx context.Context, article uuid.UUID, reason, by string) (*graph.Article, error) {
	if reason == "" {
		return nil, fmt.Errorf("%w: say why the article is withdrawn", graph.ErrInvalid)
	}
	if _, err := m.Judge(ctx, schema.JudgementInput{Kind: graph.Withdraw, On: article, By: by, Why: reason}); err != nil {
		return nil, err
	}
	return m.article(ctx, article)
}

func (m mutation) Reinstate(ctx context.Context, article uuid.UUID, reason *string, by string) (*graph.Article, error) {
	why := ""
	if reason != nil {
		why = *reason
	}
	for undone := 0; ; undone++ {
		v, err := m.versions(ctx, article)
		if err != nil {
			return nil, err
		}
		switch {
		case v.Withdrawn == nil && undone == 0:
			return nil, fmt.Errorf("%w: article %s is not withdrawn", graph.ErrInvalid, article)
		case v.Withdrawn == nil:
			return m.article(ctx, article)
		}
		if _, err := m.Judge(ctx, schema.JudgementInput{Kind: graph.Undo, On: v.Withdrawn.ID, By: by, Why: why}); err != nil {
			return nil, err
		}
	}
}

func (m mutation) DeleteArticle(ctx context.Context, article uuid.UUID) (uuid.UUID, error) {
	if err := m.graph.Delete(ctx, article); err != nil {
		return uuid.Nil, err
	}
	requestOf(ctx).forget()
	return article, nil
}
