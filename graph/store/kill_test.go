package store

import (
	"bufio"
	"context"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/google/uuid"

	"hearsay/graph"
	"hearsay/graph/store/synthetic"
)

// wideWorld is large, so that a judgement is about few of its articles.
var wideWorld = synthetic.Maker{Seed: 7, Entities: 400, Claims: 6}

// child is what the other process does: see childProcess.
func child(dir string) {
	if whole := os.Getenv("STORE_TEST_WHOLE"); whole != "" {
		dieWithFolder(dir, whole)
		return
	}
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
	if point := os.Getenv("STORE_TEST_POINT"); point != "" {
		dieAt(db, point)
		return
	}
	first, _ := strconv.Atoi(os.Getenv("STORE_TEST_FIRST"))
	var wg sync.WaitGroup
	for g := range 2 {
		wg.Go(func() {
			for n := first + g; ; n += 2 {
				in, r := wideWorld.Article(n)
				if _, err := db.Put(context.Background(), in, lesser(r)); err != nil {
					panic(err)
				}
				if _, err := db.Put(context.Background(), in, r); err != nil {
					panic(err)
				}
				fmt.Println(n)
				if n%10 == 0 {
					judgeAndSay(db, r, n/10)
				}
			}
		})
	}
	wg.Wait()
}

// judgeAndSay judges some of what an article says, takes every other judgement back, and says the id of
// each once it is made.
func judgeAndSay(db *DB, r *graph.Reading, n int) {
	ctx := context.Background()
	found, err := only(db.FindEntities(ctx, []graph.EntityFilter{{Article: r.Article.ID}}, graph.PageRequest{First: 2}))
	if err != nil {
		panic(err)
	}
	if len(found.Items) < 2 {
		return
	}
	one, two := graph.Ref{ID: found.Items[0].ID}, graph.Ref{ID: found.Items[1].ID}
	all := []graph.Judgement{
		{Kind: graph.Same, On: one, With: two},
		{Kind: graph.Relabel, On: one, Name: fmt.Sprint("Name ", n)},
	}
	if n%2 == 1 {
		seen, err := db.Seen(ctx, []uuid.UUID{r.Article.ID})
		if err != nil {
			panic(err)
		}
		at := slices.IndexFunc(seen[0].Entities, func(e *graph.Entity) bool { return e.ID == one.ID })
		place := graph.Ref{Article: r.Article.ID, Span: seen[0].Entities[at].Mentions[0].Span}
		all[0] = graph.Judgement{Kind: graph.NotSame, On: place, With: one}
	}
	for i, j := range all {
		j.By, j.At = "a reader", fmt.Sprintf("2024-01-%02dT%02d:%02d:%02dZ", 1+n/86400, n/3600%24, n/60%60, n%60)
		made, err := db.Judge(ctx, j)
		if err != nil {
			panic(err)
		}
		fmt.Println("judged", made.ID)
		if (n+i)%2 == 0 {
			undo := graph.Judgement{Kind: graph.Undo, On: graph.Ref{ID: made.ID}, By: j.By, At: j.At}
			if made, err = db.Judge(ctx, undo); err != nil {
				panic(err)
			}
			fmt.Println("judged", made.ID)
		}
	}
}

// killRounds is how often TestKilled kills; a folder is used for 50 rounds.
var killRounds = flag.Int("kill-rounds", 50, "how often to kill a process that writes")

// TestKilled kills a process that stores articles and judges them, again and again in the same folder:
// what it said is stored must be there, and nothing in halves.
func TestKilled(t *testing.T) {
	rounds := *killRounds
	if testing.Short() {
		rounds = 5
	}
	rnd := rand.New(rand.NewPCG(1, 2))
	for ; rounds > 0 && !t.Failed(); rounds -= 50 {
		killRepeatedly(t, rnd, min(rounds, 50))
	}
}

func killRepeatedly(t *testing.T, rnd *rand.Rand, rounds int) {
	t.Helper()
	dir, next := t.TempDir(), 0
	var acknowledged, judgements []uuid.UUID
	for round := range rounds {
		stored, judged := killedAfter(t, dir, next, rnd.IntN(25))
		for _, n := range stored {
			_, r := wideWorld.Article(n)
			acknowledged = append(acknowledged, r.Article.ID)
			next = max(next, n+1)
		}
		judgements = append(judgements, judged...)
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
		log := db.Judgements()
		for _, id := range judgements {
			if !slices.ContainsFunc(log, func(j *graph.Judgement) bool { return j.ID == id }) {
				t.Errorf("round %d: judgement %s was made and is not there", round, id)
			}
		}
		verifyAndClose(t, db)
		if t.Failed() {
			return
		}
	}
	t.Logf("%d rounds, %d articles and %d judgements acknowledged", rounds, len(acknowledged), len(judgements))
}

// killedAfter kills a process once it has said that it stored so many articles, and returns the
// numbers of those that it still said after, and the judgements.
func killedAfter(t *testing.T, dir string, first, after int) (stored []int, judged []uuid.UUID) {
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
		if id, ok := strings.CutPrefix(lines.Text(), "judged "); ok {
			judged = append(judged, uuid.MustParse(id))
			continue
		}
		n, err := strconv.Atoi(lines.Text())
		if err != nil {
			t.Fatal(err)
		}
		if stored = append(stored, n); len(stored) == after {
			cmd.Process.Kill()
		}
	}
	cmd.Wait()
	return stored, judged
}
