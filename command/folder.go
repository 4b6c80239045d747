package command

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"

	"github.com/spf13/cobra"

	"hearsay/command/client"
	"hearsay/graph"
	"hearsay/graph/store"
)

// A folder is where a command finds the graph: in a data folder, or through a server.
type folder struct {
	data   string
	server string // the server's URL, or empty
}

func dataFlag(cmd *cobra.Command, to *string) {
	cmd.Flags().StringVar(to, "data", "hearsay-data", "the data folder; the default lies in the current folder")
}

func folderFlags(cmd *cobra.Command) *folder {
	var f folder
	dataFlag(cmd, &f.data)
	cmd.Flags().StringVar(&f.server, "server", "", "go through the server at this URL, not to a data folder")
	return &f
}

// use calls local with the graph in the folder, or remote with a client of the server that was asked
// for or that has the folder.
func (f *folder) use(ctx context.Context, open func(dir string) (*store.DB, error), local func(*store.DB) error, remote func(*client.Client) error) error {
	if f.server != "" {
		return remote(client.At(f.server))
	}
	db, err := open(f.data)
	if errors.Is(err, graph.ErrLocked) {
		c, errClient := client.Of(ctx, f.data)
		if errors.Is(errClient, client.ErrNoServer) {
			return fmt.Errorf("%w: that process is no server; wait until it ends", err)
		}
		if errClient != nil {
			return errClient
		}
		return remote(c)
	}
	if err != nil {
		return err
	}
	return errors.Join(local(db), db.Close())
}

// openExisting opens the graph in a data folder that should be there.
func openExisting(dir string) (*store.DB, error) {
	if _, err := os.Stat(dir); errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("there is no data folder %s: ingest articles first, or name another with --data", dir)
	}
	return store.Open(dir)
}
