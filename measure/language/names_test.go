package language

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"testing"
)

func TestNamesOfMadeUpCorpus(t *testing.T) {
	got := measure(t, `# newdoc id = a
# text = Ada Okafor left Canada.
1	Ada	B-PER	-	-
2	Okafor	I-PER	-	-
3	left	O	-	-
4	Canada	B-LOC	-	-
5	.	O	-	-

# text = Canadians saw the Velmar Steel Company's plant.
1	Canadians	B-OTH	-	-
2	saw	O	-	-
3	the	O	-	-
4	Velmar	B-ORG	-	-
5	Steel	I-ORG	-	-
6	Company	I-ORG	-	-
7	's	O	-	-
8	plant	B-LOC	-	-
9	.	O	-	-

# newdoc id = b
# text = It rained.
1	It	O	-	-
2	rained	O	-	-
3	.	O	-	-
`)
	want := NameSpans{Person: Spans{1, 1, 1}, Organization: Spans{1, 1, 1}, Place: Spans{2, 1, 1}, All: Spans{4, 3, 3}}
	if got != want {
		t.Errorf("got %+v, want %+v", got, want)
	}
}

func measure(t *testing.T, corpus string) NameSpans {
	file := filepath.Join(t.TempDir(), "corpus.iob2")
	if err := os.WriteFile(file, []byte(corpus), 0o666); err != nil {
		t.Fatal(err)
	}
	n, err := Names(file)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// TestNamesOfOpenCorpora holds the figures on real text above what they must not fall below.
func TestNamesOfOpenCorpora(t *testing.T) {
	for file, floor := range map[string]float64{
		"en_ewt-ud-dev.iob2.gz":  0.70,
		"en_pud-ud-test.iob2.gz": 0.72,
	} {
		n, err := Names("../../../shared/data/uner/" + file)
		if errors.Is(err, fs.ErrNotExist) {
			t.Skip("no corpora beside the repository")
		}
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range []Spans{n.All, n.Person, n.Organization, n.Place} {
			t.Logf("%s: P %.3f R %.3f F1 %.3f (%d)", file, s.Precision(), s.Recall(), s.F1(), s.Gold)
		}
		if n.All.F1() < floor {
			t.Errorf("%s: F1 %.3f is below %.2f", file, n.All.F1(), floor)
		}
	}
}
