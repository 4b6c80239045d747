package tree

// relativeTurned makes the main verb of the one before a "who" or "which" whose clause was taken for the main one: "That appears to
// contradict Ada Holm, who | told | the paper that".
func relativeTurned(s *Sentence, i int) bool {
	t, h := &s.Tokens[i], s.Tokens[i].Head
	if t.Rel != "acl:relcl" || h < i || s.Tokens[h].UPOS != "VERB" {
		return false
	}
	who := s.Child(h, "nsubj", "nsubj:pass")
	if w := s.Lower(who); who < i || w != "who" && w != "which" {
		return false
	}
	n := who - 1
	if n > 0 && s.Tokens[n].Form == "," {
		n--
	}
	if s.Tokens[n].Rel == "flat" {
		n = s.Tokens[n].Head
	}
	if u := s.Tokens[n].UPOS; u != "PROPN" && u != "NOUN" || !s.Under(n, i) {
		return false
	}
	t.Head, t.Rel = s.Tokens[h].Head, s.Tokens[h].Rel
	s.Tokens[h].Head, s.Tokens[h].Rel = n, "acl:relcl"
	return true
}

// citingInserted makes the subject of a verb of saying of the name before the comma from which "citing" was hung: "| Radio Venn |,
// citing two clerks, reported".
func citingInserted(s *Sentence, i int) bool {
	h := s.Tokens[i].Head
	if s.Lemma(i) != "cite" && s.Lemma(i) != "quote" || s.Tokens[i].XPOS != "VBG" || i < 2 || s.Tokens[i-1].Form != "," || h < i || !speechLike[s.Lemma(h)] || s.Child(h, "nsubj", "nsubj:pass") >= 0 {
		return false
	}
	n := i - 2
	if s.Tokens[n].Rel == "flat" {
		n = s.Tokens[n].Head
	}
	if n < 0 || s.Tokens[n].Head != i || s.Tokens[n].UPOS != "PROPN" && s.Tokens[n].UPOS != "NOUN" {
		return false
	}
	s.Tokens[n].Head, s.Tokens[n].Rel = h, "nsubj"
	return true
}
