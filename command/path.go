package command

import "github.com/spf13/cobra"

func (p Parts) path() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "path FROM TO",
		Short: "Show how two people, organizations or places are joined",
		Long: `Path shows a shortest way from one to the other, by name or id, of at most 6 steps: claims that name both, and claims
of the one about the other, each with its passage; where no claims join them, over a passage that names both.`,
		Example: `  hearsay path "Leonie Okafor" "Piers Tolland"`,
		Args:    cobra.ExactArgs(2),
	}
	return p.asOf(cmd, func(a *asker, args []string) error {
		var ends [2]string
		for i, words := range args {
			id, err := a.oneEntity(words)
			if err != nil {
				return err
			}
			ends[i] = id
		}
		var found struct {
			Path struct {
				Complete bool
				Steps    []struct {
					From, To  struct{ Name string }
					Statement struct {
						statementShown
						Claim claimShown
					}
				}
			}
		}
		if err := a.ask("path", map[string]any{"from": ends[0], "to": ends[1]}, &found); err != nil {
			return err
		}
		for i, s := range found.Path.Steps {
			a.print(0, "%d. %s – %s: %s", i+1, s.From.Name, s.To.Name, &s.Statement.Claim)
			a.statements(1, []statementShown{s.Statement.statementShown})
		}
		if len(found.Path.Steps) == 0 {
			a.print(0, "No way of at most 6 steps was found.")
			a.incomplete(0, found.Path.Complete)
		}
		return nil
	})
}
