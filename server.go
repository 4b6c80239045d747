// Hearsay reads news articles and keeps who said what: the claims they make, who made each, through
// whom it reached the page, and the passage that says so.
//
// This file puts the program together, and is the only one that knows every part of it.
package main

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"os"
	"os/signal"
	"strings"
	"syscall"

	"github.com/google/uuid"

	"hearsay/command"
	"hearsay/command/serve"
	"hearsay/extract"
	"hearsay/format/analysis"
	"hearsay/graph"
	"hearsay/graph/store"
	"hearsay/ingest"
	"hearsay/measure/language"
	"hearsay/reader"
	"hearsay/resolvers"
	"hearsay/web"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop) // a second signal ends the program at once
	code := run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr)
	stop()
	os.Exit(code)
}

// run runs the command that args name and returns the exit code.
func run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	parts := command.Parts{Extract: extract.Article, Model: model, Version: extract.Version, Site: site, Analysis: command.Analysis{
		Text:   func(in graph.Input) string { return analysis.Text(extract.Analyse(in)) },
		CoNLLU: func(in graph.Input) string { return analysis.CoNLLU(extract.Analyse(in)) },
	}, BenchLanguage: language.Report}
	return parts.Run(ctx, args, stdin, stdout, stderr)
}

// model returns what reads articles with a language model.
func model(m command.Model) (command.ReadWith, error) {
	r, err := reader.New(reader.Config{Endpoint: m.Endpoint, Model: m.Name, Key: m.Key, Cache: m.Cache, Requests: m.Requests, Tokens: m.Tokens})
	if err != nil {
		return nil, err
	}
	return func(ctx context.Context, in graph.Input) (*graph.Reading, fmt.Stringer, error) {
		return r.Read(ctx, in)
	}, nil
}

// site answers everything that a server of db answers.
func site(db *store.DB, log io.Writer) http.Handler {
	mux := http.NewServeMux()
	mux.Handle("/graphql", resolvers.Handler(db, reads(db), slog.New(slog.NewTextHandler(log, nil))))
	mux.Handle("/graphiql/", http.StripPrefix("/graphiql", web.GraphiQL("/graphql")))
	mux.Handle("/{$}", http.RedirectHandler("/graphiql/", http.StatusFound))
	mux.Handle("/backup", serve.Stream(db.Backup))
	mux.HandleFunc("/healthz", func(w http.ResponseWriter, _ *http.Request) { fmt.Fprintln(w, "ok") })
	mux.HandleFunc("/readyz", func(w http.ResponseWriter, r *http.Request) {
		if _, err := db.FindArticles(r.Context(), graph.ArticleFilter{}, graph.PageRequest{First: 1}); err != nil {
			http.Error(w, "the graph does not answer", http.StatusServiceUnavailable)
			return
		}
		fmt.Fprintln(w, "ok")
	})
	return mux
}

// reads returns what takes into db articles that come through the API, and reads those there again.
func reads(db *store.DB) resolvers.Reader {
	return resolvers.Reader{
		Ingest: func(ctx context.Context, in graph.Input) (string, uuid.UUID, error) {
			file := ingest.From(in.File, strings.NewReader(in.Text))
			file.Given = in
			in, err := file.Read()
			if err != nil {
				return "", uuid.Nil, err
			}
			r := extract.Article(in)
			outcome, err := db.Put(ctx, in, r)
			return string(outcome), r.Article.ID, err
		},
		Reread: func(ctx context.Context, in graph.Input) (string, uuid.UUID, error) {
			r := extract.Article(in)
			outcome, err := db.Reread(ctx, in, r)
			return string(outcome), r.Article.ID, err
		},
		Extractor: extract.Extractor(),
	}
}
