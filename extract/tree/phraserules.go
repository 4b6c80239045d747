package tree

import (
	"slices"
	"strings"

	"hearsay/extract/lexicon"
)

// timeInside takes the time out of a noun phrase that swallowed it: "published | a report | Wednesday night".
func timeInside(s *Sentence, i int) bool {
	switch w := s.Lower(i); w {
	case "night", "morning", "evening", "afternoon":
	default:
		if !lexicon.WeekdayName(w) {
			return false
		}
	}
	verb := s.Tokens[i].Head
	if verb < 0 || s.Tokens[i].Rel != "obj" && s.Tokens[i].Rel != "nsubj" && s.Tokens[i].Rel != "nsubj:pass" {
		return false
	}
	noun := -1
	for _, c := range s.Children[i] {
		if c < i && s.Tokens[c].UPOS == "NOUN" && !timeWord(s.Lower(c)) {
			noun = c
		}
	}
	if noun < 0 {
		return false
	}
	s.Tokens[noun].Head, s.Tokens[noun].Rel = verb, s.Tokens[i].Rel
	s.Tokens[i].Rel = "obl"
	for _, c := range s.Children[i] {
		if c != noun && (c < noun || c > i) {
			s.Tokens[c].Head = noun
		}
	}
	return true
}

// percent puts the "%" behind a figure above it, with what hung from the figure: "fell | by an incredible 41.5 | %".
func percent(s *Sentence, i int) bool {
	n := i - 1
	if n < 0 || s.Tokens[i].Form != "%" || s.Tokens[n].UPOS != "NUM" || s.Tokens[n].Head == i || s.Tokens[n].Head < 0 {
		return false
	}
	for _, c := range s.Children[n] {
		if c != i {
			s.Tokens[c].Head = i
		}
	}
	s.Tokens[i].Head, s.Tokens[i].Rel = s.Tokens[n].Head, s.Tokens[n].Rel
	s.Tokens[n].Head, s.Tokens[n].Rel = i, "nummod"
	for _, c := range s.ChildrenBy(i, "xcomp") {
		s.Tokens[c].Head, s.Tokens[c].Rel = s.Tokens[i].Head, "advcl" // a figure does nothing
	}
	return true
}

// centOf puts the noun behind a percentage in its place, where the percentage was taken for all that the verb is about: "to sell
// her 76 per cent | stake".
func centOf(s *Sentence, i int) bool {
	t, p := &s.Tokens[i], i-1
	if t.UPOS != "NOUN" || t.Rel != "obl:unmarked" && t.Rel != "nmod:unmarked" || p < 1 || len(s.Children[i]) > 0 || timeWord(t.Word.Lemma) {
		return false
	}
	w, whose := s.Lower(p), s.Child(p, "det", "nmod:poss")
	if w != "cent" && w != "percent" && w != "%" || s.Tokens[p].Head != t.Head || s.Tokens[p].Rel != "obj" || whose < 0 || whose > p {
		return false
	}
	t.Rel = "obj"
	s.Tokens[whose].Head = i
	return s.hang(p, i, "compound")
}

// splitPhrase joins a noun phrase that was cut in two: "from the governing | Harbour Party caucus", where
// what stands before the cut was taken for a phrase and what stands after it for an object.
func splitPhrase(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	if !strings.HasPrefix(t.Rel, "obl") && t.Rel != "nmod" || s.Child(i, "case") < 0 || t.Head < 0 {
		return false
	}
	if !slices.Contains([]string{"ADJ", "DET", "NOUN", "PRON", "VERB", "NUM", "PROPN"}, t.UPOS) || plainPronoun(s.Lower(i)) || t.XPOS == "NNS" ||
		t.UPOS == "PROPN" && !titleNext(s, i+1) {
		return false
	}
	for h := i + 1; h < len(s.Tokens) && h < i+6; h++ {
		x := &s.Tokens[h]
		if x.Head == t.Head && (x.Rel == "obj" || x.Rel == "nsubj" || x.Rel == "nmod" || x.Rel == "appos") && (x.UPOS == "NOUN" || x.UPOS == "PROPN") && s.Child(h, "case") < 0 {
			if s.First(h, "nmod", "acl", "acl:relcl", "punct", "conj", "appos", "cc") != i+1 || s.Child(h, "det", "nmod:poss") >= 0 || timeWord(s.Lower(i)) {
				return false
			}
			return s.joinPhrase(i, h)
		}
	}
	return false
}

// titleNext reports whether a title in small letters and then a name stand at token i: "Ridge | executive Eva
// Lind".
func titleNext(s *Sentence, i int) bool {
	if i+1 >= len(s.Tokens) || s.Tokens[i+1].UPOS != "PROPN" {
		return false
	}
	u := s.Tokens[i].UPOS
	return u == "NOUN" || u == "ADJ"
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
	case "time", "day", "week", "month", "year":
		return true
	}
	return lexicon.WeekdayName(w)
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

// participleRoot puts the finite verb over the participle that was taken for the main one: "The Gazette,
// citing two officials, | reported".
func participleRoot(s *Sentence, i int) bool {
	if s.Tokens[i].XPOS != "VBG" || s.Child(i, "aux", "cop") >= 0 || s.Tokens[i].Rel != "root" && s.Tokens[i].Rel != "ccomp" {
		return false
	}
	subject := s.Child(i, "nsubj")
	if subject < 0 || subject > i {
		return false
	}
	for _, v := range s.ChildrenBy(i, "conj", "parataxis", "ccomp") {
		x := s.Tokens[v].XPOS
		if v < i || s.Child(v, "cc", "nsubj", "mark") >= 0 {
			continue
		}
		has := x == "VBN" && s.Lemma(s.Child(v, "aux")) == "have" && s.Child(i, "obj") > i // "reports quoting sources | have hurt me"
		if !has && (x != "VBD" && x != "VBZ" && x != "VBP" || s.Tokens[v-1].Form != ",") {
			continue
		}
		s.Tokens[v].Head, s.Tokens[v].Rel = s.Tokens[i].Head, s.Tokens[i].Rel
		s.Tokens[i].Head, s.Tokens[i].Rel = v, "advcl"
		s.Tokens[subject].Head = v
		for _, c := range s.Children[i] {
			if c > v {
				s.Tokens[c].Head = v
			}
		}
		return true
	}
	return false
}

// subjectInside makes a noun phrase that has the sentence's verb inside it the subject of that verb: the
// parser takes "The head | of Port Ansby has | resigned" for a head who is resigned.
func subjectInside(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	if t.UPOS != "VERB" || t.Head < 0 || t.Head > i || t.Rel != "csubj" && t.Rel != "acl" && t.Rel != "acl:relcl" && t.Rel != "nmod" {
		return false
	}
	aux, of := s.Child(i, "aux"), s.Child(i, "case")
	subject := s.Child(i, "nsubj", "nsubj:pass")
	if aux < 0 || of < 0 || subject < of || s.Lower(of) != "of" || aux < subject {
		return false
	}
	noun := t.Head
	top, rel := s.Tokens[noun].Head, s.Tokens[noun].Rel
	if top < 0 || s.Under(top, i) {
		t.Head, t.Rel = -1, "root"
	} else {
		t.Head, t.Rel = top, rel
		if strings.HasPrefix(rel, "nsubj") {
			// what was taken for the main verb is a later clause of this one
			t.Head, t.Rel = s.Tokens[top].Head, s.Tokens[top].Rel
			s.Tokens[top].Head, s.Tokens[top].Rel = i, "advcl"
		}
	}
	s.Tokens[noun].Head, s.Tokens[noun].Rel = i, "nsubj"
	s.Tokens[subject].Head, s.Tokens[subject].Rel = noun, "nmod"
	s.Tokens[of].Head = subject
	return true
}

// twice are verbs with two objects, of which a passive participle keeps one: "a clerk | given | money".
var twice = lexicon.Set(`give pay award offer send tell show ask grant lend hand promise owe deny teach allow cost fine charge sell bring call name
 make elect appoint`)

// intransitive verbs have no passive, so that what looks like their participle is a past.
var intransitive = lexicon.Set(`erupt arrive die happen occur emerge vanish disappear crash collapse explode resign apologise apologize flee faint
 testify sink fall come go rise stand`)

// finiteAcl makes a finite verb of the participle right behind the noun that was taken for all there is, where another
// finite verb is coordinated with it, a clause hangs from it, what it is done to follows or "for" follows "called": "The union | called | for talks".
func finiteAcl(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	noun := s.Root
	if noun < 0 || t.Rel != "acl" || t.Head != noun || t.XPOS != "VBN" || s.Tokens[noun].UPOS != "NOUN" && s.Tokens[noun].UPOS != "PROPN" ||
		s.Child(noun, "cop", "nsubj") >= 0 || s.Child(i, "aux", "aux:pass", "obl:agent") >= 0 {
		return false
	}
	joined := t.Word.Lemma == "call" && s.Lower(i+1) == "for" && s.Child(noun, "det") >= 0
	for _, c := range s.ChildrenBy(i, "conj") {
		joined = joined || s.Tokens[c].XPOS == "VBD" && s.Child(c, "nsubj", "nsubj:pass") < 0
	}
	if x := s.Child(i, "xcomp", "advcl"); t.Word.Lemma == "agree" && x > i && s.Tokens[x].XPOS == "VB" {
		joined = true // "The councillors | agreed | by five votes to two to sell"
	}
	if intransitive[t.Word.Lemma] {
		joined = true // "A volcano | erupted | on Monday"
	}
	if t.Word.Lemma == "vote" && s.Child(i, "compound:prt", "advmod") < 0 {
		joined = true // "Members | voted | by nine to four to sell"
	}
	o := s.Child(i, "nsubj", "obj")
	if twice[strings.ToLower(t.Word.Lemma)] {
		o = -1
	}
	if !joined && s.Child(i, "ccomp") < i && o < i {
		return false
	}
	if o > i {
		s.Tokens[o].Rel = "obj" // "Two clerks | accused | Ada Novak"
	}
	s.predicate(i, noun)
	return true
}

// finiteAfterComma makes the main verb of the participle behind the comma that ends a comment on the noun which was taken
// for all there is: "Holm, along with Ada Dahl, | called on | the board".
func finiteAfterComma(s *Sentence, i int) bool {
	t, noun := &s.Tokens[i], s.Root
	if noun < 0 || noun > i-3 || t.Rel != "acl" || t.XPOS != "VBN" || s.Tokens[i-1].Form != "," || s.Tokens[noun].UPOS != "PROPN" && s.Tokens[noun].UPOS != "NOUN" ||
		!s.commaBehindName(noun) || s.Child(i, "aux", "aux:pass", "obl:agent", "nsubj") >= 0 {
		return false
	}
	for k := range s.Tokens {
		switch s.Tokens[k].XPOS {
		case "VBD", "VBZ", "VBP", "MD":
			return false
		}
	}
	s.predicate(i, noun)
	return true
}

// predicate makes i the main verb, with the root so far for its subject and with what hung from that behind i.
func (s *Sentence) predicate(i, root int) {
	t := &s.Tokens[i]
	t.Head, t.Rel, t.XPOS = -1, "root", "VBD"
	s.Tokens[root].Head, s.Tokens[root].Rel = i, "nsubj"
	for c := i + 1; c < len(s.Tokens); c++ {
		if s.Tokens[c].Head == root {
			s.Tokens[c].Head = i
		}
	}
}

// commaBehindName reports whether a comma ends the name that begins at i.
func (s *Sentence) commaBehindName(i int) bool {
	k := i + 1
	for k < len(s.Tokens) && s.Tokens[k].Rel == "flat" {
		k++
	}
	return k < len(s.Tokens) && s.Tokens[k].Form == ","
}

// onLeave makes a noun of the leave that somebody is on, taken for a verb: "was placed on paid | leave | Friday".
func onLeave(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	if s.Lower(i) != "leave" || t.UPOS != "VERB" || i < 2 || s.Child(i, "nsubj", "nsubj:pass", "mark", "aux") >= 0 || s.Lower(i-2) != "on" || !kindOfLeave[s.Lower(i-1)] {
		return false
	}
	s.retag(i, "NOUN", "NN")
	k := &s.Tokens[i-1]
	k.Head, k.Rel, k.UPOS, k.XPOS = i, "amod", "ADJ", "JJ"
	s.Tokens[i-2].Head, s.Tokens[i-2].Rel = i, "case"
	if v := t.Head; v >= 0 {
		for _, c := range s.ChildrenBy(i, "obl:unmarked", "obl") {
			s.Tokens[c].Head = v // the day
		}
	}
	return true
}

var kindOfLeave = lexicon.Set(`paid unpaid administrative sick medical maternity paternity parental annual compassionate family gardening special`)
