package store

import (
	"context"
	"errors"

	"github.com/dgraph-io/badger/v4"
	"github.com/google/uuid"

	"hearsay/graph"
)

// addFormer adds the rows of an article that does not count: which claims it carried, and what a
// judgement may be on, so that it follows judgements as every article does.
func (b *rowBuilder) addFormer(r *graph.Reading) {
	touch := func(id uuid.UUID) { b.add(b.in(touchedTable).id(id).id(b.article), nil) }
	for _, e := range r.Entities {
		touch(e.ID)
	}
	for _, c := range r.Claims {
		touch(c.ID)
		b.add(b.in(formerTable).id(c.ID).id(b.article), nil)
	}
	for _, s := range r.Statements {
		touch(s.ID)
	}
}

// Seen returns the readings of these articles as the graph has them, one for each in their order, nil
// where there is none: also of articles that do not count, as if they did.
func (db *DB) Seen(ctx context.Context, articles []uuid.UUID) ([]*graph.Reading, error) {
	judged := db.judged.Load().Judged
	return each(ctx, db, articles, func(r *reader, id uuid.UUID) (*graph.Reading, error) { return r.seen(id, judged) })
}

func (r *reader) seen(article uuid.UUID, judged *graph.Judged) (*graph.Reading, error) {
	s, err := r.seenWhole(article, judged)
	if s == nil || err != nil {
		return nil, err
	}
	return s.Reading, nil
}

// Unsupported returns a page of the claims that articles carried and none does any more that counts, by
// id.
func (db *DB) Unsupported(ctx context.Context, p graph.PageRequest) (graph.Page[*graph.FormerClaim], error) {
	pages, err := find(ctx, db, []string{""}, p, func(string) (*list[graph.FormerClaim], error) {
		f := db.former()
		return &list[graph.FormerClaim]{
			kind: "unsupported", size: idSize,
			from: func(r *reader, after []byte) hits {
				return r.scanHits(in(formerTable), after, oneID, func(at []byte, _ string) hit { return hit{at: at, id: idAt(at)} })
			},
			load: func(r *reader, h hit) (*graph.FormerClaim, error) { return f.claim(r, h.id) },
		}, nil
	})
	if err != nil {
		return graph.Page[*graph.FormerClaim]{}, err
	}
	return pages[0], nil
}

// FormerClaims returns the claims with these ids that lost all their support, one for each in their
// order, nil where there is none.
func (db *DB) FormerClaims(ctx context.Context, ids []uuid.UUID) ([]*graph.FormerClaim, error) {
	return each(ctx, db, ids, db.former().claim)
}

// former finds former claims, with each article read once.
type former struct {
	judged *graph.Judged
	read   map[uuid.UUID]*graph.Reading
}

func (db *DB) former() *former {
	return &former{judged: db.judged.Load().Judged, read: make(map[uuid.UUID]*graph.Reading)}
}

func (f *former) claim(r *reader, id uuid.UUID) (*graph.FormerClaim, error) {
	if k, _, err := r.first(in(claimTable).id(id)); k != nil || err != nil {
		return nil, err
	}
	x := &graph.FormerClaim{ID: id}
	for item, err := range r.scan(in(formerTable).id(id), nil, nil) {
		if err != nil {
			return nil, err
		}
		c, err := f.carried(r, id, idAt(item.Key()[1+idSize:]))
		if err != nil {
			return nil, err
		}
		if c == nil {
			return nil, corrupt(item.KeyCopy(nil), "the article does not carry the claim")
		}
		x.Carried = append(x.Carried, c)
	}
	if x.Carried == nil {
		return nil, nil
	}
	return x, nil
}

func (f *former) carried(r *reader, claim, article uuid.UUID) (*graph.CarriedClaim, error) {
	reading := f.read[article]
	if reading == nil {
		var err error
		if reading, err = r.seen(article, f.judged); reading == nil || err != nil {
			return nil, err
		}
		f.read[article] = reading
	}
	return reading.Carried(claim), nil
}

// articleHeld reports whether there is an article with this id.
func (r *reader) articleHeld(id uuid.UUID) (bool, error) {
	_, err := r.get(in(articleTable).id(id))
	if errors.Is(err, badger.ErrKeyNotFound) {
		return false, nil
	}
	return err == nil, err
}
