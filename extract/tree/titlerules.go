package tree

import "unicode"

// nameOfTitle hangs a title from the name behind it that was taken for a part of it: "was | director | Ada Holm | accused of".
func nameOfTitle(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	n := t.Head
	if k := i - 1; t.Rel == "flat" && t.UPOS == "PROPN" && n >= 0 && n < k && s.Tokens[k].Rel == "conj" && s.Tokens[k].Head == n && s.title(k) {
		for _, c := range s.ChildrenBy(n, "flat") {
			if c >= i {
				s.Tokens[c].Head = k // "Ada Holm and | baker | Ole Brandt"
			}
		}
		s.index()
		n = k
	}
	if t.Rel != "flat" || t.UPOS != "PROPN" || n != i-1 || n < 0 || !s.title(n) {
		return false
	}
	head, rel := s.Tokens[n].Head, s.Tokens[n].Rel
	if rel == "nmod:desc" && head > i && s.Tokens[head].UPOS == "VERB" && s.Child(head, "nsubj", "nsubj:pass") < 0 {
		rel = s.subjectOf(head)
		for _, c := range s.ChildrenBy(head, "nmod") {
			s.Tokens[c].Rel = "obl"
		}
	}
	for _, c := range s.Children[n] {
		switch r := s.Tokens[c].Rel; {
		case c == i:
		case c > i, r == "case", r == "cc", r == "mark", r == "punct", r == "cop", r == "nsubj":
			s.Tokens[c].Head = i
		}
	}
	t.Head, t.Rel = head, rel
	s.Tokens[n].Head, s.Tokens[n].Rel = i, "nmod:desc"
	return true
}

// title reports whether the noun at n may stand as a title before a name: one in small letters, not a plural.
func (s *Sentence) title(n int) bool {
	t := &s.Tokens[n]
	return t.UPOS == "NOUN" && t.XPOS == "NN" && t.Form != "" && unicode.IsLower([]rune(t.Form)[0])
}

// subjectOf is the relation that a subject has to the verb at v.
func (s *Sentence) subjectOf(v int) string {
	if s.Child(v, "aux:pass") >= 0 {
		return "nsubj:pass"
	}
	return "nsubj"
}

// titleOfSubject hangs a title from the name behind it where the name's clause was taken to describe the title: "| Skipper | Ada
// Holm left".
func titleOfSubject(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	v := s.Child(i, "acl:relcl")
	if t.UPOS != "NOUN" || t.XPOS != "NN" || v < i || s.Child(i, "det", "nmod:poss", "nummod", "case", "cop", "nsubj") >= 0 {
		return false
	}
	switch t.Rel {
	case "root", "ccomp", "conj", "parataxis", "advcl":
	default:
		return false
	}
	n := s.Child(v, "nsubj", "nsubj:pass")
	if n != i+1 || s.Tokens[n].UPOS != "PROPN" || s.First(v, "punct") != n {
		return false
	}
	s.Tokens[v].Head, s.Tokens[v].Rel = t.Head, t.Rel
	for _, c := range s.Children[i] {
		if r := s.Tokens[c].Rel; c != v && r != "compound" && r != "amod" {
			s.Tokens[c].Head = v
		}
	}
	t.Head, t.Rel = n, "nmod:desc"
	return true
}
