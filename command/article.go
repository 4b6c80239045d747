package command

import (
	"fmt"
	"os"

	"github.com/spf13/cobra"

	"hearsay/command/client"
	"hearsay/graph/store"
)

func (p Parts) withdraw() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "withdraw ARTICLE",
		Short: "Withdraw an article",
		Long: `Withdraw marks an article, given by its id, as withdrawn: its text and the notice can still be read, and
what it says no longer counts. Claims that lose their only support are in the query unsupported. hearsay
reinstate takes it back. Where a server has the data folder, withdraw goes through it.`,
		Example: `  hearsay withdraw 0c8a6dfe-2f0b-5b0a-9c50-9b7f8b0a7f11 --why "The source recanted."`,
		Args:    cobra.ExactArgs(1),
	}
	why, by := noticeFlags(cmd)
	p.mutates(cmd, `mutation($id: ID!, $why: String!, $by: String!) { withdraw(article: $id, reason: $why, by: $by) { id } }`,
		"withdrawn", func() map[string]any { return map[string]any{"why": *why, "by": *by} })
	return cmd
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
	p.mutates(cmd, `mutation($id: ID!, $why: String, $by: String!) { reinstate(article: $id, reason: $why, by: $by) { id } }`,
		"reinstated", func() map[string]any { return map[string]any{"why": *why, "by": *by} })
	return cmd
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
	p.mutates(cmd, `mutation($id: ID!) { deleteArticle(article: $id) }`, "deleted", func() map[string]any { return map[string]any{} })
	return cmd
}

func noticeFlags(cmd *cobra.Command) (why, by *string) {
	who := os.Getenv("USER")
	if who == "" {
		who = "unknown"
	}
	return cmd.Flags().String("why", "", "the reason, as shown to readers"), cmd.Flags().String("by", who, "who decides")
}

// mutates has cmd put a mutation on the article that is its argument, and say what it did.
func (p Parts) mutates(cmd *cobra.Command, mutation, done string, variables func() map[string]any) {
	folder := folderFlags(cmd)
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		values := variables()
		values["id"] = args[0]
		return p.through(cmd, folder, func(c *client.Client) error {
			answer, err := c.Ask(cmd.Context(), mutation, values)
			if err != nil {
				return err
			}
			if err := answer.Err(); err != nil {
				return err
			}
			_, err = fmt.Fprintln(cmd.OutOrStdout(), done, args[0])
			return err
		})
	}
}

// through calls ask with a client of the server that has the folder, or of one in this process.
func (p Parts) through(cmd *cobra.Command, f *folder, ask func(*client.Client) error) error {
	return f.use(cmd.Context(), f.openExisting, func(db *store.DB) error {
		return ask(client.Within(p.Site(db, cmd.ErrOrStderr())))
	}, ask)
}
