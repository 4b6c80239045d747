package extract_test

import (
	"testing"

	"hearsay/extract"
	"hearsay/graph"
)

// TestSaid reads when a statement was made apart from when what it tells happened.
func TestSaid(t *testing.T) {
	for _, test := range []struct {
		text       string
		said, time graph.Date
	}{
		{"Ada Novak said on Wednesday that the harbour board resigned last month.", "2024-03-13", "2024-02"},
		{"The harbour board would resign next month, Ada Novak told reporters on 5 March.", "2024-03-05", "2024-04"},
		{"Ada Novak said the harbour board resigned on Monday.", "", "2024-03-11"},
		{"On Tuesday, Ada Novak said that the harbour board had resigned.", "2024-03-12", ""},
		{"Ada Novak said last week that the harbour board had resigned from 2018 to 2021.", "2024-03", ""},
	} {
		r := extract.Article(graph.Input{Text: test.text, Raw: true, Published: "2024-03-14"})
		found := false
		for _, c := range r.Claims {
			for _, s := range r.Statements {
				if c.Predicate.Lemma != "resign" || s.Claim != c.ID {
					continue
				}
				found = true
				if s.Said != test.said || c.Time != test.time {
					t.Errorf("%s\nsaid %q of %q, want %q of %q", test.text, s.Said, c.Time, test.said, test.time)
				}
			}
		}
		if !found {
			t.Errorf("%s\nno statement of a resignation", test.text)
		}
	}
}
