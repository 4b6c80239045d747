package ingest

import (
	"context"
	"fmt"
	"iter"

	"hearsay/graph"
)

// A Result is what became of one file.
type Result[T any] struct {
	File  File
	Input graph.Input
	// Value is what was made of Input; the zero value where Err is set.
	Value T
	Err   error
}

// Each reads the files and applies work to each article, on up to workers files at a time, and yields
// the results in the order of files. It stops early when ctx is done or the caller stops, and does not
// wait for work that is under way; work must be safe for concurrent use.
func Each[T any](ctx context.Context, files []File, workers int, work func(graph.Input) T) iter.Seq[Result[T]] {
	return func(yield func(Result[T]) bool) {
		ctx, cancel := context.WithCancel(ctx)
		defer cancel()
		workers = max(workers, 1)
		free := make(chan struct{}, workers)
		// A file has a place in the queue until its result is asked for, which bounds how many
		// results wait for a slow one before them.
		queue := make(chan chan Result[T], 2*workers)
		go func() {
			defer close(queue)
			for _, f := range files {
				result := make(chan Result[T], 1)
				select {
				case queue <- result:
				case <-ctx.Done():
					return
				}
				free <- struct{}{}
				go func() {
					result <- one(f, work)
					<-free
				}()
			}
		}()
		for result := range queue {
			select {
			case r := <-result:
				if ctx.Err() != nil || !yield(r) {
					return
				}
			case <-ctx.Done():
				return
			}
		}
	}
}

// one reads a file and applies work to it. A panic of work is a failure of the file, and no end of the
// others.
func one[T any](f File, work func(graph.Input) T) (r Result[T]) {
	r.File = f
	if r.Input, r.Err = f.Read(); r.Err != nil {
		return r
	}
	defer func() {
		if fault := recover(); fault != nil {
			r.Err = fmt.Errorf("a defect of the extractor, please report it with the article: %v", fault)
		}
	}()
	r.Value = work(r.Input)
	return r
}
