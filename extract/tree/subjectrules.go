package tree

import (
	"slices"
	"strings"

	"hearsay/extract/lexicon"
)

// titleGerund makes a part of a title of the word before a name that was taken for a deed: "| Presiding | Judge Ada Dahl
// stated".
func titleGerund(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	if t.XPOS != "VBG" || t.Rel != "csubj" && t.Rel != "csubj:pass" && t.Rel != "nsubj" && t.Rel != "advcl" || !holding[s.Lower(i)] || t.Head < i ||
		t.Rel == "advcl" && s.Child(t.Head, "nsubj", "nsubj:pass", "csubj") >= 0 {
		return false
	}
	o := s.Child(i, "obj")
	if o < i || s.Tokens[o].UPOS != "PROPN" || s.First(o) != i+1 {
		return false
	}
	s.Tokens[o].Head, s.Tokens[o].Rel = t.Head, "nsubj"
	t.Head, t.Rel, t.UPOS = o, "amod", "ADJ"
	return true
}

// holding are words that say how somebody holds an office.
var holding = lexicon.Set(`presiding acting founding retiring sitting incoming outgoing leading serving visiting investigating supervising`)

// whatSubject makes the subject of the clause with "what" that another was set beside: "| What we have seen | was a mistake".
func whatSubject(s *Sentence, i int) bool {
	h, cop := s.Tokens[i].Head, s.Child(i, "cop")
	if h < 0 || h > i || cop < h || s.Tokens[h].UPOS != "VERB" || s.Child(i, "nsubj", "nsubj:pass", "csubj", "mark", "cc") >= 0 {
		return false
	}
	switch s.Tokens[i].Rel {
	case "parataxis", "ccomp", "conj", "xcomp", "advcl":
	default:
		return false
	}
	what := s.Child(h, "obj", "nsubj", "nsubj:pass")
	if what < 0 || what > h || s.Lower(what) != "what" {
		return false
	}
	for k := h + 1; k < cop; k++ {
		if s.Tokens[k].UPOS == "PUNCT" {
			return false
		}
	}
	s.Tokens[i].Head, s.Tokens[i].Rel = s.Tokens[h].Head, s.Tokens[h].Rel
	s.Tokens[h].Head, s.Tokens[h].Rel = i, "csubj"
	return true
}

// accordingLast takes out of a clause the "according to" at its end, whose noun was taken for the clause's verb: "that anyone who
// left | would pay, according to the paper".
func accordingLast(s *Sentence, i int) bool {
	a, root := s.Child(i, "case"), s.Root
	if s.Tokens[i].Rel != "ccomp" || s.Lower(a) != "according" || root < 0 || root == i {
		return false
	}
	v := a - 1
	for v >= 0 && s.Tokens[v].UPOS != "VERB" {
		v--
	}
	n := s.Child(i, "nsubj", "nsubj:pass")
	if n < 0 || n > v || v < 0 || !s.Under(v, i) || s.Child(v, "nsubj", "nsubj:pass") >= 0 {
		return false
	}
	s.Tokens[v].Head, s.Tokens[v].Rel = s.Tokens[i].Head, s.Tokens[i].Rel
	for _, c := range s.Children[i] {
		if c < a && c != v {
			s.Tokens[c].Head = v
		}
	}
	s.Tokens[i].Head, s.Tokens[i].Rel = root, "obl"
	return true
}

// leftOfMark gives the verb before it what was hung from a clause that begins further on: "fell | 2 % | while the other rose".
func leftOfMark(s *Sentence, i int) bool {
	h := s.Tokens[i].Head
	if h <= i || s.Tokens[i].UPOS == "PUNCT" || s.Tokens[h].Rel != "advcl" || spell(strings.ToLower(s.Tokens[i].Word.Lemma)) {
		return false
	}
	m, v := s.Child(h, "mark"), s.Tokens[h].Head
	if m <= i || m >= h || v < 0 || v > i || s.Tokens[v].UPOS != "VERB" {
		return false
	}
	switch s.Lower(m) {
	case "while", "as", "after", "when", "before", "because", "although", "though":
	default:
		return false
	}
	s.Tokens[i].Head = v
	if rel := s.Tokens[i].Rel; (rel == "obl:unmarked" || rel == "nsubj") && s.Child(v, "obj") < 0 && s.Child(i, "case") < 0 {
		s.Tokens[i].Rel = "obj"
	}
	return true
}

// infinitiveRoot makes the main verb of the participle behind the comment on a subject, where an infinitive was taken for
// it: "Ada Holt, who leads the league, | called | for the books to be opened".
func infinitiveRoot(s *Sentence, i int) bool {
	t, r := &s.Tokens[i], s.Root
	callsFor := t.Word.Lemma == "call" && s.Lower(i+1) == "for" && i > 0 && t.Head == i-1 // "The union | called for | the deals to be reviewed"
	if i == 0 || t.Rel != "acl" || t.XPOS != "VBN" && t.XPOS != "VBD" || r <= i || s.Tokens[i-1].Form != "," && !callsFor || !s.infinitive(r) {
		return false
	}
	subject := s.Child(r, "nsubj", "nsubj:pass")
	if subject < 0 || subject > i || s.Child(subject, "acl:relcl", "acl", "appos") < 0 || s.Child(i, "aux", "aux:pass", "nsubj", "obl:agent") >= 0 {
		return false
	}
	t.Head, t.Rel, t.XPOS = -1, "root", "VBD"
	s.Tokens[subject].Head, s.Tokens[subject].Rel = i, "nsubj"
	s.Tokens[r].Head, s.Tokens[r].Rel = i, "advcl"
	for c := range s.Tokens {
		if s.Tokens[c].Head == r && (c < i || s.Tokens[c].Form == ".") && c != subject {
			s.Tokens[c].Head = i
		}
	}
	return true
}

// infinitive reports whether "to" stands before the verb at v.
func (s *Sentence) infinitive(v int) bool {
	for _, c := range s.ChildrenBy(v, "mark") {
		if s.Lower(c) == "to" {
			return true
		}
	}
	return false
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

// headingSubject parts from a clause the words before a colon that were taken for its subject, which it has behind the colon:
// "| What we know |: the guild gave them a day".
func headingSubject(s *Sentence, i int) bool {
	v := s.Tokens[i].Head
	if !strings.HasPrefix(s.Tokens[i].Rel, "nsubj") || v < i {
		return false
	}
	y := s.Yield(i, "punct")
	end := y[len(y)-1] + 1
	if s.Tokens[v].Rel == "obl" && s.Tokens[v].Head >= 0 && s.Child(v, "cop") < 0 {
		v = s.Tokens[v].Head // it was hung from the day behind the colon
	}
	if s.Lower(end) != ":" || !slices.ContainsFunc(s.ChildrenBy(v, "nsubj", "nsubj:pass"), func(c int) bool { return c > end }) {
		return false
	}
	return s.hang(i, v, "parataxis")
}
