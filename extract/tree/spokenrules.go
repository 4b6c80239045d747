package tree

import (
	"strings"

	"hearsay/extract/lexicon"
)

// timeSubject gives a verb of saying the phrase before it that was taken to describe the time that opens the sentence: "Earlier
// Tuesday, | his manager, Jan Weller |, says".
func timeSubject(s *Sentence, i int) bool {
	time := s.Child(i, "nsubj")
	if time < 0 || time+1 >= i || s.Tokens[time+1].Form != "," || !timeWord(s.Lower(time)) || !speechLike[strings.ToLower(s.Tokens[i].Word.Lemma)] {
		return false
	}
	who := s.Child(time, "appos")
	if who < time || who > i || !s.hang(who, i, "nsubj") {
		return false
	}
	s.Tokens[time].Rel = "obl:unmarked"
	return true
}

// agentInside gives an infinitive in the passive the agent that its verb of saying took: "is alleged to have been paid | by a
// smuggler".
func agentInside(s *Sentence, i int) bool {
	v := s.Tokens[i].Head
	by := s.Child(i, "case")
	if v < 0 || v > i || by < 0 || s.Lower(by) != "by" || s.Tokens[i].Rel != "obl" && s.Tokens[i].Rel != "obl:agent" || s.Child(v, "aux:pass") < 0 {
		return false
	}
	x := s.Child(v, "xcomp")
	lemma := strings.ToLower(s.Tokens[v].Word.Lemma)
	return x > v && x < by && s.Child(x, "aux:pass") > v && (speechLike[lemma] || knowing[lemma]) && s.hang(i, x, "obl:agent")
}

// agedSubject makes the subject of a finite verb of the name with an age behind it that was taken for the object of a verb of
// saying: "Insiders say | Vole, 27, | flew into a rage".
func agedSubject(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	if t.XPOS != "VBD" && t.XPOS != "VBZ" || t.Rel != "conj" && t.Rel != "parataxis" || i < 5 || s.Tokens[i-1].Form != "," || s.Tokens[i-2].UPOS != "NUM" || s.Tokens[i-3].Form != "," ||
		s.Child(i, "nsubj", "nsubj:pass", "cc") >= 0 {
		return false
	}
	v, age := t.Head, i-2
	if v < 0 || v > i || !speechLike[strings.ToLower(s.Tokens[v].Word.Lemma)] {
		return false
	}
	o := s.Child(v, "obj")
	if o < 0 {
		o = s.Child(age, "nsubj")
	}
	if o < v || o > i-4 || s.Tokens[o].UPOS != "PROPN" || !s.hang(o, i, "nsubj") {
		return false
	}
	s.Tokens[age].Head, s.Tokens[age].Rel = o, "amod"
	t.Rel = "ccomp"
	return true
}

// speechActs are verbs for what only somebody who speaks does, so that with "and" they go on about the speaker before.
var speechActs = lexicon.Set(`accuse urge call demand warn vow promise pledge deny reject dismiss describe criticise criticize condemn insist blame`)

// actsAgain hangs such a verb from the verb of saying before it, not from what is said: "insisted that her client had done
// nothing wrong and | accused the club of lying".
func actsAgain(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	x := t.Head
	if t.Rel != "conj" || t.XPOS != "VBD" && t.XPOS != "VBN" || x < 0 || s.Tokens[x].Rel != "ccomp" || !speechActs[strings.ToLower(t.Word.Lemma)] ||
		s.Lower(s.Child(i, "cc")) != "and" || s.Child(i, "nsubj", "nsubj:pass", "mark", "aux", "aux:pass") >= 0 {
		return false
	}
	cue := s.Tokens[x].Head
	if cue < 0 || cue > x || s.Tokens[cue].XPOS != "VBD" || !speechLike[strings.ToLower(s.Tokens[cue].Word.Lemma)] {
		return false
	}
	had := s.Lower(s.Child(x, "aux"))
	if had != "had" && had != "would" && had != "was" && s.Tokens[x].XPOS == "VBD" {
		return false // "said she left and accused the clerk"
	}
	if s.hang(i, cue, "conj") {
		t.XPOS = "VBD"
		return true
	}
	return false
}
