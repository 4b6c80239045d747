package command

import (
	"os"

	"github.com/spf13/cobra"
)

func (p Parts) bench() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "bench",
		Short: "Measure quality and speed",
		Long:  `Bench measures how well and how fast Hearsay works, on corpora that people annotated.`,
		Args:  cobra.NoArgs,
	}
	cmd.AddCommand(p.benchLanguage())
	return cmd
}

func (p Parts) benchLanguage() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "language",
		Short: "Measure how English is read",
		Long: `Language measures the analysis of English: tokens, sentences, tags, lemmas and trees, names and what
refers to them on open corpora; tokens read in a second of processor time on one core; and what starting
the program for one article costs. It takes about a minute. The corpora are no part of Hearsay.

Run where the source is, it also tells how large the models are.`,
		Example: `  hearsay bench language --data ../shared/data`,
		Args:    cobra.NoArgs,
	}
	data := cmd.Flags().String("data", "../shared/data", "the folder of the corpora")
	cmd.RunE = func(cmd *cobra.Command, _ []string) error {
		program, err := os.Executable()
		if err != nil {
			return err
		}
		return p.BenchLanguage(cmd.Context(), cmd.OutOrStdout(), program, *data, ".")
	}
	return cmd
}
