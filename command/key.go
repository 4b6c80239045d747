package command

import (
	"github.com/spf13/cobra"

	"hearsay/graph/store"
)

func key() *cobra.Command {
	return &cobra.Command{
		Use:   "key FILE",
		Short: "Make a key to encrypt a data folder with",
		Long: `Key writes a new random key to a new file. A data folder that is made with --key FILE is encrypted with
it (AES-256), and takes the same --key with every command after. A folder that is there already stays as
it is: back it up and restore it with --key to encrypt it.

Who has the file can read the folder and its backups; without the file nobody can. Keep a copy of it, and
not beside the folder.`,
		Example: `  hearsay key secret.key
  hearsay ingest --key secret.key articles/`,
		Args: cobra.ExactArgs(1),
		RunE: func(_ *cobra.Command, args []string) error { return store.WriteKey(args[0]) },
	}
}
