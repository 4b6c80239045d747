package store

import (
	"archive/tar"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/dgraph-io/badger/v4"
	"github.com/google/uuid"

	"hearsay/graph"
)

// oldFolder unpacks a folder of an older format: the articles 0 to 11 of world, written by the last version
// that had that format; from format 2 on with a judgement; in format 3 with three articles beside of a glass works and a
// bridge, and judgements on their claims instead.
func oldFolder(t *testing.T, format int) string {
	t.Helper()
	f, err := os.Open(fmt.Sprintf("testdata/format%d.tar.gz", format))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	packed, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	for files := tar.NewReader(packed); ; {
		h, err := files.Next()
		if err == io.EOF {
			return dir
		}
		if err != nil {
			t.Fatal(err)
		}
		if h.Typeflag != tar.TypeReg {
			continue
		}
		data, err := io.ReadAll(files)
		if err == nil {
			err = os.WriteFile(filepath.Join(dir, filepath.Base(h.Name)), data, 0o600)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
}

// rebuilt returns the dump of a new graph into which everything that db holds as it came is put.
func rebuilt(t *testing.T, db *DB) string {
	t.Helper()
	fresh := inMemory(t)
	for _, j := range db.Judgements() {
		if err := fresh.Replay(context.Background(), j); err != nil {
			t.Fatal(err)
		}
	}
	var all []*put
	err := db.view(context.Background(), func(r *reader) error {
		for item, err := range r.scan(in(readingTable), nil, nil) {
			if err != nil {
				return err
			}
			p, err := r.stored(idAt(item.Key()[1:]))
			if err != nil {
				return err
			}
			all = append(all, p)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range all {
		mustPut(t, fresh, p.input, p.reading)
	}
	return dump(t, fresh)
}

func TestUpgrade(t *testing.T) {
	for format := 1; format < formatVersion; format++ {
		t.Run(fmt.Sprint("from ", format), func(t *testing.T) { testUpgrade(t, format) })
	}
}

func testUpgrade(t *testing.T, format int) {
	db := onDisk(t, oldFolder(t, format)) // verified when the test ends
	if n := len(db.Judgements()); n != []int{0, 1, 6, 1}[format-1] {
		t.Errorf("%d judgements", n)
	}
	readings, err := db.Readings(context.Background(), ids(upTo(12)))
	if err != nil {
		t.Fatal(err)
	}
	for n, r := range readings {
		if _, want := world.Article(n); r == nil || len(r.Statements) != len(want.Statements) {
			t.Errorf("article %d is not there as it was", n)
		}
	}
	if dump(t, db) != rebuilt(t, db) {
		t.Error("the upgraded graph is not that of a fresh build")
	}
	if !strings.Contains(dump(t, db), "\nshort/") {
		t.Error("the old folder has no short name, so nothing had to be identified")
	}
}

func ids(numbers []int) (all []uuid.UUID) {
	for _, n := range numbers {
		_, r := world.Article(n)
		all = append(all, r.Article.ID)
	}
	return all
}

// TestUpgradeStopped stops an upgrade at one step after the other, each time in another copy of the
// folder, and lets the next opening go on.
func TestUpgradeStopped(t *testing.T) {
	stopped(t, func() string { return oldFolder(t, formatVersion-1) })
}

// stopped stops what brings copies of a folder up to this version.
func stopped(t *testing.T, folder func() string) {
	t.Helper()
	want := ""
	step := 97
	if testing.Short() {
		step = 400
	}
	times := 0
	for left := 0; ; left += step {
		dir := folder()
		b, err := badger.Open(optionsFor(dir, nil))
		if err != nil {
			t.Fatal(err)
		}
		db := &DB{badger: b, packers: sync.Pool{New: func() any { return newPacker() }}}
		if err := errors.Join(db.checkFormat(), db.loadJudgements()); err != nil {
			t.Fatal(err)
		}
		if found, err := db.format(); found != formatVersion || err != nil {
			t.Fatalf("an upgrade has begun and the format is %d: %v", found, err)
		}
		whole := db.finishUpgrade(&countdown{context.Background(), left})
		if whole != nil && !errors.Is(whole, context.Canceled) {
			t.Fatal(whole)
		}
		if err := b.Close(); err != nil {
			t.Fatal(err)
		}
		db = onDisk(t, dir)
		got := dump(t, db)
		verifyAndClose(t, db)
		if want == "" {
			want = got
		}
		if got != want {
			t.Errorf("stopped at the %dth question: another graph", left)
		}
		if whole == nil {
			break
		}
		times++
	}
	if times < 3 {
		t.Errorf("stopped only %d times", times)
	}
}

func TestUpgradeDiskFull(t *testing.T) {
	dir := oldFolder(t, 1)
	b, err := badger.Open(optionsFor(dir, nil))
	if err != nil {
		t.Fatal(err)
	}
	full := func() (uint64, error) { return tableReserve, nil }
	if _, err := newDB(b, nil, full); !errors.Is(err, graph.ErrStorageFull) {
		t.Errorf("upgraded on a full disk: %v", err)
	}
	db := onDisk(t, dir)
	if dump(t, db) != rebuilt(t, db) {
		t.Error("not upgraded once there was room")
	}
}
