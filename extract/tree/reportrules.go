package tree

import (
	"strings"

	"hearsay/extract/lexicon"
)

// reportsAlleged makes a verb with a subject of a past form of saying behind what was taken to be described by it and by the clause
// that it says: "after a series of reports | alleged | Holm received money".
func reportsAlleged(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	n := t.Head
	if t.Rel != "acl" || t.XPOS != "VBD" || n < 0 || n > i || !speechLike[s.Lemma(i)] || s.Child(i, "nsubj", "obj", "ccomp") >= 0 {
		return false
	}
	for _, x := range s.ChildrenBy(n, "acl:relcl", "acl") {
		k := s.Child(x, "nsubj", "nsubj:pass")
		if x < i || k < 0 || s.First(x, "punct") != i+1 || relative(s.Lower(k)) {
			continue
		}
		t.Head, t.Rel = s.Tokens[n].Head, "advcl"
		if t.Head < 0 {
			t.Rel = "root"
		}
		if m := s.Child(n, "case"); m >= 0 {
			s.Tokens[m].Head, s.Tokens[m].Rel = i, "mark"
		}
		s.Tokens[n].Head, s.Tokens[n].Rel = i, "nsubj"
		s.Tokens[x].Head, s.Tokens[x].Rel = i, "ccomp"
		return true
	}
	return false
}

// whoDenied gives the verb that answers a claim noun right before it the subject that was taken for a part of that noun: "in the fire,
// allegations | Holm | denied".
func whoDenied(s *Sentence, i int) bool {
	t, n := &s.Tokens[i], i-1
	v := i + 1
	for v < len(s.Tokens) && s.Tokens[v].Head == i && s.Tokens[v].Rel == "flat" {
		v++
	}
	if t.UPOS != "PROPN" || t.Rel != "flat" || t.Head != n || n < 2 || !claimNouns[s.Lemma(n)] || s.Tokens[n-1].Form != "," || v >= len(s.Tokens) || !denialVerb(s.Lemma(v)) ||
		s.Tokens[v].XPOS != "VBD" && s.Tokens[v].XPOS != "VBZ" || s.Child(v, "nsubj", "obj") >= 0 || s.Under(n, v) {
		return false
	}
	s.Tokens[n].Rel = "appos"
	t.Head, t.Rel = v, "nsubj"
	return s.hang(v, n, "acl:relcl")
}

// sayingNoun makes a participle of the word in -ing that was taken for a noun before "that": "published a report on Friday |
// alleging | that".
func sayingNoun(s *Sentence, i int) bool {
	t, that := &s.Tokens[i], i+1
	if t.UPOS != "NOUN" || !sayingWords[s.Lower(i)] || s.Lower(that) != "that" || t.Head < 0 || t.Head > i {
		return false
	}
	x := s.Tokens[that].Head
	if x < that || x != i && !s.Under(x, i) {
		return false
	}
	v := t.Head
	for v >= 0 && s.Tokens[v].UPOS != "VERB" {
		v = s.Tokens[v].Head
	}
	if v < 0 {
		return false
	}
	for _, c := range s.Children[i] {
		if c < i && s.Tokens[c].UPOS != "PUNCT" {
			s.Tokens[c].Head, s.Tokens[c].Rel = v, "obl:unmarked"
			if lexicon.WeekdayName(s.Lower(c)) && c+1 < i && s.Tokens[c+1].Head == i {
				s.Tokens[c].Head, s.Tokens[c].Rel = c+1, "compound" // "Wednesday night"
			}
		}
	}
	t.UPOS, t.XPOS, t.Word.Lemma, t.Rel = "VERB", "VBG", sayingLemma[s.Lower(i)], "advcl"
	t.Head = v
	s.Tokens[x].Head, s.Tokens[x].Rel = i, "ccomp"
	s.Tokens[that].Rel, s.Tokens[that].UPOS = "mark", "SCONJ"
	return true
}

// sayingLemma are participles of saying with their verbs, and sayingWords the participles.
var (
	sayingLemma = map[string]string{"alleging": "allege", "claiming": "claim", "suggesting": "suggest", "stating": "state", "insisting": "insist",
		"arguing": "argue", "announcing": "announce", "saying": "say", "asserting": "assert", "revealing": "reveal"}
	sayingWords = lexicon.Set(`alleging claiming suggesting stating insisting arguing announcing saying asserting revealing`)
)

// andWill coordinates with the verb before it a verb with "will" and "and" that was taken to describe a noun between: "have no interest
// in and | will | not meddle".
func andWill(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	n := t.Head
	cc, aux := s.Child(i, "cc"), s.Child(i, "aux")
	if t.Rel != "acl" || n < 0 || n > i || cc < n || aux < cc || aux > i || s.Child(i, "nsubj", "nsubj:pass") >= 0 {
		return false
	}
	v := s.Tokens[n].Head
	return v >= 0 && v < n && s.Tokens[v].UPOS == "VERB" && s.hang(i, v, "conj")
}

// neverSaid does as neverAnd where "have never", whose last word stands at a, was hung from the verb of saying at v behind it.
func (s *Sentence) neverSaid(i, a, v int) bool {
	subject := -1
	for _, c := range s.Children[v] {
		switch {
		case c > a || s.Tokens[c].UPOS == "PUNCT":
		case c == a, c == a-1:
			s.Tokens[c].Head = i
		case s.Tokens[c].Rel == "nsubj":
			subject = c
		}
	}
	if subject < 0 || s.Child(v, "nsubj") == subject && len(s.ChildrenBy(v, "nsubj")) < 2 {
		return false
	}
	if n := s.Child(i, "nsubj"); n >= 0 {
		s.Tokens[n].Rel = "dep" // the same again
	}
	s.Tokens[subject].Head = i
	s.Tokens[i].Head, s.Tokens[i].Rel = v, "ccomp"
	return true
}

// neverAnd makes the main verb of the one behind "have never and would never", of which only the last is there: "I have never and would
// never | support | it".
func neverAnd(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	a := t.Head
	if t.Rel != "conj" || t.XPOS != "VB" || a < 1 || a > i || s.Tokens[a].UPOS != "ADV" && s.Tokens[a].UPOS != "PART" || s.Child(i, "aux") < a {
		return false
	}
	h := s.Tokens[a].Head
	if h > i && s.Lemma(a-1) == "have" && s.Tokens[a-1].Head == h {
		return s.neverSaid(i, a, h)
	}
	if h < 0 || h > a || s.Lemma(h) != "have" && s.Lemma(h) != "do" || s.Child(h, "obj") >= 0 {
		return false
	}
	for _, c := range s.Children[i] {
		if c > a && s.Tokens[c].Rel == "nsubj" && s.Child(h, "nsubj") >= 0 {
			s.Tokens[c].Rel = "dep" // the same again
		}
	}
	for _, c := range s.Children[h] {
		s.Tokens[c].Head = i
	}
	t.Head, t.Rel = s.Tokens[h].Head, s.Tokens[h].Rel
	s.Tokens[h].Head, s.Tokens[h].Rel, s.Tokens[h].UPOS = i, "aux", "AUX"
	return true
}

// quotingSubject gives a verb with "have" the noun before the participle that was taken to describe the verb: "| reports | today quoting
// clerks have hurt me".
func quotingSubject(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	v := t.Head
	if t.XPOS != "VBG" || t.Rel != "amod" && t.Rel != "advcl" && t.Rel != "acl" || v < i || s.Tokens[v].UPOS != "VERB" || s.Lemma(s.Child(v, "aux")) != "have" ||
		s.Child(v, "nsubj", "nsubj:pass") >= 0 || s.Child(i, "obj") < i {
		return false
	}
	n := i - 1
	for n > 0 && (lexicon.TimeNoun(s.Lower(n)) || lexicon.WeekdayName(s.Lower(n))) {
		n--
	}
	if n < 0 || s.Tokens[n].UPOS != "NOUN" && s.Tokens[n].UPOS != "PROPN" || s.Child(n, "case") >= 0 || s.Under(v, n) {
		return false
	}
	s.Tokens[n].Head, s.Tokens[n].Rel = v, s.subjectOf(v)
	return s.hang(i, n, "acl")
}

// namedVerb makes a part of the name before it of the word that was tagged as a name and taken for a verb: "Tarn | United | paid".
func namedVerb(s *Sentence, i int) bool {
	t, n := &s.Tokens[i], i-1
	if t.UPOS != "VERB" || t.XPOS != "NNP" || n < 0 || s.Tokens[n].UPOS != "PROPN" || t.Rel != "amod" || s.Tokens[n].Head != t.Head || !strings.HasPrefix(s.Tokens[n].Rel, "nsubj") {
		return false
	}
	t.UPOS = "PROPN"
	return s.hang(i, n, "flat")
}
