package main

import (
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"hearsay/demo"
	"hearsay/graph/store"
)

// TestKilled kills hearsay ingest again and again at any moment: what it kept so far must be whole, and
// the same command must in the end have kept everything.
func TestKilled(t *testing.T) {
	rounds, articles := 6, copies(t, 20)
	if testing.Short() {
		rounds = 3
	}
	dir := filepath.Join(t.TempDir(), "graph")
	rnd := rand.New(rand.NewPCG(3, 4))
	for round := range rounds {
		cmd := exec.Command("hearsay", "ingest", "--data", dir, articles)
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		time.AfterFunc(time.Duration(rnd.IntN(400*(round+1)))*time.Millisecond, func() { _ = cmd.Process.Kill() }) // or it has ended
		_ = cmd.Wait()                                                                                             // killed
		t.Logf("round %d: %d records", round, sound(t, dir))
	}
	out, err := exec.Command("hearsay", "ingest", "--data", dir, articles).CombinedOutput()
	if err != nil || !regexp.MustCompile(`(?m)^ +200 +\d+ +0 +\d+ +0$`).Match(out) {
		t.Errorf("error %v, output\n%s", err, out)
	}
	sound(t, dir)
}

// copies makes a folder with n copies of the sample articles, each copy a little different.
func copies(t *testing.T, n int) string {
	t.Helper()
	folder := t.TempDir()
	names, err := fs.Glob(demo.Articles(), "*.txt")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		text, err := fs.ReadFile(demo.Articles(), name)
		if err != nil {
			t.Fatal(err)
		}
		for i := range n {
			copied := strings.TrimSpace(string(text)) + fmt.Sprintf("\n\nThis is copy %d.\n", i)
			if err := os.WriteFile(filepath.Join(folder, fmt.Sprintf("%02d-%s", i, name)), []byte(copied), 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
	return folder
}

// sound verifies the graph in dir and returns how many records it has.
func sound(t *testing.T, dir string) int {
	t.Helper()
	db, err := store.Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	checked, err := db.Verify(t.Context(), func(f store.Fault) { t.Errorf("fault: %+v", f) })
	if err != nil {
		t.Error(err)
	}
	if err := db.Close(); err != nil {
		t.Error(err)
	}
	return checked
}
