package command

import (
	"errors"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"hearsay/format"
	"hearsay/graph"
	"hearsay/ingest"
)

func (p Parts) extract() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "extract FILE...|-",
		Short: "Print what articles say, without keeping it",
		Long: `Extract reads articles, plain text in UTF-8, and prints what each says: its entities, the claims about
them, and for each claim who says so and where. Nothing is kept.

A FILE may be a folder, of which every .txt file is read; - is standard input. The output is in the
order of the files. A file that cannot be read is reported on standard error, the others are printed
all the same, and the exit code is 1.`,
		Example: `  hearsay extract article.txt
  hearsay extract --format jsonl articles/ | jq '.claims[].predicate.label'
  hearsay extract --publisher "The Harbour Courier" --published 2024-03-12 - < article.txt
  hearsay extract --extractor llm --endpoint http://127.0.0.1:8000/v1 --model NAME --cache answers/ articles/`,
		Args: cobra.MinimumNArgs(1),
	}
	form := cmd.Flags().String("format", "text", "text for a person, or jsonl: one JSON document a line for each article")
	raw := cmd.Flags().Bool("raw", false, "take every line as part of the article, also what looks like boilerplate")
	explain := cmd.Flags().Bool("explain", false, "with text, tell below each statement which rules and cues made it, and how sure the parser was")
	about, extractor := given(cmd), p.extractorFlags(cmd)
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		in, err := about()
		if err != nil {
			return err
		}
		write, ok := map[string]func(io.Writer, *graph.Reading) error{"text": format.WriteText, "jsonl": format.WriteJSON}[*form]
		if !ok {
			return fmt.Errorf("no format %q: there are text and jsonl", *form)
		}
		if *explain && *form != "text" {
			return errors.New("--explain is for --format text: jsonl always tells the rules")
		}
		if *explain {
			write = format.WriteExplained
		}
		who, err := extractor()
		if err != nil {
			return err
		}
		files, err := articles(cmd, args, in, *raw)
		if err != nil {
			return err
		}
		return printEach(cmd, files, who.workers, who.read, func(path string, r read) error {
			if r.report != nil && r.err == nil {
				fmt.Fprintf(cmd.ErrOrStderr(), "hearsay: %s: %v\n", path, r.report)
			}
			if r.err != nil {
				return articleError{r.err}
			}
			return write(cmd.OutOrStdout(), r.reading)
		})
	}
	return cmd
}

// articles returns what args name: files, or with - standard input.
func articles(cmd *cobra.Command, args []string, in graph.Input, raw bool) ([]ingest.File, error) {
	if len(args) == 1 && args[0] == "-" {
		file := ingest.From("standard input", cmd.InOrStdin())
		file.Given = in
		file.Given.Raw = raw
		return []ingest.File{file}, nil
	}
	files, err := find(args, in)
	for i := range files {
		files[i].Given.Raw = raw
	}
	return files, err
}

// An articleError is what is wrong with one article, and no reason to leave out the others.
type articleError struct{ error }

func (e articleError) Unwrap() error { return e.error }

// printEach writes what work makes of each file that can be read, in their order.
func printEach[T any](cmd *cobra.Command, files []ingest.File, workers int, work func(graph.Input) T, write func(path string, made T) error) error {
	var failed error
	for r := range ingest.Each(cmd.Context(), files, workers, work) {
		err := r.Err
		if err == nil {
			err = write(r.File.Path, r.Value)
			if err != nil && !errors.As(err, new(articleError)) {
				return err
			}
		}
		if err != nil {
			fmt.Fprintf(cmd.ErrOrStderr(), "hearsay: %s: %v\n", r.File.Path, err)
			failed = errReported
		}
	}
	return errors.Join(cmd.Context().Err(), failed)
}
