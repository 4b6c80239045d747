package tree

import (
	"strings"

	"hearsay/extract/lexicon"
	"hearsay/extract/syntax"
)

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
	if m < 1 || m > n || !subordinates(s.Lower(m)) || s.First(n) != m {
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

// pastConj makes a past verb of one beside a past verb that was taken for an infinitive, and is none: "emptied the fund and | hid | it".
func pastConj(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	if t.XPOS != "VB" || t.Rel != "conj" || t.Head < 0 || s.Tokens[t.Head].XPOS != "VBD" || s.Child(i, "mark", "aux", "nsubj") >= 0 {
		return false
	}
	if lower := strings.ToLower(t.Form); strings.ToLower(t.Word.Lemma) != lower || syntax.Lemma(t.Form, "VBD") == lower {
		return false
	}
	s.retag(i, "VERB", "VBD")
	return true
}
