package tree

import "strings"

// perfectFar joins "had" and the participle that a phrase parts from it, where the parser made two verbs of them: "the ward | had |
// in the spring | bought two beds".
func perfectFar(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	if t.UPOS != "VERB" || strings.ToLower(t.Word.Lemma) != "have" || s.Child(i, "obj", "ccomp", "xcomp") >= 0 {
		return false
	}
	n := s.Child(i, "obl")
	if n < i || s.Child(n, "case") != i+1 {
		return false
	}
	y := s.Yield(n)
	v := afterAdverbs(s, y[len(y)-1])
	if v < 0 || y[len(y)-1]-y[0] != len(y)-1 || s.Tokens[v].UPOS != "VERB" || s.Tokens[v].XPOS != "VBN" && s.Tokens[v].XPOS != "VBD" || s.Child(v, "aux", "nsubj", "mark", "cc") >= 0 {
		return false
	}
	if h := s.Tokens[v].Head; h != i && h != t.Head {
		return false
	}
	takeOver(s, i, v)
	return true
}

// havingDone does the same for "having", where the participle was taken for its object or stands in quotation marks: "denies ever |
// having | said so", "reproached her with | having | “either slept or lied”".
func havingDone(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	if s.Lower(i) != "having" || t.UPOS != "VERB" {
		return false
	}
	v := afterAdverbs(s, i)
	if w := s.Lower(v); w == "either" || w == "both" || w == "neither" {
		v++
	}
	if v < 0 || v >= len(s.Tokens) || s.Tokens[v].UPOS != "VERB" || s.Tokens[v].XPOS != "VBN" && s.Tokens[v].XPOS != "VBD" || s.Child(v, "aux", "nsubj") >= 0 {
		return false
	}
	if o := s.Child(i, "obj", "xcomp", "ccomp"); o >= 0 && o != v {
		return false
	}
	takeOver(s, i, v)
	if r := s.Tokens[v].Rel; (r == "obj" || r == "ccomp") && s.Child(v, "mark", "case") < 0 {
		s.Tokens[v].Rel = "xcomp"
	}
	return true
}

// adverbOfVerb makes the verb behind a quoted adverb what that was taken for: "said he had “never | knowingly |” misled anybody".
func adverbOfVerb(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	if t.UPOS != "ADV" || s.Child(i, "aux") < 0 || s.Child(i, "nsubj") < 0 {
		return false
	}
	v := i + 1
	for v < len(s.Tokens) && (s.Tokens[v].UPOS == "PUNCT" && closes(s.Tokens[v].Form) || s.Tokens[v].UPOS == "ADV") {
		v++
	}
	if v >= len(s.Tokens) || s.Tokens[v].UPOS != "VERB" || s.Tokens[v].XPOS != "VBN" && s.Tokens[v].XPOS != "VBD" || s.Child(v, "nsubj", "aux", "mark") >= 0 || s.Tokens[v].Head != t.Head && s.Tokens[v].Head != i {
		return false
	}
	takeOver(s, i, v)
	t.UPOS, t.Rel = "ADV", "advmod"
	return true
}
