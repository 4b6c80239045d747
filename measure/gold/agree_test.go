package gold

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
)

const scorer = "../../../shared/eval/score.py"

// The figures are those of the script that researchers have, to the last digit, on good readings and on
// bad ones.
func TestAgreesWithScript(t *testing.T) {
	python, err := exec.LookPath("python3")
	if err != nil {
		t.Skip("no python3 to compare with: ", err)
	}
	if _, err := os.Stat(scorer); err != nil {
		t.Skip("the script to compare with is not here: ", err)
	}
	for _, dir := range []string{seeds, together(t)} {
		fs := folders(t, dir)
		lines := reading(t, fs)
		for i, change := range changes {
			if i > 0 && testing.Short() {
				break // the script is slow
			}
			t.Run(filepath.Base(dir)+", "+change.name, func(t *testing.T) {
				t.Parallel()
				agree(t, python, dir, fs, bytes.Join(changed(t, lines, i), nil))
			})
		}
		t.Run(filepath.Base(dir)+", without a fault", func(t *testing.T) {
			t.Parallel()
			agree(t, python, dir, fs, faultless(t, dir))
		})
	}
}

// agree checks that the script says of the readings what Measure says.
func agree(t *testing.T, python, dir string, fs []*Folder, readings []byte) {
	t.Helper()
	score, _ := Measure(docs(fs), parse(t, readings))
	got, err := json.Marshal(score)
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "readings.jsonl")
	if err := os.WriteFile(path, readings, 0o644); err != nil {
		t.Fatal(err)
	}
	want, err := exec.Command(python, scorer, dir, path, "--json").Output()
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(figures(t, got), figures(t, want)) {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// faultless returns readings that have what gold has, in the form of readings.
func faultless(t *testing.T, dir string) []byte {
	t.Helper()
	var out bytes.Buffer
	for _, f := range folders(t, dir) {
		for i, d := range f.Docs {
			data, err := os.ReadFile(d.path)
			if err != nil {
				t.Fatal(err)
			}
			text, err := os.ReadFile(f.Articles()[i])
			if err != nil {
				t.Fatal(err)
			}
			var doc item
			if err := json.Unmarshal(data, &doc); err != nil {
				t.Fatal(err)
			}
			asReading(doc, string(text))
			if err := json.NewEncoder(&out).Encode(doc); err != nil {
				t.Fatal(err)
			}
		}
	}
	return out.Bytes()
}

// asReading puts an annotation of text into the form of a reading.
func asReading(doc item, text string) {
	doc["article"].(item)["text"] = text
	for _, c := range doc["claims"].([]any) {
		c := c.(item)
		c["evidence"] = item{"text": c["evidence"]}
		for _, place := range []string{"subject", "object"} {
			if id, ok := c[place].(string); ok {
				c[place] = item{"entity": id}
				if claim, ok := strings.CutPrefix(id, "claim:"); ok {
					c[place] = item{"claim": claim}
				}
			}
		}
	}
	for _, s := range doc["statements"].([]any) {
		s := s.(item)
		s["evidence"] = item{"text": s["evidence"]}
		for _, l := range s["chain"].([]any) {
			l := l.(item)
			if l["speaker"] == "publisher" {
				l["speaker"] = item{"publisher": true}
			}
		}
	}
}

// together returns a folder with the gold of all our stories, as the script knows no folders of folders.
func together(t *testing.T) string {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "own")
	for _, f := range folders(t, own) {
		for _, part := range []string{"articles", "gold"} {
			if err := os.CopyFS(filepath.Join(dir, part), os.DirFS(filepath.Join(f.Dir, part))); err != nil {
				t.Fatal(err)
			}
		}
	}
	return dir
}

func figures(t *testing.T, data []byte) map[string]any {
	t.Helper()
	var out map[string]any
	if err := json.Unmarshal(data, &out); err != nil {
		t.Fatal(err)
	}
	return out
}
