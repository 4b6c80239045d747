package tree

import (
	"strings"
)

// deniedHaving makes the main verb of a verb of saying that was taken for an auxiliary: "denied | having met".
func deniedHaving(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	lemma := strings.ToLower(t.Word.Lemma)
	if t.Rel != "aux" || t.Head < i || lemma != "deny" && lemma != "admit" && lemma != "recall" && lemma != "regret" && lemma != "acknowledge" {
		return false
	}
	v := t.Head
	t.Head, t.Rel, t.UPOS = s.Tokens[v].Head, s.Tokens[v].Rel, "VERB"
	s.Tokens[v].Head, s.Tokens[v].Rel = i, "xcomp"
	for c := range s.Tokens {
		if c < i && s.Tokens[c].Head == v {
			s.Tokens[c].Head = i
		}
	}
	return true
}

// nounDenies makes the main verb of a verb of saying that was taken for a noun before a gerund: "Holm | denies |
// having met".
func nounDenies(s *Sentence, i int) bool {
	if s.Lower(i) != "having" || i < 2 || i+1 >= len(s.Tokens) || s.Tokens[i-1].UPOS != "NOUN" {
		return false
	}
	cue, v := i-1, i+1
	switch lemma := strings.ToLower(s.Tokens[cue].Word.Lemma); lemma {
	case "deny", "admit", "recall", "regret":
	default:
		return false
	}
	if s.Tokens[v].XPOS != "VBN" && s.Tokens[v].XPOS != "VBD" {
		return false
	}
	subject := -1
	for _, c := range s.Children[cue] {
		if c < cue && (s.Tokens[c].Rel == "compound" || s.Tokens[c].Rel == "nmod") {
			subject = c
		}
	}
	described := s.Tokens[v].Head == cue && s.Tokens[v].Rel == "acl"
	if subject < 0 || s.Tokens[cue].Head != v && !described {
		return false
	}
	if !described {
		s.Tokens[cue].Head, s.Tokens[cue].Rel = s.Tokens[v].Head, s.Tokens[v].Rel
	}
	s.Tokens[cue].UPOS, s.Tokens[cue].XPOS = "VERB", "VBZ"
	s.Tokens[v].Head, s.Tokens[v].Rel, s.Tokens[v].XPOS = cue, "xcomp", "VBN"
	s.Tokens[i].Head, s.Tokens[i].Rel, s.Tokens[i].UPOS = v, "aux", "AUX"
	s.Tokens[subject].Rel = "nsubj"
	for _, c := range s.Children[cue] {
		if c < subject {
			s.Tokens[c].Head = subject
		}
	}
	return true
}
