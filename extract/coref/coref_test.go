package coref_test

import (
	"strings"
	"testing"

	"hearsay/extract/names"
	"hearsay/extract/text"
	"hearsay/extract/tree"
)

// chains are those of a text, a line each, phrases parted by " = ".
func chains(s string) string {
	d := tree.Parse(s, text.Paragraphs(s, true))
	found := names.Find(d).References
	var lines []string
	for _, c := range found.Chains() {
		var phrases []string
		for _, k := range c {
			phrases = append(phrases, found.Phrases[k].Span.Of(s))
		}
		lines = append(lines, strings.Join(phrases, " = "))
	}
	return strings.Join(lines, "\n")
}

func TestChains(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"looking ahead", "When she resigned, Ada Novak was 61.", "she = Ada Novak"},
		{"he is not she", "Gul Dahl looked for the ship. He found that he had a daughter there, Tora Lind. He decided to take her home with him.", "Gul Dahl = He = he = He = him\nTora Lind = her"},
		{"the same name", "Ada Novak laughed. Bruno Vega wept. Novak left.", "Ada Novak = Novak"},
		{"an apposition", "Ada Novak, a painter, laughed. She was glad.", "Ada Novak, a painter = a painter = She"},
		{"stressed", "Bruno Vega wept. Ada Novak herself laughed.", "Ada Novak = herself"},
		{"himself", "Bruno Vega met Ivo Lund. Lund blamed himself.", "Ivo Lund = Lund = himself"},
		{"not who is accused", "Ivo Lund wept. Bruno Vega laughed. He accused Vega.", "Ivo Lund = He\nBruno Vega = Vega"},
		{"an empty it", "The ferry sank. It is hard to say why. It was said that Bruno Vega knew. Vega made it clear that he did not.", "Bruno Vega = Vega = he"},
		{"apposed to a role", "The chair of the council, Ada Novak, laughed. The council paid.",
			"The chair of the council, Ada Novak = Ada Novak\nthe council = The council"},
		{"a part and who plays it", "Ada Novak (Tora Lind) sold the house. She wept.", "Ada Novak (Tora Lind) = She"},
		{"a surname that is a place's name too", "Houston opened the letter before he left.", "Houston = he"},
		{"whoever she was", "She keeps bees. She is often at odds with Ada Novak. Tora Lind said that she would not sell.", "She = She\nTora Lind = she"},
		{"whom a police officer tells of", "Ada Novak said a boy had been arrested. He has not been charged.", "a boy = He"},
		{"a body that says of itself", "Harbour Hospitals funds the Lantern Office. The Lantern Office said it was told in May. “We look into it,” said its deputy head, Ivo Lund.",
			"the Lantern Office = The Lantern Office = it = it = its\nits deputy head, Ivo Lund = Ivo Lund"},
		{"an it that takes long", "The Lantern Office paid. It took three weeks.", ""},
		{"nobody", "It rained. Ada Novak laughed.", ""},
		{"a transcript", "Ada Novak:\n\nI sold my boat.\n\nBruno Vega:\n\nI lost my house.", "I = my\nI = my"},
	} {
		if got := chains(c.text); got != c.want {
			t.Errorf("%s: got\n%s\nwant\n%s", c.name, got, c.want)
		}
	}
}

func TestChainsOfNothing(t *testing.T) {
	for _, s := range []string{"", ".", "“I", "He. He. He.", "and and , , it's 's"} {
		_ = chains(s)
	}
	if got := chains(strings.Repeat("She saw her. ", 200)); strings.Count(got, "\n") > 3 {
		t.Errorf("200 times the same words make %d chains", 1+strings.Count(got, "\n"))
	}
}
