package extract_test

import (
	"fmt"
	"testing"

	"hearsay/extract"
	"hearsay/graph"
)

// inWords returns a date with how it is told: what it is from and to, how exactly, on what it rests, by which words.
func inWords(d graph.Date, w *graph.When) string {
	if w == nil {
		return string(d)
	}
	return fmt.Sprintf("%s (%s to %s, %s, %s: %s)", d, w.From, w.To, w.Granularity, w.Basis, w.Words.Text)
}

// TestTimes reads when a statement was made apart from when what it tells happened, each with what it rests on.
func TestTimes(t *testing.T) {
	for _, test := range []struct{ text, said, time string }{
		{"Ada Novak said on Wednesday that the harbour board resigned last month.",
			"2024-03-13 (2024-03-13 to 2024-03-13, DAY, RESOLVED: Wednesday)", "2024-02 (2024-02 to 2024-02, MONTH, RESOLVED: last month)"},
		{"The harbour board would resign next month, Ada Novak told reporters on 5 March.",
			"2024-03-05 (2024-03-05 to 2024-03-05, DAY, RESOLVED: 5 March)", "2024-04 (2024-04 to 2024-04, MONTH, RESOLVED: next month)"},
		{"Ada Novak said the harbour board resigned on Monday.",
			"", "2024-03-11 (2024-03-11 to 2024-03-11, DAY, RESOLVED: Monday)"},
		{"On 5 May 2023, Ada Novak said that the harbour board had resigned.",
			"2023-05-05 (2023-05-05 to 2023-05-05, DAY, STATED: 5 May 2023)", ""},
		{"Ada Novak said last week that the harbour board had resigned from 2018 to 2021.",
			"2024-03 (2024-03-04 to 2024-03-10, WEEK, RESOLVED: last week)", " (2018 to 2021, YEAR, STATED: from 2018 to 2021)"},
		{"Ada Novak said that the harbour board resigned several years ago.",
			"", " ( to , YEAR, UNRESOLVED: several years ago)"},
		{"The audit was published on 4 April 2023. Ada Novak said that the harbour board resigned a day later.",
			"", "2023-04-05 (2023-04-05 to 2023-04-05, DAY, EARLIER: a day later)"},
		{"Ada Novak said that the harbour board resigned twice.", "", ""},
	} {
		r := extract.Article(graph.Input{Text: test.text, Raw: true, Published: "2024-03-14"})
		if err := r.Check(); err != nil {
			t.Errorf("%s\n%v", test.text, err)
		}
		found := false
		for _, c := range r.Claims {
			for _, s := range r.Statements {
				if c.Predicate.Lemma != "resign" || s.Claim != c.ID {
					continue
				}
				found = true
				if said, time := inWords(s.Said, s.SaidWhen), inWords(c.Time, c.When); said != test.said || time != test.time {
					t.Errorf("%s\nsaid %s of %s\nwant %s of %s", test.text, said, time, test.said, test.time)
				}
			}
		}
		if !found {
			t.Errorf("%s\nno statement of a resignation", test.text)
		}
	}
}

// TestPublicationTime reads when an article was published, and where that stands.
func TestPublicationTime(t *testing.T) {
	const body = "Mayor quits over bridge\n%s\n\n%sThe mayor of Saltby resigned, a day after a report on the bridge.\n\nThe bridge stays shut.\n%s"
	for _, test := range []struct {
		given            graph.Date
		line, head, foot string
		want             string
	}{
		{"2024-03-20", "Published 12 March 2024", "", "", "2024-03-20 DAY GIVEN"},
		{"", "By Jane Roe, 12 March 2024", "", "", "2024-03-12 DAY STATED"},
		{"", "Published March 2024", "", "", "2024-03 MONTH STATED"},
		{"", "By Jane Roe", "SALTBY, March 11, 2024 (Reuters) - ", "", "2024-03-11 DAY DATELINE"},
		{"", "By Jane Roe", "", "\nLast updated 13 March 2024\n", "2024-03-13 DAY NEAR"},
		{"", "By Jane Roe", "", "", "  UNKNOWN"},
	} {
		r := extract.Article(graph.Input{Text: fmt.Sprintf(body, test.line, test.head, test.foot), Published: test.given})
		w := r.Article.PublicationTime()
		if got := fmt.Sprintf("%s %s %s", w.Date(), w.Granularity, w.Basis); got != test.want || r.Check() != nil {
			t.Errorf("%q %q %q: %s, want %s; %v", test.line, test.head, test.foot, got, test.want, r.Check())
		}
	}
}
