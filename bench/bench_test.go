package bench

import (
	"context"
	"crypto/sha256"
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
	"hearsay/graph/store"
	"hearsay/graph/store/synthetic"
)

var claimsFlag = flag.Int("claims", 100_000, "about how many claims to load; with -short at most 5,000")

const (
	claimsPerArticle = 5
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
	claims           int
	storeTime        time.Duration // spent loading
	sqliteTime       time.Duration
}

// load loads both, turn by turn, so that whatever else the machine does slows both alike.
func load(b testing.TB) *pair {
	b.Helper()
	p := &pair{storeDir: b.TempDir(), sqlDir: b.TempDir()}
	var err error
	if p.store, err = store.Open(p.storeDir); err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { p.store.Close() })
	if p.sqlite, err = OpenSQLite(p.sqlDir); err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { p.sqlite.Close() })
	claims, articles := size()
	m := synthetic.Maker{Seed: 11, Entities: max(2, claims/10), Claims: claimsPerArticle}
	const turn = 50
	for first := 0; first < articles; first += turn {
		p.loadTurn(b, m, first, min(first+turn, articles))
	}
	if err := p.sqlite.Optimize(); err != nil {
		b.Fatal(err)
	}
	return p
}

func (p *pair) loadTurn(b testing.TB, m synthetic.Maker, first, end int) {
	b.Helper()
	inputs, readings := make([]graph.Input, end-first), make([]*graph.Reading, end-first)
	for i := range readings {
		inputs[i], readings[i] = m.Article(first + i)
		p.claims += len(readings[i].Claims)
		linked := identity.Alone(readings[i])
		if c := linked.Claims[0]; (first+i)%max(1, len(linked.Claims)) == 0 && len(p.entities) < asked {
			p.entities = append(p.entities, c.Subject.Entity)
		}
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
		if err := p.sqlite.Put(inputs[i], r); err != nil {
			b.Fatal(err)
		}
	}
	p.sqliteTime += time.Since(start)
}

// A way is one way to ask for a neighbourhood.
type way struct {
	name string
	ask  func(uuid.UUID) ([]*graph.Claim, error)
}

func (p *pair) ways() []way {
	return []way{
		{"store", func(e uuid.UUID) ([]*graph.Claim, error) {
			pages, err := p.store.FindClaims(context.Background(), []graph.ClaimFilter{{About: []uuid.UUID{e}}}, graph.PageRequest{First: neighbourhood})
			if err != nil {
				return nil, err
			}
			return pages[0].Items, nil
		}},
		{"sqlite-joined", func(e uuid.UUID) ([]*graph.Claim, error) { return p.sqlite.Joined(e, neighbourhood) }},
		{"sqlite-copied", func(e uuid.UUID) ([]*graph.Claim, error) { return p.sqlite.Copied(e, neighbourhood) }},
	}
}

// compare fails unless all ways give the same answers, and returns how many claims one has on average
// and the hash of all.
func (p *pair) compare(b testing.TB) (mean float64, hash string) {
	b.Helper()
	claims := 0
	hashes := make([]string, 0, 3)
	for _, w := range p.ways() {
		h := sha256.New()
		claims = 0
		for _, e := range p.entities {
			found, err := w.ask(e)
			if err != nil {
				b.Fatalf("%s: %v", w.name, err)
			}
			claims += len(found)
			if err := json.NewEncoder(h).Encode(found); err != nil {
				b.Fatal(err)
			}
		}
		hashes = append(hashes, fmt.Sprintf("%x", h.Sum(nil))[:16])
	}
	if len(slices.Compact(hashes)) != 1 {
		b.Fatalf("the answers differ: %v", hashes)
	}
	return float64(claims) / float64(len(p.entities)), hashes[0]
}

func TestAnswersAreEqual(t *testing.T) {
	if err := flag.Set("claims", "2000"); err != nil {
		t.Fatal(err)
	}
	mean, hash := load(t).compare(t)
	if mean < 1 {
		t.Errorf("only %.1f claims an answer", mean)
	}
	t.Logf("%.1f claims an answer, hash %s", mean, hash)
}

// BenchmarkSideBySide loads both and asks both in turn; its figures are ratios within one run.
func BenchmarkSideBySide(b *testing.B) {
	p := load(b)
	mean, hash := p.compare(b)
	rate := func(d time.Duration) float64 { return float64(p.claims) / d.Seconds() }
	fmt.Printf("load: %d claims, GOMAXPROCS %d; store %.0f claims/s, %.0f MiB; sqlite %.0f claims/s, %.0f MiB; store/sqlite %.2fx\n",
		p.claims, runtime.GOMAXPROCS(0), rate(p.storeTime), mebibytes(b, p.storeDir), rate(p.sqliteTime), mebibytes(b, p.sqlDir),
		p.sqliteTime.Seconds()/p.storeTime.Seconds())
	if busy, err := os.ReadFile("/proc/loadavg"); err == nil {
		fmt.Printf("machine: load averages and processes %s", busy)
	}
	fmt.Printf("neighbourhood: %d entities, %.1f claims each, answers equal (hash %s)\n", len(p.entities), mean, hash)
	b.Run("neighbourhood", p.neighbourhoods)
}

func (p *pair) neighbourhoods(b *testing.B) {
	ways := p.ways()
	times := make([][]time.Duration, len(ways))
	n := 0
	for b.Loop() {
		e := p.entities[n%len(p.entities)]
		n++
		for i, w := range ways {
			start := time.Now()
			if _, err := w.ask(e); err != nil {
				b.Fatal(err)
			}
			times[i] = append(times[i], time.Since(start))
		}
	}
	b.ReportMetric(0, "ns/op") // of all ways together: of no use
	var p50 []float64
	for i, w := range ways {
		slices.Sort(times[i])
		p50 = append(p50, micros(times[i][n/2]))
		b.ReportMetric(p50[i], w.name+"-p50-µs")
		b.ReportMetric(micros(times[i][n*99/100]), w.name+"-p99-µs")
	}
	b.ReportMetric(p50[1]/p50[0], "joined/store")
	b.ReportMetric(p50[2]/p50[0], "copied/store")
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
