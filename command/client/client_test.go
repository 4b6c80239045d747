package client

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"reflect"
	"testing"

	"hearsay/graph"
)

// echo answers a query with its variables as data, and the query as an error where there is one.
var echo = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
	var body struct {
		Query     string
		Variables json.RawMessage
	}
	if err := json.NewDecoder(r.Body).Decode(&body); err != nil || r.URL.Path != "/graphql" || r.Header.Get("Content-Type") != "application/json" {
		http.Error(w, "bad request", http.StatusBadRequest)
		return
	}
	answer := map[string]any{"data": body.Variables}
	if body.Query == "fail" {
		w.WriteHeader(http.StatusUnprocessableEntity)
		answer["errors"] = []any{map[string]any{"message": "no", "path": []any{"a", 1}, "extensions": map[string]string{"code": "INVALID"}}}
	}
	_ = json.NewEncoder(w).Encode(answer)
})

// A client over the network and one within the process get the same answers.
func TestAsk(t *testing.T) {
	server := httptest.NewServer(echo)
	defer server.Close()
	for name, c := range map[string]*Client{"at": At(server.URL + "/"), "within": Within(echo)} {
		a, err := c.Ask(t.Context(), "q", map[string]any{"x": 1})
		if err != nil || a.Err() != nil || string(a.Data) != `{"x":1}` {
			t.Errorf("%s: answer %+v, error %v", name, a, err)
		}
		a, err = c.Ask(t.Context(), "fail", nil)
		if err != nil || a.Err() == nil || a.Err().Error() != "INVALID: no (at a 1)" {
			t.Errorf("%s: answer %+v, error %v", name, a, err)
		}
	}
}

func TestAskFails(t *testing.T) {
	for name, h := range map[string]http.Handler{
		"no such page": http.NotFoundHandler(),
		"no answer":    http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write([]byte("{}")) }),
	} {
		if a, err := Within(h).Ask(t.Context(), "q", nil); err == nil {
			t.Errorf("%s: answer %+v", name, a)
		}
	}
	if _, err := At("http://127.0.0.1:1").Ask(t.Context(), "q", nil); err == nil {
		t.Error("a server that is not there answered")
	}
}

func TestOf(t *testing.T) {
	dir := t.TempDir()
	wantNone := func() {
		t.Helper()
		if c, err := Of(t.Context(), dir); !errors.Is(err, ErrNoServer) {
			t.Errorf("%+v, error %v", c, err)
		}
	}
	wantNone()
	server := httptest.NewServer(echo)
	remove, err := Announce(dir, server.URL)
	if err != nil {
		t.Fatal(err)
	}
	if c, err := Of(t.Context(), dir); err != nil || c.endpoint != server.URL+"/graphql" {
		t.Errorf("%+v, error %v", c, err)
	}
	server.Close() // as if killed: its note stays behind
	wantNone()
	if err := remove(); err != nil {
		t.Error(err)
	}
	wantNone()
	if err := os.WriteFile(filepath.Join(dir, note), []byte("{"), 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := Of(t.Context(), dir); err == nil || errors.Is(err, ErrNoServer) {
		t.Errorf("error %v", err)
	}
}

func TestIngest(t *testing.T) {
	digest := func(s string) string { sum := sha256.Sum256([]byte(s)); return hex.EncodeToString(sum[:]) }
	var got json.RawMessage
	result := `{"status":"STORED","error":null}`
	c := Within(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var body struct {
			Variables struct{ Articles []json.RawMessage }
		}
		if err := json.NewDecoder(r.Body).Decode(&body); err != nil || len(body.Variables.Articles) != 1 {
			t.Errorf("body %+v, error %v", body, err)
		}
		got = body.Variables.Articles[0]
		_, _ = w.Write([]byte(`{"data":{"ingest":{"results":[` + result + `]}}}`))
	}))
	for _, test := range []struct {
		in   graph.Input
		want string
	}{
		{graph.Input{Text: "å", SHA256: digest("å")}, `{"text":"å"}`},
		{graph.Input{Text: "å", SHA256: digest("\ufeffå"), File: "f", URL: "u", Title: "t", Publisher: "p", Published: "2024", Raw: true},
			`{"file":"f","url":"u","title":"t","publisher":"p","published":"2024","raw":true,"text":"` + "\ufeff" + `å"}`},
	} {
		status, err := c.Ingest(t.Context(), test.in)
		if status != "STORED" || err != nil || !reflect.DeepEqual(got, json.RawMessage(test.want)) {
			t.Errorf("status %s, error %v, got %s, want %s", status, err, got, test.want)
		}
	}
	result = `{"status":"FAILED","error":"unreadable article: empty"}`
	if _, err := c.Ingest(t.Context(), graph.Input{}); err == nil || err.Error() != "unreadable article: empty" {
		t.Errorf("error %v", err)
	}
	result = ``
	if _, err := c.Ingest(t.Context(), graph.Input{}); err == nil {
		t.Error("an answer without a result was taken")
	}
}
