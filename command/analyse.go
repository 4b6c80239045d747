package command

import (
	"fmt"
	"io"
	"runtime"

	"github.com/spf13/cobra"

	"hearsay/graph"
)

func (p Parts) analyse() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "analyse FILE...|-",
		Short: "Show the language analysis of articles",
		Long: `Analyse reads articles, plain text in UTF-8, and shows what the extractor sees in each before it makes
claims of it: paragraphs and what they are for, sentences as trees with tags and relations, who and what
is named and which mentions are one, quotations with their speakers, and times. Nothing is kept.

With --format conllu it prints CoNLL-U, for tools that read treebanks.

A FILE may be a folder, of which every .txt file is read; - is standard input. The output is in the
order of the files. A file that cannot be read is reported on standard error, the others are shown
all the same, and the exit code is 1.`,
		Example: `  hearsay analyse article.txt | less
  hearsay analyse --format conllu articles/ > articles.conllu
  hearsay analyse --published 2024-03-12 - < article.txt`,
		Args: cobra.MinimumNArgs(1),
	}
	form := cmd.Flags().String("format", "text", "text for a person, or conllu")
	raw := cmd.Flags().Bool("raw", false, "take every line as part of the article, also what looks like boilerplate")
	about := given(cmd)
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		in, err := about()
		if err != nil {
			return err
		}
		analysis, ok := map[string]func(graph.Input) string{"text": p.Analysis.Text, "conllu": p.Analysis.CoNLLU}[*form]
		if !ok {
			return fmt.Errorf("no format %q: there are text and conllu", *form)
		}
		files, err := articles(cmd, args, in, *raw)
		if err != nil {
			return err
		}
		return printEach(cmd, files, runtime.GOMAXPROCS(0), analysis, func(_, s string) error {
			_, err := io.WriteString(cmd.OutOrStdout(), s)
			return err
		})
	}
	return cmd
}
