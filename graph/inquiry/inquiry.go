// Package inquiry answers what a researcher asks of a graph, from the plain lists that a graph gives:
// where a claim comes from, who answered it, what contradicts it, what was said when. Each answer is
// made when it is asked, from what is stored then, and names the statements that it rests on. What was
// known on a day is asked by graph.AsOf.
package inquiry

import (
	"context"
	"slices"
	"time"

	"github.com/google/uuid"

	"hearsay/graph"
	"hearsay/graph/origin"
)

// A Graph is what an inquiry needs of one. *store.DB is one.
type Graph interface {
	Articles(context.Context, []uuid.UUID) ([]*graph.Article, error)
	Entities(context.Context, []uuid.UUID) ([]*graph.Entity, error)
	Claims(context.Context, []uuid.UUID) ([]*graph.Claim, error)
	FindArticles(context.Context, graph.ArticleFilter, graph.PageRequest) (graph.Page[*graph.Article], error)
	FindClaims(context.Context, []graph.ClaimFilter, graph.PageRequest) ([]graph.Page[*graph.Claim], error)
	FindMentions(context.Context, []uuid.UUID, graph.PageRequest) ([]graph.Page[*graph.Mention], error)
	FindStatements(context.Context, []graph.StatementFilter, graph.PageRequest) ([]graph.Page[*graph.Statement], error)
	TakenIn(context.Context, []uuid.UUID) ([]*time.Time, error)
	Signatures(context.Context, []uuid.UUID) ([]*origin.Signature, error)
}

// most bounds what one answer looks at in any one list: claims of one entity and predicate, statements of
// one claim. Answers say where they stopped there.
const most = 500

// carried returns the claims that statements carry, one for each, nil where it is gone.
func carried(ctx context.Context, g Graph, statements []*graph.Statement) ([]*graph.Claim, error) {
	ids := make([]uuid.UUID, len(statements))
	for i, s := range statements {
		ids[i] = s.Claim
	}
	return g.Claims(ctx, ids)
}

// claimsOf returns the claims that a filter selects, and whether these are all.
func claimsOf(ctx context.Context, g Graph, f graph.ClaimFilter) ([]*graph.Claim, bool, error) {
	pages, err := g.FindClaims(ctx, []graph.ClaimFilter{f}, graph.PageRequest{First: most})
	if err != nil {
		return nil, false, err
	}
	return pages[0].Items, !pages[0].More, nil
}

// said is what was said of claims.
type said struct {
	// of has the statements of each claim, as lists give them.
	of map[uuid.UUID][]*graph.Statement
	// all are the statements in the order of the claims, each once.
	all  []*graph.Statement
	seen map[uuid.UUID]bool // by the ids of all
	// whole tells whether these are all that there are.
	whole bool
}

// saidOf returns what is said of claims.
func saidOf(ctx context.Context, g Graph, claims []*graph.Claim) (*said, error) {
	out := &said{of: make(map[uuid.UUID][]*graph.Statement), seen: make(map[uuid.UUID]bool), whole: true}
	return out, out.add(ctx, g, claims)
}

// add adds what is said of further claims.
func (out *said) add(ctx context.Context, g Graph, claims []*graph.Claim) error {
	var further []graph.StatementFilter
	for _, c := range claims {
		if _, known := out.of[c.ID]; !known {
			further = append(further, graph.StatementFilter{Claim: c.ID})
		}
	}
	pages, err := g.FindStatements(ctx, further, graph.PageRequest{First: most})
	if err != nil {
		return err
	}
	for i, p := range pages {
		out.of[further[i].Claim] = p.Items
		out.whole = out.whole && !p.More
		for _, s := range p.Items {
			if !out.seen[s.ID] {
				out.seen[s.ID] = true
				out.all = append(out.all, s)
			}
		}
	}
	return nil
}

// with returns the statements whose innermost speaker takes such a stance, nil for none.
func with(all []*graph.Statement, is func(graph.Stance) bool) (some []*graph.Statement) {
	for _, s := range all {
		if is(s.Innermost().Stance) {
			some = append(some, s)
		}
	}
	return some
}

func forward(all []*graph.Statement) []*graph.Statement { return with(all, graph.Stance.Forward) }

func against(all []*graph.Statement) []*graph.Statement { return with(all, graph.Stance.Against) }

// entitiesIn returns the entities that claims have as subject or object, each once, in the order of the
// claims.
func entitiesIn(ctx context.Context, g Graph, claims []*graph.Claim) ([]*graph.Entity, error) {
	var ids []uuid.UUID
	seen := make(map[uuid.UUID]bool)
	for _, c := range claims {
		for _, t := range []graph.Term{c.Subject, c.Object} {
			if t.Entity != uuid.Nil && !seen[t.Entity] {
				seen[t.Entity] = true
				ids = append(ids, t.Entity)
			}
		}
	}
	found, err := g.Entities(ctx, ids)
	return slices.DeleteFunc(found, func(e *graph.Entity) bool { return e == nil }), err
}
