package names_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"hearsay/extract/names"
	"hearsay/extract/text"
	"hearsay/extract/tree"
)

var update = flag.Bool("update", false, "write what the package gives now into the golden files")

// knownFailures are the golden files whose names are not found as they ask, with what is amiss. A file that
// passes may not stand here.
var knownFailures = map[string]string{}

// TestGolden reads testdata/*.txtar: each holds an article, "clusters" that must be found as they stand, and
// "never" mentions that may not be in one cluster or in any. A cluster is a line:
//
//	Ada Novak PERSON: Ada Novak; Ms Novak; she; the councillor
//
// with the mentions in the order of the text, each as often as it is made. Other clusters may be found
// besides; under "all" they are all of them, which -update rewrites.
func TestGolden(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatalf("no golden files: %v", err)
	}
	for _, file := range files {
		name := strings.TrimSuffix(filepath.Base(file), ".txtar")
		t.Run(name, func(t *testing.T) { golden(t, file, knownFailures[name]) })
	}
}

func golden(t *testing.T, file, known string) {
	a, err := txtar.ParseFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	var faults []string
	for i := range a.Files {
		f := &a.Files[i]
		switch f.Name {
		case "article":
			got = clusters(string(f.Data))
		case "clusters":
			for want := range strings.Lines(string(f.Data)) {
				if !has(got, strings.TrimSpace(want)) {
					faults = append(faults, "want: "+strings.TrimSpace(want))
				}
			}
		case "all":
			all := strings.Join(got, "\n") + "\n"
			if *update {
				f.Data = []byte(all)
			} else if all != string(f.Data) {
				faults = append(faults, "want all:\n"+string(f.Data))
			}
		case "never":
			for bad := range strings.Lines(string(f.Data)) {
				if has(got, strings.TrimSpace(bad)) {
					faults = append(faults, "never: "+strings.TrimSpace(bad))
				}
			}
		default:
			t.Fatalf("unknown section %q", f.Name)
		}
	}
	if *update {
		if err := os.WriteFile(file, txtar.Format(a), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	switch {
	case known == "" && len(faults) > 0:
		t.Errorf("%s\ngot:\n%s", strings.Join(faults, "\n"), strings.Join(got, "\n"))
	case known != "" && len(faults) == 0:
		t.Errorf("no longer failing: take it off the list (%s)", known)
	case known != "":
		t.Skipf("known to fail: %s", known)
	}
}

// has reports whether a line asked for is among the clusters; without mentions it asks for name and type
// alone.
func has(got []string, want string) bool {
	for _, g := range got {
		if g == want || !strings.Contains(want, ": ") && strings.HasPrefix(g, want+": ") {
			return true
		}
	}
	return false
}

func clusters(article string) []string {
	d := tree.Parse(article, text.Paragraphs(article, true))
	n := names.Find(d)
	var out []string
	for _, c := range n.Clusters {
		var mentions []string
		for _, k := range c.Mentions {
			mentions = append(mentions, strings.Join(strings.Fields(n.Mentions[k].Span.Of(article)), " "))
		}
		out = append(out, fmt.Sprintf("%s %s: %s", c.Name, c.Type, strings.Join(mentions, "; ")))
	}
	return out
}
