package story

import (
	"slices"
	"strings"

	"github.com/google/uuid"
)

// claimsAreApart: a claim of an article is joined to one of the story that it is no member of where the matter
// of a member of another article has it. What was read for both joins nothing: it is one claim.
func (m *measuring) claimsAreApart() error {
	for i := range m.story.Claims {
		g := &m.story.Claims[i]
		for _, a := range m.story.Articles {
			for _, c := range m.docs[a.Name].Claims {
				ref := a.Name + ":" + c.ID
				by, err := m.joined(g, ref)
				if err != nil {
					return err
				}
				if len(by) > 0 {
					m.Joined++
					m.note("joined "+g.ID+" "+ref, true, c.Evidence.Text, "in the matter of %s", strings.Join(by, " "))
				}
			}
		}
	}
	return nil
}

// joined returns the members of g whose matters have a claim that is no member.
func (m *measuring) joined(g *Group, ref string) (by []string, err error) {
	is := m.taken.claims[ref]
	if len(is) == 0 || slices.Contains(g.Members, ref) || slices.ContainsFunc(g.Members, func(x string) bool { return sharesAny(is, m.taken.claims[x]) }) {
		return nil, nil
	}
	for _, x := range g.Members {
		matter, err := m.matterOf(x)
		if err != nil {
			return nil, err
		}
		if articleOf(x) != articleOf(ref) && sharesAny(matter, is) {
			by = append(by, x)
		}
	}
	return by, nil
}

func sharesAny(a, b []uuid.UUID) bool {
	return slices.ContainsFunc(a, func(id uuid.UUID) bool { return slices.Contains(b, id) })
}
