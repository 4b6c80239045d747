package command

import "github.com/spf13/cobra"

func (p Parts) listClaims() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "claims",
		Short: "List claims about somebody, or with a predicate",
		Long: `Claims lists claims with their ids, which other commands take, and in how many articles each stands. It does not
say who makes them: origins and responses do.`,
		Example: `  hearsay claims --about "Leonie Okafor" --first 20`,
		Args:    cobra.NoArgs,
	}
	search := claimFlags(cmd)
	return p.asOf(cmd, func(a *asker, _ []string) error {
		return eachClaim(a, search, nil, "claims", a.listed)
	})
}

type listedShown struct {
	claimShown
	Judged   []judgementShown
	Articles struct {
		Count    int
		Complete bool
	}
}

func (a *asker) listed(c *listedShown) error {
	if c == nil || c.ID == "" {
		return (&claimShown{}).check()
	}
	atLeast := ""
	if !c.Articles.Complete {
		atLeast = "at least "
	}
	a.print(0, "%s %s, %sin %s", c.ID, &c.claimShown, atLeast, counted(c.Articles.Count, "article"))
	a.judged(1, c.Judged)
	return nil
}
