package story

import (
	"fmt"
	"slices"

	"github.com/google/uuid"

	"hearsay/graph"
	"hearsay/graph/inquiry"
)

// conflicts: a contradiction or dispute is found where a conflict of the graph has the passages of two of
// its positions on its two sides. Any other difference that is found as a contradiction is an error.
func (m *measuring) conflicts() error {
	all, err := m.allConflicts()
	if err != nil {
		return err
	}
	known := make([]bool, len(all))
	for _, x := range m.story.Conflicts {
		i := slices.IndexFunc(all, func(c inquiry.Conflict) bool { return m.is(&c, &x) })
		why := ""
		if i >= 0 {
			why = told(&all[i])
		}
		for k := range all {
			known[k] = known[k] || m.is(&all[k], &x)
		}
		if x.Kind == "CONTRADICTION" || x.Kind == "DISPUTED" {
			m.Conflicts.add(i >= 0)
			m.note(x.ID, i >= 0, x.Kind+" "+x.Topic, "%s", why)
			continue
		}
		wrong := slices.ContainsFunc(all, func(c inquiry.Conflict) bool { return c.Kind == inquiry.Contradiction && m.is(&c, &x) })
		if wrong {
			m.FalseConflicts++
		} else {
			why = ""
		}
		m.note(x.ID, !wrong, x.Kind+" "+x.Topic, "%s", why)
	}
	for i, c := range all {
		if c.Kind == inquiry.Contradiction && !known[i] {
			m.OtherConflicts++
			m.note("another", true, "contradiction", "%s", told(&c))
		}
	}
	return nil
}

func told(c *inquiry.Conflict) string {
	return fmt.Sprintf("%s: %s: %q, %q", c.Kind, c.Reason, c.For[0].Evidence.Text, c.Against[0].Evidence.Text)
}

// allConflicts returns the conflicts about all entities, each once.
func (m *measuring) allConflicts() ([]inquiry.Conflict, error) {
	type key struct {
		kind          inquiry.ConflictKind
		first, second uuid.UUID
	}
	seen := make(map[key]bool)
	var all []inquiry.Conflict
	for _, id := range m.actors {
		found, err := inquiry.FindConflicts(m.ctx, m.Graph, id)
		if err != nil {
			return nil, err
		}
		for _, c := range found.Conflicts {
			if k := (key{c.Kind, c.First.ID, c.Second.ID}); !seen[k] && !seen[key{c.Kind, c.Second.ID, c.First.ID}] {
				seen[k] = true
				all = append(all, c)
			}
		}
	}
	return all, nil
}

// is reports whether the two sides of c are two positions of x.
func (m *measuring) is(c *inquiry.Conflict, x *Conflict) bool {
	for i := range x.Positions {
		for j := range x.Positions {
			if i != j && m.holds(c.For, &x.Positions[i]) && m.holds(c.Against, &x.Positions[j]) {
				return true
			}
		}
	}
	return false
}

// holds reports whether one of the statements is one that the position refers to, or rests on its passage.
func (m *measuring) holds(statements []*graph.Statement, p *Position) bool {
	for _, ref := range p.Refs {
		article := m.articles[articleOf(ref)]
		if article == nil {
			continue
		}
		passages := m.passages(ref)
		for _, s := range statements {
			if s.Article != article.ID {
				continue
			}
			here := slices.ContainsFunc(passages, s.Evidence.Overlaps)
			if here && (slices.Contains(m.claims[ref], s.Claim) || slices.ContainsFunc(m.said[ref], func(o *graph.Statement) bool { return o.ID == s.ID })) {
				return true
			}
			if here && len(m.claims[ref]) == 0 && len(m.said[ref]) == 0 {
				return true
			}
		}
	}
	return false
}

// questions: a question can be answered where everything that its answer refers to was found.
func (m *measuring) questions() error {
	for _, q := range m.story.Questions {
		have := 0
		var without []string
		for _, id := range q.IDs {
			switch {
			case m.found(id) || len(m.claims[id]) > 0 || len(m.said[id]) > 0 || len(m.entities[id]) > 0:
				have++
			default:
				without = append(without, id)
			}
		}
		m.Questions.add(have == len(q.IDs))
		m.note(q.ID, have == len(q.IDs), q.Question, "%d of %d, without %v", have, len(q.IDs), without)
	}
	return nil
}
