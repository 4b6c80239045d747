package tree

import (
	"strings"
)

// telling verbs have whom they address as an object, and an infinitive of what to do.
var telling = map[string]bool{"tell": true, "ask": true, "urge": true, "order": true, "advise": true, "instruct": true, "persuade": true, "warn": true,
	"beg": true, "invite": true, "encourage": true, "remind": true}

// toldTo hangs from a verb of telling the infinitive that an insertion parted from it: "is said to have told Lind,
// his manager, | to hide".
func toldTo(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	to := s.Child(i, "mark")
	if t.XPOS != "VB" || t.Rel != "advcl" && t.Rel != "acl" && t.Rel != "xcomp" || to < 2 || s.Lower(to) != "to" || s.Tokens[to-1].Form != "," {
		return false
	}
	for v := to - 2; v >= 0; v-- {
		if s.Tokens[v].UPOS != "VERB" {
			continue
		}
		o := s.Child(v, "iobj", "obj")
		return telling[strings.ToLower(s.Tokens[v].Word.Lemma)] && o > v && t.Head != v && s.Child(v, "xcomp", "ccomp") < 0 && s.hang(i, v, "xcomp")
	}
	return false
}

// toldClause hangs from a verb of telling the clause without "that" that was taken to describe who is told: "told
// the league | it had never agreed".
func toldClause(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	o := t.Head
	if t.Rel != "acl:relcl" || o < 0 || o > i || s.Tokens[o].Rel != "iobj" && s.Tokens[o].Rel != "obj" {
		return false
	}
	v, n := s.Tokens[o].Head, s.Child(i, "nsubj", "nsubj:pass")
	if v < 0 || v > o || !telling[strings.ToLower(s.Tokens[v].Word.Lemma)] || n != o+1 || s.Child(v, "ccomp", "xcomp") >= 0 {
		return false
	}
	return !relative(s.Lower(n)) && s.hang(i, v, "ccomp")
}
