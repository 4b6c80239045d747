package inquiry

import (
	"context"

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
	said, err := saidOf(ctx, g, claims)
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
			if f.Relation != compare.Contradicts {
				continue
			}
			if one, other := forward(said.of[a.ID]), forward(said.of[b.ID]); one != nil && other != nil {
				all = append(all, Conflict{Contradiction, a, b, one, other, f.Reason})
			}
		}
	}
	for _, c := range claims {
		if f, a := forward(said.of[c.ID]), against(said.of[c.ID]); f != nil && a != nil {
			all = append(all, Conflict{Disputed, c, c, f, a, "some put it forward and others deny or dispute it"})
		}
	}
	return &Conflicts{all, whole}, nil
}
