package inquiry_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/google/uuid"

	"hearsay/graph"
	"hearsay/graph/inquiry"
)

// What articles tell to be so since two times are two claims, which contradict each other, or of which one is the more exact;
// each has its place in time.
func TestSinceTwoTimes(t *testing.T) {
	db := take(t, "10 March 2023\n\nHolm Bridge has been closed since January, the council said.\n",
		"11 March 2023\n\nHolm Bridge has been closed since 5 February, the port office said.\n",
		"12 March 2023\n\nHolm Bridge has been closed, the ferry firm said.\n",
		"12 March 2023\n\nHolm Bridge has been closed since 9 January 2023, Ada Brunn said.\n")
	pages, err := db.FindEntities(t.Context(), []graph.EntityFilter{{Name: "Holm Bridge"}}, graph.PageRequest{First: 1})
	if err != nil || len(pages[0].Items) == 0 {
		t.Fatal("no bridge", err)
	}
	id := pages[0].Items[0].ID
	all, err := inquiry.FindConflicts(t.Context(), db, id)
	if err != nil {
		t.Fatal(err)
	}
	var sides []int
	for _, c := range all.Conflicts {
		sides = append(sides, len(c.For), len(c.Against))
	}
	slices.Sort(sides)
	if !slices.Equal(sides, []int{1, 2}) {
		t.Errorf("conflicts: %+v", all.Conflicts)
	}
	moments, err := inquiry.Events(t.Context(), db, []uuid.UUID{id}, graph.PageRequest{First: 10})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, m := range moments[0].Items {
		got = append(got, fmt.Sprintf("%s %s", m.Date, m.Words))
	}
	want := []string{"2023-02-05 since 5 February", "2023-01-09 since 9 January 2023", "2023-01 since January"}
	if !slices.Equal(got, want) {
		t.Errorf("moments: %q, want %q", got, want)
	}
	known, err := db.FindClaims(t.Context(), []graph.ClaimFilter{{About: []uuid.UUID{id}, Time: graph.DateRange{From: "2023-02", To: "2023-02"}}}, graph.PageRequest{First: 10})
	if err != nil || len(known[0].Items) != 1 {
		t.Errorf("begun in February: %v, %v", known[0].Items, err)
	}
}
