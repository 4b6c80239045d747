package store

import (
	"context"
	"slices"
	"testing"

	"hearsay/graph/store/synthetic"
)

// TestWritesInARow puts articles that share names and claims one by one, and some at a time while those before are being
// written: the graphs must be one, and most writes must have been decided before the one before was made.
func TestWritesInARow(t *testing.T) {
	const articles = 160
	m := synthetic.Maker{Seed: 9, Entities: 12, Claims: 4, News: true}
	alone, inRow := inMemory(t), inMemory(t)
	s, ahead, writes := &series{db: inRow, ctx: context.Background()}, 0, 0
	for first := 0; first < articles; {
		var batch []*rewrite
		for n := first; n < min(first+1+first%7, articles); n++ {
			in, r := m.Article(n)
			if _, err := alone.Put(context.Background(), in, r); err != nil {
				t.Fatal(err)
			}
			batch = append(batch, inRow.prepare(&put{in, r}))
		}
		p := s.ahead(batch)
		if writes++; p != nil {
			ahead++
		}
		if err := s.land(); err != nil {
			t.Fatal(err)
		}
		if err := s.begin(batch, p, false); err != nil {
			t.Fatal(err)
		}
		if slices.ContainsFunc(batch, func(w *rewrite) bool { return w.err != nil || w.outcome != Stored }) {
			t.Fatalf("not all from the %dth on were stored", first)
		}
		first += len(batch)
	}
	if err := s.land(); err != nil {
		t.Fatal(err)
	}
	if 2*ahead < writes {
		t.Errorf("only %d of %d writes were decided ahead", ahead, writes)
	}
	if dump(t, alone) != dump(t, inRow) {
		t.Error("the graphs are two")
	}
}
