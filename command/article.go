package command

import (
	"os"

	"github.com/spf13/cobra"
)

func (p Parts) withdraw() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "withdraw ARTICLE",
		Short: "Withdraw an article",
		Long: `Withdraw marks an article, given by its id, as withdrawn: its text and the notice can still be read, and
what it says no longer counts. Claims that lose their only support are listed by hearsay review. To take it
back, use hearsay reinstate. Where a server has the data folder, withdraw goes through it.`,
		Example: `  hearsay withdraw 0c8a6dfe-2f0b-5b0a-9c50-9b7f8b0a7f11 --why "The source recanted."`,
		Args:    cobra.ExactArgs(1),
	}
	why, by := noticeFlags(cmd)
	return p.mutating(cmd, "withdraw", "withdrawn", func() map[string]any {
		return map[string]any{"why": *why, "by": *by}
	})
}

func (p Parts) reinstate() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "reinstate ARTICLE",
		Short: "Take back the withdrawal of an article",
		Long: `Reinstate takes back every withdrawal of an article, given by its id: what it says counts again. Where a
server has the data folder, reinstate goes through it.`,
		Example: `  hearsay reinstate 0c8a6dfe-2f0b-5b0a-9c50-9b7f8b0a7f11 --why "Withdrawn by mistake."`,
		Args:    cobra.ExactArgs(1),
	}
	why, by := noticeFlags(cmd)
	return p.mutating(cmd, "reinstate", "reinstated", func() map[string]any {
		return map[string]any{"why": *why, "by": *by}
	})
}

func (p Parts) delete() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "delete ARTICLE",
		Short: "Delete an article and what rested on it alone",
		Long: `Delete takes an article, given by its id, out of the graph, and exactly what rested on it alone. Nothing of
its text is kept. To keep the article and say that it no longer counts, use hearsay withdraw. Where a
server has the data folder, delete goes through it.`,
		Example: `  hearsay delete 0c8a6dfe-2f0b-5b0a-9c50-9b7f8b0a7f11`,
		Args:    cobra.ExactArgs(1),
	}
	return p.mutating(cmd, "delete", "deleted", func() map[string]any { return map[string]any{} })
}

func noticeFlags(cmd *cobra.Command) (why, by *string) {
	who := os.Getenv("USER")
	if who == "" {
		who = "unknown"
	}
	return cmd.Flags().String("why", "", "the reason, as shown to readers"), cmd.Flags().String("by", who, "who decides")
}

// mutating makes cmd put the mutation in a file on the article that is its argument, and say what it did.
func (p Parts) mutating(cmd *cobra.Command, mutation, done string, variables func() map[string]any) *cobra.Command {
	return p.asking(cmd, func(a *asker, args []string) error {
		values := variables()
		values["id"] = args[0]
		var answer any
		if err := a.ask(mutation, values, &answer); err != nil {
			return err
		}
		a.print(0, "%s %s", done, args[0])
		return nil
	})
}
