package tree

import (
	"strings"

	"hearsay/extract/lexicon"
)

// speakerLeft makes the subject of a finite verb of saying that has none of the noun right before it, or before a day
// between them, that was hung from the verb otherwise: "Shipping group | Norrland | on Friday denied".
func speakerLeft(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	if !speechLike[strings.ToLower(t.Word.Lemma)] || t.UPOS != "VERB" || t.XPOS != "VBD" && t.XPOS != "VBZ" || s.Child(i, "nsubj", "nsubj:pass", "csubj", "aux", "aux:pass", "mark", "cc") >= 0 {
		return false
	}
	speaker, end := -1, i-1
	for k := len(s.Children[i]) - 1; k >= 0; k-- {
		c := s.Children[i][k]
		y := s.Yield(c)
		switch u := s.Tokens[c].UPOS; {
		case c > i || y[len(y)-1] != end:
		case timeWord(s.Lower(c)) || lexicon.MonthName(s.Lower(c)):
			s.Tokens[c].Rel = "obl"
			end = y[0] - 1
		case u == "ADV":
			end = y[0] - 1
		case (u == "NOUN" || u == "PROPN") && s.Child(c, "case", "cop") < 0:
			speaker = c
			end = -1
		}
	}
	return speaker >= 0 && s.hang(speaker, i, "nsubj")
}

// twoSubjects makes one phrase of the noun and the name right behind it that both became subjects: "The rescue | unit |
// Havbris | said". So it does with the two halves of a name or noun: "Ridge | Energy | said", "government | lawmakers | said".
func twoSubjects(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	n := i - 1
	if (t.UPOS == "NOUN" || t.UPOS == "PROPN") && t.Rel == "nsubj" && n >= 0 && (s.Tokens[n].UPOS == "PROPN" || s.Tokens[n].XPOS == "NN" && t.XPOS == "NNS" && s.Child(n, "det") < 0) && s.Tokens[n].Rel == "nsubj" && s.Tokens[n].Head == t.Head && s.First(i) == i {
		return s.hang(n, i, "compound") // "Harbour | chief | quits"
	}
	if t.UPOS == "PROPN" && s.First(i) < i {
		n = s.First(i) - 1 // "Former | diplomat | Dane Ada Holm"
	}
	if t.UPOS != "PROPN" || !strings.HasPrefix(t.Rel, "nsubj") || n < 0 || s.Tokens[n].UPOS != "NOUN" || s.Tokens[n].Rel != t.Rel || s.Tokens[n].Head != t.Head {
		return false
	}
	return s.hang(n, i, "nmod:desc")
}

// describedSource makes the main verb of the verb of saying behind the comma where the adjective that describes who says
// it was taken for all there is: "Two people | familiar with the matter, who asked not to be named, | said the mill closed".
func describedSource(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	n := s.Child(i, "nsubj")
	if i != s.Root || t.UPOS != "ADJ" && t.XPOS != "VBN" || n < 0 || n != i-1 || s.Child(i, "cop", "aux", "aux:pass") >= 0 {
		return false
	}
	v := s.sayingAfter(i)
	if v < 0 {
		return false
	}
	for c := range s.Tokens {
		if s.Tokens[c].Head == i && c > v && !s.clauseBehind(c, v) {
			s.Tokens[c].Head = v
		}
	}
	x := -1
	for c := v + 1; c < len(s.Tokens) && x < 0; c++ {
		if s.clauseBehind(c, v) {
			x = c
		}
	}
	tv := &s.Tokens[v]
	tv.Head, tv.Rel, tv.UPOS, tv.XPOS = -1, "root", "VERB", "VBD"
	s.Tokens[n].Head, s.Tokens[n].Rel = v, "nsubj"
	t.Head, t.Rel = n, "amod"
	if x >= 0 {
		s.Tokens[x].Head, s.Tokens[x].Rel = v, "ccomp"
	}
	for _, c := range s.ChildrenBy(v, "nsubj") {
		s.Tokens[c].Rel = "dep"
	}
	for c := range s.Tokens {
		if w := s.Child(c, "nsubj", "nsubj:pass"); s.Tokens[c].Rel == "acl:relcl" && c < v && w > i && w < c && s.Lower(w) == "who" {
			s.Tokens[c].Head = n
		}
	}
	return true
}

// sayingAfter is the verb of saying behind a comma after token i that has no subject before it, -1 for none.
func (s *Sentence) sayingAfter(i int) int {
	for v := i + 2; v < len(s.Tokens); v++ {
		t := &s.Tokens[v]
		if !speechLike[strings.ToLower(t.Word.Lemma)] || t.UPOS != "VERB" || t.XPOS != "VBD" && t.XPOS != "VBZ" && t.XPOS != "VBN" || s.Tokens[v-1].Form != "," {
			continue
		}
		if n := s.Child(v, "nsubj", "nsubj:pass", "aux", "aux:pass", "mark"); n < 0 || n > v {
			return v
		}
	}
	return -1
}

// clauseBehind reports whether the clause at x begins right behind the verb at v.
func (s *Sentence) clauseBehind(x, v int) bool {
	if x <= v+1 || s.Child(x, "nsubj", "nsubj:pass") < v {
		return false
	}
	for _, t := range s.Yield(x, "punct") {
		if t > v {
			return t == v+1
		}
	}
	return false
}

// outside makes a place of the noun behind "outside" or "inside" that was taken for what is said: "said | outside court |
// that she was free".
func outside(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	if w := s.Lower(i); w != "outside" && w != "inside" || t.Rel != "advmod" || i+1 >= len(s.Tokens) || t.Head < 0 || t.Head > i {
		return false
	}
	for n := i + 1; n < len(s.Tokens) && n < i+5; n++ {
		x := &s.Tokens[n]
		if x.UPOS == "NOUN" && x.Head == t.Head && (x.Rel == "ccomp" || x.Rel == "obj" || x.Rel == "xcomp") && s.Child(n, "nsubj", "cop", "case") < 0 && s.First(n) == i+1 {
			x.Rel = "obl"
			t.Head, t.Rel, t.UPOS = n, "case", "ADP"
			return true
		}
	}
	return false
}

// speakerFor gives who speaks for somebody the full name that was taken for whom they speak for: "A spokesman for the mayor,
// | Alan Pell |, said".
func speakerFor(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	n := t.Head
	if t.Rel != "appos" || t.UPOS != "PROPN" || s.Child(i, "flat") < 0 || n < 0 || s.Tokens[n].Rel != "nmod" || s.Lower(s.Child(n, "case")) != "for" {
		return false
	}
	h := s.Tokens[n].Head
	if h < 0 {
		return false
	}
	noun := strings.ToLower(s.Tokens[h].Word.Lemma)
	return (lexicon.Advocate(noun) || noun == "aide" || noun == "adviser" || noun == "advisor") && s.Child(h, "appos") < 0 && s.hang(i, h, "appos")
}

// speakerThenClause gives a verb of saying the subject before its comma, and its clause the subject that it took: "One, who
// asked not to be named, | claimed | Holt had fled".
func speakerThenClause(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	n := s.Child(i, "nsubj")
	if !speechLike[strings.ToLower(t.Word.Lemma)] || t.XPOS != "VBD" && t.XPOS != "VBZ" || i < 3 || s.Tokens[i-1].Form != "," ||
		n >= 0 && (n < i || s.First(n, "punct") != i+1) || s.Child(i, "csubj", "nsubj:pass", "mark", "aux") >= 0 {
		return false
	}
	who := -1
	for _, c := range s.Children[i] {
		if u := s.Tokens[c].UPOS; c < i && (u == "NOUN" || u == "NUM" || u == "PROPN" || u == "PRON") && s.Child(c, "acl:relcl") > c && s.Child(c, "case") < 0 {
			who = c
		}
	}
	if n < 0 || who < 0 {
		if who >= 0 {
			s.Tokens[who].Rel = "nsubj"
		}
		return who >= 0
	}
	y := s.Yield(n, "punct")
	for x := y[len(y)-1] + 1; x < len(s.Tokens) && x < y[len(y)-1]+6; x++ {
		if u := s.Tokens[x].UPOS; u == "VERB" && s.Child(x, "nsubj", "nsubj:pass") < 0 {
			s.Tokens[who].Rel = "nsubj"
			s.Tokens[n].Head = x
			s.Tokens[x].Head, s.Tokens[x].Rel = i, "ccomp"
			return true
		} else if u != "PUNCT" && u != "AUX" && u != "ADV" && u != "PART" {
			return false
		}
	}
	return false
}

// spokenFor makes the subject of a verb of saying of those who speak for somebody, where "for" was taken to begin a clause: "a
// spokesman | for Holm | said".
func spokenFor(s *Sentence, i int) bool {
	t, m := &s.Tokens[i], i+1
	if t.UPOS != "NOUN" || !heldFor[strings.ToLower(t.Word.Lemma)] || s.Lower(m) != "for" || s.Tokens[m].Rel != "mark" {
		return false
	}
	v := s.Tokens[m].Head
	if v < m || s.Tokens[v].XPOS == "VB" || s.Tokens[v].XPOS == "VBG" || !speechLike[s.Lemma(v)] {
		return false
	}
	n := s.Child(v, "nsubj")
	if n < m || s.First(n) != m+1 || s.Under(v, i) {
		return false
	}
	if top := s.Tokens[v].Head; s.Tokens[v].Rel == "advcl" && top > v {
		for _, c := range s.Children[top] {
			if c < i && c != v {
				s.Tokens[c].Head = v
			}
		}
		s.Tokens[v].Head, s.Tokens[v].Rel = s.Tokens[top].Head, s.Tokens[top].Rel
		s.Tokens[top].Head, s.Tokens[top].Rel = v, "ccomp"
	}
	s.Tokens[n].Head, s.Tokens[n].Rel = i, "nmod"
	s.Tokens[m].Head, s.Tokens[m].Rel = n, "case"
	t.Head, t.Rel = v, "nsubj"
	return true
}

// publishedBy gives what was done to a thing its agent, where the "by" behind it was hung from the thing: "reports published in March |
// by Radio Tarn".
func publishedBy(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	if t.Rel != "nmod" || t.Head < 0 || t.Head > i {
		return false
	}
	by := s.First(i)
	if s.Lower(by) != "by" {
		return false
	}
	for v := t.Head + 1; v < i; v++ {
		if s.Tokens[v].XPOS == "VBN" && s.Tokens[v].Rel == "acl" && s.Under(v, t.Head) && s.Child(v, "obl:agent", "obj") < 0 {
			s.Tokens[by].Head, s.Tokens[by].Rel = i, "case"
			return s.hang(i, v, "obl:agent")
		}
	}
	return false
}

// secondOutlet makes one phrase of a noun for an outlet and its name, which became a second subject: "by broadcaster Radio Tarn and |
// newspaper | The Tarn Post".
func secondOutlet(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	if t.Rel != "nsubj" || t.UPOS != "PROPN" || t.Head < i {
		return false
	}
	n := s.First(i) - 1
	if n < 1 || s.Tokens[n].UPOS != "NOUN" || s.Tokens[n].Rel != "conj" {
		return false
	}
	cc := s.Child(n, "cc")
	if cc < 1 || cc != n-1 || s.Tokens[cc-1].UPOS != "PROPN" {
		return false
	}
	t.Head, t.Rel = cc-1, "conj"
	for s.Tokens[t.Head].Head >= 0 && (s.Tokens[t.Head].Rel == "flat" || s.Tokens[t.Head].Rel == "compound") {
		t.Head = s.Tokens[t.Head].Head
	}
	for _, c := range s.Children[n] {
		s.Tokens[c].Head = i
	}
	s.Tokens[n].Head, s.Tokens[n].Rel = i, "nmod:desc"
	return true
}

// leakedPapers makes what describes a noun of the participle before it that was taken for a verb: "based on sources and | leaked |
// letters".
func leakedPapers(s *Sentence, i int) bool {
	t, o := &s.Tokens[i], s.Child(i, "obj")
	if t.Rel != "conj" || t.XPOS != "VBD" && t.XPOS != "VBN" || t.Head < 0 || o < i || s.Child(o, "det", "nmod:poss") >= 0 {
		return false
	}
	based := t.Head
	if s.Tokens[based].XPOS != "VBN" {
		based = s.Child(t.Head, "acl")
	}
	if based < 0 || s.Tokens[based].XPOS != "VBN" {
		return false
	}
	first, cc := s.Child(based, "obl"), s.Child(i, "cc")
	if first < 0 || cc != i-1 || first > cc || s.Child(i, "nsubj", "aux", "aux:pass", "advmod") >= 0 || s.First(o) != i+1 {
		return false
	}
	t.UPOS, t.XPOS, t.Rel = "VERB", "VBN", "amod"
	t.Head = o
	s.Tokens[o].Head, s.Tokens[o].Rel = first, "conj"
	s.Tokens[cc].Head = o
	return true
}
