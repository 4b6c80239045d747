package resolvers_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"hearsay/graph"
	"hearsay/graph/store"
	"hearsay/resolvers"
)

// A server answers queries over readings, which it keeps in a real store in memory.
type server struct {
	t       testing.TB
	db      *store.DB
	handler http.Handler
	log     *bytes.Buffer
}

// open returns a server of the readings. wrap, where it is given, stands between it and the store.
func open(t testing.TB, wrap func(resolvers.Graph) resolvers.Graph, readings ...*builder) *server {
	t.Helper()
	db, err := store.OpenMemory()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	})
	db.Now = func() time.Time { return time.Date(2024, 4, 1, 12, 0, 0, 0, time.UTC) }
	for _, b := range readings {
		if _, err := db.Put(t.Context(), b.input, b.r); err != nil {
			t.Fatal(err)
		}
	}
	var g resolvers.Graph = db
	if wrap != nil {
		g = wrap(g)
	}
	log := new(bytes.Buffer)
	return &server{t, db, resolvers.Handler(g, resolvers.Reader{Ingest: ingest(t, db)}, slog.New(slog.NewTextHandler(log, nil))), log}
}

// ingest keeps articles without a claim, and fails for two that it knows by their texts.
func ingest(t testing.TB, db *store.DB) resolvers.Ingest {
	return func(ctx context.Context, in graph.Input) (string, uuid.UUID, error) {
		switch in.Text {
		case "unreadable":
			return "", uuid.Nil, fmt.Errorf("%w: %s is no text", graph.ErrUnreadable, in.File)
		case "broken":
			return "", uuid.Nil, fmt.Errorf("open /secret/place: no such file")
		}
		b := build(t, in)
		outcome, err := db.Put(ctx, b.input, b.r)
		return string(outcome), b.r.Article.ID, err
	}
}

// post sends a body as application/json and returns the status and the answer.
func (s *server) post(body io.Reader) (int, string) {
	r := httptest.NewRequest(http.MethodPost, "/graphql", body)
	r.Header.Set("Content-Type", "application/json")
	w := httptest.NewRecorder()
	s.handler.ServeHTTP(w, r)
	return w.Code, w.Body.String()
}

// query sends a query and returns the answer, indented.
func (s *server) query(query string, variables map[string]any) string {
	s.t.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		s.t.Fatal(err)
	}
	_, answer := s.post(bytes.NewReader(body))
	var out bytes.Buffer
	if err := json.Indent(&out, []byte(answer), "", "  "); err != nil {
		s.t.Fatalf("%v: %s", err, answer)
	}
	return out.String() + "\n"
}

// data sends a query that must succeed and reads its data into v.
func (s *server) data(query string, variables map[string]any, v any) {
	s.t.Helper()
	answer := s.query(query, variables)
	var out struct {
		Errors json.RawMessage
		Data   json.RawMessage
	}
	if err := json.Unmarshal([]byte(answer), &out); err != nil || out.Errors != nil {
		s.t.Fatalf("%s: %s", query, answer)
	}
	if err := json.Unmarshal(out.Data, v); err != nil {
		s.t.Fatal(err)
	}
}

// codes returns the codes of the errors of an answer, in order, with commas between them.
func codes(t testing.TB, answer string) string {
	t.Helper()
	var out struct {
		Errors []struct {
			Message    string
			Extensions struct{ Code string }
		}
	}
	if err := json.Unmarshal([]byte(answer), &out); err != nil {
		t.Fatalf("%v: %.200s", err, answer)
	}
	var all []string
	for _, e := range out.Errors {
		if e.Message == "" {
			t.Errorf("an error without a message: %s", answer)
		}
		all = append(all, e.Extensions.Code)
	}
	return strings.Join(all, ",")
}
