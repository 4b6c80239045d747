package command

import (
	"errors"
	"fmt"
	"os"
	"strings"

	"github.com/google/uuid"
	"github.com/spf13/cobra"

	"hearsay/graph"
	"hearsay/graph/receipt"
	"hearsay/graph/store"
)

// verifyReceipts checks the receipts in the file args[0] against the article in args[1], or in the data
// folder.
func (p Parts) verifyReceipts(cmd *cobra.Command, args []string, folder *folder) error {
	data, err := os.ReadFile(args[0])
	if err != nil {
		return fmt.Errorf("read the receipt: %w", err)
	}
	all, err := receipt.Parse(data)
	if err != nil {
		return fmt.Errorf("%s: %w", args[0], err)
	}
	against := func(x *receipt.Receipt) (string, error) { return checkKept(cmd, x, folder) }
	if len(args) == 2 {
		in, err := onlyFile(args[1])
		if err != nil {
			return err
		}
		against = func(x *receipt.Receipt) (string, error) { return "it stands in " + args[1], p.checkArticle(x, in) }
	}
	failed := false
	for _, x := range all {
		where, err := against(x)
		if err = errors.Join(x.Check(), err); err != nil {
			failed = true
			for fault := range strings.SplitSeq(err.Error(), "\n") {
				fmt.Fprintln(cmd.OutOrStdout(), plain("fault: statement "+x.Statement.ID.String()+": "+fault))
			}
			continue
		}
		fmt.Fprintf(cmd.OutOrStdout(), "statement %s: the receipt agrees with itself; %s\n", x.Statement.ID, plain(where))
	}
	if failed {
		return errReported
	}
	return nil
}

func onlyFile(path string) (graph.Input, error) {
	files, err := find([]string{path}, graph.Input{})
	if err != nil {
		return graph.Input{}, err
	}
	if len(files) > 1 {
		return graph.Input{}, fmt.Errorf("%s holds %d articles: give one", path, len(files))
	}
	in, err := files[0].Read()
	if err != nil {
		return graph.Input{}, fmt.Errorf("%s: %w", path, err)
	}
	return in, nil
}

// checkArticle checks a receipt against the article of in, read both ways: with and without what looks
// like boilerplate.
func (p Parts) checkArticle(x *receipt.Receipt, in graph.Input) error {
	if in.SHA256 != x.Article.SHA256 {
		return fmt.Errorf("it is of another file: the SHA-256 of this one is %.12s, of the receipt's %.12s", in.SHA256, x.Article.SHA256)
	}
	err := x.CheckText(p.Extract(in).Article.Text)
	if err != nil {
		in.Raw = true
		if x.CheckText(p.Extract(in).Article.Text) == nil {
			return nil
		}
	}
	return err
}

// checkKept checks a receipt against the article in a data folder, and says in words what that came to.
func checkKept(cmd *cobra.Command, x *receipt.Receipt, folder *folder) (string, error) {
	if folder.exists() != nil && !cmd.Flags().Changed("data") {
		return "the article was not looked at: name its file", nil
	}
	db, err := folder.openExisting()
	if err != nil {
		return "", err
	}
	where, err := inFolder(cmd, db, x)
	return where, errors.Join(err, db.Close())
}

func inFolder(cmd *cobra.Command, db *store.DB, x *receipt.Receipt) (string, error) {
	found, err := db.Readings(cmd.Context(), []uuid.UUID{x.Article.ID})
	if err != nil {
		return "", err
	}
	if found[0] == nil {
		return "the article is not in the data folder: name its file", nil
	}
	if err := x.CheckText(found[0].Article.Text); err != nil {
		return "", err
	}
	if err := x.CheckReading(found[0]); err != nil {
		return "it stands in the article in the data folder, which was read anew since: " + strings.ReplaceAll(err.Error(), "\n", "; "), nil
	}
	return "it is in the data folder, word for word", nil
}
