package store

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/dgraph-io/badger/v4"

	"hearsay/graph"
)

// staleFolder returns a folder whose rows a version derived that had other data: rows are missing, others have
// other ids, and what is kept as it came is as it was.
func staleFolder(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	db, err := Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	db.Now = clock()
	putAll(t, db, upTo(12)...)
	_, r := world.Article(3)
	withdrawn := graph.Judgement{Kind: graph.Withdraw, On: graph.Ref{ID: r.Article.ID}, Why: "so", By: "a reader", At: "2024-01-01T00:00:00Z"}
	if _, err := db.Judge(context.Background(), withdrawn); err != nil {
		t.Fatal(err)
	}
	for i, row := range everything(t, db) {
		if k := key(row.key); !asPut[table(k[0])] && i%3 == 0 {
			change(t, db, k, nil)
			if len(k) > 1+idSize {
				other := append(key{k[0], k[1] ^ 0xff}, k[2:]...)
				change(t, db, other, seal(other, []byte("derived otherwise")))
			}
		}
	}
	was := in(derivationTable)
	change(t, db, was, seal(was, []byte(strings.Repeat("0", len(derivation())))))
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	return dir
}

// copied returns a copy of a folder.
func copied(t *testing.T, dir string) string {
	t.Helper()
	to := t.TempDir()
	if err := os.CopyFS(to, os.DirFS(dir)); err != nil {
		t.Fatal(err)
	}
	return to
}

// A folder derived with other data, or by a version that did not say with what, is derived anew when it is
// opened, once.
func TestDerivedAnew(t *testing.T) {
	stale := staleFolder(t)
	for _, unmarked := range []bool{false, true} {
		dir := copied(t, stale)
		if unmarked {
			b, err := badger.Open(optionsFor(dir, nil))
			if err != nil {
				t.Fatal(err)
			}
			err = b.Update(func(txn *badger.Txn) error { return txn.Delete(in(derivationTable)) })
			if err := errors.Join(err, b.Close()); err != nil {
				t.Fatal(err)
			}
		}
		db := onDisk(t, dir)
		got := dump(t, db)
		if got != rebuilt(t, db) {
			t.Error("what was derived anew is not the graph of a fresh build")
		}
		if got := takenIn(t, db, ids(upTo(1))...); got != "2024-03-01T03:00:00Z" {
			t.Errorf("article 0 was taken in at %s", got)
		}
		verifyAndClose(t, db)
		b, err := badger.Open(optionsFor(dir, nil))
		if err != nil {
			t.Fatal(err)
		}
		db = &DB{badger: b}
		if alike, err := db.derivedAlike(); !alike || err != nil {
			t.Errorf("it would be derived again: %v", err)
		}
		if err := b.Close(); err != nil {
			t.Fatal(err)
		}
	}
}

func TestDerivedAnewStopped(t *testing.T) {
	stale := staleFolder(t)
	stopped(t, func() string { return copied(t, stale) })
}

// TestDerivedAnewKilled kills a process that derives a folder anew, several times the same folder.
func TestDerivedAnewKilled(t *testing.T) {
	dir := staleFolder(t)
	for step := 5; step < 300; step += 50 {
		if out, err := dyingProcess(t, dir, "STORE_TEST_WHOLE=upgrade", fmt.Sprint("STORE_TEST_STEP=", step)).CombinedOutput(); err == nil {
			t.Fatalf("step %d: the process lives on: %s", step, out)
		}
	}
	db := onDisk(t, dir)
	if dump(t, db) != rebuilt(t, db) {
		t.Error("not the graph of a fresh build")
	}
}

// Every part of what rows are derived with tells in its name.
func TestDerivation(t *testing.T) {
	names := make(map[string]bool)
	for _, name := range []string{derivationOf(1, "ab", "c"), derivationOf(2, "ab", "c"), derivationOf(1, "a", "bc"), derivationOf(1, "ab", "d"), derivationOf(1, "ab"), derivation()} {
		names[name] = true
	}
	if len(names) != 6 {
		t.Errorf("%d names of 6", len(names))
	}
}
