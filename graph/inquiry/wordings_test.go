package inquiry_test

import (
	"slices"
	"strings"
	"testing"

	"hearsay/graph"
	"hearsay/graph/inquiry"
)

// A matter is found from each of its wordings, in whatever article it stands.
func TestMatter(t *testing.T) {
	for _, test := range []struct{ one, other string }{
		{"Ada Okafor was ordered to keep the audit quiet.", "Bo Lindqvist ordered Ada Okafor to keep the audit quiet."},
		{"Venn Glass was ordered to repay the grant.", "Bo Lindqvist told Venn Glass to repay the grant."},
		{"Ada Okafor sat on the board of Venn Glass.", "Ada Okafor was a director of Venn Glass."},
		{"Ada Okafor, the head of Venn Glass, lives in Holm.", "Ada Okafor runs Venn Glass."},
		{"The Skerry Ferry was cancelled.", "The Skerry Ferry was called off."},
		{"Venn Rovers beat Holm Town.", "Holm Town lost to Venn Rovers."},
	} {
		db := take(t, test.one+"\n", test.other+"\n")
		pages, err := db.FindClaims(t.Context(), []graph.ClaimFilter{{}}, graph.PageRequest{First: 20})
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range pages[0].Items {
			all, err := inquiry.Matter(t.Context(), db, c)
			if err != nil {
				t.Fatal(err)
			}
			other := func(x *graph.Claim) bool { return x.Evidence.Article != c.Evidence.Article }
			if !strings.Contains(c.Predicate.Lemma, "live") && c.Factuality != graph.Hypothetical && !slices.ContainsFunc(all, other) {
				t.Errorf("%s / %s: nothing is one with %s %s %s", test.one, test.other, c.Subject.Text, c.Predicate.Lemma, c.Object.Text)
			}
		}
	}
}
