package command

import (
	"errors"
	"fmt"
	"os"

	"github.com/spf13/cobra"

	"hearsay/command/client"
	"hearsay/demo"
	"hearsay/graph/store"
	"hearsay/ingest"
)

// firstQuery is a question that the sample articles answer.
const firstQuery = `{
  claims(filter: {aboutName: ["Leonie Okafor"], predicates: ["tell"], factuality: ALLEGED, stances: [DENIES]}, first: 1) {
    edges { node {
      subject { text } predicate { label } object { text }
      statements { edges { node {
        chain { speaker { name } stance }
        article { title publisher }
        evidence { exact }
      } } }
    } }
  }
}`

func (p Parts) demo() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "demo",
		Short: "Try it: read sample articles, answer a query, serve",
		Long: `Demo reads ten sample articles, which are fiction written for this project, prints a first query with
its answer, and serves them until you stop it, so that you can go on asking. What it keeps is removed at
the end unless --data names a folder for it.`,
		Example: `  hearsay demo
  hearsay demo --once`,
		Args: cobra.NoArgs,
	}
	data := cmd.Flags().String("data", "", "keep the graph in this data folder")
	addr := addressFlag(cmd)
	once := cmd.Flags().Bool("once", false, "end after the first answer, without serving")
	cmd.RunE = func(cmd *cobra.Command, _ []string) (err error) {
		dir := *data
		if dir == "" {
			if dir, err = os.MkdirTemp("", "hearsay-demo-"); err != nil {
				return err
			}
			defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
		}
		db, err := store.Open(dir)
		if err != nil {
			return err
		}
		err = p.show(cmd, db)
		if err == nil && !*once {
			err = p.serveFolder(cmd, db, dir, *addr)
		}
		return errors.Join(err, db.Close())
	}
	return cmd
}

// show takes the sample articles in and asks a first query.
func (p Parts) show(cmd *cobra.Command, db *store.DB) error {
	out := cmd.OutOrStdout()
	fmt.Fprintln(out, "Ten sample articles:")
	if err := ingestInto(cmd, db, ingest.In(demo.Articles()), p.grammar()); err != nil {
		return err
	}
	fmt.Fprintf(out, "\nA first query, and its answer:\n\n%s\n\n", firstQuery)
	return printAnswer(cmd, client.Within(p.Site(db, cmd.ErrOrStderr())), firstQuery, nil)
}
