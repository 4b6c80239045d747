package tree

// basedIn hangs what tells where a firm or a house has its place from the name right before the comma, and not from the verb: "buys
// flour from Dahl Mills, | based | in Tarnby".
func basedIn(s *Sentence, i int) bool {
	switch s.Lower(i) {
	case "based", "headquartered", "situated", "located", "domiciled", "registered":
	default:
		return false
	}
	t := &s.Tokens[i]
	if i < 2 || s.Tokens[i-1].Form != "," || s.Lower(i+1) != "in" && s.Lower(i+1) != "at" || t.Rel != "advcl" && t.Rel != "conj" && t.Rel != "ccomp" && t.Rel != "acl" || s.Child(i, "nsubj", "nsubj:pass", "aux", "aux:pass", "cop") >= 0 {
		return false
	}
	n := s.nameBefore(i - 1)
	if n < 0 || s.Tokens[n].UPOS != "PROPN" || t.Head == n || s.Under(n, i) {
		return false
	}
	for h := s.Tokens[n].Head; h >= 0 && h < i && (s.Tokens[n].Rel == "compound" || s.Tokens[n].Rel == "flat"); h = s.Tokens[n].Head {
		n = h
	}
	t.Head, t.Rel = n, "acl"
	return true
}

// atNoPoint makes a passive of the verb behind a negation that turns verb and subject round: "At no point | were we told |".
func atNoPoint(s *Sentence, b int) bool {
	t := &s.Tokens[b]
	v := t.Head
	if v == 2 && s.Tokens[v].Head < 0 && t.Rel == "cop" && s.Tokens[0].UPOS == "ADP" && s.Lower(1) == "no" { // "At no point | in May were we told"
		return s.noPointRoot(b)
	}
	if t.Rel != "cop" || v < b+2 || s.Lower(1) != "no" || s.Lemma(b) != "be" || s.Tokens[v].UPOS != "VERB" {
		return false
	}
	n := s.Child(v, "nsubj")
	if n < b || n > v {
		return false
	}
	t.Rel, s.Tokens[v].XPOS = "aux:pass", "VBN"
	s.Tokens[n].Rel = "nsubj:pass"
	return true
}

// noPointRoot gives the place of the noun before the "be" at b to the verb behind it.
func (s *Sentence) noPointRoot(b int) bool {
	v := s.Child(2, "ccomp", "acl:relcl", "acl", "advcl", "parataxis")
	n := s.Child(v, "nsubj", "nsubj:pass")
	if v < b || n < b || s.Tokens[v].XPOS != "VBN" && s.Tokens[v].XPOS != "VBD" {
		return false
	}
	for _, c := range s.Children[2] {
		if c > b && c != v {
			s.Tokens[c].Head = v
		}
	}
	s.Tokens[v].Head, s.Tokens[v].Rel, s.Tokens[v].XPOS = -1, "root", "VBN"
	s.Tokens[2].Head, s.Tokens[2].Rel = v, "obl"
	s.Tokens[b].Head, s.Tokens[b].Rel = v, "aux:pass"
	s.Tokens[n].Rel = "nsubj:pass"
	return true
}

// hadItself makes an adverb of a pronoun that stresses the subject between the auxiliary and the verb: "The buyer | had itself
// checked | the lots".
func hadItself(s *Sentence, i int) bool {
	switch s.Lower(i) {
	case "itself", "himself", "herself", "themselves":
	default:
		return false
	}
	h, v := i-1, i+1
	for v < len(s.Tokens) && s.Tokens[v].UPOS == "ADV" {
		v++
	}
	if h < 1 || s.Lemma(h) != "have" || v >= len(s.Tokens) || s.Tokens[v].UPOS != "VERB" || s.Tokens[v].XPOS != "VBN" && s.Tokens[v].XPOS != "VBD" {
		return false
	}
	if s.Tokens[h].Head == v {
		if s.Tokens[i].Head == v && s.Tokens[i].Rel != "advmod" {
			s.Tokens[i].Rel = "advmod"
			return true
		}
		return false
	}
	if !s.Under(v, h) {
		return false
	}
	s.Tokens[v].Head, s.Tokens[v].Rel, s.Tokens[v].XPOS = s.Tokens[h].Head, s.Tokens[h].Rel, "VBN"
	for _, c := range s.Children[h] {
		if c != v {
			s.Tokens[c].Head = v
		}
	}
	s.Tokens[h].Head, s.Tokens[h].Rel, s.Tokens[h].UPOS = v, "aux", "AUX"
	s.Tokens[i].Head, s.Tokens[i].Rel = v, "advmod"
	return true
}

// amongThem makes the subject of the name behind the verb where a sentence begins with those among whom somebody is: "Among the
// families waiting for news | is | Luke Holm".
func amongThem(s *Sentence, b int) bool {
	n := b + 1
	if s.Lower(0) != "among" || b < 2 || s.Lemma(b) != "be" || n >= len(s.Tokens) || s.Tokens[n].UPOS != "PROPN" {
		return false
	}
	top := s.Tokens[0].Head
	if s.Tokens[0].Rel != "case" || top < 0 || top > b || s.Tokens[n].Head == top && s.Tokens[n].Rel == "nsubj" {
		return false
	}
	for h := s.Tokens[n].Head; h >= 0 && h >= n && s.Tokens[n].UPOS == "PROPN" && s.Tokens[h].UPOS == "PROPN"; h = s.Tokens[n].Head {
		n = h
	}
	last := b - 1
	for t := b - 1; t > top; t-- { // what the parser drew to the verb or the name
		switch h := s.Tokens[t].Head; {
		case h < b:
		case s.Tokens[t].UPOS == "ADP" || s.Tokens[t].UPOS == "DET" || s.Tokens[t].UPOS == "ADJ":
			s.Tokens[t].Head = last
		default:
			s.Tokens[t].Head, s.Tokens[t].Rel, last = top, "nmod", t
			if v := s.Child(top, "acl"); v >= 0 && v < t {
				s.Tokens[t].Head, s.Tokens[t].Rel = v, "obl"
			}
		}
	}
	for t := b + 2; t < len(s.Tokens); t++ {
		if h := s.Tokens[t].Head; h >= 0 && h < b && s.Tokens[t].UPOS != "PUNCT" {
			s.Tokens[t].Head = n
		}
	}
	s.Tokens[top].Head, s.Tokens[top].Rel = -1, "root"
	s.Tokens[b].Head, s.Tokens[b].Rel, s.Tokens[b].UPOS = top, "cop", "AUX"
	s.Tokens[n].Head, s.Tokens[n].Rel = top, "nsubj"
	return true
}

// whoseNamed makes a clause of the finite verb behind the name of the one whom "whose" tells of: "Marsh, whose elder son, Per, |
// attends | the school".
func whoseNamed(s *Sentence, w int) bool {
	if s.Lower(w) != "whose" || w < 2 || s.Tokens[w-1].Form != "," {
		return false
	}
	k := s.Tokens[w].Head
	if k < w || k+3 >= len(s.Tokens) || s.Tokens[k+1].Form != "," || s.Tokens[k+2].UPOS != "PROPN" {
		return false
	}
	c := k + 3
	for c < len(s.Tokens) && s.Tokens[c].UPOS == "PROPN" {
		c++
	}
	v := c + 1
	if v >= len(s.Tokens) || s.Tokens[c].Form != "," {
		return false
	}
	for v+1 < len(s.Tokens) && s.Tokens[v].UPOS == "AUX" {
		v++
	}
	n := s.nameBefore(w - 1)
	if x := s.Tokens[v].XPOS; n < 0 || s.Tokens[v].UPOS != "VERB" || x != "VBZ" && x != "VBD" && x != "VBP" && s.Tokens[v-1].UPOS != "AUX" || s.Tokens[k].Head == v && s.Tokens[v].Rel == "acl:relcl" {
		return false
	}
	return s.tellWhose(n, k, v)
}

// tellWhose hangs the verb at v from the name at n as what it tells of the noun at k, and puts into its old place the finite verb
// behind the next comma, where it had the sentence to itself.
func (s *Sentence) tellWhose(n, k, v int) bool {
	subject := n
	for h := s.Tokens[n].Head; h >= 0 && h < n && s.Tokens[h].UPOS == "PROPN"; h = s.Tokens[n].Head {
		n, subject = h, h
	}
	m := s.mainBehind(v)
	for c := v + 1; m < 0 && c+1 < len(s.Tokens); c++ {
		if s.Tokens[c].Form == "," && s.Tokens[c+1].Rel == "cop" {
			m = s.Tokens[c+1].Head
		}
	}
	if m < 0 && s.Tokens[v].Head < 0 { // "That was a blow to Marsh, whose son, Per, | left |"
		for m = n; m >= 0 && s.Tokens[m].Head != v; m = s.Tokens[m].Head {
		}
		if m >= 0 && s.Tokens[m].UPOS != "VERB" && s.Child(m, "cop") < 0 {
			return false
		}
	}
	if s.Under(n, v) {
		if m < 0 || s.Tokens[v].Head >= 0 && s.Under(s.Tokens[v].Head, m) && s.Tokens[v].Head != m {
			return false
		}
		if s.Under(m, v) {
			s.Tokens[m].Head, s.Tokens[m].Rel = s.Tokens[v].Head, s.Tokens[v].Rel
		}
		for _, c := range s.Children[v] {
			if c != m && (c < k || s.Tokens[c].Form == ".") {
				s.Tokens[c].Head = m
			}
		}
		if m > v {
			s.Tokens[subject].Head, s.Tokens[subject].Rel = m, "nsubj"
		}
	}
	s.Tokens[k].Head, s.Tokens[k].Rel = v, "nsubj"
	s.Tokens[v].Head, s.Tokens[v].Rel = n, "acl:relcl"
	return true
}
