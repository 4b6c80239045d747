package extract_test

import (
	"bytes"
	"encoding/json"
	"path/filepath"
	"reflect"
	"strings"
	"sync"
	"testing"

	"golang.org/x/tools/txtar"

	"hearsay/extract"
	"hearsay/graph"
	"hearsay/graph/identity"
)

// FuzzArticle holds the extractor to its contract on any text: no panic, a reading that passes Check alone
// and linked, and the same reading twice.
func FuzzArticle(f *testing.F) {
	for _, in := range corpus(f) {
		f.Add(in.Text, false)
	}
	for _, in := range goldens(f) {
		f.Add(in.Text, in.Raw)
	}
	for _, s := range []string{"", "\n", "“", "“A” said.", "said said said", "\x80\xff", "He said. She said, “I”", "that, that, that said", "- - . ; “‘’” ...",
		"According to according to.", "Citing citing, reported reported.", "A\u0301da said “…”", "🂡 denied 🂡.", "Mr Mr Mr.", "1 2 3 2024-01-01",
		"The lots were not drawn", "Holt pleads not guilty", "Holt pleaded not guilty to", "He denied it, as Holt alleged", "Asked, he said", "called the report",
		"She said that claims of", "“No”", "“In the report”", "The claim that was rejected", "His lawyer", "The mill burned.\n\nThis story has been updated to add what was said on “Meet the Miller.”"} {
		f.Add(s, true)
	}
	f.Fuzz(func(t *testing.T, text string, raw bool) {
		in := input("fuzz.txt", strings.ToValidUTF8(text, "\ufffd"))
		in.Raw = raw
		r := extract.Article(in)
		if err := r.Check(); err != nil {
			t.Error(err)
		}
		if err := identity.Alone(r).Check(); err != nil {
			t.Errorf("linked: %v", err)
		}
		if again := extract.Article(in); !reflect.DeepEqual(again, r) {
			t.Error("a second reading differs")
		}
	})
}

// goldens returns the inputs of the golden files.
func goldens(t testing.TB) []graph.Input {
	t.Helper()
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatalf("no golden files: %v", err)
	}
	var all []graph.Input
	for _, file := range files {
		a, err := txtar.ParseFile(file)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, goldenInput(t, file, a))
	}
	return all
}

// TestArticleOnManyGoroutines reads all articles on one goroutine and then each on eight at once: the
// readings are the same, byte for byte.
func TestArticleOnManyGoroutines(t *testing.T) {
	all := append(corpus(t), goldens(t)...)
	want := make([][]byte, len(all))
	for i, in := range all {
		want[i] = encoded(t, in)
	}
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for i, in := range all {
				if got := encoded(t, in); !bytes.Equal(got, want[i]) {
					t.Errorf("%s: read differently beside others:\n%s\nalone:\n%s", in.File, got, want[i])
				}
			}
		})
	}
	wg.Wait()
}

func encoded(t *testing.T, in graph.Input) []byte {
	b, err := json.Marshal(extract.Article(in))
	if err != nil {
		t.Errorf("%s: %v", in.File, err)
	}
	return b
}
