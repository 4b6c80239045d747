package norm

import "strings"

// American returns the American spelling of a lower-case British word, or "".
// It is a guess for words a lexicon lacks: ask the lexicon about the result.
func American(s string) string {
	for _, e := range endings {
		if stem, ok := strings.CutSuffix(s, e[0]); ok && len(stem) > 2 {
			return stem + e[1]
		}
	}
	return ""
}

var endings = [][2]string{
	{"isation", "ization"}, {"isations", "izations"}, {"ised", "ized"}, {"ises", "izes"}, {"ising", "izing"},
	{"ise", "ize"}, {"iser", "izer"}, {"isers", "izers"}, {"ysed", "yzed"}, {"yse", "yze"}, {"ysing", "yzing"},
	{"our", "or"}, {"ours", "ors"}, {"oured", "ored"}, {"ouring", "oring"}, {"ourable", "orable"}, {"ourite", "orite"},
	{"elling", "eling"}, {"elled", "eled"}, {"eller", "eler"}, {"ellers", "elers"}, {"tre", "ter"}, {"tres", "ters"},
	{"ence", "ense"}, {"ences", "enses"}, {"ogue", "og"}, {"amme", "am"}, {"ammes", "ams"},
}
