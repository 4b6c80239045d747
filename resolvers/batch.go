package resolvers

import (
	"context"
	"sync"

	"github.com/99designs/gqlgen/graphql"
	"github.com/google/uuid"

	"hearsay/graph"
)

// A request is what one operation has come across so far, by id. Everything that came up together is
// one batch, and a question asked of one is asked of its whole batch, once: so the number of calls to
// the graph follows from the query and not from how much there is to answer. (gqlgen's own batches end
// at the node of an edge, and at each list within a list.)
type request struct {
	mu      sync.Mutex
	batches map[uuid.UUID]*batch
}

// A batch is ids of one kind that came up together. Each id is in one batch of its request.
type batch struct {
	ids     []uuid.UUID
	mu      sync.Mutex
	answers map[any]any // by question: func() (map[uuid.UUID]T, error)
}

type requestKey struct{}

func withRequest(ctx context.Context, next graphql.OperationHandler) graphql.ResponseHandler {
	return next(context.WithValue(ctx, requestKey{}, &request{}))
}

// requestOf returns the request that ctx belongs to, or a new one where a server was put together
// without Handler.
func requestOf(ctx context.Context) *request {
	if r, ok := ctx.Value(requestKey{}).(*request); ok {
		return r
	}
	return &request{}
}

// gather makes a batch of those ids that came up here for the first time.
func (r *request) gather(ids []uuid.UUID) *batch {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.batches == nil {
		r.batches = make(map[uuid.UUID]*batch)
	}
	b := &batch{answers: make(map[any]any)}
	for _, id := range ids {
		if id != uuid.Nil && r.batches[id] == nil {
			r.batches[id] = b
			b.ids = append(b.ids, id)
		}
	}
	return b
}

// batch returns the batch that id is in.
func (r *request) batch(id uuid.UUID) *batch {
	r.gather([]uuid.UUID{id})
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.batches[id]
}

// forget lets everything be asked anew, after the graph has changed.
func (r *request) forget() {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.batches = nil
}

// ask returns the answer of load for id, having put it once to all of id's batch. Questions that are
// equal must have equal loads; load answers one for each id, in order.
func ask[T any](ctx context.Context, question any, id uuid.UUID, load func(ids []uuid.UUID) ([]T, error)) (T, error) {
	b := requestOf(ctx).batch(id)
	question = asked{question, graph.KnownOn(ctx)}
	b.mu.Lock()
	answer, ok := b.answers[question].(func() (map[uuid.UUID]T, error))
	if !ok {
		answer = sync.OnceValues(func() (map[uuid.UUID]T, error) {
			list, err := load(b.ids)
			if err != nil {
				return nil, err
			}
			return byID(b.ids, list), nil
		})
		b.answers[question] = answer
	}
	b.mu.Unlock()
	found, err := answer()
	return found[id], err
}

// asked is a question as of a day.
type asked struct {
	question any
	asOf     graph.Date
}

func byID[T any](ids []uuid.UUID, list []T) map[uuid.UUID]T {
	m := make(map[uuid.UUID]T, len(ids))
	for i, id := range ids {
		m[id] = list[i]
	}
	return m
}

// place is the question that a field with arguments asks: the place in the query where it stands.
func place(ctx context.Context) any { return graphql.GetFieldContext(ctx).Field.Field }
