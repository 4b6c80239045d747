package command

import (
	"fmt"
	"path/filepath"
	"runtime"

	"github.com/spf13/cobra"

	"hearsay/graph/store"
	"hearsay/ingest"
	"hearsay/measure/gold"
	"hearsay/measure/story"
)

// evalStories takes the articles of each folder into a graph of their own, in memory, and prints how it
// does against the story of the folder; with show also each entry that was not found.
func (p Parts) evalStories(cmd *cobra.Command, folders []*gold.Folder, show bool) error {
	for _, f := range folders {
		r, err := p.evalStory(cmd, f)
		if err != nil {
			return err
		}
		w := cmd.OutOrStdout()
		fmt.Fprintln(w, f.Dir)
		if show {
			if err := r.PrintEntries(w, false); err != nil {
				return err
			}
		}
		if err := r.Print(w); err != nil {
			return err
		}
	}
	return nil
}

func (p Parts) evalStory(cmd *cobra.Command, f *gold.Folder) (r *story.Report, err error) {
	db, err := store.OpenMemory()
	if err != nil {
		return nil, err
	}
	defer func() {
		if e := db.Close(); err == nil {
			err = e
		}
	}()
	files := ingest.Find(filepath.Join(f.Dir, "articles"))
	report, err := ingest.Run(cmd.Context(), files, runtime.GOMAXPROCS(0), p.Extract, ingest.OneByOne(db.Put), func(*ingest.Report) {})
	if err != nil {
		return nil, err
	}
	if len(report.Failures) > 0 {
		return nil, fmt.Errorf("%s: %d articles could not be read", f.Dir, len(report.Failures))
	}
	return story.Measure(cmd.Context(), db, f)
}
