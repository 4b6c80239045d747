// Package inquiry answers what a researcher asks of a graph, from the plain lists that a graph gives:
// where a claim comes from, who answered it, what contradicts it, what was said when. Each answer is
// made when it is asked, from what is stored then, and names the statements that it rests on.
package inquiry

import (
	"context"

	"github.com/google/uuid"

	"hearsay/graph"
	"hearsay/graph/origin"
)

// A Graph is what an inquiry needs of one. *store.DB is one.
type Graph interface {
	Articles(context.Context, []uuid.UUID) ([]*graph.Article, error)
	Entities(context.Context, []uuid.UUID) ([]*graph.Entity, error)
	Claims(context.Context, []uuid.UUID) ([]*graph.Claim, error)
	FindClaims(context.Context, []graph.ClaimFilter, graph.PageRequest) ([]graph.Page[*graph.Claim], error)
	FindStatements(context.Context, []graph.StatementFilter, graph.PageRequest) ([]graph.Page[*graph.Statement], error)
	Signatures(context.Context, []uuid.UUID) ([]*origin.Signature, error)
}

// most bounds what one answer looks at in any one list: claims of one entity and predicate, statements of
// one claim. Answers say where they stopped there.
const most = 500

// claimsOf returns the claims that a filter selects, and whether these are all.
func claimsOf(ctx context.Context, g Graph, f graph.ClaimFilter) ([]*graph.Claim, bool, error) {
	pages, err := g.FindClaims(ctx, []graph.ClaimFilter{f}, graph.PageRequest{First: most})
	if err != nil {
		return nil, false, err
	}
	return pages[0].Items, !pages[0].More, nil
}

// statementsOf returns the statements of claims, in the order of the claims and as lists give them, each
// once, and whether these are all.
func statementsOf(ctx context.Context, g Graph, claims []*graph.Claim, until graph.Date) ([]*graph.Statement, bool, error) {
	var filters []graph.StatementFilter
	for _, c := range claims {
		filters = append(filters, graph.StatementFilter{Claim: c.ID, Published: graph.DateRange{To: until}})
	}
	pages, err := g.FindStatements(ctx, filters, graph.PageRequest{First: most})
	if err != nil {
		return nil, false, err
	}
	var all []*graph.Statement
	seen := make(map[uuid.UUID]bool)
	whole := true
	for _, p := range pages {
		whole = whole && !p.More
		for _, s := range p.Items {
			if !seen[s.ID] {
				seen[s.ID] = true
				all = append(all, s)
			}
		}
	}
	return all, whole, nil
}
