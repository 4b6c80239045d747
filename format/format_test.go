package format

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"testing"

	"golang.org/x/tools/txtar"

	"hearsay/graph"
)

var update = flag.Bool("update", false, "rewrite testdata/reading.txtar")

// The golden file holds the forms of one reading; the JSON one stands indented there, which keeps the
// order of its keys.
func TestForms(t *testing.T) {
	const golden = "testdata/reading.txtar"
	r := reading(t)
	var line, indented, text, explained bytes.Buffer
	if err := WriteJSON(&line, r); err != nil {
		t.Fatal(err)
	}
	if n := bytes.Count(line.Bytes(), []byte("\n")); n != 1 || !bytes.HasSuffix(line.Bytes(), []byte("\n")) {
		t.Errorf("%d line ends, want one, at the end", n)
	}
	if err := json.Indent(&indented, line.Bytes(), "", "  "); err != nil {
		t.Fatal(err)
	}
	if err := WriteText(&text, r); err != nil {
		t.Fatal(err)
	}
	if err := WriteExplained(&explained, r); err != nil {
		t.Fatal(err)
	}
	got := &txtar.Archive{
		Comment: []byte("The reading of reading_test.go in each form; go test ./format -update rewrites this.\n"),
		Files:   []txtar.File{{Name: "jsonl", Data: indented.Bytes()}, {Name: "text", Data: text.Bytes()}, {Name: "explained", Data: explained.Bytes()}},
	}
	if *update {
		if err := os.WriteFile(golden, txtar.Format(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(txtar.Format(got), want) {
		t.Errorf("got\n%s\nwant\n%s", txtar.Format(got), want)
	}
}

// Every span, wherever it stands in the document, counts code points of the article's text.
func TestSpansAreCodePoints(t *testing.T) {
	r := reading(t)
	var line bytes.Buffer
	if err := WriteJSON(&line, r); err != nil {
		t.Fatal(err)
	}
	var document any
	if err := json.Unmarshal(line.Bytes(), &document); err != nil {
		t.Fatal(err)
	}
	points := []rune(r.Article.Text)
	spans := 0
	var walk func(any)
	walk = func(v any) {
		switch v := v.(type) {
		case []any:
			for _, x := range v {
				walk(x)
			}
		case map[string]any:
			if start, ok := v["start"].(float64); ok {
				spans++
				end := v["end"].(float64)
				if got := string(points[int(start):int(end)]); got != v["text"] {
					t.Errorf("text[%v:%v] is %q, the span says %q", start, end, got, v["text"])
				}
			}
			for _, x := range v {
				walk(x)
			}
		}
	}
	walk(document)
	if want := 4 + 2 + 2 + 2 + 4 + 3 + 3; spans != want { // mentions, claims, statements, times, and the links of three speakers
		t.Errorf("%d spans, want %d", spans, want)
	}
}

func TestNothingKnown(t *testing.T) {
	var b bytes.Buffer
	if err := WriteJSON(&b, &graph.Reading{}); err != nil {
		t.Fatal(err)
	}
	want := `{"article":{"file":null,"id":"00000000-0000-0000-0000-000000000000","url":null,"title":null,"publisher":null,` +
		`"published":null,"publishedBasis":null,"syndicatedFrom":null,"sha256":"","text":""},"extractor":{"name":"","version":""},` +
		`"entities":[],"claims":[],"statements":[]}` + "\n"
	if b.String() != want {
		t.Errorf("got  %s\nwant %s", b.String(), want)
	}
}
