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
		{"Ada | try to sway | Bo", "Ada | influence | Bo", Weaker},
		{"Ada | try to sway | Bo", "Ada | influence | Bo | | not", Unrelated},
		{"Ada | influence | Bo", "Ada | try to sway | Bo | | not", Contradicts},
		{"Ada | suggest to | Bo", "Ada | order | Bo | | not", Unrelated},
		{"Ada | be born in | | 1960", "Ada | be born in | | 1961", Contradicts},
		{"Ada | be born in | | 1960", "Ada | be born in | | 1960-05", RefinedBy},
		{"Ada | be elected | | 2018", "Ada | elect to | the council | 2019", Contradicts},
		{"Ada | be elected | Senate | 2018", "Ada | be elected | Council | 2019", Unrelated},
		{"Ada | be appointed | chief engineer | 2017", "Ada | be appointed | chief engineer | 2018", Contradicts},
		{"Ada | be appointed | engineer | 2017", "Ada | be appointed | director | 2018", Unrelated},
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

func TestTenure(t *testing.T) {
	since := func(words, year string) *graph.Claim {
		c := claim(words)
		c.Arguments = []graph.Argument{{Role: "time", Value: graph.Term{Text: "since " + year}}}
		return c
	}
	senator := since("Ada | be senator for | Skerry", "2019")
	for _, test := range []struct {
		other *graph.Claim
		want  Relation
	}{
		{since("Ada | be senator for | Skerry | 2020", "2018"), Contradicts},
		{since("Ada | be senator for | Holm", "2018"), Unrelated},
		{claim("Ada | be elected to | the Senate | 2018"), Contradicts},
		{claim("Ada | be elected to | the Senate | 2019-05"), Unrelated},
		{claim("Ada | be elected to | the town council | 2012"), Unrelated},
		{claim("Ada | be elected | | 2012"), Unrelated},
	} {
		if got := Claims(senator, test.other, nil); got.Relation != test.want {
			t.Errorf("%s %s %s: got %+v, want %s", test.other.Predicate.Lemma, test.other.Object.Text, test.other.Time, got, test.want)
		}
	}
}

// Those whom no article names may be one by the words for them; that never makes a contradiction.
func TestNameless(t *testing.T) {
	nameless := func(id uuid.UUID) bool {
		return id == graph.NamedID("Two clerks") || id == graph.NamedID("The two clerks of Venn")
	}
	a, b := claim("Two clerks | sue | Venn Port"), claim("The two clerks of Venn | sue | Venn Port")
	if got := Claims(a, b, nameless); got.Relation != Rendering {
		t.Errorf("got %+v", got)
	}
	if got := Claims(a, b, nil); got.Relation != Unrelated {
		t.Errorf("two names: got %+v", got)
	}
	if got := Claims(a, claim("The two clerks of Venn | sue | Venn Port | | not"), nameless); got.Relation != Unrelated {
		t.Errorf("a negation: got %+v", got)
	}
}

func TestWithheld(t *testing.T) {
	a, b := claim("Ada | advise | not to pay the two port guards"), claim("Ada | advise | delay the pay of two port guards")
	if got := Claims(a, b, nil); got.Relation != Rendering {
		t.Errorf("got %+v", got)
	}
	if got := Claims(claim("Ada | advise | not hold the two port guards"), claim("Ada | advise | hold the two port guards"), nil); got.Relation != Unrelated {
		t.Errorf("got %+v", got)
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
