package tree

// peopleSubject makes the subject of a verb without one of the noun before it that was taken for how long or how far: "| Over 60 divers
// of the guild, | most of them women, | sat | on the quay".
func peopleSubject(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	v := t.Head
	if t.Rel != "obl:unmarked" || t.XPOS != "NNS" || v < i+2 || s.Tokens[v].XPOS != "VBD" && s.Tokens[v].XPOS != "VBP" || s.Child(v, "nsubj", "nsubj:pass", "csubj", "expl", "aux") >= 0 {
		return false
	}
	if s.Child(i, "nmod", "appos", "acl", "acl:relcl") < i || timeWord(s.Lemma(i)) {
		return false
	}
	t.Rel = "nsubj"
	return true
}

// officeSubject makes the subject of a finite verb without one of the phrase before it that was taken for a clause: "said that | the
// guild's chief clerk, Per Lund, | told divers to wait".
func officeSubject(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	v := t.Head
	if t.Rel != "advcl" || t.UPOS != "NOUN" && t.UPOS != "PROPN" || v < i || s.Tokens[v].XPOS != "VBD" && s.Tokens[v].XPOS != "VBZ" {
		return false
	}
	if s.Child(v, "nsubj", "nsubj:pass", "csubj", "expl", "aux") >= 0 || s.Child(i, "cop", "mark", "case", "nsubj") >= 0 || s.Child(i, "det", "nmod:poss") < 0 {
		return false
	}
	t.Rel = "nsubj"
	return true
}

// clauseBeforeAnd parts a clause with "be" from the one coordinated with it, whose subject was taken for more of what is: "Divers were at
// the lock, and | a clerk, Per Lund, | said so".
func clauseBeforeAnd(s *Sentence, i int) bool {
	v := s.Tokens[i].Head
	b, c := s.Child(i, "cop"), s.Child(i, "conj")
	if b < 0 || b > i || v < i || s.Tokens[v].UPOS != "VERB" || s.Child(i, "nsubj", "nsubj:pass") < 0 || c < i || c > v || s.Child(c, "cc") < i || s.Child(c, "cop") >= 0 {
		return false
	}
	if y := s.Yield(i, "punct"); y[len(y)-1] > v {
		return false
	}
	for _, x := range s.ChildrenBy(c, "cc") {
		s.Tokens[x].Head = v
	}
	t := &s.Tokens[i]
	t.Head, t.Rel = s.Tokens[v].Head, s.Tokens[v].Rel
	for _, x := range s.Children[v] {
		if s.Tokens[x].Form == "." {
			s.Tokens[x].Head = i
		}
		if x > i && x < c && s.Tokens[x].Rel != "punct" {
			s.Tokens[x].Head = i
		}
	}
	s.Tokens[v].Head, s.Tokens[v].Rel = i, "conj"
	s.Tokens[c].Head, s.Tokens[c].Rel = v, "nsubj"
	return true
}

// officeOfName hangs an office with what it is held in from the name that follows without a comma: "| Managing Director of the mill |
// Asha Rao resigned".
func officeOfName(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	d := t.Head
	if t.UPOS != "PROPN" || d < 0 || i < 3 || s.Tokens[i-1].UPOS != "NOUN" || s.Tokens[i-1].XPOS != "NN" {
		return false
	}
	if t.Rel == "nsubj" && d > i {
		d = s.frontedOffice(i)
	} else if t.Rel != "obj" && t.Rel != "flat" && t.Rel != "appos" && t.Rel != "obl:unmarked" && t.Rel != "nmod:unmarked" {
		return false
	}
	if d < 0 || d > i-3 || !s.title(d) || s.Lower(d+1) != "of" && s.Lower(d+1) != "at" || s.Tokens[i-1].Head != d || s.Tokens[d].Head < 0 {
		return false
	}
	if y := s.Yield(d); y[0] > 0 && s.Tokens[y[0]-1].UPOS != "PUNCT" {
		return false
	}
	if t.Rel != "nsubj" {
		t.Head, t.Rel = s.Tokens[d].Head, s.Tokens[d].Rel
		if t.Rel == "advcl" || t.Rel == "obl" || t.Rel == "obl:unmarked" {
			t.Rel = "nsubj"
		}
	}
	s.Tokens[d].Head, s.Tokens[d].Rel = i, "nmod:desc"
	return true
}

// frontedOffice is the office that ends right before the subject at i, and hangs from the same verb; -1 for none.
func (s *Sentence) frontedOffice(i int) int {
	d := s.Tokens[i-1].Head
	if d < 0 || d > i || s.Tokens[d].Head != s.Tokens[i].Head {
		return -1
	}
	return d
}

// landOfName hangs from a name the land and the noun before it that were taken for a subject of their own: "| Venland international | Ada Holm
// told us".
func landOfName(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	v := t.Head
	if t.Rel != "nsubj" || t.UPOS != "PROPN" || v < i {
		return false
	}
	n := i + 1
	for n < v && (s.Tokens[n].UPOS == "ADJ" || s.Tokens[n].UPOS == "NOUN") && s.Tokens[n].Head == v {
		n++
	}
	if n == i+1 || n >= v || s.Tokens[n].UPOS != "PROPN" || s.Tokens[n].Rel != "nsubj" || s.Tokens[n].Head != v || len(s.Children[i]) > 0 {
		return false
	}
	t.Head, t.Rel = n, "compound"
	for k := i + 1; k < n; k++ {
		s.Tokens[k].Head, s.Tokens[k].Rel = n, "nmod:desc"
	}
	return true
}
