package store

import (
	"slices"

	"github.com/google/uuid"

	"hearsay/graph"
)

// Where some names of an article come to mean somebody else, most of what it says stays as it is. To make all its rows twice
// and compare them costs many times what it costs to compare what they are made of.

// alike is what a reading has alike in two views of it, so that the same rows follow: entities, claims and statements by
// their ids, and by their numbers the profiles of which the same was decided. Nil is nothing.
type alike struct {
	ids      map[uuid.UUID]bool
	profiles []bool
}

func (a *alike) has(id uuid.UUID) bool { return a != nil && a.ids[id] }
func (a *alike) profile(n int) bool    { return a != nil && a.profiles[n] }

// changedRows returns rows that follow from a reading with what was decided of its names and with what is now: all but some that
// are the same.
func changedRows(reading *graph.Reading, was, now *identified, judged *graph.Judged) (old, fresh []row) {
	a, b := see(reading, was, judged), see(reading, now, judged)
	same := inBoth(a, b)
	for n := range was.is {
		same.profiles = append(same.profiles, was.is[n] == now.is[n])
	}
	counts := was.counts(reading.Article.ID, judged)
	return rows(a, was, counts, same, nil), rows(b, now, counts, same, nil)
}

// inBoth returns what two views of a reading have alike, but for profiles.
func inBoth(a, b *graph.Seen) *alike {
	same := &alike{ids: make(map[uuid.UUID]bool, len(a.Entities)+len(a.Claims)+len(a.Statements))}
	note(same, a.Entities, b.Entities, func(e *graph.Entity) uuid.UUID { return e.ID }, sameEntity)
	note(same, a.Claims, b.Claims, func(c *graph.Claim) uuid.UUID { return c.ID }, sameClaim)
	note(same, a.Statements, b.Statements, func(s *graph.Statement) uuid.UUID { return s.ID }, sameStatement)
	return same
}

// note notes what is the same in two lists.
func note[T any](same *alike, a, b []*T, id func(*T) uuid.UUID, equal func(a, b *T) bool) {
	before := make(map[uuid.UUID]*T, len(a))
	for _, x := range a {
		before[id(x)] = x
	}
	for _, x := range b {
		if old := before[id(x)]; old != nil && equal(old, x) {
			same.ids[id(x)] = true
		}
	}
}

func sameEntity(a, b *graph.Entity) bool {
	return a.Type == b.Type && a.Name == b.Name && slices.Equal(a.Aliases, b.Aliases) && slices.Equal(a.Mentions, b.Mentions)
}

func sameClaim(a, b *graph.Claim) bool {
	return a.Subject == b.Subject && a.Predicate == b.Predicate && a.Object == b.Object && slices.Equal(a.Arguments, b.Arguments) &&
		a.Polarity == b.Polarity && a.Factuality == b.Factuality && a.Time == b.Time && a.When == b.When && a.Evidence == b.Evidence
}

// sameStatement compares what views change in a statement.
func sameStatement(a, b *graph.Statement) bool {
	return a.Claim == b.Claim && slices.EqualFunc(a.Chain, b.Chain, func(a, b graph.Link) bool { return a.Speaker == b.Speaker })
}
