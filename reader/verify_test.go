package reader

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"hearsay/extract"
	"hearsay/format"
	"hearsay/graph"
)

var update = flag.Bool("update", false, "rewrite what the files in testdata expect")

func input(text string) graph.Input {
	sum := sha256.Sum256([]byte(text))
	return graph.Input{Text: text, SHA256: hex.EncodeToString(sum[:])}
}

// Each file holds an article and a model's answer, and what is kept and refused of it.
func TestVerify(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatal("no files in testdata")
	}
	for _, path := range files {
		t.Run(strings.TrimSuffix(filepath.Base(path), ".txtar"), func(t *testing.T) {
			archive, err := txtar.ParseFile(path)
			if err != nil {
				t.Fatal(err)
			}
			article, said := archive.Files[0].Data, archive.Files[1].Data
			before := txtar.Format(archive)
			archive.Files = append(archive.Files[:2], txtar.File{Name: "reading", Data: verified(t, string(article), string(said))})
			after := txtar.Format(archive)
			if *update {
				if err := os.WriteFile(path, after, 0o644); err != nil {
					t.Fatal(err)
				}
			} else if !bytes.Equal(after, before) {
				t.Errorf("got\n%s", archive.Files[2].Data)
			}
		})
	}
}

// verified is the reading and the report, for a person.
func verified(t *testing.T, article, content string) []byte {
	t.Helper()
	said, err := parse(content)
	if err != nil {
		t.Fatal(err)
	}
	var report Report
	r := verify(extract.Analyse(input(article)), said, graph.Extractor{Name: "llm:test", Version: "1"}, &report)
	if err := r.Check(); err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := format.WriteText(&b, r); err != nil {
		t.Fatal(err)
	}
	b.WriteString("\n" + strings.ReplaceAll(report.String(), "; ", "\n") + "\n")
	return b.Bytes()
}

func TestLocate(t *testing.T) {
	const text = "“We  won’t pay,” she said. She said no, she said.\nÉlan, he said — no."
	f := fold(text)
	for _, test := range []struct{ before, words, after, within, want, why string }{
		{words: "\"We won't pay,\"", want: "“We  won’t pay,”"},
		{words: " won't\n pay ", want: "won’t pay"},
		{words: "no, she said. Élan", want: "no, she said.\nÉlan"},
		{words: "Élan", want: "Élan"},
		{words: "lan", why: notThere},
		{words: "sa", why: notThere},
		{words: "We will not pay", why: notThere},
		{words: "SHE", why: notThere},
		{words: " \n", why: nothingQuoted},
		{words: strings.Repeat("no ", 200), why: tooLong},
		{words: "she said", why: manyPlaces},
		{before: "no,", words: "she said", want: "she said"},
		{before: "yes,", words: "she said", why: manyPlaces},
		{words: "said", after: "— no", want: "said"},
		{words: "said", within: "Élan, he said — no.", want: "said"},
		{words: "she said", within: "Élan, he said — no.", why: manyPlaces},
		{before: "yes,", words: "Élan", want: "Élan"},
	} {
		at := strings.Index(text, test.within)
		got, why := f.locate(quote{test.before, test.words, test.after}, graph.Span{StartByte: at, EndByte: at + len(test.within)}, maxWords)
		if got.Of(text) != test.want || why != test.why {
			t.Errorf("%q: got %q %q, want %q %q", test.words, got.Of(text), why, test.want, test.why)
		}
	}
}

// A long list is cut, so that a huge answer costs no more than a large one.
func TestTooMany(t *testing.T) {
	one := `{"id": "x", "type": "PERSON", "mentions": [{"kind": "NAME", "quote": {"text": "Ada"}}]}`
	said, err := parse(`{"entities": [` + strings.Repeat(one+",", maxItems+4) + one + `], "claims": [], "statements": []}`)
	if err != nil {
		t.Fatal(err)
	}
	var report Report
	verify(extract.Analyse(input("Ada left.")), said, graph.Extractor{}, &report)
	if got, want := report.String(), "1 kept, 1004 refused (requests: 0, tokens: 0): 999 entity, no id of its own; 5 entity, one of too many"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// Whatever a model answers, the reading holds nothing but what stands in the text.
func FuzzVerify(f *testing.F) {
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil {
		f.Fatal(err)
	}
	var all string
	for _, path := range files {
		archive, err := txtar.ParseFile(path)
		if err != nil {
			f.Fatal(err)
		}
		all += string(archive.Files[0].Data) + "\n"
		f.Add(string(archive.Files[1].Data))
	}
	analysis := extract.Analyse(input(all))
	f.Fuzz(func(t *testing.T, content string) {
		said, err := parse(content)
		if err != nil {
			return
		}
		if err := verify(analysis, said, graph.Extractor{}, &Report{}).Check(); err != nil {
			t.Fatal(err)
		}
	})
}

// Words that are found stand there, but for white space and quotation marks; and words copied from the edge
// of one to the edge of another are found.
func FuzzLocate(f *testing.F) {
	f.Add("“We  won’t pay,” she said. She said no, she said.\nÉlan, he said — no.", "won't pay", 3, 9)
	f.Fuzz(func(t *testing.T, text, words string, start, end int) {
		text = strings.ToValidUTF8(text, "?")
		folded := fold(text)
		if at, why := folded.locate(quote{Text: words}, graph.Span{}, maxWords); why == "" && trimmed(at.Of(text)) != trimmed(words) {
			t.Errorf("%q found at %q", words, at.Of(text))
		}
		s := graph.Span{StartByte: start, EndByte: end}
		if !s.In(text) || !edge(text, start) || !edge(text, end) {
			return
		}
		if _, why := folded.locate(quote{Text: s.Of(text)}, graph.Span{}, len(text)); why != "" && why != manyPlaces && why != nothingQuoted {
			t.Errorf("%q in %q: %s", s.Of(text), text, why)
		}
	})
}

// Endpoints that hold a model to the schema want every field of it required, and the form that is read
// has all of them.
func TestSchema(t *testing.T) {
	var root any
	if err := json.Unmarshal([]byte(schema), &root); err != nil {
		t.Fatal(err)
	}
	form, err := json.Marshal([]any{answer{}, saidEntity{}, saidClaim{}, saidSpeaker{}, saidStatement{}, quote{}, saidTerm{}})
	if err != nil {
		t.Fatal(err)
	}
	form = append(form, `"kind" "quote" "role" "value"`...) // of what stands in lists
	objects := 0
	var walk func(any)
	walk = func(v any) {
		switch v := v.(type) {
		case []any:
			for _, x := range v {
				walk(x)
			}
		case map[string]any:
			for _, x := range v {
				walk(x)
			}
			properties, ok := v["properties"].(map[string]any)
			if !ok {
				return
			}
			objects++
			required, _ := v["required"].([]any)
			if len(required) != len(properties) || v["additionalProperties"] != false {
				t.Errorf("not strict: %v", required)
			}
			for _, name := range required {
				if properties[name.(string)] == nil || !bytes.Contains(form, []byte(`"`+name.(string)+`"`)) {
					t.Errorf("no field %v", name)
				}
			}
		}
	}
	walk(root)
	if objects != 9 {
		t.Errorf("%d objects, want 9", objects)
	}
}
