package tree

import (
	"strings"

	"hearsay/extract/lexicon"
)

// figureVerb makes a noun of the figure with a letter that was taken for a verb: "cut its dividend to | 3p | a share".
func figureVerb(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	if t.UPOS != "VERB" || t.Form[0] < '0' || t.Form[0] > '9' {
		return false
	}
	t.UPOS, t.XPOS = "NOUN", "NN"
	if t.Head >= 0 {
		t.Rel = "obl"
	}
	for _, c := range s.Children[i] {
		switch s.Tokens[c].Rel {
		case "mark":
			s.Tokens[c].Rel, s.Tokens[c].UPOS = "case", "ADP"
		case "obj", "obl", "obl:unmarked", "iobj":
			s.Tokens[c].Rel = "nmod"
		}
	}
	return true
}

// moving are verbs of figures that go up and down.
var moving = lexicon.Set(`rise fall drop slip slide climb jump surge soar plunge tumble gain lose rally grow shrink increase decrease decline dip
 slump leap edge rebound sink add shed close open end finish trade raise cut lift lower reduce boost slash trim hike`)

// aroundFigures are prepositions of what goes on about a figure that something moves by.
var aroundFigures = lexicon.Set(`to from in on by after at against since during over amid following`)

// share hangs from a verb of moving what goes on from the figure that tells how far: "rose 2% | to £1.2bn |, | helped by demand |".
func share(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	n := t.Head
	if n < 0 || n > i || s.Tokens[n].Form != "%" && s.Tokens[n].XPOS != "$" && s.Tokens[n].Word.Lemma != "percent" && s.Tokens[n].Word.Lemma != "point" && s.Child(n, "nummod") < 0 {
		return false
	}
	v := s.Tokens[n].Head
	if m := s.Child(n, "case"); v < 0 || v > n || s.Tokens[v].UPOS != "VERB" || !moving[strings.ToLower(s.Tokens[v].Word.Lemma)] || m >= 0 && s.Lower(m) != "by" {
		return false
	}
	switch m := s.Lower(s.Child(i, "case")); {
	case t.Rel == "nmod" && aroundFigures[m]:
		return s.hang(i, v, "obl")
	case t.Rel == "acl" && i > 0 && s.Tokens[i-1].Form == ",":
		return s.hang(i, v, "advcl")
	}
	return false
}

// dateOfSum hangs from the verb the date that was hung from a sum: "bought it for £6m | in 2015 |".
func dateOfSum(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	n := t.Head
	if t.Rel != "nmod" && t.Rel != "nmod:unmarked" && t.Rel != "obl:unmarked" || n < 0 || n > i || s.Tokens[n].XPOS != "$" && s.Tokens[n].Form != "%" || !dated(s, i) {
		return false
	}
	v := s.Tokens[n].Head
	for v >= 0 && s.Tokens[v].UPOS != "VERB" && v < n {
		v = s.Tokens[v].Head
	}
	return v >= 0 && v < n && s.hang(i, v, "obl")
}

// dated reports whether the token at i is a year, month or weekday with "in", "on" or "by".
func dated(s *Sentence, i int) bool {
	f := s.Tokens[i].Form
	year := len(f) == 4 && (f[:2] == "19" || f[:2] == "20") && s.Tokens[i].UPOS == "NUM"
	switch m := s.Lower(s.Child(i, "case")); m {
	case "":
		w := s.Lower(s.Child(i, "amod"))
		return timeWord(strings.ToLower(s.Tokens[i].Word.Lemma)) && (w == "last" || w == "next")
	case "in", "on", "by", "since":
		return year || lexicon.MonthName(s.Lower(i)) || lexicon.WeekdayName(s.Lower(i))
	}
	return false
}

// lowerBy hangs from the verb the figure, and what follows, that were hung from the adverb between them: "closed | 2% | lower | at
// 88p |".
func lowerBy(s *Sentence, i int) bool {
	t, a := &s.Tokens[i], i+1
	if t.Head != a || a >= len(s.Tokens) || s.Tokens[a].Rel != "advmod" || s.Tokens[a].Head < 0 || s.Tokens[a].Head > i {
		return false
	}
	switch s.Lower(a) {
	case "lower", "higher", "up", "down":
	default:
		return false
	}
	v := s.Tokens[a].Head
	for _, c := range s.ChildrenBy(a, "obl") {
		s.Tokens[c].Head = v
	}
	t.Head = v
	return true
}

// howFar makes an object of the figure that tells how far something moved: "rose | 2% |".
func howFar(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	if t.Rel != "obl:unmarked" || t.Head < 0 || t.Head > i || t.Form != "%" && t.XPOS != "$" && t.Word.Lemma != "percent" && t.Word.Lemma != "point" {
		return false
	}
	if !moving[strings.ToLower(s.Tokens[t.Head].Word.Lemma)] || s.Child(t.Head, "obj") >= 0 {
		return false
	}
	t.Rel = "obj"
	return true
}

// upTo gives the number behind it the "up to" that was taken for a part of the verb: "would close | up to | 40 shops".
func upTo(s *Sentence, i int) bool {
	t, to, n := &s.Tokens[i], i+1, i+2
	if s.Lower(i) != "up" || s.Lower(to) != "to" || t.Rel != "compound:prt" && t.Rel != "advmod" || n >= len(s.Tokens) || s.Tokens[n].UPOS != "NUM" && s.Tokens[n].XPOS != "$" {
		return false
	}
	o, v := s.Tokens[to].Head, t.Head
	if o == i {
		return s.hang(i, n, "advmod")
	}
	if o < n || v < 0 || v > i || s.Tokens[o].Head != v || s.Tokens[o].Rel != "obl" || s.Child(v, "obj") >= 0 || s.Tokens[n].Head != o && n != o || upwards[s.Lemma(v)] {
		return false
	}
	s.Tokens[o].Rel = "obj"
	s.Tokens[to].Head, s.Tokens[to].Rel = i, "fixed"
	return s.hang(i, n, "advmod")
}

// upwards are verbs with which "up to" tells how far and not how many.
var upwards = lexicon.Set(`go come walk run drive add rise climb grow move step stand live stay look lead get reach fly sail jump amount build`)

// moreThanSum makes a sum of the figure behind "more than" where "than" was taken for a preposition: "paid the leader | more than 3
// million euros".
func moreThanSum(s *Sentence, i int) bool {
	t, more := &s.Tokens[i], i-1
	if s.Lower(i) != "than" || t.Rel != "case" || more < 0 {
		return false
	}
	if w := s.Lower(more); w != "more" && w != "less" && w != "fewer" {
		return false
	}
	o := t.Head
	if o < i || s.Tokens[more].Head != o || s.Tokens[o].Rel != "obl" || s.Child(o, "nummod") < 0 && s.Tokens[o].UPOS != "NUM" {
		return false
	}
	t.Head, t.Rel = more, "fixed"
	s.Tokens[o].Rel = "obj"
	return true
}

// lessThan makes the object of what "less than" bounds: "spent | less than | an hour".
func lessThan(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	if w := s.Lower(i); w != "more" && w != "less" && w != "fewer" || s.Lower(i+1) != "than" || t.Rel != "obj" || s.Tokens[i+1].Head != i {
		return false
	}
	for _, o := range s.ChildrenBy(t.Head, "obj", "obl:unmarked") {
		if o > i && s.First(o) == i+2 {
			s.Tokens[o].Rel = "obj"
			return s.hang(i, o, "advmod")
		}
	}
	return false
}

// oneBaby makes the subject's number of the number that was taken for all there is: "| Two | babies died".
func oneBaby(s *Sentence, i int) bool {
	n, v := i+1, s.Child(i, "acl:relcl", "acl", "parataxis", "ccomp")
	if i != s.Root || s.Tokens[i].UPOS != "NUM" || v < n || s.Child(v, "nsubj", "nsubj:pass") != n || s.Tokens[n].UPOS != "NOUN" {
		return false
	}
	s.Tokens[v].Head, s.Tokens[v].Rel = -1, "root"
	for _, c := range s.Children[i] {
		if c != v {
			s.Tokens[c].Head = v
		}
	}
	s.Tokens[i].Head, s.Tokens[i].Rel = n, "nummod"
	return true
}

// withBeing makes a clause of a figure behind "with", its subject and "being": "continued, with the index being up by | a third |".
func withBeing(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	m, n := s.Child(i, "mark", "case"), s.Child(i, "nsubj")
	if m < 0 || n < m || n > i || s.Lower(m) != "with" || t.UPOS != "NOUN" && t.UPOS != "ADJ" && t.UPOS != "SYM" {
		return false
	}
	for be := n + 1; be+1 < i; be++ {
		if p := be + 1; s.Lower(be) == "being" && s.Tokens[be].Head == p && s.hang(p, i, "advmod") {
			s.Tokens[be].Head, s.Tokens[be].Rel = i, "cop"
			t.Rel = "advcl"
			return true
		}
	}
	return false
}
