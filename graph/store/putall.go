package store

import (
	"context"
	"errors"
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
// write, which is on the disk before the next begins. Each article is stored whole or not at all; which of
// them are, where the process ends before PutAll returns, is not said.
func (db *DB) PutAll(ctx context.Context, all []Given) []Done {
	done := make([]Done, len(all))
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
		db.putBatch(ctx, batch, done[first:end])
		first = end
	}
	return done
}

// batchArticles bounds how many articles PutAll makes one write of.
const batchArticles = 64

// batchEnd returns the end of a batch of articles that begins with the first: no article twice, and not much
// text in all, about a fortieth of what one write takes.
func (db *DB) batchEnd(all []Given, first int) int {
	there := make(map[uuid.UUID]bool)
	room := int(db.badger.MaxBatchSize()) / 40
	end := first
	for ; end < len(all) && end-first < batchArticles; end++ {
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

// putBatch writes prepared articles at once, or, where that is too much, one after the other.
func (db *DB) putBatch(ctx context.Context, batch []*rewrite, done []Done) {
	var good []*rewrite
	for _, w := range batch {
		if w.err == nil {
			good = append(good, w)
		}
	}
	err := db.write(ctx, good, false)
	if errors.Is(err, graph.ErrInvalid) && len(good) > 1 {
		for _, w := range good {
			w.err = db.write(ctx, []*rewrite{w}, false)
		}
		err = nil
	}
	for i, w := range batch {
		if w.err == nil {
			w.err = err
		}
		if w.err != nil {
			done[i].Err = fmt.Errorf("store article %s: %w", w.article, w.err)
		} else {
			done[i].Outcome = w.outcome
		}
	}
}
