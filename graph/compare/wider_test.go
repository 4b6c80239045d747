package compare

import (
	"testing"

	"hearsay/graph"
)

func TestWidens(t *testing.T) {
	told := func(s, passage string) *graph.Claim {
		c := claim(s)
		c.Evidence.Text = passage
		return c
	}
	for _, test := range []struct {
		denied, other *graph.Claim
		passage       string
		want          bool
	}{
		{told("Holm | dump | waste", "Holm dumped waste at sea"), told("Holm | dump | oil", "Holm dumped oil in the bay"), "She denied that Holm ever dumped waste at sea.", true},
		{told("Holm | dump | waste", "Holm dumped waste at sea"), told("Holm | dump | oil", "Holm dumped oil in the bay"), "She denied that Holm dumped waste at sea.", false},
		{told("Holm | try to pollute | bay", ""), told("Holm | pollute | wells", "Holm polluted the wells"), "Claims of pollution by Holm are groundless.", true},
		{told("Holm | pollute | bay", ""), told("Holm | lean on | clerks", "Holm polluted the wells by leaning on its clerks"), "Claims of pollution by Holm are groundless.", true},
		{told("Holm | pollute | bay", ""), told("Holm | lean on | clerks", "Holm leaned on its clerks"), "Claims of pollution by Holm are groundless.", false},
		{told("Holm | pollute | bay", ""), told("Holm | pollute | wells", "Holm polluted the wells"), "Claims that Holm polluted the bay are groundless.", false},
		{told("Holm | pollute | bay", ""), told("Venn | pollute | wells", "Venn polluted the wells"), "Claims of pollution by Holm are groundless.", false},
		{told("Holm | pollute | bay", ""), told("Holm | sack | driver | | ALLEGED", "Holm sacked a driver"), "She rejected the allegations against Holm.", true},
		{told("Holm | pollute | bay", ""), told("Holm | sack | driver", "Holm sacked a driver"), "She rejected the allegations against Holm.", false},
		{told("Holm | pollute | bay", ""), told("Holm | sack | driver | | ALLEGED", "Holm sacked a driver"), "She rejected the allegations.", false},
	} {
		if got := Widens(test.denied, test.other, test.passage); got != test.want {
			t.Errorf("%s: of %q got %v", test.passage, test.other.Evidence.Text, got)
		}
	}
}
