package store

import (
	"context"
	"slices"
	"testing"

	"hearsay/graph"
)

func TestExtractors(t *testing.T) {
	ctx := context.Background()
	db := inMemory(t)
	check := func(want ...graph.Extractor) {
		t.Helper()
		if got, err := db.Extractors(ctx); err != nil || !slices.Equal(got, want) {
			t.Errorf("%+v, %v; want %+v", got, err, want)
		}
	}
	check()
	putAll(t, db, 0, 1, 2)
	in, r := world.Article(1)
	one := r.Extractor
	check(one)
	mustPut(t, db, in, lesser(r))
	check(one, graph.Extractor{Name: one.Name, Version: "2"})
	mustPut(t, db, in, r)
	check(one)
}
