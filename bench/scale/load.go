package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"syscall"
	"time"

	"github.com/dgraph-io/badger/v4"
	"github.com/dgraph-io/badger/v4/options"
	"github.com/google/uuid"

	"hearsay/bench"
	"hearsay/graph"
	"hearsay/graph/store"
	"hearsay/graph/store/synthetic"
)

const (
	claimsPerArticle = 10
	// turn is how many articles each takes before the next does: sixteen writes of the store, which decides one while it
	// makes the one before, one of the plain Badger and one of SQLite.
	turn = 1024
	// alone is how many articles are put one by one at each report.
	alone = 32
)

// A load is the three stores and how far they are.
type load struct {
	maker    synthetic.Maker
	store    *store.DB
	plain    *badger.DB
	sqlite   *bench.SQLite
	articles int
	claims   int
	keys     int
	spent    [3]time.Duration // since the last report: by the store, the plain Badger, SQLite
	cpu      [3]time.Duration // of the process meanwhile
	count    int              // articles since the last report
	whole    struct {         // of the reports
		spent, cpu [3]time.Duration
		count      int
	}
	asked sample
}

func newLoad(dir string) (*load, error) {
	l := &load{maker: synthetic.Maker{Seed: 11, Entities: max(2, *claims/10), Claims: claimsPerArticle, News: true}}
	var err error
	if l.store, err = store.Open(filepath.Join(dir, "store")); err != nil {
		return nil, err
	}
	if *plain {
		opts := badger.DefaultOptions(filepath.Join(dir, "plain")).WithLogger(nil).WithNumMemtables(3).
			WithBaseLevelSize(256 << 20).WithBaseTableSize(8 << 20).WithValueLogFileSize(64 << 20).WithCompression(options.None).WithBlockCacheSize(0).WithSyncWrites(true).WithDetectConflicts(false)
		if l.plain, err = badger.Open(opts); err != nil {
			return nil, err
		}
	}
	if *sqlite {
		if err := os.Mkdir(filepath.Join(dir, "sqlite"), 0o700); err != nil {
			return nil, err
		}
		l.sqlite, err = bench.OpenSQLite(filepath.Join(dir, "sqlite"))
	}
	return l, err
}

func (l *load) close() error {
	var errs []error
	if l.store != nil {
		errs = append(errs, l.store.Close())
	}
	if l.plain != nil {
		errs = append(errs, l.plain.Close())
	}
	if l.sqlite != nil {
		errs = append(errs, l.sqlite.Close())
	}
	l.store, l.plain, l.sqlite = nil, nil, nil
	return errors.Join(errs...)
}

// reopen opens the store anew, as a server does that answers from it: what was loaded last is in tables then.
func (l *load) reopen() error {
	err := l.store.Close()
	if err == nil {
		l.store, err = store.Open(filepath.Join(*dir, "store"))
	}
	return err
}

func (l *load) all(ctx context.Context) error {
	fmt.Println("  claims  articles | store, 64 a write       | one alone | plain Badger, 1024 a write                      | SQLite, 1024 a write")
	report := 1000
	begun := time.Now()
	for l.claims < *claims {
		if time.Since(begun) > *limit {
			fmt.Printf("stopped after %v, the limit\n", *limit)
			break
		}
		if err := l.turn(ctx); err != nil {
			return err
		}
		if l.claims >= report || l.claims >= *claims {
			if err := l.report(ctx); err != nil {
				return err
			}
			report *= 2
		}
	}
	l.spent, l.cpu, l.count = l.whole.spent, l.whole.cpu, l.whole.count
	fmt.Println("all of it:")
	l.figures("")
	return nil
}

func (l *load) make(n int) (given []store.Given, ids []uuid.UUID) {
	for range n {
		in, r := l.maker.Article(l.articles)
		l.articles++
		l.claims += len(r.Claims)
		given, ids = append(given, store.Given{Input: in, Reading: r}), append(ids, r.Article.ID)
	}
	return given, ids
}

func (l *load) turn(ctx context.Context) error {
	given, ids := l.make(turn)
	start, before := time.Now(), processor()
	for _, d := range l.store.PutAll(ctx, given) {
		if d.Err != nil {
			return d.Err
		}
	}
	l.note(0, start, before)
	l.count += turn
	return l.others(ctx, given, ids)
}

// note adds what one of the three took since start.
func (l *load) note(which int, start time.Time, before time.Duration) {
	l.spent[which] += time.Since(start)
	l.cpu[which] += processor() - before
}

// others gives the plain Badger and SQLite what the store has of some articles.
func (l *load) others(ctx context.Context, given []store.Given, ids []uuid.UUID) error {
	if l.plain != nil {
		if err := l.copy(ctx, ids); err != nil {
			return err
		}
	}
	if l.sqlite == nil && l.asked.full() {
		return nil
	}
	seen, err := l.store.Seen(ctx, ids)
	if err != nil {
		return err
	}
	l.asked.take(seen)
	if l.sqlite == nil {
		return nil
	}
	var inputs []graph.Input
	for _, g := range given {
		inputs = append(inputs, g.Input)
	}
	start, before := time.Now(), processor()
	err = l.sqlite.Put(inputs, seen)
	l.note(2, start, before)
	return err
}

// copy writes the keys and values of articles to the plain Badger.
func (l *load) copy(ctx context.Context, ids []uuid.UUID) error {
	type row struct{ key, value []byte }
	var rows []row
	for _, id := range ids {
		err := l.store.Rows(ctx, id, func(key, value []byte) {
			rows = append(rows, row{bytes.Clone(key), bytes.Clone(value)})
		})
		if err != nil {
			return err
		}
	}
	l.keys += len(rows)
	start, before := time.Now(), processor()
	batch := l.plain.NewWriteBatch()
	defer batch.Cancel()
	for _, r := range rows {
		if err := batch.Set(r.key, r.value); err != nil {
			return err
		}
	}
	err := batch.Flush()
	l.note(1, start, before)
	return err
}

// report prints what an article cost since the last report, and what one costs that is put alone.
func (l *load) report(ctx context.Context) error {
	given, ids := l.make(alone)
	times := make([]time.Duration, len(given))
	for i, g := range given {
		start := time.Now()
		if _, err := l.store.Put(ctx, g.Input, g.Reading); err != nil {
			return err
		}
		times[i] = time.Since(start)
	}
	slices.Sort(times)
	l.figures(fmt.Sprintf("| %6d µs ", times[len(times)/2].Microseconds()))
	for i := range l.spent {
		l.whole.spent[i] += l.spent[i]
		l.whole.cpu[i] += l.cpu[i]
	}
	l.whole.count += l.count
	l.spent, l.cpu, l.count = [3]time.Duration{}, [3]time.Duration{}, 0
	return l.others(ctx, given, ids)
}

// figures prints what an article cost each of the three, with what one cost that was put alone.
func (l *load) figures(alone string) {
	each := func(d time.Duration) float64 { return float64(d.Microseconds()) / float64(l.count) }
	fmt.Printf("%8d %9d | %5.0f µs (CPU %5.0f) %s", l.claims, l.articles, each(l.spent[0]), each(l.cpu[0]), alone)
	for i := 1; i < len(l.spent); i++ {
		if l.spent[i] > 0 {
			fmt.Printf("| %5.0f µs (CPU %5.0f), store %.2f (%.2f) of its rate ", each(l.spent[i]), each(l.cpu[i]),
				l.spent[i].Seconds()/l.spent[0].Seconds(), l.cpu[i].Seconds()/l.cpu[0].Seconds())
		}
	}
	fmt.Println()
}

// processor returns the time of processors that the process has used.
func processor() time.Duration {
	var u syscall.Rusage
	if syscall.Getrusage(syscall.RUSAGE_SELF, &u) != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
