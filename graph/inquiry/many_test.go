package inquiry_test

import (
	"fmt"
	"strings"
	"testing"

	"hearsay/graph"
	"hearsay/graph/inquiry"
)

// Where there are more conflicts than anybody reads, some are shown, and it is said that there are more.
func TestManyConflicts(t *testing.T) {
	var articles []string
	for i := range 24 {
		articles = append(articles, fmt.Sprintf("Ada Okafor was born in %d.\n\nOkafor lives in Holm.\n", 1940+i))
	}
	db := take(t, articles...)
	pages, err := db.FindEntities(t.Context(), []graph.EntityFilter{{Name: "Ada Okafor"}}, graph.PageRequest{First: 1})
	if err != nil || len(pages[0].Items) == 0 {
		t.Fatal("no such entity", err)
	}
	all, err := inquiry.FindConflicts(t.Context(), db, pages[0].Items[0].ID)
	if err != nil || len(all.Conflicts) != 200 || all.Whole {
		t.Errorf("%d conflicts, whole %v, %v", len(all.Conflicts), all.Whole, err)
	}
	few := conflicts(t, take(t, articles[:3]...), "Ada Okafor")
	if len(few) != 3 {
		t.Errorf("got %s", strings.Join(few, "; "))
	}
}
