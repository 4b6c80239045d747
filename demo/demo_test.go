package demo

import (
	"io/fs"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/tools/txtar"
)

// texts reads the corpus, by file name.
func texts(t *testing.T) map[string]string {
	t.Helper()
	names, err := fs.Glob(Articles(), "*.txt")
	if err != nil {
		t.Fatal(err)
	}
	texts := make(map[string]string, len(names))
	for _, name := range names {
		text, err := fs.ReadFile(Articles(), name)
		if err != nil {
			t.Fatal(err)
		}
		texts[name] = string(text)
	}
	return texts
}

func TestArticles(t *testing.T) {
	articles := texts(t)
	if len(articles) < 8 {
		t.Errorf("%d articles, want at least 8", len(articles))
	}
	for name, text := range articles {
		if !utf8.ValidString(text) {
			t.Errorf("%s: not valid UTF-8", name)
		}
		if n := len(strings.Fields(text)); n < 150 || n > 345 {
			t.Errorf("%s: %d words, want 150 to 330 and, where there are any, the lines around the article", name, n)
		}
		for line := range strings.Lines(text) {
			if strings.TrimSpace(line) != strings.TrimSuffix(line, "\n") {
				t.Errorf("%s: spaces around %q", name, line)
			}
		}
	}
}

// The Sundvalla Review gives nothing from which a date could be had.
func TestNoDate(t *testing.T) {
	dates := regexp.MustCompile(`\b20[0-9]{2}\b|\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b`)
	text := texts(t)["sundvalla-review-affair.txt"]
	if got := dates.FindAllString(text, -1); !slices.Equal(got, []string{"2022"}) {
		t.Errorf("dates %q, want only the year of the minutes", got)
	}
}

// The bulletin opens with a sentence of its body, which a headline is not.
func TestNoHeadline(t *testing.T) {
	first, _, _ := strings.Cut(texts(t)["upland-bulletin-millrace.txt"], "\n")
	if !strings.HasSuffix(first, ".") {
		t.Errorf("the bulletin opens with %q, want a sentence", first)
	}
}

// The wire copy has at least six paragraphs that are the agency's, word for
// word, and a headline that is not.
func TestWireCopy(t *testing.T) {
	articles := texts(t)
	original := strings.Split(articles["northern-wire-chair-resigns.txt"], "\n\n")
	copied := strings.Split(articles["dunsallow-post-wire-copy.txt"], "\n\n")
	same := 0
	for _, paragraph := range copied {
		if slices.Contains(original, paragraph) {
			same++
		}
	}
	if same < 6 || copied[0] == original[0] {
		t.Errorf("%d paragraphs in common, headlines %q and %q", same, original[0], copied[0])
	}
}

func TestQuestions(t *testing.T) {
	archive, err := txtar.ParseFile("questions.txtar")
	if err != nil {
		t.Fatal(err)
	}
	if len(archive.Files) != 12 {
		t.Errorf("%d questions, want 12", len(archive.Files))
	}
	articles := texts(t)
	for _, file := range archive.Files {
		t.Run(file.Name, func(t *testing.T) { checkQuestion(t, articles, string(file.Data)) })
	}
}

// checkQuestion holds a question to its form: three labelled lines, then
// passages that stand in their articles, at least one from each article listed
// and none from another.
func checkQuestion(t *testing.T, articles map[string]string, data string) {
	head, quotes, ok := strings.Cut(data, "\nquotes:\n")
	lines := strings.Split(head, "\n")
	if !ok || len(lines) != 3 {
		t.Fatalf("want the lines question, answer, articles and quotes, got %q", data)
	}
	for i, label := range []string{"question: ", "answer: ", "articles: "} {
		if !strings.HasPrefix(lines[i], label) {
			t.Errorf("line %d is %q, want %q first", i+1, lines[i], label)
		}
	}
	listed := strings.Split(strings.TrimPrefix(lines[2], "articles: "), ", ")
	var quoted []string
	for line := range strings.Lines(quotes) {
		name, passage, ok := strings.Cut(strings.TrimSuffix(line, "\n"), ": ")
		if !ok || passage == "" || !strings.Contains(articles[name], passage) {
			t.Errorf("%q: the passage is not in the article", line)
		}
		quoted = append(quoted, name)
	}
	slices.Sort(listed)
	slices.Sort(quoted)
	if quoted = slices.Compact(quoted); !slices.Equal(listed, quoted) {
		t.Errorf("articles listed %q, quoted %q", listed, quoted)
	}
}

func TestReadmeNamesEveryArticle(t *testing.T) {
	readme, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	for name := range texts(t) {
		if !strings.Contains(string(readme), name) {
			t.Errorf("README.md does not say what %s shows", name)
		}
	}
}
