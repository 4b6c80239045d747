package main

import (
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"hearsay/graph/store"
)

func TestSite(t *testing.T) {
	db, err := store.OpenMemory()
	if err != nil {
		t.Fatal(err)
	}
	h := site(db, io.Discard)
	get := func(path string) *httptest.ResponseRecorder {
		w := httptest.NewRecorder()
		h.ServeHTTP(w, httptest.NewRequest(http.MethodGet, path, nil))
		return w
	}
	for _, test := range []struct {
		path   string
		status int
		has    string
	}{
		{"/", http.StatusFound, `href="/graphiql/"`},
		{"/graphiql/", http.StatusOK, "/graphql"},
		{"/graphql?query={__typename}", http.StatusOK, `"__typename":"Query"`},
		{"/healthz", http.StatusOK, "ok"},
		{"/readyz", http.StatusOK, "ok"},
		{"/nothing", http.StatusNotFound, ""},
	} {
		if w := get(test.path); w.Code != test.status || !strings.Contains(w.Body.String(), test.has) {
			t.Errorf("%s: status %d, %q, want %d and %q", test.path, w.Code, w.Body, test.status, test.has)
		}
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	if w := get("/readyz"); w.Code != http.StatusServiceUnavailable {
		t.Errorf("/readyz of a graph that is closed: status %d", w.Code)
	}
}

// An article that comes through the API is held to what a file is.
func TestKeep(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"Mayor Ada Brunn resigned on Monday, the council said.", `"STORED","error":null`},
		{" ", `"FAILED","error":"unreadable article: empty"`},
		{`a\u0000b`, `"FAILED","error":"unreadable article: not text: byte 1 is NUL"`},
		{"%PDF-1.7", `"FAILED","error":"unreadable article: a PDF document: save its text"`},
	} {
		db, err := store.OpenMemory()
		if err != nil {
			t.Fatal(err)
		}
		w := httptest.NewRecorder()
		body := `{"query": "mutation {ingest(articles: [{text: \"` + strings.ReplaceAll(test.text, `\`, `\\`) + `\"}]) {results {status error}}}"}`
		r := httptest.NewRequest(http.MethodPost, "/graphql", strings.NewReader(body))
		r.Header.Set("Content-Type", "application/json")
		site(db, io.Discard).ServeHTTP(w, r)
		if !strings.Contains(w.Body.String(), test.want) {
			t.Errorf("%q: %s, want %s", test.text, w.Body, test.want)
		}
		if err := db.Close(); err != nil {
			t.Fatal(err)
		}
	}
}
