package tree

import "hearsay/extract/lexicon"

// bornFirst makes the main verb of the one behind the participle that opens the sentence and was taken for it: "Born in Hull, the
// daughter of a fisherman, Holm | left | school".
func bornFirst(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	if i != 0 || i != s.Root || t.XPOS != "VBN" || s.Child(i, "nsubj", "nsubj:pass", "aux", "aux:pass") >= 0 {
		return false
	}
	for v := 2; v < len(s.Tokens); v++ {
		n := s.Child(v, "nsubj", "nsubj:pass")
		if x := s.Tokens[v].XPOS; n < 0 || n > v || x != "VBD" && x != "VBZ" && x != "VBP" && s.Child(v, "aux", "aux:pass", "cop") < 0 || s.Tokens[v].UPOS == "AUX" {
			continue
		}
		if first := s.First(n, "punct"); relative(s.Lower(n)) || first == 0 || s.Tokens[first-1].Form != "," {
			return false
		}
		for _, c := range s.Children[i] {
			if s.frontedNoun(c, n) {
				s.Tokens[c].Head, s.Tokens[c].Rel = n, "appos"
			} else if s.Tokens[c].Form == "." {
				s.Tokens[c].Head = v
			}
		}
		for _, c := range s.Children[v] {
			if s.frontedNoun(c, n) {
				s.Tokens[c].Head, s.Tokens[c].Rel = n, "appos"
			}
		}
		s.Tokens[v].Head, s.Tokens[v].Rel = -1, "root"
		t.Head, t.Rel = v, "advcl"
		return true
	}
	return false
}

// frontedNoun reports whether the token at c is a noun with an article, taken for an object, before the subject at n, whom it
// describes.
func (s *Sentence) frontedNoun(c, n int) bool {
	return c < n && s.Tokens[c].UPOS == "NOUN" && s.Tokens[c].Rel == "obj" && s.Child(c, "det") >= 0
}

// largestEver makes the predicate of the superlative that the participle behind it was taken for: "is the | largest | ever imposed".
func largestEver(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	be := s.Child(i, "cop", "aux:pass")
	if t.XPOS != "VBN" || be < 0 {
		return false
	}
	for _, c := range s.ChildrenBy(i, "nmod", "amod", "obj", "obl", "dep") {
		if s.Tokens[c].XPOS != "JJS" || c < be || c > i {
			continue
		}
		s.Tokens[c].Head, s.Tokens[c].Rel = t.Head, t.Rel
		for _, k := range s.Children[i] {
			if k != c && (k < c || s.Tokens[k].Form == ".") {
				s.Tokens[k].Head = c
			}
			if s.Tokens[k].Rel == "nsubj:pass" {
				s.Tokens[k].Rel = "nsubj"
			}
		}
		s.Tokens[be].Rel = "cop"
		t.Head, t.Rel = c, "acl"
		s.Tokens[c].UPOS, s.Tokens[c].XPOS = "NOUN", "NN"
		return true
	}
	return false
}

// conjSubject gives the verb behind it the noun after "and" that was coordinated with a verb: "called for rules, and | a bill | is
// debated".
func conjSubject(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	v := t.Head
	if t.Rel != "conj" || t.UPOS != "NOUN" && t.UPOS != "PROPN" || v < 0 || v > i || s.Tokens[v].UPOS != "VERB" || s.Child(i, "cop", "nsubj", "case") >= 0 {
		return false
	}
	cc := s.Child(i, "cc")
	if cc < 0 || cc > i {
		return false
	}
	for w := i + 1; w < len(s.Tokens); w++ {
		if s.Tokens[w].Head != v || s.Tokens[w].Rel != "conj" || s.Tokens[w].UPOS != "VERB" || s.Child(w, "csubj", "cc", "mark") >= 0 {
			continue
		}
		if o := s.Child(w, "nsubj", "nsubj:pass"); o >= 0 {
			y := s.Yield(o, "punct")
			x := y[0] - 1 // "a bill to ban | the trade | is debated"
			if s.Tokens[x].XPOS != "VB" || s.Tokens[x].Rel != "acl" || s.Tokens[x].Head != i || s.Child(x, "obj") >= 0 {
				return false
			}
			s.Tokens[o].Head, s.Tokens[o].Rel = x, "obj"
		}
		rel := "nsubj"
		if s.Child(w, "aux:pass") >= 0 {
			rel = "nsubj:pass"
		}
		s.Tokens[cc].Head = w
		return s.hang(i, w, rel)
	}
	return false
}

// valuesAt makes the main verb of the noun behind the comma that ends a comment on the subject, where the subject was taken for all
// there is: "The deal, agreed by both boards, | values | the firm at £2m".
func valuesAt(s *Sentence, i int) bool {
	t, n, r := &s.Tokens[i], s.Root, -1
	if n > i && s.Tokens[n].UPOS != "VERB" && s.Child(n, "cop") < 0 {
		r = n // a sum behind it was taken for the predicate
		n = s.Child(r, "nsubj")
	}
	if t.XPOS != "NNS" || i < 4 || i+1 >= len(s.Tokens) || n < 0 || n > i-3 || s.Tokens[n].UPOS != "NOUN" && s.Tokens[n].UPOS != "PROPN" || s.Tokens[i-1].Form != "," || s.Child(n, "cop", "nsubj") >= 0 || s.Child(i, "cc", "case", "det") >= 0 {
		return false
	}
	switch s.Tokens[i+1].UPOS {
	case "DET", "PROPN", "NUM":
	default:
		return false
	}
	if a := s.Child(n, "acl", "acl:relcl", "appos"); a < n || a > i || !s.commaBehindName(n) {
		return false
	}
	for k := range s.Tokens {
		if x := s.Tokens[k].XPOS; (x == "VBD" || x == "VBZ" || x == "VBP" || x == "MD") && s.Tokens[k].Rel != "acl:relcl" && s.Tokens[k].Rel != "acl" {
			return false
		}
	}
	s.predicate(i, n)
	if r >= 0 {
		for _, c := range s.Children[r] {
			if rel := s.Tokens[c].Rel; c != n && rel != "case" && rel != "nummod" && rel != "nmod:unmarked" {
				s.Tokens[c].Head = i
			}
		}
		s.Tokens[r].Head, s.Tokens[r].Rel = i, "obl"
		s.index()
	}
	t.UPOS, t.XPOS = "VERB", "VBZ"
	o := -1
	for _, c := range s.Children[i] {
		if u := s.Tokens[c].UPOS; c > i && (u == "PROPN" || u == "NOUN") && o < 0 {
			o = c
			s.Tokens[c].Rel = "obj"
		}
	}
	return true
}

// dayRoot makes the main verb of the participle behind a subject whose verb was taken to be the day: "A volcano | erupted | early on
// Monday".
func dayRoot(s *Sentence, i int) bool {
	t, r := &s.Tokens[i], s.Root
	n := t.Head
	if t.XPOS != "VBN" || t.Rel != "acl" || r < i || n < 0 || n > i || s.Tokens[n].Head != r || s.Tokens[n].Rel != "nsubj" || s.Child(r, "case") < 0 || s.Child(r, "cop") >= 0 ||
		!lexicon.WeekdayName(s.Lower(r)) && !lexicon.MonthName(s.Lower(r)) || s.Child(i, "obl:agent", "aux") >= 0 {
		return false
	}
	t.Head, t.Rel, t.XPOS = -1, "root", "VBD"
	s.Tokens[n].Head = i
	for _, c := range s.Children[r] {
		if rel := s.Tokens[c].Rel; c != n && rel != "case" && rel != "compound" && rel != "nummod" {
			s.Tokens[c].Head = i
		}
	}
	s.Tokens[r].Head, s.Tokens[r].Rel = i, "obl"
	return true
}
