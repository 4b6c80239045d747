package command

import (
	"strings"

	"github.com/spf13/cobra"
)

func (p Parts) origins() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "origins [CLAIM-ID...]",
		Short: "Show where claims come from",
		Long: `Origins follows every statement of a claim, in whatever words, to the first source that the articles tell
of, and says how many of these are known to be independent of each other.`,
		Example: `  hearsay origins --about "Leonie Okafor" --predicate "resign from"`,
	}
	search := claimFlags(cmd)
	return p.asOf(cmd, func(a *asker, args []string) error {
		return eachClaim(a, search, args, "origins", a.origins)
	})
}

type provenanceShown struct {
	claimShown
	Provenance struct {
		Independent int
		Complete    bool
		Missing     []string
		Origins     []struct {
			Kind, Name, Since string
			Unnamed           []string
			Held              bool
			Statements        []statementShown
		}
	}
}

func (a *asker) origins(c *provenanceShown) error {
	if c == nil || c.ID == "" {
		return (&claimShown{}).check()
	}
	a.print(0, "%s", &c.claimShown)
	a.print(1, "claim %s", c.ID)
	a.print(1, "sources known to be independent: %d", c.Provenance.Independent)
	for _, o := range c.Provenance.Origins {
		words := inLower(o.Kind)
		if o.Name != "" {
			words += ": " + o.Name
		}
		if o.Kind == "REPORT" && !o.Held {
			words += ", cited and not held here"
		}
		if len(o.Unnamed) > 0 {
			words += ", on the word of " + strings.Join(o.Unnamed, "; ")
		}
		if o.Since != "" {
			words += ", since " + o.Since
		}
		a.print(1, "%s", words)
		a.statements(2, o.Statements)
	}
	for _, m := range c.Provenance.Missing {
		a.print(1, "not known: %s", m)
	}
	a.incomplete(1, c.Provenance.Complete)
	return nil
}
