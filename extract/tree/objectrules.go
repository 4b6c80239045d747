package tree

import (
	"strings"

	"hearsay/extract/lexicon"
)

// managing makes one title of "managing" and the noun after it, which were taken for a deed: "Ada Dahl, | managing
// director | of the line".
func managing(s *Sentence, i int) bool {
	t, d := &s.Tokens[i], i+1
	if t.XPOS != "VBG" || t.UPOS != "VERB" || s.Lower(i) != "managing" || d >= len(s.Tokens) || s.Tokens[d].Head != i || t.Head < 0 {
		return false
	}
	switch strings.ToLower(s.Tokens[d].Word.Lemma) {
	case "director", "partner", "editor":
	default:
		return false
	}
	head, rel := t.Head, t.Rel
	if i > 1 && s.Tokens[i-1].Form == "," && (rel == "acl" || rel == "advcl") {
		rel = "appos"
		if s.Tokens[i-2].UPOS == "PROPN" {
			head = i - 2
			for s.Tokens[head].Rel == "flat" {
				head = s.Tokens[head].Head
			}
		}
	}
	for c := range s.Tokens {
		if s.Tokens[c].Head == i {
			s.Tokens[c].Head = d
		}
	}
	s.Tokens[d].Head, s.Tokens[d].Rel = head, rel
	t.Head, t.Rel, t.UPOS, t.XPOS = d, "amod", "ADJ", "JJ"
	if k := d + 1; k+1 < len(s.Tokens) && s.Lower(k) == "of" && s.Tokens[k+1].UPOS == "PROPN" {
		o := s.Tokens[k].Head // the parser may have hung "of the line" further on
		if s.Tokens[o].UPOS != "PROPN" && s.Tokens[k+1].Head == o {
			o = k + 1
		}
		if s.Tokens[o].UPOS == "PROPN" && s.hang(o, d, "nmod") {
			s.hang(k, o, "case")
		}
	}
	return true
}

// owner gives the noun after it the "her" that was taken for an object of its own: "sold | her | third of the firm".
func owner(s *Sentence, i int) bool {
	v := s.Tokens[i].Head
	if s.Tokens[i].UPOS != "PRON" || s.Tokens[i].Rel != "obj" && s.Tokens[i].Rel != "iobj" || v < 0 || v > i || s.Lower(i) != "her" {
		return false
	}
	for _, o := range s.ChildrenBy(v, "obj") {
		mass := s.Tokens[o].XPOS == "NNS" && twice[strings.ToLower(s.Tokens[v].Word.Lemma)] // "sold her | shares"
		if o > i && s.First(o) == i+1 && s.Child(o, "det", "nmod:poss") < 0 && s.Tokens[o].UPOS == "NOUN" && !mass {
			s.Tokens[i].XPOS = "PRP$"
			return s.hang(i, o, "nmod:poss")
		}
	}
	return false
}

// thatContent gives a verb of saying the that-clause that was taken to tell why or when: "suggested to Holt | that he
// leave".
func thatContent(s *Sentence, i int) bool {
	v := s.Tokens[i].Head
	if s.Tokens[i].Rel != "advcl" || v < 0 || v > i || !speechLike[strings.ToLower(s.Tokens[v].Word.Lemma)] || s.Child(v, "ccomp") >= 0 {
		return false
	}
	m := s.Child(i, "mark")
	if m < v || s.Lower(m) != "that" || s.Lower(m-1) == "so" || s.Lower(m-1) == "now" || s.Child(i, "nsubj", "nsubj:pass") < 0 {
		return false
	}
	s.Tokens[i].Rel = "ccomp"
	return true
}

// askedClause makes a complement of the question that was taken to describe the verb before it: "could not establish
// | who paid".
func askedClause(s *Sentence, i int) bool {
	v := s.Tokens[i].Head
	if s.Tokens[i].Rel != "acl:relcl" || v < 0 || s.Tokens[v].UPOS != "VERB" || s.Child(v, "obj", "ccomp") >= 0 {
		return false
	}
	w := s.First(i, "punct")
	if w != v+1 || s.Tokens[w].XPOS != "WP" {
		return false
	}
	s.Tokens[i].Rel = "ccomp"
	return true
}

// quotedVerb makes the verb of a quoted sentence of the word at its end that was taken for a plural: "“The dam | leaks |,” said Holm".
func quotedVerb(s *Sentence, i int) bool {
	t, n := &s.Tokens[i], i-1
	if t.XPOS != "NNS" || t.Rel != "ccomp" || n < 2 || s.Tokens[n].XPOS != "NN" || s.Tokens[n].Rel != "compound" || s.Tokens[n].Head != i || i+2 >= len(s.Tokens) {
		return false
	}
	y := s.Yield(i, "punct")
	if d := s.Tokens[y[0]]; y[len(y)-1] != i || d.XPOS != "DT" && d.XPOS != "PRP$" || d.Head != i || y[0] == 0 || !strings.Contains("“\"", s.Tokens[y[0]-1].Form) ||
		!strings.Contains("”\"", s.Tokens[i+1].Form) && !strings.Contains("”\"", s.Tokens[i+2].Form) {
		return false
	}
	switch s.Lower(y[0]) {
	case "these", "those", "all", "some", "any", "no":
		return false
	}
	for _, c := range s.Children[i] {
		if c < n && s.Tokens[c].UPOS != "PUNCT" {
			s.Tokens[c].Head = n
		}
	}
	s.retag(i, "VERB", "VBZ")
	return s.hang(n, i, "nsubj")
}

// quotedSubject gives the clause before a verb of saying the subject that the verb took, where a name behind the verb
// is whoever says it: "Staff “followed the rules”, said | Ada Dahl".
func quotedSubject(s *Sentence, i int) bool {
	if i == 0 || i+1 >= len(s.Tokens) || s.Tokens[i].UPOS != "VERB" || s.Tokens[i-1].UPOS != "PUNCT" || s.Tokens[i+1].UPOS != "PROPN" ||
		!speechLike[strings.ToLower(s.Tokens[i].Word.Lemma)] {
		return false
	}
	n, x := s.Child(i, "nsubj"), s.Child(i, "ccomp")
	if n < 0 || x < n || x > i || s.Child(x, "nsubj", "nsubj:pass") >= 0 {
		return false
	}
	return s.hang(n, x, "nsubj")
}

// insertedSpeaker takes out of a sentence who says it, where the speaker stands behind the verb: "The council, | says its
// chair, Ada Dahl, | was told".
func insertedSpeaker(s *Sentence, i int) bool {
	if i < 2 || s.Tokens[i].UPOS != "VERB" || s.Tokens[i-1].Form != "," || !speechLike[strings.ToLower(s.Tokens[i].Word.Lemma)] {
		return false
	}
	n, x := s.Child(i, "nsubj"), s.Child(i, "ccomp")
	if n < 0 || x < i || n > i-2 {
		return false
	}
	m, rel := s.Child(x, "nsubj", "nsubj:pass"), "nsubj"
	for _, c := range s.ChildrenBy(i, "nsubj", "obj", "iobj") {
		if c > i && m < 0 {
			m = c // it hangs from the verb already
		}
	}
	if m < i {
		return false
	}
	if s.Child(x, "aux:pass") >= 0 {
		rel = "nsubj:pass"
	}
	y := s.Yield(m, "punct")
	if end := y[len(y)-1] + 1; y[0] != i+1 || end >= len(s.Tokens) || s.Tokens[end].Form != "," {
		return false
	}
	head, was := s.Tokens[i].Head, s.Tokens[i].Rel
	s.Tokens[x].Head, s.Tokens[x].Rel = head, was
	s.Tokens[i].Head, s.Tokens[i].Rel = x, "parataxis"
	s.Tokens[n].Head, s.Tokens[n].Rel = x, rel
	s.Tokens[m].Head, s.Tokens[m].Rel = i, "nsubj"
	return true
}

// calledIt gives a verb of calling the pronoun or noun that was taken for the subject of what it is called: "calls | it |
// 'nonsense'".
func calledIt(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	x := t.Head
	if t.Rel != "nsubj" || x < i || t.UPOS != "PRON" && t.UPOS != "NOUN" {
		return false
	}
	v := s.First(i) - 1
	if v < 0 || !calling[strings.ToLower(s.Tokens[v].Word.Lemma)] || s.Tokens[x].UPOS != "NOUN" && s.Tokens[x].UPOS != "ADJ" ||
		s.Tokens[x].Head != v || s.Child(x, "cop", "aux") >= 0 {
		return false
	}
	s.Tokens[x].Rel = "xcomp"
	return s.hang(i, v, "obj")
}

// calledThat makes a determiner of "that" right behind a verb of calling, which says no clause, and an object of its noun:
// "called | that claim | a fantasy".
func calledThat(s *Sentence, i int) bool {
	n, v := i+1, i-1
	if v < 0 || n >= len(s.Tokens) || s.Lower(i) != "that" || s.Tokens[i].Rel != "mark" || !calling[strings.ToLower(s.Tokens[v].Word.Lemma)] || s.Tokens[n].UPOS != "NOUN" {
		return false
	}
	t := &s.Tokens[i]
	t.UPOS, t.XPOS, t.Head, t.Rel = "DET", "DT", n, "det"
	for _, c := range s.Children[n] {
		if s.Tokens[c].Rel == "conj" && s.Tokens[c].UPOS == "VERB" {
			s.Tokens[c].Head = v
		}
	}
	s.Tokens[n].Head, s.Tokens[n].Rel = v, "obj"
	return true
}

// calledSo gives a verb of calling what stands right behind its object, which tells what that is called: "called the report | a
// lie", "branded the claims | false".
func calledSo(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	o := t.Head
	switch t.Rel {
	case "appos", "amod", "nmod", "nmod:unmarked":
	case "acl":
		if t.UPOS != "ADJ" {
			return false
		}
	case "obl:unmarked", "obj", "advmod":
		o = s.Child(o, "obj")
	default:
		return false
	}
	if o < 0 || t.UPOS != "NOUN" && t.UPOS != "ADJ" || lexicon.TimeNoun(s.Lower(i)) || s.Child(i, "case") >= 0 || s.Tokens[o].Rel != "obj" {
		return false
	}
	v := s.Tokens[o].Head
	if v > o || !calling[strings.ToLower(s.Tokens[v].Word.Lemma)] || s.Child(v, "xcomp") >= 0 {
		return false
	}
	if n := s.Child(i, "compound"); o == i && n >= 0 && noArticle[s.Lower(i)] && s.Child(i, "det") >= 0 {
		return s.calledNonsense(i, n, v)
	}
	first := s.First(i, "punct")
	for k := first - 1; k > o; k-- {
		if s.Tokens[k].Form == "," || s.Tokens[k].UPOS != "PUNCT" && s.Under(k, i) {
			return false
		}
	}
	if first <= o {
		return false
	}
	for _, c := range s.ChildrenBy(i, "obl", "nmod", "obl:unmarked") {
		if lexicon.WeekdayName(s.Lower(c)) || lexicon.MonthName(s.Lower(c)) {
			s.Tokens[c].Head, s.Tokens[c].Rel = v, "obl" // "called the report nonsense | on Monday"
		}
	}
	return s.hang(i, v, "xcomp")
}

// calledNonsense parts the noun at n from what the verb at v calls it, with which it was taken for one phrase: "called the report |
// nonsense".
func (s *Sentence) calledNonsense(i, n, v int) bool {
	for _, c := range s.Children[i] {
		if c < n {
			s.Tokens[c].Head = n
		}
	}
	s.Tokens[n].Head, s.Tokens[n].Rel, s.Tokens[i].Rel = v, "obj", "xcomp"
	return true
}

// noArticle are nouns for what is called false that take no article.
var noArticle = lexicon.Set(`nonsense rubbish fiction fantasy slander propaganda misinformation disinformation speculation hearsay`)

// calling are verbs that take a thing and what it is called.
var calling = lexicon.Set(`call brand label dub deem term`)

// nameOfObject makes the name right after a verb without an object, which was taken for a part of a verb, its object:
// "had never met | Ada Dahl".
func nameOfObject(s *Sentence, i int) bool {
	t, v := &s.Tokens[i], i-1
	if t.Rel != "compound" || t.UPOS != "PROPN" || v < 0 || t.Head < 0 || t.Head > v || s.Tokens[t.Head].UPOS != "VERB" || s.Tokens[v].UPOS != "VERB" || s.Child(v, "obj", "aux:pass") >= 0 {
		return false
	}
	return s.hang(i, v, "obj")
}
