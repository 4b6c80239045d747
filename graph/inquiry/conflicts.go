package inquiry

import (
	"cmp"
	"context"
	"maps"
	"slices"
	"strings"

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
	// First and Second are the claims; one and the same where its own statements do not agree.
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

// FindConflicts returns what does not agree of the claims about an entity, and of what it denies.
func FindConflicts(ctx context.Context, g Graph, entity uuid.UUID) (*Conflicts, error) {
	claims, whole, err := claimsOf(ctx, g, graph.ClaimFilter{About: []uuid.UUID{entity}})
	if err != nil {
		return nil, err
	}
	said, err := saidOf(ctx, g, claims)
	if err != nil {
		return nil, err
	}
	beside, err := besideThese(ctx, g, entity, claims, said.all)
	if err != nil {
		return nil, err
	}
	known := slices.Concat(claims, beside)
	spoken, err := spokenBy(ctx, g, entity, known)
	if err != nil {
		return nil, err
	}
	saidBeside, err := saidOf(ctx, g, slices.Concat(beside, spoken))
	if err != nil {
		return nil, err
	}
	maps.Copy(said.of, saidBeside.of)
	setting, err := settingOf(ctx, g, slices.Concat(known, spoken), articleIDs(slices.Concat(said.all, saidBeside.all))...)
	if err != nil {
		return nil, err
	}
	found := contradictions(known, said, setting)
	found = append(found, disputes(slices.Concat(known, spoken), said, setting)...)
	found = append(found, otherwise(known, said, setting)...)
	return &Conflicts{append(found, answersBack(known, spoken, said, setting)...), whole}, nil
}

// contradictions returns the pairs of claims that cannot both hold, and those whose own statements differ.
func contradictions(all []*graph.Claim, said *said, setting compare.Setting) (found []Conflict) {
	for i, a := range all {
		for _, b := range all[i+1:] {
			f := setting.Claims(a, b)
			if one, other := forward(said.of[a.ID]), forward(said.of[b.ID]); f.Relation == compare.Contradicts && apart(one, other) {
				found = append(found, Conflict{Contradiction, a, b, one, other, f.Reason})
			}
		}
	}
	for _, c := range all {
		if x := inNumbers(c, forward(said.of[c.ID]), setting); x != nil {
			found = append(found, *x)
		}
	}
	return found
}

// disputes returns the claims that some put forward and others deny or dispute.
func disputes(all []*graph.Claim, said *said, setting compare.Setting) (found []Conflict) {
	for _, c := range all {
		if a := against(said.of[c.ID]); a != nil {
			first, f := putForward(c, all, said, setting)
			if f != nil {
				found = append(found, Conflict{Disputed, first, c, f, a, "some put it forward and others deny or dispute it"})
			}
		}
	}
	return found
}

// spokenBy returns the claims that an entity itself puts forward or denies, those known left out.
func spokenBy(ctx context.Context, g Graph, entity uuid.UUID, known []*graph.Claim) ([]*graph.Claim, error) {
	pages, err := g.FindStatements(ctx, []graph.StatementFilter{{Speaker: entity, Innermost: true}}, graph.PageRequest{First: most})
	if err != nil {
		return nil, err
	}
	seen := make(map[uuid.UUID]bool)
	for _, c := range known {
		seen[c.ID] = true
	}
	var ids []uuid.UUID
	for _, s := range pages[0].Items {
		if !seen[s.Claim] {
			seen[s.Claim] = true
			ids = append(ids, s.Claim)
		}
	}
	claims, err := g.Claims(ctx, ids)
	return slices.DeleteFunc(claims, func(c *graph.Claim) bool { return c == nil }), err
}

// inNumbers returns the conflict of two statements of one claim whose passages give other numbers, nil where
// there are none.
func inNumbers(c *graph.Claim, all []*graph.Statement, setting compare.Setting) *Conflict {
	for i, a := range all {
		for _, b := range all[i+1:] {
			if f := setting.Passages(c, a.Evidence, b.Evidence); f.Relation == compare.Contradicts {
				return &Conflict{Contradiction, c, c, []*graph.Statement{a}, []*graph.Statement{b}, f.Reason}
			}
		}
	}
	return nil
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

// besideThese returns the claims of the same articles whose subject has no name and whose passage names the
// entity: "a court in Venn ordered Holm's mill to pay" has to do with Holm, whatever it was read to be about.
func besideThese(ctx context.Context, g Graph, entity uuid.UUID, claims []*graph.Claim, said []*graph.Statement) ([]*graph.Claim, error) {
	found, err := g.Entities(ctx, []uuid.UUID{entity})
	if err != nil || found[0] == nil || !found[0].Named() {
		return nil, err
	}
	articles := articleIDs(said)
	all, err := claimsIn(ctx, g, articles[:min(len(articles), mostBeside)], nil)
	if err != nil {
		return nil, err
	}
	setting, err := settingOf(ctx, g, all)
	slices.SortFunc(all, func(a, b *graph.Claim) int { return graph.CompareIDs(a.ID, b.ID) })
	all = slices.CompactFunc(all, func(a, b *graph.Claim) bool { return a.ID == b.ID })
	return slices.DeleteFunc(all, func(c *graph.Claim) bool {
		named := c.Subject.Entity != uuid.Nil && !setting.Nameless(c.Subject.Entity)
		return named || !names(c.Evidence.Text, found[0]) || slices.ContainsFunc(claims, func(o *graph.Claim) bool { return o.ID == c.ID })
	}), err
}

// names reports whether a passage has a name of the entity.
func names(passage string, e *graph.Entity) bool {
	return slices.ContainsFunc(append([]string{e.Name}, e.Aliases...), func(n string) bool { return strings.Contains(passage, n) })
}
