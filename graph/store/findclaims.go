package store

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/dgraph-io/badger/v4"
	"github.com/google/uuid"

	"hearsay/graph"
	"hearsay/graph/vocabulary"
)

// FindClaims returns, for each filter, a page of the claims that it selects: those of an article in
// the order of the text; with ByTime by when they happened, newest first, and then by id; else those of a
// speaker in the order of the statements by which the filter
// selects them, as FindStatements has it; all others by id.
//
// A claim is about an entity when some article's wording of it has the entity in it; what comes back
// is the claim as Claims gives it.
func (db *DB) FindClaims(ctx context.Context, filters []graph.ClaimFilter, p graph.PageRequest) ([]graph.Page[*graph.Claim], error) {
	return find(ctx, db, mapped(filters, db.standClaims), p, claimList)
}

// A claimQuery is a filter with how it is answered.
type claimQuery struct {
	graph.ClaimFilter
	dates window
	// spoken tells that statements must be looked at.
	spoken bool
	// scanned is the entity whose claims are gone through, nil if it is another index.
	scanned uuid.UUID
}

func claimList(f graph.ClaimFilter) (*list[graph.Claim], error) {
	for _, r := range []graph.DateRange{f.Time, f.Published} {
		if _, err := newWindow(r); err != nil {
			return nil, err
		}
	}
	f.About, f.Predicates, f.Stances = sortedIDs(f.About), sortedSet(meanings(f.Predicates)), sortedSet(f.Stances)
	f.SpeakerAny, f.AboutAny = sortedIDs(f.SpeakerAny), slices.Clone(f.AboutAny)
	for i := range f.AboutAny {
		f.AboutAny[i] = sortedIDs(f.AboutAny[i])
	}
	q := &claimQuery{ClaimFilter: f}
	q.dates, _ = newWindow(f.Published)
	q.spoken = f.Article != uuid.Nil && f.Claim != uuid.Nil || speakers(f.StatementFilter) != nil || len(f.Stances) > 0 || !f.Published.Open()
	l := &list[graph.Claim]{kind: "claims", filter: filterBytes(&f, encodeClaimFilter), size: idSize, from: q.byID, load: q.load}
	switch {
	case f.ByTime && (len(f.About) != 1 || f.Claim != uuid.Nil || f.Article != uuid.Nil):
		return nil, fmt.Errorf("%w: claims by time: name the one entity that they are about, no claim and no article", graph.ErrInvalid)
	case f.ByTime:
		q.scanned = f.About[0]
		l.size, l.from = eventPlaceSize, q.inTime
	case f.Claim != uuid.Nil:
	case f.Article != uuid.Nil:
		l.size, l.from = standingSize, q.inArticle
	case speakers(f.StatementFilter) != nil:
		l.size, l.from, l.load = placeSize, q.bySpeaker, q.loadSpoken
	case len(f.About) > 0:
		q.scanned = f.About[0]
	}
	return l, nil
}

// meanings returns the predicates that stand for those of lemmas.
func meanings(lemmas []string) (all []string) {
	for _, l := range lemmas {
		all = append(all, vocabulary.Canonical(l))
	}
	return all
}

func (q *claimQuery) inArticle(r *reader, after []byte) hits {
	return r.standingHits(q.Article, after, func(c *contents) []standing { return c.claims })
}

func (q *claimQuery) bySpeaker(r *reader, after []byte) hits {
	return q.dates.within(after, func(after []byte) hits { return r.speakersHits(speakers(q.StatementFilter), after) })
}

// eventPlaceSize is the size of a claim's place by time: when it happened, its id.
const eventPlaceSize = dateSize + idSize

// inTime gives the claims about an entity by when they happened.
func (q *claimQuery) inTime(r *reader, after []byte) hits {
	dates, _ := newWindow(q.Time)
	return dates.within(after, func(after []byte) hits {
		return r.scanHits(in(timeTable).id(q.scanned), after, fixed(eventPlaceSize), func(at []byte, _ string) hit {
			return hit{at: at, id: idAt(at[dateSize:])}
		})
	})
}

// byID gives claims by the most selective of the indices that are sorted by their ids.
func (q *claimQuery) byID(r *reader, after []byte) hits {
	switch {
	case q.Claim != uuid.Nil:
		return oneHit(q.Claim, after)
	case q.scanned != uuid.Nil && len(q.Predicates) > 0:
		return q.merged(after, func(lemma string) key { return in(topicTable).id(q.scanned).text(lemma) }, r)
	case q.scanned != uuid.Nil:
		return r.claimHits(in(aboutTable).id(q.scanned), after)
	case len(q.AboutAny) > 0:
		return r.aboutAnyHits(q.AboutAny[0], after)
	case len(q.Predicates) > 0:
		return q.merged(after, func(lemma string) key { return in(predicateTable).text(lemma) }, r)
	}
	return r.claimHits(in(claimTable), after)
}

// merged gives the claims with any of the predicates under the prefixes of an index.
func (q *claimQuery) merged(after []byte, prefix func(lemma string) key, r *reader) hits {
	var all []hits
	for _, lemma := range q.Predicates {
		all = append(all, r.claimHits(prefix(lemma), after))
	}
	return merge(all)
}

// claimHits gives the claims whose ids follow prefix, each with the first article's record if any.
func (r *reader) claimHits(prefix key, after []byte) hits {
	return r.scanHits(prefix, after, oneID, func(at []byte, value string) hit {
		return hit{at: at, id: idAt(at), record: value}
	})
}

// aboutAnyHits gives the claims about any of the entities. Which article's record an index row has
// depends on the entity, so these hits have none.
func (r *reader) aboutAnyHits(entities []uuid.UUID, after []byte) hits {
	all := make([]hits, len(entities))
	for i, e := range entities {
		all[i] = r.scanHits(in(aboutTable).id(e), after, oneID, func(at []byte, _ string) hit {
			return hit{at: at, id: idAt(at)}
		})
	}
	return merge(all)
}

func oneHit(id uuid.UUID, after []byte) hits {
	return func(yield func(hit, error) bool) {
		if bytes.Compare(id[:], after) > 0 {
			yield(hit{at: id[:], id: id}, nil)
		}
	}
}

// load returns the claim of a hit if q selects it.
func (q *claimQuery) load(r *reader, h hit) (*graph.Claim, error) {
	c, err := q.claim(r, h)
	if c == nil || err != nil || !q.spoken {
		return c, err
	}
	said, err := q.firstSaid(r, c.ID)
	if said == nil || err != nil {
		return nil, err
	}
	return c, nil
}

// loadSpoken is load where a hit is a statement; it gives a claim at the first that q selects.
func (q *claimQuery) loadSpoken(r *reader, h hit) (*graph.Claim, error) {
	said, err := q.firstSaid(r, h.claim)
	if err != nil || !bytes.Equal(said, h.at) {
		return nil, err
	}
	return q.claim(r, hit{id: h.claim})
}

// claim returns the claim of a hit if it meets all conditions but those on statements.
func (q *claimQuery) claim(r *reader, h hit) (*graph.Claim, error) {
	c, err := q.claimOf(r, h)
	if err != nil {
		return nil, err
	}
	if c == nil {
		if h.id == q.Claim {
			return nil, nil
		}
		return nil, corrupt(in(claimTable).id(h.id), "it is missing")
	}
	if len(q.Predicates) > 0 && !slices.Contains(q.Predicates, c.Predicate.Meaning()) ||
		q.Polarity != "" && c.Polarity != q.Polarity ||
		q.Factuality != "" && c.Factuality != q.Factuality || !q.Time.Has(c.Period().Place()) {
		return nil, nil
	}
	takesPart := func(e uuid.UUID) bool {
		if e == q.scanned || about(c, e) {
			return true
		}
		k, _, errFirst := r.first(in(aboutTable).id(e).id(c.ID))
		err = errors.Join(err, errFirst)
		return k != nil
	}
	for _, e := range q.About {
		if !takesPart(e) {
			return nil, err
		}
	}
	for _, any := range q.AboutAny {
		if !slices.ContainsFunc(any, takesPart) {
			return nil, err
		}
	}
	return c, err
}

// claimOf returns the claim of a hit. Where the hit has the record of one article and the entity gone
// through is in what every article has of the claim, that article is the first of all: its record is
// what r.claim would find.
func (q *claimQuery) claimOf(r *reader, h hit) (*graph.Claim, error) {
	if h.record == "" {
		return r.claim(h.id)
	}
	c, err := r.claimAt(h.key, h.record)
	if err != nil {
		return nil, err
	}
	if q.scanned != uuid.Nil && !about(c, q.scanned) && !r.alone(c.ID) {
		return r.claim(h.id)
	}
	return c, nil
}

// alone reports whether only one article has a claim; it may say no where that is so.
func (r *reader) alone(claim uuid.UUID) bool {
	if r.asOf != "" {
		return false // severalTable has neither fewer articles then nor those that others took the place of
	}
	_, err := r.txn.Get(in(severalTable).id(claim))
	return errors.Is(err, badger.ErrKeyNotFound)
}

// about reports whether e is in what c claims of whom or what, so in every article's wording of it.
func about(c *graph.Claim, e uuid.UUID) bool { return c.Subject.Entity == e || c.Object.Entity == e }

// firstSaid returns the place of the first statement of a claim that q selects, nil if there is none.
func (q *claimQuery) firstSaid(r *reader, claim uuid.UUID) ([]byte, error) {
	said := func(after []byte) hits { return r.saidHits(claim, after) }
	if q.Article != uuid.Nil {
		said = func(after []byte) hits { return r.statementsIn(q.Article, after) }
	}
	for h, err := range q.dates.within(nil, said) {
		if err != nil {
			return nil, err
		}
		if h.claim != claim {
			continue
		}
		s, err := r.statementOf(h)
		if err != nil {
			return nil, err
		}
		if selects(q.StatementFilter, s) {
			return bytes.Clone(h.at), nil
		}
	}
	return nil, nil
}

func sortedIDs(ids []uuid.UUID) []uuid.UUID {
	s := slices.Clone(ids)
	slices.SortFunc(s, func(a, b uuid.UUID) int { return bytes.Compare(a[:], b[:]) })
	return slices.Compact(s)
}

func sortedSet[T cmp.Ordered](list []T) []T {
	s := slices.Clone(list)
	slices.Sort(s)
	return slices.Compact(s)
}
