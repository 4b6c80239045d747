package store

import (
	"context"
	"fmt"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"hearsay/graph"
)

// TestAnyOrderGivesTheSameGraph puts, replaces and deletes articles, judges and takes back at random,
// and then compares the graph with one built at once from the articles and judgements that are left.
func TestAnyOrderGivesTheSameGraph(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		s := &sequence{rt: rt, db: memory(rt), there: make(map[int]bool)}
		defer s.db.Close()
		for range rapid.IntRange(5, 40).Draw(rt, "steps") {
			s.step()
		}
		var found []Fault
		if _, err := s.db.Verify(context.Background(), func(f Fault) { found = append(found, f) }); err != nil || len(found) > 0 {
			rt.Fatalf("verify: %v, %+v", err, found)
		}
		if got, want := dump(t, s.db), s.fresh(t); got != want {
			rt.Fatalf("the graph is not that of a fresh build")
		}
	})
}

func memory(rt *rapid.T) *DB {
	db, err := OpenMemory()
	if err != nil {
		rt.Fatal(err)
	}
	return db
}

type sequence struct {
	rt    *rapid.T
	db    *DB
	there map[int]bool // articles of world by number
	said  int
}

func (s *sequence) step() {
	switch n := rapid.IntRange(0, 24).Draw(s.rt, "article"); rapid.IntRange(0, 9).Draw(s.rt, "what") {
	case 0, 1, 2, 3, 4:
		s.put(s.db, n)
		s.there[n] = true
	case 5, 6:
		_, r := world.Article(n)
		if err := s.db.Delete(context.Background(), r.Article.ID); (err == nil) != s.there[n] {
			s.rt.Fatalf("delete: %v", err)
		}
		delete(s.there, n)
	case 7, 8:
		s.judge(n)
	case 9:
		if log := s.db.Judgements(); len(log) > 0 {
			x := rapid.SampledFrom(log).Draw(s.rt, "undone")
			s.decide(graph.Judgement{Kind: graph.Undo, On: graph.Ref{ID: x.ID}})
		}
	}
}

func (s *sequence) put(db *DB, n int) {
	in, r := world.Article(n)
	if _, err := db.Put(context.Background(), in, r); err != nil {
		s.rt.Fatal(err)
	}
}

// judge makes some judgement on what stands in article n now.
func (s *sequence) judge(n int) {
	_, r := world.Article(n)
	ctx := context.Background()
	page := graph.PageRequest{First: 50}
	entities, err := s.db.FindEntities(ctx, []graph.EntityFilter{{Article: r.Article.ID}, {}}, page)
	if err != nil {
		s.rt.Fatal(err)
	}
	if len(entities[0].Items) == 0 {
		return
	}
	here := rapid.SampledFrom(entities[0].Items).Draw(s.rt, "here")
	other := rapid.SampledFrom(entities[1].Items).Draw(s.rt, "other")
	j := graph.Judgement{On: graph.Ref{ID: here.ID}, With: graph.Ref{ID: other.ID}}
	if rapid.Bool().Draw(s.rt, "at a place") {
		j.On = graph.Ref{Article: r.Article.ID, Span: here.Mentions[0].Span}
	}
	statements, err := s.db.FindStatements(ctx, []graph.StatementFilter{{Article: r.Article.ID}}, page)
	if err != nil {
		s.rt.Fatal(err)
	}
	kinds := []graph.JudgementKind{graph.Same, graph.NotSame, graph.Relabel, graph.Reject, graph.Pair, graph.Unpair}
	switch j.Kind = rapid.SampledFrom(kinds).Draw(s.rt, "kind"); j.Kind {
	case graph.Relabel:
		j.On, j.With, j.Name = graph.Ref{ID: here.ID}, graph.Ref{}, fmt.Sprint("Name ", s.said)
	case graph.Reject, graph.Pair, graph.Unpair:
		if len(statements[0].Items) == 0 {
			return
		}
		said := rapid.SampledFrom(statements[0].Items).Draw(s.rt, "statement")
		j.On, j.With = graph.Ref{ID: said.Claim}, graph.Ref{}
		if j.Kind != graph.Reject {
			j.On, j.With = graph.Ref{ID: said.ID}, graph.Ref{ID: said.Claim}
		}
	}
	if j.On != j.With {
		s.decide(j)
	}
}

func (s *sequence) decide(j graph.Judgement) {
	s.said++
	j.By, j.At = "a reader", fmt.Sprintf("2024-01-01T00:%02d:%02dZ", s.said/60, s.said%60)
	if _, err := s.db.Judge(context.Background(), j); err != nil {
		s.rt.Fatalf("%+v: %v", j, err)
	}
}

// fresh returns what is stored where the log is written first and the articles are put in order.
func (s *sequence) fresh(t *testing.T) string {
	db := memory(s.rt)
	defer db.Close()
	for _, j := range s.db.Judgements() {
		if err := db.Replay(context.Background(), j); err != nil {
			s.rt.Fatal(err)
		}
	}
	var numbers []int
	for n := range s.there {
		numbers = append(numbers, n)
	}
	slices.Sort(numbers)
	for _, n := range numbers {
		s.put(db, n)
	}
	return dump(t, db)
}
