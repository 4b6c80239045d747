package store

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"
	"testing"

	"github.com/google/uuid"
	"pgregory.net/rapid"

	"hearsay/graph"
)

// TestAnyOrderGivesTheSameGraph puts one by one and at once, replaces, corrects, withdraws and deletes articles, judges and takes
// back at random, and then compares the graph with one built at once from the articles and judgements that are left.
func TestAnyOrderGivesTheSameGraph(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		s := &sequence{rt: rt, db: memory(rt), there: make(map[given]bool)}
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
	there map[given]bool
	said  int
}

// A given is an article of world, or another version of it that supersedes the article of a number, -1 for
// none.
type given struct {
	n, supersedes int
	corrected     bool
}

func (g given) article() (graph.Input, *graph.Reading) {
	if !g.corrected {
		return world.Article(g.n)
	}
	var target uuid.UUID
	if g.supersedes >= 0 {
		_, r := world.Article(g.supersedes)
		target = r.Article.ID
	}
	return world.Correction(g.n, target)
}

func (s *sequence) step() {
	g := given{n: rapid.IntRange(0, 24).Draw(s.rt, "article"), supersedes: -1}
	switch rapid.IntRange(0, 15).Draw(s.rt, "what") {
	case 0, 1, 2, 3, 4:
		s.put(s.db, g)
		s.there[g] = true
	case 5, 6:
		s.delete(g)
	case 7, 8:
		s.judge(g.n)
	case 9:
		if log := s.db.Judgements(); len(log) > 0 {
			x := rapid.SampledFrom(log).Draw(s.rt, "undone")
			s.decide(graph.Judgement{Kind: graph.Undo, On: graph.Ref{ID: x.ID}})
		}
	case 10, 11:
		g.corrected, g.supersedes = true, rapid.IntRange(-1, 24).Draw(s.rt, "supersedes")
		s.drop(g) // an article is kept once, as it was put last
		s.put(s.db, g)
		s.there[g] = true
	case 12:
		g.corrected = true
		s.delete(g)
	case 13:
		if s.there[g] {
			_, r := g.article()
			s.decide(graph.Judgement{Kind: graph.Withdraw, On: graph.Ref{ID: r.Article.ID}})
		}
	case 14, 15:
		s.putSome(g.n)
	}
}

// putSome puts some articles from the nth on at once, each also as corrected, the first twice.
func (s *sequence) putSome(n int) {
	var all []Given
	for i := n; i < min(n+6, 25); i++ {
		for _, g := range []given{{n: i, supersedes: -1}, {n: i, supersedes: n, corrected: true}} {
			s.drop(g)
			in, r := g.article()
			all = append(all, Given{in, r})
			s.there[g] = true
		}
	}
	s.db.batch = rapid.IntRange(1, 8).Draw(s.rt, "at once")
	for i, d := range s.db.PutAll(context.Background(), append(all, all[0])) {
		if d.Err != nil {
			s.rt.Fatalf("%dth: %v", i, d.Err)
		}
	}
	for i, d := range s.db.PutAll(context.Background(), all) {
		if d.Err != nil || d.Outcome != Unchanged {
			s.rt.Fatalf("%dth again: %s, %v", i, d.Outcome, d.Err)
		}
	}
}

// drop forgets the other version of an article, whatever it supersedes, and reports whether it was there.
func (s *sequence) drop(g given) (found bool) {
	for n := -1; n < 25; n++ {
		x := given{g.n, n, g.corrected}
		found = found || s.there[x]
		delete(s.there, x)
	}
	return found
}

func (s *sequence) delete(g given) {
	_, r := g.article()
	if err := s.db.Delete(context.Background(), r.Article.ID); (err == nil) != s.drop(g) {
		s.rt.Fatalf("delete: %v", err)
	}
}

func (s *sequence) put(db *DB, g given) {
	in, r := g.article()
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
		mentions, err := only(s.db.FindMentions(ctx, []uuid.UUID{here.ID}, page))
		if err != nil {
			s.rt.Fatal(err)
		}
		at := slices.IndexFunc(mentions.Items, func(m *graph.Mention) bool { return m.Article == r.Article.ID })
		if at < 0 {
			return
		}
		j.On = graph.Ref{Article: r.Article.ID, Span: mentions.Items[at].Span}
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
	all := slices.SortedFunc(maps.Keys(s.there), func(a, b given) int {
		return cmp.Or(cmp.Compare(a.n, b.n), cmp.Compare(a.supersedes, b.supersedes))
	})
	for _, g := range all {
		s.put(db, g)
	}
	return dump(t, db)
}
