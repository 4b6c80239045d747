package analysis_test

import (
	"flag"
	"io/fs"
	"os"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"hearsay/demo"
	"hearsay/extract"
	"hearsay/extract/tree"
	"hearsay/format/analysis"
	"hearsay/graph"
)

var update = flag.Bool("update", false, "rewrite testdata/forms.txtar")

// The golden file holds an analysis made by hand, which no change of the extractor changes, in both forms.
func TestForms(t *testing.T) {
	const golden = "testdata/forms.txtar"
	a := made()
	got := &txtar.Archive{
		Comment: []byte("The analysis of made_test.go in each form; go test ./format/analysis -update rewrites this.\n"),
		Files:   []txtar.File{{Name: "text", Data: []byte(analysis.Text(a))}, {Name: "conllu", Data: []byte(analysis.CoNLLU(a))}},
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
	if string(txtar.Format(got)) != string(want) {
		t.Errorf("got\n%s\nwant\n%s", txtar.Format(got), want)
	}
	check(t, a)
}

// articles are the sample articles, and the annotated ones where they are beside the repository.
func articles(t *testing.T) []string {
	var all []string
	read := func(files fs.FS) {
		paths, err := fs.Glob(files, "*.txt")
		if err != nil {
			t.Fatal(err)
		}
		for _, path := range paths {
			data, err := fs.ReadFile(files, path)
			if err != nil {
				t.Fatal(err)
			}
			all = append(all, string(data))
		}
	}
	read(demo.Articles())
	if len(all) == 0 {
		t.Fatal("no sample articles")
	}
	const seeds = "../../../shared/gold/seeds/articles"
	if _, err := os.Stat(seeds); err != nil {
		t.Log("without the annotated articles: there is no ../shared beside the repository")
		return all
	}
	read(os.DirFS(seeds))
	return all
}

// TestCoNLLURoundTrip reads the CoNLL-U of every article again: the words and the white space it tells
// give each sentence of the article byte for byte, the offsets give each word, and the heads the tree.
func TestCoNLLURoundTrip(t *testing.T) {
	for _, article := range articles(t) {
		a := extract.Analyse(graph.Input{Text: article, File: "article.txt"})
		check(t, a)
	}
}

// FuzzForms asks the same of any text, and that the form for a person has no control character.
func FuzzForms(f *testing.F) {
	for _, s := range []string{"", "_ _ _", "a\tb\u00a0c  d\u2028e | f \\ g.", "“Ada  Brunn,” she\x07 said.", "By A B\n\nMr Ada Brunn of the Dun Party said no.", "İ ß 🂡 said."} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		a := extract.Analyse(graph.Input{Text: strings.ToValidUTF8(s, "\ufffd"), Raw: true})
		check(t, a)
		if text := analysis.Text(a); strings.ContainsAny(text, "\x07\x1b\r\t") {
			t.Errorf("control characters in %q", text)
		}
	})
}

// check holds the CoNLL-U of an analysis to the format and to the article.
func check(t *testing.T, a *extract.Analysis) {
	t.Helper()
	points := []rune(a.Document.Text)
	var blocks []string
	for _, b := range strings.Split(analysis.CoNLLU(a), "\n\n") {
		if strings.Contains(b, "# sent_id = ") {
			blocks = append(blocks, b)
		}
	}
	if len(blocks) != len(a.Document.Sentences) {
		t.Fatalf("%d sentences, want %d", len(blocks), len(a.Document.Sentences))
	}
	open := 0
	for i, block := range blocks {
		s := a.Document.Sentences[i]
		var exact, normal strings.Builder
		var text string
		rows := 0
		for _, line := range strings.Split(block, "\n") {
			if rest, ok := strings.CutPrefix(line, "# text = "); ok {
				text = rest
			}
			if strings.HasPrefix(line, "#") || line == "" {
				continue
			}
			r := readRow(t, line)
			if string(points[r.start:r.end]) != r.form {
				t.Errorf("%q stands at %q", r.form, string(points[r.start:r.end]))
			}
			if rows >= len(s.Tokens) || r.head != s.Tokens[rows].Head+1 || (r.head == 0) != (r.rel == "root") {
				t.Errorf("%q hangs from %d by %s", r.form, r.head, r.rel)
			}
			open += r.opened
			exact.WriteString(r.form + r.space)
			normal.WriteString(r.form)
			if r.space != "" {
				normal.WriteString(" ")
			}
			rows++
		}
		if open != 0 {
			t.Errorf("%s: %d mentions are left open", text, open)
		}
		if want := covered(s, a.Document.Text); strings.TrimSuffix(exact.String(), " ") != want {
			t.Errorf("words and spaces give %q, want %q", exact.String(), want)
		}
		if strings.TrimSuffix(normal.String(), " ") != text {
			t.Errorf("words give %q, text is %q", normal.String(), text)
		}
	}
}

// covered is the sentence from its first token to its last.
func covered(s *tree.Sentence, text string) string {
	if len(s.Tokens) == 0 {
		return ""
	}
	return s.Range(0, len(s.Tokens)-1).Of(text)
}

type row struct {
	form, rel, space         string
	head, start, end, opened int
}

func readRow(t *testing.T, line string) row {
	f := strings.Split(line, "\t")
	if len(f) != 10 || strings.Contains(line, "\t\t") {
		t.Fatalf("%d columns, want 10 filled ones: %q", len(f), line)
	}
	r := row{form: f[1], rel: f[7], space: " "}
	number := func(s string) int {
		n, err := strconv.Atoi(s)
		if err != nil {
			t.Fatalf("%q: %v", line, err)
		}
		return n
	}
	r.head = number(f[6])
	for _, misc := range strings.Split(f[9], "|") {
		name, value, _ := strings.Cut(misc, "=")
		switch name {
		case "start_char":
			r.start = number(value)
		case "end_char":
			r.end = number(value)
		case "SpaceAfter":
			r.space = ""
		case "SpacesAfter":
			r.space = strings.NewReplacer(`\s`, " ", `\t`, "\t", `\n`, "\n", `\r`, "\r", `\p`, "|", `\\`, `\`).Replace(value)
		case "Entity":
			r.opened = strings.Count(value, "(") - strings.Count(value, ")")
		}
	}
	return r
}
