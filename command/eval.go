package command

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime"

	"github.com/spf13/cobra"

	"hearsay/format"
	"hearsay/ingest"
	"hearsay/measure/gold"
)

func (p Parts) eval() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "eval GOLD [READINGS.jsonl|-]",
		Short: "Measure readings against annotated articles",
		Long: `Eval compares readings with articles that people annotated, and prints how many of the entities, claims,
statements and whole chains of speakers were found, and how many of those read are right.

GOLD is a folder with articles/NAME.txt and gold/NAME.json, or one that holds such folders, as gold/ of
the source code does; its README.md describes the annotation. READINGS is what any extractor printed in
the form of hearsay extract --format jsonl; - is standard input. Without it, the articles are read with
this program's own extractor. With --story, the articles of each folder are taken into one graph, and
that is compared with the folder's story.json: who is one across articles, where allegations come from,
who denied them, what conflicts. A fault in the gold is told with its file and field, and the exit code is 1.`,
		Example: `  hearsay eval gold
  hearsay eval --story gold/trams
  hearsay eval --show gold/trams
  hearsay eval gold readings.jsonl`,
		Args: cobra.RangeArgs(1, 2),
	}
	show := cmd.Flags().Bool("show", false, "list what was missed, and what the gold does not have")
	across := cmd.Flags().Bool("story", false, "measure what holds across the articles of each folder, with this program's own extractor")
	asJSON := cmd.Flags().Bool("json", false, "print the figures as JSON")
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		folders, err := gold.ReadFolders(args[0])
		if err != nil {
			return err
		}
		if *across && len(args) == 2 {
			return errors.New("--story measures this program's own extractor: leave the readings out")
		}
		if *across {
			return p.evalStories(cmd, folders, *show)
		}
		var readings []*gold.Doc
		if len(args) == 2 {
			readings, err = readReadings(cmd, args[1])
		} else {
			readings, err = p.readGold(cmd, folders)
		}
		if err != nil {
			return err
		}
		return printScores(cmd.OutOrStdout(), folders, readings, *show, *asJSON)
	}
	return cmd
}

// readReadings reads JSON Lines from a file, or with - from standard input.
func readReadings(cmd *cobra.Command, path string) ([]*gold.Doc, error) {
	in := cmd.InOrStdin()
	if path != "-" {
		f, err := os.Open(path)
		if err != nil {
			return nil, err
		}
		defer f.Close()
		in = f
	}
	docs, err := gold.ReadReadings(in)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return docs, nil
}

// readGold reads the annotated articles with the extractor.
func (p Parts) readGold(cmd *cobra.Command, folders []*gold.Folder) ([]*gold.Doc, error) {
	var paths []string
	for _, f := range folders {
		paths = append(paths, f.Articles()...)
	}
	var lines bytes.Buffer
	for r := range ingest.Each(cmd.Context(), ingest.Find(paths...), runtime.GOMAXPROCS(0), p.Extract) {
		if r.Err != nil {
			return nil, fmt.Errorf("%s: %w", r.File.Path, r.Err)
		}
		if err := format.WriteJSON(&lines, r.Value); err != nil {
			return nil, err
		}
	}
	if err := cmd.Context().Err(); err != nil {
		return nil, err
	}
	return gold.ReadReadings(&lines)
}

// printScores prints the figures of each folder, and where there are several of all together.
func printScores(w io.Writer, folders []*gold.Folder, readings []*gold.Doc, show, asJSON bool) error {
	var all gold.Score
	for _, f := range folders {
		score, findings := gold.Measure(f.Docs, readings)
		all.Add(score)
		if show {
			for _, f := range findings {
				fmt.Fprintln(w, f)
			}
		}
		if len(folders) > 1 && !asJSON {
			fmt.Fprintln(w, f.Dir)
			if err := score.Print(w); err != nil {
				return err
			}
			fmt.Fprintln(w)
		}
	}
	if asJSON {
		return json.NewEncoder(w).Encode(all)
	}
	if len(folders) > 1 {
		fmt.Fprintln(w, "all together")
	}
	return all.Print(w)
}
