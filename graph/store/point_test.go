package store

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/dgraph-io/badger/v4"

	"hearsay/graph"
)

// die ends this process as kill -9 does.
func die() {
	self, err := os.FindProcess(os.Getpid())
	if err == nil {
		err = self.Kill()
	}
	if err != nil {
		panic(err)
	}
	select {} // until it is dead
}

// A deadly context kills the process once it has been asked so often whether to go on.
type deadly struct {
	context.Context
	left int
}

func (d *deadly) Err() error {
	if d.left--; d.left < 0 {
		die()
	}
	return nil
}

// A deadlyWriter kills the process after so many bytes.
type deadlyWriter struct {
	to   *os.File
	left int
}

func (d *deadlyWriter) Write(p []byte) (int, error) {
	if d.left -= len(p); d.left < 0 {
		_, err := d.to.Write(p[:len(p)/2])
		if err == nil {
			die()
		}
		return 0, err
	}
	return d.to.Write(p)
}

// dieAt is what the other process does: it brings the graph to a point and dies there. The step is how
// far beyond its beginning.
func dieAt(db *DB, point string) {
	step, _ := strconv.Atoi(os.Getenv("STORE_TEST_STEP"))
	point, _, _ = strings.Cut(point, " ")
	dying := &deadly{context.Background(), step}
	for n := range 150 {
		in, r := world.Article(n)
		var err error
		if point == "put" && n == 25 {
			_, err = db.Put(dying, in, r)
		} else {
			s := &series{db: db, ctx: context.Background()}
			if err = s.begin([]*rewrite{db.prepare(&put{in, r})}, nil, false); err == nil {
				err = s.landed()
			}
		}
		if err != nil {
			panic(err)
		}
		if point == "committed" && n == 25 {
			die()
		}
		if err == nil {
			err = db.relink(context.Background(), db.judged.Load())
		}
		if err != nil {
			panic(err)
		}
	}
	dieAfterAll(db, point, dying)
}

// dieAfterAll is dieAt for what is done with a graph of some articles.
func dieAfterAll(db *DB, point string, dying *deadly) {
	found, err := only(db.FindEntities(context.Background(), []graph.EntityFilter{{}}, graph.PageRequest{First: 2}))
	if err != nil {
		panic(err)
	}
	j := graph.Judgement{Kind: graph.Same, On: graph.Ref{ID: found.Items[0].ID}, With: graph.Ref{ID: found.Items[1].ID},
		By: "a reader", At: "2024-05-06T07:08:09Z"}
	j.ID = graph.JudgementID(&j)
	switch point {
	case "judge":
		_, err = db.Judge(dying, j)
	case "judged", "applied":
		before := db.judged.Load()
		after := newLog(append(before.all, &j))
		if err = db.judge(context.Background(), &j, true, before, after); err == nil && point == "applied" {
			fmt.Println("waiting")
			err = db.relink(dying, after)
		}
	case "backup":
		var f *os.File
		if f, err = os.Create(os.Getenv("STORE_TEST_FILE")); err == nil {
			err = db.Backup(context.Background(), &deadlyWriter{f, dying.left})
		}
	}
	if err != nil {
		panic(err)
	}
	die()
}

// dieWithFolder is what the other process does with a whole folder.
func dieWithFolder(dir, what string) {
	step, _ := strconv.Atoi(os.Getenv("STORE_TEST_STEP"))
	dying := &deadly{context.Background(), step}
	var err error
	switch what {
	case "upgrade":
		var b *badger.DB
		if b, err = badger.Open(optionsFor(dir, nil).WithSyncWrites(true)); err == nil {
			db := &DB{badger: b, packers: sync.Pool{New: func() any { return newPacker() }}}
			err = errors.Join(db.checkFormat(), db.loadJudgements(), db.finishUpgrade(dying))
		}
	case "restore":
		_, err = Restore(dying, os.Getenv("STORE_TEST_FILE"), dir, nil)
	case "compact":
		fmt.Println("ready")
		for err == nil {
			_, _, err = Compact(context.Background(), dir, nil)
		}
	}
	if err != nil {
		panic(err)
	}
	die()
}

func dyingProcess(t *testing.T, dir string, env ...string) *exec.Cmd {
	t.Helper()
	cmd := childProcess(t, dir, 0)
	cmd.Env = append(cmd.Env, env...)
	return cmd
}

// mustDie runs a process that kills itself and returns what it said.
func mustDie(t *testing.T, cmd *exec.Cmd) string {
	t.Helper()
	out, err := cmd.CombinedOutput()
	var exit *exec.ExitError
	if !errors.As(err, &exit) || exit.ExitCode() != -1 {
		t.Fatalf("the process was to be killed: %v\n%.2000s", err, out)
	}
	return string(out)
}

// TestKilledAtPoints kills a process at each step of a write that the log of Badger does not make whole
// by itself. When the graph is opened again it is that of the articles and judgements it holds.
func TestKilledAtPoints(t *testing.T) {
	for _, test := range []struct {
		point string
		steps []int
		wait  bool
	}{
		{"put", []int{0, 1, 2, 4, 1 << 30}, false},
		{"committed", []int{0}, false},
		{"judge", []int{0, 1, 3, 1 << 30}, false},
		{"judged", []int{0}, false},
		{"applied", []int{2, 8, 32}, true},
		{"backup", []int{0, 20_000, 1 << 30}, false},
	} {
		for i, step := range test.steps {
			if testing.Short() && i > 0 {
				break
			}
			t.Run(fmt.Sprint(test.point, step), func(t *testing.T) {
				dir, file := filepath.Join(t.TempDir(), "graph"), filepath.Join(t.TempDir(), "backup")
				said := mustDie(t, dyingProcess(t, dir, "STORE_TEST_POINT="+test.point,
					fmt.Sprint("STORE_TEST_STEP=", step), "STORE_TEST_FILE="+file))
				if test.wait != strings.Contains(said, "waiting") {
					t.Errorf("it said %q", said)
				}
				if test.point == "backup" {
					if err := CheckBackup(file); (err == nil) != (step == 1<<30) {
						t.Errorf("the backup: %v", err)
					}
				}
				db := onDisk(t, dir) // verified when the test ends
				if dump(t, db) != rebuilt(t, db) {
					t.Error("the graph is not that of a fresh build")
				}
			})
		}
	}
}

func TestKilledUpgradeAndRestore(t *testing.T) {
	source := inMemory(t)
	putAll(t, source, upTo(12)...)
	file := toFile(t, backUp(t, source))
	for _, step := range []int{0, 1, 30, 300, 1500} {
		dir := oldFolder(t, 2)
		mustDie(t, dyingProcess(t, dir, "STORE_TEST_WHOLE=upgrade", fmt.Sprint("STORE_TEST_STEP=", step)))
		db := onDisk(t, dir)
		if dump(t, db) != rebuilt(t, db) {
			t.Errorf("upgrade killed at %d: the graph is not that of a fresh build", step)
		}
		verifyAndClose(t, db)
	}
	for _, step := range []int{0, 1 << 30} {
		dir := filepath.Join(t.TempDir(), "graph")
		mustDie(t, dyingProcess(t, dir, "STORE_TEST_WHOLE=restore", fmt.Sprint("STORE_TEST_STEP=", step), "STORE_TEST_FILE="+file))
		if _, err := os.Stat(dir); (err == nil) != (step > 0) {
			t.Errorf("restore killed at %d: the folder: %v", step, err)
		}
		if _, err := Restore(t.Context(), file, dir, nil); (err == nil) != (step == 0) {
			t.Errorf("restore killed at %d, and again: %v", step, err)
		}
		if dump(t, onDisk(t, dir)) != dump(t, source) {
			t.Errorf("restore killed at %d: another graph", step)
		}
	}
}

// TestKilledCompact kills a process that compacts, at moments spread over the time it takes.
func TestKilledCompact(t *testing.T) {
	dir, rounds := t.TempDir(), 10
	if testing.Short() {
		rounds = 2
	}
	db := onDisk(t, dir)
	putAll(t, db, upTo(40)...)
	want := dump(t, db)
	verifyAndClose(t, db)
	for round := range rounds {
		cmd := dyingProcess(t, dir, "STORE_TEST_WHOLE=compact")
		out, err := cmd.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		if _, err := out.Read(make([]byte, 6)); err != nil {
			t.Fatal(err)
		}
		time.AfterFunc(time.Duration(37*round)*time.Millisecond, func() { _ = cmd.Process.Kill() })
		_ = cmd.Wait() // killed
		db := onDisk(t, dir)
		if dump(t, db) != want {
			t.Fatalf("round %d: another graph", round)
		}
		verifyAndClose(t, db)
	}
}
