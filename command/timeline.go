package command

import (
	"errors"

	"github.com/spf13/cobra"
)

// errNoEntity is for an id that is that of something else.
var errNoEntity = errors.New("the id is not that of an entity: give a name, or the id of a person, organization, place or group")

func (p Parts) timeline() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "timeline NAME|ID",
		Short: "Show what is claimed to have happened when, or the history of one claim",
		Long: `Timeline lists the claims about a person, organization or place by when what they claim happened, newest first,
as far as the articles date it. Given the id of a claim, it lists when what it claims happened, who said it when, when
articles carried it, and when these were taken in.

With each time stands on what it rests: stated in the words or given with the article, resolved with the article's day
("on Wednesday"), counted from a time mentioned earlier ("a day later"), told by the dateline, or unresolved: then it has
no date. With it stand how exactly the words tell it, and the words.`,
		Example: `  hearsay timeline "Leonie Okafor" --as-of 2024-03-13
  hearsay timeline 1f0c5fd5-3a50-5fd8-8d5f-0d9c0a1f2b3c`,
		Args: cobra.ExactArgs(1),
	}
	return p.asOf(cmd, func(a *asker, args []string) error {
		if done, err := a.history(args[0]); done || err != nil {
			return err
		}
		return a.eachEntity(args[0], a.timeline)
	})
}

type momentsShown struct {
	Edges []struct {
		Node struct {
			momentShown
			Claim struct {
				claimShown
				Statements struct {
					Edges    []struct{ Node statementShown }
					PageInfo struct{ HasNextPage bool }
				}
			}
		}
	}
	PageInfo pageShown
}

// A pageShown tells how to go on after a page.
type pageShown struct {
	HasNextPage bool
	EndCursor   string
}

func (a *asker) timeline(id string) error {
	var after any
	for {
		var found struct {
			Entity struct{ Timeline momentsShown }
		}
		if err := a.ask("timeline", map[string]any{"id": id, "after": after}, &found); err != nil {
			return err
		}
		for _, e := range found.Entity.Timeline.Edges {
			m := e.Node
			m.Claim.Time, m.Claim.EventTime = "", nil // it stands before
			a.print(0, "%s %s", &m.momentShown, &m.Claim.claimShown)
			for _, s := range m.Claim.Statements.Edges {
				a.statements(1, []statementShown{s.Node})
			}
			if m.Claim.Statements.PageInfo.HasNextPage {
				a.print(1, "and more: hearsay origins %s", m.Claim.ID)
			}
		}
		page := found.Entity.Timeline.PageInfo
		if after == nil && len(found.Entity.Timeline.Edges) == 0 {
			a.print(0, "Nothing that is claimed has a date.")
		}
		if !page.HasNextPage {
			return nil
		}
		after = page.EndCursor
	}
}
