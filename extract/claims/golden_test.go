package claims_test

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"hearsay/extract/claims"
	"hearsay/extract/names"
	"hearsay/extract/text"
	"hearsay/extract/tree"
)

// TestGolden reads the articles of testdata and compares all that they say, a proposition a line as subject, predicate, object
// and further arguments, sentence by sentence. UPDATE=1 rewrites the files.
func TestGolden(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatalf("no goldens: %v", err)
	}
	for _, file := range files {
		a, err := txtar.ParseFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if len(a.Files) != 2 || a.Files[0].Name != "article" || a.Files[1].Name != "claims" {
			t.Fatalf("%s: want an article and its claims", file)
		}
		got := told(string(a.Files[0].Data))
		if bytes.Equal(a.Files[1].Data, []byte(got)) {
			continue
		}
		if os.Getenv("UPDATE") == "" {
			t.Errorf("%s: got\n%s", file, got)
			continue
		}
		a.Files[1].Data = []byte(got)
		if err := os.WriteFile(file, txtar.Format(a), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// told writes what is found in the sentences of an article.
func told(in string) string {
	d := tree.Parse(in, text.Paragraphs(in, false))
	props := claims.Find(d, names.Find(d))
	var b strings.Builder
	for si, s := range d.Sentences {
		fmt.Fprintf(&b, "%s\n", s.Span.Of(in))
		for _, p := range props {
			if p.Sentence != si {
				continue
			}
			fmt.Fprintf(&b, "\t%s | %s | %s", words(in, p.Subject), p.Label, words(in, p.Object))
			for _, a := range p.Arguments {
				fmt.Fprintf(&b, "; %s: %s", a.Role, words(in, a.Phrase))
			}
			for _, w := range p.When {
				fmt.Fprintf(&b, "; time: %s", w.Of(in))
			}
			fmt.Fprintf(&b, " [%s %s]\n", p.Polarity, p.Factuality)
		}
	}
	return b.String()
}

func words(in string, p claims.Phrase) string {
	if p.Kind == claims.Nothing {
		return "-"
	}
	return p.Span.Of(in)
}
