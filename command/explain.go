package command

import (
	"slices"

	"github.com/spf13/cobra"
)

func (p Parts) explain() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "explain NAME|ID",
		Short: "Show why somebody is taken for who they are",
		Long: `Explain lists, article by article, what was taken for this person, organization or place, by what it was recognised,
what else it might have been taken for, and which judgements bear on it.`,
		Example: `  hearsay explain Tolland`,
		Args:    cobra.ExactArgs(1),
	}
	return p.asOf(cmd, func(a *asker, args []string) error {
		return a.eachEntity(args[0], a.explain)
	})
}

type identificationsShown struct {
	Edges    []struct{ Node identificationShown }
	PageInfo pageShown
}

type identificationShown struct {
	Name, Reason string
	Doubtful     bool
	Article      articleShown
	Mention      passageShown
	Called       []struct {
		Mention passageShown
		Count   int
		Reason  string
	}
	Entity *struct {
		ID, Name string
		Judged   []judgementShown
	}
	Refused []struct {
		Name, Reason string
		Entity       *struct{ ID string }
	}
	Judged []judgementShown
}

func (a *asker) explain(id string) error {
	var after any
	for {
		var found struct {
			Entity struct{ Identifications identificationsShown }
		}
		if err := a.ask("explain", map[string]any{"id": id, "after": after}, &found); err != nil {
			return err
		}
		for _, e := range found.Entity.Identifications.Edges {
			a.identification(&e.Node)
		}
		page := found.Entity.Identifications.PageInfo
		if !page.HasNextPage {
			return nil
		}
		after = page.EndCursor
	}
}

func (a *asker) identification(x *identificationShown) {
	a.print(0, "%s", x.Article)
	taken := "nobody"
	if x.Entity != nil {
		taken = x.Entity.Name + " " + x.Entity.ID
	}
	a.print(1, "“%s” is taken for %s: %s", x.Name, taken, x.Reason)
	for _, c := range x.Called {
		if c.Mention.Exact != x.Name {
			a.print(2, "%s, in %s: %s", &c.Mention, counted(c.Count, "place"), c.Reason)
		}
	}
	for _, r := range x.Refused {
		a.print(1, "not for %s: %s", r.Name, r.Reason)
	}
	a.judged(1, x.bearing())
	if x.Doubtful {
		a.print(1, "doubtful; its place is %s:%d-%d", x.Article.ID, x.Mention.StartPoint, x.Mention.EndPoint)
	}
}

// bearing returns the judgements that made x what it is, and those on what it is taken for, each once.
func (x *identificationShown) bearing() []judgementShown {
	all := slices.Clone(x.Judged)
	if x.Entity == nil {
		return all
	}
	for _, j := range x.Entity.Judged {
		if !slices.ContainsFunc(all, func(o judgementShown) bool { return o.ID == j.ID }) {
			all = append(all, j)
		}
	}
	return all
}
