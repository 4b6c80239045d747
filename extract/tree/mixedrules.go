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
