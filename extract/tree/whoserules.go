package tree

// whoseClause hangs a clause with "whose" from the name before its comma, and makes the main verb of the one behind it: "Holm,
// | whose mill burned |, | blamed | the county".
func whoseClause(s *Sentence, w int) bool {
	if s.Lower(w) != "whose" || w < 2 || s.Tokens[w-1].Form != "," {
		return false
	}
	n, x := s.nameBefore(w-1), s.Tokens[w].Head
	for x >= 0 && s.Tokens[x].UPOS != "VERB" && s.Child(x, "cop") < 0 {
		x = s.Tokens[x].Head
	}
	if n < 0 || x < w || s.Tokens[x].Rel == "acl:relcl" {
		return false
	}
	subject := n
	for h := s.Tokens[n].Head; h >= 0 && h < w && (s.Tokens[h].UPOS == "NOUN" || s.Tokens[h].UPOS == "PROPN"); h = s.Tokens[h].Head {
		subject = h
	}
	v := s.mainBehind(x)
	switch {
	case v < 0:
		return s.hang(x, n, "acl:relcl")
	case s.Under(v, x):
		s.Tokens[v].Head, s.Tokens[v].Rel = s.Tokens[x].Head, s.Tokens[x].Rel
		for _, c := range s.Children[x] {
			if c < w || s.Tokens[c].Form == "." {
				s.Tokens[c].Head = v
			}
		}
	}
	if s.Tokens[v].XPOS == "VBN" && s.Child(v, "aux", "aux:pass") < 0 {
		s.Tokens[v].XPOS = "VBD"
	}
	if s.Child(v, "nsubj", "nsubj:pass") < 0 {
		s.Tokens[subject].Head, s.Tokens[subject].Rel = v, "nsubj"
		if s.Child(v, "aux:pass") >= 0 {
			s.Tokens[subject].Rel = "nsubj:pass"
		}
	}
	s.Tokens[x].Head, s.Tokens[x].Rel = n, "acl:relcl"
	return true
}

// mainBehindWho makes the main verb of the participle behind the comma that ends a relative clause, where the noun before that
// was taken for all there is: "Holm of the league, who led the march, | called for talks".
func mainBehindWho(s *Sentence, i int) bool {
	t, n := &s.Tokens[i], s.Root
	if i < 4 || t.XPOS != "VBN" && t.XPOS != "VBD" || t.Rel != "acl" && t.Rel != "advcl" && t.Rel != "conj" || s.Tokens[i-1].Form != "," || n < 0 || n > i || s.Tokens[n].UPOS != "PROPN" && s.Tokens[n].UPOS != "NOUN" ||
		s.Child(n, "cop", "case", "nsubj") >= 0 || s.Child(i, "aux", "aux:pass", "nsubj", "nsubj:pass", "obl:agent", "cc", "mark") >= 0 {
		return false
	}
	x := s.Child(n, "acl:relcl")
	if x < n || x > i || !s.Under(i, x) && t.Head != n || s.Tokens[s.First(x, "punct")].UPOS != "PRON" {
		return false
	}
	for k := i + 1; k < len(s.Tokens); k++ {
		if p := s.Tokens[k].XPOS; (p == "VBD" || p == "VBZ" || p == "VBP") && !s.Under(k, i) {
			return false
		}
	}
	s.predicate(i, n)
	return true
}

// nameBefore is the noun or name that ends right before token i, -1 for none.
func (s *Sentence) nameBefore(i int) int {
	n := i - 1
	if n < 0 || s.Tokens[n].UPOS != "PROPN" && s.Tokens[n].UPOS != "NOUN" {
		return -1
	}
	for h := s.Tokens[n].Head; h >= 0 && h < n && s.Tokens[n].Rel == "flat"; h = s.Tokens[n].Head {
		n = h
	}
	return n
}

// mainBehind is the finite verb right behind the comma that ends the clause at x, without a subject; -1 for none.
func (s *Sentence) mainBehind(x int) int {
	for k := x + 1; k < len(s.Tokens); k++ {
		if s.Tokens[k-1].Form != "," {
			continue
		}
		v := k
		for v+1 < len(s.Tokens) && (s.Tokens[v].UPOS == "AUX" || s.Tokens[v].UPOS == "ADV" || s.Tokens[v].UPOS == "PART") {
			v++
		}
		t := &s.Tokens[v]
		if t.UPOS != "VERB" || v == k && t.XPOS == "VBG" {
			continue
		}
		finite := t.XPOS == "VBD" || t.XPOS == "VBZ" || t.XPOS == "VBP" || s.Child(v, "aux", "aux:pass") >= 0 || t.XPOS == "VBN" && s.Child(v, "obj") > v
		if c := s.Child(v, "nsubj", "nsubj:pass", "mark", "cc"); finite && c < 0 {
			return v
		}
	}
	return -1
}
