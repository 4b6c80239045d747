package compare

import (
	"strings"
	"testing"

	"github.com/google/uuid"

	"hearsay/graph"
	"hearsay/graph/vocabulary"
)

// claim reads "subject | predicate | object | time | note", where a capitalised subject or object is an
// entity and the note may say not, or a factuality.
func claim(s string) *graph.Claim {
	f := strings.Split(s, "|")
	for len(f) < 5 {
		f = append(f, "")
	}
	for i := range f {
		f[i] = strings.TrimSpace(f[i])
	}
	c := &graph.Claim{Subject: term(f[0]), Object: term(f[2]), Time: graph.Date(f[3]), Polarity: graph.Positive, Factuality: graph.Stated}
	c.Predicate = graph.Predicate{Lemma: f[1], Label: f[1], Canonical: vocabulary.Canonical(f[1])}
	switch f[4] {
	case "not":
		c.Polarity = graph.Negative
	case "FUTURE", "HYPOTHETICAL", "ALLEGED":
		c.Factuality = graph.Factuality(f[4])
	}
	c.ID = graph.ClaimID(c)
	return c
}

func term(s string) graph.Term {
	if s == "" || s[0] < 'A' || s[0] > 'Z' {
		return graph.Term{Text: s}
	}
	return graph.Term{Entity: graph.NamedID(s), Text: s}
}

func TestClaims(t *testing.T) {
	for _, test := range []struct {
		a, b string
		want Relation
	}{
		{"Ada | resign from | Board", "Ada | resign from | Board", Unrelated}, // one and the same
		{"Ada | quit | Board | 2021", "Ada | resign from | Board | 2021-02", RefinedBy},
		{"Ada | quit | Board | 2021-02-03", "Ada | resign from | Board | 2021-02", Refines},
		{"Ada | quit | Board | 2021 ", "Ada | quit | Board | 2022", Unrelated},
		{"Ada | quit | Board", "Bo | quit | Board", Unrelated},
		{"Ada | quit | Board", "Ada | quit | Club", Unrelated},
		{"Ada | quit | Board", "Ada | quit | Board | | ALLEGED", Rendering},
		{"Ada | quit | Board", "Ada | quit | Board | | not", Contradicts},
		{"Ada | quit | Board | 2021", "Ada | quit | Board | 2022 | not", Unrelated},
		{"Ada | quit | Board | | FUTURE", "Ada | quit | Board | | not", Unrelated},
		{"Ada | suggest to | Bo", "Ada | lobby | Bo", Weaker},
		{"Ada | order | Bo", "Ada | advise | Bo", Stronger},
		{"Ada | be born in | | 1960", "Ada | be born in | | 1961", Contradicts},
		{"Ada | be born in | | 1960", "Ada | be born in | | 1960-05", RefinedBy},
		{"Ada | be elected | | 2018", "Ada | elect to | the council | 2019", Contradicts},
		{"Ada | be elected | Senate | 2018", "Ada | be elected | Council | 2019", Unrelated},
		{"Ada | spend | $1.2 million", "Ada | spend | $1.23m", Rendering},
		{"Ada | spend | $1.2 million", "Ada | spend | $1.4m", Contradicts},
		{"Ada | spend | about $1.2 million", "Ada | spend | $1.4m", Rendering},
		{"Ada | spend | $1.2 million", "Ada | spend | €1.4m", Unrelated},
		{"Ada | sack | three clerks", "Ada | sack | 4 clerks", Contradicts},
		{"Ada | sack | three clerks", "Ada | sack | 4 guards", Unrelated},
		{"Ada | sell | the old mill on the river", "Ada | sell | the mill", Refines},
		{"Ada | tell | the yard should not pay the three welders", "Ada | advise | not to pay three welders at the yard", Rendering},
		{"Ada | tell | the yard should not pay the three welders", "Ada | advise | to pay three welders of the yard", Unrelated},
	} {
		a, b := claim(test.a), claim(test.b)
		if got := Claims(a, b, nil); got.Relation != test.want || (got.Reason == "") != (test.want == Unrelated) {
			t.Errorf("%q, %q: got %s (%s), want %s", test.a, test.b, got.Relation, got.Reason, test.want)
		}
		if got := Claims(b, a, nil); got.Relation != converse(test.want) {
			t.Errorf("%q, %q: got %s, want the converse of %s", test.b, test.a, got.Relation, test.want)
		}
	}
}

func converse(r Relation) Relation {
	if other, ok := map[Relation]Relation{Refines: RefinedBy, RefinedBy: Refines, Stronger: Weaker, Weaker: Stronger}[r]; ok {
		return other
	}
	return r
}

func TestClaimsAboutClaims(t *testing.T) {
	inner := graph.Term{Claim: uuid.New(), Text: "the mill will close"}
	a := claim("Ada | say | x")
	a.Object = inner
	b := claim("Ada | say | the mill will close")
	if got := Claims(a, b, nil); got.Relation != Rendering {
		t.Errorf("got %+v", got)
	}
}
