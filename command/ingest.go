package command

import (
	"context"
	"errors"
	"fmt"
	"runtime"

	"github.com/spf13/cobra"

	"hearsay/command/client"
	"hearsay/graph"
	"hearsay/graph/store"
	"hearsay/ingest"
)

func (p Parts) ingest() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "ingest PATH...",
		Short: "Read articles and keep what they say",
		Long: `Ingest reads articles, plain text in UTF-8, and keeps what they say in the data folder, which is made
if there is none. Of a folder, every .txt file in it and below is read.

The same article twice changes nothing. A file that cannot be read is reported at the end, the others
are kept all the same, and the exit code is 1. Stopped half-way, everything kept so far is whole; the
same command again does the rest. Where a server has the data folder, ingest goes through it.`,
		Example: `  hearsay ingest articles/
  hearsay ingest --publisher "The Harbour Courier" --published 2024-03-12 audit.txt`,
		Args: cobra.MinimumNArgs(1),
	}
	folder, about, extractor := folderFlags(cmd), given(cmd), p.extractorFlags(cmd)
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		in, err := about()
		if err != nil {
			return err
		}
		who, err := extractor()
		if err != nil {
			return err
		}
		files, err := find(args, in)
		if err != nil {
			return err
		}
		return folder.use(cmd.Context(), folder.open, func(db *store.DB) error {
			if err := p.noteOlder(cmd, db); err != nil {
				return err
			}
			return ingestInto(cmd, db, files, who)
		}, func(c *client.Client) error {
			if who.model {
				return errors.New("a server has the data folder and reads with its own extractor: stop it first, to read with a language model")
			}
			return ingestThrough(cmd, c, files)
		})
	}
	return cmd
}

func ingestInto(cmd *cobra.Command, db *store.DB, files []ingest.File, who work) error {
	put := func(ctx context.Context, all []ingest.Made[read]) []ingest.Kept {
		kept := make([]ingest.Kept, len(all))
		var given []store.Given
		var which []int
		for i, a := range all {
			if kept[i].Err = a.Value.err; a.Value.err != nil {
				continue
			}
			if a.Value.report != nil {
				fmt.Fprintf(cmd.ErrOrStderr(), "hearsay: %s: %v\n", a.Input.File, a.Value.report)
			}
			given, which = append(given, store.Given{Input: a.Input, Reading: a.Value.reading}), append(which, i)
		}
		for i, d := range db.PutAll(ctx, given) {
			kept[which[i]] = ingest.Kept{Outcome: string(d.Outcome), Err: d.Err}
		}
		return kept
	}
	report, err := ingest.Run(cmd.Context(), files, who.workers, who.read, put,
		ingest.Progress(cmd.ErrOrStderr(), len(files)))
	return conclude(cmd, report, err)
}

func ingestThrough(cmd *cobra.Command, c *client.Client, files []ingest.File) error {
	none := func(graph.Input) struct{} { return struct{}{} } // the server extracts
	put := func(ctx context.Context, in graph.Input, _ struct{}) (string, error) { return c.Ingest(ctx, in) }
	report, err := ingest.Run(cmd.Context(), files, runtime.GOMAXPROCS(0), none, ingest.OneByOne(put),
		ingest.Progress(cmd.ErrOrStderr(), len(files)))
	return conclude(cmd, report, err)
}

func conclude(cmd *cobra.Command, report *ingest.Report, err error) error {
	if err := report.Print(cmd.OutOrStdout()); err != nil {
		return err
	}
	if err != nil {
		return fmt.Errorf("stopped after %d articles; what is kept is whole, and the same command does the rest: %w", report.Done(), err)
	}
	if len(report.Failures) > 0 {
		return errReported
	}
	return nil
}
