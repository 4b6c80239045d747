package command

import (
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"hearsay/measure/gold"
)

func (p Parts) compare() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "compare A.jsonl|- B.jsonl|-",
		Short: "Show where two extractors agree and differ",
		Long: `Compare takes what two extractors read in the same articles, in the form of hearsay extract --format
jsonl, and shows article by article what both found (=, or ~ with another name or type) and what only
one did (A, B): entities, claims, and for each claim who says so, with the passage. At the end stand the
figures of B with A taken for gold, by the rules of hearsay eval; neither is thereby right. - is standard
input.`,
		Example: `  hearsay compare mine.jsonl theirs.jsonl
  hearsay extract --format jsonl articles/ | hearsay compare --differences - theirs.jsonl`,
		Args: cobra.ExactArgs(2),
	}
	differences := cmd.Flags().Bool("differences", false, "leave out what both have")
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		if args[0] == "-" && args[1] == "-" {
			return errors.New("standard input can be one of the two, and the other must be a file")
		}
		a, err := readReadings(cmd, args[0])
		if err != nil {
			return err
		}
		b, err := readReadings(cmd, args[1])
		if err != nil {
			return err
		}
		return printComparison(cmd, a, b, *differences)
	}
	return cmd
}

func printComparison(cmd *cobra.Command, a, b []*gold.Doc, differences bool) error {
	w := cmd.OutOrStdout()
	both, onlyA, onlyB := gold.Compare(a, b)
	if len(both) == 0 {
		return errors.New("the two have no article in common: they are told apart by the name of their file")
	}
	var all gold.Score
	for _, c := range both {
		if err := c.Print(w, differences); err != nil {
			return err
		}
		all.Add(c.Score)
	}
	for _, name := range onlyA {
		fmt.Fprintf(w, "only A has read %s\n", name)
	}
	for _, name := range onlyB {
		fmt.Fprintf(w, "only B has read %s\n", name)
	}
	fmt.Fprintf(w, "B with A taken for gold, %d articles\n", len(both))
	return all.PrintCounts(w)
}
