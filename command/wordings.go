package command

import "github.com/spf13/cobra"

func (p Parts) wordings() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "wordings [CLAIM-ID...]",
		Short: "Show how claims are worded elsewhere, and in what order",
		Long: `Wordings lists the claims that say the same as one in other words, more or less exactly, more strongly or more
weakly, and those that cannot hold beside it; then the wordings of the matter in the order in which articles
brought them.`,
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
	Drift []struct {
		Since string
		Claim claimShown
		First *statementShown
	}
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
		a.print(1, "%s: %s", inLower(w.Relation), &w.Claim)
		a.print(2, "claim %s: %s", w.Claim.ID, w.Reason)
	}
	a.print(1, "in the order of the articles:")
	for _, d := range c.Drift {
		since := "no date"
		if d.Since != "" {
			since = d.Since
		}
		a.print(2, "%s: %s", since, &d.Claim)
		if d.First != nil {
			a.statements(3, []statementShown{*d.First})
		}
	}
	return nil
}
