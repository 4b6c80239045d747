// Package command is the command line: what each command takes, what it prints, and when it fails. A
// command does its work through the packages that own it; those that only the program as a whole knows
// come in as [Parts].
package command

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"runtime"

	"github.com/spf13/cobra"

	"hearsay/graph"
	"hearsay/graph/store"
)

// Parts are what the commands are put together from.
type Parts struct {
	// Extract reads an article; it is safe for concurrent use.
	Extract func(graph.Input) *graph.Reading
	// Model returns what reads articles with a language model, or what in m cannot be.
	Model func(m Model) (ReadWith, error)
	// Analysis shows an article's analysis.
	Analysis Analysis
	// BenchLanguage writes how well and how fast program, which is hearsay, reads English, measured on the
	// corpora under data; root is where the source may be.
	BenchLanguage func(ctx context.Context, w io.Writer, program, data, root string) error
	// Version is that of Extract.
	Version string
	// Site answers everything that a server of a graph answers, queries under /graphql, and logs what
	// it tells nobody.
	Site func(db *store.DB, log io.Writer) http.Handler
}

// An Analysis shows what the extractor sees in an article before it makes claims of it, in two forms.
// Both are safe for concurrent use.
type Analysis struct {
	Text   func(graph.Input) string
	CoNLLU func(graph.Input) string
}

// errReported is returned by a command that failed and has said why.
var errReported = errors.New("failed")

// Run runs the command that args name, until it ends or ctx is done, and returns the exit code: 0, or
// 1 where something failed, which it says on stderr.
func (p Parts) Run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	root := &cobra.Command{
		Use:   "hearsay",
		Short: "Who said what, in the news",
		Long: `Hearsay reads news articles and keeps who said what: the claims they make, who made each, through whom
it reached the page, who denied it, and the exact passage that says so. It never decides what is true.

Begin with: hearsay demo`,
		SilenceErrors: true,
		SilenceUsage:  true,
	}
	root.SetArgs(args)
	root.SetIn(stdin)
	root.SetOut(stdout)
	root.SetErr(stderr)
	root.CompletionOptions.HiddenDefaultCmd = true
	root.AddCommand(p.demo(), p.ingest(), p.ask(), p.serve(), p.articles(), p.changes(), p.listClaims(), p.origins(), p.responses(), p.allegations(), p.conflicts(), p.timeline(), p.utterances(),
		p.path(), p.wordings(), p.draw(), p.explain(), p.review(), p.judge(), p.judgements(), p.receipt(), p.extract(), p.analyse(), p.eval(), p.compare(), p.bench(),
		p.withdraw(), p.reinstate(), p.delete(), p.reextract(), p.verify(),
		backup(), restore(), compact(), key(), p.version())
	err := root.ExecuteContext(ctx)
	if err == nil {
		return 0
	}
	if !errors.Is(err, errReported) {
		fmt.Fprintln(stderr, "hearsay:", err)
	}
	return 1
}

func (p Parts) version() *cobra.Command {
	return &cobra.Command{
		Use:   "version",
		Short: "Print the version",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			_, err := fmt.Fprintf(cmd.OutOrStdout(), "hearsay, extractor %s, %s\n", p.Version, runtime.Version())
			return err
		},
	}
}
