package graph_test

import (
	"testing"

	"hearsay/graph"
)

func TestBy(t *testing.T) {
	for _, test := range []struct {
		date, day graph.Date
		want      bool
	}{
		{"2024-03-05", "2024-03-05", true}, {"2024-03-06", "2024-03-05", false}, {"2023-12-31", "2024", true},
		{"2024-03", "2024-03-05", false}, {"2024-03", "2024-03", true}, {"2024-03-31", "2024-03", true}, {"2024-02", "2024-03-01", true},
		{"2024", "2024-12-31", true}, {"2024", "2024-12-30", false}, {"2024-12", "2024", true}, {"", "2024", false},
		{"2024-02", "2024-02-29", true}, {"2023-02", "2023-02-27", false},
	} {
		if got := test.date.By(test.day); got != test.want {
			t.Errorf("%q by %q: %t", test.date, test.day, got)
		}
	}
}

func TestAsOf(t *testing.T) {
	ctx := t.Context()
	if got := graph.KnownOn(ctx); got != "" {
		t.Errorf("known on %q", got)
	}
	for _, test := range []struct{ outer, inner, want graph.Date }{
		{"", "2024", "2024"}, {"2024", "", "2024"}, {"2024-03-05", "2024", "2024-03-05"}, {"2024", "2024-03-05", "2024-03-05"},
	} {
		if got := graph.KnownOn(graph.AsOf(graph.AsOf(ctx, test.outer), test.inner)); got != test.want {
			t.Errorf("%q within %q: %q", test.inner, test.outer, got)
		}
	}
}
