package main

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"time"

	"github.com/google/uuid"

	"hearsay/graph/store"
	"hearsay/graph/store/synthetic"
)

// serveApart answers from the store in a process of its own, so that what loading took is not counted.
func serveApart(dir string, articles int) error {
	cmd := exec.Command(os.Args[0], "-serving", dir, "-claims", strconv.Itoa(*claims))
	cmd.Env = append(os.Environ(), "SCALE_ARTICLES="+strconv.Itoa(articles))
	cmd.Stdout, cmd.Stderr = os.Stdout, os.Stderr
	return cmd.Run()
}

// serve asks 100,000 questions about articles all over the store and prints what the process holds in memory, and
// then what each kind costs.
func serve(dir string) error {
	ctx := context.Background()
	start := time.Now()
	db, err := store.Open(dir)
	if err != nil {
		return err
	}
	defer db.Close()
	fmt.Printf("opened in %v\n", time.Since(start).Round(time.Millisecond))
	memory("after opening")
	articles, _ := strconv.Atoi(os.Getenv("SCALE_ARTICLES"))
	m := synthetic.Maker{Seed: 11, Entities: max(2, *claims/10), Claims: claimsPerArticle, News: true}
	var asked sample
	for n := 0; !asked.full() && n < articles; n += max(1, articles/samples/8) {
		_, r := m.Article(n)
		seen, err := db.Seen(ctx, []uuid.UUID{r.Article.ID})
		if err != nil {
			return err
		}
		if seen[0] != nil {
			asked.take(seen)
		}
	}
	start = time.Now()
	count := 0
	for round := 0; count < 100_000; round++ {
		for _, q := range questions(ctx, db, &asked) {
			for _, id := range q.ids {
				if err := q.ways[0].ask(id); err != nil {
					return err
				}
				count++
			}
		}
		if round == 0 {
			memory(fmt.Sprintf("after %d questions", count))
		}
	}
	memory(fmt.Sprintf("after %d questions in %v", count, time.Since(start).Round(time.Second)))
	all := questions(ctx, db, &asked)
	for i := range all {
		if err := all[i].measure(); err != nil {
			return err
		}
	}
	return nil
}

// memory prints what the process holds, as far as the system tells.
func memory(when string) {
	f, err := os.Open("/proc/self/status")
	if err != nil {
		return
	}
	defer f.Close()
	fmt.Printf("%s:", when)
	for lines := bufio.NewScanner(f); lines.Scan(); {
		name, value, _ := strings.Cut(lines.Text(), ":")
		switch name {
		case "VmHWM", "VmRSS", "RssAnon", "RssFile":
			kib, _ := strconv.Atoi(strings.Fields(value)[0])
			fmt.Printf("  %s %d MiB", name, kib/1024)
		}
	}
	fmt.Println()
}
