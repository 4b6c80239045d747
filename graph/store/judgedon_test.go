package store

import (
	"testing"

	"github.com/google/uuid"

	"hearsay/graph"
)

// A claim tells what gave it its predicate, and the id that it had before leads to it; until that is taken back.
func TestJudgedOn(t *testing.T) {
	db := inMemory(t)
	putAll(t, db, upTo(12)...)
	found, err := db.FindClaims(t.Context(), []graph.ClaimFilter{{}}, graph.PageRequest{First: 1})
	if err != nil {
		t.Fatal(err)
	}
	old := found[0].Items[0]
	add := func(j graph.Judgement) *graph.Judgement {
		t.Helper()
		j.By, j.At = "a reader", "2024-05-06T07:08:09Z"
		made, err := db.Judge(t.Context(), j)
		if err != nil {
			t.Fatal(err)
		}
		return made
	}
	relabel := add(graph.Judgement{Kind: graph.Relabel, On: graph.Ref{ID: old.ID}, Predicate: "be fond of"})
	name := add(graph.Judgement{Kind: graph.Relabel, On: graph.Ref{ID: old.Subject.Entity}, Name: "Ottoline Vance"})
	became, err := db.Became(t.Context(), []uuid.UUID{old.ID, old.Subject.Entity})
	if err != nil || became[0] == nil || became[1] != nil {
		t.Fatalf("became %v, %v", became, err)
	}
	now, err := db.Claims(t.Context(), []uuid.UUID{*became[0]})
	if err != nil || now[0] == nil || now[0].Predicate.Lemma != "be fond of" {
		t.Fatalf("it is now %+v, %v", now[0], err)
	}
	on, err := db.JudgedOn(t.Context(), []uuid.UUID{*became[0], old.Subject.Entity, old.ID})
	if err != nil || len(on[0]) != 1 || on[0][0].ID != relabel.ID || len(on[1]) != 1 || on[1][0].ID != name.ID {
		t.Errorf("judged %v, %v", on, err)
	}
	add(graph.Judgement{Kind: graph.Undo, On: graph.Ref{ID: relabel.ID}})
	became, err = db.Became(t.Context(), []uuid.UUID{old.ID})
	on, err2 := db.JudgedOn(t.Context(), []uuid.UUID{old.ID})
	if err != nil || err2 != nil || became[0] != nil || len(on[0]) > 0 {
		t.Errorf("taken back, it became %v, judged %v, %v, %v", became[0], on[0], err, err2)
	}
}
