package tree

import "strings"

// bounded makes of "more than" what bounds the number behind it, where the parser took "more" for the head: "came to no |
// more than £900".
func bounded(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	if w := s.Lower(i); w != "more" && w != "less" && w != "fewer" || s.Lower(i+1) != "than" || t.Rel != "xcomp" && t.Rel != "obl" && t.Rel != "obj" {
		return false
	}
	n := s.Child(i, "obl", "nmod")
	if n != i+2 || s.Tokens[n].UPOS != "SYM" && s.Tokens[n].UPOS != "NUM" {
		return false
	}
	s.Tokens[n].Head, s.Tokens[n].Rel = t.Head, "obl"
	for _, c := range s.Children[i] {
		if to := s.Lower(c); c < i && to == "to" {
			s.Tokens[c].Head, s.Tokens[c].Rel, s.Tokens[c].UPOS = n, "case", "ADP"
		}
	}
	t.Head, t.Rel = n, "advmod"
	return true
}

// advance makes a time of the weeks before "in advance", which nothing is done to: "knew | weeks in advance | of it".
func advance(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	n := i - 2
	if s.Lower(i) != "advance" || n < 1 || s.Lower(i-1) != "in" || s.Tokens[i-1].Head != i || !timeWord(strings.ToLower(s.Tokens[n].Word.Lemma)) {
		return false
	}
	v := t.Head
	if v < 0 || v == n || s.Tokens[n].Head != v || v > n {
		return false
	}
	s.Tokens[n].Rel = "obl:unmarked"
	t.Head, t.Rel = n, "nmod"
	return true
}

// ofNoun hangs from the noun before it the phrase with "of" that was taken to complete the verb: "a firm owned by the
// brother | of the mayor |".
func ofNoun(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	if t.UPOS != "NOUN" && t.UPOS != "PROPN" || t.Rel != "xcomp" && t.Rel != "ccomp" && t.Rel != "advcl" && t.Rel != "obj" || s.Child(i, "nsubj", "cop", "mark") >= 0 {
		return false
	}
	of := s.First(i, "appos", "punct")
	if of < 1 || s.Lower(of) != "of" || s.Tokens[of].UPOS != "ADP" || s.Tokens[of-1].UPOS != "NOUN" || s.Tokens[of].Head > i || !s.hang(i, of-1, "nmod") {
		return false
	}
	if s.Child(i, "case") < 0 {
		s.Tokens[of].Head = i
	}
	return true
}

// neighbouring makes an adjective of the word that was taken for what the verb before it does: "accused | neighbouring | Ostra".
func neighbouring(s *Sentence, i int) bool {
	t, o := &s.Tokens[i], s.Child(i, "obj")
	if w := s.Lower(i); w != "neighbouring" && w != "neighboring" || t.Rel != "xcomp" || o < i || t.Head < 0 {
		return false
	}
	v := t.Head
	for _, c := range s.Children[i] {
		s.Tokens[c].Head = v
	}
	s.Tokens[o].Rel = "obj"
	t.Head, t.Rel, t.UPOS, t.XPOS = o, "amod", "ADJ", "JJ"
	return true
}

// hyphened makes the object of a verb of the noun in two parts whose second was taken for an adverb: "received a | pay-off |".
func hyphened(s *Sentence, i int) bool {
	t, last := &s.Tokens[i], i+2
	if last >= len(s.Tokens) || s.Tokens[i+1].Form != "-" || t.EndByte != s.Tokens[i+1].StartByte || s.Tokens[i+1].EndByte != s.Tokens[last].StartByte ||
		t.UPOS != "NOUN" && t.UPOS != "VERB" || s.Tokens[last].UPOS != "ADV" && s.Tokens[last].UPOS != "ADP" {
		return false
	}
	v, d := s.Tokens[last].Head, i-1
	if t.Head != last || s.Tokens[last].Rel != "advmod" || v < 0 || v > i || s.Tokens[v].UPOS != "VERB" || d < 0 || s.Tokens[d].UPOS != "DET" && s.Tokens[d].XPOS != "PRP$" && s.Tokens[d].UPOS != "ADJ" || s.Child(v, "obj") >= 0 {
		return false
	}
	for _, c := range s.Children[last] {
		s.Tokens[c].Head = i
	}
	t.Head, t.Rel, t.UPOS, t.XPOS = v, "obj", "NOUN", "NN"
	s.Tokens[last].Head, s.Tokens[last].Rel = i, "flat"
	return true
}

// crimes are gerunds that make one noun with what stands before them: "money | laundering".
var crimes = map[string]bool{"laundering": true, "trafficking": true, "smuggling": true, "fixing": true, "rigging": true, "tampering": true, "grooming": true}

// crimeNoun makes one noun of a crime's name whose gerund was taken for a verb: "guilty of money | laundering".
func crimeNoun(s *Sentence, i int) bool {
	t, n := &s.Tokens[i], i-1
	if !crimes[s.Lower(i)] || n < 1 || s.Tokens[n].UPOS != "NOUN" || t.UPOS != "VERB" || s.Child(i, "obj", "nsubj", "aux", "mark") >= 0 || s.Tokens[n].Head < 0 {
		return false
	}
	head, rel := s.Tokens[n].Head, s.Tokens[n].Rel
	if head == i || s.Under(head, i) {
		return false
	}
	verb := t.Head
	for _, c := range s.Children[i] {
		if c > i && verb >= 0 && verb < n {
			s.Tokens[c].Head = verb // "in January"
		}
	}
	for _, c := range s.Children[n] {
		if c < n {
			s.Tokens[c].Head = i
		}
	}
	t.Head, t.Rel, t.UPOS, t.XPOS, t.Word.Lemma = head, rel, "NOUN", "NN", s.Lower(i)
	s.Tokens[n].Head, s.Tokens[n].Rel = i, "compound"
	return true
}
