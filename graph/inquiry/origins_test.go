package inquiry_test

import (
	"testing"

	"hearsay/graph"
	"hearsay/graph/inquiry"
)

// Who supposes a thing, or rejects it in telling it of themselves, is no source of it.
func TestOriginsOfWhatIsSupposed(t *testing.T) {
	for _, test := range []struct {
		article string
		want    int
	}{
		{"The clerk Bo Lind said that Holm Paper polluted the bay.\n\n\"If Holm Paper polluted the bay, it will have to pay,\" Ada Okafor said.\n", 1},
		{"\"I reject the rumours, which allege that I polluted the bay,\" Ada Okafor said.\n", 0},
		{"\"I polluted the bay,\" Ada Okafor said.\n", 1},
	} {
		db := take(t, test.article)
		pages, err := db.FindClaims(t.Context(), []graph.ClaimFilter{{Predicates: []string{"pollute"}}}, graph.PageRequest{First: 20})
		if err != nil || len(pages[0].Items) == 0 {
			t.Fatalf("%s: claims %v, error %v", test.article, pages, err)
		}
		for _, c := range pages[0].Items {
			if c.Factuality == graph.Hypothetical {
				continue
			}
			got, err := inquiry.Origins(t.Context(), db, c)
			if err != nil {
				t.Fatal(err)
			}
			if got.Independent != test.want {
				t.Errorf("%s: got %d origins of %q", test.article, got.Independent, c.Evidence.Text)
			}
		}
	}
}
