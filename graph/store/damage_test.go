package store

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/dgraph-io/badger/v4"
	"github.com/google/uuid"

	"hearsay/graph"
)

// change writes one key behind the store's back; a nil value takes it out.
func change(t testing.TB, db *DB, k, value []byte) {
	t.Helper()
	if err := db.badger.Update(func(txn *badger.Txn) error {
		if value == nil {
			return txn.Delete(k)
		}
		return txn.Set(k, value)
	}); err != nil {
		t.Fatal(err)
	}
}

func everything(t testing.TB, db *DB) (all []row) {
	t.Helper()
	if err := db.view(context.Background(), func(r *reader) error {
		for item, err := range r.scan(nil, nil, nil) {
			if err != nil {
				return err
			}
			value, err := item.ValueCopy(nil)
			if err != nil {
				return err
			}
			all = append(all, row{item.KeyCopy(nil), value})
		}
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	return all
}

func TestVerifyFindsAnyDamage(t *testing.T) {
	db := inMemory(t)
	putAll(t, db, 0, 1)
	all := everything(t, db)
	if checked, err := db.Verify(context.Background(), func(Fault) {}); err != nil || checked != len(all) {
		t.Errorf("checked %d of %d keys: %v", checked, len(all), err)
	}
	for i, r := range all {
		words, ok := describe(r.key)
		if !ok {
			t.Fatalf("%s is no key", words)
		}
		if table(r.key[0]) == formatTable || table(r.key[0]) == derivationTable {
			continue // Open looks at it
		}
		spoilt := bytes.Clone(r.value)
		spoilt[i%len(spoilt)] ^= 1 << (i % 8)
		change(t, db, r.key, spoilt)
		if len(faults(t, db)) == 0 {
			t.Errorf("%s: a changed bit is not found", words)
		}
		change(t, db, r.key, nil)
		if len(faults(t, db)) == 0 && table(r.key[0]) != takenTable { // that may be unknown
			t.Errorf("%s: not missed", words)
		}
		change(t, db, r.key, r.value)
	}
	for _, k := range []key{in(claimTable).id(uuid.UUID{1}).id(uuid.UUID{2}), []byte("zzz"), in(textTable).id(uuid.UUID{3})} {
		change(t, db, k, seal(k, nil))
		if len(faults(t, db)) != 1 {
			words, _ := describe(k)
			t.Errorf("%s: a key that no reading has is not found", words)
		}
		change(t, db, k, nil)
	}
}

// TestDamageIsNoAnswer spoils each value in turn and asks for everything: what comes back is what was
// stored, or graph.ErrCorrupt.
func TestDamageIsNoAnswer(t *testing.T) {
	db := inMemory(t)
	putAll(t, db, 0, 1, 2)
	want, err := answers(context.Background(), db)
	if err != nil {
		t.Fatal(err)
	}
	refused := 0
	for i, r := range everything(t, db) {
		for _, spoilt := range [][]byte{flipped(r.value, i), {}, nil, append(bytes.Clone(r.value), 0)} {
			change(t, db, r.key, spoilt)
			got, err := answers(context.Background(), db)
			words, _ := describe(r.key)
			switch {
			case errors.Is(err, graph.ErrCorrupt):
				refused++
			case err != nil:
				t.Errorf("%s: %v", words, err)
			// A missing key of an index cannot be told from one never written; Verify finds it.
			case spoilt != nil && !bytes.Equal(got, want):
				t.Errorf("%s: a wrong answer", words)
			}
		}
		change(t, db, r.key, r.value)
	}
	if refused == 0 {
		t.Error("no damage was met")
	}
}

// TestShortKeys puts keys that are cut off where keys are looked for.
func TestShortKeys(t *testing.T) {
	db := inMemory(t)
	putAll(t, db, 0, 1)
	for _, r := range everything(t, db) {
		for n := 1; n < len(r.key); n += 7 {
			k := r.key[:n]
			if bytes.Equal(k, in(formatTable)) {
				continue
			}
			change(t, db, k, seal(k, []byte("short")))
			for _, day := range []graph.Date{"", "9999"} {
				if _, err := answers(graph.AsOf(context.Background(), day), db); err != nil && !errors.Is(err, graph.ErrCorrupt) {
					t.Errorf("%x: %v", k, err)
				}
			}
			if len(faults(t, db)) == 0 {
				t.Errorf("%x is not found", k)
			}
			change(t, db, k, nil)
		}
	}
}

// TestDamagedFiles changes bytes of the files of a closed store: opening it or verifying it must tell.
func TestDamagedFiles(t *testing.T) {
	dir := t.TempDir()
	db, err := Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	putAll(t, db, upTo(30)...)
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	tables, err := filepath.Glob(filepath.Join(dir, "*.sst"))
	if err != nil || len(tables) == 0 {
		t.Fatalf("no tables: %v", err)
	}
	whole, err := os.ReadFile(tables[0])
	if err != nil {
		t.Fatal(err)
	}
	for at := 100; at < len(whole); at += len(whole) / 25 {
		if err := os.WriteFile(tables[0], flipped(whole, at), 0o600); err != nil {
			t.Fatal(err)
		}
		db, err := Open(dir)
		if err != nil {
			if !errors.Is(err, graph.ErrCorrupt) {
				t.Errorf("byte %d: %v", at, err)
			}
			continue
		}
		if len(faults(t, db)) == 0 {
			t.Errorf("byte %d of %d: not found", at, len(whole))
		}
		if _, err := answers(context.Background(), db); err != nil && !errors.Is(err, graph.ErrCorrupt) {
			t.Errorf("byte %d: %v", at, err)
		}
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	}
}

// TestDamagedManifest cuts the list of tables off at every byte, and takes it away: Badger by itself
// would open an empty graph and remove the tables.
func TestDamagedManifest(t *testing.T) {
	dir := t.TempDir()
	db := onDisk(t, dir)
	putAll(t, db, 0)
	want := dump(t, db)
	verifyAndClose(t, db)
	path := filepath.Join(dir, badger.ManifestFilename)
	whole, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	refused := func(what string) {
		t.Helper()
		if _, err := Open(dir); !errors.Is(err, graph.ErrCorrupt) {
			t.Errorf("%s: opened: %v", what, err)
		}
	}
	for n := range whole {
		if err := os.WriteFile(path, whole[:n], 0o600); err != nil {
			t.Fatal(err)
		}
		refused(fmt.Sprintf("%d bytes", n))
	}
	if err := os.Remove(path); err != nil {
		t.Fatal(err)
	}
	refused("missing")
	if err := os.WriteFile(path, whole, 0o600); err != nil {
		t.Fatal(err)
	}
	if dump(t, onDisk(t, dir)) != want {
		t.Error("another graph once the list is back")
	}
}

func flipped(value []byte, at int) []byte {
	b := bytes.Clone(value)
	b[at%len(b)] ^= 0x10
	return b
}

// answers asks for all there is and returns it as JSON.
func answers(ctx context.Context, db *DB) ([]byte, error) {
	p := graph.PageRequest{First: 1000}
	articles, err := db.FindArticles(ctx, graph.ArticleFilter{}, p)
	if err != nil {
		return nil, err
	}
	entities, err := only(db.FindEntities(ctx, []graph.EntityFilter{{}}, p))
	if err != nil {
		return nil, err
	}
	all := []any{articles.Items, entities.Items}
	for _, e := range entities.Items {
		claims, err := only(db.FindClaims(ctx, []graph.ClaimFilter{{About: []uuid.UUID{e.ID}}}, p))
		if err != nil {
			return nil, err
		}
		spoken, err := only(db.FindStatements(ctx, []graph.StatementFilter{{Speaker: e.ID}}, p))
		if err != nil {
			return nil, err
		}
		for _, s := range spoken.Items {
			again, err := db.Statements(ctx, []uuid.UUID{s.ID})
			if err != nil {
				return nil, err
			}
			all = append(all, again)
		}
		all = append(all, claims.Items, spoken.Items)
	}
	for _, a := range articles.Items {
		found, err := only(db.FindClaims(ctx, []graph.ClaimFilter{{StatementFilter: graph.StatementFilter{Article: a.ID}}}, p))
		if err != nil {
			return nil, err
		}
		readings, err := db.Readings(ctx, []uuid.UUID{a.ID})
		if err != nil {
			return nil, err
		}
		all = append(all, found.Items, readings)
	}
	return marshal(all)
}
