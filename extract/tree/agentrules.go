package tree

import "strings"

// accusedOf hangs what somebody is accused of from the verb: "accused | the council | of a cover-up". A name after
// "of" belongs to the noun: "accused the head of Holm Motors".
func accusedOf(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	if t.Rel != "nmod" || t.UPOS != "NOUN" || t.Head < 0 || t.Head > i || s.Lower(s.Child(i, "case")) != "of" || !s.accused(t.Head) {
		return false
	}
	named := s.Tokens[t.Head].UPOS == "PROPN"
	if !named && s.Child(t.Head, "det", "nmod:poss") < 0 || !named && headed[strings.ToLower(s.Tokens[t.Head].Word.Lemma)] {
		return false
	}
	return s.hang(i, s.Tokens[t.Head].Head, "obl")
}

// accused reports whether the noun at o is the object of a verb of accusing that has nothing yet to accuse of.
func (s *Sentence) accused(o int) bool {
	v := s.Tokens[o].Head
	if s.Tokens[o].Rel != "obj" || v < 0 || v > o || !accusing[strings.ToLower(s.Tokens[v].Word.Lemma)] {
		return false
	}
	for _, c := range s.ChildrenBy(v, "obl", "advcl") {
		if s.Lower(s.Child(c, "case", "mark")) == "of" {
			return false
		}
	}
	return true
}

// headed are nouns for those who have something or somebody under them or are part of it: "the head | of the union".
var headed = map[string]bool{"head": true, "leader": true, "chief": true, "boss": true, "chair": true, "chairman": true, "chairwoman": true, "director": true,
	"president": true, "member": true, "founder": true, "owner": true, "editor": true, "secretary": true, "mayor": true, "minister": true,
	"one": true, "group": true, "number": true, "majority": true, "son": true, "daughter": true, "wife": true, "husband": true, "department": true,
	"ministry": true, "author": true, "manager": true, "resident": true, "people": true, "house": true, "part": true, "rest": true}

// paidBy hangs whoever does what is done from the verb, not from the sum before it: "had been paid | £300 | by the mill".
func paidBy(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	if t.Rel != "nmod" || t.Head < 0 || t.Head > i || s.Lower(s.Child(i, "case")) != "by" {
		return false
	}
	sum := &s.Tokens[t.Head]
	v := t.Head - 1
	for v >= 0 && s.Under(v, t.Head) {
		v--
	}
	if sum.UPOS != "SYM" && s.Child(t.Head, "nummod") < 0 || v < 0 || s.Tokens[v].XPOS != "VBN" || s.Child(v, "aux:pass") < 0 {
		return false
	}
	if sum.Head != v && !s.hang(t.Head, v, "obj") {
		return false
	}
	sum.Rel = "obj"
	return s.hang(i, v, "obl")
}
