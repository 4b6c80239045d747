package tree

import (
	"strings"

	"hearsay/extract/lexicon"
)

// timeOfDeed hangs a time from the verb that was hung from the name before it, which has none: "sent a memo about Holm Paving | in May 2022".
func timeOfDeed(s *Sentence, i int) bool {
	h := s.Tokens[i].Head
	if s.Tokens[i].Rel != "nmod" || h < 0 || h > i || s.Tokens[h].UPOS != "PROPN" || !s.tellsWhen(i) {
		return false
	}
	if y := s.Yield(i); y[0] <= h || s.Tokens[y[0]].Rel != "case" {
		return false
	}
	for v := h; v >= 0; v = s.Tokens[v].Head {
		if s.Tokens[v].UPOS == "VERB" {
			return v < h && !s.dated(v) && s.hang(i, v, "obl")
		}
		if t := s.Tokens[v].Rel; t != "nmod" && t != "obl" && t != "obj" && t != "iobj" || s.Tokens[v].Head > v {
			return false
		}
		for _, c := range s.Children[v] {
			if c > i {
				return false // the phrase goes on
			}
		}
	}
	return false
}

// dated reports whether the verb at v has a time of its own.
func (s *Sentence) dated(v int) bool {
	for _, c := range s.ChildrenBy(v, "obl", "obl:unmarked") {
		if lexicon.TimeNoun(strings.ToLower(s.Lemma(c))) || s.Tokens[c].UPOS == "NUM" {
			return true
		}
	}
	return false
}

// tellsWhen reports whether the phrase at i is a month, a season or a year behind "in".
func (s *Sentence) tellsWhen(i int) bool {
	if s.Lower(s.Child(i, "case")) != "in" {
		return false
	}
	switch w := s.Lower(i); w {
	case "spring", "summer", "autumn", "fall", "winter":
		return true
	default:
		return s.Tokens[i].UPOS == "PROPN" && lexicon.MonthName(w) || len(w) == 4 && (strings.HasPrefix(w, "19") || strings.HasPrefix(w, "20")) && s.Tokens[i].UPOS == "NUM"
	}
}
