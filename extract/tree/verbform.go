package tree

import (
	"strings"

	"hearsay/extract/syntax"
)

// perfect joins "had" and the participle after it, where the parser made two verbs of them: "the ward | had |
// run out".
func perfect(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	if h := t.Head; s.Lower(i) == "gone" && t.UPOS == "ADJ" && h >= 0 && h < i && s.Tokens[h].Word.Lemma == "have" && (t.Rel == "obj" || t.Rel == "xcomp") {
		takeOver(s, h, i)
		t.Word.Lemma = "go"
		return true
	}
	if s.Lower(i) == "gone" && t.UPOS == "ADJ" && s.Lemma(s.Child(i, "aux")) == "have" {
		t.UPOS, t.XPOS, t.Word.Lemma = "VERB", "VBN", "go"
		return true
	}
	if t.XPOS == "VBN" && t.UPOS != "VERB" && t.UPOS != "AUX" && s.Child(i, "aux") >= 0 {
		t.UPOS = "VERB"
		return true
	}
	if t.UPOS != "VERB" || strings.ToLower(t.Word.Lemma) != "have" || s.Child(i, "obj") >= 0 {
		return false
	}
	v := afterAdverbs(s, i)
	since := v >= 0 && v+1 < len(s.Tokens) && s.Lower(v) == "since" && s.Tokens[v].Head == v+1
	if since {
		v++ // "has | since | withdrawn"
	}
	if v < 0 || s.Tokens[v].XPOS != "VBN" && s.Tokens[v].XPOS != "VBD" || s.Child(v, "aux", "nsubj") >= 0 {
		return false
	}
	if since {
		s.Tokens[v-1].Rel, s.Tokens[v-1].UPOS = "advmod", "ADV"
	}
	takeOver(s, i, v)
	return true
}

// fromAuxiliary hangs from the verb what was hung from its auxiliary: "Lisbon | has since withdrawn".
func fromAuxiliary(s *Sentence, i int) bool {
	h := s.Tokens[i].Head
	if h < 0 || s.Tokens[h].Head < 0 || s.Tokens[h].Rel != "aux" && s.Tokens[h].Rel != "aux:pass" && s.Tokens[h].Rel != "cop" {
		return false
	}
	switch s.Tokens[i].Rel {
	case "nsubj", "nsubj:pass", "obj", "obl", "ccomp", "xcomp", "advcl", "mark", "conj", "parataxis", "aux":
		s.Tokens[i].Head = s.Tokens[h].Head
		return true
	}
	return false
}

// hasUntil makes the verb of the "has" that was taken for an auxiliary of a noun: "He | has | until Friday to answer".
func hasUntil(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	n := t.Head
	if t.Rel != "aux" || t.Word.Lemma != "have" || n < i || s.Tokens[n].UPOS != "NOUN" && s.Tokens[n].UPOS != "PROPN" && s.Tokens[n].UPOS != "NUM" || s.Child(n, "cop", "aux:pass") >= 0 {
		return false
	}
	t.Head, t.Rel, t.UPOS = s.Tokens[n].Head, s.Tokens[n].Rel, "VERB"
	first := s.First(n, "nsubj", "aux", "advmod", "mark", "cc", "punct")
	for _, c := range s.Children[n] {
		if rel := s.Tokens[c].Rel; c != i && (c < min(first, i) || rel == "punct" || rel == "conj" && s.Tokens[c].UPOS == "VERB" || rel == "advcl" || rel == "ccomp" || rel == "parataxis" || rel == "xcomp") {
			s.Tokens[c].Head = i
			if rel == "xcomp" {
				s.Tokens[c].Rel = "advcl"
			}
		}
	}
	if s.Child(n, "case") >= 0 {
		return s.hang(n, i, "obl")
	}
	return s.hang(n, i, "obj")
}

// perfectObject does the same where the participle was taken to describe an object: "has so far | resisted
// calls".
func perfectObject(s *Sentence, i int) bool {
	if s.Tokens[i].Rel == "aux" || !strings.EqualFold(s.Tokens[i].Word.Lemma, "have") {
		return false
	}
	v, o := afterAdverbs(s, i), s.Child(i, "obj")
	if v < 0 || o < v || s.Tokens[v].Head != o || s.Tokens[v].Rel != "amod" || !strings.HasSuffix(s.Lower(v), "ed") || s.Child(o, "det") >= 0 && s.Child(o, "det") < v {
		return false
	}
	s.Tokens[v].Head = i
	takeOver(s, i, v)
	s.Tokens[o].Head, s.Tokens[o].Rel = v, "obj"
	return true
}

// afterAdverbs returns the first token after i that is no adverb and opens no quotation, -1 at the end.
func afterAdverbs(s *Sentence, i int) int {
	for v := i + 1; v < len(s.Tokens) && v < i+5; v++ {
		if s.Tokens[v].UPOS != "ADV" && s.Tokens[v].XPOS != "``" {
			return v
		}
	}
	return -1
}

// takeOver makes v the verb that i was, with i as its auxiliary.
func takeOver(s *Sentence, i, v int) {
	head, rel := s.Tokens[i].Head, s.Tokens[i].Rel
	for c := range s.Tokens {
		if s.Tokens[c].Head == i && c != v {
			s.Tokens[c].Head = v
		}
	}
	s.Tokens[v].Head, s.Tokens[v].Rel = head, rel
	s.Tokens[v].UPOS, s.Tokens[v].XPOS = "VERB", "VBN"
	s.Tokens[v].Word.Lemma = verbLemma(s, v)
	s.Tokens[i].Head, s.Tokens[i].Rel, s.Tokens[i].UPOS = v, "aux", "AUX"
}

// verbLemma is the lemma of a word that was taken for an adjective.
func verbLemma(s *Sentence, v int) string {
	lemma := strings.ToLower(s.Tokens[v].Word.Lemma)
	if stem, ok := strings.CutSuffix(lemma, "ed"); ok && len(stem) > 2 {
		return stem
	}
	return lemma
}

// retag gives token i other tags and the lemma that it has with them.
func (s *Sentence) retag(i int, upos, xpos string) {
	t := &s.Tokens[i]
	t.UPOS, t.XPOS, t.Word.Lemma = upos, xpos, syntax.Lemma(t.Form, xpos)
}

// accusing verbs take a person and a gerund.
var accusing = map[string]bool{"accuse": true, "suspect": true, "charge": true, "convict": true, "blame": true, "criticise": true,
	"criticize": true, "acquit": true, "clear": true, "reproach": true}

// finiteAmod makes a finite verb of the participle after the noun that was taken for all there is: "The
// players' union | accused | the coach".
func finiteAmod(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	if o := s.Root; o > i && t.Head == o && t.Rel == "amod" && (t.XPOS == "VBN" || t.XPOS == "VBD") {
		return s.finiteBeforeObject(i, o)
	}
	if s.Root < 0 || i != s.Root+1 || t.Rel != "amod" || !strings.HasPrefix(t.XPOS, "VB") || s.Tokens[s.Root].UPOS != "NOUN" && s.Tokens[s.Root].UPOS != "PROPN" {
		return false
	}
	noun, object := s.Root, t.Head
	t.UPOS = "VERB"
	s.predicate(i, noun)
	if object != noun {
		s.Tokens[object].Head, s.Tokens[object].Rel = i, "obj"
	}
	return true
}

// finiteBeforeObject does so where the noun behind the participle, which is its object, was taken for all there is.
func (s *Sentence) finiteBeforeObject(i, o int) bool {
	n := s.Child(i, "nsubj")
	if k := i - 1; n < 0 && k >= 0 && s.Tokens[k].Head == o && s.Tokens[k].UPOS == "NOUN" && s.Child(k, "det", "nmod:poss") >= 0 {
		n = k // "The players' union | accused | the coach"
	}
	if first := s.Child(o, "nsubj"); n < 0 && s.Tokens[i].XPOS == "VBD" && s.Lower(i-1) == "," && first >= 0 && first < i-1 {
		n = first // "Reports published on Monday, | told | worries"
		s.Tokens[n].Head = i
		s.index()
	}
	if n < 0 || n > i || s.Tokens[o].UPOS != "NOUN" && s.Tokens[o].UPOS != "PROPN" || s.Child(o, "cop", "nsubj") >= 0 || s.Tokens[i].XPOS != "VBD" && s.finiteBefore(len(s.Tokens)) {
		return false
	}
	s.predicate(i, o)
	s.Tokens[o].Rel, s.Tokens[n].Head, s.Tokens[n].Rel = "obj", i, "nsubj"
	for _, c := range s.Children[o] {
		switch {
		case c == i || c == n:
		case c < i || s.Tokens[c].Rel == "acl" && s.Child(c, "mark") > o:
			s.Tokens[c].Head, s.Tokens[c].Rel = i, behindVerb(s.Tokens[c].Rel)
		case c < o || s.Tokens[c].Rel == "flat" || s.Tokens[c].Rel == "appos" || s.Tokens[c].Rel == "nmod":
			s.Tokens[c].Head = o
		}
	}
	for _, c := range s.Children[i] {
		if k := s.Tokens[c]; k.Rel == "obj" && k.UPOS == "NOUN" && c < o {
			s.Tokens[c].Head, s.Tokens[c].Rel = o, "nmod:desc" // "signed | goalkeeper | Ada Holm"
		}
	}
	return true
}

// behindVerb is the relation to a verb of what hung from a noun by rel.
func behindVerb(rel string) string {
	switch rel {
	case "acl":
		return "advcl"
	case "nmod":
		return "obl"
	}
	return rel
}

// gerundFar hangs a gerund that an insertion parts from its verb of accusing: "was accused, in a report by the
// auditors, | of hiding losses".
func gerundFar(s *Sentence, i int) bool {
	m := s.Child(i, "mark", "case")
	if s.Tokens[i].XPOS != "VBG" && s.Lower(s.Child(i, "aux")) != "having" || m < 2 || m > i {
		return false
	}
	if w := s.Lower(m); w != "of" && w != "with" {
		return false
	}
	if n := s.Tokens[i].Head; s.Tokens[i].Rel == "acl" && n >= 0 && n < m {
		v := s.Tokens[n].Head
		return v >= 0 && v < n && accusing[strings.ToLower(s.Tokens[v].Word.Lemma)] && strings.HasPrefix(s.Tokens[v].XPOS, "VB") && s.hang(i, v, "advcl")
	}
	if s.Tokens[m-1].Form != "," {
		return false
	}
	for v := m - 2; v >= 0; v-- {
		if accusing[strings.ToLower(s.Tokens[v].Word.Lemma)] && strings.HasPrefix(s.Tokens[v].XPOS, "VB") {
			return s.Tokens[i].Head != v && s.hang(i, v, "advcl")
		}
	}
	return false
}

// gerundOf makes a gerund of the participle that was taken to describe a noun, after a verb or noun of accusing:
// "accused him of | hiding losses", "two counts of | hiding losses".
func gerundOf(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	if t.XPOS != "VBG" && !strings.HasSuffix(s.Lower(i), "ing") || t.Rel != "compound" && t.Rel != "amod" || t.Head < i || i == 0 {
		return false
	}
	of := i - 1
	if w := s.Lower(of); w != "of" && w != "with" && w != "for" || s.Tokens[of].Head != t.Head && s.Tokens[of].Head != i {
		// the preposition may hang from a noun further on: "of reading | members' letters"
		if w != "of" && w != "with" && w != "for" || s.Tokens[of].Head < i {
			return false
		}
	}
	cue, rel := -1, "advcl"
	if n := of - 1; n > 0 && s.Lower(of) == "of" && (t.XPOS == "VBG" || s.Tokens[t.Head].XPOS == "NNS" && !charging[s.Lemma(t.Head)] && !crimes[s.Lower(i)]) && charging[s.Lemma(n)] && s.Tokens[n].UPOS == "NOUN" {
		cue, rel = n, "acl"
	}
	for v := i - 1; v >= 0 && cue < 0; v-- {
		if accusing[strings.ToLower(s.Tokens[v].Word.Lemma)] && strings.HasPrefix(s.Tokens[v].XPOS, "VB") {
			cue = v
		}
	}
	object := s.Tokens[of].Head
	if cue < 0 || object < i {
		return false
	}
	t.Head, t.Rel = cue, rel
	s.retag(i, "VERB", "VBG")
	s.Tokens[object].Head, s.Tokens[object].Rel = i, "obj"
	s.Tokens[of].Head, s.Tokens[of].Rel = i, "mark"
	return true
}

// charging are nouns for what somebody is accused of.
var charging = map[string]bool{"count": true, "charge": true, "offence": true, "offense": true, "accusation": true}

// parenthesis puts a sentence together that its cue interrupts: "The tunnel, | she said, | had never been
// inspected".
func parenthesis(s *Sentence, i int) bool {
	noun := s.Tokens[i].Head
	if s.Tokens[i].Rel != "parataxis" || noun < 0 || noun > i || s.Tokens[noun].UPOS == "VERB" || s.Child(noun, "cop", "aux") >= 0 || s.Child(i, "nsubj") < 0 {
		return false
	}
	x := s.Child(i, "ccomp")
	if c := s.Child(i, "conj"); x < 0 && c > i && s.Tokens[c].UPOS == "VERB" && s.Child(c, "cc") < 0 && s.Tokens[c-1].Form == "," {
		x = c // "The tunnel, she said, | leaked"
		if s.Tokens[x].XPOS == "VBN" && s.Child(x, "aux", "aux:pass") < 0 {
			s.Tokens[x].XPOS = "VBD"
		}
	}
	if x < i || s.Child(x, "nsubj", "nsubj:pass", "mark") >= 0 {
		return false
	}
	s.Tokens[x].Head, s.Tokens[x].Rel = s.Tokens[noun].Head, s.Tokens[noun].Rel
	s.Tokens[noun].Head, s.Tokens[noun].Rel = x, "nsubj"
	if s.Child(x, "aux:pass") >= 0 {
		s.Tokens[noun].Rel = "nsubj:pass"
	}
	s.Tokens[i].Head, s.Tokens[i].Rel = x, "parataxis"
	return true
}

// cueForNoun makes a verb of the noun that ends a sentence behind a quotation and a name, where it is one of saying:
// "…,” Okafor | notes |."
func cueForNoun(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	if t.UPOS != "NOUN" || i < 3 || !strings.HasSuffix(s.Lower(i), "s") || !speechLike[strings.ToLower(t.Word.Lemma)] ||
		i+1 < len(s.Tokens) && s.Tokens[i+1].UPOS != "PUNCT" {
		return false
	}
	first := i
	for first > 0 && s.Tokens[first-1].UPOS == "PROPN" && s.Tokens[first-1].Head <= i && s.Under(first-1, i) {
		first--
	}
	if first == i || first < 2 || !strings.Contains("”\"''", s.Tokens[first-1].Form) {
		return false
	}
	s.retag(i, "VERB", "VBZ")
	if t.Head >= 0 {
		t.Rel = "parataxis"
	}
	for _, c := range s.Children[i] {
		if t.Head < 0 && c < first && s.Tokens[c].UPOS != "PUNCT" {
			s.Tokens[c].Rel = "ccomp"
		}
	}
	for k := first; k < i; k++ {
		s.Tokens[k].Head, s.Tokens[k].Rel = first, "flat"
	}
	s.Tokens[first].Head, s.Tokens[first].Rel = i, "nsubj"
	return true
}

var courtesy = map[string]bool{"mr": true, "mr.": true, "mrs": true, "mrs.": true, "ms": true, "ms.": true, "dr": true, "dr.": true, "sir": true,
	"hon.": true, "shri": true, "smt": true, "smt.": true, "alhaji": true, "alhaja": true, "hajia": true}

// courtesyHead gives the place of a title that was taken for the name to the name: "added | Ms | Osei".
func courtesyHead(s *Sentence, i int) bool {
	if i+1 >= len(s.Tokens) || s.Tokens[i+1].UPOS != "PROPN" || !courtesy[s.Lower(i)] || s.Tokens[i].Rel == "nmod:desc" || s.Tokens[i].Head == i+1 || s.Under(s.Tokens[i].Head, i+1) {
		return false
	}
	s.Tokens[i+1].Head, s.Tokens[i+1].Rel = s.Tokens[i].Head, s.Tokens[i].Rel
	s.Tokens[i].Head, s.Tokens[i].Rel = i+1, "nmod:desc"
	for c := range s.Tokens {
		if s.Tokens[c].Head == i && c != i+1 {
			s.Tokens[c].Head = i + 1
		}
	}
	return true
}

// invertedSpeaker makes a subject of the name right after a verb of saying that has none: "…, said | Lena Vogt".
func invertedSpeaker(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	if t.UPOS != "VERB" || t.XPOS == "VBG" || !speechLike[strings.ToLower(t.Word.Lemma)] || s.Child(i, "nsubj", "nsubj:pass", "aux") >= 0 || i+1 >= len(s.Tokens) {
		return false
	}
	first := i + 1
	if s.Tokens[first].UPOS != "PROPN" || s.Child(i, "ccomp") > i {
		return false
	}
	if courtesy[s.Lower(first)] && first+1 < len(s.Tokens) && s.Tokens[first+1].UPOS == "PROPN" {
		s.Tokens[first].Head, s.Tokens[first].Rel = first+1, "nmod:desc"
		first++
	}
	for k := first; k < len(s.Tokens) && s.Tokens[k].UPOS == "PROPN"; k++ {
		s.Tokens[k].Head, s.Tokens[k].Rel = first, "flat"
	}
	s.Tokens[first].Head, s.Tokens[first].Rel = i, "nsubj"
	return true
}
