package tree

// headlineHalf makes the verb of a headline's second half of the noun that was taken for the end of a phrase: "Mayor quits as
// bribe probe | widens | to port".
func headlineHalf(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	if t.XPOS != "NNS" || i < 4 || i+1 >= len(s.Tokens) || !headline(s) || !headlineVerbs[s.Lower(i)] || s.Root < 0 || s.Root > i || s.Tokens[s.Root].UPOS != "VERB" {
		return false
	}
	switch s.Tokens[i+1].UPOS {
	case "PUNCT", "CCONJ", "VERB", "AUX":
		return false
	}
	as := s.halfBefore(i)
	if u := s.Tokens[i-1].UPOS; as < 0 || i-1 == as || u != "NOUN" && u != "PROPN" {
		return false
	}
	subject, root := i-1, s.Root
	for k := as + 1; k < subject; k++ {
		if h := s.Tokens[k].Head; h <= as || h > subject {
			s.Tokens[k].Head, s.Tokens[k].Rel = subject, "compound"
			if s.Tokens[k].XPOS == "VBG" {
				s.Tokens[k].UPOS, s.Tokens[k].Rel = "ADJ", "amod"
			}
		}
	}
	for k := i + 1; k < len(s.Tokens); k++ {
		if h := s.Tokens[k].Head; h > as && h <= i || k == t.Head || h == root && s.Tokens[k].UPOS != "PUNCT" {
			s.Tokens[k].Head, s.Tokens[k].Rel = i, relationAfter(s, k)
		}
	}
	s.Tokens[as].Head, s.Tokens[as].Rel = i, "mark"
	s.Tokens[subject].Head, s.Tokens[subject].Rel = i, "nsubj"
	t.Head, t.Rel, t.UPOS, t.XPOS = root, "advcl", "VERB", "VBZ"
	return true
}

// halfBefore is the word that begins the half of a headline in which token i stands without a finite verb before it, -1 for
// none.
func (s *Sentence) halfBefore(i int) int {
	for k := i - 1; k > s.Root; k-- {
		switch x := s.Tokens[k].XPOS; {
		case x == "VBZ" || x == "VBD" || x == "VBP" || x == "MD":
			return -1
		}
		switch s.Lower(k) {
		case "as", "after", "while", "before":
			return k
		}
	}
	return -1
}

// headlinePlural makes the verb of a headline of the noun behind a plural one that was taken for its subject: "Councillors |
// vote | to close baths", and of the one that a noun behind it was taken for the verb of: "Union | backs | deal".
func headlinePlural(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	n, v := i-1, t.Head
	if i == s.Root && i > 0 && t.XPOS == "NN" && headline(s) && headlineVerbs[s.Lower(i)+"s"] && s.Tokens[n].XPOS == "NNS" && s.Child(i, "nsubj") == n && s.Child(i, "cop", "det", "case", "amod") < 0 {
		t.UPOS, t.XPOS = "VERB", "VBP" // "Councillors | vote | to close baths"
		for _, c := range s.Children[i] {
			switch {
			case c > i && s.Tokens[c].XPOS == "VB" && s.infinitive(c):
				s.Tokens[c].Rel = "xcomp"
			case c > i && s.Tokens[c].Rel == "nmod":
				s.Tokens[c].Rel = "obl"
			}
		}
		return true
	}
	if i == 0 || t.Rel != "nsubj" || v < i || !headline(s) || v != s.Root || s.Child(i, "det", "case") >= 0 {
		return false
	}
	switch {
	case t.XPOS == "NN" && headlineVerbs[s.Lower(i)+"s"] && s.Tokens[n].XPOS == "NNS" && s.Tokens[n].Head == i && s.infinitive(v):
		t.XPOS = "VBP"
		s.Tokens[v].Rel = "xcomp"
	case t.XPOS == "NNS" && headlineVerbs[s.Lower(i)] && v == i+1 && s.Tokens[v].XPOS == "VBP" && s.Tokens[n].Head == i && s.Child(v, "obj", "ccomp") < 0:
		t.XPOS = "VBZ"
		s.Tokens[v].UPOS, s.Tokens[v].XPOS, s.Tokens[v].Rel = "NOUN", "NN", "obj"
		for _, c := range s.Children[v] {
			s.Tokens[c].Head = i
		}
	default:
		return false
	}
	t.UPOS, t.Head, t.Rel = "VERB", -1, "root"
	s.Tokens[v].Head = i
	s.Tokens[n].Rel = "nsubj"
	return true
}
