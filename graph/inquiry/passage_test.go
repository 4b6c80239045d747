package inquiry_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/google/uuid"

	"hearsay/graph"
	"hearsay/graph/inquiry"
)

// Where no claims join two, a passage that names both does, or one that names somebody near to either; never two passages of
// which each names one.
func TestPathOverAPassage(t *testing.T) {
	db := take(t, "The Venn Courier reported that Ada Okafor told the clerks that invoices from Holm Paper should stay small.\n",
		"Ben Ostler owns Holm Paper. Cara Lund met Dana Ohm in Skerry.\n")
	id := func(name string) uuid.UUID {
		pages, err := db.FindEntities(t.Context(), []graph.EntityFilter{{Name: name}}, graph.PageRequest{First: 1})
		if err != nil || len(pages[0].Items) == 0 {
			t.Fatalf("no %s: %v", name, err)
		}
		return pages[0].Items[0].ID
	}
	names := make(map[uuid.UUID]string)
	for _, n := range []string{"Ada Okafor", "Holm Paper", "Ben Ostler", "Cara Lund"} {
		names[id(n)] = n
	}
	for _, test := range []struct {
		from, to string
		want     []string
	}{
		{"Ada Okafor", "Holm Paper", []string{"Ada Okafor > Holm Paper: 0"}},
		{"Ada Okafor", "Ben Ostler", []string{"Ada Okafor > Holm Paper: 0", "Holm Paper > Ben Ostler: 1"}},
		{"Ben Ostler", "Ada Okafor", []string{"Ben Ostler > Holm Paper: 1", "Holm Paper > Ada Okafor: 0"}},
		{"Ada Okafor", "Cara Lund", nil},
	} {
		p, err := inquiry.FindPath(t.Context(), db, id(test.from), id(test.to))
		if err != nil || !p.Whole {
			t.Fatalf("whole %v: %v", p.Whole, err)
		}
		var got []string
		for _, s := range p.Steps {
			articles, err := db.Articles(t.Context(), []uuid.UUID{s.Statement.Article})
			if err != nil {
				t.Fatal(err)
			}
			got = append(got, fmt.Sprintf("%s > %s: %s", names[s.From], names[s.To], articles[0].File))
		}
		if !slices.Equal(got, test.want) {
			t.Errorf("%s to %s: %q, want %q", test.from, test.to, got, test.want)
		}
	}
}
