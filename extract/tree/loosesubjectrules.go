package tree

import (
	"strings"

	"hearsay/extract/lexicon"
)

// vocativeSubject makes the subject of the main verb of the name before a relative clause that was taken for somebody who is spoken
// to: "| Holm Paper |, which gives no figures, denied the report".
func vocativeSubject(s *Sentence, i int) bool {
	t, v := &s.Tokens[i], s.Tokens[i].Head
	if t.Rel != "vocative" || t.UPOS != "PROPN" || v < i || s.Lower(s.Child(v, "nsubj")) != "which" && s.Lower(s.Child(v, "nsubj")) != "who" {
		return false
	}
	m := s.Tokens[v].Head
	if n := s.Child(v, "nsubj"); m < v || s.Tokens[v].Rel != "advcl" || s.Child(m, "nsubj", "nsubj:pass") >= 0 || n < 1 || s.Tokens[n-1].Form != "," {
		return false
	}
	t.Head, t.Rel = m, s.subjectRel(m)
	s.Tokens[v].Head, s.Tokens[v].Rel = i, "acl:relcl"
	return true
}

// dislocatedSubject makes the subject of the main verb of the noun before a verb of saying that is put in between: "| The board |, Holm
// said, had never misled anybody".
func dislocatedSubject(s *Sentence, i int) bool {
	t, v := &s.Tokens[i], s.Tokens[i].Head
	if t.Rel != "dislocated" || v < i || !speechLike[s.Lemma(v)] || s.Lower(v+1) != "," || s.Child(v, "ccomp") >= 0 {
		return false
	}
	m, n := s.Tokens[v].Head, s.Child(v, "nsubj")
	if m < v || n < i || s.Child(m, "nsubj", "nsubj:pass", "mark") >= 0 {
		return false
	}
	t.Head, t.Rel = m, s.subjectRel(m)
	s.Tokens[v].Rel = "parataxis"
	return true
}

// subjectRel is the relation of a subject of the verb at v.
func (s *Sentence) subjectRel(v int) string {
	if s.Child(v, "aux:pass") >= 0 {
		return "nsubj:pass"
	}
	return "nsubj"
}

// subjectBehind gives the clause behind a verb of saying the name that was taken for who says so: "says it is late, but insists | Holm |
// is coming".
func subjectBehind(s *Sentence, i int) bool {
	t, v := &s.Tokens[i], s.Tokens[i].Head
	if t.Rel != "nsubj" || v < 0 || v > i || s.Tokens[v].Rel != "conj" || s.Tokens[v].Head < 0 || s.Tokens[v].Head > v || !speechLike[s.Lemma(v)] || s.First(i, "punct") != v+1 || s.Child(v, "ccomp") >= 0 {
		return false
	}
	y := s.Yield(i, "punct")
	for x := y[len(y)-1] + 1; x < len(s.Tokens) && s.Tokens[x].UPOS != "PUNCT"; x++ {
		if s.Tokens[x].Rel == "aux" || s.Tokens[x].Rel == "aux:pass" || s.Tokens[x].Rel == "cop" || s.Tokens[x].UPOS == "ADV" || s.Tokens[x].UPOS == "PART" {
			continue
		}
		if s.Child(x, "nsubj", "nsubj:pass", "mark") >= 0 || s.Tokens[x].Rel != "ccomp" || s.Tokens[x].Head != s.Tokens[v].Head {
			return false
		}
		t.Rel = s.subjectRel(x)
		return s.hang(x, v, "ccomp") && s.hang(i, x, t.Rel)
	}
	return false
}

// hisAfterName parts whom somebody tells something from what that is about, of which it was taken for a part: "told | the Gazette |
// its report was false".
func hisAfterName(s *Sentence, i int) bool {
	h := s.Tokens[i].Head
	if s.Tokens[i].XPOS != "PRP$" || h < i || s.Tokens[h].Rel != "iobj" && s.Tokens[h].Rel != "obj" {
		return false
	}
	g, v := i-1, s.Tokens[h].Head
	if g < 1 || v < 0 || v > g || s.Tokens[g].UPOS != "PROPN" || s.Tokens[g].Head != h || !telling[s.Lemma(v)] {
		return false
	}
	x := s.Child(v, "ccomp")
	if x < h || s.Child(x, "nsubj", "nsubj:pass", "mark") >= 0 {
		return false
	}
	for _, c := range s.Children[h] {
		if c < g {
			s.Tokens[c].Head = g
		}
	}
	s.Tokens[g].Head, s.Tokens[g].Rel = v, "iobj"
	return s.hang(h, x, s.subjectRel(x))
}

// nameBehindPhrase makes the subject of the name that was taken into the phrase which opens the sentence before it without a comma:
// "By Tuesday night | Holm Paper | had not replied", "In a statement | Lund | denied it".
func nameBehindPhrase(s *Sentence, i int) bool {
	t, v := &s.Tokens[i], s.Tokens[i].Head
	if t.UPOS != "PROPN" || !strings.HasPrefix(t.Rel, "obl") || v < i || s.Tokens[v].UPOS != "VERB" || s.Child(v, "nsubj", "nsubj:pass", "expl") >= 0 || s.First(i, "punct") != 0 || s.Tokens[0].UPOS != "ADP" {
		return false
	}
	first := i
	for first > 0 && s.Tokens[first-1].UPOS == "PROPN" && s.Tokens[first-1].Head == i && !lexicon.WeekdayName(s.Lower(first-1)) {
		first--
	}
	noun := first - 1
	if noun < 1 || s.Tokens[noun].Head != i || s.Tokens[noun].UPOS != "NOUN" && !lexicon.WeekdayName(s.Lower(noun)) || s.Tokens[noun].Rel == "nmod:poss" {
		return false
	}
	for k := i + 1; k < v; k++ {
		if u := s.Tokens[k].UPOS; u != "AUX" && u != "PART" && u != "ADV" {
			return false
		}
	}
	for _, c := range s.Children[i] {
		if c < noun {
			s.Tokens[c].Head = noun
		}
	}
	s.Tokens[noun].Head, s.Tokens[noun].Rel = v, "obl"
	t.Rel = s.subjectRel(v)
	return true
}

// nameBehindDay does the same with the name that was taken for more of a weekday's: "At a meeting on Monday | Lund | denied it".
func nameBehindDay(s *Sentence, i int) bool {
	day := s.Tokens[i].Head
	if s.Tokens[i].Rel != "flat" || day != i-1 || s.Tokens[i].UPOS != "PROPN" || !lexicon.WeekdayName(s.Lower(day)) || !strings.HasPrefix(s.Tokens[day].Rel, "obl") {
		return false
	}
	v := s.Tokens[day].Head
	if v < i || s.Tokens[v].UPOS != "VERB" || s.Child(v, "nsubj", "nsubj:pass", "expl") >= 0 {
		return false
	}
	for _, c := range s.Children[day] {
		if c > i {
			s.Tokens[c].Head = i
		}
	}
	s.Tokens[i].Head, s.Tokens[i].Rel = v, s.subjectRel(v)
	return true
}
