package tree

import "strings"

// quotedAux parts from the verb of saying behind a quotation the auxiliary that stands inside that: "“The tugs | are | all about
// winning,” said Ada Holm".
func quotedAux(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	if t.UPOS != "VERB" || t.XPOS != "VBD" && t.XPOS != "VBZ" || !speechLike[s.Lemma(i)] {
		return false
	}
	c := s.Child(i, "aux", "aux:pass", "cop")
	if c < 0 || c > i {
		return false
	}
	mark := i - 1
	for mark > c && !closes(s.Tokens[mark].Form) {
		mark--
	}
	w := c + 1
	for w < mark && (s.Tokens[w].UPOS == "PUNCT" || s.Tokens[w].UPOS == "ADV" || s.Tokens[w].Head != i && (s.Tokens[w].Head < mark || s.Tokens[w].Head > i)) {
		w++
	}
	if w >= mark {
		return false
	}
	for _, k := range s.Children[i] {
		if r := s.Tokens[k].Rel; k < mark && k != w && r != "ccomp" && r != "parataxis" && r != "conj" {
			s.Tokens[k].Head = w
		}
	}
	s.Tokens[w].Head, s.Tokens[w].Rel = i, "ccomp"
	if s.Tokens[w].UPOS == "VERB" {
		s.Tokens[c].Rel = "aux"
	} else {
		s.Tokens[c].Rel = "cop"
	}
	return true
}

func closes(form string) bool { return form != "" && strings.Contains("”\"''’", form) }

// herObject makes an object of the noun behind "her" that was taken for a verb with that for its subject: "stepped up | her attacks | on
// the board".
func herObject(s *Sentence, i int) bool {
	w, v := s.Tokens[i].Head, i-1
	if s.Lower(i) != "her" || s.Tokens[i].Rel != "nsubj" || w < i || w > i+3 || s.Tokens[w].XPOS != "VBZ" || v < 0 || s.Tokens[v].UPOS != "VERB" || s.Tokens[v].Head != w || s.finiteAt(v) != v {
		return false
	}
	s.Tokens[v].Head, s.Tokens[v].Rel = s.Tokens[w].Head, s.Tokens[w].Rel
	for _, c := range s.Children[w] {
		switch {
		case c == i || c == v || c < w && c > i:
		case s.Tokens[c].Rel == "obj" || s.Tokens[c].Rel == "obl":
			s.Tokens[c].Rel = "nmod"
		default:
			s.Tokens[c].Head = v
		}
	}
	s.retag(w, "NOUN", "NNS")
	s.Tokens[w].Head, s.Tokens[w].Rel = v, "obj"
	s.Tokens[i].Rel, s.Tokens[i].XPOS = "nmod:poss", "PRP$"
	return true
}
