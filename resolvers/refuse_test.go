package resolvers_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"hearsay/graph"
	"hearsay/resolvers"
)

// TestRefused asks what cannot be answered: each time with a code, and never with half an answer.
func TestRefused(t *testing.T) {
	s := open(t, nil, ferry(t), minister(t))
	var p claimsPage
	s.data(someClaims, nil, &p)
	cursor := p.Claims.Edges[0].Cursor

	nest := func(head string, n int, tail string) string {
		return "{ " + strings.Repeat(head+" { ", n) + tail + strings.Repeat(" }", n) + " }"
	}
	var bomb strings.Builder
	bomb.WriteString("{ ...f0 } ")
	for i := range 40 {
		fmt.Fprintf(&bomb, "fragment f%d on Query { a%d: nodes(ids: []) { id } ...f%d b%d: nodes(ids: []) { id } ...f%d } ", i, i, i+1, i, i+1)
	}
	bomb.WriteString("fragment f40 on Query { nodes(ids: []) { id } }")

	for _, c := range []struct{ name, query, want string }{
		{"malformed", `{ claims(`, "GRAPHQL_PARSE_FAILED"},
		{"empty", ``, "GRAPHQL_VALIDATION_FAILED"},
		{"unknown field", `{ claims { truth } }`, "GRAPHQL_VALIDATION_FAILED"},
		{"unknown enum value", `{ claims(filter: { polarity: MAYBE }) { pageInfo { hasNextPage } } }`, "GRAPHQL_VALIDATION_FAILED"},
		{"unknown id", `{ claim(id: "` + nobody.String() + `") { id } }`, "NOT_FOUND"},
		{"no id", `{ claim(id: "7") { id } }`, "INVALID"},
		{"no date", `{ articles(filter: { published: { from: "last week" } }) { pageInfo { hasNextPage } } }`, "INVALID"},
		{"first 0", `{ claims(first: 0) { pageInfo { hasNextPage } } }`, "INVALID"},
		{"first 1000", `{ claims(first: 1000) { pageInfo { hasNextPage } } }`, "INVALID"},
		{"first 1000 within", `{ entities(filter: {name: "Henrik Dahl"}) { edges { node { mentions(first: 1000) { exact } } } } }`, "INVALID"},
		{"forged cursor", `{ claims(after: "AAAA") { pageInfo { hasNextPage } } }`, "INVALID"},
		{"cursor of another list", `{ claims(filter: { polarity: NEGATIVE }, after: "` + cursor + `") { pageInfo { hasNextPage } } }`, "INVALID"},
		{"cursor of another kind", `{ statements(after: "` + cursor + `") { pageInfo { hasNextPage } } }`, "INVALID"},
		{"empty name", `{ claims(filter: { aboutName: [" "] }) { pageInfo { hasNextPage } } }`, "INVALID"},
		{"article twice", `{ articles(first: 1) { edges { node { claims(filter: { article: "` + nobody.String() + `" }) { pageInfo { hasNextPage } } } } } }`, "INVALID"},
		{"too many ids", `{ nodes(ids: [` + strings.Repeat(`"`+nobody.String()+`", `, 101) + `]) { id } }`, "INVALID"},
		{"too many names", `{ claims(filter: { aboutName: [` + strings.Repeat(`"Dahl", `, 101) + `] }) { pageInfo { hasNextPage } } }`, "INVALID"},
		{"too much", nest("claims(first: 100) { edges { node { statements(first: 100) { edges { node", 1, "claim { articles { articles { title } } } } } } } }"), "COMPLEXITY_LIMIT_EXCEEDED"},
		{"too deep", nest("claim(id: \""+nobody.String()+"\") { object", 1, strings.Repeat("claim { object { ", 2000)+"text"+strings.Repeat(" } }", 2000)+" }"), "GRAPHQL_PARSE_FAILED"},
		{"fragments of fragments", bomb.String(), "COMPLEXITY_LIMIT_EXCEEDED"},
		{"too long", "{" + strings.Repeat(" __typename", 2000) + "}", "GRAPHQL_PARSE_FAILED"},
		{"introspection of introspection", nest("__schema { types { fields { type", 1, "fields { type { fields { type { fields { type { name } } } } } } } } }"), "GRAPHQL_VALIDATION_FAILED"},
	} {
		start := time.Now()
		if got := codes(t, s.query(c.query, nil)); got != c.want {
			t.Errorf("%s: got %s, want %s: %.300s", c.name, got, c.want, s.query(c.query, nil))
		}
		if d := time.Since(start); d > 5*time.Second {
			t.Errorf("%s: refused after %v", c.name, d)
		}
	}
}

// TestBodies sends what is no query at all.
func TestBodies(t *testing.T) {
	s := open(t, nil)
	for _, c := range []struct {
		name, body, code string
		status           int
	}{
		{"empty", "", "INVALID", 400},
		{"no JSON", "{{{", "INVALID", 400},
		{"a list", "[]", "INVALID", 400},
		{"no text", `{"query": 7}`, "INVALID", 400},
		{"variables that are none", `{"query": "{ __typename }", "variables": 7}`, "INVALID", 400},
		{"huge", `{"query": "{ __typename }", "x": "` + strings.Repeat("x", 16<<20) + `"}`, "INVALID", 413},
		{"fine", `{"query": "{ __typename }"}`, "", 200},
	} {
		status, answer := s.post(strings.NewReader(c.body))
		if got := codes(t, answer); got != c.code || status != c.status {
			t.Errorf("%s: got %d %s, want %d %s: %.200s", c.name, status, got, c.status, c.code, answer)
		}
		// The same without its length told beforehand.
		status, answer = s.post(struct{ *strings.Reader }{strings.NewReader(c.body)})
		if got := codes(t, answer); got != c.code || status != c.status {
			t.Errorf("%s, in pieces: got %d %s, want %d %s: %.200s", c.name, status, got, c.status, c.code, answer)
		}
	}
}

// TestMethods holds which requests may change anything.
func TestMethods(t *testing.T) {
	s := open(t, nil)
	const change = `mutation { ingest(articles: [{ text: "Harbour reopens" }]) { results { status } } }`
	send := func(method, query, kind, origin string) int {
		r := httptest.NewRequest(method, "http://hearsay.example/graphql", strings.NewReader(`{"query": "`+strings.ReplaceAll(query, `"`, `\"`)+`"}`))
		if method == http.MethodGet {
			q := r.URL.Query()
			q.Set("query", query)
			r.URL.RawQuery = q.Encode()
		}
		r.Header.Set("Content-Type", kind)
		if origin != "" {
			r.Header.Set("Origin", origin)
		}
		w := httptest.NewRecorder()
		s.handler.ServeHTTP(w, r)
		return w.Code
	}
	for _, c := range []struct {
		method, query, kind, origin string
		want                        int
	}{
		{"GET", "{ __typename }", "", "", 200},
		{"GET", change, "", "", 406},
		{"POST", change, "application/json", "https://evil.example", 403},
		{"POST", change, "text/plain", "", 400},
		{"POST", change, "multipart/form-data", "", 400},
		{"PUT", change, "application/json", "", 400},
		{"POST", change, "application/json", "http://hearsay.example", 200},
	} {
		if got := send(c.method, c.query, c.kind, c.origin); got != c.want {
			t.Errorf("%s %s as %q from %q: got %d, want %d", c.method, c.query, c.kind, c.origin, got, c.want)
		}
	}
}

// faulty is a graph whose every list of articles fails.
type faulty struct {
	resolvers.Graph
	fault error
}

func (f faulty) FindArticles(context.Context, graph.ArticleFilter, graph.PageRequest) (graph.Page[*graph.Article], error) {
	if f.fault == nil {
		panic("lost at /secret/place")
	}
	return graph.Page[*graph.Article]{}, f.fault
}

// TestFaults holds what a client is told when the graph fails, and that the log has it.
func TestFaults(t *testing.T) {
	for _, c := range []struct {
		fault error
		want  string
	}{
		{fmt.Errorf("read: %w", graph.ErrCorrupt), "CORRUPT"},
		{fmt.Errorf("read: %w", graph.ErrStorageFull), "STORAGE_FULL"},
		{fmt.Errorf("read: %w", graph.ErrLocked), "LOCKED"},
		{errors.New("open /secret/place: no such file"), "INTERNAL"},
		{nil, "INTERNAL"},
	} {
		s := open(t, func(g resolvers.Graph) resolvers.Graph { return faulty{g, c.fault} })
		answer := s.query(`{ articles { pageInfo { hasNextPage } } }`, nil)
		if got := codes(t, answer); got != c.want || strings.Contains(answer, "secret") {
			t.Errorf("%v: got %s, want %s and no secret: %s", c.fault, got, c.want, answer)
		}
		if !strings.Contains(s.log.String(), "code="+c.want) {
			t.Errorf("%v: the log has %q", c.fault, s.log)
		}
	}
}
