package tree

import "strings"

// chiefExecutive makes one noun of "chief executive", with its owner before it and the name between commas behind it: the
// parser takes "executive" for an adjective of whatever stands near.
func chiefExecutive(s *Sentence, i int) bool {
	if i == 0 || s.Lower(i) != "executive" || s.Lower(i-1) != "chief" || s.Tokens[i].UPOS == "PROPN" ||
		i+1 < len(s.Tokens) && (s.Tokens[i+1].UPOS == "NOUN" || s.Tokens[i+1].UPOS == "PROPN") {
		return false
	}
	chief, t := &s.Tokens[i-1], &s.Tokens[i]
	if chief.Head != i {
		if t.Rel == "amod" || t.Head == i-1 {
			t.Head, t.Rel = chief.Head, chief.Rel
		}
		for c := range s.Tokens {
			if s.Tokens[c].Head == i-1 {
				s.Tokens[c].Head = i
			}
		}
		chief.Head, chief.Rel = i, "amod"
	}
	chief.UPOS, chief.XPOS = "ADJ", "JJ"
	t.UPOS, t.XPOS = "NOUN", "NN"
	s.index()
	ownExecutive(s, i)
	namedExecutive(s, i)
	return true
}

// ownExecutive hangs whoever has the executive at i from it.
func ownExecutive(s *Sentence, i int) {
	o := i - 3
	if o < 0 || s.Lower(i-2) != "'s" {
		return
	}
	rel, head := s.Tokens[o].Rel, s.Tokens[o].Head
	if s.hang(o, i, "nmod:poss") && strings.HasPrefix(rel, "nsubj") && head == s.Tokens[i].Head {
		s.Tokens[i].Rel = rel
	}
}

// namedExecutive makes an apposition of the name between commas behind the executive at i.
func namedExecutive(s *Sentence, i int) {
	if s.Lower(i+1) != "," {
		return
	}
	for t := i + 2; t < len(s.Tokens) && s.Tokens[t].UPOS == "PROPN"; t++ {
		if h := s.Tokens[t].Head; h >= 0 && (h == s.Tokens[i].Head || h == i && s.Tokens[t].Rel == "conj" && s.Child(t, "cc") < 0) {
			last := t
			for last+1 < len(s.Tokens) && s.Tokens[last+1].UPOS == "PROPN" {
				last++
			}
			if s.Lower(last+1) == "," {
				s.hang(t, i, "appos")
			}
			return
		}
	}
}
