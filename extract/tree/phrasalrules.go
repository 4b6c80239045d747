package tree

import (
	"strings"

	"hearsay/extract/lexicon"
)

// handedOver makes an object of the phrase behind a verb of two words whose second was taken for a preposition: "handed | over | the
// names".
func handedOver(s *Sentence, i int) bool {
	t, v := &s.Tokens[i], i-1
	o := t.Head
	if t.Rel != "case" || v < 0 || s.Tokens[v].UPOS != "VERB" || o < i || s.Tokens[o].Head != v || s.Tokens[o].Rel != "obl" || s.Child(v, "obj", "aux:pass") >= 0 || s.First(o) != i ||
		!phrasal[strings.ToLower(s.Tokens[v].Word.Lemma)+" "+s.Lower(i)] {
		return false
	}
	t.Head, t.Rel, t.XPOS = v, "compound:prt", "RP"
	s.Tokens[o].Rel = "obj"
	return true
}

var phrasal = map[string]bool{"hand over": true, "take over": true, "set up": true, "give up": true, "carry out": true, "call off": true, "turn down": true,
	"win over": true, "bring in": true, "shut down": true, "break up": true, "lay off": true, "pay off": true, "write off": true, "set off": true,
	"sell off": true, "take on": true, "rule out": true, "bring up": true, "bring down": true, "cover up": true, "draw up": true, "hand out": true, "leave out": true}

// wentOn parts from "went on" the infinitive of what came next: "went on | to win".
func wentOn(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	v, on := t.Head, t.Head+1
	if t.Rel != "xcomp" || v < 0 || on >= i || s.Lemma(v) != "go" || s.Lower(on) != "on" || s.Tokens[on].Head != v || !s.infinitive(i) {
		return false
	}
	t.Rel, s.Tokens[on].Rel = "advcl", "compound:prt"
	return true
}

// aboutWhat hangs from a verb of telling what is told, which was hung from whoever is told: "complained to officials | about her
// rival".
func aboutWhat(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	o := t.Head
	if t.Rel != "nmod" || o < 0 || o > i || s.Lower(s.Child(i, "case")) != "about" || s.Tokens[o].Rel != "obj" && s.Tokens[o].Rel != "obl" && s.Tokens[o].Rel != "iobj" {
		return false
	}
	v := s.Tokens[o].Head
	return v >= 0 && v < o && complaining[strings.ToLower(s.Tokens[v].Word.Lemma)] && s.hang(i, v, "obl")
}

var complaining = lexicon.Set(`complain talk speak write warn tell ask lie boast inform mislead question consult brief alert remind quiz interview`)

// putUnder hangs from a verb of putting where something is put: "placed the managers | under investigation", and from one of driving
// out of what: "drove the envoy | out of the country".
func putUnder(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	o := t.Head
	if t.Rel != "nmod" || o < 0 || o > i || s.Tokens[o].Rel != "obj" {
		return false
	}
	v, m := s.Tokens[o].Head, s.Child(i, "case")
	if v < 0 || v > o || m < 0 {
		return false
	}
	lemma := s.Lemma(v)
	switch s.Lower(m) {
	case "under", "into", "behind", "in", "on":
		return (lemma == "place" || lemma == "put") && s.hang(i, v, "obl")
	case "out":
		return s.Lower(m+1) == "of" && driving[lemma] && s.hang(i, v, "obl")
	}
	return false
}

// driving are verbs of making somebody or something leave a place.
var driving = lexicon.Set(`drive send throw force kick push pull take order get run vote chase talk bring move lead keep leave expel usher squeeze`)

// ofVerb makes an oblique of a phrase with a preposition that was hung from a verb as from a noun.
func ofVerb(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	if t.Rel != "nmod" || t.Head < 0 || t.Head > i || s.Tokens[t.Head].UPOS != "VERB" || s.Child(i, "case") < 0 || s.Child(i, "case") > i {
		return false
	}
	t.Rel = "obl"
	return true
}

// betweenYears hangs from the verb the years that were hung from a noun in its object: "sold shares of two firms | between 2013 and
// 2021".
func betweenYears(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	if t.Rel != "nmod" || t.UPOS != "NUM" || len(t.Form) != 4 || s.Lower(s.Child(i, "case")) != "between" || s.Child(i, "conj") < 0 {
		return false
	}
	v := t.Head
	for v >= 0 && v < i && s.Tokens[v].UPOS != "VERB" {
		if strings.HasPrefix(s.Tokens[v].Rel, "nsubj") {
			return false
		}
		v = s.Tokens[v].Head
	}
	return v >= 0 && v < i && s.hang(i, v, "obl")
}

// notTo makes a verb of the noun behind "not to" or "whether to" that tells what was not or may be decided: "has decided | not to
// appeal |", "was told | not to alarm guests |".
func notTo(s *Sentence, i int) bool {
	t, to, w := &s.Tokens[i], i-1, i-2
	if t.XPOS != "NN" || w < 1 || s.Lower(to) != "to" || s.Lower(w) != "not" && s.Lower(w) != "whether" || s.Tokens[to].Rel != "case" {
		return false
	}
	n := s.Tokens[to].Head // the noun itself, or the one that it was compounded with
	v := s.Tokens[n].Head
	if n != i && (t.Head != n || t.Rel != "compound") || v < 0 || v > w || s.Tokens[v].UPOS != "VERB" {
		return false
	}
	t.UPOS, t.XPOS, t.Head, t.Rel = "VERB", "VB", v, "xcomp"
	if n != i {
		s.Tokens[n].Head, s.Tokens[n].Rel = i, "obj"
	}
	s.Tokens[to].Head, s.Tokens[to].Rel, s.Tokens[to].UPOS = i, "mark", "PART"
	if s.Lower(w) == "whether" {
		t.Rel = "ccomp"
		s.Tokens[w].Head, s.Tokens[w].Rel = i, "mark"
		return true
	}
	s.Tokens[w].Head, s.Tokens[w].Rel = i, "advmod"
	return true
}

// asFalse hangs "as" from the adjective behind it, which tells as what something is seen: "rejected it as | incomplete and
// misleading |".
func asFalse(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	v := t.Head
	if s.Lower(i) != "as" || t.Rel != "case" || v < 0 || v > i || s.Tokens[v].UPOS != "VERB" {
		return false
	}
	a := i + 1
	if a+1 < len(s.Tokens) && s.Tokens[a].UPOS == "PUNCT" {
		a++
	}
	if a >= len(s.Tokens) || s.Tokens[a].UPOS != "ADJ" || s.Tokens[a].Head != v || s.Tokens[a].Rel != "obl" {
		return false
	}
	for _, c := range s.ChildrenBy(a, "conj") {
		if s.Tokens[c].XPOS == "VBG" {
			s.Tokens[c].UPOS, s.Tokens[c].XPOS = "ADJ", "JJ"
		}
	}
	return s.hang(i, a, "case")
}
