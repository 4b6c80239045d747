package main

import (
	"os"
	"path/filepath"
	"testing"

	"hearsay/extract/syntax"
)

// TestScores holds the model's quality: a change in it is a change in
// testdata/score.txt. Run with UPDATE=1 in the environment to write that file.
func TestScores(t *testing.T) {
	data := "../../../../shared/data"
	if _, err := os.Stat(filepath.Join(data, banks[0].path)); err != nil {
		t.Skip("the treebanks are not here: no ../shared/data beside the repository")
	}
	b, err := os.ReadFile("../model/english.bin")
	if err != nil {
		t.Fatal(err)
	}
	m, err := syntax.Open(b)
	if err != nil {
		t.Fatal(err)
	}
	got, speed, err := scores(m, data, banks)
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%.0f tokens a CPU-second", speed)
	const golden = "../testdata/score.txt"
	if os.Getenv("UPDATE") != "" {
		if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("scores changed.\ngot\n%s\nwant\n%s", got, want)
	}
}
