package inquiry_test

import (
	"slices"
	"strings"
	"testing"

	"hearsay/graph"
	"hearsay/graph/inquiry"
)

// What a headline says of somebody by a noun alone, the article says of them by name.
func TestMatterOfHeadline(t *testing.T) {
	for _, test := range []struct {
		headline, text string
		want           bool
	}{
		{"Ferry boss quits over fuel deal", "Ada Okafor, who led the Skerry ferry company, has quit.", true},
		{"Ferry boss quits over fuel deal", "Ada Okafor has quit the chess club.", false},
		{"Venn expels Holm diplomat", "Venn expelled Ada Okafor, a diplomat from Holm, on Monday.", true},
		{"Venn expels Holm diplomats", "Venn expelled Ada Okafor, a diplomat from Holm, on Monday.", false},
	} {
		db := take(t, test.headline+"\n\n"+test.text+"\n")
		pages, err := db.FindClaims(t.Context(), []graph.ClaimFilter{{Predicates: []string{"quit", "quit over", "expel"}}}, graph.PageRequest{First: 20})
		if err != nil || len(pages[0].Items) != 2 {
			t.Fatalf("%q: %d claims, %v", test.text, len(pages[0].Items), err)
		}
		for _, c := range pages[0].Items {
			if all, err := inquiry.Matter(t.Context(), db, c); err != nil || (len(all) == 2) != test.want {
				t.Errorf("%q, %q: %d claims of one matter, %v", test.headline, test.text, len(all), err)
			}
		}
	}
}

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
