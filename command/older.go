package command

import (
	"fmt"

	"github.com/spf13/cobra"

	"hearsay/graph"
	"hearsay/graph/store"
)

// noteOlder says on stderr where other versions of this extractor read articles of db: what these say, and the
// ids of their claims, stay as they were read.
func (p Parts) noteOlder(cmd *cobra.Command, db *store.DB) error {
	all, err := db.Extractors(cmd.Context())
	own := p.Extract(graph.Input{}).Extractor
	for _, x := range all {
		if x.Name == own.Name && x.Version != own.Version {
			fmt.Fprintf(cmd.ErrOrStderr(), "hearsay: some articles were read by %s %s, and this is %s: hearsay reextract reads them again\n", x.Name, plain(x.Version), own.Version)
		}
	}
	return err
}
