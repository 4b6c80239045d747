package command

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"
)

func (p Parts) wordings() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "wordings [CLAIM-ID...]",
		Short: "Show how claims are worded elsewhere, and in what order",
		Long: `Wordings lists the claims that say the same as one in other words, more or less exactly, more strongly or more
weakly, and those that cannot hold beside it; then the wordings of the matter in the order in which articles
brought them, the weaker first on one day. Of predicates that have an order of strength (suggested, advised, lobbied)
the place in it is told, the weakest 1.`,
		Example: `  hearsay wordings --about "Leonie Okafor" --predicate tell`,
	}
	search := claimFlags(cmd)
	return p.asOf(cmd, func(a *asker, args []string) error {
		return eachClaim(a, search, args, "wordings", a.wordings)
	})
}

type wordingsShown struct {
	claimShown
	Wordings []struct {
		Relation, Reason string
		Claim            claimShown
	}
	Drift []driftShown
}

type driftShown struct {
	Since, Relation string
	Strength        int
	Claim           claimShown
	First           *statementShown
}

// standsTo says in words how another wording stands to the claim that was asked for.
var standsTo = map[string]string{"RENDERING": "in other words", "REFINES": "more exact", "REFINED_BY": "less exact", "STRONGER": "stronger",
	"WEAKER": "weaker", "CONTRADICTS": "contradicts it"}

// how says how strong a wording is, and how it stands to the claim that was asked for.
func (d *driftShown) how() string {
	var words []string
	if d.Strength > 0 {
		words = append(words, fmt.Sprintf("strength %d", d.Strength))
	}
	if d.Relation != "" {
		words = append(words, standsTo[d.Relation])
	}
	if words == nil {
		return ""
	}
	return " [" + strings.Join(words, ", ") + "]"
}

func (a *asker) wordings(c *wordingsShown) error {
	if c == nil || c.ID == "" {
		return (&claimShown{}).check()
	}
	a.print(0, "%s", &c.claimShown)
	a.print(1, "claim %s", c.ID)
	if len(c.Wordings) == 0 {
		a.print(1, "No other wording was found.")
		return nil
	}
	for _, w := range c.Wordings {
		a.print(1, "%s: %s", standsTo[w.Relation], &w.Claim)
		a.print(2, "claim %s: %s", w.Claim.ID, w.Reason)
	}
	a.print(1, "in the order of the articles:")
	for _, d := range c.Drift {
		since := "no date"
		if d.Since != "" {
			since = d.Since
		}
		a.print(2, "%s: %s%s", since, &d.Claim, d.how())
		if d.First != nil {
			a.statements(3, []statementShown{*d.First})
		}
	}
	return nil
}
