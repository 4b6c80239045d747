package store

import (
	"bytes"
	"context"
	"flag"
	"fmt"
	"os"
	"runtime/debug"
	"testing"
	"time"

	"github.com/dgraph-io/badger/v4"
	"github.com/google/uuid"

	"hearsay/graph"
	"hearsay/graph/store/synthetic"
)

var claimsFlag = flag.Int("claims", 2000, "about how many claims BenchmarkLoad loads")

// loadedClaims is how many claims an article of BenchmarkLoad makes, about.
const loadedClaims = 10

// BenchmarkLoad loads made-up news into a graph and, turn by turn, the same keys and values into a plain
// Badger, one transaction and one sync an article in both. It prints what an article costs as the graph
// grows, and what the process holds in memory after it opened the graph anew and answered from it.
func BenchmarkLoad(b *testing.B) {
	for b.Loop() {
		l := loading{b: b, articles: max(10, *claimsFlag/loadedClaims)}
		l.maker = synthetic.Maker{Seed: 11, Entities: 1 + *claimsFlag/10, Claims: loadedClaims, News: true}
		l.run()
	}
	b.ReportMetric(0, "ns/op")
}

type loading struct {
	b           *testing.B
	maker       synthetic.Maker
	articles    int
	db          *DB
	raw         *badger.DB
	put, plain  time.Duration // since the last report
	rows, bytes int
	ids         []uuid.UUID // of entities and claims, to ask for
}

func (l *loading) run() {
	dir := l.b.TempDir()
	var err error
	if l.db, err = Open(dir); err != nil {
		l.b.Fatal(err)
	}
	if l.raw, err = badger.Open(optionsFor(l.b.TempDir(), nil).WithSyncWrites(true)); err != nil {
		l.b.Fatal(err)
	}
	defer l.raw.Close()
	reported := 0
	for first := 0; first < l.articles; first += 50 {
		end := min(first+50, l.articles)
		l.turn(first, end)
		if end-reported >= l.articles/10 {
			l.report(end, end-reported)
			reported = end
		}
	}
	if err := l.db.Close(); err != nil {
		l.b.Fatal(err)
	}
	l.serve(dir)
}

func (l *loading) report(end, articles int) {
	fmt.Printf("%7d articles: %6.0f µs each, plain Badger %6.0f µs, store/plain %.2f of its rate, %d rows, %d bytes\n", end,
		float64(l.put.Microseconds())/float64(articles), float64(l.plain.Microseconds())/float64(articles),
		l.plain.Seconds()/l.put.Seconds(), l.rows/articles, l.bytes/articles)
	l.put, l.plain, l.rows, l.bytes = 0, 0, 0, 0
}

func (l *loading) turn(first, end int) {
	inputs, readings := make([]graph.Input, end-first), make([]*graph.Reading, end-first)
	for i := range readings {
		inputs[i], readings[i] = l.maker.Article(first + i)
	}
	start := time.Now()
	for i, r := range readings {
		if _, err := l.db.Put(context.Background(), inputs[i], r); err != nil {
			l.b.Fatal(err)
		}
	}
	l.put += time.Since(start)
	writes := make([][]row, len(readings))
	for i, r := range readings {
		writes[i] = l.stored(&put{inputs[i], r})
	}
	start = time.Now()
	for _, w := range writes {
		if err := l.raw.Update(func(txn *badger.Txn) error { return apply(txn, w) }); err != nil {
			l.b.Fatal(err)
		}
	}
	l.plain += time.Since(start)
}

// stored returns all rows of an article as they are now.
func (l *loading) stored(p *put) (all []row) {
	err := l.db.view(context.Background(), func(r *reader) (err error) {
		all, err = l.db.old(r, p.reading.Article.ID)
		return err
	})
	if err != nil {
		l.b.Fatal(err)
	}
	for i, x := range all {
		all[i] = row{bytes.Clone(x.key), bytes.Clone(x.value)}
		l.bytes += len(x.key) + len(x.value)
		if t := table(x.key[0]); (t == entityTable || t == claimTable) && len(l.ids) < 5000 && i%16 == 0 {
			l.ids = append(l.ids, idAt(x.key[1:]))
		}
	}
	l.rows += len(all)
	return all
}

// serve opens the graph anew, asks it 10,000 questions, and reports what the process holds.
func (l *loading) serve(dir string) {
	l.raw.Close()
	debug.FreeOSMemory()
	db, err := Open(dir)
	if err != nil {
		l.b.Fatal(err)
	}
	defer db.Close()
	ctx, page := context.Background(), graph.PageRequest{First: 50}
	start := time.Now()
	for n := range 10_000 {
		id := l.ids[n%len(l.ids)]
		switch n % 4 {
		case 0:
			_, err = db.FindClaims(ctx, []graph.ClaimFilter{{About: []uuid.UUID{id}}}, page)
		case 1:
			_, err = db.FindStatements(ctx, []graph.StatementFilter{{Claim: id}}, page)
		case 2:
			_, err = db.Claims(ctx, []uuid.UUID{id})
		case 3:
			_, err = db.FindStatements(ctx, []graph.StatementFilter{{Speaker: id}}, page)
		}
		if err != nil {
			l.b.Fatal(err)
		}
	}
	status, _ := os.ReadFile("/proc/self/status")
	for line := range bytes.Lines(status) {
		if bytes.HasPrefix(line, []byte("VmRSS")) || bytes.HasPrefix(line, []byte("RssAnon")) {
			fmt.Printf("after 10,000 questions in %v: %s", time.Since(start).Round(time.Millisecond), line)
		}
	}
}
