package tree

import "strings"

// leftOfCc gives the clause before "and" what was hung, across it, from the clause behind: "lasted | 18 months | and the effect
// might fade".
func leftOfCc(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	x := t.Head
	if x <= i || s.Tokens[x].Rel != "conj" || t.Rel != "obj" && t.Rel != "obl" && t.Rel != "obl:unmarked" {
		return false
	}
	cc := s.Child(x, "cc")
	if cc <= i || cc > x || s.Tokens[x].Head < 0 || s.Tokens[x].Head > i {
		return false
	}
	for v := i - 1; v >= s.Tokens[x].Head; v-- {
		if s.Tokens[v].UPOS == "VERB" {
			return (v == s.Tokens[x].Head || s.Under(v, s.Tokens[x].Head)) && s.hang(i, v, t.Rel)
		}
	}
	return false
}

// secondClause coordinates with the first clause of a verb the one behind a comma that shares its subject: "said he was sorry, |
// had sold the house | and had left".
func secondClause(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	v := t.Head
	if t.Rel != "ccomp" || v < 0 || v > i || s.Child(i, "nsubj", "nsubj:pass", "mark", "csubj") >= 0 || t.XPOS == "VB" || t.XPOS == "VBG" {
		return false
	}
	x := s.Child(v, "ccomp")
	first := s.First(i, "punct")
	if x < v || x >= first || s.Tokens[first-1].Form != "," || s.Child(x, "nsubj", "nsubj:pass") < 0 {
		return false
	}
	return s.hang(i, x, "conj")
}

// intends are plural nouns that are verbs of what somebody is to do where "to" and a verb follow.
var intends = map[string]bool{"plans": true, "hopes": true, "aims": true, "wants": true, "intends": true, "promises": true, "needs": true,
	"expects": true, "attempts": true, "claims": true, "vows": true, "threatens": true, "offers": true}

// plansTo makes a verb of the noun between "and" and an infinitive that hangs beside it: "opened a mill and | plans | to hire".
func plansTo(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	v := t.Head
	if t.XPOS != "NNS" || t.Rel != "conj" || !intends[s.Lower(i)] || v < 0 || s.Child(i, "cc") != i-1 || s.Lower(i+1) != "to" {
		return false
	}
	if s.Tokens[v].Rel == "obj" && s.Tokens[v].Head >= 0 {
		v = s.Tokens[v].Head
	}
	if s.Tokens[v].UPOS != "VERB" {
		return false
	}
	x := s.Tokens[i+1].Head
	if x < i || s.Tokens[x].XPOS != "VB" || s.Tokens[x].Head != v && s.Tokens[x].Head != i && s.Tokens[x].Head != t.Head {
		return false
	}
	t.UPOS, t.XPOS, t.Word.Lemma = "VERB", "VBZ", strings.TrimSuffix(s.Lower(i), "s")
	return s.hang(i, v, "conj") && s.hang(x, i, "xcomp")
}

// tally hangs from a verb of voting with how many votes it was decided, and what was decided: "voted | by seven to five | to
// close it".
func tally(s *Sentence, i int) bool {
	a, b := i+1, i+3
	if s.Lower(i) != "by" || b >= len(s.Tokens) || s.Tokens[a].UPOS != "NUM" || s.Lower(i+2) != "to" || s.Tokens[b].UPOS != "NUM" {
		return false
	}
	v := i - 1
	for v >= 0 && s.Tokens[v].UPOS != "VERB" {
		v--
	}
	if v < 0 {
		return false
	}
	done := s.Tokens[i].Head == a && s.Tokens[a].Head == v && s.Tokens[b].Head == a
	for x := b + 1; x < len(s.Tokens) && x < b+5; x++ {
		if s.Tokens[x].XPOS == "VB" && s.Tokens[x].Head == v && s.Tokens[x].Rel == "advcl" && s.Child(v, "xcomp", "ccomp") < 0 && s.infinitive(x) {
			s.Tokens[x].Rel = "xcomp"
			done = false
		}
	}
	s.Tokens[a].Head, s.Tokens[a].Rel = v, "obl"
	s.Tokens[i].Head, s.Tokens[i].Rel = a, "case"
	s.Tokens[b].Head, s.Tokens[b].Rel = a, "nmod"
	s.Tokens[i+2].Head, s.Tokens[i+2].Rel = b, "case"
	return !done
}
