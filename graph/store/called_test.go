package store

import (
	"context"
	"math/rand/v2"
	"testing"

	"hearsay/graph"
	"hearsay/graph/store/synthetic"
)

// TestPopularNames puts and deletes articles of three weeks and four names, so that more of them share a name than are
// near to each other, in two orders: the graphs must be one.
func TestPopularNames(t *testing.T) {
	const articles = 200
	m := synthetic.Maker{Seed: 5, Entities: 8, Claims: 2}
	var dumps []string
	for seed := range uint64(2) {
		db := inMemory(t)
		for _, n := range rand.New(rand.NewPCG(1, seed)).Perm(articles) {
			in, r := m.Article(n)
			in.Published = graph.MakeDate(2020, 1, 1+n%20)
			r.Article.Published = in.Published
			if _, err := db.Put(context.Background(), in, r); err != nil {
				t.Fatal(err)
			}
		}
		for n := 0; n < articles; n += 7 {
			_, r := m.Article(n)
			if err := db.Delete(context.Background(), r.Article.ID); err != nil {
				t.Fatal(err)
			}
		}
		dumps = append(dumps, dump(t, db))
	}
	if dumps[0] != dumps[1] {
		t.Error("the order of the articles makes a difference")
	}
}
