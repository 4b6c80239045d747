package tree

import (
	"hearsay/extract/lexicon"
)

// pleadsVerb makes the verb of a "pleads" that was taken for a noun: "Former clerk | pleads | not guilty to theft".
func pleadsVerb(s *Sentence, i int) bool {
	t, guilty := &s.Tokens[i], i+1
	if s.Lower(guilty) == "not" {
		guilty++
	}
	if s.Lower(i) != "pleads" || t.UPOS != "NOUN" || s.Lower(guilty) != "guilty" {
		return false
	}
	t.UPOS, t.XPOS, t.Word.Lemma = "VERB", "VBZ", "plead"
	subject := i - 1
	for _, c := range s.ChildrenBy(i, "compound", "nmod", "amod", "det", "nmod:poss", "nummod") {
		if c < subject {
			s.Tokens[c].Head = subject
		}
	}
	if subject >= 0 && s.Tokens[subject].Head == i {
		s.Tokens[subject].Rel = "nsubj"
	}
	s.hang(guilty, i, "xcomp")
	return true
}

// claimsNoun makes the subject of a clause of the "claims" that was taken for a verb behind "that": "said on Friday that | claims |
// of theft were false".
func claimsNoun(s *Sentence, i int) bool {
	t, that := &s.Tokens[i], i-1
	if !claimedOf[s.Lower(i)] || t.UPOS != "VERB" || that < 1 || s.Lower(that) != "that" || s.Lower(i+1) != "of" && s.Lower(i+1) != "about" && s.Lower(i+1) != "that" {
		return false
	}
	cue := that - 1
	for cue >= 0 && cue > that-4 && !(s.Tokens[cue].UPOS == "VERB" && speechLike[s.Lemma(cue)]) {
		cue--
	}
	if cue < 0 || s.Tokens[cue].UPOS != "VERB" || !speechLike[s.Lemma(cue)] {
		return false
	}
	x := i + 2
	for x < len(s.Tokens) && !((s.Tokens[x].Head == cue || s.Tokens[x].Head == i) && s.Tokens[x].Rel == "ccomp" && s.Child(x, "nsubj", "nsubj:pass", "mark") < 0) {
		x++
	}
	if x >= len(s.Tokens) {
		return false
	}
	t.UPOS, t.XPOS, t.Word.Lemma = "NOUN", "NNS", s.Lower(i)[:len(s.Lower(i))-1]
	s.Tokens[x].Head, s.Tokens[x].Rel = cue, "ccomp"
	t.Head, t.Rel = x, "nsubj"
	if s.Child(x, "aux:pass") >= 0 {
		t.Rel = "nsubj:pass"
	}
	s.Tokens[that].Head, s.Tokens[that].Rel, s.Tokens[that].UPOS = x, "mark", "SCONJ"
	for c := i + 1; c < x; c++ {
		if h := s.Tokens[c].Head; h == i || h == cue {
			s.Tokens[c].Head = i
			if s.Tokens[c].Rel == "obl" {
				s.Tokens[c].Rel = "nmod"
			}
		}
	}
	return true
}

// claimedOf are nouns for what is claimed that read as verbs too.
var claimedOf = lexicon.Set(`claims reports charges`)
