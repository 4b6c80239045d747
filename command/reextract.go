package command

import (
	"encoding/json"
	"fmt"

	"github.com/spf13/cobra"

	"hearsay/command/client"
)

func (p Parts) reextract() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "reextract",
		Short: "Read again what an older version has read",
		Long: `Reextract reads every stored article again with this version's grammar, from what was kept as it came: each
new reading takes the place of the old at once, and people's judgements are applied to it. Queries go on
meanwhile: where a server has the data folder, reextract goes through it, and the server's version reads.

Articles that this version has read already are passed over, so that the same command does the rest where
it was stopped; with --all they are read again too. What a language model read stays. An article that
cannot be read again is reported at the end and keeps its old reading, and the exit code is 1. Judgements
on what is gone are in the query strayJudgements.`,
		Example: `  hearsay reextract --data graph`,
		Args:    cobra.NoArgs,
	}
	folder := folderFlags(cmd)
	all := cmd.Flags().Bool("all", false, "also read again what this version has read")
	cmd.RunE = func(cmd *cobra.Command, _ []string) error {
		return p.through(cmd, folder, func(c *client.Client) error { return reextractAll(cmd, c, *all) })
	}
	return cmd
}

const reextractMutation = `mutation($after: String, $all: Boolean!) {
  reextract(first: 10, after: $after, all: $all) {
    changed unchanged skipped failed { article { id } error } pageInfo { hasNextPage endCursor }
  }
}`

// reextracted is the ReextractPayload of the schema.
type reextracted struct {
	Changed, Unchanged, Skipped int
	Failed                      []struct {
		Article struct{ ID string }
		Error   string
	}
	PageInfo struct {
		HasNextPage bool
		EndCursor   *string
	}
}

func reextractAll(cmd *cobra.Command, c *client.Client, all bool) error {
	var sum reextracted
	for more := true; more; more = sum.PageInfo.HasNextPage {
		answer, err := c.Ask(cmd.Context(), reextractMutation, map[string]any{"after": sum.PageInfo.EndCursor, "all": all})
		if err != nil {
			return err
		}
		if err := answer.Err(); err != nil {
			return fmt.Errorf("stopped; what is read again is whole, and the same command does the rest: %w", err)
		}
		var data struct{ Reextract reextracted }
		if err := json.Unmarshal(answer.Data, &data); err != nil {
			return fmt.Errorf("the server answered %.200q", answer.Data)
		}
		part := data.Reextract
		sum.Changed, sum.Unchanged, sum.Skipped = sum.Changed+part.Changed, sum.Unchanged+part.Unchanged, sum.Skipped+part.Skipped
		sum.Failed, sum.PageInfo = append(sum.Failed, part.Failed...), part.PageInfo
	}
	fmt.Fprintf(cmd.OutOrStdout(), "%d changed, %d unchanged, %d passed over, %d failed\n", sum.Changed, sum.Unchanged, sum.Skipped, len(sum.Failed))
	for _, f := range sum.Failed {
		fmt.Fprintf(cmd.OutOrStdout(), "failed: article %s: %s\n", f.Article.ID, f.Error)
	}
	if len(sum.Failed) > 0 {
		return errReported
	}
	return nil
}
