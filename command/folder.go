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
	key    string // the file with the key that the data folder is encrypted with, or empty
	server string // the server's URL, or empty
}

// dataFlags are for a command that works on a data folder itself.
func dataFlags(cmd *cobra.Command) *folder {
	var f folder
	cmd.Flags().StringVar(&f.data, "data", "hearsay-data", "the data folder; the default lies in the current folder")
	cmd.Flags().StringVar(&f.key, "key", "", "the data folder is encrypted with the key in this file; hearsay key makes one")
	return &f
}

// folderFlags are for a command that can do its work through a server too.
func folderFlags(cmd *cobra.Command) *folder {
	f := dataFlags(cmd)
	cmd.Flags().StringVar(&f.server, "server", "", "go through the server at this URL, not to a data folder")
	return f
}

// use calls local with the graph that open gives, or remote with a client of the server that was asked
// for or that has the folder.
func (f *folder) use(ctx context.Context, open func() (*store.DB, error), local func(*store.DB) error, remote func(*client.Client) error) error {
	if f.server != "" {
		return remote(client.At(f.server))
	}
	db, err := open()
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

// open opens the graph in the data folder, which is made if there is none.
func (f *folder) open() (*store.DB, error) {
	key, err := f.readKey()
	if err != nil {
		return nil, err
	}
	return store.OpenKeyed(f.data, key)
}

// openExisting opens the graph in a data folder that should be there.
func (f *folder) openExisting() (*store.DB, error) {
	if err := f.exists(); err != nil {
		return nil, err
	}
	return f.open()
}

func (f *folder) exists() error {
	if _, err := os.Stat(f.data); errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("there is no data folder %s: ingest articles first, or name another with --data", f.data)
	}
	return nil
}

// readKey returns the key of the data folder, nil where it has none.
func (f *folder) readKey() (store.Key, error) {
	if f.key == "" {
		return nil, nil
	}
	return store.ReadKey(f.key)
}
