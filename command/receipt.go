package command

import (
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
receipts of its first 100 statements, one after the other.`,
		Example: `  hearsay receipt 5b2e… > receipt.json
  hearsay verify receipt.json article.txt`,
		Args: cobra.ExactArgs(1),
	}
	return p.asking(cmd, func(a *asker, args []string) error {
		var found struct {
			Node struct {
				Receipt  string
				Receipts []string
			}
		}
		if err := a.ask("receipt", map[string]any{"id": args[0]}, &found); err != nil {
			return err
		}
		if found.Node.Receipt != "" {
			found.Node.Receipts = append(found.Node.Receipts, found.Node.Receipt)
		}
		if len(found.Node.Receipts) == 0 {
			return errors.New("the id is not that of a statement or claim")
		}
		for _, r := range found.Node.Receipts {
			if _, err := fmt.Fprint(a.out, r); err != nil {
				return err
			}
		}
		return nil
	})
}
