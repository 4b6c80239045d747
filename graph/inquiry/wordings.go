package inquiry

import (
	"bytes"
	"context"
	"slices"
	"strings"

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
	near, err := nearTo(ctx, g, c)
	if err != nil {
		return nil, err
	}
	nameless, err := namelessIn(ctx, g, append(near[:len(near):len(near)], c))
	if err != nil {
		return nil, err
	}
	var all []*Wording
	for _, x := range near {
		if f := compare.Claims(x, c, nameless); f.Relation != compare.Unrelated {
			all = append(all, &Wording{x, f})
		}
	}
	return all, nil
}

// nearTo returns the claims with a predicate of c's meaning or scale that share its subject or object, in
// the order of their ids. Words alone do not tell whom they mean.
func nearTo(ctx context.Context, g Graph, c *graph.Claim) ([]*graph.Claim, error) {
	var all []*graph.Claim
	for _, about := range []uuid.UUID{c.Subject.Entity, c.Object.Entity} {
		if about == uuid.Nil || about == c.Subject.Entity && len(all) > 0 {
			continue
		}
		near, _, err := claimsOf(ctx, g, graph.ClaimFilter{About: []uuid.UUID{about}, Predicates: kin(c.Predicate.Meaning())})
		if err != nil {
			return nil, err
		}
		all = append(all, near...)
	}
	slices.SortFunc(all, func(a, b *graph.Claim) int { return bytes.Compare(a.ID[:], b.ID[:]) })
	return slices.CompactFunc(all, func(a, b *graph.Claim) bool { return a.ID == b.ID }), nil
}

// namelessIn returns which of the entities that claims have as subject or object no article names.
func namelessIn(ctx context.Context, g Graph, claims []*graph.Claim) (func(uuid.UUID) bool, error) {
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
	entities, err := g.Entities(ctx, ids)
	if err != nil {
		return nil, err
	}
	nameless := make(map[uuid.UUID]bool)
	for _, e := range entities {
		if e != nil && !e.Named() {
			nameless[e.ID] = true
		}
	}
	return func(id uuid.UUID) bool { return nameless[id] }, nil
}

// kin returns the predicates that a predicate may be compared with: itself, trying it or having done it,
// and those of its scale.
func kin(meaning string) []string {
	all := []string{meaning, vocabulary.Attempt + meaning}
	if done, ok := strings.CutPrefix(meaning, vocabulary.Attempt); ok {
		all[1] = done
	}
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

// Matter returns c and the claims that say the same, however worded and however exactly, directly or by
// way of another wording. What is less exact leads no further: "she resigned" is told of any resignation.
func Matter(ctx context.Context, g Graph, c *graph.Claim) ([]*graph.Claim, error) {
	near, err := nearTo(ctx, g, c)
	if err != nil {
		return nil, err
	}
	nameless, err := namelessIn(ctx, g, append(near[:len(near):len(near)], c))
	if err != nil {
		return nil, err
	}
	all, ways := []*graph.Claim{c}, []*graph.Claim{c}
	seen := map[uuid.UUID]bool{c.ID: true}
	for n := 0; n < len(ways) && n < mostWordings; n++ {
		for _, x := range near {
			if seen[x.ID] || x.Polarity != c.Polarity {
				continue
			}
			r := compare.Claims(x, ways[n], nameless).Relation
			if !sameMatter[r] {
				continue
			}
			seen[x.ID] = true
			all = append(all, x)
			if r != compare.RefinedBy {
				ways = append(ways, x)
			}
		}
	}
	return all, nil
}

// mostWordings bounds how many wordings of a claim are followed to further ones.
const mostWordings = 40
