package inquiry

import (
	"context"

	"github.com/google/uuid"

	"hearsay/graph"
	"hearsay/graph/compare"
	"hearsay/graph/vocabulary"
)

// A Wording is a claim that stands in some relation to the one asked for.
type Wording struct {
	Claim *graph.Claim
	compare.Finding
}

// Related returns the claims that stand in some relation to c: other wordings, more and less exact ones,
// stronger and weaker ones, contradictions. They are in the order of their ids.
func Related(ctx context.Context, g Graph, c *graph.Claim) ([]*Wording, error) {
	about := c.Subject.Entity
	if about == uuid.Nil {
		about = c.Object.Entity
	}
	if about == uuid.Nil {
		return nil, nil // words alone do not tell whom they mean
	}
	near, _, err := claimsOf(ctx, g, graph.ClaimFilter{About: []uuid.UUID{about}, Predicates: kin(c.Predicate.Meaning())})
	if err != nil {
		return nil, err
	}
	var all []*Wording
	for _, x := range near {
		if f := compare.Claims(x, c); f.Relation != compare.Unrelated {
			all = append(all, &Wording{x, f})
		}
	}
	return all, nil
}

// kin returns the predicates that a predicate may be compared with: itself and those of its scale.
func kin(meaning string) []string {
	all := []string{meaning}
	m, ok := vocabulary.Of(meaning)
	if !ok || m.Scale == "" {
		return all
	}
	for _, o := range vocabulary.All() {
		if o.Scale == m.Scale && o.Canonical != meaning {
			all = append(all, o.Canonical)
		}
	}
	return all
}

// sameMatter are the relations of claims that carry one matter: what is told of one is told of the other.
var sameMatter = map[compare.Relation]bool{compare.Rendering: true, compare.Refines: true, compare.RefinedBy: true,
	compare.Stronger: true, compare.Weaker: true}

// Matter returns c and the claims that say the same, however worded and however exactly.
func Matter(ctx context.Context, g Graph, c *graph.Claim) ([]*graph.Claim, error) {
	related, err := Related(ctx, g, c)
	if err != nil {
		return nil, err
	}
	all := []*graph.Claim{c}
	for _, w := range related {
		if sameMatter[w.Relation] && w.Claim.Polarity == c.Polarity {
			all = append(all, w.Claim)
		}
	}
	return all, nil
}
