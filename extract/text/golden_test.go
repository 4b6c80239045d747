package text

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"
)

var update = flag.Bool("update", false, "write what the package gives now into the golden files")

// TestGolden reads testdata/*.txtar: each holds an article (or "raw" for one taken as it is) and
// what is to be read from it, in one section for each thing that the file is about.
func TestGolden(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatalf("no golden files: %v", err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) { golden(t, file) })
	}
}

func golden(t *testing.T, file string) {
	a, err := txtar.ParseFile(file)
	if err != nil {
		t.Fatal(err)
	}
	in := string(a.Files[0].Data)
	paragraphs := Paragraphs(in, a.Files[0].Name == "raw")
	for i := range a.Files[1:] {
		f := &a.Files[1+i]
		got := section(t, f.Name, in, paragraphs)
		if *update {
			f.Data = []byte(got)
		} else if got != string(f.Data) {
			t.Errorf("%s:\n%s\nwant:\n%s", f.Name, got, f.Data)
		}
	}
	if *update {
		if err := os.WriteFile(file, txtar.Format(a), 0o666); err != nil {
			t.Fatal(err)
		}
	}
}

func section(t *testing.T, name, in string, paragraphs []Paragraph) string {
	var b strings.Builder
	switch name {
	case "paragraphs":
		for _, p := range paragraphs {
			fmt.Fprintf(&b, "%s: ", p.Kind)
			if !p.Dateline.Empty() {
				fmt.Fprintf(&b, "[%s]", p.Dateline.Of(in))
			}
			fmt.Fprintf(&b, "%s\n", p.Body.Of(in))
		}
	case "own":
		own, _ := Own(in, paragraphs)
		return own
	case "meta":
		m := ReadMeta(in, paragraphs)
		fmt.Fprintf(&b, "title: %s\npublisher: %s\nauthor: %s\npublished: %s\nsyndicated from: %s\n",
			m.Title, m.Publisher, m.Author, m.Published, m.SyndicatedFrom)
		return strings.ReplaceAll(b.String(), ": \n", ":\n")
	case "sentences":
		for _, s := range Sentences(in, paragraphs) {
			fmt.Fprintf(&b, "%d %s\n", s.Paragraph, s.Span.Of(in))
		}
	case "tokens":
		for _, s := range Sentences(in, paragraphs) {
			for i, w := range s.Tokens {
				if i > 0 {
					b.WriteByte(' ')
				}
				b.WriteString(w.Of(in))
			}
			b.WriteByte('\n')
		}
	case "quotes":
		for _, q := range Quotes(in, paragraphs) {
			b.WriteString(strings.Repeat("\t", q.Depth))
			if !q.Speech {
				b.WriteString("(no speech) ")
			}
			if q.Continues {
				b.WriteString("(continues) ")
			}
			fmt.Fprintf(&b, "%s\n", q.Span.Of(in))
		}
	default:
		t.Fatalf("unknown section %q", name)
	}
	return b.String()
}
