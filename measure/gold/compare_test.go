package gold

import (
	"bytes"
	"os"
	"testing"

	"golang.org/x/tools/txtar"
)

// The golden file holds two readings of one article, all that is shown of them, and the differences alone.
func TestCompare(t *testing.T) {
	const golden = "testdata/compare.txtar"
	archive, err := txtar.ParseFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	in := make(map[string][]*Doc)
	for _, f := range archive.Files[:2] {
		in[f.Name] = parse(t, bytes.ReplaceAll(f.Data, []byte("\n "), []byte(" ")))
	}
	both, onlyA, onlyB := Compare(in["A"], in["B"])
	if len(both) != 1 || len(onlyA) != 1 || onlyA[0] != "second.txt" || len(onlyB) != 1 || onlyB[0] != "third.txt" {
		t.Fatalf("%d in both, only A %q, only B %q", len(both), onlyA, onlyB)
	}
	got := &txtar.Archive{Comment: archive.Comment, Files: archive.Files[:2:2]}
	for _, name := range []string{"all", "differences"} {
		var b bytes.Buffer
		if err := both[0].Print(&b, name == "differences"); err != nil {
			t.Fatal(err)
		}
		if name == "all" {
			if err := both[0].Score.PrintCounts(&b); err != nil {
				t.Fatal(err)
			}
		}
		got.Files = append(got.Files, txtar.File{Name: name, Data: b.Bytes()})
	}
	if update {
		if err := os.WriteFile(golden, txtar.Format(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if want := txtar.Format(archive); !bytes.Equal(txtar.Format(got), want) {
		t.Errorf("got\n%s\nwant\n%s", txtar.Format(got), want)
	}
}

// A reading agrees with itself in everything, whichever its faults.
func TestCompareWithItself(t *testing.T) {
	lines := reading(t, folders(t, own))
	both, onlyA, onlyB := Compare(parse(t, lines), parse(t, lines))
	if len(both) < 6 || len(onlyA)+len(onlyB) > 0 {
		t.Fatalf("%d in both, only A %q, only B %q", len(both), onlyA, onlyB)
	}
	for _, c := range both {
		for _, p := range c.Score.parts() {
			if p.count.F1() != 1 {
				t.Errorf("%s: %s: %+v", c.A.Article.name(), p.name, p.count)
			}
		}
	}
}

// Whatever lines are given, reading them ends, and comparing does too.
func FuzzReadings(f *testing.F) {
	archive, err := txtar.ParseFile("testdata/compare.txtar")
	if err != nil {
		f.Fatal(err)
	}
	for _, file := range archive.Files[:2] {
		f.Add(bytes.ReplaceAll(file.Data, []byte("\n "), []byte(" ")))
	}
	f.Add([]byte(`{"article":{"file":"a"},"claims":[{"id":"c","subject":{"claim":"c"},"object":null,"evidence":{"start":5}}],"statements":[{"claim":"d","chain":[{}]},{"claim":"c"}]}`))
	f.Fuzz(func(t *testing.T, lines []byte) {
		docs, err := ReadReadings(bytes.NewReader(lines))
		if err != nil {
			return
		}
		both, _, _ := Compare(docs, docs)
		for _, c := range both {
			if err := c.Print(&bytes.Buffer{}, false); err != nil {
				t.Fatal(err)
			}
		}
		Measure(docs, docs)
	})
}
