package tree

import (
	"strings"

	"hearsay/extract/lexicon"
)

// telling verbs have whom they address as an object, and an infinitive of what to do.
var telling = map[string]bool{"tell": true, "ask": true, "urge": true, "order": true, "advise": true, "instruct": true, "persuade": true, "warn": true,
	"beg": true, "invite": true, "encourage": true, "remind": true}

// toldTo hangs from a verb of telling the infinitive that an insertion parted from it: "is said to have told Lind,
// his manager, | to hide".
func toldTo(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	to := s.Child(i, "mark")
	switch t.Rel {
	case "advcl", "acl", "xcomp", "iobj", "obj", "conj", "appos":
	default:
		return false
	}
	if t.XPOS != "VB" || to < 2 || s.Lower(to) != "to" || s.Tokens[to-1].Form != "," {
		return false
	}
	for v := to - 2; v >= 0; v-- {
		if s.Tokens[v].UPOS != "VERB" {
			continue
		}
		o := s.Child(v, "iobj", "obj")
		return telling[strings.ToLower(s.Tokens[v].Word.Lemma)] && o > v && o != i && (t.Head != v || t.Rel == "iobj" || t.Rel == "obj") && s.Child(v, "xcomp", "ccomp") < 0 && s.hang(i, v, "xcomp")
	}
	return false
}

// toldClause hangs from a verb of telling the clause without "that" that was taken to describe who is told: "told
// the league | it had never agreed".
func toldClause(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	o := t.Head
	if t.Rel != "acl:relcl" || o < 0 || o > i || s.Tokens[o].Rel != "iobj" && s.Tokens[o].Rel != "obj" {
		return false
	}
	v, n := s.Tokens[o].Head, s.Child(i, "nsubj", "nsubj:pass")
	if v < 0 || v > o || !telling[strings.ToLower(s.Tokens[v].Word.Lemma)] || n != o+1 || s.Child(v, "ccomp", "xcomp") >= 0 {
		return false
	}
	return !relative(s.Lower(n)) && s.hang(i, v, "ccomp")
}

// informed verbs tell, in the passive, what somebody was made to know.
var informed = map[string]bool{"tell": true, "warn": true, "inform": true, "assure": true, "advise": true, "notify": true}

// warnedClause gives a passive verb of telling the clause without "that" that begins right behind it: "was warned | the
// roof would fall", also where that clause was taken for the main one: "She said she was told | the bridge was safe".
func warnedClause(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	if !informed[strings.ToLower(t.Word.Lemma)] || s.Child(i, "aux:pass") < 0 || s.Child(i, "ccomp", "xcomp") >= 0 {
		return false
	}
	for x := i + 2; x < len(s.Tokens) && x < i+14; x++ {
		n := s.Child(x, "nsubj", "nsubj:pass")
		if n <= i || s.Under(x, i) || s.First(n, "punct") != i+1 || relative(s.Lower(n)) {
			continue
		}
		if s.Under(i, x) {
			s.underWarning(i, x)
		}
		return s.hang(x, i, "ccomp")
	}
	return false
}

// underWarning puts the clause that holds the verb at i, and hangs from the one at x, in the place of x.
func (s *Sentence) underWarning(i, x int) {
	top := i
	for s.Tokens[top].Head != x {
		top = s.Tokens[top].Head
	}
	s.Tokens[top].Head, s.Tokens[top].Rel = s.Tokens[x].Head, s.Tokens[x].Rel
	s.Tokens[x].Head = top
	for _, c := range s.Children[x] {
		if c >= i || c == top {
			continue
		}
		s.Tokens[c].Head = top
		switch u := s.Tokens[c].UPOS; {
		case s.Child(c, "case") >= 0 && s.Child(c, "case") < c || u != "NOUN" && u != "PROPN" && u != "PRON" && u != "NUM" || s.Child(top, "nsubj") >= 0:
		case s.Child(top, "appos") >= 0:
			s.Tokens[c].Rel = "dep"
		default:
			s.Tokens[c].Rel = "nsubj"
		}
	}
}

// oneNamed makes the subject of a verb that has none of the name set between commas before it: "One of them, | Ada Holm |,
// told the paper".
func oneNamed(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	name := s.Child(i, "appos")
	if t.UPOS != "VERB" || t.XPOS != "VBD" && t.XPOS != "VBZ" || name < 2 || name > i || s.Tokens[name].UPOS != "PROPN" || s.Child(i, "nsubj", "nsubj:pass", "csubj") >= 0 {
		return false
	}
	y := s.Yield(name, "punct")
	if y[0] < 2 || s.Tokens[y[0]-1].Form != "," || y[len(y)-1] != i-2 || s.Tokens[i-1].Form != "," {
		return false
	}
	first := s.Child(i, "dep")
	if h := t.Head; t.Rel == "parataxis" && h < name && s.Child(h, "nsubj", "cop", "case") < 0 {
		first = h
		t.Head, t.Rel = s.Tokens[h].Head, s.Tokens[h].Rel
	}
	if first >= 0 && first < name {
		s.Tokens[first].Head, s.Tokens[first].Rel = name, "nmod:desc"
	}
	s.Tokens[name].Rel = "nsubj"
	return true
}

// rejoins are participles of what a speaker does by speaking.
var rejoins = map[string]bool{"contradicting": true, "adding": true, "insisting": true, "disputing": true}

// elaborating are participles of what a speaker leaves out.
var elaborating = lexicon.Set(`giving elaborating naming providing specifying identifying offering explaining citing saying commenting disclosing revealing`)

// rejoined hangs a participle of saying behind a comma from the verb of saying whose clause it was taken for a part of: "said
// the mayor knew of the plan to sell, | contradicting him".
func rejoined(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	first := i
	if m := s.Child(i, "mark"); m == i-1 && s.Lower(m) == "without" && elaborating[s.Lower(i)] {
		first = m // "said the mill leaked, | without giving details"
	} else if m >= 0 || !rejoins[s.Lower(i)] {
		return false
	}
	if t.XPOS != "VBG" || first == 0 || s.Tokens[first-1].Form != "," || s.Child(i, "nsubj", "aux") >= 0 {
		return false
	}
	for x := t.Head; x >= 0; x = s.Tokens[x].Head {
		v := s.Tokens[x].Head
		if v >= 0 && v < x && s.Tokens[x].Rel == "ccomp" && (speechLike[strings.ToLower(s.Tokens[v].Word.Lemma)] || informed[strings.ToLower(s.Tokens[v].Word.Lemma)]) {
			return s.hang(i, v, "advcl")
		}
	}
	return false
}

// toldOf gives a verb of telling the clause whose subject has a participle with it that was taken for the verb: "told jurors
// that emails | found | at the house showed he lied".
func toldOf(s *Sentence, i int) bool {
	x, n := s.Tokens[i].Head, i+1
	if s.Lower(i) != "that" || x < i || s.Tokens[i].Rel != "obj" && s.Tokens[i].Rel != "nsubj" {
		return false
	}
	if a := s.Child(x, "acl"); s.Tokens[x].UPOS == "NOUN" && a > x && s.Tokens[x].Rel == "ccomp" && s.Child(x, "cop") < 0 {
		return s.toldLater(i, x, x, s.Tokens[x].Head)
	}
	for n < x && s.Tokens[n].Head != x {
		n++
	}
	v := s.Tokens[x].Head
	if v >= 0 && s.Tokens[x].Rel == "acl:relcl" && (s.Tokens[v].Rel == "iobj" || s.Tokens[v].Rel == "obj") {
		v = s.Tokens[v].Head
	} else if s.Tokens[x].Rel != "ccomp" {
		return false
	}
	return n == x-1 && s.Tokens[n].Rel == "nsubj" && s.toldLater(i, n, x, v)
}

// toldLater makes the content of the verb of telling at v of the finite verb behind the one at x, which describes the noun at n, its
// subject, where it is not that noun itself; the "that" at i stands before it.
func (s *Sentence) toldLater(i, n, x, v int) bool {
	if v < 0 || v > i || !telling[strings.ToLower(s.Tokens[v].Word.Lemma)] {
		return false
	}
	for _, c := range s.ChildrenBy(v, "conj", "parataxis", "ccomp") {
		if f := s.Tokens[c].XPOS; c < x || f != "VBD" && f != "VBZ" && f != "VBP" || s.Child(c, "nsubj", "cc") >= 0 {
			continue
		}
		s.Tokens[c].Rel = "ccomp"
		s.Tokens[i].Head, s.Tokens[i].Rel, s.Tokens[i].UPOS = c, "mark", "SCONJ"
		if x != n {
			s.Tokens[x].Head, s.Tokens[x].Rel, s.Tokens[x].XPOS = n, "acl", "VBN"
		}
		return s.hang(n, c, "nsubj")
	}
	return false
}

// saidFinite makes a verb of the participle or adjective behind what was taken for the object of "say", or that was taken for the
// predicate itself: "say the ruling | concerned | the procedure".
func saidFinite(s *Sentence, i int) bool {
	t, o := &s.Tokens[i], i-1
	if v := t.Head; t.UPOS == "ADJ" && t.Rel == "ccomp" && v >= 0 && v < i && s.Child(i, "nsubj") == i-1 && s.Child(i, "cop", "aux") < 0 && strings.HasSuffix(s.Lower(i), "ed") {
		for _, c := range s.ChildrenBy(v, "obj") {
			if c > i {
				s.Tokens[c].Head = i
			}
		}
		s.retag(i, "VERB", "VBD")
		return true
	}
	if !strings.HasSuffix(s.Lower(i), "ed") || o < 1 || s.Tokens[o].Rel != "obj" || t.UPOS != "ADJ" && t.XPOS != "VBN" || s.Child(i, "aux", "nsubj", "obl:agent", "cop") >= 0 {
		return false
	}
	v := s.Tokens[o].Head
	if v < 0 || v > o || s.Tokens[v].Word.Lemma != "say" || s.Child(v, "ccomp") >= 0 {
		return false
	}
	for k := i + 1; k < len(s.Tokens); k++ {
		if x := s.Tokens[k].XPOS; x == "VBD" || x == "VBZ" || x == "VBP" || x == "MD" {
			return false // "say the report | published | last week was wrong"
		}
	}
	n := t.Head
	if n > i && (s.Tokens[n].Head == v || s.Tokens[n].Head == i) {
		s.Tokens[n].Head, s.Tokens[n].Rel = i, "obj"
	}
	t.Head, t.Rel = v, "ccomp"
	s.retag(i, "VERB", "VBD")
	return s.hang(o, i, "nsubj")
}

// toldBehind makes the main verb of one of telling behind a comma that was coordinated, with no "and", with what is told: "Lind did
// meet the envoy, Dahl | told | the Mail, and he took a fee".
func toldBehind(s *Sentence, i int) bool {
	t, n := &s.Tokens[i], s.Child(i, "nsubj")
	if n < 0 && i > 0 && t.Rel == "conj" {
		if n = s.nameBefore(i); n >= 0 && s.Tokens[n].Rel != "appos" {
			n = -1
		}
	}
	h := t.Head
	if t.Rel != "conj" || h < 0 || h > i || !telling[s.Lemma(i)] || n < 1 || n > i || s.Child(i, "iobj", "obj") < i || s.Child(i, "cc", "mark", "ccomp", "xcomp", "aux") >= 0 {
		return false
	}
	if first := s.First(n, "punct"); first < 2 || s.Tokens[first-1].Form != "," || s.Child(h, "nsubj", "nsubj:pass") < 0 {
		return false
	}
	t.Head, t.Rel = s.Tokens[h].Head, s.Tokens[h].Rel
	s.Tokens[h].Head, s.Tokens[h].Rel = i, "ccomp"
	s.Tokens[n].Head, s.Tokens[n].Rel = i, "nsubj"
	for _, c := range s.Children[h] {
		if c > i {
			s.Tokens[c].Head = i
		}
	}
	return true
}
