package story

import (
	"fmt"
	"slices"

	"github.com/google/uuid"

	"hearsay/graph/inquiry"
)

// conflicts: a contradiction or dispute is found where a conflict of the graph has the passages of two of
// its positions on its two sides. Any other difference that is found as a contradiction is an error. What the
// graph has is right where it is one of these, or a denial that the annotation has as an answer.
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
		if x.Kind == "CONTRADICTION" || x.Kind == "DISPUTED" {
			for k := range all {
				known[k] = known[k] || m.is(&all[k], &x)
			}
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
		right := known[i] || m.answered(&c)
		m.Annotated.add(right)
		if !right {
			m.note("another", true, string(c.Kind), "%s", told(&c))
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
