package web_test

import (
	"net/http"
	"net/http/httptest"
	"regexp"
	"strings"
	"testing"

	"hearsay/web"
)

func get(h http.Handler, path string, header http.Header) *http.Response {
	r := httptest.NewRequest(http.MethodGet, path, nil)
	if header != nil {
		r.Header = header
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w.Result()
}

func text(t *testing.T, r *http.Response) string {
	t.Helper()
	var b strings.Builder
	if err := r.Write(&b); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// TestGraphiQL holds that everything is there, with its headers, and that the page asks for nothing else.
func TestGraphiQL(t *testing.T) {
	h := http.StripPrefix("/graphiql", web.GraphiQL("/graph\"ql"))
	for path, kind := range map[string]string{
		"/graphiql/":             "text/html; charset=utf-8",
		"/graphiql/graphiql.js":  "text/javascript; charset=utf-8",
		"/graphiql/graphiql.css": "text/css; charset=utf-8",
		"/graphiql/LICENSES.txt": "text/plain; charset=utf-8",
	} {
		r := get(h, path, nil)
		if r.StatusCode != 200 || r.Header.Get("Content-Type") != kind {
			t.Errorf("%s: got %s %s", path, r.Status, r.Header.Get("Content-Type"))
		}
		if r.Header.Get("X-Content-Type-Options") != "nosniff" || !strings.HasPrefix(r.Header.Get("Content-Security-Policy"), "default-src 'none'; script-src 'self';") {
			t.Errorf("%s: got headers %v", path, r.Header)
		}
		if again := get(h, path, http.Header{"If-None-Match": {r.Header.Get("ETag")}}); again.StatusCode != 304 {
			t.Errorf("%s: asked again: got %s, want 304", path, again.Status)
		}
	}
	for _, path := range []string{"/graphiql/build.mjs", "/graphiql/dist/", "/graphiql/../web.go"} {
		if r := get(h, path, nil); r.StatusCode == 200 {
			t.Errorf("%s: got %s", path, r.Status)
		}
	}
	page := text(t, get(h, "/graphiql/", nil))
	if !strings.Contains(page, `data-endpoint="/graph&#34;ql"`) {
		t.Errorf("the endpoint is not in the page, or not escaped: %s", page)
	}
	if m := regexp.MustCompile(`(src|href)="(https?:|//)`).FindString(page); m != "" {
		t.Errorf("the page loads from elsewhere: %s", m)
	}
	if css := text(t, get(h, "/graphiql/graphiql.css", nil)); regexp.MustCompile(`url\(["']?(https?:|//)|@import`).MatchString(css) {
		t.Error("the style sheet loads from elsewhere")
	}
}
