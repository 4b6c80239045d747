package tree

// thatNoun makes a conjunction of the "that" of a second clause whose subject was taken for a second predicate of the first:
// "told us that the mill was open and | that | talk of a sale was gossip".
func thatNoun(s *Sentence, i int) bool {
	n := s.Tokens[i].Head
	if s.Lower(i) != "that" || s.Tokens[i].Rel != "det" || n < i || s.Tokens[n].Rel != "conj" || s.Child(n, "cc") != i-1 {
		return false
	}
	x := s.Tokens[n].Head
	cue := s.Tokens[x].Head
	if cue < 0 || cue > x || s.Tokens[x].Rel != "ccomp" || s.Lower(s.Child(x, "mark")) != "that" {
		return false
	}
	for _, y := range s.ChildrenBy(cue, "ccomp", "conj", "parataxis") {
		if y < n || s.Child(y, "nsubj", "nsubj:pass", "mark") >= 0 || s.Child(y, "cop", "aux") < 0 && s.Tokens[y].UPOS != "VERB" {
			continue
		}
		s.Tokens[n].Head, s.Tokens[n].Rel = y, "nsubj"
		if s.Child(y, "aux:pass") >= 0 {
			s.Tokens[n].Rel = "nsubj:pass"
		}
		s.Tokens[i].Head, s.Tokens[i].Rel, s.Tokens[i].UPOS = y, "mark", "SCONJ"
		s.Tokens[i-1].Head = y
		s.Tokens[y].Head, s.Tokens[y].Rel = x, "conj"
		return true
	}
	return false
}
