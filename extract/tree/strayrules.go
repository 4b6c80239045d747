package tree

import (
	"strings"

	"hearsay/extract/lexicon"
)

// strayCase puts a phrase together whose preposition was hung from a verb before it, its words from anywhere:
// "said that she met | with | Norway's | consul | but denied".
func strayCase(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	if t.Rel != "case" || t.UPOS != "ADP" || t.Head < 0 || t.Head > i || s.Tokens[t.Head].UPOS != "VERB" {
		return false
	}
	head := -1
	for k := i + 1; k < len(s.Tokens) && k < i+8; k++ {
		u := s.Tokens[k].UPOS
		if u != "DET" && u != "ADJ" && u != "NOUN" && u != "PROPN" && u != "NUM" && u != "PART" && u != "PRON" {
			break
		}
		if u != "DET" && u != "PART" {
			head = k
		}
	}
	verb := i - 1
	for verb >= 0 && s.Tokens[verb].UPOS != "VERB" {
		verb--
	}
	if head < 0 || verb < 0 || s.Under(verb, head) {
		return false
	}
	for k := i; k < head; k++ {
		if h := s.Tokens[k].Head; h < i || h > head {
			s.Tokens[k].Head = head
		}
	}
	for c := range s.Tokens {
		if h := s.Tokens[c].Head; c > head && h >= i && h < head {
			s.Tokens[c].Head = verb // what hung from a word inside the phrase stands after it
		}
	}
	s.Tokens[head].Head, s.Tokens[head].Rel = verb, "obl"
	if s.Tokens[head].UPOS == "ADJ" {
		s.Tokens[head].UPOS = "NOUN"
	}
	return true
}

// passiveBe joins "been" and the participle after it, where the parser made two verbs of them: "has so far |
// been | denied by the mayor".
func passiveBe(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	if t.UPOS != "VERB" && t.UPOS != "AUX" || strings.ToLower(t.Word.Lemma) != "be" || t.Rel == "aux:pass" || t.Rel == "cop" || t.Rel == "aux" {
		return false
	}
	v := afterAdverbs(s, i)
	if v < 0 || s.Tokens[v].XPOS != "VBN" || s.Tokens[v].UPOS != "VERB" || s.Child(v, "aux", "aux:pass", "nsubj", "nsubj:pass") >= 0 || s.Under(i, v) {
		return false
	}
	top := s.Tokens[v].Head
	takeOver(s, i, v)
	s.Tokens[i].Rel = "aux:pass"
	for c := range s.Tokens {
		switch {
		case s.Tokens[c].Head == v && s.Tokens[c].Rel == "nsubj":
			s.Tokens[c].Rel = "nsubj:pass"
		case c > v && s.Tokens[c].Head == top && s.Tokens[c].Rel == "obl:agent" && s.Child(c, "case") == v+1:
			s.Tokens[c].Head = v
		}
	}
	return true
}

// relativeInside turns round a clause with "which" or "who" that took the noun it describes: "In | his speech |,
// which ended in tears, Holm thanked".
func relativeInside(s *Sentence, i int) bool {
	c := s.Child(i, "nsubj")
	if c < 2 || c > i || s.Tokens[c-1].Form != "," || s.Lower(c) != "which" && s.Lower(c) != "who" {
		return false
	}
	n := c - 2
	for n >= 0 && s.Tokens[n].Head >= 0 && s.Tokens[n].Head != i {
		n = s.Tokens[n].Head
	}
	if n < 0 || n >= c || s.Tokens[n].Head != i || !strings.HasPrefix(s.Tokens[n].Rel, "obl") || s.Tokens[i].Head < 0 {
		return false
	}
	s.Tokens[n].Head = s.Tokens[i].Head
	s.Tokens[i].Head, s.Tokens[i].Rel = n, "acl:relcl"
	return true
}

// relativeOne gives a relative clause the subject that was taken for a clause of its own: "the letters that | one of the
// clerks | mentioned".
func relativeOne(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	w := s.Child(i, "nsubj")
	if t.Rel != "acl:relcl" || t.UPOS != "NUM" && t.UPOS != "NOUN" && t.UPOS != "PROPN" || w < 0 || w > i || !relative(s.Lower(w)) || s.Child(i, "cop", "aux") >= 0 {
		return false
	}
	for _, v := range s.ChildrenBy(t.Head, "acl:relcl") {
		if x := s.Tokens[v].XPOS; v > i && (x == "VBD" || x == "VBZ" || x == "VBP") && s.Child(v, "nsubj", "nsubj:pass", "obj") < 0 {
			s.Tokens[w].Head, s.Tokens[w].Rel = v, "obj"
			t.Head, t.Rel = v, "nsubj"
			return true
		}
	}
	return false
}

// whoClause hangs a clause with "who" or "which" from the noun before its comma where it was taken for a clause of
// the verb: "said Holm, | who leads the union".
func whoClause(s *Sentence, i int) bool {
	c := s.Child(i, "nsubj")
	if o := s.Child(i, "obj"); o >= 0 && o < c && s.Lower(o) == "which" {
		c = o // "votes, | which his party won"
	}
	if c < 2 || c > i || s.Tokens[c-1].Form != "," || s.Lower(c) != "which" && s.Lower(c) != "who" {
		return false
	}
	switch s.Tokens[i].Rel {
	case "ccomp", "conj", "parataxis", "advcl", "advcl:relcl", "dep", "xcomp":
	default:
		return false
	}
	if s.Tokens[i].Rel == "advcl:relcl" && following[s.Lemma(i)] {
		return false
	}
	n := c - 2
	for h := s.Tokens[n].Head; h >= 0 && h < n && s.Tokens[n].Rel == "flat"; h = s.Tokens[n].Head {
		n = h
	}
	if u := s.Tokens[n].UPOS; u != "PROPN" && u != "NOUN" {
		return false
	}
	return s.hang(i, n, "acl:relcl")
}

// following are verbs of what a whole fact does: "lost the vote, which | means | a new one".
var following = lexicon.Set(`make mean cause confirm suggest explain lead help allow force prompt imply require classify raise prevent show prove`)

// mainAfterRelative makes the main verb of the verb after a relative clause where the noun before was taken for
// all there is: "Holm, who runs the mill, | denies it", "Anybody who says otherwise | has an axe to grind".
func mainAfterRelative(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	n := s.Root
	if n < 0 || n > i || s.Tokens[n].UPOS != "PROPN" && s.Tokens[n].UPOS != "NOUN" && s.Tokens[n].UPOS != "PRON" || s.Child(n, "cop", "case") >= 0 ||
		s.Child(i, "nsubj", "nsubj:pass", "cc", "mark") >= 0 {
		return false
	}
	finite := t.UPOS == "VERB" && (t.XPOS == "VBD" || t.XPOS == "VBZ" || t.XPOS == "VBP") || t.XPOS == "NNS" && s.Child(i, "obj") > i ||
		t.XPOS == "VBN" && speechLike[strings.ToLower(t.Word.Lemma)] && s.Child(i, "ccomp") > i && s.Child(i, "aux", "aux:pass") < 0
	x := s.Child(n, "acl:relcl")
	if !finite || x < n || x > i || t.Rel == "acl:relcl" || t.Head != n && (t.Head != x || t.Rel != "ccomp") {
		return false
	}
	if first := s.First(i, "punct"); t.Head == n && s.Tokens[first-1].Form != "," {
		return false
	}
	for _, c := range s.ChildrenBy(i, "advmod") {
		if c < i && c == x+1 {
			s.Tokens[c].Head = x // "says | otherwise"
		}
	}
	if t.UPOS != "VERB" {
		t.UPOS, t.XPOS = "VERB", "VBZ"
	} else if t.XPOS == "VBN" {
		t.XPOS = "VBD"
	}
	t.Head, t.Rel = -1, "root"
	s.Tokens[n].Head, s.Tokens[n].Rel = i, "nsubj"
	return true
}

// markBefore hangs from the noun a mark that opens its phrase and was hung from a word that only describes it: "Holm |, | managing
// director".
func markBefore(s *Sentence, i int) bool {
	h := s.Tokens[i].Head
	if s.Tokens[i].UPOS != "PUNCT" || h <= i {
		return false
	}
	switch s.Tokens[h].Rel {
	case "amod", "compound", "nummod", "det", "nmod:poss":
	default:
		return false
	}
	n := s.Tokens[h].Head
	if n <= h || s.First(h) != i {
		return false
	}
	s.Tokens[i].Head = n
	return true
}

// apposed makes an apposition of the phrase between commas that was taken for a second one beside a name: "Holm |,
// the owner of the mill, | said".
func apposed(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	if t.Rel != "conj" || t.Head < 0 || s.Tokens[t.Head].UPOS != "PROPN" || s.Child(i, "cc") >= 0 || s.Child(i, "det") < 0 {
		return false
	}
	y := s.Yield(i, "punct")
	if y[0] == 0 || s.Tokens[y[0]-1].Form != "," || t.UPOS != "NOUN" && t.UPOS != "PROPN" {
		return false
	}
	for _, c := range s.ChildrenBy(t.Head, "conj") {
		if c > i && s.Child(c, "cc") >= 0 {
			return false // a list
		}
	}
	t.Rel = "appos"
	return true
}

// followingPhrase makes a preposition of "following" and the like where they were taken for verbs: "told us, |
// following | questions".
func followingPhrase(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	switch s.Lower(i) {
	case "following", "regarding", "concerning":
	default:
		return false
	}
	o := s.Child(i, "obj")
	if t.XPOS != "VBG" || o < i || t.Head < 0 || t.Head > i || t.UPOS != "VERB" || s.Child(i, "aux", "nsubj", "mark") >= 0 {
		return false
	}
	s.Tokens[o].Head, s.Tokens[o].Rel = t.Head, "obl"
	for _, c := range s.Children[i] {
		if c != o {
			s.Tokens[c].Head = o
		}
	}
	t.Head, t.Rel, t.UPOS = o, "case", "ADP"
	return true
}
