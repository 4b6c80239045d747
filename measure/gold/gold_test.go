package gold

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"hearsay/extract"
	"hearsay/format"
	"hearsay/ingest"
)

const (
	own   = "../../gold"
	seeds = "../../../shared/gold/seeds"
)

// heldOut are those of our own stories that nobody writes rules from: their figures stand apart.
var heldOut = []string{"tablets"}

// update says to rewrite testdata: UPDATE=1 go test ./measure/gold.
var update = os.Getenv("UPDATE") == "1"

func folders(t *testing.T, dir string) []*Folder {
	t.Helper()
	fs, err := ReadFolders(dir)
	if err != nil {
		t.Fatal(err)
	}
	return fs
}

// reading returns the articles as the extractor reads them, one JSON document a line.
func reading(t *testing.T, fs []*Folder) []byte {
	t.Helper()
	var b bytes.Buffer
	for _, f := range fs {
		for r := range ingest.Each(t.Context(), ingest.Find(f.Articles()...), runtime.GOMAXPROCS(0), extract.Article) {
			if r.Err != nil {
				t.Fatal(r.Err)
			}
			if err := format.WriteJSON(&b, r.Value); err != nil {
				t.Fatal(err)
			}
		}
	}
	return b.Bytes()
}

func parse(t *testing.T, lines []byte) []*Doc {
	t.Helper()
	docs, err := ReadReadings(bytes.NewReader(lines))
	if err != nil {
		t.Fatal(err)
	}
	return docs
}

func docs(fs []*Folder) []*Doc {
	var out []*Doc
	for _, f := range fs {
		out = append(out, f.Docs...)
	}
	return out
}

// Every item of our own gold says where its evidence stands, which reading it checks, and the gold
// agrees with itself: read as an extractor's, nothing is missed, wrong or forbidden.
func TestOwnGold(t *testing.T) {
	fs := folders(t, own)
	if n := len(docs(fs)); len(fs) < 6 || n < 17 {
		t.Errorf("%d articles in %d stories", n, len(fs))
	}
	var score Score
	for i, f := range fs {
		for j, d := range f.Docs {
			for _, c := range d.Claims {
				if c.At == nil || c.Core == nil {
					t.Errorf("%s: claim %s says not where it stands, or whether it is a core claim", d.path, c.ID)
				}
			}
			for _, s := range d.Statements {
				if s.At == nil {
					t.Errorf("%s: statement %s says not where it stands", d.path, s.ID)
				}
			}
			text, err := os.ReadFile(f.Articles()[j])
			if err != nil {
				t.Fatal(err)
			}
			read := *d
			read.Article.Text = string(text)
			one, findings := Measure([]*Doc{d}, []*Doc{&read})
			for _, f := range findings {
				t.Error(f)
			}
			score.Add(one)
		}
		checkStory(t, fs[i])
	}
	if score.Statements.Found != score.Statements.Gold || score.Chains.Found != score.Chains.Gold || score.Claims.Right != score.Claims.Read {
		t.Errorf("against itself: %+v", score)
	}
}

// checkStory checks that whatever a story.json refers to is there.
func checkStory(t *testing.T, f *Folder) {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(f.Dir, "story.json"))
	if err != nil {
		t.Error(err)
		return
	}
	known := make(set)
	for _, d := range f.Docs {
		name := strings.TrimSuffix(d.Article.name(), ".txt")
		for _, e := range d.Entities {
			known[name+":"+e.ID] = true
		}
		for _, c := range d.Claims {
			known[name+":"+c.ID] = true
		}
		for _, s := range d.Statements {
			known[name+":"+s.ID] = true
		}
	}
	var story map[string][]map[string]any
	if err := json.Unmarshal(data, &story); err != nil {
		t.Errorf("%s: %v", f.Dir, err)
		return
	}
	for _, part := range []string{"entities", "claims", "allegations", "conflicts", "questions"} {
		if len(story[part]) == 0 {
			t.Errorf("%s: no %s", f.Dir, part)
		}
		for _, item := range story[part] {
			known[fmt.Sprint(item["id"])] = true
		}
	}
	reference := regexp.MustCompile(`"((?:[a-z-]+:[eks]|[ECAX])\d+)"`)
	for _, m := range reference.FindAllSubmatch(data, -1) {
		if ref := string(m[1]); !known[ref] {
			t.Errorf("%s: story.json refers to %s, which is not there", f.Dir, ref)
		}
	}
}

// The golden file holds the figures of the extractor, so that a change of quality is a change of a file.
// The part on the seeds stays as it is where those are not at hand.
func TestScores(t *testing.T) {
	const golden = "testdata/scores.txt"
	data, err := os.ReadFile(golden)
	if err != nil && !update {
		t.Fatal(err)
	}
	want := txtar.Parse(data)
	got := &txtar.Archive{Comment: []byte("Figures of the extractor; UPDATE=1 go test ./measure/gold -run TestScores rewrites this.\n")}
	for _, dir := range []string{own, seeds} {
		name := strings.TrimLeft(dir, "./")
		if _, err := os.Stat(dir); err != nil {
			t.Logf("%s is not here: its figures are not checked", name)
			for _, f := range want.Files {
				if f.Name == name {
					got.Files = append(got.Files, f)
				}
			}
			continue
		}
		used, held := apart(folders(t, dir))
		got.Files = append(got.Files, figuresOf(t, name, used))
		if len(held) > 0 {
			got.Files = append(got.Files, figuresOf(t, name+", held out", held))
		}
	}
	if update {
		if err := os.WriteFile(golden, txtar.Format(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if !bytes.Equal(txtar.Format(got), data) {
		t.Errorf("got\n%s\nwant\n%s", txtar.Format(got), data)
	}
}

// apart returns the stories that the extractor is developed on, and those held out.
func apart(fs []*Folder) (used, held []*Folder) {
	for _, f := range fs {
		if slices.Contains(heldOut, filepath.Base(f.Dir)) {
			held = append(held, f)
		} else {
			used = append(used, f)
		}
	}
	return used, held
}

// figuresOf measures the extractor on stories, together.
func figuresOf(t *testing.T, name string, fs []*Folder) txtar.File {
	t.Helper()
	score, _ := Measure(docs(fs), parse(t, reading(t, fs)))
	var b bytes.Buffer
	if err := score.Print(&b); err != nil {
		t.Fatal(err)
	}
	return txtar.File{Name: name, Data: b.Bytes()}
}
