package tree

// whichObject makes the object of a relative clause of the pronoun that was taken for a second subject: "a fee, | which | unions
// called obscene".
func whichObject(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	if t.Rel != "acl:relcl" {
		return false
	}
	subjects := s.ChildrenBy(i, "nsubj")
	if len(subjects) == 1 && s.Tokens[subjects[0]].XPOS == "NNS" && s.Child(i, "obj", "ccomp", "cop", "aux:pass") < 0 {
		if w := s.Child(subjects[0], "det"); w > 0 && s.Lower(w) == "which" && s.Tokens[w-1].Form == "," {
			s.Tokens[w].Head, s.Tokens[w].Rel, s.Tokens[w].UPOS = i, "obj", "PRON"
			if t.XPOS == "VBN" && s.Child(i, "aux") < 0 {
				t.XPOS = "VBD"
			}
			return true
		}
	}
	if len(subjects) != 2 || subjects[1] > i || s.Child(i, "obj", "cop", "aux:pass") >= 0 {
		return false
	}
	w := subjects[0]
	if p := s.Lower(w); p != "which" && p != "that" && p != "whom" || relative(s.Lower(subjects[1])) {
		return false
	}
	s.Tokens[w].Rel = "obj"
	if t.XPOS == "VBN" && s.Child(i, "aux") < 0 {
		t.XPOS = "VBD"
	}
	return true
}

// twoAccused makes the main verb of the one that was coordinated with its first subject: "Ada Holm, 54, | and Ole Brandt, 47, | were
// found guilty".
func twoAccused(s *Sentence, i int) bool {
	t, r := &s.Tokens[i], s.Root
	if t.UPOS != "VERB" || t.Rel != "conj" || r < 0 || t.Head != r || s.Tokens[r].UPOS != "PROPN" && s.Tokens[r].UPOS != "NOUN" || s.Child(r, "cop", "nsubj", "case") >= 0 || s.Child(i, "aux", "aux:pass") < 0 && t.XPOS != "VBD" ||
		s.Child(i, "nsubj", "nsubj:pass") >= 0 {
		return false
	}
	n, cc := s.Child(i, "conj"), s.Child(i, "cc")
	if n < 0 || n > i || cc < 0 || cc > n || s.Tokens[n].UPOS != "PROPN" && s.Tokens[n].UPOS != "NOUN" {
		return false
	}
	t.Head, t.Rel = -1, "root"
	s.Tokens[r].Head, s.Tokens[r].Rel = i, "nsubj"
	if s.Child(i, "aux:pass") >= 0 {
		s.Tokens[r].Rel = "nsubj:pass"
	}
	s.Tokens[n].Head, s.Tokens[cc].Head = r, n
	for _, c := range s.Children[r] {
		if s.Tokens[c].Form == "." {
			s.Tokens[c].Head = i
		}
	}
	return true
}

// itIsBelieved sets beside the sentence the clause at its end by which somebody believes it: "Two were shot |, it is believed".
func itIsBelieved(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	n := s.Child(i, "nsubj:pass", "nsubj")
	if t.XPOS != "VBN" || s.Lower(n) != "it" || s.Child(i, "aux:pass") < 0 || n < 1 || s.Tokens[n-1].Form != "," || s.Child(i, "xcomp", "obl") >= 0 {
		return false
	}
	if x := s.Child(i, "dislocated", "ccomp", "advcl", "obl:unmarked", "parataxis"); t.Rel == "root" && x >= 0 && x < n && s.Child(x, "cop", "aux", "aux:pass", "nsubj") >= 0 && s.Child(x, "mark") < 0 {
		s.Tokens[x].Head, s.Tokens[x].Rel = -1, "root"
		t.Head, t.Rel = x, "parataxis"
		return true
	}
	if t.Rel != "ccomp" || t.Head < 0 || t.Head > n || s.Child(i, "ccomp") >= 0 {
		return false
	}
	t.Rel = "parataxis"
	return true
}

// didNotName makes the verb of a relative clause of what stands behind "did not" and was taken for a noun, and the main verb of the one
// behind it: "the pilot whom the Mail did not | name | has | come | forward".
func didNotName(s *Sentence, i int) bool {
	t, v := &s.Tokens[i], s.Tokens[i].Head
	if t.XPOS != "NN" || i < 4 || v < i || s.Lower(i-1) != "not" && s.Lower(i-1) != "n't" || s.Lemma(i-2) != "do" || s.Tokens[v].Rel != "acl:relcl" {
		return false
	}
	n, who, by := s.Tokens[v].Head, -1, -1
	for _, c := range s.ChildrenBy(v, "nsubj", "obj") {
		switch w := s.Lower(c); {
		case c >= i:
		case w == "whom" || w == "which" || w == "that":
			who = c
		default:
			by = c
		}
	}
	if who < n || by < who {
		return false
	}
	s.Tokens[v].Head, s.Tokens[v].Rel = s.Tokens[n].Head, s.Tokens[n].Rel
	for _, c := range s.Children[n] {
		switch y := s.Yield(c, "punct"); {
		case c <= v:
		case s.Tokens[c].Rel == "appos" && y[0] > v+2 && s.Tokens[y[0]-1].Form == "," && s.Tokens[y[0]-2].UPOS == "NOUN":
			s.Tokens[c].Head = y[0] - 2 // "through his lawyer, | Ada Holm |"
		default:
			s.Tokens[c].Head = v
		}
	}
	for _, c := range s.Children[v] {
		if c > n && c < i {
			s.Tokens[c].Head = i
		}
	}
	s.Tokens[i-1].Head, s.Tokens[i-1].Rel = i, "advmod"
	s.Tokens[who].Rel, s.Tokens[by].Rel = "obj", "nsubj"
	s.Tokens[n].Head, s.Tokens[n].Rel = v, "nsubj"
	t.UPOS, t.XPOS, t.Head, t.Rel = "VERB", "VB", n, "acl:relcl"
	return true
}

// onWhat hangs from the verb before it, as one that depends on its preposition, the clause with "what" that was taken to describe the
// verb: "comment on | what may lie | in the archive".
func onWhat(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	c := s.Child(i, "case")
	if t.Rel != "acl:relcl" || t.Head < 0 || s.Tokens[t.Head].UPOS != "VERB" || c <= t.Head || c > i || s.Lower(c+1) != "what" || s.Tokens[c+1].Head != i {
		return false
	}
	s.Tokens[c+1].Rel = "obj"
	if s.Child(i, "nsubj", "nsubj:pass") < 0 {
		s.Tokens[c+1].Rel = "nsubj"
	}
	t.Rel, s.Tokens[c].Rel = "advcl", "mark"
	return true
}

// thatInside hangs a clause with "that" from the noun before it, which stands in another such clause, and not from the name that both were
// taken to describe: "Holm, who heads the guild in Tarn | that | made the test".
func thatInside(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	that := s.Child(i, "nsubj", "nsubj:pass")
	if t.Rel != "acl:relcl" || that < 2 || s.Lower(that) != "that" || s.Tokens[that-1].UPOS == "PUNCT" || t.Head > that || s.Tokens[t.Head].UPOS != "PROPN" {
		return false
	}
	for _, o := range s.ChildrenBy(t.Head, "acl:relcl") {
		if o >= that || !s.Under(that-1, o) || that-1 == o {
			continue
		}
		n := that - 1
		for s.Tokens[n].Head != o {
			n = s.Tokens[n].Head
		}
		if r := s.Tokens[n].Rel; r == "obj" || r == "obl" {
			return s.hang(i, n, "acl:relcl")
		}
	}
	return false
}
