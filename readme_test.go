package main

import (
	"bytes"
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "rewrite the answers in README.md, and what testdata lists as not found")

// example is a block of commands in the README with the answer that stands below it.
var example = regexp.MustCompile("(?s)```sh\n([^`]*)```\n\n```(?:text|json)\n([^`]*)```")

// TestReadme runs the commands of the README that have an answer, in order, and compares.
func TestReadme(t *testing.T) {
	readme, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	folder := t.TempDir()
	program, err := exec.LookPath("hearsay")
	if err != nil {
		t.Fatal(err)
	}
	for name, target := range map[string]string{"hearsay": program, "demo": "demo", "gold": "gold"} {
		if target, err = filepath.Abs(target); err != nil {
			t.Fatal(err)
		}
		if err := os.Symlink(target, filepath.Join(folder, name)); err != nil {
			t.Fatal(err)
		}
	}
	runs := 0
	updated := example.ReplaceAllStringFunc(string(readme), func(block string) string {
		runs++
		parts := example.FindStringSubmatch(block)
		cmd := exec.Command("bash", "-e", "-c", parts[1])
		cmd.Dir = folder
		var stderr bytes.Buffer
		cmd.Stderr = &stderr
		out, err := cmd.Output()
		if err != nil {
			t.Errorf("%s\n%v\n%s", parts[1], err, stderr.String())
		}
		if string(out) != parts[2] && !*update {
			t.Errorf("%s\ngot\n%s\nthe README says\n%s", parts[1], out, parts[2])
		}
		return strings.TrimSuffix(block, parts[2]+"```") + string(out) + "```"
	})
	if runs < 4 {
		t.Errorf("%d commands with an answer, want at least 4", runs)
	}
	if *update && !t.Failed() {
		if err := os.WriteFile("README.md", []byte(updated), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// TestReadmeScores holds that the README gives the figures of the extractor that stand in the golden file.
func TestReadmeScores(t *testing.T) {
	readme, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	scores, err := os.ReadFile("measure/gold/testdata/scores.txt")
	if err != nil {
		t.Fatal(err)
	}
	_, held, ok := strings.Cut(string(scores), "held out --")
	_, real, also := strings.Cut(held, "-- shared/gold/seeds --")
	all := regexp.MustCompile(`(?:f1|core claims recall) (\d\.\d+)`)
	figures := all.FindAllStringSubmatch(real, -1)
	if !ok || !also || len(figures) != 5 {
		t.Fatalf("%d figures in the golden file, want 5", len(figures))
	}
	figures = append(figures, all.FindAllStringSubmatch(held, 3)...)
	for _, f := range figures {
		if !strings.Contains(string(readme), f[1]) {
			t.Errorf("the README does not give %s", f[0])
		}
	}
}
