package inquiry

import (
	"context"
	"slices"

	"github.com/google/uuid"

	"hearsay/graph"
	"hearsay/graph/compare"
)

// A Wording is a claim that stands in some relation to the one asked for.
type Wording struct {
	Claim *graph.Claim
	compare.Finding
}

// Related returns the claims that stand in some relation to c: other wordings, more and less exact ones,
// stronger and weaker ones, contradictions. They are in the order of their ids.
func Related(ctx context.Context, g Graph, c *graph.Claim) ([]*Wording, error) {
	n, err := near(ctx, g, c)
	if err != nil {
		return nil, err
	}
	return n.related(), nil
}

// Matter returns c and the claims that say the same, however worded and however exactly, directly or by
// way of another wording. What is less exact leads no further: "she resigned" is told of any resignation.
func Matter(ctx context.Context, g Graph, c *graph.Claim) ([]*graph.Claim, error) {
	n, err := near(ctx, g, c)
	if err != nil {
		return nil, err
	}
	return n.matter(), nil
}

// A nearness is a claim with those it may stand in a relation to.
type nearness struct {
	to *graph.Claim
	// claims have a predicate of its meaning or scale and share its subject or object. They are in the
	// order of their ids.
	claims  []*graph.Claim
	setting compare.Setting
}

// near finds what is near to c. Words alone do not tell whom they mean.
func near(ctx context.Context, g Graph, c *graph.Claim) (*nearness, error) {
	var all []*graph.Claim
	ends := []uuid.UUID{c.Subject.Entity, c.Object.Entity}
	if compare.Exchanged(c) || compare.Bids(c) {
		for _, a := range c.Arguments {
			ends = append(ends, a.Value.Entity)
		}
	}
	for _, about := range ends {
		if about == uuid.Nil || about == c.Subject.Entity && len(all) > 0 {
			continue
		}
		found, _, err := claimsOf(ctx, g, graph.ClaimFilter{About: []uuid.UUID{about}, Predicates: kinOf(c)})
		if err != nil {
			return nil, err
		}
		all = append(all, found...)
	}
	fellows, err := namelessFellows(ctx, g, c)
	if err != nil {
		return nil, err
	}
	beside, err := claimsIn(ctx, g, []uuid.UUID{c.Evidence.Article}, kinOf(c)) // a headline may call by a noun who has a name below
	if err != nil {
		return nil, err
	}
	all = append(append(all, fellows...), beside...)
	slices.SortFunc(all, func(a, b *graph.Claim) int { return graph.CompareIDs(a.ID, b.ID) })
	all = slices.CompactFunc(all, func(a, b *graph.Claim) bool { return a.ID == b.ID })
	setting, err := settingOf(ctx, g, append(all[:len(all):len(all)], c))
	return &nearness{to: c, claims: all, setting: setting}, err
}

// namelessFellows returns, for a claim whose subject has no name, the claims of its story that it may be
// compared with: no index leads from one description to another.
func namelessFellows(ctx context.Context, g Graph, c *graph.Claim) ([]*graph.Claim, error) {
	setting, err := settingOf(ctx, g, []*graph.Claim{c})
	if err != nil || c.Subject.Empty() || c.Subject.Entity != uuid.Nil && !setting.Nameless(c.Subject.Entity) {
		return nil, err
	}
	articles, err := storyOf(ctx, g, c.Evidence.Article)
	if err != nil {
		return nil, err
	}
	return claimsIn(ctx, g, articles, kinOf(c))
}

// claimsIn returns the claims of articles, those with some predicates alone where any are given.
func claimsIn(ctx context.Context, g Graph, articles []uuid.UUID, predicates []string) (all []*graph.Claim, err error) {
	filters := make([]graph.ClaimFilter, len(articles))
	for i, id := range articles {
		filters[i] = graph.ClaimFilter{Predicates: predicates, StatementFilter: graph.StatementFilter{Article: id}}
	}
	pages, err := g.FindClaims(ctx, filters, graph.PageRequest{First: most})
	for _, p := range pages {
		all = append(all, p.Items...)
	}
	return all, err
}

func (n *nearness) related() []*Wording {
	var all []*Wording
	for _, x := range n.claims {
		if f := n.setting.Claims(x, n.to); f.Relation != compare.Unrelated {
			all = append(all, &Wording{x, f})
		}
	}
	return all
}

// sameMatter are the relations of claims that carry one matter: what is told of one is told of the other.
var sameMatter = map[compare.Relation]bool{compare.Rendering: true, compare.Refines: true, compare.RefinedBy: true,
	compare.Stronger: true, compare.Weaker: true}

// mostWordings bounds how many wordings of a claim are followed to further ones.
const mostWordings = 40

func (n *nearness) matter() []*graph.Claim {
	setting := n.setting
	setting.MatterOnly = true
	all, ways := []*graph.Claim{n.to}, []*graph.Claim{n.to}
	seen := map[uuid.UUID]bool{n.to.ID: true}
	for i := 0; i < len(ways) && i < mostWordings; i++ {
		for _, x := range n.claims {
			if seen[x.ID] || x.Polarity != n.to.Polarity {
				continue
			}
			r := setting.Claims(x, ways[i]).Relation
			if !sameMatter[r] {
				continue
			}
			seen[x.ID] = true
			all = append(all, x)
			if r != compare.RefinedBy && (r == compare.Rendering || r == compare.Refines || !setting.Vaguer(x, ways[i])) {
				ways = append(ways, x)
			}
		}
	}
	return all
}
