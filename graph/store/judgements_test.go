package store

import (
	"context"
	"fmt"
	"slices"
	"testing"

	"hearsay/graph"
)

// straysIn returns the judgements that have no effect, asked for one after the other.
func straysIn(t *testing.T, db *DB) []*graph.Stray { return oneByOne(t, db.Strays) }

// oneByOne returns a whole list, in pages of one.
func oneByOne[T any](t *testing.T, find func(context.Context, graph.PageRequest) (graph.Page[*T], error)) (all []*T) {
	t.Helper()
	for p := (graph.PageRequest{First: 1}); ; {
		page, err := find(context.Background(), p)
		if err != nil {
			t.Fatal(err)
		}
		if all = append(all, page.Items...); !page.More {
			return all
		}
		p.After = page.Cursors[0]
	}
}

// Judgements are listed as they were made, those that have no effect by themselves, and a cursor is good for its own list.
func TestJudgementsInPages(t *testing.T) {
	db := inMemory(t)
	putAll(t, db, 0, 1)
	_, r := world.Article(0)
	one, two := r.Entities[0], r.Entities[1]
	place := func(e *graph.Entity) graph.Ref { return graph.Ref{Article: r.Article.ID, Span: e.Mentions[0].Span} }
	entities, err := db.FindEntities(context.Background(), []graph.EntityFilter{{Article: r.Article.ID}}, graph.PageRequest{First: 2})
	if err != nil || len(entities[0].Items) < 2 {
		t.Fatal(err)
	}
	ids := []graph.Ref{{ID: entities[0].Items[0].ID}, {ID: entities[0].Items[1].ID}}
	var made []*graph.Judgement
	for i, j := range []graph.Judgement{
		{Kind: graph.Same, On: ids[0], With: ids[1]},
		{Kind: graph.Relabel, On: place(one), Name: "Somebody"},
		{Kind: graph.NotSame, On: ids[0], With: ids[1]},
		{Kind: graph.Relabel, On: place(two), Type: graph.Group},
	} {
		j.By, j.At = "a reader", fmt.Sprintf("2024-01-0%dT00:00:00Z", i+1)
		done, err := db.Judge(context.Background(), j)
		if err != nil {
			t.Fatal(err)
		}
		made = append(made, done)
	}
	if got := oneByOne(t, db.FindJudgements); !slices.EqualFunc(got, made, func(a, b *graph.Judgement) bool { return a.ID == b.ID }) {
		t.Errorf("got %v, want %v", got, made)
	}
	strays := straysIn(t, db)
	if len(strays) != 1 || strays[0].Judgement.ID != made[0].ID {
		t.Errorf("strays: %+v", strays)
	}
	page, err := db.FindJudgements(context.Background(), graph.PageRequest{First: 1})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := db.Strays(context.Background(), graph.PageRequest{First: 1, After: page.Cursors[0]}); err == nil {
		t.Error("a cursor of another list is taken")
	}
}
