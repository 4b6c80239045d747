package command

import (
	"fmt"

	"github.com/spf13/cobra"
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
on what is gone are listed by hearsay review.`,
		Example: `  hearsay reextract --data graph`,
		Args:    cobra.NoArgs,
	}
	all := cmd.Flags().Bool("all", false, "also read again what this version has read")
	return p.asking(cmd, func(a *asker, _ []string) error { return reextractAll(a, *all) })
}

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

func reextractAll(a *asker, all bool) error {
	var sum reextracted
	for more := true; more; more = sum.PageInfo.HasNextPage {
		var part struct{ Reextract reextracted }
		if err := a.ask("reextract", map[string]any{"after": sum.PageInfo.EndCursor, "all": all}, &part); err != nil {
			return fmt.Errorf("stopped; what is read again is whole, and the same command does the rest: %w", err)
		}
		sum.add(part.Reextract)
	}
	a.print(0, "%d changed, %d unchanged, %d passed over, %d failed", sum.Changed, sum.Unchanged, sum.Skipped, len(sum.Failed))
	for _, f := range sum.Failed {
		a.print(0, "failed: article %s: %s", f.Article.ID, f.Error)
	}
	if len(sum.Failed) > 0 {
		return errReported
	}
	return nil
}

// add adds what became of further articles.
func (r *reextracted) add(part reextracted) {
	r.Changed += part.Changed
	r.Unchanged += part.Unchanged
	r.Skipped += part.Skipped
	r.Failed = append(r.Failed, part.Failed...)
	r.PageInfo = part.PageInfo
}
