package main

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/google/uuid"

	"hearsay/graph"
	"hearsay/graph/inquiry"
	"hearsay/graph/store"
)

const (
	samples = 2000
	page    = 50
)

// A sample is what to ask about: entities, those that many claims are about more often, and claims.
type sample struct {
	entities, claims []uuid.UUID
	seen             int
}

func (s *sample) full() bool { return len(s.entities) >= samples }

// take adds an entity and a claim of one article in eight.
func (s *sample) take(seen []*graph.Reading) {
	for _, r := range seen {
		if s.seen++; s.seen%8 == 0 && !s.full() && len(r.Claims) > 0 {
			s.entities = append(s.entities, r.Claims[0].Subject.Entity)
			s.claims = append(s.claims, r.Claims[len(r.Claims)-1].ID)
		}
	}
}

// A way is one way to answer a question about an id.
type way struct {
	name string
	ask  func(uuid.UUID) error
}

type question struct {
	name string
	ids  []uuid.UUID
	ways []way // the store first
}

func questions(ctx context.Context, db *store.DB, asked *sample) []question {
	claims := func(f graph.ClaimFilter) error {
		_, err := db.FindClaims(ctx, []graph.ClaimFilter{f}, graph.PageRequest{First: page})
		return err
	}
	statements := func(f graph.StatementFilter) error {
		_, err := db.FindStatements(ctx, []graph.StatementFilter{f}, graph.PageRequest{First: page})
		return err
	}
	one := func(name string, ids []uuid.UUID, ask func(uuid.UUID) error) question {
		return question{name, ids, []way{{"store", ask}}}
	}
	return []question{
		one("neighbourhood", asked.entities, func(id uuid.UUID) error { return claims(graph.ClaimFilter{About: []uuid.UUID{id}}) }),
		one("statements of a claim", asked.claims, func(id uuid.UUID) error { return statements(graph.StatementFilter{Claim: id}) }),
		one("statements of a speaker", asked.entities, func(id uuid.UUID) error { return statements(graph.StatementFilter{Speaker: id}) }),
		one("claims by predicate", asked.entities, func(id uuid.UUID) error {
			return claims(graph.ClaimFilter{About: []uuid.UUID{id}, Predicates: []string{"fund"}})
		}),
		one("entity", asked.entities, func(id uuid.UUID) error {
			_, err := db.Entities(ctx, []uuid.UUID{id})
			return err
		}),
		one("first mentions", asked.entities, func(id uuid.UUID) error {
			_, err := db.FindMentions(ctx, []uuid.UUID{id}, graph.PageRequest{First: page})
			return err
		}),
		one("origins", asked.claims[:len(asked.claims)/4], func(id uuid.UUID) error {
			found, err := db.Claims(ctx, []uuid.UUID{id})
			if err == nil && found[0] != nil {
				_, err = inquiry.Origins(ctx, db, found[0])
			}
			return err
		}),
	}
}

// compare asks the store, and SQLite where it is there, in turn.
func (l *load) compare(ctx context.Context) error {
	if err := l.reopen(); err != nil {
		return err
	}
	all := questions(ctx, l.store, &l.asked)
	if l.sqlite != nil {
		if err := l.sqlite.Optimize(); err != nil {
			return err
		}
		all[0].ways = append(all[0].ways,
			way{"SQLite, names joined", func(id uuid.UUID) error { _, err := l.sqlite.Joined(id, page); return err }},
			way{"SQLite, names copied", func(id uuid.UUID) error { _, err := l.sqlite.Copied(id, page); return err }})
		all[1].ways = append(all[1].ways, way{"SQLite", func(id uuid.UUID) error { _, err := l.sqlite.Statements(id, page); return err }})
	}
	for i := range all {
		if err := all[i].measure(); err != nil {
			return err
		}
	}
	return l.popular(ctx)
}

// measure prints the median and the slowest hundredth of each way, the first asking of each id left out: what is
// read from the disk for the first time is another measurement.
func (q *question) measure() error {
	times := make([][]time.Duration, len(q.ways))
	for round := range 3 {
		for _, id := range q.ids {
			for i, w := range q.ways {
				start := time.Now()
				if err := w.ask(id); err != nil {
					return fmt.Errorf("%s: %s: %w", q.name, w.name, err)
				}
				if round > 0 {
					times[i] = append(times[i], time.Since(start))
				}
			}
		}
	}
	fmt.Printf("%s:", q.name)
	var first float64
	for i, w := range q.ways {
		slices.Sort(times[i])
		median := float64(times[i][len(times[i])/2].Nanoseconds()) / 1000
		fmt.Printf("  %s %.1f µs (slowest hundredth %.0f)", w.name, median, float64(times[i][len(times[i])*99/100].Nanoseconds())/1000)
		if i == 0 {
			first = median
		} else {
			fmt.Printf(" = %.2f times", median/first)
		}
	}
	fmt.Println()
	return nil
}

// popular prints what the entity that is mentioned most costs to look up.
func (l *load) popular(ctx context.Context) error {
	found, err := l.store.Entities(ctx, l.asked.entities)
	if err != nil {
		return err
	}
	found = slices.DeleteFunc(found, func(e *graph.Entity) bool { return e == nil }) // what was asked about is another now
	most := slices.MaxFunc(found, func(a, b *graph.Entity) int { return a.MentionCount - b.MentionCount })
	fmt.Printf("the most popular entity has %d mentions:\n", most.MentionCount)
	one := sample{entities: slices.Repeat([]uuid.UUID{most.ID}, 50), claims: l.asked.claims[:4]}
	for _, q := range questions(ctx, l.store, &one) {
		if len(q.ids) == 50 {
			if err := q.measure(); err != nil {
				return err
			}
		}
	}
	return nil
}
