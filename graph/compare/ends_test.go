package compare

import (
	"testing"

	"github.com/google/uuid"

	"hearsay/graph"
)

// One deed may be told from either end, and one role with more or fewer words.
func TestEndsAndRoles(t *testing.T) {
	for _, test := range []struct {
		a, b string
		want Relation
	}{
		{"Ada | meet | Bo", "Bo | meet | Ada", Rendering},
		{"Ada | meet | Bo | | not", "Bo | meet | Ada", Unrelated},
		{"Ada | sue | Bo", "Bo | sue | Ada", Unrelated},
		{"Ada | be sacked | ", "Venn Glass | dismiss | Ada", RefinedBy},
		{"Ada | be sacked | ", "Venn Glass | dismiss | Bo", Unrelated},
		{"Ada | be sacked | | 2021-03", "Venn Glass | dismiss | Ada | 2021-04", Unrelated},
		{"the regatta | be called off | ", "Ada | call off | the regatta", RefinedBy},
		{"Ada | back | the plan", "Ada | oppose | the plan", Contradicts},
		{"Ada | back | the plan", "Ada | oppose | the plan | | FUTURE", Unrelated},
		{"Ada | back | the plan", "Ada | oppose | the tax", Unrelated},
		{"Ada | back | the plan", "Bo | oppose | the plan", Unrelated},
		{"Ada | be | the mayor", "Ada | be mayor of | Venn", RefinedBy},
		{"Ada | be | the harbour minister", "Ada | be minister for | harbours", Rendering},
		{"Ada | be | former mayor", "Ada | be mayor of | Venn", Unrelated},
		{"Ada | be | the mayor", "Ada | be accused of | fraud", Unrelated},
		{"Ada | be | mayor | | not", "Ada | be mayor of | Venn", Unrelated},
	} {
		a, b := claim(test.a), claim(test.b)
		if got := (Setting{}).Claims(a, b); got.Relation != test.want {
			t.Errorf("%q, %q: got %+v, want %s", test.a, test.b, got, test.want)
		}
		if got := (Setting{}).Claims(b, a); got.Relation != converse(test.want) {
			t.Errorf("%q, %q: got %+v, want the converse of %s", test.b, test.a, got, test.want)
		}
	}
}

func TestMeanings(t *testing.T) {
	with := func(words, role, value string) *graph.Claim {
		c := claim(words)
		c.Arguments = []graph.Argument{{Role: role, Value: graph.Term{Text: value}}}
		return c
	}
	for _, test := range []struct {
		a, b *graph.Claim
		want Relation
	}{
		{claim("Ada | lose | her job"), claim("Ada | be sacked |"), Rendering},
		{claim("Ada | lose | her keys"), claim("Ada | be sacked |"), Unrelated},
		{with("Ada | lead | Venn Glass", "time", "until 2016"), claim("Ada | be former head of | Venn Glass"), Rendering},
		{claim("Ada | lead | Venn Glass"), claim("Ada | be former head of | Venn Glass"), Unrelated},
		{with("Ada | be ordered |", "purpose", "pay the drivers"), with("Ada | be instructed | | | ALLEGED", "purpose", "pay its drivers"), Rendering},
		{with("Ada | be ordered |", "purpose", "pay the drivers"), with("Ada | be instructed | | | ALLEGED", "purpose", "leave the yard"), Unrelated},
		{claim("Ada | sell | the mill's old boats"), claim("Ada | sell | the old boats of the mill"), Rendering},
	} {
		if got := (Setting{}).Claims(test.a, test.b); got.Relation != test.want {
			t.Errorf("%s %s, %s %s: got %+v, want %s", test.a.Predicate.Lemma, test.a.Object.Text, test.b.Predicate.Lemma, test.b.Object.Text, got, test.want)
		}
	}
}

// A number in a clause within the passage is not the claim's own.
func TestOwnWords(t *testing.T) {
	c := claim("Ada | resign from | Venn Glass")
	c.Predicate.Label = "resigned from"
	for text, want := range map[string]string{
		"Ada resigned from Venn Glass with 12 others after it lost 40 jobs": "Ada resigned from Venn Glass with 12 others ",
		"After 40 jobs went Ada resigned from Venn Glass":                   "After 40 jobs went Ada resigned from Venn Glass",
		"She, who lost 40 jobs when Ada resigned from Venn Glass":           "when Ada resigned from Venn Glass",
	} {
		c.Evidence.Text = text
		if got := ownWords(c); got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}

func TestVoices(t *testing.T) {
	for active, passive := range map[string]string{"call off": "be called off", "close": "be closed", "deny": "be denied", "ban": "be banned", "sell to": "be sold to"} {
		if all := Passive(active); !has(all, passive) {
			t.Errorf("%q: got %q, want %q among them", active, all, passive)
		}
		if all := Active(passive); !has(all, active) {
			t.Errorf("%q: got %q, want %q among them", passive, all, active)
		}
	}
}

func has(all []string, s string) bool {
	for _, x := range all {
		if x == s {
			return true
		}
	}
	return false
}

// Numbers of one thing in the passages of two articles contradict each other, whatever was read as the object.
func TestPassageNumbers(t *testing.T) {
	left := 0
	for _, test := range []struct {
		a, textA, b, textB string
		dayA, dayB         graph.Date
		want               Relation
	}{
		{"Ada | give | Bo", "Ada gave Bo two weeks to pay", "Ada | give | Bo | 2021", "Ada had given Bo three weeks to pay", "2021-05-04", "2021-05-05", Contradicts},
		{"Ada | give | Bo", "Ada gave Bo two weeks to pay", "Ada | give | Cy", "Ada had given Cy three weeks to pay", "2021-05-04", "2021-05-05", Unrelated},
		{"Ada | bury | it", "Ada buried the complaints of 17 tenants", "Ada | hide | it", "Ada hid the complaints of 14 people", "2021-05-04", "2021-05-05", Contradicts},
		{"Ada | bury | it", "Ada buried the complaints of 17 tenants", "Ada | hide | it", "Ada hid the payments of 14 people", "2021-05-04", "2021-05-05", Unrelated},
		{"12 people | be hurt in | the fire", "12 people were hurt in the fire at the Skerry Hotel", "a fire | harm | 30 people", "A fire at the Skerry Hotel hurt 30 people", "2021-05-04", "2021-05-05", Contradicts},
		{"12 people | be hurt in | the fire", "12 people were hurt in the fire at the Skerry Hotel", "a fire | harm | 30 people", "A fire at the Holm Hotel hurt 30 people", "2021-05-04", "2021-05-05", Unrelated},
		{"Ada | have | 72 hours", "Ada had 72 hours to clear the site", "Bo | give | Ada", "Bo gave Ada five days to clear the site", "2021-05-04", "2021-05-05", Contradicts},
		{"Ada | have | 72 hours", "Ada had 72 hours to clear the site", "Bo | give | Ada", "Bo gave Ada three days to clear the site", "2021-05-04", "2021-05-05", Unrelated},
		{"Ada | have | 72 hours", "Ada had 72 hours to clear the site", "Bo | give | Ada", "Bo gave Ada five days to pay", "2021-05-04", "2021-05-05", Unrelated},
		{"Ada | win | it", "Ada won the order for 17 buses", "Ada | lose | it", "Ada lost the contract for 14 buses", "2021-05-04", "2021-05-05", Contradicts},
		{"the council | keep | Ada", "the council voted 7 to 2 to keep Ada", "the council | keep | Ada | 2021", "it voted by six to three to keep Ada on", "2021-05-04", "2021-05-05", Contradicts},
		{"the council | keep | Ada", "the council voted 7 to 2 to keep Ada", "the council | keep | Ada | 2021", "it voted by 7-2 to keep Ada on", "2021-05-04", "2021-05-05", Unrelated},
		{"the council | keep | Ada", "the council voted 7 to 2 to keep Ada", "the council | help | Ada | 2021", "it voted by six to three to pay Ada", "2021-05-04", "2021-05-05", Unrelated},
		{"Sixty-one people | be on | board", "Sixty-one people were on board the ferry Skylark", "Skylark | carry | people", "The ferry Skylark had 38 people on board", "2021-05-04", "2021-05-05", Contradicts},
		{"about 150 people | take part in | a protest", "About 150 people took part in a protest at the gates", "400 people | take part in | the protest", "More than 400 people took part in the protest", "2021-05-04", "2021-05-05", Contradicts},
		{"about 150 people | take part in | a protest", "About 150 people took part in a protest at the gates", "170 people | take part in | the protest", "Some 170 people took part in the protest", "2021-05-04", "2021-05-05", Unrelated},
		{"about 150 people | take part in | a protest", "About 150 people took part in a protest at the gates", "400 people | take part in | the protest", "More than 400 people took part in the protest", "2021-05-04", "2021-05-15", Unrelated},
		{"Ada | lose | 18 million pounds", "Ada lost 18 million pounds", "Ada | lose | £11m", "Ada lost £11m", "2021-05-04", "2021-05-05", Contradicts},
		{"Ada | earn | crowns", "Ada earned half a million crowns", "Ada | earn | crowns | 2021", "Ada earned 700,000 crowns", "2021-05-04", "2021-05-05", Contradicts},
		{"Holm | employ | 400 people", "Holm employs 400 people in Venn", "Holm | have | 650 employees", "Holm has 650 employees in Venn", "2021-05-04", "2021-05-05", Contradicts},
		{"Holm | employ | 400 people", "Holm employs 400 people in Venn", "Holm | lose | 650 employees", "Holm lost 650 employees in Venn", "2021-05-04", "2021-05-05", Unrelated},
		{"Ada | own | 40 percent of Venn Paper", "Ada owns 40 percent of Venn Paper", "Ada | hold | 51 percent of the shares", "Ada holds 51 percent of the shares of Venn Paper", "2021-05-04", "2021-05-05", Contradicts},
		{"Ada | own | 40 percent of Venn Paper", "Ada owns 40 percent of Venn Paper", "Ada | hold | 51 percent of the shares", "Ada holds 51 percent of the shares of Holm Glass", "2021-05-04", "2021-05-05", Unrelated},
		{"Ada | win | 52 percent", "Ada won 52 percent of the vote", "Ada | win | 52.3 percent", "Ada won 52.3 percent of the vote", "2021-05-04", "2021-05-05", Unrelated},
		{"Ada | win | 52 percent", "Ada won 52 percent of the vote", "Ada | win | 53 percent", "Ada won 53 percent of the vote", "2021-05-04", "2021-05-05", Contradicts},
		{"Ada | serve in | Senate", "Ada served in the Senate for three years", "Bo | sit in | Senate", "Bo sat in the Senate for eight years", "2021-05-04", "2021-05-05", Unrelated},
		{"Ada | cause | it", "Ada caused the deaths of 14 people", "Ada | have | it", "Ada had to answer for the deaths of 17 people", "2021-05-04", "2021-05-05", Unrelated},
	} {
		a, b := claim(test.a), claim(test.b)
		a.Evidence.Text, b.Evidence.Text = test.textA, test.textB
		setting := story(map[string]graph.Date{test.textA: test.dayA, test.textB: test.dayB}, a, b)
		if got := setting.Claims(a, b); got.Relation != test.want && !(test.want == Unrelated && got.Relation != Contradicts) {
			t.Errorf("%q, %q: got %+v, want %s", test.textA, test.textB, got, test.want)
		}
		if sameMatterAlone(t, setting, a, b) {
			left++
		}
	}
	if left == 0 {
		t.Error("numbers of different deeds are compared where the matter alone is asked for")
	}
}

// Two articles may carry one claim with other numbers beside it.
func TestNumbersOfOneClaim(t *testing.T) {
	c := claim("Ada | give | Bo")
	evidence := func(text string) graph.Evidence {
		return graph.Evidence{Article: graph.NamedID(text), Passage: graph.Passage{Text: text}}
	}
	for other, want := range map[string]Relation{"Ada had given Bo three weeks to pay": Contradicts, "Ada had given Bo 14 days to pay": Unrelated, "Ada gave Bo about two weeks": Unrelated,
		"Ada gave Bo until 3 May, weeks before": Unrelated, "Ada gave Bo five of the nine weeks": Unrelated} {
		if got := (Setting{}).Passages(c, evidence("Ada gave Bo two weeks to pay"), evidence(other)); got.Relation != want {
			t.Errorf("%q: got %+v, want %s", other, got, want)
		}
	}
}

// What is told as one event, or planned, has one date.
func TestDatesOfEvents(t *testing.T) {
	for _, test := range []struct {
		a, textA, b, textB string
		day                graph.Date
		want               Relation
	}{
		{"Holm Paper | close | the mill in Garth | 2021-06 | FUTURE", "Holm Paper will close the mill in Garth in June", "Holm Paper | shut | the mill in Garth | 2021-09 | FUTURE", "Holm Paper is to shut the mill in Garth in September", "2021-05-05", Contradicts},
		{"Holm Paper | close | the mill in Garth | 2021-06 | FUTURE", "Holm Paper will close the mill in Garth in June", "Holm Paper | shut | the mill in Garth | 2021-09 | FUTURE", "Holm Paper is now to shut the mill in Garth in September", "2021-05-05", Unrelated},
		{"Holm Paper | close | the mill in Garth | 2021-06 | FUTURE", "Holm Paper will close the mill in Garth in June", "Holm Paper | shut | the mill in Garth | 2021-09 | FUTURE", "Holm Paper is to shut the mill in Garth in September", "2021-06-04", Unrelated},
		{"Police | search | the house of Bo Ostler | 2021-05-03", "Police searched the house of the dealer Bo Ostler in Venn on Monday", "Police | search | the house of Bo Ostler | 2021-05-02", "Police had searched the house of the dealer Bo Ostler in Venn on Sunday", "2021-05-05", Contradicts},
		{"Holm Paper | be founded | | 1951", "Holm Paper was founded in 1951", "Holm Paper | be founded | | 1957", "founded in 1957", "2021-05-05", Contradicts},
		{"Holm Paper | be praised | | 1951", "Holm Paper was praised in 1951", "Holm Paper | be praised | | 1957", "praised in 1957", "2021-05-05", Unrelated},
		{"Ada | be born in | Venn | 1975", "born in Venn in 1975", "Ada | be born in | Holm | 1979", "born in Holm in 1979", "2021-05-05", Contradicts},
		{"Ada | resign from | the port | 2021-05-03", "Ada resigned on Monday", "the port | dismiss | Ada | 2021-05-03", "the port dismissed Ada", "2021-05-05", Contradicts},
		{"Ada | resign from | the port | 2021-05-03", "Ada resigned on Monday", "the port | dismiss | Bo | 2021-05-03", "the port dismissed Bo", "2021-05-05", Unrelated},
		{"Ada | meet | Bo | 2021-05-03", "Ada met Bo on Monday", "Ada | meet | Bo | 2021-05-04", "Ada met Bo on Tuesday", "2021-05-05", Unrelated},
	} {
		a, b := claim(test.a), claim(test.b)
		a.Evidence.Text, b.Evidence.Text = test.textA, test.textB
		setting := story(map[string]graph.Date{test.textA: "2021-05-04", test.textB: test.day}, a, b)
		if got := setting.Claims(a, b); got.Relation != test.want {
			t.Errorf("%q, %q: got %+v, want %s", test.textA, test.textB, got, test.want)
		}
	}
	in := func(s, place string) *graph.Claim {
		c := claim(s)
		c.Evidence.Text = s
		c.Arguments = []graph.Argument{{Role: "in", Value: graph.Term{Text: place}}}
		return c
	}
	for place, want := range map[string]Relation{"the town hall": Contradicts, "Venn": Unrelated} {
		a, b := in("Ada | meet | Bo | 2021-05-03", "the town hall"), in("Ada | meet | Bo | 2021-05-04", place)
		setting := story(map[string]graph.Date{a.Evidence.Text: "2021-05-05", b.Evidence.Text: "2021-05-06"}, a, b)
		if got := setting.Claims(a, b); got.Relation != want {
			t.Errorf("%s: got %+v, want %s", place, got, want)
		}
	}
}

// How long something was so is told in years or months.
func TestHowLong(t *testing.T) {
	lasting := func(s, long string) *graph.Claim {
		c := claim(s)
		c.Evidence.Text = s + long
		c.Arguments = []graph.Argument{{Role: "time", Value: graph.Term{Text: long}}}
		return c
	}
	for _, test := range []struct {
		a, long, b, other string
		want              Relation
	}{
		{"Ada | work at | the mill", "for nine years", "Ada | work", "for twelve years", Contradicts},
		{"Ada | work at | the mill", "for nine years", "Ada | work", "for almost ten years", Unrelated},
		{"Ada | work at | Venn Glass", "for nine years", "Ada | work at | Holm Paper", "for twelve years", Unrelated},
		{"Ada | talk to | Bo", "for two years", "Ada | talk to | Bo", "for three years", Unrelated},
		{"Ada | work at | the mill", "for nine years", "Bo | work at | the mill", "for twelve years", Unrelated},
	} {
		if got := (Setting{}).Claims(lasting(test.a, test.long), lasting(test.b, test.other)); got.Relation != test.want && (test.want == Contradicts || got.Relation == Contradicts) {
			t.Errorf("%s %s, %s %s: got %+v", test.a, test.long, test.b, test.other, got)
		}
	}
}

// Nobody did what one says was never done.
func TestUndone(t *testing.T) {
	for other, want := range map[string]Relation{"Holm Paper | repay | the old grant": Contradicts, "Holm Paper | repay | the old grant | 2023 | FUTURE": Unrelated, "Holm Paper | repay | the loan": Unrelated} {
		if got := (Setting{}).Claims(claim("the old grant | be repaid | | | not"), claim(other)); got.Relation != want {
			t.Errorf("%s: got %+v, want %s", other, got, want)
		}
	}
	if got := (Setting{}).Claims(claim("Bo | fine | Holm Paper"), claim("Holm Paper | be fined | | | not")); got.Relation != Contradicts {
		t.Errorf("got %+v", got)
	}
}

func TestAgeOf(t *testing.T) {
	names := []string{"Ada Okafor", "Okafor"}
	for passage, want := range map[string]int{
		"Captain Ada Okafor, 52, was there": 52, "Ms Okafor, who is 52, spoke": 52, "Okafor (52) spoke": 52, "52-year-old Ada Okafor spoke": 52, "the singer, Ada Okafor, aged 52": 52, "Okafor is 52 years old": 52,
		"Ben Okafor, 52, was there": 0, "Ada Okafor, 52 of whose boats sank": 0, "Okafor, 1952, a film": 0, "Okafor spoke at 52, Mill Road": 0,
	} {
		if got := AgeOf(passage, names); got != want {
			t.Errorf("%q: got %d, want %d", passage, got, want)
		}
	}
}

// Two articles may carry one claim with other years since when.
func TestSince(t *testing.T) {
	evidence := func(text string) graph.Evidence {
		return graph.Evidence{Article: graph.NamedID(text), Passage: graph.Passage{Text: text}}
	}
	c := claim("Ada | lead | Venn Glass")
	c.Arguments = []graph.Argument{{Role: "time", Value: graph.Term{Text: "since 2015"}}}
	for other, want := range map[string]Relation{"Ada has led Venn Glass since 2017": Contradicts, "Ada has led Venn Glass since May 2015": Unrelated, "Ada, in Venn since 2011 and at the top since 2015": Unrelated} {
		if got := (Setting{}).Passages(c, evidence("Ada has led Venn Glass since 2015"), evidence(other)); got.Relation != want {
			t.Errorf("%q: got %+v, want %s", other, got, want)
		}
	}
}

// A description may be a name's, never the other way round, and two names are two.
func TestDescribed(t *testing.T) {
	setting := Setting{Nameless: func(id uuid.UUID) bool { return id == graph.NamedID("The ministry") }}
	a, b := claim("Ada | sue | The ministry"), claim("Ada | sue | Ministry of Ports")
	if got := setting.Claims(a, b); got.Relation != RefinedBy {
		t.Errorf("got %+v", got)
	}
	if got := (Setting{}).Claims(a, b); got.Relation != Unrelated {
		t.Errorf("two names: got %+v", got)
	}
	if got := setting.Claims(a, claim("Ada | sue | Venn Glass")); got.Relation != Unrelated {
		t.Errorf("another name: got %+v", got)
	}
}

// Who has left a thing is not still there later.
func TestLasted(t *testing.T) {
	left := claim("Ada | leave | Venn Glass | 2019")
	for text, want := range map[string]Relation{"Ada was still paid by Venn Glass in 2021": Contradicts, "Ada was paid by Venn Glass in 2021": Unrelated, "Ada was still paid by Holm Paper in 2021": Unrelated} {
		c := claim("Ada | be paid by | the firm | 2021")
		c.Evidence.Text = text
		for _, pair := range [][2]*graph.Claim{{left, c}, {c, left}} {
			if got := (Setting{}).Claims(pair[0], pair[1]); got.Relation != want {
				t.Errorf("%q: got %+v, want %s", text, got, want)
			}
		}
	}
	earlier := claim("Ada | be paid by | Venn Glass | 2018")
	earlier.Evidence.Text = "Ada was still paid by Venn Glass in 2018"
	if got := (Setting{}).Claims(left, earlier); got.Relation != Unrelated {
		t.Errorf("before: got %+v", got)
	}
}
