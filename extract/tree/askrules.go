package tree

import (
	"strings"

	"hearsay/extract/lexicon"
)

// declinedConj hangs from the verb of saying who declined to say more, not from what is said: "said an apprentice had been
// suspended but | declined to say why".
func declinedConj(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	x, does := t.Head, s.Child(i, "xcomp")
	if t.Rel != "conj" || x < 0 || s.Tokens[x].Rel != "ccomp" || does < i || s.Child(i, "nsubj", "nsubj:pass", "mark", "aux") >= 0 || t.XPOS != "VBD" && t.XPOS != "VBZ" && t.XPOS != "VBN" {
		return false
	}
	if w := t.Word.Lemma; w != "decline" && w != "refuse" {
		return false
	}
	switch s.Tokens[does].Word.Lemma {
	case "say", "comment", "elaborate", "give", "name", "identify", "specify", "provide", "discuss", "disclose", "explain", "reveal":
	default:
		return false
	}
	cue := s.Tokens[x].Head
	return cue >= 0 && cue < x && s.Tokens[cue].XPOS != "VB" && speechLike[strings.ToLower(s.Tokens[cue].Word.Lemma)] && s.hang(i, cue, "conj")
}

// asking are verbs for what is done to somebody who is to answer.
var asking = lexicon.Set(`ask press question quiz challenge probe grill`)

// askedFirst makes a passive participle of a verb of asking without a subject that tells what its main clause answers:
// "| Asked | about the fire, Holm said", "said when | asked | if he knew".
func askedFirst(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	if t.XPOS != "VBD" || !asking[strings.ToLower(t.Word.Lemma)] || t.Head < 0 || i > 0 && s.Lower(i-1) != "when" && s.Lower(i-1) != "if" ||
		s.Child(i, "nsubj", "nsubj:pass", "obj", "iobj", "aux") >= 0 {
		return false
	}
	switch s.Lower(i + 1) {
	case "about", "on", "whether", "if", "why", "how", "what", "who", "when", "where", "which", "by", "for", "to", "in", "again", "repeatedly", "directly":
		t.XPOS = "VBN"
		if t.Rel == "ccomp" && i > 0 {
			t.Rel = "advcl" // "said | when asked |"
		}
		return true
	}
	return false
}

// questionWhether hangs from the noun "question" the clause that tells what is asked: "To the question of a reporter | whether
// she knew, Holm answered".
func questionWhether(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	m := s.Child(i, "mark")
	if m < 2 || s.Lower(m) != "whether" && s.Lower(m) != "if" || t.Head < 0 || t.Rel == "acl" {
		return false
	}
	for q := m - 1; q >= 0 && q > m-7; q-- {
		if s.Tokens[q].Word.Lemma != "question" || s.Tokens[q].UPOS != "NOUN" {
			continue
		}
		y := s.Yield(q, "punct")
		if y[len(y)-1] != m-1 {
			return false
		}
		if s.Tokens[q].Head == i {
			s.Tokens[q].Head, s.Tokens[q].Rel = t.Head, "obl"
		}
		return s.hang(i, q, "acl")
	}
	return false
}

// askedRoot makes the main verb of what somebody replies of the clause beside "Asked whether …", which was taken for the main one.
func askedRoot(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	if i != 0 || t.Rel != "root" || !asking[strings.ToLower(t.Word.Lemma)] || s.Child(i, "nsubj", "nsubj:pass", "aux", "cop") >= 0 {
		return false
	}
	v := s.Child(i, "parataxis")
	if v < 0 || s.Tokens[v].UPOS != "VERB" || s.Child(v, "nsubj") < 0 {
		return false
	}
	s.Tokens[v].Head, s.Tokens[v].Rel = -1, "root"
	t.Head, t.Rel, t.XPOS = v, "advcl", "VBN"
	return true
}

// askedWhether gives a participle of asking that opens the sentence the question that it was hung from: "| Asked | by the paper
// whether it fell, Holm laughed".
func askedWhether(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	x := t.Head
	if i > 1 || !asking[s.Lemma(i)] || t.XPOS != "VBN" && t.XPOS != "VBD" || x < i || s.Tokens[x].Rel != "advcl" || s.Tokens[x].Head < x || s.Child(i, "nsubj", "nsubj:pass", "aux", "ccomp") >= 0 {
		return false
	}
	m := s.Child(x, "mark", "advmod")
	if w := s.Lower(m); m < i || w != "whether" && w != "if" && w != "why" && w != "how" {
		return false
	}
	t.Head, t.Rel, t.XPOS = s.Tokens[x].Head, "advcl", "VBN"
	s.Tokens[x].Head, s.Tokens[x].Rel = i, "ccomp"
	return true
}

// askedInserted makes a participle of the verb of asking that tells what its main verb answers, between the subject and that verb:
// "Holm, | asked | if he knew, said no".
func askedInserted(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	if t.XPOS != "VBD" && t.XPOS != "VBN" || !asking[s.Lemma(i)] {
		return false
	}
	n := s.Child(i, "nsubj")
	if n < 0 || n > i || s.Lower(i-1) != "," || s.Child(i, "obj", "iobj", "aux", "cc") >= 0 {
		return false
	}
	if y := s.Yield(n, "punct"); y[len(y)-1] != i-2 {
		return false
	}
	for _, v := range s.ChildrenBy(i, "parataxis", "conj", "ccomp") {
		if v < i || s.Lower(v-1) != "," || s.Tokens[v].UPOS != "VERB" || s.Tokens[v].XPOS != "VBD" && s.Tokens[v].XPOS != "VBZ" || s.Child(v, "nsubj", "nsubj:pass", "cc", "mark") >= 0 {
			continue
		}
		s.Tokens[v].Head, s.Tokens[v].Rel = t.Head, t.Rel
		s.Tokens[n].Head = v
		for _, m := range s.ChildrenBy(i, "mark", "cc", "punct", "advmod") {
			if m < n || m == len(s.Tokens)-1 {
				s.Tokens[m].Head = v
			}
		}
		t.Head, t.Rel, t.XPOS = v, "advcl", "VBN"
		return true
	}
	return false
}
