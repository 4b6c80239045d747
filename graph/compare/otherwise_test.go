package compare

import (
	"testing"

	"github.com/google/uuid"

	"hearsay/graph"
)

// told reads a claim with its passage, and what stands behind it, in an article of its own.
func told(s, passage, behind string) *graph.Claim {
	c := claim(s)
	c.Evidence.Text, c.Evidence.Suffix, c.Evidence.Article = passage, behind, uuid.New()
	return c
}

func TestNeverCame(t *testing.T) {
	sent := told("a warning about the dam | be sent to | Holm", "a warning about the dam had been sent to Holm", "")
	for _, test := range []struct {
		negative *graph.Claim
		near     bool // in the article of the other
		want     bool
	}{
		{told("no such warning | arrive | | | not", "no such warning ever arrived", ""), true, true},
		{told("no such warning | arrive | | | not", "no such warning ever arrived", ""), false, false},
		{told("no warning about the dam | arrive | | | not", "no warning about the dam ever arrived", ""), false, true},
		{told("Holm | receive | any warning | | not", "Holm did not receive any warning", ""), true, true},
		{told("the warning | arrive | | | not", "the warning did not arrive until June", ""), true, false},
		{told("no money | arrive | | | not", "no money arrived", ""), true, false},
		{told("no warning | arrive", "a warning arrived", ""), true, false},
	} {
		if test.near {
			test.negative.Evidence.Article = sent.Evidence.Article
		}
		if got := (Setting{}).NeverCame(test.negative, sent); got != test.want {
			t.Errorf("%s: got %v", test.negative.Evidence.Text, got)
		}
	}
}

func TestNothingElse(t *testing.T) {
	for _, test := range []struct {
		only, other *graph.Claim
		want        bool
	}{
		{told("Okafor | be | a vet", "Okafor is a vet", " and nothing else,”"), told("Okafor | be officer of | Service", "an officer of the Service", ""), true},
		{told("Okafor | be | a vet", "Okafor is a vet", ",”"), told("Okafor | be officer of | Service", "an officer of the Service", ""), false},
		{told("Okafor | be | a vet", "Okafor is a vet", " and nothing else,”"), told("Okafor | be vet in | Holm", "a vet in Holm", ""), false},
		{told("Okafor | be | a vet", "Okafor is a vet", " and nothing else,”"), told("Okafor | be shown | door", "Okafor was shown the door", ""), false},
	} {
		if got := (Setting{}).NothingElse(test.only, test.other); got != test.want {
			t.Errorf("%s: got %v", test.other.Evidence.Text, got)
		}
	}
}

// A number that a passage leaves out is its own where its clause goes on.
func TestStretched(t *testing.T) {
	for behind, want := range map[string]Relation{
		" the 60 million crowns that the ": Contradicts,
		", which has 60 million crowns in": Unrelated,
		" and paid 60 million crowns for ": Unrelated,
		" the 45 million crowns that the ": Unrelated,
	} {
		a := told("Holm | promise | a loan of 45 million crowns | | not", "Holm had not promised a loan of 45 million crowns", "")
		b := told("Holm | agree to lend | Venn | | not", "it had never agreed to lend Venn", behind)
		if got := (Setting{}).Claims(a, b).Relation; got != want {
			t.Errorf("%s: got %v, want %v", behind, got, want)
		}
	}
}

// A number alone is of what the sentence counts.
func TestBareFellow(t *testing.T) {
	a := told("Holm | recall | 1.4 million bottles", "Holm recalled 1.4 million bottles", "")
	for _, test := range []struct {
		b    *graph.Claim
		at   int // -1 in another article
		want Relation
	}{
		{told("Holm | recall | 2.1 million", "2.1 million according to the Post", ""), 60, Contradicts},
		{told("Holm | recall | 1.4 million", "1.4 million according to the Post", ""), 60, Refines},
		{told("Holm | recall | 2.1 million jars", "2.1 million jars", ""), 60, Unrelated},
		{told("Holm | recall | 2.1 million", "2.1 million according to the Post", ""), 600, Unrelated},
		{told("Holm | recall | 2.1 million", "2.1 million according to the Post", ""), -1, Unrelated},
	} {
		if test.at >= 0 {
			test.b.Evidence.Article, test.b.Evidence.Span = a.Evidence.Article, graph.Span{StartByte: test.at, EndByte: test.at + 30}
		}
		if got := (Setting{}).Claims(a, test.b).Relation; got != test.want {
			t.Errorf("%s at %d: got %v, want %v", test.b.Evidence.Text, test.at, got, test.want)
		}
	}
}
