package text

import (
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"hearsay/graph"
)

// gold is what this package needs of an annotated article.
type gold struct {
	Article struct {
		Title, Publisher, Published string
		SyndicatedFrom              string `json:"syndicated_from"`
	}
	Claims, Statements []struct{ Evidence string }
	Boilerplate        []string
}

func TestSeeds(t *testing.T) {
	files, _ := filepath.Glob(filepath.Join(shared, "gold/seeds/articles/*.txt"))
	if len(files) == 0 {
		t.Skip("no annotated articles beside the repository")
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			raw, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			seed(t, string(raw), readGold(t, file))
		})
	}
}

func readGold(t *testing.T, file string) (g gold) {
	name := strings.TrimSuffix(filepath.Base(file), ".txt") + ".json"
	b, err := os.ReadFile(filepath.Join(filepath.Dir(file), "../gold", name))
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(b, &g); err != nil {
		t.Fatal(err)
	}
	return g
}

func seed(t *testing.T, text string, g gold) {
	check(t, text, false)
	ps := Paragraphs(text, false)
	own, kept := Own(text, ps)
	for _, b := range g.Boilerplate {
		if !away(text, ps, b) {
			t.Errorf("kept as text: %q", b)
		}
		for _, p := range kept {
			if p.Kind != Credit && p.Kind != Subhead && p.Span.Of(own) == b {
				t.Errorf("kept as %s: %q", p.Kind, b)
			}
		}
	}
	for _, c := range append(g.Claims, g.Statements...) {
		if !strings.Contains(own, c.Evidence) {
			t.Errorf("left out: %q", c.Evidence)
		}
	}
	if again := Paragraphs(own, true); !reflect.DeepEqual(again, kept) {
		t.Errorf("the own text reads differently:\n%+v\nwant\n%+v", again, kept)
	}
	m := ReadMeta(text, ps)
	m.Author, m.Basis = "", ""
	want := Meta{Title: g.Article.Title, Publisher: g.Article.Publisher, Published: g.Article.Published, SyndicatedFrom: g.Article.SyndicatedFrom}
	if m != want {
		t.Errorf("got %+v, want %+v", m, want)
	}
}

// away reports that some occurrence of s lies in paragraphs that no claim is read from.
func away(text string, ps []Paragraph, s string) bool {
	for from := 0; ; {
		k := strings.Index(text[from:], s)
		if k < 0 {
			return false
		}
		at := graph.Span{StartByte: from + k, EndByte: from + k + len(s)}
		for _, p := range ps {
			if p.Span.Overlaps(at) && p.Kind != Body && p.Kind != Headline {
				return true
			}
		}
		from = at.EndByte
	}
}
