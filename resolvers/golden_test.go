package resolvers_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"
)

var update = flag.Bool("update", false, "write what comes out into testdata")

// TestGolden asks what testdata/*.txtar ask of the readings in reading_test.go: query.graphql, with
// variables.json where there is one, is answered by want.json.
func TestGolden(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatal("no files", err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			a, err := txtar.ParseFile(file)
			if err != nil {
				t.Fatal(err)
			}
			part := func(name string) *txtar.File {
				for i := range a.Files {
					if a.Files[i].Name == name {
						return &a.Files[i]
					}
				}
				return &txtar.File{}
			}
			var variables map[string]any
			if text := part("variables.json").Data; text != nil {
				if err := json.Unmarshal(text, &variables); err != nil {
					t.Fatal(err)
				}
			}
			s := open(t, nil, ferry(t), minister(t), namesake(t))
			got, want := s.query(string(part("query.graphql").Data), variables), part("want.json")
			if *update {
				want.Data = []byte(got)
				if err := os.WriteFile(file, txtar.Format(a), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			if got != string(want.Data) {
				t.Errorf("%s\ngot:\n%s\nwant:\n%s", a.Comment, got, want.Data)
			}
		})
	}
}

// TestFirstQuery holds that what GraphiQL shows first can be asked.
func TestFirstQuery(t *testing.T) {
	text, err := os.ReadFile("../web/graphiql/src/who-said-what.graphql")
	if err != nil {
		t.Fatal(err)
	}
	s := open(t, nil, ferry(t), minister(t))
	for _, name := range []string{"WhoSaidWhat", "Denied"} {
		body, err := json.Marshal(map[string]string{"query": string(text), "operationName": name})
		if err != nil {
			t.Fatal(err)
		}
		if _, answer := s.post(bytes.NewReader(body)); codes(t, answer) != "" || !strings.Contains(answer, "Mara Lindqvist") {
			t.Errorf("%s: %s", name, answer)
		}
	}
}
