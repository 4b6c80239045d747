package command

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"hearsay/command/client"
	"hearsay/graph/store"
)

func backup() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "backup FILE",
		Short: "Write all that is kept to one file",
		Long: `Backup writes everything in the data folder, as it is at one moment, to a new file. A server that has
the folder goes on working: backup goes through it, and others may read and write meanwhile. The file is
checked once it is whole, and only then gets its name.

The backup of an encrypted folder is encrypted with the same key: keep the key file elsewhere. Any other
backup shows what it holds to whoever reads it.

A server gives backups to this machine alone, under /backup.`,
		Example: `  hearsay backup monday.hearsay
  hearsay restore monday.hearsay --data another-folder`,
		Args: cobra.ExactArgs(1),
	}
	folder := folderFlags(cmd)
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		ctx := cmd.Context()
		write := func(from func(context.Context, io.Writer) error) error {
			size, err := writeBackup(args[0], func(w io.Writer) error { return from(ctx, w) })
			if err != nil {
				return err
			}
			_, err = fmt.Fprintf(cmd.OutOrStdout(), "%s: %d bytes, checked\n", args[0], size)
			return err
		}
		return folder.use(ctx, folder.openExisting,
			func(db *store.DB) error { return write(db.Backup) },
			func(c *client.Client) error { return write(c.Backup) })
	}
	return cmd
}

// writeBackup makes a new file of what is written to it, once that is a whole backup and on the disk, and
// returns its size in bytes.
func writeBackup(path string, write func(io.Writer) error) (size int64, err error) {
	if _, err := os.Lstat(path); !errors.Is(err, fs.ErrNotExist) {
		return 0, errors.Join(fmt.Errorf("%s is there already: give the name of a new file", path), err)
	}
	f, err := os.CreateTemp(filepath.Dir(path), filepath.Base(path)+".partial-") // for its owner alone
	if err != nil {
		return 0, fmt.Errorf("back up: %w", err)
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, os.Remove(f.Name()))
		}
	}()
	err = write(f)
	if err == nil {
		size, err = f.Seek(0, io.SeekCurrent)
	}
	if err := errors.Join(err, f.Sync(), f.Close()); err != nil {
		return 0, err
	}
	if err := store.CheckBackup(f.Name()); err != nil {
		return 0, err
	}
	return size, os.Rename(f.Name(), path)
}

func restore() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "restore FILE",
		Short: "Make a data folder from a backup",
		Long: `Restore makes a data folder from a file that hearsay backup wrote. The folder must be empty or not be
there. The file is checked first; the folder gets its name only once all of it is on the disk. Stopped
before, nothing is restored; killed, it leaves a folder named .restoring- beside, which you can remove.

An encrypted backup takes its key with --key. With --key, what is restored is encrypted.`,
		Example: `  hearsay restore monday.hearsay --data another-folder
  hearsay verify --data another-folder`,
		Args: cobra.ExactArgs(1),
	}
	folder := dataFlags(cmd)
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		key, err := folder.readKey()
		if err != nil {
			return err
		}
		records, err := store.Restore(cmd.Context(), args[0], folder.data, key)
		if err != nil {
			return err
		}
		_, err = fmt.Fprintf(cmd.OutOrStdout(), "%d records in %s\n", records, folder.data)
		return err
	}
	return cmd
}
