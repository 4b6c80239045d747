package when_test

import (
	"testing"

	"hearsay/extract/when"
	"hearsay/graph"
)

// TestResolve reads expressions against the date of an article: 14 March 2024 is a Thursday.
func TestResolve(t *testing.T) {
	for _, test := range []struct {
		expr      string
		published graph.Date
		want      graph.Date
	}{
		// what tells a date by itself
		{"16 May 2023", "", "2023-05-16"},
		{"on May 16, 2023", "", "2023-05-16"},
		{"Tuesday, March 5, 2024", "", "2024-03-05"},
		{"in February 2021", "", "2021-02"},
		{"Sept. 2020", "", "2020-09"},
		{"in 2021", "", "2021"},
		{"early 2021", "", "2021"},
		{"the 3rd of June 1998", "", "1998-06-03"},
		{"31 February 2021", "", ""},

		// what needs the article's own date
		{"on Wednesday", "2024-03-14", "2024-03-13"},
		{"Thursday", "2024-03-14", "2024-03-14"},
		{"on Friday", "2024-03-14", "2024-03-08"},
		{"Wednesday night", "2024-03-14", "2024-03-13"},
		{"today", "2024-03-14", "2024-03-14"},
		{"yesterday", "2024-03-01", "2024-02-29"},
		{"tomorrow", "2023-12-31", "2024-01-01"},
		{"in May", "2024-03-14", "2023-05"},
		{"in March", "2024-03-14", "2024-03"},
		{"on 2 March", "2024-03-14", "2024-03-02"},
		{"on 20 March", "2024-03-14", "2023-03-20"},
		{"this month", "2024-03-14", "2024-03"},
		{"last month", "2024-01-14", "2023-12"},
		{"this year", "2024-03-14", "2024"},
		{"last year", "2024-03-14", "2023"},
		{"May last year", "2024-06-14", "2023-05"},

		// what stays unknown
		{"on Wednesday", "", ""},
		{"on Wednesday", "2024-03", ""},
		{"on Wednesday", "2024", ""},
		{"in May", "", ""},
		{"yesterday", "", ""},
		{"last year", "", ""},
		{"next Wednesday", "2024-03-14", ""},
		{"next year", "2024-03-14", ""},
		{"next May", "2024-03-14", ""},
		{"three days ago", "", ""},
		{"for a decade", "2024-03-14", ""},
		{"for three years", "2024-03-14", ""},
		{"", "2024-03-14", ""},

		// a bound is no date
		{"since 2019", "2024-03-14", ""},
		{"until May 2020", "2024-03-14", ""},
		{"between 2021 and 2023", "2024-03-14", ""},
		{"before Monday", "2024-03-14", ""},

		// numbers that are no dates
		{"at 2000 metres", "", ""},
		{"99", "2024-03-14", ""},
	} {
		if got := when.Resolve(test.expr, test.published); got != test.want {
			if known[test.expr] == "" {
				t.Errorf("%q in an article of %q: %q, want %q", test.expr, test.published, got, test.want)
			}
		} else if why := known[test.expr]; why != "" {
			t.Errorf("%q is no longer misread: take it off the list (%s)", test.expr, why)
		}
	}
}

// known are expressions that are misread, with what is amiss.
var known = map[string]string{
	"May last year":  "the year before is told, the last May is taken",
	"next May":       "the last May is taken",
	"at 2000 metres": "a height is taken for a year",
}
