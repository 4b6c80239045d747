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
		{"Ada | quit | Board | 2021 ", "Ada | quit | Board | 2022", Contradicts},
		{"Ada | meet | Board | 2021 ", "Ada | meet | Board | 2022", Unrelated},
		{"Ada | quit | Board", "Bo | quit | Board", Unrelated},
		{"Ada | quit | Board", "Ada | quit | Club", Unrelated},
		{"Ada | quit | Board", "Ada | quit | Board | | ALLEGED", Rendering},
		{"Ada | quit | Board", "Ada | quit | Board | | not", Contradicts},
		{"Ada | quit | Board | 2021", "Ada | quit | Board | 2022 | not", Unrelated},
		{"Ada | be mayor | mayor", "Ada | be mayor of | Venn", RefinedBy},
		{"Ada | be health minister | the health minister", "Ada | be minister of | health", Rendering},
		{"Ada | be deputy mayor | mayor", "Ada | be mayor of | Venn", Unrelated},
		{"Ada | dispute | how the talk was characterised", "Ada | dispute | how the talk with Bo was characterized", RefinedBy},
		{"Ada | entering | the old mill", "Ada | entering | the old mill | | not", Unrelated}, // of plans and bans
		{"Ada | own | the mill", "Ada | own | the old mill by the river | | not", Unrelated},
		{"Ada | own | the old mill by the river", "Ada | own | the mill | | not", Contradicts},
		{"Ada | be | candidate", "Ada | be | that candidate | | not", Unrelated},
		{"Ada | tell | keep the repair bills under the limit", "Ada | tell | repair invoices should stay below the threshold", Rendering},
		{"Ada | tell | keep the repair bills under the limit", "Ada | tell | pay the repair bills over the limit", Unrelated},
		{"Ada | have | a chance", "Ada | have | no chance | | not", Unrelated},
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
		{"Ada | sack | about 40 clerks", "Ada | sack | 45 clerks", Rendering},
		{"Ada | sack | about 40 clerks", "Ada | sack | 60 clerks", Contradicts},
		{"Ada | sack | more than 90 clerks", "Ada | sack | 60 clerks", Contradicts},
		{"Ada | sack | more than 90 clerks", "Ada | sack | 160 clerks", Rendering},
		{"Ada | sack | no more than 90 clerks", "Ada | sack | 160 clerks", Contradicts},
		{"Ada | sack | up to 90 clerks", "Ada | sack | 60 clerks", Rendering},
		{"Ada | sack | 60,000 clerks", "Ada | sack | 61,240 clerks", Rendering},
		{"Ada | shed | 40 jobs at the mill", "Ada | cut | 60 posts at her mill in Venn", Contradicts},
		{"Ada | shed | 40 jobs at the mill", "Ada | cut | 60 posts at the yard", Unrelated},
		{"Ada | hold | 40 per cent of the mill", "Ada | hold | 60% of the mill", Contradicts},
		{"Ada | spend | 3.4 million euros", "Ada | spend | €2.1m", Contradicts},
		{"Ada | sell | the old mill on the river", "Ada | sell | the mill", Refines},
		{"Ada | tell | the yard should not pay the three welders", "Ada | advise | not to pay three welders at the yard", Rendering},
		{"Ada | tell | the yard should not pay the three welders", "Ada | advise | to pay three welders of the yard", Unrelated},
	} {
		a, b := claim(test.a), claim(test.b)
		if got := (Setting{}).Claims(a, b); got.Relation != test.want || (got.Reason == "") != (test.want == Unrelated) {
			t.Errorf("%q, %q: got %s (%s), want %s", test.a, test.b, got.Relation, got.Reason, test.want)
		}
		if got := (Setting{}).Claims(b, a); got.Relation != converse(test.want) {
			t.Errorf("%q, %q: got %s, want the converse of %s", test.b, test.a, got.Relation, test.want)
		}
		sameMatterAlone(t, Setting{}, a, b)
	}
}

// sameMatterAlone holds that asking for the matter alone leaves out contradictions, and nothing else.
func sameMatterAlone(t *testing.T, s Setting, a, b *graph.Claim) (left bool) {
	t.Helper()
	whole := s.Claims(a, b)
	s.MatterOnly = true
	got := s.Claims(a, b)
	left = whole.Relation == Contradicts && got.Relation == Unrelated
	if got != whole && !left {
		t.Errorf("of one matter alone: got %+v, want %+v", got, whole)
	}
	return left
}

// story tells when articles were published, by the words of the claims they carry.
func story(days map[string]graph.Date, claims ...*graph.Claim) Setting {
	byArticle := make(map[uuid.UUID]graph.Date)
	for _, c := range claims {
		c.Evidence.Article = graph.NamedID(c.Evidence.Text)
		byArticle[c.Evidence.Article] = days[c.Evidence.Text]
	}
	return Setting{Published: func(id uuid.UUID) graph.Date { return byArticle[id] }}
}

// Numbers and dates contradict each other where they are of one story and moment.
func TestMoments(t *testing.T) {
	for _, test := range []struct {
		a, textA string
		dayA     graph.Date
		b, textB string
		dayB     graph.Date
		want     Relation
	}{
		{"Ada | sack | 40 clerks", "Ada sacked 40 clerks", "2021-05-04", "Ada | sack | 60 clerks", "Ada has sacked 60 clerks", "2021-05-06", Contradicts},
		{"Ada | sack | 40 clerks", "Ada sacked 40 clerks", "2021-05-04", "Ada | sack | 60 clerks", "Ada has sacked 60 clerks", "2021-09-06", Unrelated},
		{"Ada | treat | 40 clerks", "Ada currently treats 40 clerks", "2021-05-04", "Ada | treat | 60 clerks", "Ada treats 60 clerks", "2021-05-06", Unrelated},
		{"Ada | treat | 40 clerks", "Ada currently treats 40 clerks", "2021-05-04", "Ada | treat | 60 clerks", "Ada treats 60 clerks", "2021-05-04", Contradicts},
		{"Ada | lead | the race with 568 votes", "Ada still leads the race with 568 votes", "", "Ada | lead | the race with 61 votes", "Ada leads the race with 61 votes", "", Unrelated},
		{"Ada | have | 11 votes", "Ada has 11 votes", "2021-05-04", "Ada | have | 37 votes", "Ada has 37 votes", "2021-05-14", Unrelated},
		{"Ada | lose | £3m | 2020", "Ada lost £3m in the first quarter of last year", "2021-05-04", "Ada | lose | £2m", "Ada lost £2m", "2021-05-05", Unrelated},
		{"Ada | spend | 5,000 crowns", "Ada spent over 5,000 crowns", "2021-05-04", "Ada | spend | 8,000 crowns", "Ada spent 8,000 crowns", "2021-05-05", Rendering},
		{"Ada | build | the mill | 1961", "Ada built the mill in 1961", "2021-05-04", "Ada | build | the mill | 1963", "Ada built the mill in 1963", "2021-05-05", Contradicts},
		{"Ada | visit | the mill | 1961", "Ada visited the mill in 1961", "2021-05-04", "Ada | visit | the mill | 1963", "Ada visited the mill in 1963", "2021-05-05", Unrelated},
		{"Ada | inspect | the mill | 2021-05-03", "Ada inspected the mill on Monday", "2021-05-04", "Ada | inspect | the mill | 2021-05-01", "Ada inspected the mill on Saturday", "2021-05-05", Unrelated},
		{"Ada | open | the mill | 2020-05", "Ada opened the mill in May", "2021-05-04", "Ada | open | the mill | 2020-05-11", "Ada opened the mill on 11 May", "2021-05-05", RefinedBy},
		{"Ada | announce | ", "Ada announced", "2021-05-04", "Ada | announce | the closure of the mill", "Ada announced the closure of the mill", "2021-05-05", Unrelated},
		{"Ada | resign from | ", "Ada resigned", "2021-05-04", "Ada | resign from | the board", "Ada resigned from the board", "2021-05-05", RefinedBy},
	} {
		a, b := claim(test.a), claim(test.b)
		a.Evidence.Text, b.Evidence.Text = test.textA, test.textB
		setting := story(map[string]graph.Date{test.textA: test.dayA, test.textB: test.dayB}, a, b)
		if got := setting.Claims(a, b); got.Relation != test.want {
			t.Errorf("%q, %q: got %+v, want %s", test.textA, test.textB, got, test.want)
		}
		if got := setting.Claims(b, a); got.Relation != converse(test.want) {
			t.Errorf("%q, %q: got %+v, want the converse of %s", test.textB, test.textA, got, test.want)
		}
	}
}

// Where the objects do not agree the passages may.
func TestPassages(t *testing.T) {
	for _, test := range []struct {
		a, textA, b, textB string
		want               Relation
	}{
		{"Ada | instruct | the ferry firm", "Ada instructed the ferry firm to repay its winter passengers", "Ada | instruct | repay passengers",
			"Ada instructed the ferry firm, a year after the winter, to repay passengers", Rendering},
		{"Ada | instruct | the ferry firm", "Ada instructed the ferry firm to repay 300 winter passengers", "Ada | instruct | repay passengers",
			"Ada instructed the ferry firm, a year after the winter, to repay 900 passengers", Unrelated},
		{"Ada | instruct | Venn", "Ada instructed Venn to repay the ferry firm's winter passengers", "Ada | instruct | Holm",
			"Ada instructed Holm to repay the ferry firm's winter passengers", Unrelated},
		{"a court in Venn | order | Holm | 2016", "a court in Venn ordered Holm to pay", "a court in Venn | order | Holm | 2015", "the court in Venn ordered Holm to pay", Contradicts},
		{"a court | order | Holm | 2016", "a court ordered Holm to pay", "a court | order | Holm | 2015", "in the end the court ordered Holm to pay", Unrelated},
		{"they | order | Holm", "they ordered Holm to pay", "they | order | Holm | 2015", "they ordered Holm to pay in 2015", Unrelated},
	} {
		a, b := claim(test.a), claim(test.b)
		a.Evidence.Text, b.Evidence.Text = test.textA, test.textB
		setting := story(nil, a, b)
		if got := setting.Claims(a, b); got.Relation != test.want {
			t.Errorf("%q, %q: got %+v, want %s", test.textA, test.textB, got, test.want)
		}
	}
}

// Of an order to one firm, told with and without its sum, the dates are one order's; of orders to two firms they are not.
func TestSameAddressee(t *testing.T) {
	ordered := func(year, what, whom string) *graph.Claim {
		c := claim("a court in Venn | order | " + what + " | " + year)
		c.Arguments = []graph.Argument{{Role: "addressee", Value: term(whom)}}
		c.Evidence.Text = "a court in Venn ordered " + whom + " to " + what
		return c
	}
	for _, test := range []struct {
		whom string
		want Relation
	}{{"Holm", Contradicts}, {"Tarn", Unrelated}} {
		a, b := ordered("2016", "repay fares", "Holm"), ordered("2015", "repay £3m of fares", test.whom)
		setting := story(nil, a, b)
		if got := setting.Claims(a, b); got.Relation != test.want {
			t.Errorf("to %s: got %+v, want %s", test.whom, got, test.want)
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
		{claim("Ada | be appointed | senator for Skerry | 2017"), Contradicts},
		{claim("Ada | be appointed | senator | 2019-05"), Unrelated},
		{claim("Ada | be appointed | harbour master | 2017"), Unrelated},
	} {
		if got := (Setting{}).Claims(senator, test.other); got.Relation != test.want {
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
	if got := (Setting{Nameless: nameless}).Claims(a, b); got.Relation != Rendering {
		t.Errorf("got %+v", got)
	}
	if got := (Setting{}).Claims(a, b); got.Relation != Unrelated {
		t.Errorf("two names: got %+v", got)
	}
	if got := (Setting{Nameless: nameless}).Claims(a, claim("The two clerks of Venn | sue | Venn Port | | not")); got.Relation != Unrelated {
		t.Errorf("a negation: got %+v", got)
	}
}

func TestWithheld(t *testing.T) {
	a, b := claim("Ada | advise | not to pay the two port guards"), claim("Ada | advise | delay the pay of two port guards")
	if got := (Setting{}).Claims(a, b); got.Relation != Rendering {
		t.Errorf("got %+v", got)
	}
	if got := (Setting{}).Claims(claim("Ada | advise | not hold the two port guards"), claim("Ada | advise | hold the two port guards")); got.Relation != Unrelated {
		t.Errorf("got %+v", got)
	}
}

func TestClaimsAboutClaims(t *testing.T) {
	inner := graph.Term{Claim: uuid.New(), Text: "the mill will close"}
	a := claim("Ada | say | x")
	a.Object = inner
	b := claim("Ada | say | the mill will close")
	if got := (Setting{}).Claims(a, b); got.Relation != Rendering {
		t.Errorf("got %+v", got)
	}
}

// A word in two groups would make one of what the groups keep apart.
func TestSynonyms(t *testing.T) {
	first := make(map[string]string)
	for line := range strings.Lines(synonymsText) {
		words := strings.Fields(line)
		if strings.HasPrefix(line, "#") {
			continue
		}
		if len(words) < 2 {
			t.Errorf("%q is no group", line)
		}
		for _, w := range words {
			if other, ok := first[ending(w)]; ok {
				t.Errorf("%q stands in the groups of %q and %q", w, other, words[0])
			}
			first[ending(w)] = words[0]
		}
	}
}
