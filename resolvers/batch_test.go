package resolvers_test

import (
	"context"
	"maps"
	"sync"
	"testing"

	"github.com/google/uuid"

	"hearsay/graph"
	"hearsay/resolvers"
)

// A counter counts the calls that reach a graph, by method.
type counter struct {
	resolvers.Graph
	mu    sync.Mutex
	calls map[string]int
}

func (c *counter) count(method string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.calls[method]++
}

func (c *counter) Articles(ctx context.Context, ids []uuid.UUID) ([]*graph.Article, error) {
	c.count("Articles")
	return c.Graph.Articles(ctx, ids)
}

func (c *counter) Entities(ctx context.Context, ids []uuid.UUID) ([]*graph.Entity, error) {
	c.count("Entities")
	return c.Graph.Entities(ctx, ids)
}

func (c *counter) Claims(ctx context.Context, ids []uuid.UUID) ([]*graph.Claim, error) {
	c.count("Claims")
	return c.Graph.Claims(ctx, ids)
}

func (c *counter) FindEntities(ctx context.Context, fs []graph.EntityFilter, p graph.PageRequest) ([]graph.Page[*graph.Entity], error) {
	c.count("FindEntities")
	return c.Graph.FindEntities(ctx, fs, p)
}

func (c *counter) FindClaims(ctx context.Context, fs []graph.ClaimFilter, p graph.PageRequest) ([]graph.Page[*graph.Claim], error) {
	c.count("FindClaims")
	return c.Graph.FindClaims(ctx, fs, p)
}

func (c *counter) FindStatements(ctx context.Context, fs []graph.StatementFilter, p graph.PageRequest) ([]graph.Page[*graph.Statement], error) {
	c.count("FindStatements")
	return c.Graph.FindStatements(ctx, fs, p)
}

// TestCalls holds that how often the graph is asked follows from the query, not from how much there is
// to answer, however deep the lists in lists go.
func TestCalls(t *testing.T) {
	for _, c := range []struct {
		query string
		want  map[string]int
	}{
		{`{ claims(first: $n) { edges { node { id subject { text } } } } }`,
			map[string]int{"FindClaims": 1}},
		{`{ claims(first: $n) { edges { node {
			subject { entity { name } } object { entity { name } }
			statements { edges { node { article { title } evidence { article { title } } chain { speaker { entity { name } } } } } }
		  } } } }`,
			map[string]int{"FindClaims": 1, "FindStatements": 1, "Articles": 1, "Entities": 2}},
		{`{ claims(first: $n) { edges { node { articles { count articles { title } } } } } }`,
			map[string]int{"FindClaims": 1, "FindStatements": 1, "Articles": 1}},
		{`{ entities(first: $n, filter: { type: ORGANIZATION }) { edges { node {
			mentions { article { title } }
			claims(first: 5) { edges { node { statements(first: 5) { edges { node { chain { speaker { entity { statements(first: 5) { edges { node { claim { id } } } } } } } } } } } } }
		  } } } }`,
			map[string]int{"FindEntities": 1, "FindClaims": 1, "FindStatements": 2, "Entities": 1, "Articles": 1, "Claims": 1}},
		{`{ claims(first: $n, filter: { speakerName: "Osby Post" }) { edges { node { statements(filter: { speakerName: "Osby Post" }) { edges { node { id } } } } } } }`,
			map[string]int{"FindEntities": 2, "FindClaims": 1, "FindStatements": 1}},
	} {
		for _, n := range []int{1, 7, 40} {
			counted := &counter{calls: make(map[string]int)}
			s := open(t, func(g resolvers.Graph) resolvers.Graph { counted.Graph = g; return counted }, many(t, 40))
			var out any
			s.data("query ($n: Int!) "+c.query, map[string]any{"n": n}, &out)
			if !maps.Equal(counted.calls, c.want) {
				t.Errorf("%s\nn = %d: got %v, want %v", c.query, n, counted.calls, c.want)
			}
		}
	}
}
