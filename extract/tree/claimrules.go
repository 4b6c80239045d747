package tree

import (
	"slices"
	"strings"

	"hearsay/extract/lexicon"
	"hearsay/extract/text"
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

// claiming3 are forms of verbs of saying that are plural nouns too, with their verbs.
var claiming3 = map[string]string{"claims": "claim", "disputes": "dispute", "doubts": "doubt"}

// claimsThat makes the main verb of the "claims" that was taken for a noun where the sentence has no other: "The zoo | claims | that
// she left the gate open".
func claimsThat(s *Sentence, i int) bool {
	t, n, that := &s.Tokens[i], i-1, i+1
	if t.Head >= 0 || t.XPOS != "NNS" || claiming3[s.Lower(i)] == "" || n < 0 || s.Lower(that) != "that" || s.Tokens[n].Head != i || s.Tokens[n].UPOS != "NOUN" && s.Tokens[n].UPOS != "PROPN" && s.Child(i, "det") < 0 || s.Kind == text.Headline {
		return false
	}
	x := s.Child(i, "acl", "acl:relcl", "ccomp")
	if x < that || s.Tokens[that].Head != x {
		return false
	}
	if o := s.Child(x, "nmod", "compound", "amod"); o > that && o < x && s.Child(x, "nsubj") == that {
		s.Tokens[o].Rel, s.Tokens[o].UPOS = "nsubj", "NOUN" // "disputes that any | relic | left"
	} else if s.Child(x, "nsubj", "nsubj:pass") <= that {
		return false
	}
	t.UPOS, t.XPOS, t.Word.Lemma = "VERB", "VBZ", claiming3[s.Lower(i)]
	if s.Tokens[n].UPOS == "ADJ" {
		s.Tokens[n].UPOS, s.Tokens[n].XPOS = "NOUN", "NN"
	}
	for _, c := range s.ChildrenBy(i, "det", "amod", "compound", "nmod:poss", "nmod", "flat") {
		if c < n {
			s.Tokens[c].Head = n
		}
	}
	s.Tokens[n].Rel, s.Tokens[x].Rel = "nsubj", "ccomp"
	s.Tokens[that].UPOS, s.Tokens[that].Rel = "SCONJ", "mark"
	return true
}

// thatClaim makes a noun of what somebody calls something where it was taken for a verb behind "that": "called | that claim | a
// fantasy".
func thatClaim(s *Sentence, i int) bool {
	t, that := &s.Tokens[i], i-1
	cue := i - 2
	if t.UPOS != "VERB" || cue < 0 || s.Lower(that) != "that" && s.Lower(that) != "this" || !claimedOf[s.Lower(i)+"s"] || s.Tokens[cue].UPOS != "VERB" || !labelling[s.Lemma(cue)] || t.Head != cue {
		return false
	}
	t.UPOS, t.XPOS, t.Rel = "NOUN", "NN", "obj"
	d := &s.Tokens[that]
	d.UPOS, d.XPOS, d.Head, d.Rel = "DET", "DT", i, "det"
	for _, c := range s.Children[i] {
		if c > i {
			s.Tokens[c].Head = cue
			if r := s.Tokens[c].Rel; r == "obj" || r == "xcomp" || r == "ccomp" {
				s.Tokens[c].Rel = "xcomp"
			}
		}
	}
	return true
}

// labelling are verbs for what somebody calls something.
var labelling = lexicon.Set(`call label brand dub term describe dismiss denounce`)

// claimAnswered makes the subject of a passive verb of answering of the claim noun before it, whose clause was taken to go on to
// that verb: "The claim that Holm sold the boats | was dismissed".
func claimAnswered(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	aux := s.Child(i, "aux:pass")
	if t.XPOS != "VBN" || aux < 2 || aux > i || !gainsaying[strings.ToLower(t.Word.Lemma)] {
		return false
	}
	that := s.claimThat(aux)
	noun, x := that-1, that+1
	own := func(c int) bool { return c > that }
	for x < aux && !(s.Tokens[x].UPOS == "VERB" && slices.ContainsFunc(s.ChildrenBy(x, "nsubj", "nsubj:pass"), own)) {
		x++
	}
	if that <= 0 || x >= aux {
		return false
	}
	if s.Tokens[noun].Head == x && t.Head == x && t.Rel == "ccomp" {
		s.Tokens[noun].Head, t.Head, t.Rel = i, s.Tokens[x].Head, s.Tokens[x].Rel // the clause was taken for the main one
		s.Tokens[x].Head = i
		for _, c := range s.Children[x] {
			if c != noun && c != i && (c < noun || s.Tokens[c].Form == ".") {
				s.Tokens[c].Head = i
			}
		}
		s.Tokens[noun].Rel = "nsubj:pass"
		s.index()
	}
	subjects := s.ChildrenBy(i, "nsubj:pass")
	o := -1
	if len(subjects) > 0 {
		o = subjects[len(subjects)-1]
	}
	if s.Tokens[noun].Head == i && o <= x || s.Tokens[noun].Head != i && (!s.Under(i, noun) || o >= 0 && o != that && o < x) {
		return false
	}
	if o > x {
		s.Tokens[o].Head, s.Tokens[o].Rel = x, "obj"
	}
	if s.Tokens[noun].Head != i {
		t.Head, t.Rel = s.Tokens[noun].Head, s.Tokens[noun].Rel
		s.Tokens[noun].Head, s.Tokens[noun].Rel = i, "nsubj:pass"
	}
	s.Tokens[x].Head, s.Tokens[x].Rel = noun, "acl"
	s.Tokens[that].Head, s.Tokens[that].Rel, s.Tokens[that].UPOS = x, "mark", "SCONJ"
	return true
}

// claimThat is the "that" behind the last claim noun before the token at end, -1 for none.
func (s *Sentence) claimThat(end int) int {
	for t := end - 1; t > 0; t-- {
		if s.Lower(t) == "that" && s.Tokens[t-1].UPOS == "NOUN" && claimNouns[strings.ToLower(s.Tokens[t-1].Word.Lemma)] {
			return t
		}
	}
	return -1
}

// conjOfAnswer hangs a verb of saying from the verb that answers a claim, not from what the claim is: "rejected accusations that he
// stole and | said he would stay".
func conjOfAnswer(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	x := t.Head
	if t.Rel != "conj" || x < 0 || s.Tokens[x].Rel != "acl" && s.Tokens[x].Rel != "ccomp" || !speechLike[strings.ToLower(t.Word.Lemma)] || s.Lower(s.Child(x, "mark")) != "that" ||
		s.Child(i, "nsubj", "nsubj:pass", "mark", "aux") >= 0 {
		return false
	}
	noun := s.Tokens[x].Head
	if s.Tokens[x].Rel == "ccomp" {
		noun = s.Child(x, "mark") - 1 // "rejected | the idea | that he stole and said"
	}
	if noun < 1 {
		return false
	}
	v := s.Tokens[noun].Head
	if v < 0 || v > noun || s.Tokens[noun].Rel != "obj" || s.Tokens[x].Rel == "acl" && !claimNouns[strings.ToLower(s.Tokens[noun].Word.Lemma)] || !gainsaying[strings.ToLower(s.Tokens[v].Word.Lemma)] || !s.sameTense(v, i) {
		return false
	}
	return s.hang(i, v, "conj")
}
