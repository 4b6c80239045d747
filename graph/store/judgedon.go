package store

import (
	"context"
	"slices"

	"github.com/google/uuid"

	"hearsay/graph"
	"hearsay/graph/vocabulary"
)

// JudgedOn returns, for each entity, claim or statement, the judgements that bear on what it is, in the order of the log:
// those that joined an entity with others or told it apart, those that gave it its name or type, or a claim its predicate,
// and those that say whether a statement answers a claim. What was taken back is left out.
func (db *DB) JudgedOn(ctx context.Context, ids []uuid.UUID) ([][]*graph.Judgement, error) {
	judged := db.judged.Load().Judged
	found, err := each(ctx, db, ids, func(r *reader, id uuid.UUID) (*[]*graph.Judgement, error) {
		all := bearing(judged, id)
		by, err := r.relabelled(id, judged)
		for _, j := range judged.Holding() {
			if slices.Contains(by, j) && !slices.Contains(all, j) {
				all = append(all, j)
			}
		}
		return &all, err
	})
	lists := make([][]*graph.Judgement, len(found))
	for i, all := range found {
		if all != nil {
			lists[i] = *all
		}
	}
	return lists, err
}

// bearing returns the judgements that name an entity or what is the same, or a statement or claim.
func bearing(judged *graph.Judged, id uuid.UUID) (all []*graph.Judgement) {
	group := judged.Group(id)
	for _, j := range judged.Holding() {
		on := slices.Contains(group, j.On.ID) && j.On.Article == uuid.Nil
		if on || slices.Contains(group, j.With.ID) {
			all = append(all, j)
		}
	}
	return all
}

// relabelled returns the judgements that gave a claim its predicate, nil for what is no claim.
func (r *reader) relabelled(id uuid.UUID, judged *graph.Judged) (all []*graph.Judgement, err error) {
	relabels := slices.DeleteFunc(slices.Clone(judged.Holding()), func(j *graph.Judgement) bool { return j.Predicate == "" })
	if len(relabels) == 0 {
		return nil, nil
	}
	c, err := r.claim(id)
	if c == nil || err != nil {
		return nil, err
	}
	for _, j := range relabels {
		if slices.Contains(all, j) || vocabulary.Canonical(j.Predicate) != c.Predicate.Meaning() {
			continue
		}
		articles, err := r.articlesWith(j.On.ID)
		if err != nil {
			return nil, err
		}
		for _, a := range articles {
			by, err := r.relabelledIn(a, id, judged)
			if err != nil {
				return nil, err
			}
			all = append(all, by...)
		}
	}
	return all, nil
}

// relabelledIn returns the judgements that gave a claim its predicate in one article.
func (r *reader) relabelledIn(article, claim uuid.UUID, judged *graph.Judged) ([]*graph.Judgement, error) {
	seen, err := r.seenWhole(article, judged)
	if seen == nil || err != nil {
		return nil, err
	}
	return seen.Relabelled[claim], nil
}

// Became returns, for each id that a claim had before people gave it another predicate, the claim that it is now, nil
// for all else. Of several, it is the least.
func (db *DB) Became(ctx context.Context, ids []uuid.UUID) ([]*uuid.UUID, error) {
	judged := db.judged.Load().Judged
	return each(ctx, db, ids, func(r *reader, id uuid.UUID) (least *uuid.UUID, err error) {
		relabels := slices.DeleteFunc(slices.Clone(judged.On(id)), func(j *graph.Judgement) bool { return j.Predicate == "" })
		if len(relabels) == 0 {
			return nil, nil
		}
		articles, err := r.articlesWith(id)
		if err != nil {
			return nil, err
		}
		for _, a := range articles {
			reading, err := r.seenWhole(a, judged)
			if reading == nil || err != nil {
				return nil, err
			}
			for now, by := range reading.Relabelled {
				is := slices.ContainsFunc(by, func(j *graph.Judgement) bool { return j.On.ID == id })
				if is && (least == nil || graph.CompareIDs(now, *least) < 0) {
					least = &now
				}
			}
		}
		return least, nil
	})
}

// seenWhole returns the reading of an article as the graph has it, with what judgements did, nil where there is none.
func (r *reader) seenWhole(article uuid.UUID, judged *graph.Judged) (*graph.Seen, error) {
	reading, err := r.reading(article)
	if reading == nil || err != nil {
		return nil, err
	}
	i, err := r.storedIdentity(reading)
	if err != nil {
		return nil, err
	}
	return see(reading, i, judged), nil
}
