package ingest

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"hearsay/graph"
)

func TestFind(t *testing.T) {
	folder := t.TempDir()
	write(t, folder, "b/two.txt", "2")
	write(t, folder, "a.txt", "1")
	write(t, folder, "b/page.html", "<p>")
	elsewhere := write(t, t.TempDir(), "other.txt", "3")
	for link, target := range map[string]string{"c.txt": elsewhere, "b/again": folder, "b/z.txt": "z.txt"} {
		if err := os.Symlink(target, filepath.Join(folder, link)); err != nil {
			t.Fatal(err)
		}
	}
	var got []string
	for _, f := range Find(elsewhere, folder, filepath.Join(folder, "b", "page.html")) {
		got = append(got, f.Given.File+" "+strings.TrimPrefix(f.Path, folder))
	}
	want := []string{"other.txt " + elsewhere, "a.txt /a.txt", "b/two.txt /b/two.txt", "b/z.txt /b/z.txt", "c.txt /c.txt", "page.html /b/page.html"}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestFindUnreadableFolder(t *testing.T) {
	if os.Geteuid() == 0 {
		t.Skip("the superuser may read every folder")
	}
	folder := t.TempDir()
	write(t, folder, "closed/a.txt", "1")
	if err := os.Chmod(filepath.Join(folder, "closed"), 0); err != nil {
		t.Fatal(err)
	}
	files := Find(folder)
	if len(files) != 1 {
		t.Fatalf("%d files, want the folder that cannot be read", len(files))
	}
	if _, err := files[0].Read(); !errors.Is(err, os.ErrPermission) {
		t.Errorf("error %v", err)
	}
}

// corpus has n articles, of which every tenth is empty.
func corpus(n int) []File {
	fsys := fstest.MapFS{}
	for i := range n {
		text := fmt.Sprintf("article %d", i)
		if i%10 == 3 {
			text = ""
		}
		fsys[fmt.Sprintf("%03d.txt", i)] = &fstest.MapFile{Data: []byte(text)}
	}
	return In(fsys)
}

func length(in graph.Input) int { return len(in.Text) }

// The report and the order of what is kept do not depend on the number of workers.
func TestRun(t *testing.T) {
	var first string
	for _, workers := range []int{0, 1, 2, 8, 100} {
		var log strings.Builder
		keep := OneByOne(func(_ context.Context, in graph.Input, n int) (string, error) {
			fmt.Fprintln(&log, in.File, n)
			switch in.File {
			case "005.txt":
				return "", graph.ErrInvalid
			case "006.txt":
				return "UNCHANGED", nil
			case "007.txt":
				return "REPLACED", nil
			}
			return "STORED", nil
		})
		calls := 0
		report, err := Run(t.Context(), corpus(40), workers, length, keep, func(r *Report) {
			if calls++; r.Done() != calls {
				t.Errorf("%d done after %d", r.Done(), calls)
			}
		})
		if err != nil {
			t.Fatal(err)
		}
		if err := report.Print(&log); err != nil {
			t.Fatal(err)
		}
		if first == "" {
			first = log.String()
		}
		if log.String() != first {
			t.Errorf("%d workers: got\n%swant\n%s", workers, log.String(), first)
		}
	}
	want := `  read  stored  replaced  unchanged  failed
    36      33         1          1       5
failed: 003.txt: unreadable article: empty
failed: 005.txt: invalid
failed: 013.txt: unreadable article: empty
failed: 023.txt: unreadable article: empty
failed: 033.txt: unreadable article: empty
`
	if !strings.HasSuffix(first, want) {
		t.Errorf("got\n%swant at the end\n%s", first, want)
	}
}

func TestRunStops(t *testing.T) {
	for _, test := range []struct {
		name string
		keep func(cancel func()) error
		want error
		done int
	}{
		{"no room", func(func()) error { return fmt.Errorf("put: %w", graph.ErrStorageFull) }, graph.ErrStorageFull, 1},
		{"cancelled", func(cancel func()) error { cancel(); return nil }, context.Canceled, batchArticles},
		{"cancelled while keeping", func(cancel func()) error { cancel(); return context.Canceled }, context.Canceled, 0},
	} {
		ctx, cancel := context.WithCancel(t.Context())
		keep := OneByOne(func(context.Context, graph.Input, int) (string, error) { return "STORED", test.keep(cancel) })
		report, err := Run(ctx, corpus(2*batchArticles), 4, length, keep, func(*Report) {})
		if !errors.Is(err, test.want) || report.Done() != test.done {
			t.Errorf("%s: %d done, error %v, want %d and %v", test.name, report.Done(), err, test.done, test.want)
		}
	}
}

// What is kept together is bounded in number and in bytes, and together it is all.
func TestRunKeepsSomeAtATime(t *testing.T) {
	long := strings.Repeat("a long article ", batchBytes/15/4)
	fsys := fstest.MapFS{}
	for i := range 3 * batchArticles {
		fsys[fmt.Sprintf("%03d.txt", i)] = &fstest.MapFile{Data: []byte("short")}
	}
	for i := range 10 {
		fsys[fmt.Sprintf("long-%d.txt", i)] = &fstest.MapFile{Data: []byte(long)}
	}
	var names []string
	keep := func(_ context.Context, all []Made[int]) []Kept {
		bytes := 0
		for _, a := range all {
			names, bytes = append(names, a.Input.File), bytes+a.Value
		}
		if len(all) > batchArticles || bytes > batchBytes+len(long) {
			t.Errorf("%d articles, %d bytes at once", len(all), bytes)
		}
		return slices.Repeat([]Kept{{Outcome: "STORED"}}, len(all))
	}
	report, err := Run(t.Context(), In(fsys), 4, length, keep, func(*Report) {})
	if err != nil || report.Stored != len(fsys) || !slices.Equal(names, slices.Sorted(maps.Keys(fsys))) {
		t.Errorf("error %v, %d stored: %q", err, report.Stored, names)
	}
}

func TestEachEndsWithItsCaller(t *testing.T) {
	var got []int
	for r := range Each(t.Context(), corpus(40), 4, length) {
		got = append(got, r.Value)
		if len(got) == 2 {
			break
		}
	}
	if want := []int{9, 9}; !reflect.DeepEqual(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

func TestEachOutlivesPanics(t *testing.T) {
	failed := 0
	for r := range Each(t.Context(), corpus(40), 4, func(in graph.Input) int { return 1 / (len(in.Text) - len("article 1")) }) {
		if r.Err != nil && !errors.Is(r.Err, graph.ErrUnreadable) {
			failed++
		}
	}
	if failed != 9 { // article 0 to article 9, but for the empty article 3
		t.Errorf("%d failed", failed)
	}
}

func TestProgressLines(t *testing.T) {
	var b strings.Builder
	now := time.Unix(0, 0)
	progress := lines(&b, 9, func() time.Time { return now })
	r := &Report{Stored: 1}
	for range 4 {
		now = now.Add(600 * time.Millisecond)
		progress(r)
		r.Stored++
	}
	want := `{"done":2,"total":9,"failed":0,"seconds":1.2}` + "\n" + `{"done":4,"total":9,"failed":0,"seconds":2.4}` + "\n"
	if b.String() != want {
		t.Errorf("got %s, want %s", b.String(), want)
	}
}
