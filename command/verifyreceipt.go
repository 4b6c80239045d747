package command

import (
	"errors"
	"fmt"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"hearsay/command/client"
	"hearsay/graph"
	"hearsay/graph/receipt"
	"hearsay/graph/store"
)

// verifyReceipts checks the receipts in the file args[0] against the article in args[1], or in the data
// folder, which a server may have.
func (p Parts) verifyReceipts(cmd *cobra.Command, args []string, folder *folder) error {
	data, err := os.ReadFile(args[0])
	if err != nil {
		return fmt.Errorf("read the receipt: %w", err)
	}
	all, err := receipt.Parse(data)
	if err != nil {
		return fmt.Errorf("%s: %w", args[0], err)
	}
	if len(args) == 2 {
		in, err := onlyFile(args[1])
		if err != nil {
			return err
		}
		return printChecks(cmd, all, func(x *receipt.Receipt) (string, error, error) {
			return "it stands in " + args[1], p.checkArticle(x, in), nil
		})
	}
	if folder.server == "" && !cmd.Flags().Changed("data") && folder.exists() != nil {
		return printChecks(cmd, all, func(*receipt.Receipt) (string, error, error) {
			return "the article was not looked at: name its file", nil, nil
		})
	}
	kept := func(c *client.Client) error {
		a := &asker{ctx: cmd.Context(), client: c, out: cmd.OutOrStdout()}
		return printChecks(cmd, all, a.checkKept)
	}
	err = folder.use(cmd.Context(), folder.openExisting, func(db *store.DB) error {
		return kept(client.Within(p.Site(db, cmd.ErrOrStderr())))
	}, kept)
	if errors.Is(err, graph.ErrLocked) {
		return fmt.Errorf("%w, or name the article's file: hearsay verify %s ARTICLE.txt", err, args[0])
	}
	return err
}

// printChecks prints what becomes of each receipt: where against looked at its article, or each fault. The error
// of against is that it could not look.
func printChecks(cmd *cobra.Command, all []*receipt.Receipt, against func(*receipt.Receipt) (where string, fault, err error)) error {
	failed := false
	for _, x := range all {
		where, fault, err := against(x)
		if err != nil {
			return err
		}
		if fault = errors.Join(x.Check(), fault); fault != nil {
			failed = true
			for fault := range strings.SplitSeq(fault.Error(), "\n") {
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

// checkKept checks a receipt against the article in the graph, and says in words what that came to, and why the
// article counts no more, where it does not.
func (a *asker) checkKept(x *receipt.Receipt) (where string, fault, err error) {
	var found struct{ Nodes []*receiptKept }
	if err := a.ask("verify-receipt", map[string]any{"article": x.Article.ID, "statement": x.Statement.ID}, &found); err != nil {
		return "", nil, err
	}
	kept := found.Nodes[0]
	if kept == nil {
		return "the article is not in the data folder: name its file", nil, nil
	}
	if err := x.CheckText(kept.Text); err != nil {
		return "", err, nil
	}
	where, err = kept.compare(x)
	for _, why := range kept.why() {
		where += "; the article counts no more: " + why
	}
	return where, nil, err
}

// A receiptKept is what the graph has now of what a receipt is on.
type receiptKept struct {
	Text, Receipt string
	standingShown
}

// compare says in words how a receipt stands to what is read from its article now.
func (k *receiptKept) compare(x *receipt.Receipt) (string, error) {
	if k.Receipt == "" {
		return "it stands in the article in the data folder, which was read anew since: there the statement is not among those read", nil
	}
	same, err := receipt.Parse([]byte(k.Receipt))
	if err != nil {
		return "", err
	}
	if err := x.CheckSame(same[0]); err != nil {
		return "it stands in the article in the data folder, which was read anew since: " + strings.ReplaceAll(err.Error(), "\n", "; "), nil
	}
	return "it is in the data folder, word for word", nil
}
