package inquiry

import (
	"context"
	"slices"

	"github.com/google/uuid"

	"hearsay/graph"
	"hearsay/graph/compare"
)

// representing are the predicates by which somebody speaks for another: who leads an office, its spokesmen, somebody's lawyers.
var representing = []string{"lead", "be spokesperson for", "be lawyer for"}

// A spokesman is somebody who speaks for a party.
type spokesman struct{ who, party uuid.UUID }

// spokesmen returns those who speak for the parties, as far as claims tell, in the order of the parties.
func spokesmen(ctx context.Context, g Graph, parties []uuid.UUID) (all []spokesman, err error) {
	filters := make([]graph.ClaimFilter, len(parties))
	for i, id := range parties {
		filters[i] = graph.ClaimFilter{About: []uuid.UUID{id}, Predicates: representing}
	}
	pages, err := g.FindClaims(ctx, filters, graph.PageRequest{First: most})
	if err != nil {
		return nil, err
	}
	for i, p := range pages {
		for _, c := range p.Items {
			x := spokesman{c.Subject.Entity, parties[i]}
			if c.Object.Entity == x.party && x.who != uuid.Nil && x.who != x.party && c.Polarity == graph.Positive && !compare.Bygone(c) && !slices.Contains(all, x) {
				all = append(all, x)
			}
		}
	}
	return all, nil
}

// subjectsOf returns whom the claims are said of, each once.
func subjectsOf(claims []*graph.Claim) (subjects []uuid.UUID) {
	for _, c := range claims {
		if id := c.Subject.Entity; id != uuid.Nil && !slices.Contains(subjects, id) {
			subjects = append(subjects, id)
		}
	}
	return subjects
}

// asParty returns a claim that one of the spokesmen is the subject of as one of their party where another claim is of that, the claim itself
// else: who leads a firm denies for it that they ever promised anything.
func asParty(c, other *graph.Claim, spoken []spokesman) *graph.Claim {
	if !slices.Contains(spoken, spokesman{c.Subject.Entity, other.Subject.Entity}) {
		return c
	}
	x := *c
	x.Subject.Entity = other.Subject.Entity
	return &x
}
