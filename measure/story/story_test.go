package story

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"hearsay/extract"
	"hearsay/graph/store"
	"hearsay/ingest"
	"hearsay/measure/gold"
)

// others names a folder of other stories to measure, as in STORIES=DIR go test ./measure/story -v.
var others = os.Getenv("STORIES")

// folders are those of our own stories, and beside the repository those that may not be shipped.
var folders = []string{"../../gold", "../../../shared/gold/seeds"}

// heldOut are those of our own stories that nobody writes rules from: of them only figures are told, not
// what was missed.
var heldOut = []string{"tablets"}

func measure(t *testing.T, f *gold.Folder) *Report {
	t.Helper()
	db, err := store.OpenMemory()
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	files := ingest.Find(filepath.Join(f.Dir, "articles"))
	report, err := ingest.Run(t.Context(), files, 2, extract.Article, ingest.OneByOne(db.Put), func(*ingest.Report) {})
	if err != nil || report.Stored != len(files) {
		t.Fatalf("report %+v, error %v", report, err)
	}
	r, err := Measure(t.Context(), db, f)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// show prints all that was found and all that was not.
func show(t *testing.T, dir string, r *Report) []byte {
	t.Helper()
	var figures, entries bytes.Buffer
	if err := r.Print(&figures); err != nil {
		t.Fatal(err)
	}
	if err := r.PrintEntries(&entries, true); err != nil {
		t.Fatal(err)
	}
	t.Logf("%s\n%s%s", dir, entries.String(), figures.String())
	return figures.Bytes()
}

// The golden files hold the figures, and unless held out the ids of what is not found, so that a change of the extractor or
// of the graph is a change of a file. UPDATE=1 in the environment rewrites them.
func TestScores(t *testing.T) { golden(t, "testdata/story.txt", measure) }

func golden(t *testing.T, golden string, measure func(*testing.T, *gold.Folder) *Report) {
	data, err := os.ReadFile(golden)
	if err != nil && os.Getenv("UPDATE") == "" {
		t.Fatal(err)
	}
	want, got := txtar.Parse(data), &txtar.Archive{}
	for _, dir := range folders {
		if _, err := os.Stat(dir); err != nil {
			t.Logf("%s is not here: its figures are not checked", dir)
			for _, f := range want.Files {
				if strings.HasPrefix(f.Name, strings.TrimLeft(dir, "./")) {
					got.Files = append(got.Files, f)
				}
			}
			continue
		}
		fs, err := gold.ReadFolders(dir)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range fs {
			got.Files = append(got.Files, txtar.File{Name: strings.TrimLeft(f.Dir, "./"), Data: lines(t, f, measure(t, f))})
		}
	}
	if os.Getenv("UPDATE") != "" {
		if err := os.WriteFile(golden, txtar.Format(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if !bytes.Equal(txtar.Format(got), data) {
		t.Errorf("got\n%s\nwant\n%s", txtar.Format(got), data)
	}
}

// lines returns what the golden file holds of a story.
func lines(t *testing.T, f *gold.Folder, r *Report) []byte {
	t.Helper()
	if slices.Contains(heldOut, filepath.Base(f.Dir)) {
		var b bytes.Buffer
		if err := r.Print(&b); err != nil {
			t.Fatal(err)
		}
		return b.Bytes()
	}
	return fmt.Appendf(show(t, f.Dir, r), "not found: %s\n", strings.Join(r.Missing(), ", "))
}

// Other stories are measured in the same way, and have no golden file.
func TestOthers(t *testing.T) {
	if others == "" {
		t.Skip("STORIES names no folder of other stories")
	}
	fs, err := gold.ReadFolders(others)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range fs {
		show(t, f.Dir, measure(t, f))
	}
}
