package bench

import (
	"bytes"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"testing"
	"time"

	"github.com/google/uuid"

	"hearsay/graph"
	"hearsay/graph/identity"
	"hearsay/graph/inquiry"
	"hearsay/graph/store"
	"hearsay/graph/store/synthetic"
)

var claimsFlag = flag.Int("claims", 100_000, "about how many claims to load; with -short at most 5,000")

const (
	claimsPerArticle = 10
	neighbourhood    = 50
	asked            = 300 // entities
)

// size returns how many claims and articles to load.
func size() (claims, articles int) {
	claims = *claimsFlag
	if testing.Short() {
		claims = min(claims, 5000)
	}
	return claims, max(1, claims/claimsPerArticle)
}

// A pair is the same graph in the store and in SQLite.
type pair struct {
	store            *store.DB
	sqlite           *SQLite
	storeDir, sqlDir string
	entities         []uuid.UUID // to ask about, those that many claims are about more often
	spoken           []uuid.UUID // claims to ask about, one of each of some articles
	claims           int
	storeTime        time.Duration // spent loading
	sqliteTime       time.Duration
}

// load loads both, turn by turn, so that whatever else the machine does slows both alike. SQLite does not
// tell which names are one: what it is timed with is each article alone, and what it is asked afterwards
// is another database, with the entities that the store found.
func load(b testing.TB) *pair {
	b.Helper()
	p := &pair{storeDir: b.TempDir(), sqlDir: b.TempDir()}
	var err error
	if p.store, err = store.Open(p.storeDir); err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { p.store.Close() })
	p.sqlite = openSQLite(b, p.sqlDir)
	alone := openSQLite(b, b.TempDir())
	claims, articles := size()
	m := synthetic.Maker{Seed: 11, Entities: max(2, claims/10), Claims: claimsPerArticle, News: true}
	const turn = 50
	for first := 0; first < articles; first += turn {
		p.loadTurn(b, m, alone, first, min(first+turn, articles))
	}
	for first := 0; first < articles; first += turn {
		p.copyTurn(b, m, first, min(first+turn, articles))
	}
	if err := p.sqlite.Optimize(); err != nil {
		b.Fatal(err)
	}
	p.reopen(b)
	return p
}

// reopen opens the store anew, as a server does that answers from it: what was loaded last is in tables then.
func (p *pair) reopen(b testing.TB) {
	b.Helper()
	if err := p.store.Close(); err != nil {
		b.Fatal(err)
	}
	var err error
	if p.store, err = store.Open(p.storeDir); err != nil {
		b.Fatal(err)
	}
}

func openSQLite(b testing.TB, dir string) *SQLite {
	b.Helper()
	s, err := OpenSQLite(dir)
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { s.Close() })
	return s
}

func (p *pair) loadTurn(b testing.TB, m synthetic.Maker, alone *SQLite, first, end int) {
	b.Helper()
	inputs, readings := make([]graph.Input, end-first), make([]*graph.Reading, end-first)
	for i := range readings {
		inputs[i], readings[i] = m.Article(first + i)
		p.claims += len(readings[i].Claims)
	}
	start := time.Now()
	for i, r := range readings {
		if _, err := p.store.Put(context.Background(), inputs[i], r); err != nil {
			b.Fatal(err)
		}
	}
	p.storeTime += time.Since(start)
	start = time.Now()
	for i, r := range readings {
		if err := alone.Put(inputs[i:i+1], []*graph.Reading{identity.Alone(r).Reading}); err != nil {
			b.Fatal(err)
		}
	}
	p.sqliteTime += time.Since(start)
}

// copyTurn gives SQLite what the store has of some articles, and picks what to ask about.
func (p *pair) copyTurn(b testing.TB, m synthetic.Maker, first, end int) {
	b.Helper()
	inputs, ids := make([]graph.Input, end-first), make([]uuid.UUID, end-first)
	for i := range ids {
		var r *graph.Reading
		inputs[i], r = m.Article(first + i)
		ids[i] = r.Article.ID
	}
	seen, err := p.store.Seen(context.Background(), ids)
	if err != nil {
		b.Fatal(err)
	}
	for i, x := range seen {
		if (first+i)%claimsPerArticle == 0 && len(p.entities) < asked {
			p.entities = append(p.entities, x.Claims[0].Subject.Entity)
			p.spoken = append(p.spoken, x.Claims[len(x.Claims)-1].ID)
		}
	}
	if err := p.sqlite.Put(inputs, seen); err != nil {
		b.Fatal(err)
	}
}

// A way is one way to answer a question about some id.
type way struct {
	name string
	ask  func(uuid.UUID) (any, error)
}

// A question is asked in several ways.
type question struct {
	name string
	ids  []uuid.UUID
	ways []way // the store first
}

func (p *pair) questions() []question {
	ctx := context.Background()
	claims := func(f graph.ClaimFilter) (any, error) {
		pages, err := p.store.FindClaims(ctx, []graph.ClaimFilter{f}, graph.PageRequest{First: neighbourhood})
		if err != nil {
			return nil, err
		}
		return pages[0].Items, nil
	}
	return []question{
		{"neighbourhood", p.entities, []way{
			{"store", func(e uuid.UUID) (any, error) { return claims(graph.ClaimFilter{About: []uuid.UUID{e}}) }},
			{"sqlite-copied", func(e uuid.UUID) (any, error) { return p.sqlite.Copied(e, neighbourhood) }},
			{"sqlite-joined", func(e uuid.UUID) (any, error) { return p.sqlite.Joined(e, neighbourhood) }},
		}},
		{"statements", p.spoken, []way{
			{"store", func(c uuid.UUID) (any, error) {
				pages, err := p.store.FindStatements(ctx, []graph.StatementFilter{{Claim: c}}, graph.PageRequest{First: neighbourhood})
				if err != nil {
					return nil, err
				}
				return pages[0].Items, nil
			}},
			{"sqlite", func(c uuid.UUID) (any, error) { return p.sqlite.Statements(c, neighbourhood) }},
		}},
		{"origins", p.spoken, []way{{"store", func(id uuid.UUID) (any, error) {
			found, err := p.store.Claims(ctx, []uuid.UUID{id})
			if err != nil {
				return nil, err
			}
			return inquiry.Origins(ctx, p.store, found[0])
		}}}},
		{"entity", p.entities, []way{{"store", func(e uuid.UUID) (any, error) { return p.store.Entities(ctx, []uuid.UUID{e}) }}}},
	}
}

// compare fails unless the answers to q are the same in all ways, and returns their mean size in bytes of
// JSON. SQLite joined gives a term the name of its entity in the article and not the words of the claim.
func (q *question) compare(b testing.TB) (mean float64) {
	b.Helper()
	size := 0
	for _, id := range q.ids {
		var first []byte
		for _, w := range q.ways {
			found, err := w.ask(id)
			if err != nil {
				b.Fatalf("%s: %s: %v", q.name, w.name, err)
			}
			if w.name == "sqlite-joined" {
				continue
			}
			answer, err := json.Marshal(found)
			if err != nil {
				b.Fatal(err)
			}
			size += len(answer)
			if first == nil {
				first = answer
			}
			if !bytes.Equal(first, answer) {
				b.Fatalf("%s: %s differs: \n%s\n%s", q.name, w.name, first, answer)
			}
		}
	}
	return float64(size) / float64(len(q.ids))
}

func TestAnswersAreEqual(t *testing.T) {
	if err := flag.Set("claims", "2000"); err != nil {
		t.Fatal(err)
	}
	for _, q := range load(t).questions() {
		if mean := q.compare(t); mean < 100 {
			t.Errorf("%s: only %.1f bytes an answer", q.name, mean)
		}
	}
}

// BenchmarkSideBySide loads both and asks both in turn; its figures are ratios within one run.
func BenchmarkSideBySide(b *testing.B) {
	p := load(b)
	rate := func(d time.Duration) float64 { return float64(p.claims) / d.Seconds() }
	fmt.Printf("load: %d claims, GOMAXPROCS %d; store %.0f claims/s, %.0f MiB; sqlite %.0f claims/s, %.0f MiB; store/sqlite %.2fx\n",
		p.claims, runtime.GOMAXPROCS(0), rate(p.storeTime), mebibytes(b, p.storeDir), rate(p.sqliteTime), mebibytes(b, p.sqlDir),
		p.sqliteTime.Seconds()/p.storeTime.Seconds())
	if busy, err := os.ReadFile("/proc/loadavg"); err == nil {
		fmt.Printf("machine: load averages and processes %s", busy)
	}
	for _, q := range p.questions() {
		fmt.Printf("%s: %d asked, %.0f bytes each, answers equal\n", q.name, len(q.ids), q.compare(b))
		b.Run(q.name, q.measure)
	}
}

func (q *question) measure(b *testing.B) {
	times := make([][]time.Duration, len(q.ways))
	n := 0
	for b.Loop() {
		id := q.ids[n%len(q.ids)]
		n++
		for i, w := range q.ways {
			start := time.Now()
			if _, err := w.ask(id); err != nil {
				b.Fatal(err)
			}
			times[i] = append(times[i], time.Since(start))
		}
	}
	b.ReportMetric(0, "ns/op") // of all ways together: of no use
	var p50 []float64
	for i, w := range q.ways {
		slices.Sort(times[i])
		p50 = append(p50, micros(times[i][n/2]))
		b.ReportMetric(p50[i], w.name+"-p50-µs")
		b.ReportMetric(micros(times[i][n*99/100]), w.name+"-p99-µs")
		if i > 0 {
			b.ReportMetric(p50[i]/p50[0], w.name+"/store")
		}
	}
}

func micros(d time.Duration) float64 { return float64(d.Nanoseconds()) / 1000 }

// mebibytes returns what the files in dir take on the disk. Files that the store has set aside and not
// written are sparse, so blocks are counted and not lengths.
func mebibytes(b testing.TB, dir string) float64 {
	b.Helper()
	total := int64(0)
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		info, err := os.Stat(path)
		if err == nil {
			total += blocks(info)
		}
		return err
	})
	if err != nil {
		b.Fatal(err)
	}
	return float64(total) / (1 << 20)
}
