package tree

import (
	"strings"

	"hearsay/extract/lexicon"
)

// nakedObject makes an object of the noun phrase right behind a verb without one that was taken for a circumstance: "bring in | a
// partner |", "handed the pilot | a key |", "was granted | asylum |".
func nakedObject(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	if t.UPOS != "NOUN" || t.Rel != "obl" && t.Rel != "obl:unmarked" || s.Child(i, "case", "advmod", "amod", "nummod") >= 0 || lexicon.TimeNoun(s.Lower(i)) || spell(t.Word.Lemma) {
		return false
	}
	y := s.Yield(i, "punct")
	v := y[0] - 1
	if v < 0 || y[0] > i {
		return false
	}
	if s.Tokens[v].Rel == "compound:prt" || s.Tokens[v].Rel == "advmod" && s.Tokens[v].XPOS == "IN" {
		v--
	}
	if o := s.Child(t.Head, "obj"); o >= 0 && o < i && t.Head < o && s.gives(t.Head) && s.Child(i, "det", "nmod:poss") >= 0 {
		if p := s.Yield(o, "punct"); p[len(p)-1] == y[0]-1 {
			t.Rel = "obj" // dative tells them apart
			return true
		}
	}
	if v < 0 || s.Tokens[v].UPOS != "VERB" || s.Tokens[v].XPOS == "VBG" || s.Child(v, "obj", "ccomp", "xcomp") >= 0 || s.Child(v, "aux:pass") >= 0 && !twice[s.Lemma(v)] ||
		t.Head != v && !s.Under(v, t.Head) || s.Child(i, "det", "nmod:poss") < 0 && t.Head == v {
		return false
	}
	return s.hang(i, v, "obj")
}

// leftOfTo gives the verb before it what was hung, across its "to", from an infinitive behind: "fell | by 4 % | to end on 94".
func leftOfTo(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	x := t.Head
	if x <= i || s.Tokens[x].XPOS != "VB" || !strings.HasPrefix(t.Rel, "obl") || s.Child(i, "case") < 0 || relative(s.Lower(i)) {
		return false
	}
	to, v := s.Child(x, "mark"), s.Tokens[x].Head
	if to <= i || to > x || s.Lower(to) != "to" || v < 0 || v > s.Yield(i)[0] || s.Tokens[v].UPOS != "VERB" || s.Lower(s.Child(i, "case")) == "for" {
		return false
	}
	t.Head = v
	if rel := s.Tokens[x].Rel; rel == "xcomp" && s.Child(i, "case") == v+1 && moving[s.Lemma(v)] {
		s.Tokens[x].Rel = "advcl"
	}
	if t.Rel == "obl:agent" && s.Child(v, "aux:pass") < 0 {
		t.Rel = "obl"
	}
	return true
}

// adjectiveSubject makes a noun of the adjective behind an article that is a subject: "said that | the stable | had burned".
func adjectiveSubject(s *Sentence, i int) bool {
	t, d := &s.Tokens[i], i-1
	v := t.Head
	if t.UPOS != "ADJ" || t.Rel != "nsubj" && t.Rel != "nsubj:pass" || v < i || d < 0 || s.Tokens[d].Head != v || s.Tokens[d].Rel != "det" {
		return false
	}
	t.UPOS, t.XPOS = "NOUN", "NN"
	return s.hang(d, i, "det")
}

// askedWhether gives a participle of asking that opens the sentence the question that it was hung from: "| Asked | by the paper
// whether it fell, Holm laughed".
func askedWhether(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	x := t.Head
	if i > 1 || !asking[s.Lemma(i)] || t.XPOS != "VBN" && t.XPOS != "VBD" || x < i || s.Tokens[x].Rel != "advcl" || s.Tokens[x].Head < x || s.Child(i, "nsubj", "nsubj:pass", "aux", "ccomp") >= 0 {
		return false
	}
	m := s.Child(x, "mark", "advmod")
	if w := s.Lower(m); m < i || w != "whether" && w != "if" && w != "why" && w != "how" {
		return false
	}
	t.Head, t.Rel, t.XPOS = s.Tokens[x].Head, "advcl", "VBN"
	s.Tokens[x].Head, s.Tokens[x].Rel = i, "ccomp"
	return true
}

// forNamedTo makes the subject of an infinitive of the title and name before it, behind a verb with "for": "called for | director
// Ada Holm | to go".
func forNamedTo(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	n, p := s.Child(i, "obj"), s.Child(i, "mark")
	if t.XPOS != "VB" || n < 1 || n > p || p > i || s.Lower(p) != "to" || s.Tokens[n].UPOS != "PROPN" || s.Yield(n)[0] != n {
		return false
	}
	o := n - 1
	if s.Tokens[o].UPOS != "NOUN" || s.Tokens[o].Head != t.Head || s.Lower(s.Child(o, "case")) != "for" {
		return false
	}
	for _, c := range s.Children[o] {
		s.Tokens[c].Head = n
	}
	s.Tokens[n].Head, s.Tokens[n].Rel = s.Tokens[o].Head, s.Tokens[o].Rel
	return s.hang(o, n, "nmod:desc")
}

// accusedOfDoing makes a gerund of what was taken to describe the adjective behind it, after a verb of accusing: "accused Holm of |
// flying | low".
func accusedOfDoing(s *Sentence, i int) bool {
	t, of := &s.Tokens[i], i-1
	a := t.Head
	if t.XPOS != "VBG" || t.UPOS == "AUX" || of < 1 || s.Lower(of) != "of" || a < i || s.Tokens[of].Head != a || s.Tokens[a].UPOS != "ADJ" && s.Tokens[a].UPOS != "ADV" {
		return false
	}
	v := s.Tokens[a].Head
	if v < 0 || v > of || !accusing[s.Lemma(v)] {
		return false
	}
	if n := s.Child(a, "nsubj", "compound"); n >= 0 && n < of {
		s.Tokens[n].Head, s.Tokens[n].Rel = v, "obj"
	}
	t.Head, t.Rel, t.UPOS = v, "advcl", "VERB"
	s.Tokens[a].Head, s.Tokens[a].Rel = i, "advmod"
	s.Tokens[of].Head, s.Tokens[of].Rel = i, "mark"
	return true
}

// agedName gives the verb behind the age between commas the name before it, which was hung from the age: "say | Ada Holm, | 27, flew
// into a rage".
func agedName(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	v := t.Head
	if t.UPOS != "NUM" || i < 2 || i+2 >= len(s.Tokens) || v != i+2 || s.Tokens[i-1].Form != "," || s.Tokens[i+1].Form != "," || s.Child(v, "nsubj", "nsubj:pass") >= 0 {
		return false
	}
	n := i - 2
	if s.Tokens[n].UPOS != "PROPN" || !s.Under(n, i) {
		return false
	}
	for s.Tokens[n].Head != i {
		n = s.Tokens[n].Head
	}
	s.Tokens[n].Head, s.Tokens[n].Rel = v, s.subjectOf(v)
	t.Head, t.Rel = n, "amod"
	return true
}

// timeTo hangs beside a passive verb of giving what the time that is given is for: "were given an hour | to leave".
func timeTo(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	v := t.Head
	if t.XPOS != "VB" || v < 0 || v > i || s.Lemma(v) != "give" || s.Child(v, "aux:pass") < 0 || !s.infinitive(i) {
		return false
	}
	o := s.Child(v, "obj")
	if o < v || o > i || !spell(s.Lemma(o)) {
		return false
	}
	t.Rel = "advcl"
	return true
}

// forThingTo hangs from a verb of calling for something the infinitive that was hung from a participle between: "called for all
// permits granted since 2020 | to be reviewed".
func forThingTo(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	p := t.Head
	if t.Rel != "advcl" && t.Rel != "xcomp" || p < 0 || p > i || s.Tokens[p].Rel != "acl" || s.Tokens[p].XPOS != "VBN" || !s.infinitive(i) {
		return false
	}
	o := s.Tokens[p].Head
	v := s.Tokens[o].Head
	return v >= 0 && v < o && s.Lemma(v) == "call" && s.Lower(s.Child(o, "case")) == "for" && s.hang(i, v, "advcl")
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

// caseOfTitle gives a name the preposition before its title, so that it is no subject: "a study by | professor Ada Holm | found".
func caseOfTitle(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	d := s.Child(i, "nmod:desc")
	if t.UPOS != "PROPN" || !strings.HasPrefix(t.Rel, "nsubj") || d < 0 || d > i || t.Head < i {
		return false
	}
	m := s.Child(d, "case")
	if m < 1 || m > d || subordinates(s.Lower(m)) {
		return false
	}
	n := m - 1
	if s.Tokens[n].UPOS != "NOUN" && s.Tokens[n].UPOS != "PROPN" || s.Tokens[n].Head != t.Head || s.Tokens[n].Rel != t.Rel {
		return false
	}
	s.Tokens[m].Head = i
	return s.hang(i, n, "nmod")
}

// afterSubject makes a clause of time of the verb whose subject bears the word that begins one: "took place | after Holm told us".
func afterSubject(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	n := s.Child(i, "nsubj", "nsubj:pass")
	if o := s.Child(i, "obl"); n < 0 && o >= 0 && t.XPOS == "VBD" && s.Yield(o)[len(s.Yield(o))-1] == i-1 {
		n = o
	}
	if t.UPOS != "VERB" || t.Rel != "parataxis" && t.Rel != "conj" || n < 0 || n > i || s.Child(i, "cc", "mark") >= 0 {
		return false
	}
	m := s.Child(n, "case")
	if m < 1 || m > n || !subordinates(s.Lower(m)) || s.Yield(n)[0] != m {
		return false
	}
	v := m - 1
	for v >= 0 && (s.Tokens[v].UPOS != "VERB" || s.Under(v, i)) {
		v--
	}
	if v < 0 {
		return false
	}
	s.Tokens[m].Head, s.Tokens[m].Rel = i, "mark"
	s.Tokens[n].Rel = s.subjectOf(i)
	return s.hang(i, v, "advcl")
}

// thatGerund makes the subject of the verb behind it of the gerund behind "that" that was taken for the clause: "said that | paying | them
// would help".
func thatGerund(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	m := s.Child(i, "mark")
	if t.XPOS != "VBG" || m < 0 || m > i || s.Lower(m) != "that" || s.Child(i, "nsubj", "aux") >= 0 || t.Head < 0 {
		return false
	}
	y := s.Yield(i, "punct")
	for v := y[len(y)-1] + 1; v < len(s.Tokens) && v < y[len(y)-1]+5; v++ {
		if a := s.Child(v, "aux"); s.Tokens[v].UPOS != "VERB" || a != y[len(y)-1]+1 || s.Child(v, "nsubj", "nsubj:pass", "csubj") >= 0 || s.Under(t.Head, v) {
			continue
		}
		s.Tokens[v].Head, s.Tokens[v].Rel = t.Head, t.Rel
		for _, c := range s.Children[i] {
			if c < i {
				s.Tokens[c].Head = v
			}
		}
		t.Head, t.Rel = v, "csubj"
		return true
	}
	return false
}

// crashedAfter makes a finite verb of the past form of one without a passive that was taken to describe the noun before it, in a
// phrase with "after": "quit, days after one of its boats | sank |".
func crashedAfter(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	if t.Rel != "acl" || t.XPOS != "VBN" && t.XPOS != "VBD" || !intransitive[t.Word.Lemma] || t.Head < 0 || t.Head > i || s.Child(i, "aux", "nsubj") >= 0 {
		return false
	}
	k := t.Head
	for k >= 0 && s.Lower(s.Child(k, "case")) == "of" {
		k = s.Tokens[k].Head
	}
	if k < 0 || s.Tokens[k].Head < 0 {
		return false
	}
	m, h := s.Child(k, "case"), s.Tokens[k].Head
	if w := s.Lower(m); w != "after" && w != "before" && w != "since" && w != "until" {
		return false
	}
	v := h
	if spell(s.Lemma(h)) && h == m-1 {
		v = s.Tokens[h].Head // "days | after"
	}
	if v < 0 || v > m || s.Tokens[v].UPOS != "VERB" {
		return false
	}
	for _, c := range s.ChildrenBy(v, "advcl") {
		if c > i && s.Tokens[c].XPOS == "VBG" && s.Child(c, "mark") < 0 {
			s.Tokens[c].Head = i // "crashed, | injuring | four"
		}
	}
	t.Head, t.Rel, t.XPOS = v, "advcl", "VBD"
	s.Tokens[m].Head, s.Tokens[m].Rel = i, "mark"
	s.Tokens[k].Head, s.Tokens[k].Rel = i, "nsubj"
	if h != v {
		s.Tokens[h].Head, s.Tokens[h].Rel = i, "obl"
	}
	return true
}

// earlyOn hangs from the verb the day behind "early" or "late": "erupted early | on Monday".
func earlyOn(s *Sentence, i int) bool {
	a := s.Tokens[i].Head
	if s.Tokens[i].Rel != "obl" || a < 0 || a > i || s.Tokens[a].UPOS != "ADV" || s.Tokens[a].Rel != "advmod" || s.Lower(a) != "early" && s.Lower(a) != "late" ||
		!lexicon.WeekdayName(s.Lower(i)) && !lexicon.MonthName(s.Lower(i)) && s.Tokens[i].UPOS != "NUM" || s.Lower(a-1) == "as" {
		return false
	}
	v := s.Tokens[a].Head
	return v >= 0 && v < a && s.Tokens[v].UPOS == "VERB" && s.hang(i, v, "obl")
}

// nameBehindTitle makes the object of a verb of the name behind the title that was taken for it, whose parts were hung from verbs:
// "hired | pianist | Ada Holm and praised".
func nameBehindTitle(s *Sentence, i int) bool {
	n, end := i-1, i
	if s.Tokens[i].UPOS != "PROPN" || n < 1 || !s.title(n) || s.Tokens[n].Rel != "obj" && s.Tokens[n].Rel != "obl" || s.Tokens[n].Head > n || s.Child(n, "det", "nmod:poss") >= 0 {
		return false
	}
	stray := false
	for end < len(s.Tokens) && s.Tokens[end].UPOS == "PROPN" {
		if h := s.Tokens[end].Head; h < i || h >= len(s.Tokens) || s.Tokens[h].UPOS != "PROPN" {
			rel := s.Tokens[end].Rel
			if h < 0 || s.Tokens[h].UPOS != "VERB" || rel != "flat" && rel != "compound" {
				return false
			}
			stray = true
		}
		end++
	}
	if !stray {
		return false
	}
	v := s.Tokens[n].Head
	for k := i + 1; k < end; k++ {
		s.Tokens[k].Head, s.Tokens[k].Rel = i, "flat"
	}
	s.Tokens[i].Head, s.Tokens[i].Rel = v, s.Tokens[n].Rel
	if c := s.Child(n, "case"); c >= 0 {
		s.Tokens[c].Head = i
	}
	s.Tokens[n].Head, s.Tokens[n].Rel = i, "nmod:desc"
	return true
}

// objectOfSecond gives the second of two verbs the object behind it where the first one has its own: "hurt my name and called into
// question | my faith |".
func objectOfSecond(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	v := t.Head
	if t.Rel != "obj" || v < 0 || v > i {
		return false
	}
	first := s.Child(v, "obj")
	for _, c := range s.ChildrenBy(v, "conj") {
		if first < c && c < i && first != i && s.Tokens[c].UPOS == "VERB" && s.Child(c, "obj", "ccomp", "xcomp", "aux:pass") < 0 {
			return s.hang(i, c, "obj")
		}
	}
	return false
}
