package command

import (
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"hearsay/command/client"
	"hearsay/command/serve"
	"hearsay/graph/store"
)

func (p Parts) serve() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "serve",
		Short: "Serve the GraphQL API and a page to try it on",
		Long: `Serve answers GraphQL queries under /graphql from the data folder, which is made if there is none, and
has a page to write queries on under /graphiql. Under /healthz it says that it runs, under /readyz that
the graph answers. The API also takes articles in; while the server runs, hearsay ingest and ask go
through it, and so does hearsay backup.

There are no accounts: whoever reaches the address can read and add articles. It listens on this
machine alone unless --addr says otherwise. SIGINT (ctrl-C) or SIGTERM stops it once it has finished
what it has begun.`,
		Example: `  hearsay serve
  hearsay serve --data /srv/hearsay --addr 127.0.0.1:9000`,
		Args: cobra.NoArgs,
	}
	folder := dataFlags(cmd)
	addr := addressFlag(cmd)
	cmd.RunE = func(cmd *cobra.Command, _ []string) error {
		db, err := folder.open()
		if err != nil {
			return err
		}
		return errors.Join(p.serveFolder(cmd, db, folder.data, *addr), db.Close())
	}
	return cmd
}

// serveFolder serves db, which is the graph in dir, until the command is told to stop.
func (p Parts) serveFolder(cmd *cobra.Command, db *store.DB, dir, addr string) error {
	if err := p.noteOlder(cmd, db); err != nil {
		return err
	}
	var withdraw func() error
	err := serve.Until(cmd.Context(), addr, p.Site(db, cmd.ErrOrStderr()), func(url string) (err error) {
		if withdraw, err = client.Announce(dir, url); err != nil {
			return err
		}
		fmt.Fprintf(cmd.OutOrStdout(), "try queries at %s/graphiql/, the API is %s/graphql; ctrl-C stops\n", url, url)
		return nil
	})
	if withdraw != nil {
		err = errors.Join(err, withdraw())
	}
	return err
}

func addressFlag(cmd *cobra.Command) *string {
	return cmd.Flags().String("addr", "127.0.0.1:8080", "host and port to listen on; port 0 is any free one")
}
