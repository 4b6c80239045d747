package store

import (
	"context"
	"slices"

	"github.com/google/uuid"

	"hearsay/graph"
	"hearsay/graph/identity"
)

// Explain returns, for each of the entities, a page of what was taken for it: one for each entity of
// each article, newest article first, with what it was recognised by and what was refused.
func (db *DB) Explain(ctx context.Context, entities []uuid.UUID, p graph.PageRequest) ([]graph.Page[*graph.Identification], error) {
	log := db.judged.Load()
	return find(ctx, db, db.standAll(entities), p, func(id uuid.UUID) (*list[graph.Identification], error) {
		return &list[graph.Identification]{
			kind: "identifications", filter: id[:], size: articlePlaceSize,
			from: func(r *reader, after []byte) hits {
				return r.scanHits(in(entityTable).id(id), after, fixed(articlePlaceSize), func(at []byte, _ string) hit {
					return hit{at: at, id: idAt(at[dateSize:])}
				})
			},
			load: func(r *reader, h hit) (*graph.Identification, error) {
				return r.identification(h.id, log.Judged, func(x *graph.Identification) bool { return x.Entity == id })
			},
		}, nil
	})
}

// Doubtful returns a page of what people should look at: names that may be short for somebody's, where
// too little tells whose, by article.
func (db *DB) Doubtful(ctx context.Context, p graph.PageRequest) (graph.Page[*graph.Identification], error) {
	log := db.judged.Load()
	pages, err := find(ctx, db, []string{""}, p, func(string) (*list[graph.Identification], error) {
		return &list[graph.Identification]{
			kind: "doubtful", size: 2 * idSize,
			from: func(r *reader, after []byte) hits {
				return r.scanHits(in(doubtTable), after, fixed(2*idSize), func(at []byte, _ string) hit {
					return hit{at: at, id: idAt(at), claim: idAt(at[idSize:])}
				})
			},
			load: func(r *reader, h hit) (*graph.Identification, error) {
				x, err := r.identification(h.id, log.Judged, func(x *graph.Identification) bool { return x.Doubtful && x.Local == h.claim })
				if x == nil || err != nil || len(x.Judged) > 0 {
					return nil, err // a person has looked
				}
				return x, nil
			},
		}, nil
	})
	if err != nil {
		return graph.Page[*graph.Identification]{}, err
	}
	return pages[0], nil
}

// identification returns the first entity of an article that is wanted, with why it is what it is.
func (r *reader) identification(article uuid.UUID, judged *graph.Judged, wanted func(*graph.Identification) bool) (*graph.Identification, error) {
	reading, err := r.reading(article)
	if reading == nil || err != nil {
		return nil, err
	}
	k := know(reading)
	for _, e := range reading.Entities {
		x := &graph.Identification{Article: article, Local: e.ID, Mention: e.Mentions[0], Name: e.Name, Called: identity.CalledIn(e), Entity: identity.Described(reading, e),
			Reason: "it has no name of its own, and belongs to its article and copies of it"}
		if i := slices.IndexFunc(k.profiles, func(p identity.Profile) bool { return p.Local == e.ID }); i >= 0 {
			d, err := r.decide(k, i, judged)
			if err != nil {
				return nil, err
			}
			x.Entity, x.Reason, x.Refused, x.Doubtful = d.Entity, d.Reason, d.Refused, d.Doubtful
			apart, err := r.namesakes(k, i)
			if err != nil {
				return nil, err
			}
			x.Refused = append(x.Refused, apart...)
		}
		x.Entity, x.Judged = judged.Identify(article, e, x.Entity)
		if wanted(x) {
			return x, nil
		}
	}
	return nil, nil
}

// has reports whether the graph has what a judgement refers to.
func (r *reader) has(ref graph.Ref, judged *graph.Judged) (bool, error) {
	switch {
	case ref == graph.Ref{}:
		return true, nil
	case ref.Article != uuid.Nil:
		reading, err := r.reading(ref.Article)
		if reading == nil || err != nil {
			return false, err
		}
		return slices.ContainsFunc(reading.Entities, func(e *graph.Entity) bool { return e.StandsAt(ref.Span) }), nil
	}
	for _, id := range judged.Group(ref.ID) {
		articles, err := r.articlesWith(id)
		if len(articles) > 0 || err != nil {
			return len(articles) > 0, err
		}
	}
	return false, nil
}
