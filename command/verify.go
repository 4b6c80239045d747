package command

import (
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"hearsay/graph/store"
)

func (p Parts) verify() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "verify [RECEIPT.json [ARTICLE.txt]]",
		Short: "Check that what is kept, or a receipt, agrees with itself",
		Long: `Verify checks everything in the data folder: that every passage stands in its article word for word,
that every id is that of its content, that nothing is missing and nothing too many. It prints the faults,
the first 100 of them, and the exit code is 1 where there is one. It changes nothing. It needs the folder to itself:
stop the server first.

With a receipt it checks that instead: that its digest and ids are those of its content, and that every passage stands in
the article word for word: the file given, else the article in the data folder, where it is there; then it tells too
where the article counts no more, because it was corrected or withdrawn since. A server that has the folder is asked.`,
		Example: `  hearsay verify
  hearsay verify receipt.json article.txt`,
		Args: cobra.MaximumNArgs(2),
	}
	folder := folderFlags(cmd)
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		if len(args) > 0 {
			return p.verifyReceipts(cmd, args, folder)
		}
		if folder.server != "" {
			return errors.New("a server checks receipts alone: to check all that is kept, stop it and name its --data folder")
		}
		db, err := folder.openExisting()
		if err != nil {
			return err
		}
		return errors.Join(p.noteOlder(cmd, db), printFaults(cmd, db), db.Close())
	}
	return cmd
}

// shown is how many faults are printed: one bad block can make thousands.
const shown = 100

func printFaults(cmd *cobra.Command, db *store.DB) error {
	faults := 0
	checked, err := db.Verify(cmd.Context(), func(f store.Fault) {
		if faults++; faults <= shown {
			fmt.Fprintln(cmd.OutOrStdout(), "fault:", inWords(f))
		}
	})
	if err != nil {
		return err
	}
	if faults > 0 {
		fmt.Fprintf(cmd.OutOrStdout(), "%d records, %d faults\n", checked, faults)
		return errReported
	}
	_, err = fmt.Fprintf(cmd.OutOrStdout(), "%d records, all sound\n", checked)
	return err
}

func inWords(f store.Fault) string {
	var parts []string
	for _, part := range []string{f.Item, f.Key, f.Problem} {
		if part != "" {
			parts = append(parts, part)
		}
	}
	return strings.Join(parts, ": ")
}
