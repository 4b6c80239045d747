package command

import (
	"fmt"
	"strings"

	"github.com/google/uuid"
	"github.com/spf13/cobra"

	"hearsay/graph"
	"hearsay/ingest"
)

// given adds the flags that say of an article what its text may not, and returns what they say once
// they are parsed.
func given(cmd *cobra.Command) func() (graph.Input, error) {
	var in graph.Input
	var published, supersedes string
	cmd.Flags().StringVar(&in.Publisher, "publisher", "", "who published the article")
	cmd.Flags().StringVar(&published, "published", "", "when it was published: 2023, 2023-03 or 2023-03-22")
	cmd.Flags().StringVar(&in.URL, "url", "", "the address it was published at")
	cmd.Flags().StringVar(&in.Title, "title", "", "its headline")
	cmd.Flags().StringVar(&supersedes, "supersedes", "", "the id of the article that it is a corrected version of")
	return func() (graph.Input, error) {
		var err error
		if in.Published, err = graph.ParseDate(published); err != nil || supersedes == "" {
			return in, err
		}
		if in.Supersedes, err = uuid.Parse(supersedes); err != nil {
			return in, fmt.Errorf("%w: --supersedes takes the id of an article, and %q is none", graph.ErrInvalid, supersedes)
		}
		return in, nil
	}
}

// find returns the files that paths name, of which there must be one, with what is known of an article:
// in, where it says anything, which must then be the only one.
func find(paths []string, in graph.Input) ([]ingest.File, error) {
	files := ingest.Find(paths...)
	switch {
	case len(files) == 0:
		return nil, fmt.Errorf("no .txt file in %s", strings.Join(paths, ", "))
	case in == graph.Input{}:
		return files, nil
	case len(files) > 1:
		return nil, fmt.Errorf("--publisher, --published, --url, --title and --supersedes describe one article, and there are %d files", len(files))
	}
	in.File = files[0].Given.File
	files[0].Given = in
	return files, nil
}
