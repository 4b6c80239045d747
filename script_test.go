package main

import (
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"
)

// Each script in testdata/script is a session at the command line and what it must print.
func TestScripts(t *testing.T) {
	articles, err := filepath.Abs("demo/articles")
	if err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{
		Dir: "testdata/script",
		Setup: func(env *testscript.Env) error {
			env.Setenv("ARTICLES", articles)
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"await":  await,
			"make":   makeFile,
			"damage": damage,
			"first":  first,
			"change": change,
		},
	})
}

// first PATTERN NAME sets a variable to what the pattern's group matches first in the last output.
func first(ts *testscript.TestScript, _ bool, args []string) {
	m := regexp.MustCompile(args[0]).FindStringSubmatch(ts.ReadFile("stdout"))
	if m == nil {
		ts.Fatalf("%s does not match the output", args[0])
	}
	ts.Setenv(args[1], m[1])
}

// change FROM TO OLD NEW copies a file with some words for others.
func change(ts *testscript.TestScript, _ bool, args []string) {
	text := ts.ReadFile(args[0])
	if !strings.Contains(text, args[2]) {
		ts.Fatalf("%s does not stand in %s", args[2], args[0])
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[1]), []byte(strings.ReplaceAll(text, args[2], args[3])), 0o644))
}

// await FILE waits until FILE is there and the server that noted its address there is ready.
func await(ts *testscript.TestScript, _ bool, args []string) {
	path := ts.MkAbs(args[0])
	for range 600 {
		if data, err := os.ReadFile(path); err == nil {
			if _, rest, ok := strings.Cut(string(data), `"url":"`); ok {
				url, _, _ := strings.Cut(rest, `"`)
				if resp, err := http.Get(url + "/readyz"); err == nil {
					resp.Body.Close()
					return
				}
			}
		}
		time.Sleep(50 * time.Millisecond) // polls another process; no order of events rests on it
	}
	ts.Fatalf("no server came up in %s", path)
}

// makeFile KIND FILE makes a file that a script cannot hold.
func makeFile(ts *testscript.TestScript, _ bool, args []string) {
	path := ts.MkAbs(args[1])
	ts.Check(os.MkdirAll(filepath.Dir(path), 0o755))
	switch args[0] {
	case "binary":
		ts.Check(os.WriteFile(path, []byte("\x89PNG\r\n\x1a\n\x00\x00"), 0o644))
	case "latin-1":
		ts.Check(os.WriteFile(path, []byte("Zo\xeb said so."), 0o644))
	case "line": // of 50 MB
		ts.Check(os.WriteFile(path, []byte(strings.Repeat("word ", 10_000_000)), 0o644))
	case "mark": // a byte order mark before the text
		ts.Check(os.WriteFile(path, []byte("\ufeffAda Brunn resigned on Monday, the council said.\n"), 0o644))
	case "loop":
		ts.Check(os.Symlink(filepath.Base(path), path))
	default:
		ts.Fatalf("no kind of file %q", args[0])
	}
}

// damage FOLDER changes a byte in the middle of the largest file there.
func damage(ts *testscript.TestScript, _ bool, args []string) {
	entries, err := os.ReadDir(ts.MkAbs(args[0]))
	ts.Check(err)
	var largest string
	var data []byte
	for _, e := range entries {
		path := filepath.Join(ts.MkAbs(args[0]), e.Name())
		if filepath.Ext(path) != ".sst" {
			continue
		}
		d, err := os.ReadFile(path)
		ts.Check(err)
		if len(d) > len(data) {
			largest, data = path, d
		}
	}
	data[len(data)/2] ^= 0xff
	ts.Check(os.WriteFile(largest, data, 0o644))
}
