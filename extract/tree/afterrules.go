package tree

import (
	"slices"
	"strings"

	"hearsay/extract/lexicon"
)

// daysSubject tells a time before "after" from the subject of the verb behind it: "quit, | four days | after one of its boats
// sank".
func daysSubject(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	v := t.Head
	if t.Rel != "nsubj" || v < i || !spell(strings.ToLower(t.Word.Lemma)) || !subordinates(s.Lower(i+1)) {
		return false
	}
	n := s.Tokens[i+1].Head
	if n <= i || s.Tokens[n].Head != i || s.Tokens[i+1].Rel != "case" || s.Tokens[v].UPOS != "VERB" {
		return false
	}
	if w := s.Lower(i + 1); w == "as" {
		return false
	}
	s.Tokens[i+1].Head, s.Tokens[i+1].Rel = v, "mark"
	s.Tokens[n].Head, s.Tokens[n].Rel = v, "nsubj"
	t.Rel = "obl:unmarked"
	if rel := s.Tokens[v].Rel; rel == "parataxis" || rel == "conj" || rel == "ccomp" || rel == "advcl:relcl" || rel == "acl:relcl" && s.Tokens[s.Tokens[v].Head].UPOS == "VERB" {
		s.Tokens[v].Rel = "advcl"
	}
	return true
}

// spell reports whether the word counts time.
func spell(w string) bool { return timeWord(w) || w == "hour" || w == "minute" || w == "decade" }

// afterClause gives a finite verb the subject that was taken for a time: "closed after | part of the roof | collapsed".
func afterClause(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	m := s.Child(i, "case")
	if t.UPOS != "NOUN" && t.UPOS != "PROPN" || m < 0 || m > i || t.Head < 0 || !strings.HasPrefix(t.Rel, "obl") && t.Rel != "nmod" {
		return false
	}
	top := t.Head
	if t.Rel == "nmod" {
		top = s.Tokens[top].Head // it was hung from the noun before
	}
	switch s.Lower(m) {
	case "after", "before", "since", "until", "as":
	default:
		return false
	}
	y := s.Yield(i, "punct")
	v := y[len(y)-1] + 1
	if s.Lower(v) == "," && s.Child(i, "appos") > i {
		v++ // "after its singer, Ada Holm, | left"
	} else if a := s.apposBehind(v); a >= 0 {
		v = s.Tokens[a].Head
		s.hang(a, i, "appos") // so that nothing but the phrase stands before the verb
	}
	for v < len(s.Tokens) && s.Tokens[v].UPOS == "ADV" {
		v++
	}
	if h := v; h < len(s.Tokens) && s.Tokens[h].Rel == "aux" && s.Lemma(h) == "have" && s.Tokens[h].Head > h && s.Child(s.Tokens[h].Head, "aux") == h {
		v = s.Tokens[h].Head // "after the man | had posted"
		if s.Tokens[v].Head == top && top >= 0 && s.Tokens[v].Rel == "advcl" && s.Child(v, "nsubj", "nsubj:pass", "mark", "cc") < 0 {
			s.Tokens[m].Head, s.Tokens[m].Rel = v, "mark"
			return s.hang(i, v, "nsubj")
		}
		return false
	}
	if v >= len(s.Tokens) || s.Tokens[v].UPOS != "VERB" || s.Tokens[v].Head != top || top < 0 || !s.loosePast(v, s.Lower(m) == "as") ||
		s.Child(v, "nsubj", "nsubj:pass", "mark", "cc", "aux") >= 0 {
		return false
	}
	s.Tokens[v].Rel = "advcl"
	s.Tokens[m].Head, s.Tokens[m].Rel = v, "mark"
	for _, c := range s.Children[top] {
		if c > v && s.Child(c, "case") == v+1 && s.Tokens[c].Rel == "obl" {
			s.Tokens[c].Head = v // "as Canada grapples | with claims"
		}
	}
	return s.hang(i, v, "nsubj")
}

// loosePast reports whether the verb at v is finite and hangs from another as a clause that has no subject may; behind "as" also
// as an object.
func (s *Sentence) loosePast(v int, as bool) bool {
	x := s.Tokens[v].XPOS
	switch s.Tokens[v].Rel {
	case "advcl", "conj", "parataxis":
		return x == "VBD" || as && x == "VBZ"
	case "obj", "xcomp", "ccomp", "acl", "obl":
		return as && x == "VBZ"
	}
	return false
}

// apposBehind is the apposition between the comma at i and another one that was hung from the verb right behind it, -1 for none.
func (s *Sentence) apposBehind(i int) int {
	if s.Lower(i) != "," {
		return -1
	}
	for a := i + 1; a < len(s.Tokens) && a < i+6; a++ {
		v := s.Tokens[a].Head
		if s.Tokens[a].Rel != "appos" || v < a || s.Tokens[v].UPOS != "VERB" {
			continue
		}
		if y := s.Yield(a, "punct"); y[0] == i+1 && y[len(y)-1] == v-2 && s.Tokens[v-1].Form == "," {
			return a
		}
	}
	return -1
}

// lastSpeaker makes a clause beside the sentence of who says it at its end: "cut deaths in three countries |, researchers
// reported on Friday".
func lastSpeaker(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	if t.UPOS != "VERB" || t.XPOS != "VBD" && t.XPOS != "VBZ" && t.XPOS != "VBP" || i == s.Root || !speechLike[strings.ToLower(t.Word.Lemma)] ||
		s.Child(i, "obj", "ccomp", "xcomp", "cc", "aux", "aux:pass", "iobj") >= 0 {
		return false
	}
	if lemma := t.Word.Lemma; lemma == "deny" || lemma == "dispute" || lemma == "reject" {
		return false // "an allegation Holm denies"
	}
	if n := s.Child(i, "nsubj"); n >= 0 && t.Rel == "parataxis" || s.Root < 0 || s.Tokens[s.Root].UPOS != "VERB" {
		return false
	}
	for k := i + 1; k < len(s.Tokens); k++ {
		if u := s.Tokens[k].UPOS; u == "VERB" || u == "PUNCT" && k < len(s.Tokens)-1 || u == "AUX" {
			return false
		}
	}
	first := i
	for first > 0 && s.Tokens[first-1].UPOS != "PUNCT" {
		switch s.Tokens[first-1].UPOS {
		case "NOUN", "PROPN", "DET", "ADJ", "ADP", "NUM", "PART":
		case "PRON":
			if s.Tokens[first-1].XPOS != "PRP$" {
				return false // "a charge he denied"
			}
		default:
			return false
		}
		first--
	}
	if first == i || first < 4 || s.Tokens[first-1].Form != "," || s.Root >= first || s.Tokens[first].UPOS == "ADP" {
		return false
	}
	return s.speakerLast(first, i)
}

// speakerLast makes one phrase, the subject of the verb at v beside the root, of the tokens from first up to it.
func (s *Sentence) speakerLast(first, v int) bool {
	head := -1
	for k := first; k < v && s.Tokens[k].UPOS != "ADP"; k++ {
		if u := s.Tokens[k].UPOS; u == "NOUN" || u == "PROPN" && (head < 0 || s.Tokens[head].UPOS != "PROPN") {
			head = k
		}
	}
	if head < 0 {
		return false
	}
	var above []int // what the head hangs from, read before anything is hung anew
	for k := s.Tokens[head].Head; k >= 0; k = s.Tokens[k].Head {
		above = append(above, k)
	}
	for k := first; k < v; k++ {
		if h := s.Tokens[k].Head; k != head && (h < first || h >= v || slices.Contains(above, k)) {
			switch {
			case s.Tokens[k].UPOS == "ADP":
				s.Tokens[k].Rel = "case"
			case k > head && s.Tokens[k].UPOS != "ADJ":
				s.Tokens[k].Rel = "nmod"
			}
			s.Tokens[k].Head = head
		}
	}
	s.Tokens[head].Head, s.Tokens[head].Rel = v, "nsubj"
	s.Tokens[v].Head, s.Tokens[v].Rel = s.Root, "parataxis"
	for c := range s.Tokens {
		if h := s.Tokens[c].Head; (c < first || c > v) && (h >= first && h < v || c < first && h == v) {
			s.Tokens[c].Head = s.Root
			if c > v {
				s.Tokens[c].Head = v
			}
		}
	}
	return true
}

// daysAfter gives the clause behind "two days after" its subject, which was taken for a time: "two days after | a clerk | accused
// her".
func daysAfter(s *Sentence, i int) bool {
	t, m := &s.Tokens[i], s.Child(i, "case")
	v := t.Head
	if t.UPOS != "NOUN" && t.UPOS != "PROPN" || m < 1 || m > i || v < i || s.Lower(m) != "after" && s.Lower(m) != "before" || !lexicon.TimeNoun(s.Lemma(m-1)) ||
		s.Tokens[v].UPOS != "VERB" || s.Tokens[v].XPOS != "VBD" || s.Child(v, "nsubj", "nsubj:pass", "mark", "cc", "aux") >= 0 {
		return false
	}
	y := s.Yield(i, "punct")
	if y[len(y)-1] > v || s.Tokens[v].Head < 0 {
		return false
	}
	t.Rel = "nsubj"
	s.Tokens[m].Head, s.Tokens[m].Rel, s.Tokens[v].Rel = v, "mark", "advcl"
	return true
}

// dayAfter gives the clause behind "a day after" its subject, where the day was taken for that, and hangs it from the verb before: "quit
// on Monday, a day after | a paper | reported that".
func dayAfter(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	n := s.Child(i, "nmod")
	if t.UPOS != "NOUN" || n < i || !lexicon.TimeNoun(s.Lemma(i)) {
		return false
	}
	y, m := s.Yield(n, "punct"), s.Child(n, "case")
	v := y[len(y)-1] + 1
	if m != i+1 || s.Lower(m) != "after" && s.Lower(m) != "before" || v >= len(s.Tokens) || s.Tokens[v].XPOS != "VBD" {
		return false
	}
	if who := s.Child(v, "nsubj", "nsubj:pass", "mark", "aux"); who >= 0 && who != i {
		return false
	}
	for _, w := range s.Children[v] {
		if w < i && s.Tokens[w].UPOS == "VERB" && s.Child(w, "nsubj", "nsubj:pass") >= 0 && s.Child(w, "mark") < 0 {
			s.Tokens[w].Head, s.Tokens[w].Rel = s.Tokens[v].Head, s.Tokens[v].Rel
			s.Tokens[v].Head, s.Tokens[v].Rel = w, "advcl"
			break
		}
	}
	s.Tokens[n].Head, s.Tokens[n].Rel = v, "nsubj"
	s.Tokens[m].Head, s.Tokens[m].Rel = v, "mark"
	t.Head, t.Rel = v, "obl:unmarked"
	return true
}

// orphaned hangs a phrase that the parser left without a verb from the clause right before it: "who has been on leave | since January |".
func orphaned(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	before := s.First(i) - 1
	if t.Rel != "orphan" || t.Head < 0 || before < 0 || s.Child(i, "case") < 0 || !s.Under(before, t.Head) {
		return false
	}
	for before != t.Head && s.Tokens[before].Head != t.Head {
		before = s.Tokens[before].Head
	}
	return strings.HasPrefix(s.Tokens[before].Rel, "acl") && s.hang(i, before, "obl")
}
