package when_test

import (
	"testing"

	"hearsay/extract/when"
	"hearsay/graph"
)

// FuzzResolve asks of any words, in an article of any date, a date that there is or none, and the same
// twice.
func FuzzResolve(f *testing.F) {
	for _, s := range []string{"", "on Monday", "31 February 2023", "February 29", "the 99th of May", "last week", "two years ago", "in 1500",
		"9999999999999999999", "March 0", "-1 May", "May May May 1 2 3", "\xff Monday\x00", "today yesterday tomorrow", "since 2019 until 2020"} {
		f.Add(s, "2024-02-29")
		f.Add(s, "2024-03")
		f.Add(s, "0001-01-01")
		f.Add(s, "9999-12-31")
		f.Add(s, "")
	}
	f.Fuzz(func(t *testing.T, s, published string) {
		date, err := graph.ParseDate(published)
		if err != nil {
			t.Skip("no date of an article")
		}
		got := when.Resolve(s, date)
		if again, err := graph.ParseDate(string(got)); err != nil || again != got {
			t.Errorf("%q in an article of %q: %q, which is no date: %v", s, published, got, err)
		}
		if got != when.Resolve(s, date) {
			t.Error("a second answer differs")
		}
	})
}
