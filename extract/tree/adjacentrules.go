package tree

import (
	"strings"

	"hearsay/extract/lexicon"
)

// titledName hangs the noun right before a name from the name, where it was taken for the head: "| The investor | Corran
// Capital, which owns".
func titledName(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	n := t.Head
	if t.Rel != "appos" || t.UPOS != "PROPN" || n < 0 || n > i || s.Tokens[n].UPOS != "NOUN" || s.Tokens[n].XPOS == "NNS" || s.Tokens[n+1].XPOS == "NNPS" || s.First(i, "punct") != n+1 || s.Child(n, "nmod:poss") >= 0 {
		return false
	}
	y := s.Yield(i, "punct")
	last := y[len(y)-1]
	t.Head, t.Rel = s.Tokens[n].Head, s.Tokens[n].Rel
	for _, c := range s.Children[n] {
		switch rel := s.Tokens[c].Rel; {
		case c == i:
		case c > last, rel == "case", rel == "cc", rel == "mark", rel == "punct", rel == "cop", rel == "nsubj":
			s.Tokens[c].Head = i
		}
	}
	s.Tokens[n].Head, s.Tokens[n].Rel = i, "nmod:desc"
	return true
}

// twoThings makes one phrase of two objects that stand side by side where one cannot be given to the other: "signed | striker |
// Ada Holm", "wears the number | nine shirt".
func twoThings(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	v := t.Head
	if t.Rel != "obj" || v < 0 || v > i || t.UPOS != "NOUN" || s.gives(v) || s.Child(i, "acl", "acl:relcl", "nmod", "appos") > i || naming[strings.ToLower(s.Tokens[v].Word.Lemma)] {
		return false
	}
	y := s.Yield(i, "punct")
	for _, o := range s.ChildrenBy(v, "obj") {
		if o < i || s.First(o, "punct", "acl", "acl:relcl", "nmod", "appos") != y[len(y)-1]+1 || s.Child(o, "det", "nmod:poss", "case", "cc", "nummod") >= 0 {
			continue
		}
		switch {
		case s.Tokens[o].UPOS == "PROPN":
			return s.hang(i, o, "nmod:desc")
		case s.Tokens[o].XPOS == "NN" && s.Child(i, "det") >= 0:
			for _, c := range s.Children[i] {
				if c < i {
					s.Tokens[c].Head = o
				}
			}
			return s.hang(i, o, "compound")
		}
	}
	return false
}

// looseName gives the verb the name behind its object that was hung from another verb: "agreed to buy rival | Norwind |".
func looseName(s *Sentence, i int) bool {
	t, n := &s.Tokens[i], i-1
	if t.UPOS != "PROPN" || t.Rel != "obl:unmarked" || n < 0 || s.Tokens[n].UPOS != "NOUN" || s.Tokens[n].Rel != "obj" || s.First(i) != i || s.Child(n, "nmod", "acl", "acl:relcl") >= 0 ||
		timeWord(s.Lower(i)) || lexicon.MonthName(s.Lower(i)) {
		return false
	}
	return s.hang(i, s.Tokens[n].Head, "obj") && s.hang(n, i, "nmod:desc")
}

// nameBehindComma makes an apposition of the name behind a comma that was taken for a circumstance of the verb, though it has no
// preposition: "wrote to the head of the mill, | Ada Holm |".
func nameBehindComma(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	first := s.First(i, "punct")
	if s.Tokens[first].Form == "," {
		first++
	}
	if t.UPOS != "PROPN" || t.Rel != "obl" || t.Head < 0 || t.Head > i || first < 2 || s.Tokens[first-1].Form != "," || s.Child(i, "case", "det", "cc", "conj") >= 0 ||
		lexicon.TimeNoun(s.Lower(i)) {
		return false
	}
	n := first - 2
	for s.Tokens[n].Head >= 0 && s.Tokens[n].Head != t.Head {
		n = s.Tokens[n].Head
	}
	return s.Tokens[n].Head == t.Head && s.Tokens[n].UPOS == "NOUN" && n > t.Head && s.hang(i, n, "appos")
}

// bothRoles gives the first of two nouns the name behind them that was hung from the second: "The founder and owner, | Ada Holm |,
// left".
func bothRoles(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	c := t.Head
	if t.Rel != "appos" || t.UPOS != "PROPN" || c < 0 || s.Tokens[c].Rel != "conj" || s.Child(c, "cc") < 0 || s.Child(c, "det", "nmod:poss") >= 0 || s.Child(i, "conj") >= 0 {
		return false
	}
	n := s.Tokens[c].Head
	return s.Tokens[n].UPOS == "NOUN" && s.Tokens[c].UPOS == "NOUN" && s.Tokens[n].XPOS == "NN" && s.Child(n, "appos") < 0 && s.hang(i, n, "appos")
}

// titleBehindComma hangs the noun between a comma and a name from the name: "Opening the case, | lawyer | Ada Holm said".
func titleBehindComma(s *Sentence, i int) bool {
	t, n := &s.Tokens[i], i+1
	if t.UPOS != "NOUN" || t.Rel != "conj" && t.Rel != "appos" || i == 0 || n >= len(s.Tokens) || s.Tokens[i-1].Form != "," || s.Tokens[n].UPOS != "PROPN" || s.Tokens[n].Rel != "nsubj" ||
		s.Child(i, "cc", "case", "nmod", "conj") >= 0 || s.First(n) != n {
		return false
	}
	return s.hang(i, n, "nmod:desc")
}

// naming verbs have a second object that says what the first one is.
var naming = lexicon.Set(`call name make elect appoint declare consider crown label dub find think leave keep get`)

// flatOfVerb makes the subject of the verb behind it of a name that was hung from the verb as if that were one: "| Ada Holm | herself
// laughed".
func flatOfVerb(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	v := t.Head
	if t.Rel != "flat" || t.UPOS != "PROPN" || v < i || s.Tokens[v].UPOS != "VERB" {
		return false
	}
	n := s.Child(v, "nsubj", "nsubj:pass")
	t.Rel = "nsubj"
	if s.Child(v, "aux:pass") >= 0 {
		t.Rel = "nsubj:pass"
	}
	if n < 0 {
		return true
	}
	if w := s.Lower(n); n == i+1 && (w == "himself" || w == "herself" || w == "itself" || w == "themselves") {
		s.Tokens[n].Rel = "obl:unmarked"
		return true
	}
	t.Rel = "flat"
	return false
}

// nameOfVerb gives the verb before it the object that was hung as a part of a name from the verb behind it: "released
// defender | Ada Holm | and loaned".
func nameOfVerb(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	if t.UPOS != "PROPN" && (t.UPOS != "NOUN" || t.Rel != "appos") || t.Head < 0 || s.Tokens[t.Head].UPOS != "VERB" {
		return false
	}
	first := s.First(i)
	if first > 0 && s.Tokens[first-1].UPOS == "DET" && s.Tokens[first-1].Head == t.Head {
		first--
	}
	v := first - 1
	if v < 0 || s.Tokens[v].UPOS != "VERB" || s.Child(v, "obj", "ccomp") >= 0 || v == t.Head {
		return false
	}
	if s.Tokens[first].Head == t.Head && first != i && !s.hang(first, i, "det") {
		return false
	}
	return s.hang(i, v, "obj")
}

// stackedNoun makes the object of the noun whose first part was taken for what the verb is to do: "bribed | planning |
// officer".
func stackedNoun(s *Sentence, i int) bool {
	t, o, v := &s.Tokens[i], i+1, i-1
	if t.XPOS != "VBG" || t.Rel != "xcomp" || t.Head != v || v < 0 || o >= len(s.Tokens) || s.Tokens[o].UPOS != "NOUN" || !strings.HasPrefix(s.Tokens[v].XPOS, "VB") ||
		s.Child(i, "mark", "nsubj", "aux", "iobj") >= 0 {
		return false
	}
	if noun := s.Lemma(o); takingGerund[s.Lemma(v)] && !(gerundDenied[s.Lemma(v)] && (claimNouns[noun] || ofDeeds[noun])) {
		return false
	}
	if h := s.Tokens[o].Head; h != i && h != v || s.Tokens[o].Rel != "obj" || s.Child(o, "det", "nmod:poss", "amod") >= 0 {
		return false
	}
	for _, c := range s.Children[i] {
		if c > o {
			s.Tokens[c].Head = v
		}
	}
	s.Tokens[o].Head = v
	t.Head, t.Rel, t.UPOS, t.XPOS, t.Word.Lemma = o, "compound", "NOUN", "NN", s.Lower(i)
	return true
}

// takingGerund are verbs with a gerund of what is done.
var takingGerund = lexicon.Set(`admit deny start stop begin keep continue finish avoid risk consider enjoy love like hate prefer mind mention suggest
 recommend propose regret recall remember forget resume quit resist postpone delay discuss face favour favor miss practise practice try support oppose
 ban allow permit involve include mean justify describe see hear watch catch find leave report go come spend be cease confess acknowledge detest
 dislike imagine envisage anticipate contemplate prohibit prevent end have get feel notice observe send set bear stand help fear tolerate advocate`)

// keepsDoing gives a gerund behind the verb that takes it the object that was hung from that verb: "keep | running | mills".
func keepsDoing(s *Sentence, i int) bool {
	t, v := &s.Tokens[i], i-1
	if t.XPOS != "VBG" || t.Rel != "xcomp" || v < 0 || t.Head != v || s.Child(i, "obj", "obl", "ccomp") >= 0 || !takingGerund[strings.ToLower(s.Tokens[v].Word.Lemma)] {
		return false
	}
	o := s.Child(v, "obj")
	return o > i && s.First(o) == i+1 && s.hang(o, i, "obj")
}

// particle makes a part of the verb of the word right behind it, before its object: "bring | in | a striker", "pulled | out |".
func particle(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	v := i - 1
	if t.Rel != "advmod" || t.XPOS != "IN" && t.XPOS != "RP" || t.Head != v || v < 0 || s.Tokens[v].UPOS != "VERB" {
		return false
	}
	switch s.Lower(i) {
	case "in", "out", "up", "down", "off", "over", "away", "back":
	default:
		return false
	}
	if o := s.Child(v, "obj"); t.XPOS != "RP" && (o < i || s.First(o) != i+1) {
		return false
	}
	t.Rel, t.XPOS, t.UPOS = "compound:prt", "RP", "ADP"
	return true
}
