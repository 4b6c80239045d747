package lemma

import "testing"

func TestLemma(t *testing.T) {
	r, err := Open(Learn([]Example{
		{"walked", "VBD", "walk"}, {"talked", "VBD", "talk"}, {"denied", "VBD", "deny"}, {"cried", "VBD", "cry"},
		{"said", "VBD", "say"}, {"’s", "POS", "'s"}, {"The", "DT", "the"}, {"Rome", "NNP", "Rome"}, {"Oslo", "NNP", "Oslo"},
		{"deciding", "VBG", "decide"}, {"decided", "VBD", "decide"}, {"provided", "VBD", "provide"}, {"raid", "NN", "raid"}, {"boast", "VB", "boast"}, {"wasted", "VBD", "waste"},
		{"pasted", "VBD", "paste"}, {"cities", "NNS", "city"}, {"parties", "NNS", "party"}, {"votes", "NNS", "vote"}, {"notes", "NNS", "note"},
	}))
	if err != nil {
		t.Fatal(err)
	}
	for _, x := range []Example{
		{"barked", "VBD", "bark"}, {"tried", "VBD", "try"}, {"said", "VBD", "say"}, {"Said", "VBD", "say"},
		{"The", "DT", "the"}, {"Paris", "NNP", "Paris"}, {"ferries", "NNS", "ferry"}, {"quotes", "NNS", "quote"},
		{"raided", "VBD", "raid"}, {"boasted", "VBD", "boast"}, {"tasted", "VBD", "taste"}, {"Raided", "VBD", "raid"}, {"shredded", "VBD", "shred"},
		{"unseen", "XX", "unseen"}, {"", "NN", ""}, {"s", "VBD", "s"}, {"é", "NNS", "é"},
	} {
		if got := r.Lemma(x.Form, x.XPOS); got != x.Lemma {
			t.Errorf("%s/%s: %q, want %q", x.Form, x.XPOS, got, x.Lemma)
		}
	}
}

func TestOpenRefusesCutRules(t *testing.T) {
	b := Learn([]Example{{"votes", "NNS", "vote"}})
	for n := range len(b) {
		if _, err := Open(b[:n]); err == nil && (len(b)-n)%record != 0 {
			t.Errorf("%d of %d bytes were taken for rules", n, len(b))
		}
	}
}
