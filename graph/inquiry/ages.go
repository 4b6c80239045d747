package inquiry

import (
	"cmp"
	"fmt"
	"slices"

	"hearsay/graph"
	"hearsay/graph/compare"
)

// An aged statement has a passage that says how old the entity is.
type aged struct {
	*graph.Statement
	claim *graph.Claim
	years int
}

// ages returns the conflicts of articles that do not agree on how old somebody is, one for each two ages.
func (g *ground) ages() (found []Conflict) {
	if g.entity == nil || g.entity.Type != graph.Person {
		return nil
	}
	all := g.aged()
	for i, a := range all {
		for _, b := range all[i+1:] {
			if !g.setting.AgesDiffer(a.years, b.years, a.Evidence, b.Evidence) {
				continue
			}
			reason := fmt.Sprintf("the ages differ: %d, %d", a.years, b.years)
			if !slices.ContainsFunc(found, func(c Conflict) bool { return c.Reason == reason }) {
				found = append(found, Conflict{Contradiction, a.claim, b.claim, ofAge(all, a.years), ofAge(all, b.years), reason})
			}
		}
	}
	return found
}

// aged returns the statements that say how old the entity is, one for each passage, youngest first.
func (g *ground) aged() (all []aged) {
	names := append([]string{g.entity.Name}, g.entity.Aliases...)
	for _, c := range g.known {
		for _, s := range forward(g.said.of[c.ID]) {
			years := compare.AgeOf(s.Evidence.Text, names)
			known := func(o aged) bool { return o.Article == s.Article && o.Evidence.Overlaps(s.Evidence.Span) }
			if years > 0 && !slices.ContainsFunc(all, known) {
				all = append(all, aged{s, c, years})
			}
		}
	}
	slices.SortStableFunc(all, func(a, b aged) int { return cmp.Or(cmp.Compare(a.years, b.years), graph.CompareIDs(a.ID, b.ID)) })
	return all
}

func ofAge(all []aged, years int) (some []*graph.Statement) {
	for _, a := range all {
		if a.years == years {
			some = append(some, a.Statement)
		}
	}
	return some
}
