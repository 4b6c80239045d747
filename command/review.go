package command

import "github.com/spf13/cobra"

func (p Parts) review() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "review",
		Short: "List what a person should look at",
		Long: `Review lists names that may be short for somebody's where too little tells whose, and judgements that have no effect any
more. What you decide goes in with hearsay judge.`,
		Example: `  hearsay review`,
		Args:    cobra.NoArgs,
	}
	return p.asking(cmd, func(a *asker, _ []string) error {
		var after any
		n := 0
		for {
			var found struct {
				Doubtful        identificationsShown
				StrayJudgements []struct {
					Reason    string
					Judgement struct{ ID, Kind, By, Why, At string }
				}
			}
			if err := a.ask("review", map[string]any{"after": after}, &found); err != nil {
				return err
			}
			if after == nil {
				for _, s := range found.StrayJudgements {
					a.print(0, "judgement %s, %s by %s at %s, has no effect: %s", s.Judgement.ID, inLower(s.Judgement.Kind), s.Judgement.By, s.Judgement.At, s.Reason)
					n++
				}
			}
			for _, e := range found.Doubtful.Edges {
				a.identification(&e.Node)
				n++
			}
			if !found.Doubtful.PageInfo.HasNextPage {
				break
			}
			after = found.Doubtful.PageInfo.EndCursor
		}
		if n == 0 {
			a.print(0, "Nothing is doubtful, and every judgement has its effect.")
		}
		return nil
	})
}
