package main

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
)

// A language model reads for extract and ingest: what it says that stands in the text is printed and kept,
// what it invents is told of on standard error, and what it answered before is not asked again.
func TestReadWithModel(t *testing.T) {
	const said = `{"entities": [{"id": "e1", "type": "PERSON", "name": "Ada Brunn", "mentions": [{"kind": "NAME", "quote": {"text": "Ada Brunn"}}]},
		{"id": "e2", "type": "PERSON", "name": "Otto Lind", "mentions": [{"kind": "NAME", "quote": {"text": "Otto Lind"}}]}],
		"claims": [{"id": "c1", "subject": {"entity": "e1"}, "predicate": "resigned", "polarity": "POSITIVE", "factuality": "STATED", "evidence": {"text": "Ada Brunn resigned"}}],
		"statements": [{"claim": "c1", "evidence": {"text": "Mayor Ada Brunn resigned on Monday."}}]}`
	var asked atomic.Int32
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		asked.Add(1)
		if got := r.Header.Get("Authorization"); got != "Bearer lantern-and-oar" {
			t.Errorf("authorization %q", got)
		}
		w.Header().Set("Content-Type", "application/json")
		_ = json.NewEncoder(w).Encode(map[string]any{"choices": []any{map[string]any{"message": map[string]any{"content": said}}}, "usage": map[string]any{"total_tokens": 700}})
	}))
	t.Cleanup(s.Close)
	folder := t.TempDir()
	file := filepath.Join(folder, "a.txt")
	if err := os.WriteFile(file, []byte("Mayor Ada Brunn resigned on Monday.\n"), 0o666); err != nil {
		t.Fatal(err)
	}
	t.Setenv("SOME_KEY", "lantern-and-oar")
	model := []string{"--extractor", "llm", "--endpoint", s.URL + "/v1", "--model", "m", "--key-env", "SOME_KEY", "--cache", filepath.Join(folder, "answers"), file}
	for _, test := range []struct {
		command        []string
		stdout, stderr string
	}{
		{[]string{"extract"}, "Ada Brunn | resigned\n", "a.txt: 3 kept, 2 refused (requests: 1, tokens: 700): 1 entity, no mention of it stands in the text; 1 mention, the words are not in the text\n"},
		{[]string{"extract", "--format", "jsonl"}, `"extractor":{"name":"llm:m","version":"1+`, "a.txt: 3 kept, 2 refused (from the cache): "},
		{[]string{"ingest", "--data", filepath.Join(folder, "graph")}, "     1       1         0          0       0\n", "a.txt: 3 kept, 2 refused (from the cache): "},
		{[]string{"ingest", "--data", filepath.Join(folder, "graph")}, "     1       0         0          1       0\n", "a.txt: 3 kept, 2 refused (from the cache): "},
	} {
		var stdout, stderr strings.Builder
		code := run(t.Context(), append(test.command, model...), strings.NewReader(""), &stdout, &stderr)
		if code != 0 || !strings.Contains(stdout.String(), test.stdout) || !strings.Contains(stderr.String(), test.stderr) {
			t.Errorf("%q: exit code %d\n%s%s", test.command, code, stdout.String(), stderr.String())
		}
	}
	if n := asked.Load(); n != 1 {
		t.Errorf("asked %d times", n)
	}
}
