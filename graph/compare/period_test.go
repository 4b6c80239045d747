package compare

import (
	"strings"
	"testing"

	"hearsay/graph"
)

// lastingClaim reads a claim as claim does, with "2019.." for a time that is open at its end.
func lastingClaim(s string) *graph.Claim {
	c := claim(s)
	from, to, open := strings.Cut(string(c.Time), "..")
	if open {
		w := &graph.When{From: graph.Date(from), To: graph.Date(to), Basis: graph.BasisStated}
		w.Granularity = max(w.From, w.To).Granularity()
		c.Time, c.When = "", w
	}
	c.ID = graph.ClaimID(c)
	return c
}

func TestPeriods(t *testing.T) {
	for _, test := range []struct {
		a, b, reason string
		want         Relation
	}{
		{"Ada | lead | Board | 2019..", "Ada | lead | Board | 2021-01..", "it began once, and the dates differ: 2019, 2021-01", Contradicts},
		{"Ada | lead | Board | 2021..", "Ada | lead | Board | 2021-01..", "the other is more exact: since 2021-01", RefinedBy},
		{"Ada | lead | Board", "Ada | lead | Board | 2021-01..", "the other is more exact: since 2021-01", RefinedBy},
		{"Ada | lead | Board | 2021-01..", "Ada | lead | Board | 2022", "the other is more exact: 2022", RefinedBy},
		{"Ada | lead | Board | 2021-01..", "Ada | lead | Board | 2018", "", Unrelated},
		{"Ada | lead | Board | 2021-01..", "Ada | chair | Board | 2021-01..", "", Unrelated}, // one and the same
		{"Ada | lead | Board | 2021..", "Ada | lead | Club | 2022..", "", Unrelated},
		{"Ada | be mayor of | Venn | ..2018", "Ada | be mayor of | Venn | ..2020", "it ended once, and the dates differ: 2018, 2020", Contradicts},
		{"Ada | be mayor of | Venn | ..2018", "Ada | be mayor of | Venn | ..2018-05", "the other is more exact: until 2018-05", RefinedBy},
		{"Ada | be mayor of | Venn | 2010..2014", "Ada | be mayor of | Venn | 2011..2013", "the other is more exact: 2011 to 2013", RefinedBy},
		{"Ada | be mayor of | Venn | 2010..2014", "Ada | be mayor of | Venn | 2013..2016", "", Unrelated},
		{"Holm Bridge | be closed | | 2023-01..", "Holm Bridge | be closed | | 2023-01-05..", "the other is more exact: since 2023-01-05", RefinedBy},
		{"Holm Bridge | be closed | | 2023-01..", "Holm Bridge | be closed | | 2023-02-05..", "it began once, and the dates differ: 2023-01, 2023-02-05", Contradicts},
		{"Holm Bridge | be closed | | 2023-01..", "Holm Bridge | be closed | | 2023-02-05.. | FUTURE", "", Unrelated},
		{"Holm Bridge | be closed | | 2023-01", "Holm Bridge | be closed | | 2023-01-05..", "the other is more exact: since 2023-01-05", RefinedBy},
		{"Holm Bridge | be closed | | 2023-01-05", "Holm Bridge | be closed | | 2023-01-05..", "it says the same in other words", Rendering},
		{"Ada | know of | the leak | 2023-01..", "Ada | know of | the leak | 2023-02-05..", "it began once, and the dates differ: 2023-01, 2023-02-05", Contradicts},
		{"Ada | visit | Bo | 2023-01..", "Ada | visit | Bo | 2023-02..", "", Unrelated}, // twice perhaps
		{"Ada | die | | 2019", "Ada | die | | 2020..", "it happens once, and the dates differ: 2019, since 2020", Contradicts},
		{"Ada | die | | 2019..", "Ada | die | | 2020..", "", Unrelated}, // after both
	} {
		a, b := lastingClaim(test.a), lastingClaim(test.b)
		if got := (Setting{}).Claims(a, b); got != (Finding{test.want, test.reason}) {
			t.Errorf("%q, %q: got %+v, want %s", test.a, test.b, got, test.want)
		}
		if got := (Setting{}).Claims(b, a); got.Relation != converse(test.want) {
			t.Errorf("%q, %q: got %+v, want the converse of %s", test.b, test.a, got, test.want)
		}
	}
}

// The words that tell the time may stand in the object.
func TestEndInTheObject(t *testing.T) {
	a, b := lastingClaim("Ada | be mayor of | the town until 2018 | ..2018"), lastingClaim("Ada | be mayor of | the town until 2020 | ..2020")
	a.When.Words.Text, b.When.Words.Text = "until 2018", "until 2020"
	if got := (Setting{}).Claims(a, b); got.Relation != Contradicts {
		t.Errorf("got %+v", got)
	}
	b.Object.Text = "the harbour until 2020"
	if got := (Setting{}).Claims(a, b); got.Relation == Contradicts {
		t.Errorf("of another place: got %+v", got)
	}
}

// What is told by the decade began in none of its years for certain, and what happened twice since then twice.
func TestBegunOnce(t *testing.T) {
	a, b := lastingClaim("Ada | lead | Board | 1990.."), lastingClaim("Ada | lead | Board | 1994..")
	if got := (Setting{}).Claims(a, b); got.Relation != Contradicts {
		t.Errorf("two years: got %+v", got)
	}
	a.When.Granularity = graph.ToDecade
	if got := (Setting{}).Claims(a, b); got.Relation != Unrelated {
		t.Errorf("since the 1990s: got %+v", got)
	}
	a, b = lastingClaim("Holm Bridge | be closed | | 2023-01.."), lastingClaim("Holm Bridge | be closed | | 2023-02..")
	a.Evidence.Text = "Holm Bridge has been closed twice since January"
	if got := (Setting{}).Claims(a, b); got.Relation != Unrelated {
		t.Errorf("twice: got %+v", got)
	}
}
