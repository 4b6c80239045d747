package tree

import (
	"path/filepath"
	"reflect"
	"testing"

	"golang.org/x/tools/txtar"

	"hearsay/extract/text"
)

// TestGates asks that gates keep no rule from a token that it would change: the trees of all sentences of the extractor's
// goldens are the same with every gate open.
func TestGates(t *testing.T) {
	names, err := filepath.Glob("../testdata/*.txtar")
	more, err2 := filepath.Glob("../claims/testdata/*.txtar")
	if err != nil || err2 != nil || len(names) == 0 || len(more) == 0 {
		t.Fatal("no goldens", err, err2)
	}
	open := make([]gate, len(gates))
	for _, name := range append(names, more...) {
		a, err := txtar.ParseFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range a.Files {
			if f.Name != "article" {
				continue
			}
			in := string(f.Data)
			kept := gates
			got := Parse(in, text.Paragraphs(in, true))
			gates = open
			want := Parse(in, text.Paragraphs(in, true))
			gates = kept
			for i, s := range want.Sentences {
				if !reflect.DeepEqual(got.Sentences[i].Tokens, s.Tokens) {
					t.Errorf("%s: a gate keeps a rule from %q", name, in[s.Span.StartByte:s.Span.EndByte])
				}
			}
		}
	}
}
