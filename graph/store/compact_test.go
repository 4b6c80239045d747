package store

import (
	"context"
	"errors"
	"testing"

	"hearsay/graph"
)

func TestCompact(t *testing.T) {
	for name, key := range map[string]Key{"plain": nil, "encrypted": aKey} {
		dir := t.TempDir()
		for range 2 { // two tables, the one replacing the other
			db := keyed(t, dir, key)
			for n := range 60 {
				in, r := world.Article(n)
				mustPut(t, db, in, lesser(r))
				mustPut(t, db, in, r)
			}
			for _, id := range ids(upTo(50)) {
				if err := db.Delete(context.Background(), id); err != nil {
					t.Fatal(err)
				}
			}
			verifyAndClose(t, db)
		}
		db := keyed(t, dir, key)
		want := dump(t, db)
		if _, _, err := Compact(t.Context(), dir, key); !errors.Is(err, graph.ErrLocked) {
			t.Errorf("%s: compacted while in use: %v", name, err)
		}
		verifyAndClose(t, db)
		before, after, err := Compact(t.Context(), dir, key)
		if err != nil || after >= before/2 {
			t.Errorf("%s: from %d to %d bytes: %v", name, before, after, err)
		}
		t.Logf("%s: from %d to %d bytes", name, before, after)
		if got := dump(t, keyed(t, dir, key)); got != want {
			t.Errorf("%s: compacting changed the graph", name)
		}
	}
}
