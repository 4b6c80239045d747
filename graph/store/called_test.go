package store

import (
	"context"
	"math/rand/v2"
	"testing"
	"time"

	"hearsay/graph"
	"hearsay/graph/store/synthetic"
)

// TestPopularNames puts and deletes articles of some weeks and four names, some without a day, so that more of them share a
// name than are near to each other, in two orders and in writes of other sizes: the graphs must be one.
func TestPopularNames(t *testing.T) {
	for _, days := range []int{20, 400} {
		one, other := popular(t, days, 0), popular(t, days, 1)
		if one != other {
			t.Errorf("of %d days: the order of the articles makes a difference", days)
		}
	}
}

// popular returns what is stored of articles that are put in an order of a seed.
func popular(t *testing.T, days int, seed uint64) string {
	const articles = 200
	m := synthetic.Maker{Seed: 5, Entities: 8, Claims: 2}
	db, rnd := inMemory(t), rand.New(rand.NewPCG(1, seed))
	var all []Given
	for _, n := range rnd.Perm(articles) {
		in, r := m.Article(n)
		if in.Published = ""; n%11 > 0 {
			in.Published = graph.Date(time.Date(2020, 1, 1+n*7%days, 0, 0, 0, 0, time.UTC).Format(time.DateOnly))
		}
		r.Article.Published = in.Published
		if all = append(all, Given{in, r}); rnd.IntN(4) == 0 {
			putAtOnce(t, db, all)
			all = nil
		}
	}
	putAtOnce(t, db, all)
	for _, n := range rnd.Perm(articles) {
		if n%7 > 0 {
			continue
		}
		_, r := m.Article(n)
		if err := db.Delete(context.Background(), r.Article.ID); err != nil {
			t.Fatal(err)
		}
	}
	return dump(t, db)
}

func putAtOnce(t *testing.T, db *DB, all []Given) {
	t.Helper()
	for _, d := range db.PutAll(context.Background(), all) {
		if d.Err != nil {
			t.Fatal(d.Err)
		}
	}
}
