package store

import (
	"bytes"
	"context"
	"slices"

	"github.com/google/uuid"

	"hearsay/graph"
)

// FindStatements returns, for each filter, a page of the statements that it selects: newest article
// first, articles of one date by id, articles without a date last; within an article in the order of
// the text.
func (db *DB) FindStatements(ctx context.Context, filters []graph.StatementFilter, p graph.PageRequest) ([]graph.Page[*graph.Statement], error) {
	return find(ctx, db, mapped(filters, db.standStatements), p, statementList)
}

func statementList(f graph.StatementFilter) (*list[graph.Statement], error) {
	dates, err := newWindow(f.Published)
	if err != nil {
		return nil, err
	}
	f.Stances, f.SpeakerAny = sortedSet(f.Stances), sortedIDs(f.SpeakerAny)
	return &list[graph.Statement]{
		kind: "statements", filter: filterBytes(&f, encodeStatementFilter), size: placeSize,
		from: func(r *reader, after []byte) hits {
			return dates.within(after, func(after []byte) hits { return r.statementHits(f, after) })
		},
		load: func(r *reader, h hit) (*graph.Statement, error) {
			s, err := r.statementOf(h)
			own := f
			if h.paired {
				own.Claim = uuid.Nil // people say that it answers this one too
			}
			if err != nil || !selects(own, s) {
				return nil, err
			}
			return s, nil
		},
	}, nil
}

// statementOf returns the statement of a hit, from its record or from where it lies.
func (r *reader) statementOf(h hit) (*graph.Statement, error) {
	if h.record != "" {
		return statementFrom(h.claim, h.at, h.record)
	}
	return r.statementAt(h.claim, h.at)
}

// statementHits gives the statements that f may select, by the index that says most of them.
func (r *reader) statementHits(f graph.StatementFilter, after []byte) hits {
	switch {
	case f.Claim != uuid.Nil:
		return r.saidHits(f.Claim, after)
	case f.Article != uuid.Nil:
		return r.statementsIn(f.Article, after)
	case speakers(f) != nil:
		return r.speakersHits(speakers(f), after)
	}
	return r.allStatements(after)
}

func (r *reader) saidHits(claim uuid.UUID, after []byte) hits {
	own := r.scanHits(in(saidTable).id(claim), after, fixed(placeSize), func(at []byte, value string) hit {
		return hit{at: at, id: idAt(at[placeSize-idSize:]), claim: claim, record: value}
	})
	return merge([]hits{own, r.answeredHits(claim, after)})
}

// answeredHits gives the statements that people paired with a claim.
func (r *reader) answeredHits(claim uuid.UUID, after []byte) hits {
	return r.scanHits(in(answeredTable).id(claim), after, fixed(placeSize), func(at []byte, value string) hit {
		h := hit{at: at, id: idAt(at[placeSize-idSize:]), paired: true}
		copy(h.claim[:], value)
		return h
	})
}

// speakers returns those of whom f asks for any, nil where it asks for nobody.
func speakers(f graph.StatementFilter) []uuid.UUID {
	switch {
	case f.Speaker == uuid.Nil:
		return f.SpeakerAny
	case f.SpeakerAny == nil || slices.Contains(f.SpeakerAny, f.Speaker):
		return []uuid.UUID{f.Speaker}
	}
	return []uuid.UUID{} // two conditions that nobody meets
}

func (r *reader) speakersHits(speakers []uuid.UUID, after []byte) hits {
	all := make([]hits, len(speakers))
	for i, id := range speakers {
		all[i] = r.speakerHits(id, after)
	}
	return merge(all)
}

func (r *reader) speakerHits(speaker uuid.UUID, after []byte) hits {
	return r.scanHits(in(speakerTable).id(speaker), after, fixed(placeSize), func(at []byte, value string) hit {
		h := hit{at: at, id: idAt(at[placeSize-idSize:])}
		copy(h.claim[:], value)
		return h
	})
}

// statementsIn gives the statements of an article. Unlike those of standingHits, their places begin
// with that of the article.
func (r *reader) statementsIn(article uuid.UUID, after []byte) hits {
	return r.standing(article, after, func(c *contents) []standing { return c.statements },
		func(c *contents) key { return key(nil).date(c.published).id(article) })
}

// allStatements gives the statements of all articles.
func (r *reader) allStatements(after []byte) hits {
	return func(yield func(hit, error) bool) {
		first := after
		if len(after) == placeSize {
			first = beforeArticle(after)
		}
		for a, err := range r.articleHits(in(datedTable), first) {
			if err != nil {
				yield(hit{}, err)
				return
			}
			for h, err := range r.statementsIn(a.id, after) {
				if !yield(h, err) {
					return
				}
			}
		}
	}
}

// beforeArticle returns a place right before that of the article of a statement's place.
func beforeArticle(place []byte) []byte {
	b := bytes.Clone(place[:articlePlaceSize])
	for i := len(b) - 1; i >= 0; i-- {
		b[i]--
		if b[i] != 0xff {
			break
		}
	}
	return b
}

// selects reports whether f selects s; what f asks of the article's date is not tested.
func selects(f graph.StatementFilter, s *graph.Statement) bool {
	if f.Claim != uuid.Nil && s.Claim != f.Claim || f.Article != uuid.Nil && s.Article != f.Article {
		return false
	}
	wanted := speakers(f)
	if wanted == nil {
		return stanceIn(f.Stances, s.Innermost().Stance)
	}
	for i := range s.Chain {
		l := &s.Chain[i]
		if f.Innermost && i < len(s.Chain)-1 {
			continue
		}
		if slices.Contains(wanted, l.Speaker.ID) && stanceIn(f.Stances, l.Stance) {
			return true
		}
	}
	return false
}

func stanceIn(stances []graph.Stance, s graph.Stance) bool {
	return len(stances) == 0 || slices.Contains(stances, s)
}
