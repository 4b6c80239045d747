package command

import (
	"fmt"
	"slices"

	"github.com/spf13/cobra"
)

func (p Parts) changes() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "changes ARTICLE [EARLIER-ARTICLE]",
		Short: "Show what a corrected version of an article changed",
		Long: `Changes shows what an article, given by its id, changed since the version whose place it took, or since another one
that is kept: the words, then the claims that are put otherwise, that only the later version makes, and that only the
earlier one made. Words taken out stand in [-…-], words put in in {+…+}.`,
		Example: `  hearsay changes 0c8a6dfe-2f0b-5b0a-9c50-9b7f8b0a7f11`,
		Args:    cobra.RangeArgs(1, 2),
	}
	return p.asking(cmd, func(a *asker, args []string) error {
		variables := map[string]any{"id": args[0]}
		if len(args) == 2 {
			variables["since"] = args[1]
		}
		var found struct{ Article changedShown }
		if err := a.ask("changes", variables, &found); err != nil {
			return err
		}
		a.changed(&found.Article)
		return nil
	})
}

type changedShown struct {
	articleShown
	Changes *struct {
		Since    articleShown
		Text     []struct{ Before, After passageShown }
		Reworded []struct {
			Relation, Reason string
			Before, After    carriedShown
		}
		Added, Dropped []carriedShown
	}
}

// A passageShown is a place of a text as commands print it.
type passageShown struct {
	Exact                string
	StartPoint, EndPoint int
}

func (p *passageShown) String() string {
	return fmt.Sprintf("“%s” (characters %d to %d)", p.Exact, p.StartPoint, p.EndPoint)
}

// A carriedShown is a claim as one article has it.
type carriedShown struct {
	Subject, Object string
	claimShown
	Evidence struct {
		passageShown
		Article struct {
			articleShown
			standingShown
		}
	}
	Statements []struct{ Evidence passageShown }
}

// String returns the claim in words.
func (c *carriedShown) String() string {
	claim := c.claimShown
	if c.Subject != "" {
		claim.Subject = &struct{ Text string }{c.Subject}
	}
	if c.Object != "" {
		claim.Object = &struct{ Text string }{c.Object}
	}
	return claim.String()
}

func (a *asker) changed(x *changedShown) {
	a.print(0, "%s %s", x.ID, x.articleShown)
	if x.Changes == nil {
		a.print(1, "It takes the place of no other version.")
		return
	}
	a.print(1, "since %s %s", x.Changes.Since.ID, x.Changes.Since)
	for _, e := range x.Changes.Text {
		a.print(2, "%s (characters %d to %d)", changedWords(e.Before.Exact, e.After.Exact), e.After.StartPoint, e.After.EndPoint)
	}
	for _, r := range x.Changes.Reworded {
		if r.Before.ID == r.After.ID {
			a.print(1, "%s:", r.Reason)
		} else {
			a.print(1, "put otherwise, the earlier %s the later: %s", relates[r.Relation], r.Reason)
		}
		a.carried(2, &r.Before)
		a.carried(2, &r.After)
	}
	for _, c := range x.Changes.Added {
		a.print(1, "only now:")
		a.carried(2, &c)
	}
	for _, c := range x.Changes.Dropped {
		a.print(1, "no longer:")
		a.carried(2, &c)
	}
}

// relates says how one claim stands to another.
var relates = map[string]string{"RENDERING": "says in other words what is in", "REFINES": "is more exact than", "REFINED_BY": "is less exact than",
	"STRONGER": "is stronger than", "WEAKER": "is weaker than", "CONTRADICTS": "cannot hold beside"}

// changedWords shows words that were taken out and words that were put in.
func changedWords(out, in string) string {
	words := ""
	if out != "" {
		words = "[-" + out + "-] "
	}
	if in != "" {
		words += "{+" + in + "+}"
	}
	return words
}

// carried prints a claim with the passages that carry it, each once.
func (a *asker) carried(indent int, c *carriedShown) {
	a.print(indent, "%s", c)
	a.passages(indent+1, c)
}

func (a *asker) passages(indent int, c *carriedShown) {
	var shown []passageShown
	for _, s := range c.Statements {
		if !slices.Contains(shown, s.Evidence) {
			shown = append(shown, s.Evidence)
			a.print(indent, "%s", &s.Evidence)
		}
	}
}
