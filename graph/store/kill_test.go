package store

import (
	"bufio"
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"strconv"
	"sync"
	"testing"

	"github.com/google/uuid"
)

// child is what the other process does: see childProcess.
func child(dir string) {
	db, err := Open(dir)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println("ready")
	if filler := os.Getenv("STORE_TEST_FILL"); filler != "" {
		fmt.Println(fillDisk(db, filler))
		return
	}
	first, _ := strconv.Atoi(os.Getenv("STORE_TEST_FIRST"))
	var wg sync.WaitGroup
	for g := range 2 {
		wg.Go(func() {
			for n := first + g; ; n += 2 {
				in, r := world.Article(n)
				if _, err := db.Put(context.Background(), in, lesser(r)); err != nil {
					panic(err)
				}
				if _, err := db.Put(context.Background(), in, r); err != nil {
					panic(err)
				}
				fmt.Println(n)
			}
		})
	}
	wg.Wait()
}

// TestKilled kills a process that stores articles, again and again in the same folder: what it said
// is stored must be there, and nothing in halves.
func TestKilled(t *testing.T) {
	rounds := 50
	if testing.Short() {
		rounds = 5
	}
	dir, next := t.TempDir(), 0
	rnd := rand.New(rand.NewPCG(1, 2))
	var acknowledged []uuid.UUID
	for round := range rounds {
		for _, n := range killedAfter(t, dir, next, rnd.IntN(25)) {
			_, r := world.Article(n)
			acknowledged = append(acknowledged, r.Article.ID)
			next = max(next, n+1)
		}
		next += 2 // what was under way is not put again
		db := onDisk(t, dir)
		readings, err := db.Readings(context.Background(), acknowledged)
		if err != nil {
			t.Fatal(err)
		}
		for i, r := range readings {
			if r == nil || r.Extractor.Version != "1" {
				t.Errorf("round %d: article %s was stored and is not there", round, acknowledged[i])
			}
		}
		verifyAndClose(t, db)
		if t.Failed() {
			return
		}
	}
	t.Logf("%d rounds, %d articles acknowledged", rounds, len(acknowledged))
}

// killedAfter kills a process once it has said that it stored so many articles, and returns the
// numbers of those that it still said after.
func killedAfter(t *testing.T, dir string, first, after int) (stored []int) {
	t.Helper()
	cmd := childProcess(t, dir, first)
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewScanner(out)
	if !lines.Scan() || lines.Text() != "ready" {
		t.Fatalf("the process does not start: %s", lines.Text())
	}
	if after == 0 {
		cmd.Process.Kill()
	}
	for lines.Scan() {
		n, err := strconv.Atoi(lines.Text())
		if err != nil {
			t.Fatal(err)
		}
		if stored = append(stored, n); len(stored) == after {
			cmd.Process.Kill()
		}
	}
	cmd.Wait()
	return stored
}
