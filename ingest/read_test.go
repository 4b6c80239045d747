package ingest

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"hearsay/graph"
)

func write(t *testing.T, folder, name, data string) string {
	t.Helper()
	path := filepath.Join(folder, name)
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(data), 0o644); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestRead(t *testing.T) {
	long := strings.Repeat("word ", MaxBytes/5) // without a line break
	for _, test := range []struct{ name, data, text, err string }{
		{"plain", "Zoë said so.\n", "Zoë said so.\n", ""},
		{"byte order mark", "\ufeffZoë said so.", "Zoë said so.", ""},
		{"begins with a quotation mark", "‘I did,’ he said.", "‘I did,’ he said.", ""},
		{"begins as an image may", "BM is a firm.", "BM is a firm.", ""},
		{"no bytes", "", "", "empty"},
		{"nothing but space", "\ufeff \n\t\n", "", "empty"},
		{"NUL", "abc\x00def", "", "not text: byte 3 is NUL"},
		{"image", "\x89PNG\x0d\x0a\x1a\x0a\x00\x00", "", "image/png, not text"},
		{"PDF", "%PDF-1.7\nabc", "", "a PDF document: save its text"},
		{"web page", "\n<!DOCTYPE HTML><html>", "", "a web page: save its text"},
		{"UTF-16, little end first", "\xff\xfea\x00b\x00", "", "UTF-16 text: save it as UTF-8"},
		{"UTF-16, big end first", "\xfe\xff\x00a\x00b", "", "UTF-16 text: save it as UTF-8"},
		{"Latin-1", "Zo\xeb said so.", "", "invalid UTF-8 at byte 2: save it as UTF-8"},
		{"cut in a character", "\ufeffZo\xc3", "", "invalid UTF-8 at byte 5: save it as UTF-8"},
		{"one long line", long, long, ""},
		{"one endless line", strings.Repeat("word ", 10_000_000), "", "larger than 1 MiB: is it one article?"},
	} {
		t.Run(test.name, func(t *testing.T) {
			path := write(t, t.TempDir(), "article.txt", test.data)
			in, err := Find(path)[0].Read()
			if test.err != "" {
				want := "unreadable article: " + test.err
				if err == nil || err.Error() != want || !errors.Is(err, graph.ErrUnreadable) {
					t.Errorf("error %v, want %s", err, want)
				}
				return
			}
			sum := sha256.Sum256([]byte(test.data))
			want := graph.Input{File: "article.txt", Text: test.text, SHA256: hex.EncodeToString(sum[:])}
			if err != nil || in != want {
				t.Errorf("got %+v, error %v, want %+v", in, err, want)
			}
		})
	}
}

func TestReadKeepsWhatIsGiven(t *testing.T) {
	f := From("standard input", strings.NewReader("So she said."))
	f.Given = graph.Input{URL: "https://example.org/1", Title: "T", Publisher: "P", Published: "2024-03", Raw: true}
	got, err := f.Read()
	want := f.Given
	want.Text, want.SHA256 = "So she said.", got.SHA256
	if err != nil || got != want || len(got.SHA256) != 64 {
		t.Errorf("got %+v, error %v, want %+v", got, err, want)
	}
}

func TestReadFails(t *testing.T) {
	folder := t.TempDir()
	file := write(t, folder, "file.txt", "text")
	vanished := Find(write(t, folder, "vanished.txt", "text"))[0]
	if err := os.Remove(vanished.Path); err != nil {
		t.Fatal(err)
	}
	large := write(t, folder, "large.txt", "")
	if err := os.Truncate(large, MaxBytes+1); err != nil {
		t.Fatal(err)
	}
	loop := filepath.Join(folder, "loop.txt")
	if err := os.Symlink("loop.txt", loop); err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		name string
		file File
		err  string
	}{
		{"vanished since it was found", vanished, "no such file or directory"},
		{"not there", Find(filepath.Join(folder, "none.txt"))[0], "no such file or directory"},
		{"a file where a folder should be", Find(filepath.Join(file, "a.txt"))[0], "not a directory"},
		{"a link to itself", Find(loop)[0], "too many levels of symbolic links"},
		{"too large", Find(large)[0], "larger than 1 MiB: is it one article?"},
		{"a device", Find(os.DevNull)[0], "not a regular file; - reads from standard input"},
		{"a reader that fails", From("x", failingReader{}), io.ErrUnexpectedEOF.Error()},
	} {
		_, err := test.file.Read()
		want := "unreadable article: " + test.err
		if err == nil || err.Error() != want || !errors.Is(err, graph.ErrUnreadable) {
			t.Errorf("%s: error %v, want %s", test.name, err, want)
		}
	}
}

type failingReader struct{}

func (failingReader) Read([]byte) (int, error) { return 0, io.ErrUnexpectedEOF }

func FuzzText(f *testing.F) {
	for _, seed := range []string{"", "Zoë", "\ufeffa", "\xff\xfea\x00", "Zo\xeb", "%PDF-", "a\x00", "BM\x00", "<HTML>"} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		before := bytes.Clone(data)
		in, err := Text(graph.Input{}, data)
		if !bytes.Equal(data, before) {
			t.Error("the bytes were changed")
		}
		if err == nil && (!utf8.ValidString(in.Text) || strings.TrimSpace(in.Text) == "" || !strings.HasSuffix(string(data), in.Text)) {
			t.Errorf("%q was read as %q", data, in.Text)
		}
	})
}
