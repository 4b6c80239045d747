package ingest

import (
	"context"
	"errors"
	"time"

	"hearsay/graph"
)

// A Made is an article that was read from its file, and what was made of it.
type Made[T any] struct {
	Input graph.Input
	Value T
}

// A Kept says what became of an article: STORED, REPLACED or UNCHANGED, or why it was not kept.
type Kept struct {
	Outcome string
	Err     error
}

// OneByOne returns what keeps articles one after the other.
func OneByOne[T any, O ~string](keep func(context.Context, graph.Input, T) (O, error)) func(context.Context, []Made[T]) []Kept {
	return func(ctx context.Context, all []Made[T]) []Kept {
		kept := make([]Kept, len(all))
		for i, a := range all {
			outcome, err := keep(ctx, a.Input, a.Value)
			kept[i] = Kept{string(outcome), err}
		}
		return kept
	}
}

// A batch is the results that are kept together. It is small enough to be in memory, and to be lost where the process
// ends; and where reading takes long, what was read is kept at once.
type batch[T any] struct {
	results []Result[T]
	bytes   int       // of their texts
	begun   time.Time // when the batch before was kept
}

const (
	batchArticles = 64
	batchBytes    = 1 << 20
	batchTime     = time.Second
)

func (b *batch[T]) add(r Result[T]) {
	b.results = append(b.results, r)
	b.bytes += len(r.Input.Text)
}

func (b *batch[T]) full() bool {
	return len(b.results) >= batchArticles || b.bytes >= batchBytes || time.Since(b.begun) >= batchTime
}

// keepBy gives keep the articles that could be read, reports of all, and empties b. It returns an error as Run does.
func (b *batch[T]) keepBy(ctx context.Context, keep func(context.Context, []Made[T]) []Kept, report *Report, progress func(*Report)) error {
	var made []Made[T]
	for _, r := range b.results {
		if r.Err == nil {
			made = append(made, Made[T]{r.Input, r.Value})
		}
	}
	report.Read += len(made)
	var kept []Kept
	if len(made) > 0 {
		kept = keep(ctx, made)
	}
	for _, r := range b.results {
		k := Kept{Err: r.Err}
		if r.Err == nil {
			k, kept = kept[0], kept[1:]
		}
		if r.Err == nil && k.Err != nil && ctx.Err() != nil {
			return ctx.Err()
		}
		report.add(r.File.Path, k.Outcome, k.Err)
		progress(report)
		if errors.Is(k.Err, graph.ErrStorageFull) {
			return k.Err
		}
	}
	*b = batch[T]{begun: time.Now()}
	return nil
}
