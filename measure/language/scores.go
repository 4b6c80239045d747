package language

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"
)

// A Score is one figure of quality on one corpus, between 0 and 1.
type Score struct {
	Corpus, Measure string
	Value           float64
}

// Scores measures everything on the corpora under a folder, always in the same order.
func Scores(data string) ([]Score, error) {
	if _, err := os.Stat(data); errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("no corpora at %s: say with --data where they are", data)
	}
	var all []Score
	for _, measure := range []func(data string) ([]Score, error){runningText, trees} {
		scores, err := measure(data)
		if err != nil {
			return nil, err
		}
		all = append(all, scores...)
	}
	return all, nil
}

// Table lays scores out, one a line, in percent.
func Table(scores []Score) string {
	var b strings.Builder
	for _, s := range scores {
		fmt.Fprintf(&b, "%-30s %-28s %6.2f\n", s.Corpus, s.Measure, 100*s.Value)
	}
	return b.String()
}
