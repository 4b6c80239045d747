package inquiry

import (
	"cmp"
	"context"
	"slices"
	"time"

	"github.com/google/uuid"

	"hearsay/graph"
)

// A MomentKind says what took place at a moment.
type MomentKind string

// The kinds of moments: what is claimed took place, somebody said it, an article carried it, that article
// was first taken in.
const (
	Happened  MomentKind = "HAPPENED"
	Said      MomentKind = "SAID"
	Published MomentKind = "PUBLISHED"
	Ingested  MomentKind = "INGESTED"
)

// momentKinds is the order of the moments of one day.
var momentKinds = []MomentKind{Happened, Said, Published, Ingested}

// A Moment is a time in the history of a claim.
type Moment struct {
	Kind MomentKind
	// Date is the most exact one that covers it; where it has several years or no end, the first day that is told:
	// the words tell that it is "since 2019".
	Date        graph.Date
	Granularity graph.Granularity
	Basis       graph.Basis
	// At is when an article was taken in, in RFC 3339 with seconds, UTC; "" for other kinds.
	At string
	// Words are those of the article that tell the time, "" where none do.
	Words string
	Claim *graph.Claim
	// Statement is whose moment it is, nil of what happened.
	Statement *graph.Statement
}

// Events returns the moments of what is claimed to have happened to or through each entity, newest
// first, as far as it is dated.
func Events(ctx context.Context, g Graph, entities []uuid.UUID, p graph.PageRequest) ([]graph.Page[*Moment], error) {
	filters := make([]graph.ClaimFilter, len(entities))
	for i, id := range entities {
		filters[i] = graph.ClaimFilter{About: []uuid.UUID{id}, ByTime: true}
	}
	pages, err := g.FindClaims(ctx, filters, p)
	if err != nil {
		return nil, err
	}
	out := make([]graph.Page[*Moment], len(pages))
	for i, page := range pages {
		out[i] = graph.Page[*Moment]{Cursors: page.Cursors, More: page.More}
		for _, c := range page.Items {
			out[i].Items = append(out[i].Items, newMoment(Happened, c, nil, c.EventTime()))
		}
	}
	return out, nil
}

// A Timeline is the history of one claim.
type Timeline struct {
	// Moments stand in the order of their dates, those without one last.
	Moments []*Moment
	// Whole tells whether every statement was looked at.
	Whole bool
}

// History returns when what c claims happened, when it was said, when articles carried it, and when these
// were taken in; as known on a day without that.
func History(ctx context.Context, g Graph, c *graph.Claim) (*Timeline, error) {
	said, err := saidOf(ctx, g, []*graph.Claim{c})
	if err != nil {
		return nil, err
	}
	in, err := articlesOf(ctx, g, said.all)
	if err != nil {
		return nil, err
	}
	taken, err := takenIn(ctx, g, said.all)
	if err != nil {
		return nil, err
	}
	var all []*Moment
	if w := c.EventTime(); w != nil && len(said.all) > 0 {
		all = append(all, newMoment(Happened, c, nil, w))
	}
	carried := make(map[uuid.UUID]bool)
	for _, s := range said.all {
		if w := s.SpeechTime(); w != nil {
			all = append(all, newMoment(Said, c, s, w))
		}
		if a := in[s.Article]; a != nil && !carried[s.Article] {
			carried[s.Article] = true
			all = append(all, newMoment(Published, c, s, a.PublicationTime()))
			if at := taken[s.Article]; at != nil && graph.KnownOn(ctx) == "" {
				all = append(all, &Moment{Kind: Ingested, Date: graph.Date(at.Format(time.DateOnly)), Granularity: graph.ToDay,
					Basis: graph.BasisRecorded, At: at.Format(time.RFC3339), Claim: c, Statement: s})
			}
		}
	}
	slices.SortStableFunc(all, func(a, b *Moment) int {
		rank := func(m *Moment) int { return slices.Index(momentKinds, m.Kind) }
		return cmp.Or(a.Date.Compare(b.Date), cmp.Compare(rank(a), rank(b)))
	})
	return &Timeline{Moments: all, Whole: said.whole}, nil
}

func newMoment(kind MomentKind, c *graph.Claim, s *graph.Statement, w *graph.When) *Moment {
	date := cmp.Or(w.Date(), graph.DateRange{From: w.From, To: w.To}.Place())
	return &Moment{Kind: kind, Date: date, Granularity: w.Granularity, Basis: w.Basis, Words: w.Words.Text, Claim: c, Statement: s}
}

// takenIn returns when the articles of statements were first taken in, nil where that is not known.
func takenIn(ctx context.Context, g Graph, statements []*graph.Statement) (map[uuid.UUID]*time.Time, error) {
	ids := articleIDs(statements)
	times, err := g.TakenIn(ctx, ids)
	taken := make(map[uuid.UUID]*time.Time, len(ids))
	for i, at := range times {
		taken[ids[i]] = at
	}
	return taken, err
}
