package extract_test

import (
	"crypto/sha256"
	"encoding/hex"
	"io/fs"
	"os"
	"path/filepath"
	"reflect"
	"testing"

	"hearsay/demo"
	"hearsay/extract"
	"hearsay/graph"
	"hearsay/graph/identity"
)

func input(name, text string) graph.Input {
	sum := sha256.Sum256([]byte(text))
	return graph.Input{File: name, Text: text, SHA256: hex.EncodeToString(sum[:])}
}

// corpus returns the articles of the demo, and of ../shared where it is there.
func corpus(t testing.TB) []graph.Input {
	t.Helper()
	var all []graph.Input
	files, err := fs.Glob(demo.Articles(), "*.txt")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range files {
		b, err := fs.ReadFile(demo.Articles(), name)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, input(name, string(b)))
	}
	seeds, _ := filepath.Glob("../../shared/gold/seeds/articles/*.txt")
	if len(seeds) == 0 {
		t.Log("../shared is absent: the demo articles alone are read")
	}
	for _, name := range seeds {
		b, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, input(filepath.Base(name), string(b)))
	}
	return all
}

func TestArticleHoldsTheInvariants(t *testing.T) {
	for _, in := range corpus(t) {
		r := extract.Article(in)
		if err := r.Check(); err != nil {
			t.Errorf("%s: %v", in.File, err)
		}
		if err := identity.Alone(r).Check(); err != nil {
			t.Errorf("%s, linked: %v", in.File, err)
		}
		if len(r.Claims) == 0 {
			t.Errorf("%s: no claim", in.File)
		}
		if again := extract.Article(in); !reflect.DeepEqual(again, r) {
			t.Errorf("%s: a second reading differs", in.File)
		}
	}
}

func BenchmarkArticle(b *testing.B) {
	all := corpus(b)
	bytes := 0
	for _, in := range all {
		bytes += len(in.Text)
	}
	b.SetBytes(int64(bytes))
	for b.Loop() {
		for _, in := range all {
			extract.Article(in)
		}
	}
}

// What speaks in two places is called by the first of them, whichever is read first.
func TestEntitiesHaveTheIDOfTheirFirstMention(t *testing.T) {
	in := input("recording.txt", "Police charged Finn in May after determining that a video recording showed the councillor grabbing the reporter by the arm.\n\n"+
		"A video recording showed that Finn grabbed the reporter.")
	in.Raw = true
	r := extract.Article(in)
	for _, e := range r.Entities {
		if want := graph.MentionedID(r.Article.ID, e.Name, e.Mentions[0].Span); e.ID != want {
			t.Errorf("%s: got %s, want %s", e.Name, e.ID, want)
		}
	}
}
