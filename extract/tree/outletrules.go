package tree

import "strings"

// quotingAmod makes a comment on the subject of the participle behind a comma that was taken to describe the noun behind it, a second
// subject: "The channel, | quoting | officials, said".
func quotingAmod(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	o := t.Head
	if t.XPOS != "VBG" || t.Rel != "amod" || o < i || i == 0 || s.Tokens[i-1].Form != "," || !strings.HasPrefix(s.Tokens[o].Rel, "nsubj") {
		return false
	}
	v := s.Tokens[o].Head
	for _, n := range s.ChildrenBy(v, s.Tokens[o].Rel) {
		if n < i {
			t.Head, t.Rel, t.UPOS = n, "acl", "VERB"
			s.Tokens[o].Head, s.Tokens[o].Rel = i, "obj"
			return true
		}
	}
	return false
}

// citingSubject gives a finite verb without a subject the noun that was hung from the participle between the commas before it: "| The
// channel |, citing two officials, reported".
func citingSubject(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	v := t.Head
	if t.XPOS != "VBG" || t.Rel != "advcl" || v < i || i == 0 || s.Tokens[i-1].Form != "," || s.Tokens[v-1].Form != "," || s.Tokens[v].UPOS != "VERB" || s.Child(v, "nsubj", "nsubj:pass", "csubj") >= 0 {
		return false
	}
	for _, n := range s.Children[i] {
		u := s.Tokens[n].UPOS
		if n < i && (u == "NOUN" || u == "PROPN") && s.Child(n, "case", "cc") < 0 {
			return s.hang(n, v, s.subjectOf(v))
		}
	}
	return false
}

// whoAnd makes the main verb of the one behind the comma that ends a relative clause with two predicates, of which the second was taken
// for the main one: "Holm, who led the union and is a poet, | said".
func whoAnd(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	r := t.Head
	if t.UPOS != "VERB" || t.XPOS != "VBD" && t.XPOS != "VBZ" || t.Rel != "conj" || r < 0 || r > i || s.Tokens[i-1].Form != "," || s.Child(i, "cc", "nsubj", "nsubj:pass", "mark") >= 0 {
		return false
	}
	n, cc := s.Child(r, "nsubj", "nsubj:pass"), s.Child(r, "cc")
	if n < 0 || n > r || cc < n || cc > r {
		return false
	}
	x := s.Child(n, "acl:relcl")
	if x < n || x > cc || relative(s.Lower(n)) {
		return false
	}
	t.Head, t.Rel = s.Tokens[r].Head, s.Tokens[r].Rel
	s.Tokens[n].Head, s.Tokens[n].Rel = i, s.subjectOf(i)
	for _, c := range s.Children[r] {
		if c > i {
			s.Tokens[c].Head = i
		}
	}
	s.Tokens[r].Head, s.Tokens[r].Rel = x, "conj"
	return true
}

// whoRoot hangs from the noun before its comma the clause with "who" that was taken for the main one: "It seems to please Holm, who |
// told | us".
func whoRoot(s *Sentence, i int) bool {
	c := s.Child(i, "nsubj")
	if i != s.Root || c < 2 || s.Lower(c) != "who" && s.Lower(c) != "which" || s.Tokens[c-1].Form != "," {
		return false
	}
	n := s.nameBefore(c - 1)
	for _, x := range s.Children[i] {
		if f := s.Tokens[x].XPOS; x > c || n < 0 || f != "VBD" && f != "VBZ" && f != "VBP" || s.Child(x, "nsubj", "nsubj:pass") < 0 || !s.Under(n, x) {
			continue
		}
		s.Tokens[x].Head, s.Tokens[x].Rel = -1, "root"
		for _, k := range s.Children[i] {
			if k != x && (k < c-1 || s.Tokens[k].Form == ".") {
				s.Tokens[k].Head = x
			}
		}
		s.Tokens[i].Head, s.Tokens[i].Rel = n, "acl:relcl"
		return true
	}
	return false
}

// pastAmod makes a clause of a past form that was taken to describe the noun behind it, with the noun before it behind "after":
// "quit after the league | demanded | proof".
func pastAmod(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	o := t.Head
	if t.XPOS != "VBD" || t.Rel != "amod" || o < i || s.Tokens[o].Head < 0 || s.Child(o, "case", "det") >= 0 {
		return false
	}
	v := s.Tokens[o].Head
	for _, k := range s.Children[v] {
		m := s.Child(k, "case")
		if y := s.Yield(k, "punct"); k > i || y[len(y)-1] != i-1 || m < 0 || !subordinates(s.Lower(m)) || v > m {
			continue
		}
		t.Head, t.Rel, t.UPOS = v, "advcl", "VERB"
		s.Tokens[m].Head, s.Tokens[m].Rel = i, "mark"
		s.Tokens[k].Head, s.Tokens[k].Rel = i, "nsubj"
		s.Tokens[o].Head, s.Tokens[o].Rel = i, "obj"
		return true
	}
	return false
}

// afterWhoClause makes the main verb of a clause of the one that was hung from the relative clause on its subject: "warned that anyone
// who left | would be sorry".
func afterWhoClause(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	x := t.Head
	if t.Rel != "ccomp" || x < 0 || x > i || s.Tokens[x].Rel != "acl:relcl" || s.Child(i, "nsubj", "nsubj:pass", "expl", "csubj", "mark") >= 0 || s.Child(i, "aux", "aux:pass", "cop") < x {
		return false
	}
	n := s.Tokens[x].Head
	if w := s.Child(x, "nsubj"); n < 0 || n > x || w < n || s.Lower(w) != "who" || s.Tokens[n].Rel != "ccomp" && s.Tokens[n].Rel != "root" || s.Child(n, "cop", "nsubj") >= 0 {
		return false
	}
	t.Head, t.Rel = s.Tokens[n].Head, s.Tokens[n].Rel
	if that := n - 1; that > 0 && s.Lower(that) == "that" && s.Tokens[that].Head == n {
		s.Tokens[that].Head, s.Tokens[that].Rel, s.Tokens[that].UPOS = i, "mark", "SCONJ"
		if v := that - 1; s.Tokens[v].UPOS == "VERB" && s.Child(v, "ccomp", "obj") < 0 && v != i {
			t.Head, t.Rel = v, "ccomp"
		}
	}
	s.Tokens[n].Head, s.Tokens[n].Rel = i, s.subjectOf(i)
	return true
}

// nameObjects makes one name of two halves that were both taken for objects: "buy | Harbour | Rovers".
func nameObjects(s *Sentence, i int) bool {
	t, n := &s.Tokens[i], i-1
	return t.UPOS == "PROPN" && t.Rel == "obj" && n >= 0 && s.Tokens[n].UPOS == "PROPN" && s.Tokens[n].Rel == "obj" && s.Tokens[n].Head == t.Head && s.First(i) == i && s.hang(n, i, "compound")
}

// cueBetween makes the main verb of the clause behind a verb of saying that stands between it and its condition: "If they knew, he
// writes, they | lied |".
func cueBetween(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	n, x, a := s.Child(i, "nsubj"), s.Child(i, "parataxis"), s.Child(i, "advcl")
	if t.UPOS != "VERB" || !speechLike[s.Lemma(i)] || n < 0 || n > i || x < i || s.Child(x, "nsubj", "nsubj:pass") < i || a < 0 || a > n || s.Child(i, "ccomp", "obj") >= 0 {
		return false
	}
	first := s.First(x, "punct")
	if m := s.Child(a, "mark"); m != 0 || s.Tokens[first-1].Form != "," {
		return false
	}
	s.Tokens[x].Head, s.Tokens[x].Rel = t.Head, t.Rel
	t.Head, t.Rel = x, "parataxis"
	s.Tokens[a].Head = x
	for _, c := range s.Children[i] {
		if s.Tokens[c].Form == "." {
			s.Tokens[c].Head = x
		}
	}
	return true
}
