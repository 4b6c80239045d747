package gold

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"
)

// Each file in testdata/faults is a folder of gold and, in its comment, the lines of the error that
// reading it gives.
func TestFaults(t *testing.T) {
	files, err := filepath.Glob("testdata/faults/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatalf("%d files, error %v", len(files), err)
	}
	for _, file := range files {
		archive, err := txtar.ParseFile(file)
		if err != nil {
			t.Fatal(err)
		}
		dir := t.TempDir()
		for _, f := range archive.Files {
			path := filepath.Join(dir, f.Name)
			if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(path, f.Data, 0o644); err != nil {
				t.Fatal(err)
			}
		}
		_, err = ReadFolders(dir)
		var faults Faults
		if !errors.As(err, &faults) {
			t.Errorf("%s: error %v, want faults", file, err)
			continue
		}
		got := strings.ReplaceAll(strings.Join(faults, "\n"), dir+string(filepath.Separator), "") + "\n"
		if update {
			archive.Comment = []byte(got)
			if err := os.WriteFile(file, txtar.Format(archive), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		if want := string(archive.Comment); got != want {
			t.Errorf("%s: got\n%s\nwant\n%s", file, got, want)
		}
	}
}

func TestManyFaults(t *testing.T) {
	var f Faults
	for range 22 {
		f.add("a.json", "", "wrong")
	}
	if got := f.Error(); !strings.HasPrefix(got, "the gold has 22 faults:\n  a.json: wrong\n") || !strings.HasSuffix(got, "\n  and 2 more") {
		t.Error(got)
	}
}
