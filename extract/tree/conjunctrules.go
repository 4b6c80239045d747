package tree

import (
	"strings"

	"hearsay/extract/lexicon"
)

// secondThat hangs a further that-clause from the first one: "said the school was unsafe and | that the roof
// leaked".
func secondThat(s *Sentence, i int) bool {
	cue := s.Tokens[i].Head
	if s.Tokens[i].Rel != "conj" || cue < 0 || s.Lower(s.Child(i, "mark")) != "that" {
		return false
	}
	x := s.Child(cue, "ccomp")
	if x < 0 || x > i || !speechLike[strings.ToLower(s.Tokens[cue].Word.Lemma)] {
		return false
	}
	return s.hang(i, x, "conj")
}

// conjOfCue hangs a verb of saying after "but", or one of answering after "and", from the verb of saying before it, not from
// that one's clause: "confirmed that she went, but | denied …", "said the sale was fair and | denied …".
func conjOfCue(s *Sentence, i int) bool {
	x, lemma := s.Tokens[i].Head, strings.ToLower(s.Tokens[i].Word.Lemma)
	if s.Tokens[i].Rel != "conj" || x < 0 || s.Tokens[i].UPOS != "VERB" || s.Child(i, "nsubj", "nsubj:pass", "mark", "aux") >= 0 {
		return false
	}
	cue := s.Tokens[x].Head
	if s.Tokens[x].Rel != "ccomp" || cue < 0 || cue > x || !speechLike[strings.ToLower(s.Tokens[cue].Word.Lemma)] && s.Tokens[cue].Word.Lemma != "tell" {
		return false
	}
	switch s.Lower(s.Child(i, "cc")) {
	case "but":
		if !speechLike[lemma] && !gainsaying[lemma] || s.Tokens[cue].XPOS != s.Tokens[i].XPOS {
			return false
		}
	case "and":
		// somebody named may be who answers
		n := s.Child(x, "nsubj", "nsubj:pass")
		told := speechLike[lemma] && s.ownThat(i) && !(s.Tokens[x].UPOS == "VERB" && s.Tokens[x].XPOS == s.Tokens[i].XPOS)
		if !gainsaying[lemma] && !told || n >= 0 && s.Tokens[n].UPOS == "PROPN" || s.Child(i, "obj", "ccomp", "xcomp") < i || !s.sameTense(cue, i) {
			return false
		}
	default:
		return false
	}
	return s.hang(i, cue, "conj")
}

// ownThat reports whether the verb at i has a that-clause right behind it.
func (s *Sentence) ownThat(i int) bool {
	x := s.Child(i, "ccomp")
	return x > i && s.Child(x, "mark") == i+1 && s.Lower(i+1) == "that"
}

// gainsaying are verbs that answer what others say.
var gainsaying = lexicon.Set(`deny dismiss reject dispute refute rebut rubbish repudiate contest call brand describe decline refuse`)

// sameTense reports whether two verbs may stand in one tense, a participle being taken for a past.
func (s *Sentence) sameTense(i, j int) bool {
	x, y := s.Tokens[i].XPOS, s.Tokens[j].XPOS
	return x == y || x == "VBD" && y == "VBN"
}

// gerundConj hangs a gerund coordinated with a finite verb from the gerund before it: "accused her of hiding
// losses and | bribing a clerk".
func gerundConj(s *Sentence, i int) bool {
	h := s.Tokens[i].Head
	if s.Tokens[i].XPOS != "VBG" || s.Tokens[i].Rel != "conj" || h < 0 || s.Tokens[h].XPOS == "VBG" || s.Child(i, "aux", "nsubj") >= 0 {
		return false
	}
	for g := i - 1; g > h; g-- {
		if s.Tokens[g].XPOS == "VBG" && s.Tokens[g].UPOS == "VERB" && s.Child(g, "mark", "case") >= 0 {
			return s.hang(i, g, "conj")
		}
	}
	return false
}

// tenseOfConj hangs a present-tense verb coordinated with a past verb of saying from that verb's clause:
// "said the plans were wrong and | threaten the bay".
func tenseOfConj(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	if t.Rel != "conj" || t.Head < 0 || s.Child(i, "nsubj", "nsubj:pass", "aux") >= 0 {
		return false
	}
	cue := t.Head
	for _, c := range s.ChildrenBy(cue, "conj") {
		if c < i && t.XPOS != "VBZ" && s.Child(c, "ccomp") > c && speechLike[strings.ToLower(s.Tokens[c].Word.Lemma)] {
			cue = c // "called for talks and said the plans were wrong and | threaten the bay"
		}
	}
	x := s.Child(cue, "ccomp")
	for _, c := range s.ChildrenBy(cue, "conj") {
		if y := s.Child(c, "ccomp"); c < i && y > c && y < i && speechLike[s.Lemma(c)] {
			cue, x = c, y // "called for talks and said it was wrong and | threatens the bay"
		}
	}
	if x >= 0 && x < i && s.Lower(i) == strings.ToLower(t.Word.Lemma) && s.Child(x, "aux") >= 0 && speechLike[strings.ToLower(s.Tokens[cue].Word.Lemma)] {
		return s.hang(i, x, "conj") // "argued it would cost jobs and | hurt farmers"
	}
	if s.Tokens[cue].XPOS != "VBD" || t.XPOS != "VB" && t.XPOS != "VBP" && t.XPOS != "VBZ" || x < 0 || x > i || !speechLike[strings.ToLower(s.Tokens[cue].Word.Lemma)] {
		return false
	}
	return s.hang(i, x, "conj")
}

// activeConj hangs a past verb with an object of its own, coordinated with a passive, from the verb above, which does what it does:
// "knew that the boats had been sold and | told nobody".
func activeConj(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	v := t.Head
	if t.Rel != "conj" || v < 0 || s.Child(v, "aux:pass") < 0 || s.Child(i, "nsubj", "nsubj:pass", "aux", "aux:pass", "cop") >= 0 || s.Child(i, "obj", "iobj") < i {
		return false
	}
	above := s.Tokens[v].Head
	if above < 0 || s.Tokens[v].Rel != "ccomp" || s.Tokens[above].XPOS != "VBD" || s.Child(above, "nsubj") < 0 || speechLike[strings.ToLower(s.Lemma(above))] {
		return false
	}
	s.retag(i, "VERB", "VBD")
	return s.hang(i, above, "conj")
}

// finiteOfTo hangs a finite verb coordinated with an infinitive from what has the infinitive: "was told to wait and | was sacked".
func finiteOfTo(s *Sentence, i int) bool {
	t, v := &s.Tokens[i], s.Tokens[i].Head
	if t.Rel != "conj" || v < 0 || v > i || s.Child(i, "nsubj", "nsubj:pass", "mark") >= 0 || s.Tokens[v].Rel != "xcomp" || s.Lower(s.Child(v, "mark")) != "to" || s.Child(v, "nsubj", "nsubj:pass") >= 0 {
		return false
	}
	switch s.Lower(s.Child(i, "aux", "aux:pass", "cop")) {
	case "was", "were", "had", "has", "did":
	default:
		return false
	}
	cc, h := s.Child(i, "cc"), s.Tokens[v].Head
	return cc > v && cc < i && h >= 0 && h < v && s.Tokens[h].UPOS == "VERB" && s.hang(i, h, "conj")
}

// counting verbs are of things: nobody amounts to a sum.
var counting = map[string]bool{"amount": true, "total": true, "cost": true, "comprise": true, "consist": true, "contain": true, "expire": true, "stem": true}

// conjOfThing hangs a verb that only things can be the subject of from the clause about them, not from whoever tells that:
// "told the paper the bills were for repairs and | came to £900".
func conjOfThing(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	cue := t.Head
	if t.Rel != "conj" || cue < 0 || s.Child(i, "nsubj", "nsubj:pass") >= 0 {
		return false
	}
	lemma, cost := strings.ToLower(t.Word.Lemma), s.Child(i, "obl", "obj")
	if !counting[lemma] && !(lemma == "come" && cost > i && s.Tokens[cost].UPOS == "SYM") {
		return false
	}
	x := s.Child(cue, "ccomp")
	return x > cue && x < i && s.hang(i, x, "conj")
}
