package command

import (
	"fmt"

	"github.com/spf13/cobra"

	"hearsay/graph/store"
)

func compact() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "compact",
		Short: "Make the data folder smaller",
		Long: `Compact puts the files of the data folder together and leaves out what was replaced or deleted. It is
of use after much of that, and changes no answer. It needs the folder to itself: stop the server first. It
needs as much free disk as the folder takes. Stopped at any moment, nothing is lost.`,
		Args: cobra.NoArgs,
	}
	folder := dataFlags(cmd)
	cmd.RunE = func(cmd *cobra.Command, _ []string) error {
		key, err := folder.readKey()
		if err != nil {
			return err
		}
		if err := folder.exists(); err != nil {
			return err
		}
		before, after, err := store.Compact(cmd.Context(), folder.data, key)
		if err != nil {
			return err
		}
		_, err = fmt.Fprintf(cmd.OutOrStdout(), "from %d to %d bytes\n", before, after)
		return err
	}
	return cmd
}
