package command

import (
	"encoding/json"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"hearsay/command/client"
	"hearsay/graph/store"
)

func (p Parts) ask() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "ask QUERY|-",
		Short: "Answer a GraphQL query",
		Long: `Ask answers a GraphQL query from the data folder and prints the answer as JSON; - reads the query from
standard input. Where a server has the folder, it is asked. Errors go to standard error, each with a
code, and the exit code is 1.

What can be asked is described in the schema, which hearsay serve shows under /graphiql.`,
		Example: `  hearsay ask '{ articles { edges { node { title publisher published } } } }'
  hearsay ask --variables '{"name": "Leonie Okafor"}' \
    'query($name: String!) { entities(filter: {name: $name}) { edges { node { name mentionCount } } } }'`,
		Args: cobra.ExactArgs(1),
	}
	folder := folderFlags(cmd)
	variables := cmd.Flags().String("variables", "{}", "the query's variables, a JSON object")
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		values := map[string]any{}
		if err := json.Unmarshal([]byte(*variables), &values); err != nil {
			return fmt.Errorf("--variables takes a JSON object: %w", err)
		}
		query := args[0]
		if query == "-" {
			text, err := io.ReadAll(cmd.InOrStdin())
			if err != nil {
				return fmt.Errorf("read the query: %w", err)
			}
			query = string(text)
		}
		return folder.use(cmd.Context(), folder.openExisting, func(db *store.DB) error {
			return printAnswer(cmd, client.Within(p.Site(db, cmd.ErrOrStderr())), query, values)
		}, func(c *client.Client) error {
			return printAnswer(cmd, c, query, values)
		})
	}
	return cmd
}

// printAnswer prints what c answers, laid out, and the errors apart from it.
func printAnswer(cmd *cobra.Command, c *client.Client, query string, variables any) error {
	answer, err := c.Ask(cmd.Context(), query, variables)
	if err != nil {
		return err
	}
	if len(answer.Data) > 0 && string(answer.Data) != "null" {
		out, err := layout(answer.Data)
		if err != nil {
			return err
		}
		if _, err := fmt.Fprintln(cmd.OutOrStdout(), out); err != nil {
			return err
		}
	}
	for _, e := range answer.Errors {
		fmt.Fprintln(cmd.ErrOrStderr(), "hearsay:", e)
		err = errReported
	}
	return err
}
