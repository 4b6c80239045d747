package story

import (
	"fmt"
	"slices"
	"strings"

	"github.com/google/uuid"

	"hearsay/graph"
	"hearsay/graph/inquiry"
)

// entitiesAreOne: an entity is found where most of its members were read, and those that their articles
// name are one entity of the graph. Who has no name in an article is known in that article alone.
func (m *measuring) entitiesAreOne() error {
	for _, g := range m.story.Entities {
		read, ids, without := 0, map[string][]string{}, 0
		var order []string
		for _, ref := range g.Members {
			es := m.entities[ref]
			if len(es) == 0 && !m.unnamed[ref] {
				continue
			}
			read++
			if len(es) == 0 || !m.called[ref] {
				without++
				continue
			}
			words := es[0].Name + " " + es[0].ID.String()[:8]
			if ids[words] == nil {
				order = append(order, words)
			}
			ids[words] = append(ids[words], articleOf(ref))
		}
		found := 2*read >= len(g.Members) && read > 0 && len(order) <= 1
		m.Entities.add(found)
		why := fmt.Sprintf("%d of %d read", read, len(g.Members))
		if without > 0 {
			why += fmt.Sprintf(", %d without a name", without)
		}
		if len(order) > 1 {
			for _, o := range order {
				why += fmt.Sprintf("; %s in %s", o, strings.Join(ids[o], " "))
			}
		}
		m.note(g.ID, found, g.Name, "%s", why)
	}
	return nil
}

// keptApart: two entities are kept apart where nothing that was read is both.
func (m *measuring) keptApart() error {
	for _, p := range m.story.NotOne {
		a, b := m.group(m.story.Entities, p.A), m.group(m.story.Entities, p.B)
		both := ""
		for _, x := range a.Members {
			for _, y := range b.Members {
				if len(m.entities[x]) > 0 && len(m.entities[y]) > 0 && m.entities[x][0].ID == m.entities[y][0].ID {
					both = fmt.Sprintf("%s in %s and %s", m.entities[x][0].Name, x, y)
				}
			}
		}
		if both != "" {
			m.Merged++
		}
		m.note(p.A+"/"+p.B, both == "", a.Name+", "+b.Name, "%s", both)
	}
	return nil
}

// matters returns the members of a claim that were read, by the matter that they are in, the matter of most
// members first.
func (m *measuring) matters(g *Group) ([][]string, error) {
	var groups [][]string
	var in [][]uuid.UUID
	for _, ref := range g.Members {
		all, err := m.matterOf(ref)
		if err != nil {
			return nil, err
		}
		if len(all) == 0 {
			continue
		}
		// A member may join two groups that were apart so far.
		group := []string{ref}
		for i := 0; i < len(groups); {
			if sharesAny(all, in[i]) {
				group, all = append(groups[i], group...), append(in[i], all...)
				groups, in = slices.Delete(groups, i, i+1), slices.Delete(in, i, i+1)
				continue
			}
			i++
		}
		groups, in = append(groups, group), append(in, all)
	}
	slices.SortStableFunc(groups, func(a, b []string) int { return len(b) - len(a) })
	return groups, nil
}

// matterOf returns the claims of the graph that are of one matter with any that was read for a member, none
// where it was not read. It is asked for once; the caller must not change what it returns.
func (m *measuring) matterOf(ref string) ([]uuid.UUID, error) {
	if all, ok := m.asked[ref]; ok {
		return all, nil
	}
	claims, err := m.Graph.Claims(m.ctx, m.taken.claims[ref])
	if err != nil {
		return nil, err
	}
	var all []uuid.UUID
	for _, c := range claims {
		if c == nil {
			continue
		}
		same, err := inquiry.Matter(m.ctx, m.Graph, c)
		if err != nil {
			return nil, err
		}
		for _, x := range same {
			all = append(all, x.ID)
		}
	}
	slices.SortFunc(all, graph.CompareIDs)
	m.asked[ref] = slices.Compact(all)
	return m.asked[ref], nil
}

// claimsAreOne: a claim is found where one matter has most of the members that were read.
func (m *measuring) claimsAreOne() error {
	for i := range m.story.Claims {
		g := &m.story.Claims[i]
		groups, err := m.matters(g)
		if err != nil {
			return err
		}
		read := 0
		for _, members := range groups {
			read += len(members)
		}
		found := read > 0 && 2*len(groups[0]) > read
		m.Report.Claims.add(found)
		if len(groups) > 1 {
			m.Split++
		}
		var words []string
		for _, members := range groups {
			words = append(words, strings.Join(members, " "))
		}
		m.note(g.ID, found, g.Gloss, "%d of %d read; %s", read, len(g.Members), strings.Join(words, " | "))
	}
	return nil
}
