package syntax_test

import (
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"hearsay/extract/syntax"

	"golang.org/x/tools/txtar"
)

// TestParses holds the analysis of a few sentences word for word. Run with
// UPDATE=1 in the environment after a new model, and read the difference.
func TestParses(t *testing.T) {
	files, err := filepath.Glob("testdata/parses/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatal("no parses in testdata/parses", err)
	}
	for _, path := range files {
		t.Run(strings.TrimSuffix(filepath.Base(path), ".txtar"), func(t *testing.T) {
			a, err := txtar.ParseFile(path)
			if err != nil {
				t.Fatal(err)
			}
			got := table(syntax.Analyse(strings.Fields(string(a.Files[0].Data))))
			if os.Getenv("UPDATE") != "" {
				a.Files = append(a.Files[:1], txtar.File{Name: "tree", Data: []byte(got)})
				if err := os.WriteFile(path, txtar.Format(a), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			if len(a.Files) < 2 || got != string(a.Files[1].Data) {
				t.Errorf("analysis changed:\n%s", got)
			}
		})
	}
}

// table prints a word a line: number, form, lemma, tags, head's number, relation.
func table(ws []syntax.Word) string {
	var b strings.Builder
	for i, w := range ws {
		fmt.Fprintf(&b, "%2d %-14s %-14s %-5s %-5s %2d %s\n", i+1, w.Form, w.Lemma, w.UPOS, w.XPOS, w.Head+1, w.Rel)
	}
	return b.String()
}

func FuzzAnalyse(f *testing.F) {
	for _, s := range []string{
		"", "Yes", ". . .", "“ We will , ” said Ms Orr .", "a\xffb \x00 İ ’ ''", strings.Repeat("and that ", 300),
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		tokens := strings.Split(text, " ")
		ws := syntax.Analyse(tokens)
		if err := wellFormed(tokens, ws); err != nil {
			t.Fatal(err)
		}
		if again := syntax.Analyse(tokens); !reflect.DeepEqual(again, ws) {
			t.Fatal("a second analysis differs from the first")
		}
	})
}

// wellFormed tells what keeps ws from being one tree over the tokens.
func wellFormed(tokens []string, ws []syntax.Word) error {
	if len(ws) != len(tokens) {
		return fmt.Errorf("%d words for %d tokens", len(ws), len(tokens))
	}
	roots := 0
	for i, w := range ws {
		if w.Form != tokens[i] || w.UPOS == "" || w.XPOS == "" || w.Rel == "" || w.Lemma == "" && w.Form != "" {
			return fmt.Errorf("word %d is incomplete: %+v", i, w)
		}
		if (w.Head == -1) != (w.Rel == "root") {
			return fmt.Errorf("word %d has head %d and relation %s", i, w.Head, w.Rel)
		}
		if w.Head == -1 {
			roots++
		}
		at, steps := i, 0
		for ; at >= 0 && at < len(ws) && steps <= len(ws); steps++ {
			at = ws[at].Head
		}
		if at != -1 {
			return fmt.Errorf("word %d does not lead to the root", i)
		}
	}
	if roots != min(len(ws), 1) {
		return fmt.Errorf("%d roots", roots)
	}
	return nil
}

func TestNoTokens(t *testing.T) {
	if ws := syntax.Analyse(nil); len(ws) != 0 {
		t.Fatal(ws)
	}
}

func TestOpenRefusesCutFiles(t *testing.T) {
	b, err := os.ReadFile("model/english.bin")
	if err != nil {
		t.Fatal(err)
	}
	for _, n := range []int{0, 5, 22, 30, 1000, 10000, len(b) / 2, len(b) - 1} {
		if _, err := syntax.Open(b[:n]); err == nil {
			t.Errorf("%d of %d bytes were taken for a model", n, len(b))
		}
	}
}
