package store

import (
	"context"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/google/uuid"

	"hearsay/graph"
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
	db.free = func() (uint64, error) { return 2 * writeReserve, nil }
	mustPut(t, db, in, r)
	db.free = func() (uint64, error) { return 0, nil }
	if err := db.Close(); !errors.Is(err, graph.ErrStorageFull) {
		t.Errorf("close: %v", err)
	}
}

// TestRealDiskFull fills a small disk, by writes of the store and then of somebody else, and uses it
// from another process, for that may die. It needs the right to mount one.
func TestRealDiskFull(t *testing.T) {
	dir, size := t.TempDir(), "size=330m"
	if testing.Short() {
		size = "size=264m"
	}
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

// fillDisk is what the other process does: it stores until the disk is full, fills what is left with
// a file of its own, and says what it meets.
func fillDisk(db *DB, filler string) string {
	var full error
	for n := 0; full == nil; n++ {
		in, r := world.Article(n)
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
	in, r := world.Article(0)
	if _, err := db.Put(context.Background(), in, lesser(r)); !errors.Is(err, graph.ErrStorageFull) {
		return "stored on a full disk"
	}
	if !answersFor(db, r) {
		return "no answer on a full disk"
	}
	if err := db.Close(); !errors.Is(err, graph.ErrStorageFull) {
		return "closed on a full disk"
	}
	return "full, and answers"
}
