package inquiry

import (
	"cmp"
	"context"
	"maps"
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

// apart reports whether two sides speak in different articles, or are different speakers of one.
func apart(one, other []*graph.Statement) bool {
	for _, a := range one {
		for _, b := range other {
			if a.Article != b.Article || a.Innermost().Speaker.ID != b.Innermost().Speaker.ID {
				return true
			}
		}
	}
	return false
}

// FindConflicts returns what does not agree of the claims about an entity.
func FindConflicts(ctx context.Context, g Graph, entity uuid.UUID) (*Conflicts, error) {
	claims, whole, err := claimsOf(ctx, g, graph.ClaimFilter{About: []uuid.UUID{entity}})
	if err != nil {
		return nil, err
	}
	said, err := saidOf(ctx, g, claims, "")
	if err != nil {
		return nil, err
	}
	beside, err := besideThese(ctx, g, claims, said.all)
	if err != nil {
		return nil, err
	}
	saidBeside, err := saidOf(ctx, g, beside, "")
	if err != nil {
		return nil, err
	}
	maps.Copy(said.of, saidBeside.of)
	setting, err := settingOf(ctx, g, slices.Concat(claims, beside))
	if err != nil {
		return nil, err
	}
	var all []Conflict
	for i, a := range claims {
		for _, b := range slices.Concat(claims[i+1:], beside) {
			f := setting.Claims(a, b)
			if one, other := forward(said.of[a.ID]), forward(said.of[b.ID]); f.Relation == compare.Contradicts && apart(one, other) {
				all = append(all, Conflict{Contradiction, a, b, one, other, f.Reason})
			}
		}
	}
	for _, c := range claims {
		if a := against(said.of[c.ID]); a != nil {
			first, f := putForward(c, claims, said, setting)
			if f != nil {
				all = append(all, Conflict{Disputed, first, c, f, a, "some put it forward and others deny or dispute it"})
			}
		}
	}
	return &Conflicts{all, whole}, nil
}

// putForward returns the statements that put a claim forward, in these words or others, and the first claim
// that they carry, c itself where it is one; nil where there are none.
func putForward(c *graph.Claim, claims []*graph.Claim, said *said, setting compare.Setting) (first *graph.Claim, all []*graph.Statement) {
	if all = forward(said.of[c.ID]); all != nil {
		first = c
	}
	for _, o := range claims {
		if o.Polarity != c.Polarity || !sameMatter[setting.Claims(o, c).Relation] {
			continue
		}
		if f := forward(said.of[o.ID]); f != nil {
			all = append(all[:len(all):len(all)], f...)
			first = cmp.Or(first, o)
		}
	}
	return first, all
}

// mostBeside bounds how many articles are looked through for claims beside those about an entity.
const mostBeside = 64

// besideThese returns the claims of the same articles that name nobody, neither as subject nor as object, of
// the meanings that claims without a named subject have: "a court in Venn ordered the sale" is about whoever
// another article says that it ordered to sell.
func besideThese(ctx context.Context, g Graph, claims []*graph.Claim, said []*graph.Statement) ([]*graph.Claim, error) {
	setting, err := settingOf(ctx, g, claims)
	if err != nil {
		return nil, err
	}
	unnamed := func(t graph.Term) bool { return t.Entity == uuid.Nil || setting.Nameless(t.Entity) }
	var meanings []string
	for _, c := range claims {
		if m := c.Predicate.Meaning(); unnamed(c.Subject) && !c.Subject.Empty() && !slices.Contains(meanings, m) {
			meanings = append(meanings, m)
		}
	}
	articles := articleIDs(said)
	if len(meanings) == 0 {
		return nil, nil
	}
	all, err := claimsIn(ctx, g, articles[:min(len(articles), mostBeside)], meanings)
	slices.SortFunc(all, func(a, b *graph.Claim) int { return graph.CompareIDs(a.ID, b.ID) })
	all = slices.CompactFunc(all, func(a, b *graph.Claim) bool { return a.ID == b.ID })
	return slices.DeleteFunc(all, func(c *graph.Claim) bool {
		return slices.ContainsFunc(claims, func(o *graph.Claim) bool { return o.ID == c.ID })
	}), err
}
