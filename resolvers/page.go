package resolvers

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"hearsay/graph"
	"hearsay/schema"
)

// most is how many items of a list may be asked for at once.
const most = 100

// pageRequest checks the arguments first and after.
func pageRequest(first int, after *string) (graph.PageRequest, error) {
	p := graph.PageRequest{First: first}
	if after != nil {
		p.After = *after
	}
	return p, checkFirst(first)
}

func checkFirst(first int) error {
	if first < 1 || first > most {
		return fmt.Errorf("%w: first is %d: ask for 1 to %d", graph.ErrInvalid, first, most)
	}
	return nil
}

// items returns what stands on all the pages.
func items[T any](pages []graph.Page[T]) []T {
	var all []T
	for _, p := range pages {
		all = append(all, p.Items...)
	}
	return all
}

// pageOf returns a list that belongs to nobody.
func pageOf[T any](ctx context.Context, first int, after *string, find func(context.Context, graph.PageRequest) (graph.Page[T], error)) (*schema.Connection[T], error) {
	p, err := pageRequest(first, after)
	if err != nil {
		return nil, err
	}
	page, err := find(ctx, p)
	if err != nil {
		return nil, err
	}
	return schema.Connect(page), nil
}

func connections[T any](pages []graph.Page[T]) []*schema.Connection[T] {
	cs := make([]*schema.Connection[T], len(pages))
	for i, p := range pages {
		cs[i] = schema.Connect(p)
	}
	return cs
}

// pagesOf returns the list that belongs to owner, having found those of its whole batch in one go.
// find gives one page for each owner, in order; saw notes what came up.
func pagesOf[T any](ctx context.Context, owner uuid.UUID,
	find func(owners []uuid.UUID) ([]graph.Page[T], error), saw func(context.Context, []T),
) (*schema.Connection[T], error) {
	return ask(ctx, place(ctx), owner, func(owners []uuid.UUID) ([]*schema.Connection[T], error) {
		pages, err := find(owners)
		if err != nil {
			return nil, err
		}
		saw(ctx, items(pages))
		return connections(pages), nil
	})
}

// each returns one filter for each id.
func each[F any](ids []uuid.UUID, filter func(id uuid.UUID) F) []F {
	fs := make([]F, len(ids))
	for i, id := range ids {
		fs[i] = filter(id)
	}
	return fs
}
