package resolvers

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"hearsay/graph"
)

// byKind is the question what has an id.
type byKind string

const (
	anArticle byKind = "article"
	anEntity  byKind = "entity"
	aClaim    byKind = "claim"
)

// article returns the article with this id; it is an error where there is none.
func (r root) article(ctx context.Context, id uuid.UUID) (*graph.Article, error) {
	a, err := ask(ctx, anArticle, id, func(ids []uuid.UUID) ([]*graph.Article, error) {
		return r.graph.Articles(ctx, ids)
	})
	return a, missing(a == nil, err, anArticle, id)
}

// claim returns the claim with this id; it is an error where there is none.
func (r root) claim(ctx context.Context, id uuid.UUID) (*graph.Claim, error) {
	c, err := ask(ctx, aClaim, id, func(ids []uuid.UUID) ([]*graph.Claim, error) {
		list, err := r.graph.Claims(ctx, ids)
		sawClaims(ctx, list)
		return list, err
	})
	return c, missing(c == nil, err, aClaim, id)
}

// entity returns the entity with this id, nil for the nil id and where there is none.
func (r root) entity(ctx context.Context, id uuid.UUID) (*graph.Entity, error) {
	if id == uuid.Nil {
		return nil, nil
	}
	return ask(ctx, anEntity, id, func(ids []uuid.UUID) ([]*graph.Entity, error) {
		return r.graph.Entities(ctx, ids)
	})
}

// missing is the error for what was found by a reference and not by its id: another request may have
// replaced it in between.
func missing(none bool, err error, kind byKind, id uuid.UUID) error {
	if err == nil && none {
		return fmt.Errorf("%w: %s %s", graph.ErrNotFound, kind, id)
	}
	return err
}

// sawArticles notes articles that came up together.
func sawArticles(ctx context.Context, list []*graph.Article) {
	var ids []uuid.UUID
	for _, a := range list {
		if a != nil {
			ids = append(ids, a.ID)
		}
	}
	requestOf(ctx).gather(ids)
}

// sawEntities notes entities that came up together, and that they need not be read again.
func sawEntities(ctx context.Context, list []*graph.Entity) {
	var ids []uuid.UUID
	known := make(map[uuid.UUID]*graph.Entity, len(list))
	for _, e := range list {
		if e != nil {
			ids = append(ids, e.ID)
			known[e.ID] = e
		}
	}
	b := requestOf(ctx).gather(ids)
	b.mu.Lock()
	defer b.mu.Unlock()
	b.answers[asked{anEntity, graph.KnownOn(ctx)}] = func() (map[uuid.UUID]*graph.Entity, error) { return known, nil }
}

// sawClaims notes claims that came up together, and the entities and claims that they speak of.
func sawClaims(ctx context.Context, list []*graph.Claim) {
	var ids, entities, claims []uuid.UUID
	for _, c := range list {
		if c == nil {
			continue
		}
		ids = append(ids, c.ID)
		for _, t := range c.Terms() {
			entities = append(entities, t.Entity)
			claims = append(claims, t.Claim)
		}
	}
	r := requestOf(ctx)
	r.gather(ids)
	r.gather(entities)
	r.gather(claims)
}

// sawStatements notes what statements that came up together speak of.
func sawStatements(ctx context.Context, list []*graph.Statement) {
	var articles, claims, entities []uuid.UUID
	for _, s := range list {
		if s == nil {
			continue
		}
		articles = append(articles, s.Article)
		claims = append(claims, s.Claim)
		for _, l := range s.Chain {
			entities = append(entities, entityOf(l.Speaker), l.Speaker.QuotedBy)
		}
	}
	r := requestOf(ctx)
	r.gather(articles)
	r.gather(claims)
	r.gather(entities)
}

// entityOf returns the id of the entity that speaks, or the nil id: an unnamed source's id is its own.
func entityOf(s graph.Speaker) uuid.UUID {
	if s.Kind == graph.UnnamedSpeaker {
		return uuid.Nil
	}
	return s.ID
}
