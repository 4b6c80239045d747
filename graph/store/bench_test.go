package store

import (
	"context"
	"fmt"
	"sync/atomic"
	"testing"

	"github.com/google/uuid"

	"hearsay/graph"
	"hearsay/graph/identity"
	"hearsay/graph/store/synthetic"
)

// BenchmarkPut measures what it costs that an acknowledged article outlives a power cut, and how much
// of it writers at the same time share.
func BenchmarkPut(b *testing.B) {
	type article struct {
		in graph.Input
		r  *graph.Reading
	}
	articles := make([]article, 4000)
	for n := range articles {
		articles[n].in, articles[n].r = synthetic.Maker{Seed: 3, Entities: 2000, Claims: 5}.Article(n)
	}
	for _, sync := range []bool{true, false} {
		for _, writers := range []int{1, 8, 32} {
			b.Run(fmt.Sprintf("sync=%t/writers=%d", sync, writers), func(b *testing.B) {
				db, err := open(b.TempDir(), nil, sync)
				if err != nil {
					b.Fatal(err)
				}
				defer db.Close()
				var next atomic.Int64
				b.SetParallelism((writers + 1) / 2)
				b.RunParallel(func(p *testing.PB) {
					for p.Next() {
						a := articles[int(next.Add(1))%len(articles)]
						if _, err := db.Put(context.Background(), a.in, a.r); err != nil {
							b.Fatal(err)
						}
					}
				})
			})
		}
	}
}

// BenchmarkNeighbourhood measures one prefix scan: the first 50 claims about an entity that many
// claims are about.
func BenchmarkNeighbourhood(b *testing.B) {
	db, err := OpenMemory()
	if err != nil {
		b.Fatal(err)
	}
	defer db.Close()
	most, counts := uuid.Nil, make(map[uuid.UUID]int)
	for n := range 1000 {
		in, r := synthetic.Maker{Seed: 3, Entities: 500, Claims: 5}.Article(n)
		if _, err := db.Put(context.Background(), in, r); err != nil {
			b.Fatal(err)
		}
		for _, c := range identity.Alone(r).Claims {
			if counts[c.Subject.Entity]++; counts[c.Subject.Entity] > counts[most] {
				most = c.Subject.Entity
			}
		}
	}
	f, p := []graph.ClaimFilter{{About: []uuid.UUID{most}}}, graph.PageRequest{First: 50}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := db.FindClaims(context.Background(), f, p); err != nil {
			b.Fatal(err)
		}
	}
}
