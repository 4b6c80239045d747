package store

import (
	"bytes"
	"context"
	"errors"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"

	"hearsay/graph"
)

// flips is how many bits TestFlippedBits flips.
var flips = flag.Int("flips", 60, "how many bits of a folder to flip, each in a copy of its own")

// TestFlippedBits flips one bit in one file of a closed folder, again and again, each time in a fresh
// copy. Opening or verifying tells, or every answer is as it was; there is never another answer.
func TestFlippedBits(t *testing.T) {
	n := *flips
	if testing.Short() {
		n = 5
	}
	for name, key := range map[string]Key{"plain": nil, "encrypted": aKey} {
		t.Run(name, func(t *testing.T) { flipBits(t, key, n) })
	}
}

func flipBits(t *testing.T, key Key, n int) {
	source := t.TempDir()
	db := keyed(t, source, key)
	judged(t, db, upTo(4)...)
	want, err := answers(context.Background(), db)
	if err != nil {
		t.Fatal(err)
	}
	verifyAndClose(t, db)
	files := folderFiles(t, source)
	rnd := rand.New(rand.NewPCG(5, 6))
	met := make(map[string]int)
	for range n {
		dir := t.TempDir()
		spoilt := rnd.IntN(len(files))
		at, bit := rnd.IntN(len(files[spoilt].data)), rnd.IntN(8)
		for i, f := range files {
			data := f.data
			if i == spoilt {
				data = bytes.Clone(data)
				data[at] ^= 1 << bit
			}
			if err := os.WriteFile(filepath.Join(dir, f.name), data, 0o600); err != nil {
				t.Fatal(err)
			}
		}
		outcome := outcomeOf(t, dir, key, want)
		met[outcome]++
		if outcome == "another answer" {
			t.Errorf("bit %d of byte %d of %s: another answer, and no error", bit, at, files[spoilt].name)
		}
		if err := os.RemoveAll(dir); err != nil {
			t.Fatal(err)
		}
	}
	t.Log(fmt.Sprint(n, " flips: ", met))
}

type folderFile struct {
	name string
	data []byte
}

// folderFiles returns the files of a closed folder that hold something.
func folderFiles(t *testing.T, dir string) (files []folderFile) {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		data, err := os.ReadFile(filepath.Join(dir, e.Name()))
		if err != nil {
			t.Fatal(err)
		}
		if len(data) > 0 {
			files = append(files, folderFile{e.Name(), data})
		}
	}
	return files
}

// outcomeOf says what opening, asking and verifying a folder comes to.
func outcomeOf(t *testing.T, dir string, key Key, want []byte) string {
	db, err := OpenKeyed(dir, key)
	switch {
	case errors.Is(err, graph.ErrCorrupt), errors.Is(err, ErrKey), errors.Is(err, graph.ErrNewerFormat):
		return "not opened"
	case err != nil:
		t.Errorf("open: %v", err)
		return "not opened"
	}
	defer db.Close() // of a damaged folder
	got, err := answers(context.Background(), db)
	switch {
	case errors.Is(err, graph.ErrCorrupt):
		return "refused to answer"
	case err != nil:
		t.Errorf("ask: %v", err)
		return "refused to answer"
	case bytes.Equal(got, want) && len(faults(t, db)) == 0:
		return "no difference"
	case len(faults(t, db)) > 0 && bytes.Equal(got, want):
		return "same answers, verify tells"
	case len(faults(t, db)) > 0:
		return "fewer answers, verify tells"
	}
	return "another answer"
}
