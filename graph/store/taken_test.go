package store

import (
	"context"
	"strings"
	"testing"
	"time"

	"github.com/dgraph-io/badger/v4"
	"github.com/google/uuid"

	"hearsay/graph"
)

// clock tells one hour after the other, from 1 March 2024 on, in a zone that is not UTC.
func clock() func() time.Time {
	at := time.Date(2024, 3, 1, 0, 0, 0, 0, time.FixedZone("", -2*60*60))
	return func() time.Time {
		at = at.Add(time.Hour)
		return at
	}
}

// takenIn returns when articles were taken in, a word each.
func takenIn(t *testing.T, db *DB, articles ...uuid.UUID) string {
	t.Helper()
	times, err := db.TakenIn(context.Background(), articles)
	if err != nil {
		t.Fatal(err)
	}
	var words []string
	for _, at := range times {
		if at == nil {
			words = append(words, "-")
		} else {
			words = append(words, at.Format(time.RFC3339))
		}
	}
	return strings.Join(words, " ")
}

// What is noted is the first time, whatever becomes of the article, until it is deleted.
func TestTakenIn(t *testing.T) {
	ctx := context.Background()
	dir := t.TempDir()
	db := onDisk(t, dir)
	db.Now = clock()
	all := ids(upTo(3))
	check := func(when, want string) {
		t.Helper()
		if got := takenIn(t, db, all...); got != want {
			t.Errorf("%s: %s, not %s", when, got, want)
		}
	}
	putAll(t, db, 0, 1)
	check("two", "2024-03-01T03:00:00Z 2024-03-01T04:00:00Z -")
	in, r := world.Article(0)
	mustPut(t, db, in, r)
	mustPut(t, db, in, lesser(r))
	if _, err := db.Reread(ctx, in, r); err != nil {
		t.Fatal(err)
	}
	putAll(t, db, 2)
	check("again", "2024-03-01T03:00:00Z 2024-03-01T04:00:00Z 2024-03-01T05:00:00Z")
	if _, err := db.Judge(ctx, graph.Judgement{Kind: graph.Withdraw, On: graph.Ref{ID: all[2]}, By: "a reader", Why: "so", At: "2024-01-01T00:00:00Z"}); err != nil {
		t.Fatal(err)
	}
	check("withdrawn", "2024-03-01T03:00:00Z 2024-03-01T04:00:00Z 2024-03-01T05:00:00Z")
	if err := db.Delete(ctx, all[1]); err != nil {
		t.Fatal(err)
	}
	check("deleted", "2024-03-01T03:00:00Z - 2024-03-01T05:00:00Z")
	verifyAndClose(t, db)
	db = onDisk(t, dir)
	db.Now = clock()
	putAll(t, db, 1)
	check("deleted and back", "2024-03-01T03:00:00Z 2024-03-01T03:00:00Z 2024-03-01T05:00:00Z")
}

// A folder that did not note when does not get a time for what it has.
func TestTakenInOldFolder(t *testing.T) {
	db := onDisk(t, oldFolder(t, 1))
	putAll(t, db, upTo(12)...)
	if got := takenIn(t, db, ids(upTo(2))...); got != "- -" {
		t.Error(got)
	}
}

// What is damaged is found, and no time is made of it.
func TestTakenInDamaged(t *testing.T) {
	db, err := OpenMemory()
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	putAll(t, db, 0, 1)
	k := in(takenTable).id(ids([]int{0})[0])
	stray := in(takenTable).id(uuid.New())
	for _, key := range []key{k, stray} {
		if err := db.badger.Update(func(txn *badger.Txn) error { return txn.Set(key, seal(key, []byte("yesterday"))) }); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := db.TakenIn(context.Background(), ids([]int{0})); err == nil {
		t.Error("a time was made of what is none")
	}
	if found := faults(t, db); len(found) != 2 {
		t.Errorf("%+v", found)
	}
}
