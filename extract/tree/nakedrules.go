package tree

import "hearsay/extract/lexicon"

// nakedObject makes an object of the noun phrase right behind a verb without one that was taken for a circumstance: "bring in | a
// partner |", "handed the pilot | a key |", "was granted | asylum |".
func nakedObject(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	if t.UPOS != "NOUN" || t.Rel != "obl" && t.Rel != "obl:unmarked" || s.Child(i, "case", "advmod", "amod", "nummod") >= 0 || lexicon.TimeNoun(s.Lower(i)) || spell(t.Word.Lemma) {
		return false
	}
	y := s.Yield(i, "punct")
	v := y[0] - 1
	if v < 0 || y[0] > i {
		return false
	}
	if s.Tokens[v].Rel == "compound:prt" || s.Tokens[v].Rel == "advmod" && s.Tokens[v].XPOS == "IN" {
		v--
	}
	if o := s.Child(t.Head, "obj"); o >= 0 && o < i && t.Head < o && s.gives(t.Head) && s.Child(i, "det", "nmod:poss") >= 0 {
		if p := s.Yield(o, "punct"); p[len(p)-1] == y[0]-1 {
			t.Rel = "obj" // dative tells them apart
			return true
		}
	}
	if v < 0 || s.Tokens[v].UPOS != "VERB" || s.Tokens[v].XPOS == "VBG" || s.Child(v, "obj", "ccomp", "xcomp") >= 0 || s.Child(v, "aux:pass") >= 0 && !twice[s.Lemma(v)] ||
		t.Head != v && !s.Under(v, t.Head) || s.Child(i, "det", "nmod:poss") < 0 && t.Head == v {
		return false
	}
	return s.hang(i, v, "obj")
}

// objectOfSecond gives the second of two verbs the object behind it where the first one has its own: "hurt my name and called into
// question | my faith |".
func objectOfSecond(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	v := t.Head
	if t.Rel != "obj" || v < 0 || v > i {
		return false
	}
	first := s.Child(v, "obj")
	for _, c := range s.ChildrenBy(v, "conj") {
		if first < c && c < i && first != i && s.Tokens[c].UPOS == "VERB" && s.Child(c, "obj", "ccomp", "xcomp", "aux:pass") < 0 {
			return s.hang(i, c, "obj")
		}
	}
	return false
}

// nameBehindTitle makes the object of a verb of the name behind the title that was taken for it, whose parts were hung from verbs:
// "hired | pianist | Ada Holm and praised".
func nameBehindTitle(s *Sentence, i int) bool {
	n, end := i-1, i
	if s.Tokens[i].UPOS != "PROPN" || n < 1 || !s.title(n) || s.Tokens[n].Rel != "obj" && s.Tokens[n].Rel != "obl" || s.Tokens[n].Head > n || s.Child(n, "det", "nmod:poss") >= 0 {
		return false
	}
	stray := false
	for end < len(s.Tokens) && s.Tokens[end].UPOS == "PROPN" {
		if h := s.Tokens[end].Head; h < i || h >= len(s.Tokens) || s.Tokens[h].UPOS != "PROPN" {
			rel := s.Tokens[end].Rel
			if h < 0 || s.Tokens[h].UPOS != "VERB" || rel != "flat" && rel != "compound" {
				return false
			}
			stray = true
		}
		end++
	}
	if !stray {
		return false
	}
	v := s.Tokens[n].Head
	for k := i + 1; k < end; k++ {
		s.Tokens[k].Head, s.Tokens[k].Rel = i, "flat"
	}
	s.Tokens[i].Head, s.Tokens[i].Rel = v, s.Tokens[n].Rel
	if c := s.Child(n, "case"); c >= 0 {
		s.Tokens[c].Head = i
	}
	s.Tokens[n].Head, s.Tokens[n].Rel = i, "nmod:desc"
	return true
}
