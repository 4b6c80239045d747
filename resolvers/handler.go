package resolvers

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"

	"github.com/99designs/gqlgen/graphql/handler"
	"github.com/99designs/gqlgen/graphql/handler/extension"
	"github.com/99designs/gqlgen/graphql/handler/lru"
	"github.com/99designs/gqlgen/graphql/handler/transport"
	"github.com/vektah/gqlparser/v2/ast"

	"hearsay/graph"
	"hearsay/schema"
)

// queryCacheSize is how many queries are kept parsed.
const queryCacheSize = 500

// Handler serves GraphQL over HTTP: queries by GET or POST, mutations by POST as application/json and
// never from the pages of another site. What it does not tell a client about an error, it logs.
func Handler(g Graph, reader Reader, log *slog.Logger) http.Handler {
	config := schema.Config{Resolvers: New(g, reader, log)}
	limitComplexity(&config.Complexity)
	server := handler.New(schema.NewExecutableSchema(config))
	server.AddTransport(transport.Options{})
	server.AddTransport(transport.GET{})
	server.AddTransport(transport.POST{})
	server.SetQueryCache(lru.New[*ast.QueryDocument](queryCacheSize))
	server.SetParserTokenLimit(maxTokens)
	server.Use(extension.Introspection{})
	server.Use(fragmentLimit{})
	server.Use(extension.FixedComplexityLimit(maxComplexity))
	server.AroundOperations(withRequest)
	server.AroundFields(nullUnknown)
	server.AroundFields(asKnown)
	server.SetErrorPresenter(present(log))
	server.SetRecoverFunc(recovered)
	return http.NewCrossOriginProtection().Handler(readBody(server))
}

// readBody hands on requests that are small enough and, where they are posted as JSON, an object.
func readBody(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxBody))
		switch tooLarge := (*http.MaxBytesError)(nil); {
		case errors.As(err, &tooLarge):
			refuse(w, http.StatusRequestEntityTooLarge,
				fmt.Sprintf("the request has more than %d bytes: send fewer articles at a time", maxBody))
			return
		case err != nil:
			refuse(w, http.StatusBadRequest, "the request broke off: send it again")
			return
		case r.Method == http.MethodPost && !object(body):
			refuse(w, http.StatusBadRequest, `the body is no JSON object: send {"query": "...", "variables": {...}}`)
			return
		}
		r.Body = io.NopCloser(bytes.NewReader(body))
		next.ServeHTTP(w, r)
	})
}

func object(body []byte) bool {
	return bytes.HasPrefix(bytes.TrimSpace(body), []byte("{")) && json.Valid(body)
}

// refuse answers a request that never became a query.
func refuse(w http.ResponseWriter, status int, message string) {
	type fault struct {
		Message    string            `json:"message"`
		Extensions map[string]string `json:"extensions"`
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	// A client that no longer listens is no fault of ours.
	_ = json.NewEncoder(w).Encode(map[string]any{
		"errors": []fault{{graph.ErrInvalid.Error() + ": " + message, map[string]string{"code": invalidCode}}},
		"data":   nil,
	})
}
