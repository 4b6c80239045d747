package inquiry

import (
	"testing"

	"hearsay/graph"
)

func TestBasis(t *testing.T) {
	for _, test := range []struct {
		date  graph.Date
		words string
		want  DateBasis
	}{
		{"2021", "in 2021", Stated},
		{"2021", "last year", Resolved},
		{"2021-02", "in Feb. 2021", Stated},
		{"2021-02", "in February", Resolved},
		{"2021-02-03", "on the 3rd of February, 2021", Stated},
		{"2021-02-03", "2021-02-03", Stated},
		{"2021-02-03", "on Wednesday, in the second month of 2021", Resolved},
		{"", "some day in 2021", Unresolved},
		{"2021-05-01", "the ma of 2021, on the first", Resolved},
	} {
		if got := basis(test.date, test.words); got != test.want {
			t.Errorf("%q in %q: %s, want %s", test.date, test.words, got, test.want)
		}
	}
}
