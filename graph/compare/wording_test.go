package compare

import (
	"strings"
	"testing"

	"github.com/google/uuid"

	"hearsay/graph"
)

// Claims of one matter however worded, and beside each a like pair that is of two.
func TestWordings(t *testing.T) {
	for _, test := range []struct {
		a, b string
		want Relation
	}{
		{"Ada | restore | my good name", "Ada | restore | her good name", Rendering},
		{"Ada | restore | my good name", "Ada | restore | her old house", Unrelated},
		{"Ada | cast doubt on | the mill's figures", "Ada | question | the figures of the mill", Rendering},
		{"Venn | declare persona non grata | Bo", "Venn | expel | Bo | | ALLEGED", Rendering},
		{"Ada | repeat call for | a new ferry", "Ada | call for | a ferry", Refines},
		{"Talks | be called off |", "Talks | be scrapped | | | ALLEGED", Rendering},
		{"Talks | be called off |", "Talks | be put off | | | ALLEGED", Unrelated},
		{"Claim | be | completely untrue", "Claim | be false | ", Rendering},
		{"Claim | be | completely untrue", "Claim | be | new", Unrelated},
		{"Ada | decline to sack | Bo", "Ada | refuse to dismiss | Bo | | ALLEGED", Rendering},
		{"Ada | decline to sack | Bo", "Ada | dismiss | Bo", Unrelated},
		{"Ada | learn of | the matter", "Ada | be told about | the fire at the mill", Unrelated}, // no passage tells that it is the same
		{"Ada | learn of | the matter < Ada learned of the matter from her driver", "Ada | be told about | the fire at the mill < her driver had told Ada about the fire", RefinedBy},
		{"Talks | be called off | on Friday evening", "Talks | be scrapped |", Rendering},
		{"Guns | be seized | at the port", "Guns | be seized | at the mill", Unrelated},
		{"Guns | be seized | at the port", "Guns | be seized | in the spring", Rendering},
		{"Ada | be | the head of Venn Glass", "Ada | lead | Venn Glass", RefinedBy},
		{"Ada | be | the former head of Venn Glass", "Ada | lead | Venn Glass", Unrelated},
		{"Ada | sit on | the board of Venn Glass", "Ada | be director of | Venn Glass", RefinedBy},
		{"Ada | sit on | the board of Holm Glass", "Ada | be director of | Venn Glass", Unrelated},
		{"Ada | sit on | the steps of Venn Glass", "Ada | be director of | Venn Glass", Unrelated},
		{"Ada | run | Venn Glass", "Ada | be managing director of | Venn Glass | | ALLEGED", Rendering},
		{"Ada | run | a marathon", "Ada | be managing director of | a marathon", Unrelated},
		{"Ada | run | Venn Glass", "Ada | be director of | the firm", Refines},
		{"Ada | run | Venn Glass", "Ada | be director of | the choir", Unrelated},
		{"Rovers | beat | Town", "Town | lose to | Rovers", Rendering},
		{"Rovers | beat | Town", "Rovers | lose to | Town", Unrelated},
		{"Ada | be daughter of | Bo", "Bo | be father of | Ada", Rendering},
		{"Ada | be daughter of | Bo", "Ada | be mother of | Bo", Unrelated},
		{"Mill | shut |", "Ada | close | Mill", RefinedBy},
		{"Mill | shut | | 2019", "Ada | close | Mill | 2020", Unrelated},
		{"a drum of resin | be found |", "the drum | be found |", Rendering},
		{"a drum of resin | be found |", "a barrel of resin | be found |", Unrelated},
		{"the driver of the van | be found |", "the driver | be found |", Unrelated},
		{"Ada's drum | be found |", "the drum | be found |", Unrelated},
		{"Ada | be nominated |", "Ada | become | chair", Unrelated},
		{"the drums | be found |", "two drums | be found |", Unrelated},
		{"a clerk of the port of Venn | be suspended | in June", "a clerk of the port of Venn | be suspended | for theft", Rendering},
		{"Ada | fight | these untrue claims", "Ada | fight | such unfounded claims", Rendering},
		{"Ada | fight | these untrue claims", "Ada | fight | those plans", Unrelated},
		{"Venn Post | cite | two unnamed dockers", "Venn Post | cite | anonymous dockers", Refines},
		{"Ada | quit over | the fuel deal < Ada quit the board over the fuel deal", "Ada | step down from | Board < Ada left the board and gave back the fuel", RefinedBy},
		{"Ada | preside over | the talks", "Ada | lead | Venn Glass", Unrelated},
		{"Ada | win over | the crowd", "Ada | win | the vote", Unrelated},
		{"Ada | quit | | 2021-05-01 < Ada quit on 1 May after buying 40 trams", "Ada | step down | < Ada step down after a paper told that she had bought 44 trams", Refines},
		{"Ada | sue | the tenant < Ada sued the tenant", "Ada | sue | Bo Lindqvist < Ada sued Bo Lindqvist, the tenant of the mill", RefinedBy},
		{"Ada | sue | the tenant < Ada sued the tenant", "Ada | sue | Bo Lindqvist < Ada sued the tenant Bo Lindqvist", RefinedBy},
		{"Ada | sue | the tenant < Ada sued the tenant", "Ada | sue | Bo Lindqvist < Ada sued Bo Lindqvist, who knew the tenant", Unrelated},
		{"Ada | sue | the tenant < Ada sued the tenant", "Ada | sue | Bo Lindqvist < Ada sued at the tenant's request Bo Lindqvist", Unrelated},
		{"Ada | tell | keep the clerk's tax bill low enough to dodge", "Ada | tell | keep every tax bill of the clerk under the usual limit", Rendering},
	} {
		testBothWays(t, test.a, test.b, test.want)
	}
}

func claimIn(s string) *graph.Claim {
	words, passage, _ := strings.Cut(s, "<")
	c := claim(words)
	c.Evidence.Text = strings.TrimSpace(passage)
	return c
}

// What leads to a part of the deed in one claim may stand beside it in the other.
func TestSlots(t *testing.T) {
	with := func(s, role, value string) *graph.Claim {
		c := claim(s)
		c.Arguments = append(c.Arguments, graph.Argument{Role: role, Value: term(value)})
		return c
	}
	for _, test := range []struct {
		a, b *graph.Claim
		want Relation
	}{
		{claim("Ada | stand as | an independent"), with("Ada | stand in | Venn", "as", "an independent candidate"), RefinedBy},
		{claim("Ada | stand as | a liberal"), with("Ada | stand in | Venn", "as", "an independent candidate"), Unrelated},
		{claim("Ada | stand as | an independent"), claim("Ada | stand in | Venn"), Unrelated},
		{with("Ada | hire out | the mill", "to", "Bo"), claim("Ada | hire out to | Bo"), Refines},
		{with("Ada | hire out | the mill", "to", "Bo"), claim("Ada | hire out to | Cy"), Unrelated},
		{with("Ada | speak to | Bo", "in", "Venn"), claim("Ada | speak in | Venn"), Unrelated},
		{with("Mill | benefit |", "from", "the fair"), claim("Ada | benefit | Mill"), Unrelated},
		{with("Venn | order | Bo", "out of", "the country"), claim("Venn | expel | Bo"), Rendering},
		{with("Venn | order | Bo", "out of", "the country"), claim("Venn | order | Bo"), Unrelated},
		{with("Venn | sell | the mill", "to", "Bo"), with("Bo | buy | the old mill | | ALLEGED", "from", "Venn"), RefinedBy},
		{with("Venn | sell | the mill", "to", "Bo"), with("Bo | buy | the mill", "from", "Holm"), Unrelated},
		{with("Venn | sell | the mill", "to", "Bo"), with("Cy | buy | the mill", "from", "Venn"), Unrelated},
		{with("Venn | sell | the mill", "to", "Bo"), with("Bo | buy | the boat", "from", "Venn"), Unrelated},
		{with("Ada | pay | 40 crowns", "addressee", "Bo"), claim("Bo | receive | 40 crowns"), Refines},
		{with("Ada | pay | 40 crowns", "addressee", "Bo"), claim("Bo | receive | 60 crowns"), Unrelated},
		{with("Dockers | accuse | Ada", "of", "fraud"), claim("Ada | be accused of | fraud"), Refines},
		{with("Dockers | accuse | Ada", "of", "theft"), claim("Ada | be accused of | fraud"), Unrelated},
		{claim("Police | arrest | Ada"), claim("Ada | be arrested at | the port"), Rendering},
		{claim("Ada | be told | sit on the report"), with("Holm | order | sit on the report", "addressee", "Ada"), RefinedBy},
		{claim("Ada | be told | sit on the report"), with("Holm | order | sit on the report", "addressee", "Bo"), Unrelated},
		{claim("Ada | be told | sit on the report"), with("Holm | order | publish the figures", "addressee", "Ada"), Unrelated},
		{with("Ada | hire out to | Bo", "in", "Venn"), with("Ada | hire out in | Venn", "at", "a fair"), Unrelated},
	} {
		if got := (Setting{}).Claims(test.a, test.b); got.Relation != test.want {
			t.Errorf("%s / %s: got %s (%s), want %s", inShort(test.a), inShort(test.b), got.Relation, got.Reason, test.want)
		}
	}
}

// Contents with words in common are two where they say different things of two who have names.
func TestContents(t *testing.T) {
	told := func(what *graph.Claim, words string) *graph.Claim {
		c := claim("Ada | tell | x")
		c.Object = graph.Term{Claim: what.ID, Text: words}
		c.ID = graph.ClaimID(c)
		return c
	}
	closes := claim("Council | close | Mill | | HYPOTHETICAL")
	gains, shuts := claim("Venn Glass | benefit from | Mill | | HYPOTHETICAL"), claim("Council | shut | the old mill | | HYPOTHETICAL")
	all := map[uuid.UUID]*graph.Claim{closes.ID: closes, gains.ID: gains, shuts.ID: shuts}
	setting := Setting{Nested: func(id uuid.UUID) *graph.Claim { return all[id] }}
	first := told(closes, "the council should close the old mill by the river")
	second := told(gains, "Venn Glass would benefit if the council should close the old mill by the river")
	third := told(shuts, "the council should shut the old mill by the river")
	if got := setting.Claims(first, second).Relation; got != Unrelated {
		t.Errorf("got %s, want two contents apart", got)
	}
	if got := setting.Claims(first, third).Relation; got != Rendering {
		t.Errorf("got %s, want one content", got)
	}
}

func TestVaguer(t *testing.T) {
	few, more := claim("Ada | push | the closure"), claim("Ada | advise | the closure of the old mill")
	if got := (Setting{}).Claims(few, more).Relation; got != Stronger || !(Setting{}).Vaguer(few, more) || (Setting{}).Vaguer(more, few) {
		t.Errorf("got %s; the first is stronger and tells less", got)
	}
}

func inShort(c *graph.Claim) string {
	return c.Subject.Text + " " + c.Predicate.Lemma + " " + c.Object.Text
}

// testBothWays compares two claims of two articles, each as claim reads it, with the passage it rests on behind "<".
func testBothWays(t *testing.T, a, b string, want Relation) {
	t.Helper()
	x, y := claimIn(a), claimIn(b)
	y.Evidence.Article = graph.NamedID("another article")
	if got := (Setting{}).Claims(x, y); got.Relation != want {
		t.Errorf("%s / %s: got %s (%s), want %s", a, b, got.Relation, got.Reason, want)
	}
	if got := (Setting{}).Claims(y, x).Relation; got != converse(want) {
		t.Errorf("%s / %s: got %s, want %s", b, a, got, converse(want))
	}
}
