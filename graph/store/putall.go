package store

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"hearsay/graph"
)

// A Given is an article to store: what was given, and what was read from it.
type Given struct {
	Input   graph.Input
	Reading *graph.Reading
}

// A Done says what became of one of several articles.
type Done struct {
	Outcome Outcome
	Err     error // as of Put
}

// PutAll is Put for many articles, one Done for each in their order. It is faster: several articles are one
// write, and while one is made the next is decided. Each article is stored whole or not at all; which of
// them are, where the process ends before PutAll returns, is not said. Other writes wait until it returns.
func (db *DB) PutAll(ctx context.Context, all []Given) []Done {
	db.writing.Lock()
	defer db.writing.Unlock()
	done := make([]Done, len(all))
	s := &series{db: db, ctx: ctx}
	var next chan []*rewrite
	for first := 0; first < len(all); {
		end := db.batchEnd(all, first)
		if next == nil {
			next = db.prepareAll(all[first:end])
		}
		batch := <-next
		next = nil
		if end < len(all) {
			next = db.prepareAll(all[end:db.batchEnd(all, end)]) // while this one is written
		}
		part := done[first:end]
		s.put(batch, func() { report(batch, part) })
		first = end
	}
	_ = s.land() // reported
	return done
}

// report says what became of the articles of a batch.
func report(batch []*rewrite, done []Done) {
	for i, w := range batch {
		if w.err != nil {
			done[i].Err = fmt.Errorf("store article %s: %w", w.article, w.err)
		} else {
			done[i].Outcome = w.outcome
		}
	}
}

// batchArticles bounds how many articles PutAll makes one write of.
const batchArticles = 64

// batchEnd returns the end of a batch of articles that begins with the first: no article twice, and not much
// text in all, about a fortieth of what one write takes.
func (db *DB) batchEnd(all []Given, first int) int {
	there := make(map[uuid.UUID]bool)
	room := int(db.badger.MaxBatchSize()) / 40
	end := first
	for ; end < len(all) && end-first < db.batch; end++ {
		a := &all[end].Reading.Article
		if room -= len(a.Text); there[a.ID] || room < 0 && end > first {
			break
		}
		there[a.ID] = true
	}
	return end
}

func (db *DB) prepareAll(all []Given) chan []*rewrite {
	batch := make([]*rewrite, len(all))
	ready := make(chan []*rewrite, 1)
	go func() {
		inParallel(len(all), func(i int) { batch[i] = db.prepare(&put{all[i].Input, all[i].Reading}) })
		ready <- batch
	}()
	return ready
}
