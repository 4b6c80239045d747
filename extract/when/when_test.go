package when_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"hearsay/extract/text"
	"hearsay/extract/tree"
	"hearsay/extract/when"
	"hearsay/graph"
)

// TestGolden reads the texts in testdata, one file a phenomenon, against the date in the file "published".
func TestGolden(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatal("no files in testdata", err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) { golden(t, file) })
	}
}

func golden(t *testing.T, file string) {
	archive, err := txtar.ParseFile(file)
	if err != nil {
		t.Fatal(err)
	}
	parts := make(map[string]string)
	for _, f := range archive.Files {
		parts[f.Name] = string(f.Data)
	}
	got := table(parts["text"], graph.Date(strings.TrimSpace(parts["published"])))
	if got == parts["want"] {
		return
	}
	if os.Getenv("UPDATE") != "" {
		for i := range archive.Files {
			if archive.Files[i].Name == "want" {
				archive.Files[i].Data = []byte(got)
			}
		}
		if err := os.WriteFile(file, txtar.Format(archive), 0o666); err != nil {
			t.Fatal(err)
		}
		return
	}
	t.Errorf("%s: got\n%s\nwant\n%s\n(UPDATE=1 writes what it gives into the file)", file, got, parts["want"])
}

func document(in string) *tree.Document { return tree.Parse(in, text.Paragraphs(in, true)) }

// table writes the expressions of a text, one a line.
func table(in string, published graph.Date) string {
	var b strings.Builder
	d := document(in)
	for _, e := range when.Find(d, published) {
		fmt.Fprintf(&b, "%s | %s %s", e.Span.Of(d.Text), e.Kind, e.Grain)
		if e.Mod != "" {
			fmt.Fprintf(&b, " %s", e.Mod)
		}
		fmt.Fprintf(&b, " | %s", e.Value)
		if e.Basis != "" {
			fmt.Fprintf(&b, " | %s", e.Basis)
		}
		if e.Resolved() {
			fmt.Fprintf(&b, " %s..%s", e.From, e.To)
		}
		b.WriteByte('\n')
	}
	return b.String()
}

// FuzzFind: any bytes and any date give expressions inside the text, in order, the same each time.
func FuzzFind(f *testing.F) {
	f.Add("From 3 to 5 May 2021, the day before; mid-'90s.", "2024-03-14")
	f.Add("Last Friday\xff in the 0000th quarter of 9999, 9999 years ago", "9999-12-31")
	f.Fuzz(func(t *testing.T, in, date string) {
		published, _ := graph.ParseDate(date)
		d := document(in)
		all := when.Find(d, published)
		at := 0
		for _, e := range all {
			if e.Span.StartByte < at || e.Span.EndByte <= e.Span.StartByte || e.Span.EndByte > len(d.Text) {
				t.Fatalf("span %v in a text of %d bytes, after %d", e.Span, len(d.Text), at)
			}
			at = e.Span.EndByte
			for _, date := range []graph.Date{e.From, e.To} {
				if _, err := graph.ParseDate(string(date)); err != nil {
					t.Fatal(err)
				}
			}
			if e.Resolved() != (e.Basis == when.Stated || e.Basis == when.Published || e.Basis == when.Earlier) {
				t.Fatalf("basis %q of %q..%q", e.Basis, e.From, e.To)
			}
		}
		if again := when.Find(d, published); fmt.Sprint(again) != fmt.Sprint(all) {
			t.Fatal("another answer the second time")
		}
	})
}

// TestDate: a date covers all that is told, and is none for what is open or no place in time.
func TestDate(t *testing.T) {
	for _, test := range []struct {
		text string
		want graph.Date
	}{
		{"The board met last week.", "2024-03"},
		{"The board met two weeks ago.", "2024"}, // a week that two months share
		{"The board met on Wednesday night.", "2024-03-13"},
		{"The board met in the 1990s.", ""},
		{"The board met in the second quarter of 2021.", "2021"},
		{"The board has met since 2019.", ""},
		{"The board met from 2018 to 2021.", ""},
		{"The board met for two years.", ""},
	} {
		all := when.Find(document(test.text), "2024-03-14")
		if len(all) != 1 || all[0].Date() != test.want {
			t.Errorf("%s: %+v, want %q", test.text, all, test.want)
		}
	}
}
