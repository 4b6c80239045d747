package compare

import "testing"

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
	} {
		testBothWays(t, test.a, test.b, test.want)
	}
}

func testBothWays(t *testing.T, a, b string, want Relation) {
	t.Helper()
	x, y := claim(a), claim(b)
	if got := (Setting{}).Claims(x, y); got.Relation != want {
		t.Errorf("%s / %s: got %s (%s), want %s", a, b, got.Relation, got.Reason, want)
	}
	if got := (Setting{}).Claims(y, x).Relation; got != converse(want) {
		t.Errorf("%s / %s: got %s, want %s", b, a, got, converse(want))
	}
}
