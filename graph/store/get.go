package store

import (
	"context"
	"errors"

	"github.com/dgraph-io/badger/v4"
	"github.com/google/uuid"

	"hearsay/graph"
)

// Articles returns the articles with these ids, one for each in their order, nil where there is none.
func (db *DB) Articles(ctx context.Context, ids []uuid.UUID) ([]*graph.Article, error) {
	return each(ctx, db, ids, (*reader).article)
}

// Entities returns the entities with these ids, one for each in their order, nil where there is none. How
// often each is mentioned is told, where is not: FindMentions lists that.
func (db *DB) Entities(ctx context.Context, ids []uuid.UUID) ([]*graph.Entity, error) {
	return each(ctx, db, db.standAll(ids), (*reader).entity)
}

// Claims returns the claims with these ids, one for each in their order, nil where there is none.
func (db *DB) Claims(ctx context.Context, ids []uuid.UUID) ([]*graph.Claim, error) {
	return each(ctx, db, ids, (*reader).claim)
}

// Statements returns the statements with these ids, one for each in their order, nil where there is
// none.
func (db *DB) Statements(ctx context.Context, ids []uuid.UUID) ([]*graph.Statement, error) {
	return each(ctx, db, ids, (*reader).statement)
}

// Readings returns the readings put for these articles, one for each in their order, nil where there
// is none. They are as they were put, not linked.
func (db *DB) Readings(ctx context.Context, articles []uuid.UUID) ([]*graph.Reading, error) {
	return each(ctx, db, articles, (*reader).reading)
}

func each[T any](ctx context.Context, db *DB, ids []uuid.UUID, get func(*reader, uuid.UUID) (*T, error)) ([]*T, error) {
	found := make([]*T, len(ids))
	err := db.view(ctx, func(r *reader) error {
		for i, id := range ids {
			if err := ctx.Err(); err != nil {
				return err
			}
			v, err := get(r, id)
			if err != nil {
				return err
			}
			found[i] = v
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	return found, nil
}

// record reads the record under k, nil if there is none.
func record[T any](r *reader, k key, read func(*decoder, *T)) (*T, error) {
	value, err := r.get(k)
	if errors.Is(err, badger.ErrKeyNotFound) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	return decodeAt(k, value, read)
}

func (r *reader) article(id uuid.UUID) (*graph.Article, error) {
	a, err := record(r, in(articleTable).id(id), decodeArticle)
	if a == nil || err != nil {
		return nil, err
	}
	a.Text, err = r.must(in(textTable).id(id))
	if err != nil {
		return nil, err
	}
	return a, nil
}

func (r *reader) contents(article uuid.UUID) (*contents, error) {
	return record(r, in(contentsTable).id(article), decodeContents)
}

// claim returns a claim as the article with the least id has it: a claim's id is of what it claims,
// so the articles agree on that, and its words and its evidence come from one and the same.
func (r *reader) claim(id uuid.UUID) (*graph.Claim, error) {
	k, value, err := r.first(in(claimTable).id(id))
	if k == nil || err != nil {
		return nil, err
	}
	return r.claimAt(k, value)
}

func (r *reader) statement(id uuid.UUID) (*graph.Statement, error) {
	p, err := record(r, in(statementTable).id(id), decodePointer)
	if p == nil || err != nil {
		return nil, err
	}
	return r.statementAt(p.claim, append([]byte(p.place), id[:]...))
}

// statementAt returns the statement of a claim that lies at place.
func (r *reader) statementAt(claim uuid.UUID, place []byte) (*graph.Statement, error) {
	k := append(in(saidTable).id(claim), place...)
	value, err := r.must(k)
	if err != nil {
		return nil, err
	}
	return statementFrom(claim, place, value)
}

// entity returns an entity as all its articles together show it, without its mentions.
func (r *reader) entity(id uuid.UUID) (*graph.Entity, error) {
	s, err := r.summary(id)
	if err != nil {
		return nil, err
	}
	return s.entity(id), nil
}
