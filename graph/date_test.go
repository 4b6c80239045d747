package graph_test

import (
	"errors"
	"testing"

	"hearsay/graph"
)

func TestParseDate(t *testing.T) {
	for _, s := range []string{"", "2023", "2023-03", "2023-03-22", "2024-02-29"} {
		if d, err := graph.ParseDate(s); err != nil || string(d) != s {
			t.Errorf("%q: %q, %v", s, d, err)
		}
	}
	for _, s := range []string{"23", "2023-13", "2023-02-30", "2023-3-2", "March 2023", "2023-03-22T10:00:00Z"} {
		if d, err := graph.ParseDate(s); !errors.Is(err, graph.ErrInvalid) || d != "" {
			t.Errorf("%q was taken for %q, %v", s, d, err)
		}
	}
}

func TestMakeDate(t *testing.T) {
	for _, c := range []struct {
		year, month, day int
		want             graph.Date
	}{{2021, 0, 0, "2021"}, {2021, 2, 0, "2021-02"}, {2021, 2, 28, "2021-02-28"}, {2021, 2, 29, ""}, {2021, 13, 1, ""}} {
		if got := graph.MakeDate(c.year, c.month, c.day); got != c.want {
			t.Errorf("%d-%d-%d: %q, want %q", c.year, c.month, c.day, got, c.want)
		}
	}
}

func TestDateRange(t *testing.T) {
	for _, c := range []struct {
		from, to, date graph.Date
		want           bool
	}{
		{"", "", "", true}, {"", "", "2021", true}, {"2021", "", "", false},
		{"2021", "", "2021", true}, {"2021-02", "", "2021", true}, {"2021-02", "2021-02", "2021-02-14", true},
		{"2021-03", "", "2021-02-14", false}, {"", "2021", "2021-12-31", true}, {"", "2020", "2021", false}, {"", "2021-02", "2021", true},
	} {
		if got := (graph.DateRange{From: c.from, To: c.to}).Has(c.date); got != c.want {
			t.Errorf("%q to %q has %q: %v, want %v", c.from, c.to, c.date, got, c.want)
		}
	}
}

func TestDateRangeInWords(t *testing.T) {
	for want, r := range map[string]graph.DateRange{"": {}, "2021-02": {From: "2021-02", To: "2021-02"}, "since 2019": {From: "2019"},
		"until 2018": {To: "2018"}, "2018 to 2021": {From: "2018", To: "2021"}} {
		if got := r.String(); got != want {
			t.Errorf("%q to %q: %q, want %q", r.From, r.To, got, want)
		}
	}
}
