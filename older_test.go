package main

import (
	"bytes"
	"path/filepath"
	"strings"
	"testing"

	"hearsay/extract"
	"hearsay/graph"
	"hearsay/graph/store"
)

// What another version read is kept as it was read, which is said, until it is read again.
func TestReadByAnOlderVersion(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "graph")
	db, err := store.Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	in := graph.Input{Text: "Mayor Ada Brunn resigned on Monday, the council said.", SHA256: strings.Repeat("0", 64)}
	r := extract.Article(in)
	r.Extractor.Version = "0.0.1"
	if _, err := db.Put(t.Context(), in, r); err != nil {
		t.Fatal(err)
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	hearsay := func(args ...string) (stdout, stderr string) {
		t.Helper()
		var out, errs bytes.Buffer
		if code := run(t.Context(), append(args, "--data", dir), strings.NewReader(""), &out, &errs); code != 0 {
			t.Fatalf("%v: %d\n%s%s", args, code, out.String(), errs.String())
		}
		return out.String(), errs.String()
	}
	const says = "some articles were read by grammar 0.0.1, and this is " + extract.Version + ": hearsay reextract reads them again"
	if out, errs := hearsay("verify"); !strings.Contains(out, "all sound") || !strings.Contains(errs, says) {
		t.Errorf("%s%s", out, errs)
	}
	if out, _ := hearsay("ask", "{extractors {name version}}"); !strings.Contains(out, `{"name": "grammar", "version": "0.0.1"}`) {
		t.Error(out)
	}
	if out, _ := hearsay("reextract"); out != "1 changed, 0 unchanged, 0 passed over, 0 failed\n" {
		t.Error(out)
	}
	if out, errs := hearsay("verify"); !strings.Contains(out, "all sound") || errs != "" {
		t.Errorf("%s%s", out, errs)
	}
}
