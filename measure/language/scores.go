package language

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
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
	for _, measure := range []func(data string) ([]Score, error){runningText, trees, nameScores, chainScores, pronounScores, timeScores, factualityScores} {
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

// nameScores are of the names of PUD, which is a test set.
func nameScores(data string) ([]Score, error) {
	n, err := Names(filepath.Join(data, "uner", "en_pud-ud-test.iob2.gz"))
	const corpus = "UNER PUD, names"
	return []Score{
		{corpus, "persons F1", n.Person.F1()},
		{corpus, "organizations F1", n.Organization.F1()},
		{corpus, "places F1", n.Place.F1()},
		{corpus, "all three F1", n.All.F1()},
	}, err
}

// chainScores are of what refers to what, in all genres.
func chainScores(data string) ([]Score, error) {
	c, err := OntoGUM(filepath.Join(data, "gum", "ontogum.dev.conllu.gz"))
	const corpus = "OntoGUM dev, coreference"
	return []Score{
		{corpus, "mentions F1", c.Mentions.F1()},
		{corpus, "MUC F1", c.MUC.F1()},
		{corpus, "B³ F1", c.B3.F1()},
		{corpus, "CEAFe F1", c.CEAFe.F1()},
		{corpus, "CoNLL F1", c.CoNLL()},
	}, err
}

// pronounScores are of GAP's test set.
func pronounScores(data string) ([]Score, error) {
	g, err := GAP(filepath.Join(data, "gap", "gap-test.tsv.gz"))
	const corpus = "GAP test, pronouns"
	return []Score{
		{corpus, "masculine F1", g.Masculine.F1()},
		{corpus, "feminine F1", g.Feminine.F1()},
		{corpus, "F1", g.All.F1()},
	}, err
}

// timeScores are of the dates that GUM marks, in all genres.
func timeScores(data string) ([]Score, error) {
	t, err := Times(filepath.Join(data, "gum"), "dev", "")
	const corpus = "GUM dev, dates"
	return []Score{
		{corpus, "found F1", t.F1},
		{corpus, "the same words", t.Exact},
		{corpus, "the same days, of the found", t.Value},
	}, err
}

// factualityScores are of what UDS says happened and did not.
func factualityScores(data string) ([]Score, error) {
	uds := filepath.Join(data, "uds_factuality")
	f, err := Factuality(filepath.Join(uds, "factuality.normalized.zip"), filepath.Join(uds, "ud_ids.json.gz"),
		filepath.Join(data, "ud_ewt", "en_ewt-ud-dev.conllu.gz"))
	const corpus = "UDS on EWT dev, factuality"
	return []Score{
		{corpus, "agreement", f.Agreement},
		{corpus, "did not happen F1", f.NotF1},
	}, err
}
