package store

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"testing"

	"github.com/google/uuid"

	"hearsay/graph"
	"hearsay/graph/store/synthetic"
)

func TestDiskFull(t *testing.T) {
	dir := t.TempDir()
	db := onDisk(t, dir)
	real := db.free
	defer func() { db.free = real }()
	putAll(t, db, 0, 1)
	before := dump(t, db)
	in, r := world.Article(2)
	for _, free := range []uint64{0, writeReserve} {
		db.free = func() (uint64, error) { return free, nil }
		if _, err := db.Put(context.Background(), in, r); !errors.Is(err, graph.ErrStorageFull) || dump(t, db) != before {
			t.Errorf("with %d bytes free: %v, or something was written", free, err)
		}
	}
	j := graph.Judgement{Kind: graph.Relabel, On: graph.Ref{ID: graph.NamedID(named(t, db))}, Name: "Ottoline Vance", By: "a reader", At: "2024-05-06T07:08:09Z"}
	if _, err := db.Judge(context.Background(), j); !errors.Is(err, graph.ErrStorageFull) || dump(t, db) != before || len(db.Judgements()) > 0 {
		t.Errorf("judged on a full disk: %v, or something was written", err)
	}
	backUp(t, db) // it writes nothing here
	db.free = func() (uint64, error) { return 2 * writeReserve, nil }
	mustPut(t, db, in, r)
	if _, err := db.Judge(context.Background(), j); err != nil {
		t.Errorf("judged once there was room: %v", err)
	}
	db.free = func() (uint64, error) { return 0, nil }
	if err := db.Close(); !errors.Is(err, graph.ErrStorageFull) {
		t.Errorf("close: %v", err)
	}
}

// named returns the name of an entity that its name makes one in all articles.
func named(t *testing.T, db *DB) string {
	t.Helper()
	found, err := only(db.FindEntities(context.Background(), []graph.EntityFilter{{}}, graph.PageRequest{First: 100}))
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range found.Items {
		if e.ID == graph.NamedID(e.Name) {
			return e.Name
		}
	}
	t.Fatal("no entity goes by its name")
	return ""
}

// TestRealDiskFull fills a small disk, by writes of the store and then of somebody else, and uses it
// from another process, for that may die. It needs the right to mount one.
func TestRealDiskFull(t *testing.T) {
	dir, size := t.TempDir(), "size=264m" // little more than what a write must leave
	if out, err := exec.Command("mount", "-t", "tmpfs", "-o", size, "tmpfs", dir).CombinedOutput(); err != nil {
		t.Skipf("cannot mount a disk to fill: %v: %s", err, out)
	}
	t.Cleanup(func() {
		if out, err := exec.Command("umount", dir).CombinedOutput(); err != nil {
			t.Errorf("%v: %s", err, out)
		}
	})
	cmd := childProcess(t, filepath.Join(dir, "graph"), 0)
	cmd.Env = append(cmd.Env, "STORE_TEST_FILL="+filepath.Join(dir, "filler"))
	if out, err := cmd.CombinedOutput(); err != nil || string(out) != "ready\nfull, and answers\n" {
		t.Fatalf("%v: %s", err, out)
	}
	if _, err := Open(filepath.Join(dir, "graph")); !errors.Is(err, graph.ErrStorageFull) {
		t.Errorf("opened on a full disk: %v", err)
	}
	if _, _, err := Compact(t.Context(), filepath.Join(dir, "graph"), nil); !errors.Is(err, graph.ErrStorageFull) {
		t.Errorf("compacted on a full disk: %v", err)
	}
	source := inMemory(t)
	putAll(t, source, 0)
	restored := filepath.Join(dir, "restored")
	if _, err := Restore(t.Context(), toFile(t, backUp(t, source)), restored, nil); !errors.Is(err, graph.ErrStorageFull) {
		t.Errorf("restored to a full disk: %v", err)
	}
	if left, err := filepath.Glob(restored + "*"); len(left) > 0 || err != nil {
		t.Errorf("left on a full disk: %v, %v", left, err)
	}
	if err := os.Remove(filepath.Join(dir, "filler")); err != nil {
		t.Fatal(err)
	}
	db := onDisk(t, filepath.Join(dir, "graph"))
	if _, r := world.Article(0); !answersFor(db, r) {
		t.Error("what was stored before the disk was full is not there")
	}
}

func answersFor(db *DB, r *graph.Reading) bool {
	got, err := db.Articles(context.Background(), []uuid.UUID{r.Article.ID})
	return err == nil && got[0] != nil
}

// bulky makes large articles that share few names, which soon fill a disk.
var bulky = synthetic.Maker{Seed: 7, Entities: 20_000, Claims: 100}

// fillDisk is what the other process does: it stores until the disk is full, fills what is left with
// a file of its own, and says what it meets.
func fillDisk(db *DB, filler string) string {
	in, r := world.Article(0)
	_, full := db.Put(context.Background(), in, r)
	for n := 1; full == nil; n++ {
		in, r := bulky.Article(n)
		_, full = db.Put(context.Background(), in, r)
	}
	if !errors.Is(full, graph.ErrStorageFull) {
		return full.Error()
	}
	f, err := os.Create(filler)
	if err != nil {
		return err.Error()
	}
	for block := make([]byte, mebibyte); err == nil; {
		_, err = f.Write(block)
	}
	f.Close()
	if _, err := db.Put(context.Background(), in, lesser(r)); !errors.Is(err, graph.ErrStorageFull) {
		return "stored on a full disk"
	}
	j := graph.Judgement{Kind: graph.NotSame, On: graph.Ref{Article: r.Article.ID, Span: r.Entities[0].Mentions[0].Span},
		With: graph.Ref{ID: r.Entities[0].ID}, By: "a reader", At: "2024-05-06T07:08:09Z"}
	if _, err := db.Judge(context.Background(), j); !errors.Is(err, graph.ErrStorageFull) {
		return fmt.Sprint("judged on a full disk: ", err)
	}
	f, err = os.Create(filler + ".backup")
	if err != nil {
		return err.Error()
	}
	if err := errors.Join(db.Backup(context.Background(), f), f.Close()); !errors.Is(err, syscall.ENOSPC) {
		return fmt.Sprint("backed up to a full disk: ", err)
	}
	if !answersFor(db, r) {
		return "no answer on a full disk"
	}
	if err := db.Close(); !errors.Is(err, graph.ErrStorageFull) {
		return "closed on a full disk"
	}
	return "full, and answers"
}
