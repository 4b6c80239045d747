package language

import (
	"os"
	"testing"
)

// TestScores holds the quality on open corpora: a change in it is a change in testdata/scores.txt. Run
// with UPDATE=1 in the environment to write that file.
func TestScores(t *testing.T) {
	const data, golden = "../../../shared/data", "testdata/scores.txt"
	if testing.Short() {
		t.Skip("reads whole corpora: not in short mode")
	}
	if _, err := os.Stat(data); err != nil {
		t.Skip("the corpora are not here: no ../shared/data beside the repository")
	}
	scores, err := Scores(data)
	if err != nil {
		t.Fatal(err)
	}
	got := Table(scores)
	if os.Getenv("UPDATE") != "" {
		if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("scores changed; where that is meant, run UPDATE=1 go test ./measure/language\ngot\n%s\nwant\n%s", got, want)
	}
}

func TestNoCorpora(t *testing.T) {
	const missing = "testdata/none"
	_, err := Scores(missing)
	if want := "no corpora at " + missing + ": say with --data where they are"; err == nil || err.Error() != want {
		t.Errorf("error %v, want %s", err, want)
	}
}

// TestModelSize holds what is carried in the binary to what a download may cost.
func TestModelSize(t *testing.T) {
	size, err := ModelSize("../..")
	if err != nil {
		t.Fatal(err)
	}
	if size < 1<<20 || size > 8_000_000 {
		t.Errorf("models and lists are %d bytes gzipped, want 1 to 8 MB", size)
	}
}
