package store

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/dgraph-io/badger/v4"
	"github.com/google/uuid"

	"hearsay/graph"
	"hearsay/graph/store/synthetic"
)

// world is small, so that articles share names, claims and speakers.
var world = synthetic.Maker{Seed: 7, Entities: 25, Claims: 6}

// inMemory returns an empty store that is verified when the test ends.
func inMemory(t testing.TB) *DB {
	t.Helper()
	db, err := OpenMemory()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { verifyAndClose(t, db) })
	return db
}

// onDisk opens the store in dir and verifies it when the test ends.
func onDisk(t testing.TB, dir string) *DB {
	t.Helper()
	db, err := Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { verifyAndClose(t, db) })
	return db
}

func verifyAndClose(t testing.TB, db *DB) {
	t.Helper()
	if db.badger.IsClosed() {
		return
	}
	for _, f := range faults(t, db) {
		t.Errorf("%s: %s: %s", f.Key, f.Item, f.Problem)
	}
	if err := db.Close(); err != nil {
		t.Error(err)
	}
}

func faults(t testing.TB, db *DB) (all []Fault) {
	t.Helper()
	if _, err := db.Verify(context.Background(), func(f Fault) { all = append(all, f) }); err != nil {
		t.Fatal(err)
	}
	return all
}

func mustPut(t testing.TB, db *DB, in graph.Input, r *graph.Reading) Outcome {
	t.Helper()
	outcome, err := db.Put(context.Background(), in, r)
	if err != nil {
		t.Fatal(err)
	}
	return outcome
}

// put stores the articles of world with these numbers.
func putAll(t testing.TB, db *DB, numbers ...int) {
	t.Helper()
	for _, n := range numbers {
		in, r := world.Article(n)
		mustPut(t, db, in, r)
	}
}

// dump returns all that is stored, a line a key, but for when articles were taken in.
func dump(t testing.TB, db *DB) string {
	t.Helper()
	var b strings.Builder
	err := db.view(context.Background(), func(r *reader) error {
		for item, err := range r.scan(nil, nil, nil) {
			if err != nil {
				return err
			}
			if table(item.Key()[0]) == takenTable {
				continue
			}
			words, _ := describe(item.Key())
			value, err := item.ValueCopy(nil)
			if err != nil {
				return err
			}
			fmt.Fprintf(&b, "%s %x\n", words, value)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func upTo(n int) []int {
	numbers := make([]int, n)
	for i := range numbers {
		numbers[i] = i
	}
	return numbers
}

// lesser returns another reading of r's article, without its last statement.
func lesser(r *graph.Reading) *graph.Reading {
	x := *r
	x.Extractor.Version = "2"
	x.Statements = r.Statements[:len(r.Statements)-1]
	said := make(map[uuid.UUID]bool)
	for _, s := range x.Statements {
		said[s.Claim] = true
	}
	x.Claims = slices.DeleteFunc(slices.Clone(r.Claims), func(c *graph.Claim) bool { return !said[c.ID] })
	return &x
}

func TestPut(t *testing.T) {
	db := inMemory(t)
	in, r := world.Article(0)
	if got := mustPut(t, db, in, r); got != Stored {
		t.Errorf("first: %s", got)
	}
	before := dump(t, db)
	if got := mustPut(t, db, in, r); got != Unchanged || dump(t, db) != before {
		t.Errorf("again: %s, or something changed", got)
	}
	if got := mustPut(t, db, in, lesser(r)); got != Replaced {
		t.Errorf("another reading: %s", got)
	}
	if got := mustPut(t, db, in, r); got != Replaced || dump(t, db) != before {
		t.Errorf("the first again: %s, or something is left of the second", got)
	}
	got, err := db.Readings(context.Background(), []uuid.UUID{{1}, r.Article.ID})
	if err != nil || got[0] != nil || !reflect.DeepEqual(got[1], r) {
		t.Errorf("reading is not as put: %v, %v", got, err)
	}
}

func TestPutRefuses(t *testing.T) {
	db := inMemory(t)
	for name, spoil := range map[string]func(in *graph.Input, r *graph.Reading){
		"passage":   func(_ *graph.Input, r *graph.Reading) { r.Entities[0].Mentions[0].StartByte++ },
		"input":     func(in *graph.Input, _ *graph.Reading) { in.SHA256 = "0" },
		"article":   func(_ *graph.Input, r *graph.Reading) { r.Article.URL = "https://elsewhere.example" },
		"entity":    func(_ *graph.Input, r *graph.Reading) { r.Entities[len(r.Entities)-1].Name = "Somebody Else" },
		"statement": func(_ *graph.Input, r *graph.Reading) { r.Statements[0].ID[3]++ },
		"elsewhere": func(_ *graph.Input, r *graph.Reading) { r.Entities[0].Mentions[0].Article[0]++ },
		"not UTF-8": func(in *graph.Input, _ *graph.Reading) { in.File = "caf\xe9.txt" },
	} {
		in, r := world.Article(1)
		spoil(&in, r)
		if outcome, err := db.Put(context.Background(), in, r); err == nil {
			t.Errorf("%s: %s", name, outcome)
		}
	}
	in, r := world.Article(1)
	in.File = `a \\ufffd and a real � are no bytes lost`
	mustPut(t, db, in, r)
}

func TestOrderOfPutsMakesNoDifference(t *testing.T) {
	a, b := inMemory(t), inMemory(t)
	numbers := upTo(40)
	putAll(t, a, numbers...)
	slices.Reverse(numbers)
	putAll(t, b, numbers...)
	putAll(t, b, 3, 9, 3)
	if dump(t, a) != dump(t, b) {
		t.Error("the order in which articles came shows")
	}
}

func TestReplaceAndDeleteLeaveNothing(t *testing.T) {
	ctx := context.Background()
	a, b := inMemory(t), inMemory(t)
	putAll(t, a, upTo(20)...)
	for n := range 20 {
		in, r := world.Article(n)
		switch n % 3 {
		case 0:
			if err := a.Delete(ctx, r.Article.ID); err != nil {
				t.Fatal(err)
			}
			if err := a.Delete(ctx, r.Article.ID); !errors.Is(err, graph.ErrNotFound) {
				t.Errorf("deleted twice: %v", err)
			}
		case 1:
			mustPut(t, a, in, lesser(r))
			mustPut(t, b, in, lesser(r))
		case 2:
			mustPut(t, b, in, r)
		}
	}
	if dump(t, a) != dump(t, b) {
		t.Error("what was replaced or deleted left something, or took something else")
	}
}

func TestPutsAtTheSameTime(t *testing.T) {
	a, b := inMemory(t), inMemory(t)
	var wg sync.WaitGroup
	for g := range 4 {
		wg.Go(func() {
			for i := range 30 {
				in, r := world.Article((i*7 + g) % 30)
				if i%2 == 0 {
					if _, err := a.Put(context.Background(), in, lesser(r)); err != nil {
						t.Error(err)
					}
				}
				if _, err := a.Put(context.Background(), in, r); err != nil {
					t.Error(err)
				}
			}
		})
	}
	wg.Wait()
	putAll(t, a, upTo(30)...)
	putAll(t, b, upTo(30)...)
	if dump(t, a) != dump(t, b) {
		t.Error("puts at the same time left something else than one after the other")
	}
}

// A countdown is a context that is cancelled once it has been asked so often whether it is.
type countdown struct {
	context.Context
	left int
}

func (c *countdown) Err() error {
	if c.left--; c.left < 0 {
		return context.Canceled
	}
	return nil
}

func TestCancelledPutLeavesNothing(t *testing.T) {
	db := inMemory(t)
	putAll(t, db, 1, 2, 3)
	before := dump(t, db)
	in, r := world.Article(4)
	for left := 0; ; left++ {
		_, err := db.Put(&countdown{context.Background(), left}, in, r)
		if err == nil {
			if left < 2 {
				t.Errorf("asked only %d times whether to go on", left)
			}
			return
		}
		if !errors.Is(err, context.Canceled) || dump(t, db) != before {
			t.Fatalf("cancelled at the %dth question: %v, or it left something", left, err)
		}
	}
}

func TestTooBig(t *testing.T) {
	db := inMemory(t)
	empty := dump(t, db)
	claims, claimsReading := synthetic.Maker{Seed: 1, Entities: 500, Claims: 4000}.Article(0)
	text := graph.Input{Text: strings.Repeat("a", 2*mebibyte)}
	textReading := &graph.Reading{Article: graph.Article{ID: graph.ArticleID("", ""), Held: true, Text: text.Text}}
	for _, big := range []put{{claims, claimsReading}, {text, textReading}} {
		if _, err := db.Put(context.Background(), big.input, big.reading); !errors.Is(err, graph.ErrInvalid) || dump(t, db) != empty {
			t.Errorf("an article of %d bytes: %v", len(big.input.Text), err)
		}
	}
}

func TestReopen(t *testing.T) {
	dir := t.TempDir()
	db := onDisk(t, dir)
	putAll(t, db, upTo(10)...)
	before := dump(t, db)
	verifyAndClose(t, db)
	if _, err := db.Claims(context.Background(), nil); err == nil {
		t.Error("a closed store answers")
	}
	if got := dump(t, onDisk(t, dir)); got != before {
		t.Error("not the same after opening again")
	}
}

// TestMain lets the test binary stand in for another process.
func TestMain(m *testing.M) {
	if dir := os.Getenv("STORE_TEST_CHILD"); dir != "" {
		child(dir)
		return
	}
	os.Exit(m.Run())
}

// childProcess returns the command of a process that opens the store in dir, says "ready" or why not,
// and then puts articles, saying the number of each once it is stored.
func childProcess(t *testing.T, dir string, first int) *exec.Cmd {
	t.Helper()
	exe, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(exe)
	cmd.Env = append(os.Environ(), "STORE_TEST_CHILD="+dir, fmt.Sprintf("STORE_TEST_FIRST=%d", first))
	return cmd
}

func TestLocked(t *testing.T) {
	dir := t.TempDir()
	onDisk(t, dir)
	if _, err := Open(dir); !errors.Is(err, graph.ErrLocked) {
		t.Errorf("opened twice: %v", err)
	}
	out, err := childProcess(t, dir, 0).Output()
	if err != nil || !strings.HasPrefix(string(out), graph.ErrLocked.Error()) {
		t.Errorf("opened by another process: %s, %v", out, err)
	}
}

func TestFormats(t *testing.T) {
	k := in(formatTable)
	for _, test := range []struct {
		name  string
		write func(*badger.Txn) error
		want  error
	}{
		{"newer", func(txn *badger.Txn) error { return txn.Set(k, seal(k, []byte(strconv.Itoa(formatVersion+1)))) }, graph.ErrNewerFormat},
		{"unreadable", func(txn *badger.Txn) error { return txn.Set(k, []byte("1")) }, graph.ErrCorrupt},
		{"none", func(txn *badger.Txn) error { return errors.Join(txn.Delete(k), txn.Set([]byte("x"), nil)) }, graph.ErrCorrupt},
	} {
		dir := t.TempDir()
		db, err := Open(dir)
		if err != nil {
			t.Fatal(err)
		}
		if err := errors.Join(db.badger.Update(test.write), db.Close()); err != nil {
			t.Fatal(err)
		}
		for range 2 { // the folder is left unlocked
			if _, err := Open(dir); !errors.Is(err, test.want) {
				t.Errorf("%s: %v", test.name, err)
			}
		}
	}
}

func TestOpenErrors(t *testing.T) {
	damaged, file := t.TempDir(), t.TempDir()+"/file"
	if err := onDisk(t, damaged).Close(); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{damaged + "/MANIFEST", file} {
		if err := os.WriteFile(name, []byte("no such thing"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := Open(damaged); !errors.Is(err, graph.ErrCorrupt) {
		t.Errorf("damaged: %v", err)
	}
	if _, err := Open(file); err == nil || errors.Is(err, graph.ErrCorrupt) {
		t.Errorf("a file: %v", err)
	}
}

// TestEmptyLog opens a folder in which a killed process left a log that it had only just made.
func TestEmptyLog(t *testing.T) {
	dir := t.TempDir()
	db := onDisk(t, dir)
	putAll(t, db, 0, 1)
	want := dump(t, db)
	verifyAndClose(t, db)
	if err := os.WriteFile(dir+"/00001.mem", nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if got := dump(t, onDisk(t, dir)); got != want {
		t.Error("another graph")
	}
}
