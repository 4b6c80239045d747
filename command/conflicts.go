package command

import "github.com/spf13/cobra"

func (p Parts) conflicts() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "conflicts NAME|ID",
		Short: "Show what does not agree of the claims about somebody",
		Long: `Conflicts lists the claims about a person, organization or place that cannot both hold, and those that some put
forward and others deny. Which is right, it does not say.`,
		Example: `  hearsay conflicts "Henrik Aldane"`,
		Args:    cobra.ExactArgs(1),
	}
	return p.asOf(cmd, func(a *asker, args []string) error {
		return askEach(a, "conflicts", args[0], a.conflicts)
	})
}

type conflictsShown struct {
	entityFound
	Conflicts struct {
		Complete  bool
		Conflicts []struct {
			Kind, Reason  string
			First, Second claimShown
			For, Against  []statementShown
		}
	}
}

func (a *asker) conflicts(e *conflictsShown) {
	a.print(0, "%s, %s %s", e.Name, inLower(e.Type), e.ID)
	if len(e.Conflicts.Conflicts) == 0 {
		a.print(1, "No conflict was found.")
	}
	for _, c := range e.Conflicts.Conflicts {
		a.print(1, "%s: %s", inLower(c.Kind), c.Reason)
		a.print(2, "%s", &c.First)
		a.statements(3, c.For)
		if c.Second.ID == c.First.ID {
			a.print(2, "against it:")
		} else {
			a.print(2, "%s", &c.Second)
		}
		a.statements(3, c.Against)
	}
	a.incomplete(1, e.Conflicts.Complete)
}
