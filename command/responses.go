package command

import (
	"github.com/spf13/cobra"
)

func (p Parts) responses() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "responses [CLAIM-ID...]",
		Short: "Show who answered claims, and how",
		Long: `Responses lines up who answered a claim: whoever it is about first, then others. Who is concerned and has not
answered in any article is listed as silent.`,
		Example: `  hearsay responses --about "Leonie Okafor" --first 3`,
	}
	search := claimFlags(cmd)
	return p.asOf(cmd, func(a *asker, args []string) error {
		return eachClaim(a, search, args, "responses", a.responses)
	})
}

type responsesShown struct {
	claimShown
	Responses struct {
		Complete  bool
		Responses []struct {
			Name, Answer       string
			Concerned, General bool
			Statements         []statementShown
			Without            []articleShown
		}
		Unanswered []articleShown
	}
}

func (a *asker) responses(c *responsesShown) error {
	if c == nil || c.ID == "" {
		return (&claimShown{}).check()
	}
	a.print(0, "%s", &c.claimShown)
	a.print(1, "claim %s", c.ID)
	for _, r := range c.Responses.Responses {
		about := ""
		if r.Concerned {
			about = ", whom it is about"
		}
		all := ""
		if r.General {
			all = " all that is said"
		}
		a.print(1, "%s%s: %s%s", r.Name, about, inLower(r.Answer), all)
		a.statements(2, r.Statements)
		if r.Answer != "SILENT" {
			for _, x := range r.Without {
				a.print(2, "not in %s", x)
			}
		}
	}
	for _, x := range c.Responses.Unanswered {
		a.print(1, "nobody answers in %s", x)
	}
	a.incomplete(1, c.Responses.Complete)
	return nil
}
