package tree

import (
	"slices"
	"strings"
)

// repair mends, by named rules, what the parser is known to get wrong. Each rule leaves a tree.
func repair(s *Sentence) {
	s.index()
	for _, rule := range []func(*Sentence, int) bool{splitPhrase, speakerBefore, reportedSubject} {
		for i := range s.Tokens {
			if rule(s, i) {
				s.index()
			}
		}
	}
}

// hang puts token i under head with a relation, unless that would make a circle.
func (s *Sentence) hang(i, head int, rel string) bool {
	if i == head || s.Under(head, i) {
		return false
	}
	s.Tokens[i].Head, s.Tokens[i].Rel = head, rel
	return true
}

// splitPhrase joins a noun phrase that was cut in two: "from the governing | Harbour Party caucus", where
// what stands before the cut was taken for a phrase and what stands after it for an object.
func splitPhrase(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	if !strings.HasPrefix(t.Rel, "obl") && t.Rel != "nmod" || s.Child(i, "case") < 0 || t.Head < 0 {
		return false
	}
	if !slices.Contains([]string{"ADJ", "DET", "NOUN", "PRON", "VERB", "NUM"}, t.UPOS) || plainPronoun(s.Lower(i)) || t.XPOS == "NNS" {
		return false
	}
	for h := i + 1; h < len(s.Tokens) && h < i+6; h++ {
		x := &s.Tokens[h]
		if x.Head == t.Head && (x.Rel == "obj" || x.Rel == "nsubj") && (x.UPOS == "NOUN" || x.UPOS == "PROPN") {
			if s.Yield(h, "nmod", "acl", "acl:relcl", "punct", "conj", "appos", "cc")[0] != i+1 || s.Child(h, "det", "nmod:poss") >= 0 || timeWord(s.Lower(i)) {
				return false
			}
			return s.joinPhrase(i, h)
		}
	}
	return false
}

func plainPronoun(w string) bool {
	switch w {
	case "he", "she", "it", "they", "him", "her", "them", "us", "me", "you", "which", "whom", "what", "who":
		return true
	}
	return false
}

func timeWord(w string) bool {
	switch w {
	case "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "time", "day", "week", "month", "year":
		return true
	}
	return false
}

func (s *Sentence) joinPhrase(i, h int) bool {
	rel, head := s.Tokens[i].Rel, s.Tokens[i].Head
	for _, c := range slices.Clone(s.Children[i]) {
		s.Tokens[c].Head = h
	}
	s.Tokens[h].Rel, s.Tokens[h].Head = rel, head
	s.Tokens[i].Head, s.Tokens[i].Rel = h, "amod"
	return true
}

// speechLike are verbs that a document or person can be the subject of with a clause after them.
var speechLike = map[string]bool{"say": true, "allege": true, "claim": true, "report": true, "suggest": true, "reveal": true, "show": true,
	"state": true, "indicate": true, "announce": true, "find": true, "accuse": true, "deny": true, "confirm": true, "warn": true}

// speakerBefore gives a finite speech verb without a subject the phrase right before it, which was taken
// for an adverbial: "after | a newspaper report | alleged she had lied".
func speakerBefore(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	if !speechLike[strings.ToLower(t.Word.Lemma)] || t.XPOS != "VBD" && t.XPOS != "VBZ" && t.XPOS != "VBP" || i == 0 ||
		s.Child(i, "nsubj", "nsubj:pass", "aux", "aux:pass", "csubj") >= 0 {
		return false
	}
	for k := i - 1; k >= 0 && k >= i-3; k-- {
		x := &s.Tokens[k]
		if x.UPOS != "NOUN" && x.UPOS != "PROPN" || !strings.HasPrefix(x.Rel, "obl") && x.Rel != "nmod" {
			continue
		}
		m := s.Child(k, "case")
		if m < 0 || !subordinates(s.Lower(m)) || s.Under(i, k) && t.Head != k {
			return false
		}
		head := x.Head
		if t.Head == k || s.Under(head, i) {
			if !s.Under(head, i) {
				t.Head, t.Rel = head, "advcl"
			} else {
				return false
			}
		}
		if !s.hang(k, i, "nsubj") {
			return false
		}
		s.Tokens[m].Head, s.Tokens[m].Rel = i, "mark"
		return true
	}
	return false
}

func subordinates(w string) bool {
	switch w {
	case "after", "before", "since", "until", "as":
		return true
	}
	return false
}

// reportedSubject turns the object of a verb of saying into the subject of the clause after it: "said |
// the report | was false".
func reportedSubject(s *Sentence, i int) bool {
	lemma := strings.ToLower(s.Tokens[i].Word.Lemma)
	if !speechLike[lemma] && lemma != "argue" && lemma != "insist" && lemma != "believe" && lemma != "think" && lemma != "add" && lemma != "admit" {
		return false
	}
	o, x := s.Child(i, "obj"), s.Child(i, "ccomp")
	if o < i || x < o || s.Child(x, "nsubj", "nsubj:pass", "csubj", "mark") >= 0 {
		return false
	}
	rel := "nsubj"
	if s.Child(x, "aux:pass") >= 0 {
		rel = "nsubj:pass"
	}
	return s.hang(o, x, rel)
}
