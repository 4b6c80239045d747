package command

import (
	"cmp"
	"errors"
	"fmt"

	"github.com/spf13/cobra"
)

func (p Parts) receipt() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "receipt STATEMENT-ID|CLAIM-ID",
		Short: "Print a statement as a file to hand on and check",
		Long: `Receipt prints a statement as JSON with all that it rests on: its claim, its chain, the article's digest, and the
exact words at each place. hearsay verify checks it against the article, without this graph. Of a claim it prints the
receipts of its first 100 statements, one after the other. A statement of an article that was corrected or withdrawn is
found by --article.`,
		Example: `  hearsay receipt 5b2e… > receipt.json
  hearsay verify receipt.json article.txt`,
		Args: cobra.ExactArgs(1),
	}
	article := cmd.Flags().String("article", "", "the id of the article in which the statement stands, also where it counts no more")
	return p.asking(cmd, func(a *asker, args []string) error {
		if *article != "" {
			return a.receiptIn(*article, args[0])
		}
		var found struct {
			Nodes []struct {
				Receipt  string
				Receipts []string
			}
		}
		if err := a.ask("receipt", map[string]any{"id": args[0]}, &found); err != nil {
			return err
		}
		all := found.Nodes[0].Receipts
		if one := found.Nodes[0].Receipt; one != "" {
			all = append(all, one)
		}
		if len(all) == 0 {
			return cmp.Or(a.former(args[0]), errors.New("the id is not that of a statement or claim of an article that counts: "+
				"where it was corrected or withdrawn, name the article with --article"))
		}
		for _, r := range all {
			if _, err := fmt.Fprint(a.out, r); err != nil {
				return err
			}
		}
		return nil
	})
}

// receiptIn prints the receipt of a statement of an article, whether that counts or not.
func (a *asker) receiptIn(article, statement string) error {
	var found struct{ Nodes []*receiptKept }
	if err := a.ask("verify-receipt", map[string]any{"article": article, "statement": statement}, &found); err != nil {
		return err
	}
	switch kept := found.Nodes[0]; {
	case kept == nil || kept.Text == "":
		return errors.New("the id given with --article is not that of an article with a text")
	case kept.Receipt == "":
		return errors.New("the article has no such statement")
	default:
		_, err := fmt.Fprint(a.out, kept.Receipt)
		return err
	}
}
