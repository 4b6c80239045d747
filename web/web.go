// Package web holds what the server shows in a browser. Everything is built in, and pages load nothing
// from anywhere else.
package web

import (
	"bytes"
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"html/template"
	"net/http"
	"path"
	"time"
)

//go:embed graphiql/dist
var files embed.FS

// GraphiQL serves the GraphiQL query editor, which sends its queries to endpoint, a path on the same
// server. Mount it on a path that ends in a slash, without the prefix:
//
//	mux.Handle("/graphiql/", http.StripPrefix("/graphiql", web.GraphiQL("/graphql")))
func GraphiQL(endpoint string) http.Handler {
	mux := http.NewServeMux()
	mux.Handle("GET /{$}", file("index.html", page("graphiql/dist/index.html", endpoint)))
	for _, name := range []string{"graphiql.js", "graphiql.css", "LICENSES.txt"} {
		mux.Handle("GET /"+name, file(name, read(path.Join("graphiql/dist", name))))
	}
	return strict(mux)
}

// policy lets a page load from its own server alone, and be shown in no other page. Styles may be
// written in the page: editors place their cursors and menus so.
const policy = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; " +
	"img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

func strict(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Content-Security-Policy", policy)
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Referrer-Policy", "no-referrer")
		h.Set("Cross-Origin-Opener-Policy", "same-origin")
		h.Set("Cross-Origin-Resource-Policy", "same-origin")
		next.ServeHTTP(w, r)
	})
}

// file serves content, which a browser may keep as long as it asks whether it is still the same.
func file(name string, content []byte) http.Handler {
	sum := sha256.Sum256(content)
	tag := `"` + hex.EncodeToString(sum[:16]) + `"`
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("ETag", tag)
		w.Header().Set("Cache-Control", "no-cache")
		http.ServeContent(w, r, name, time.Time{}, bytes.NewReader(content))
	})
}

// read returns a file that is built in.
func read(name string) []byte {
	b, err := files.ReadFile(name)
	if err != nil {
		panic(err) // go:embed would not have built without it
	}
	return b
}

func page(name, endpoint string) []byte {
	var b bytes.Buffer
	if err := template.Must(template.New(name).Parse(string(read(name)))).Execute(&b, endpoint); err != nil {
		panic(err) // the same page and kind of value each time
	}
	return b.Bytes()
}
