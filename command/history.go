package command

import (
	"cmp"

	"github.com/google/uuid"
)

// A momentShown is a time as commands print it.
type momentShown struct{ Date, At, Granularity, Basis, Words string }

// String returns the date with how it is known.
func (m *momentShown) String() string {
	how := inLower(m.Basis)
	if m.At == "" && m.Granularity != "" {
		how += ", " + inLower(m.Granularity)
	}
	if m.Words != "" {
		how += ": " + m.Words
	}
	return cmp.Or(m.At, m.Date, "no date") + " (" + how + ")"
}

type historyShown struct {
	claimShown
	Timeline struct {
		Complete bool
		Moments  []struct {
			momentShown
			Kind      string
			Statement *statementShown
		}
	}
}

// tookPlace says in words what took place at a moment.
var tookPlace = map[string]string{"HAPPENED": "is when it happened", "SAID": "it was said", "PUBLISHED": "it was published", "INGESTED": "it was taken in"}

// history prints the history of a claim, and reports whether words are the id of one.
func (a *asker) history(words string) (bool, error) {
	if _, err := uuid.Parse(words); err != nil {
		return false, nil
	}
	var found struct{ Nodes []*historyShown }
	if err := a.ask("claim-timeline", map[string]any{"id": words}, &found); err != nil {
		return false, err
	}
	c := found.Nodes[0]
	if c == nil || c.ID == "" {
		return false, a.former(words)
	}
	a.print(0, "%s", &c.claimShown)
	for _, m := range c.Timeline.Moments {
		a.print(1, "%s %s", &m.momentShown, tookPlace[m.Kind])
		switch {
		case m.Kind == "INGESTED":
			a.print(2, "%s", m.Statement.Article)
		case m.Statement != nil:
			a.statements(2, []statementShown{*m.Statement})
		}
	}
	a.incomplete(1, c.Timeline.Complete)
	return true, nil
}
