package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"hearsay/ingest"
)

const seeds = "../shared/gold/seeds"

// seedQuestions name their passages by the ids that claims (k) and statements (s) have in the
// annotation of the articles, whose text has no place here.
var seedQuestions = []question{
	{"who resigned from what", map[string]any{"predicates": leaving}, []want{
		{"independent.txt", `^(Han Dong|.*MP) \| \w+.*(Liberal|caucus|party|government)`, ``, []string{"k1", "k4"}},
		{"canadian-press.txt", `^Han Dong \| \w+.*(Liberal|caucus)`, ``, []string{"k1"}},
		{"epoch-times.txt", `^Han Dong \| \w+.*(Liberal|caucus)`, ``, []string{"k1"}},
		{"bbc-reprint.txt", `^(Han Dong|.*member of parliament) \| \w+.*(caucus|party|Liberal)`, ``, []string{"k1", "k5"}},
		{"corriere-canadese.txt", `^Han Dong \| \w+.*Liberal`, ``, []string{"k1", "s1"}},
		{"corriere-canadese.txt", `^Vincent Ke \| \w+.*(Conservative|PC|caucus)`, ``, []string{"k61"}},
	}},
	{"what Global News reported, and on whose word", map[string]any{"speakerName": "Global News"}, []want{
		{"independent.txt", `Dong`, `Global News (REPORTS|ALLEGES) > UNNAMED`, []string{"s14"}},
		{"canadian-press.txt", `Dong`, `Global News (REPORTS|ALLEGES) > UNNAMED`, []string{"s21", "s27"}},
		{"epoch-times.txt", `Dong`, `Global News (REPORTS|ALLEGES) > UNNAMED`, []string{"s39", "s40", "s42"}},
		{"bbc-reprint.txt", `Dong`, `Global News (REPORTS|ALLEGES) > UNNAMED`, []string{"s24", "s37"}},
		{"corriere-canadese.txt", `Dong`, `Global News (REPORTS|ALLEGES) > UNNAMED`, []string{"s15", "s17"}},
	}},
	{"who denied it", map[string]any{"stances": []string{"DENIES", "DISPUTES"}}, []want{
		{"independent.txt", ``, `Han Dong DENIES$`, []string{"s10", "s36", "s44"}},
		{"independent.txt", ``, `Han Dong DISPUTES$`, []string{"s31"}},
		{"canadian-press.txt", ``, `Han Dong (DENIES|DISPUTES)$`, []string{"s35", "s37"}},
		{"epoch-times.txt", ``, `Han Dong DENIES$`, []string{"s5", "s20", "s46", "s53"}},
		{"bbc-reprint.txt", ``, `Han Dong DENIES$`, []string{"s11", "s18"}},
		{"corriere-canadese.txt", ``, `Han Dong DENIES$`, []string{"s21", "s33"}},
	}},
	{"what Pierre Poilievre said", map[string]any{"speakerName": "Pierre Poilievre", "innermost": true}, []want{
		{"independent.txt", `serious|threaten`, `Pierre Poilievre \w+$`, []string{"k43", "k44"}},
		{"independent.txt", ``, `Pierre Poilievre DEMANDS$`, []string{"k41"}},
		{"epoch-times.txt", `serious|threaten`, `Pierre Poilievre \w+$`, []string{"k33", "k34"}},
		{"corriere-canadese.txt", `serious|threaten`, `Pierre Poilievre \w+$`, []string{"k47", "k48"}},
	}},
	{"what happened to the two Michaels", map[string]any{"predicates": confined}, []want{
		{"independent.txt", `Kovrig|Spavor|Michaels|Canadian`, ``, []string{"k7", "k16", "k17"}},
		{"canadian-press.txt", `Kovrig|Spavor|Michaels|Canadian`, ``, []string{"k18"}},
		{"epoch-times.txt", `Kovrig|Spavor|Michaels|Canadian`, ``, []string{"k4"}},
		{"bbc-reprint.txt", `Kovrig|Spavor|Michaels|Canadian`, ``, []string{"k25", "k26"}},
		{"bbc-reprint.txt", `Kovrig|Spavor|Michaels|Canadian`, ``, []string{"k37"}},
		{"corriere-canadese.txt", `Kovrig|Spavor|Michaels|Canadian`, ``, []string{"k17"}},
	}},
}

// confined are predicates for being held, and for how it came and ended.
var confined = []string{
	"be arrested", "be arrested in", "be detained", "be detained in", "be held", "be held in", "be imprisoned", "be imprisoned in",
	"arrest", "detain", "hold", "imprison", "be accused", "be accused of", "accuse", "be released", "be released on", "release",
}

func TestSeedQuestions(t *testing.T) {
	if _, err := os.Stat(seeds); err != nil {
		t.Skip("the seed articles are not here: ", err)
	}
	var questions []question
	for _, q := range seedQuestions {
		q.wants = slices.Clone(q.wants)
		for i, w := range q.wants {
			q.wants[i].passages = passages(t, w.file, w.passages)
		}
		questions = append(questions, q)
	}
	check(t, taken(t, ingest.Find(filepath.Join(seeds, "articles"))), questions, "testdata/seeds-not-found.txt")
}

// passages returns the evidence of the claims and statements with these ids.
func passages(t *testing.T, file string, ids []string) []string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(seeds, "gold", strings.TrimSuffix(file, ".txt")+".json"))
	if err != nil {
		t.Fatal(err)
	}
	type item struct{ ID, Evidence string }
	var gold struct{ Claims, Statements []item }
	if err := json.Unmarshal(data, &gold); err != nil {
		t.Fatal(err)
	}
	evidence := make(map[string]string)
	for _, i := range append(gold.Claims, gold.Statements...) {
		evidence[i.ID] = i.Evidence
	}
	var out []string
	for _, id := range ids {
		if evidence[id] == "" {
			t.Fatalf("%s: no %s in the annotation", file, id)
		}
		out = append(out, evidence[id])
	}
	return out
}
