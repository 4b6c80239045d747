package inquiry

import (
	"context"
	"slices"

	"github.com/google/uuid"

	"hearsay/graph"
	"hearsay/graph/compare"
)

// A ConflictKind says why two claims, or two statements, cannot both be right.
type ConflictKind string

// The kinds of conflicts. A refinement or another rendering is none.
const (
	// Contradiction is of two claims that cannot both hold.
	Contradiction ConflictKind = "CONTRADICTION"
	// Disputed is a claim that some put forward and others deny or dispute.
	Disputed ConflictKind = "DISPUTED"
)

// A Conflict is two positions that cannot both be right.
type Conflict struct {
	Kind ConflictKind
	// First and Second are the claims; one and the same where it is disputed.
	First, Second *graph.Claim
	// For are the statements that put the first forward, Against those that put the second forward or
	// answer the first; each has at least one.
	For, Against []*graph.Statement
	// Reason says in words what does not agree.
	Reason string
}

// Conflicts are what does not agree of the claims about one entity.
type Conflicts struct {
	// Conflicts stand in the order of their claims' ids, contradictions first.
	Conflicts []Conflict
	// Whole tells whether every claim about the entity was looked at.
	Whole bool
}

// FindConflicts returns what does not agree of the claims about an entity.
func FindConflicts(ctx context.Context, g Graph, entity uuid.UUID) (*Conflicts, error) {
	claims, whole, err := claimsOf(ctx, g, graph.ClaimFilter{About: []uuid.UUID{entity}})
	if err != nil {
		return nil, err
	}
	said, err := bySaid(ctx, g, claims)
	if err != nil {
		return nil, err
	}
	nameless, err := namelessIn(ctx, g, claims)
	if err != nil {
		return nil, err
	}
	var all []Conflict
	for i, a := range claims {
		for _, b := range claims[i+1:] {
			f := compare.Claims(a, b, nameless)
			if f.Relation == compare.Contradicts && forward(said[a.ID]) != nil && forward(said[b.ID]) != nil {
				all = append(all, Conflict{Contradiction, a, b, forward(said[a.ID]), forward(said[b.ID]), f.Reason})
			}
		}
	}
	for _, c := range claims {
		if f, a := forward(said[c.ID]), against(said[c.ID]); f != nil && a != nil {
			all = append(all, Conflict{Disputed, c, c, f, a, "some put it forward and others deny or dispute it"})
		}
	}
	return &Conflicts{all, whole}, nil
}

func bySaid(ctx context.Context, g Graph, claims []*graph.Claim) (map[uuid.UUID][]*graph.Statement, error) {
	said := make(map[uuid.UUID][]*graph.Statement)
	var filters []graph.StatementFilter
	for _, c := range claims {
		filters = append(filters, graph.StatementFilter{Claim: c.ID})
	}
	pages, err := g.FindStatements(ctx, filters, graph.PageRequest{First: most})
	if err != nil {
		return nil, err
	}
	for i, c := range claims {
		said[c.ID] = pages[i].Items
	}
	return said, nil
}

func forward(all []*graph.Statement) []*graph.Statement {
	return of(all, graph.Asserts, graph.Reports, graph.Alleges, graph.Confirms)
}

func against(all []*graph.Statement) []*graph.Statement { return of(all, graph.Denies, graph.Disputes) }

// of returns the statements with any of the stances, nil for none.
func of(all []*graph.Statement, stances ...graph.Stance) (some []*graph.Statement) {
	for _, s := range all {
		if slices.Contains(stances, s.Innermost().Stance) {
			some = append(some, s)
		}
	}
	return some
}
