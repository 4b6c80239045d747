package tree

import (
	"strings"

	"hearsay/extract/lexicon"
)

// amidClaims hangs from the verb what went on, or was alleged, around it, which was hung from the noun before: "quit the board | amid
// claims", "resigned from the board | over allegations".
func amidClaims(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	o := t.Head
	if t.Rel != "nmod" || o < 0 || o > i || !strings.HasPrefix(s.Tokens[o].Rel, "obl") && s.Tokens[o].Rel != "obj" || quarrels[s.Lemma(o)] {
		return false
	}
	v := s.Tokens[o].Head
	if v < 0 || v > o || s.Tokens[v].UPOS != "VERB" {
		return false
	}
	switch s.Lower(s.Child(i, "case")) {
	case "amid", "amidst", "despite":
		return s.hang(i, v, "obl")
	case "over":
		return claimNouns[s.Lemma(i)] && s.hang(i, v, "obl")
	}
	return false
}

// quarrels are nouns that "over" says the matter of.
var quarrels = lexicon.Set(`row dispute fight battle debate question anger control concern fear quarrel clash argument feud outcry fury pressure
 criticism protest inquiry investigation probe lawsuit case doubt uncertainty confusion charge scandal controversy furore rift`)

// behindTime hangs from the verb the phrase behind a length of time, which says nothing about the time: "held for 90 days | on
// spying charges".
func behindTime(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	n := t.Head
	if t.Rel != "nmod" || n < 0 || n > i || !spell(s.Lemma(n)) || s.Child(n, "nummod") < 0 || s.Lower(s.Child(n, "case")) != "for" {
		return false
	}
	switch s.Lower(s.Child(i, "case")) {
	case "on", "in", "at", "over", "with", "without", "under":
		v := s.Tokens[n].Head
		return v >= 0 && v < n && s.Tokens[v].UPOS == "VERB" && s.hang(i, v, "obl")
	}
	return false
}

// rightBehind hangs from a verb the phrase right behind it that was hung from the verb of saying above: "told us he met | with the
// envoy".
func rightBehind(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	m := s.Child(i, "case")
	v := m - 1
	if t.Rel != "obl" || m < 2 || t.Head < 0 || t.Head >= v || s.Tokens[v].UPOS != "VERB" || s.Tokens[v].XPOS == "VBG" || s.First(i) != m || s.Child(v, "obj", "obl") >= 0 {
		return false
	}
	return s.Tokens[v].Head == t.Head && s.Tokens[v].Rel == "ccomp" && s.hang(i, v, "obl")
}

// verbAfterNoun coordinates with a verb the finite verb behind "but" that was coordinated with a noun: "said she met the envoy but |
// denied | it".
func verbAfterNoun(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	n := t.Head
	if t.Rel != "conj" || t.UPOS != "VERB" || t.XPOS != "VBD" && t.XPOS != "VBZ" || n < 0 || n > i || s.Tokens[n].UPOS == "VERB" || s.Tokens[n].UPOS == "AUX" ||
		s.Child(n, "cop", "nsubj") >= 0 || s.Lower(s.Child(i, "cc")) != "but" || s.Child(i, "nsubj", "nsubj:pass") >= 0 {
		return false
	}
	v := n
	for v >= 0 && s.Tokens[v].UPOS != "VERB" && s.Child(v, "cop") < 0 {
		v = s.Tokens[v].Head
	}
	return v >= 0 && s.hang(i, v, "conj")
}

// nameBeforeAnd gives a title the name behind it that was taken for the subject of the verb that "and" or "but" joins: "met with
// envoy | Ada Holm | but said".
func nameBeforeAnd(s *Sentence, i int) bool {
	t, o := &s.Tokens[i], i-1
	v := t.Head
	if t.Rel != "nsubj" || t.UPOS != "PROPN" || v < i || o < 0 || !s.title(o) || s.Tokens[v].Rel != "conj" || s.Tokens[o].Head < 0 || s.Tokens[o].Head > o {
		return false
	}
	if cc := s.Child(v, "cc"); cc < i || cc > v || s.First(i) != i {
		return false
	}
	t.Head, t.Rel = s.Tokens[o].Head, s.Tokens[o].Rel
	for _, c := range s.Children[o] {
		if r := s.Tokens[c].Rel; r == "case" || r == "mark" || r == "cc" {
			s.Tokens[c].Head = i
		}
	}
	s.Tokens[o].Head, s.Tokens[o].Rel = i, "nmod:desc"
	return true
}

// bothSubjects coordinates the second of two subjects with the first where a conjunction stands between: "The board and indeed | the
// town | is shaken".
func bothSubjects(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	v := t.Head
	if !strings.HasPrefix(t.Rel, "nsubj") || v < i {
		return false
	}
	first := s.First(i)
	for _, n := range s.ChildrenBy(v, t.Rel) {
		if n < i && s.Tokens[first].Rel == "cc" && s.Tokens[first].Head == i && s.endsBefore(n, first) {
			return s.hang(i, n, "conj") // "The pool, which closed in May, | and the library | were sold"
		}
		cc := s.Child(v, "cc")
		if n >= i || cc < n || cc > first || s.Lower(cc) != "and" && s.Lower(cc) != "or" {
			continue
		}
		if y := s.Yield(n, "punct"); y[len(y)-1] != cc-1 {
			return false
		}
		for _, c := range s.Children[v] {
			if c >= cc && c < first {
				s.Tokens[c].Head = i
			}
		}
		return s.hang(i, n, "conj")
	}
	return false
}

// endsBefore reports whether nothing but marks stands between what hangs from token i and the token at end.
func (s *Sentence) endsBefore(i, end int) bool {
	y := s.Yield(i, "punct")
	for t := y[len(y)-1] + 1; t < end; t++ {
		if s.Tokens[t].UPOS != "PUNCT" {
			return false
		}
	}
	return y[len(y)-1] < end
}
