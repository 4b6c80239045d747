package inquiry_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"hearsay/graph"
	"hearsay/graph/inquiry"
)

// Each matter is listed once, with whether anybody answered it.
func TestAllegations(t *testing.T) {
	db := take(t, `Two clerks alleged that Ada Okafor bribed the harbour master.

Ada Okafor denied that she bribed the harbour master.

Two clerks alleged that Ada Okafor sold the lighthouse.

Ada Okafor opened the bridge.

Ada Okafor alleged that she had repaired the pier.
`, `The Venn Courier reported that Ada Okafor allegedly bribed the harbour master.
`)
	pages, err := db.FindEntities(t.Context(), []graph.EntityFilter{{Name: "Ada Okafor"}}, graph.PageRequest{First: 1})
	if err != nil || len(pages[0].Items) == 0 {
		t.Fatal("no such entity", err)
	}
	all, err := inquiry.FindAllegations(t.Context(), db, pages[0].Items[0].ID)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, a := range all.Allegations {
		got = append(got, fmt.Sprintf("%s unheard=%v", a.Claim.Predicate.Lemma, a.Unheard))
	}
	slices.Sort(got)
	if want := []string{"bribe unheard=false", "sell unheard=true"}; !slices.Equal(got, want) || !all.Whole {
		t.Errorf("got %s, whole %v, want %s", strings.Join(got, "; "), all.Whole, strings.Join(want, "; "))
	}
}
