package tree

import (
	"strings"

	"hearsay/extract/lexicon"
)

// meantFor hangs from the object right before it the participle that was taken for what becomes of it: "stole $2m | meant for
// victims".
func meantFor(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	v := t.Head
	if t.XPOS != "VBN" || t.Rel != "xcomp" || v < 0 || v > i || bringing[strings.ToLower(s.Tokens[v].Word.Lemma)] || s.Child(i, "mark", "aux", "aux:pass", "nsubj") >= 0 {
		return false
	}
	o := s.Child(v, "obj")
	if n := i - 1; (o < v || o > i) && s.Tokens[n].UPOS == "NOUN" && s.Tokens[n].Head == v && s.Tokens[n].Rel == "obl" {
		return s.hang(i, n, "acl") // "sacked over a holiday | paid for by"
	}
	if o < v || o > i {
		return false
	}
	y := s.Yield(o, "punct")
	return y[len(y)-1] == i-1 && s.hang(i, o, "acl")
}

// bringing are verbs with a participle of what becomes of their object.
var bringing = lexicon.Set(`have get keep leave want see make find hear consider call need like declare order believe think deem report watch feel
 label brand prefer expect hold set`)

// calledBiased gives a verb of calling what its object is called, which was taken for a circumstance: "called the charges
// politically | motivated |".
func calledBiased(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	v := t.Head
	if t.XPOS != "VBN" || t.Rel != "advcl" && t.Rel != "acl" || v < 0 || v > i || s.Child(i, "mark", "aux", "aux:pass", "nsubj", "obl", "obj", "case") >= 0 {
		return false
	}
	if t.Rel == "acl" {
		v = s.Tokens[v].Head
	}
	if v < 0 || s.Tokens[v].Word.Lemma != "call" {
		return false
	}
	o := s.Child(v, "obj")
	if o < v || o > i || s.Child(v, "xcomp") >= 0 {
		return false
	}
	y := s.Yield(o, "punct", "acl")
	if first := s.Yield(i, "punct")[0]; y[len(y)-1] != first-1 {
		return false
	}
	t.UPOS, t.XPOS = "ADJ", "JJ"
	return s.hang(i, v, "xcomp")
}

// facesYears makes an object of the time that somebody faces or serves: "faces | up to 15 years in prison |".
func facesYears(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	v := t.Head
	if g := i - 1; t.Rel == "obl:unmarked" && v > i && s.Tokens[v].Head >= 0 && s.Tokens[v].Head < g && s.Tokens[s.Tokens[v].Head].Word.Lemma == "give" && s.Child(v, "mark") > i {
		v = s.Tokens[v].Head // "was given | ten minutes | to leave"
		t.Head = v
	}
	if t.Rel != "obl:unmarked" || v < 0 || v > i || !spell(strings.ToLower(t.Word.Lemma)) || s.Child(i, "nummod") < 0 || s.Child(v, "obj") >= 0 {
		return false
	}
	switch s.Tokens[v].Word.Lemma {
	case "face", "serve", "spend", "get", "receive":
		t.Rel = "obj"
		return true
	case "give":
		t.Rel = "obj"
		return s.Child(v, "aux:pass") >= 0
	}
	return false
}

// setOn gives a verb of intending the infinitive that a time parts from it: "agreed on Monday | to buy |".
func setOn(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	v := t.Head
	if t.XPOS != "VB" || t.Rel != "advcl" || v < 0 || v > i || !resolving[strings.ToLower(s.Tokens[v].Word.Lemma)] || s.Child(v, "xcomp", "ccomp", "obj", "aux:pass") >= 0 || !s.infinitive(i) || s.Child(i, "nsubj") >= 0 {
		return false
	}
	t.Rel = "xcomp"
	for _, c := range s.Children[v] {
		if m := s.Lower(s.Child(c, "case")); c > i && strings.HasPrefix(s.Tokens[c].Rel, "obl") && m == "for" {
			s.Tokens[c].Head = i
		}
	}
	return true
}

// resolving are verbs of what somebody means or does not mean to do.
var resolving = lexicon.Set(`agree decide plan refuse promise vow pledge threaten attempt try hope offer decline vote prepare intend opt fail aim want
 seek manage choose undertake expect`)

// threatenedTo tells a verb of intending in the past from a passive: "had not been told and | threatened | to strike".
func threatenedTo(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	x := s.Child(i, "xcomp")
	if t.XPOS != "VBN" || t.Rel != "conj" || x < i || !resolving[strings.ToLower(t.Word.Lemma)] || t.Word.Lemma == "expect" || s.Child(i, "aux", "aux:pass") >= 0 || !s.infinitive(x) {
		return false
	}
	t.XPOS = "VBD"
	return true
}

// bornFirst makes the main verb of the one behind the participle that opens the sentence and was taken for it: "Born in Hull, the
// daughter of a fisherman, Holm | left | school".
func bornFirst(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	if i != 0 || i != s.Root || t.XPOS != "VBN" || s.Child(i, "nsubj", "nsubj:pass", "aux", "aux:pass") >= 0 {
		return false
	}
	for v := 2; v < len(s.Tokens); v++ {
		n := s.Child(v, "nsubj", "nsubj:pass")
		if x := s.Tokens[v].XPOS; n < 0 || n > v || x != "VBD" && x != "VBZ" && x != "VBP" && s.Child(v, "aux", "aux:pass", "cop") < 0 || s.Tokens[v].UPOS == "AUX" {
			continue
		}
		if first := s.Yield(n, "punct")[0]; relative(s.Lower(n)) || first == 0 || s.Tokens[first-1].Form != "," {
			return false
		}
		for _, c := range s.Children[i] {
			if u := s.Tokens[c].UPOS; u == "NOUN" && s.Tokens[c].Rel == "obj" && s.Child(c, "det") >= 0 && c < n {
				s.Tokens[c].Head, s.Tokens[c].Rel = n, "appos"
			} else if s.Tokens[c].Form == "." {
				s.Tokens[c].Head = v
			}
		}
		s.Tokens[v].Head, s.Tokens[v].Rel = -1, "root"
		t.Head, t.Rel = v, "advcl"
		return true
	}
	return false
}

// largestEver makes the predicate of the superlative that the participle behind it was taken for: "is the | largest | ever imposed".
func largestEver(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	be := s.Child(i, "cop")
	if t.XPOS != "VBN" || be < 0 {
		return false
	}
	for _, c := range s.ChildrenBy(i, "nmod", "amod", "obj", "obl", "dep") {
		if s.Tokens[c].XPOS != "JJS" || c < be || c > i {
			continue
		}
		s.Tokens[c].Head, s.Tokens[c].Rel = t.Head, t.Rel
		for _, k := range s.Children[i] {
			if k != c && (k < c || s.Tokens[k].Form == ".") {
				s.Tokens[k].Head = c
			}
		}
		t.Head, t.Rel = c, "acl"
		s.Tokens[c].UPOS, s.Tokens[c].XPOS = "NOUN", "NN"
		return true
	}
	return false
}

// conjSubject gives the verb behind it the noun after "and" that was coordinated with a verb: "called for rules, and | a bill | is
// debated".
func conjSubject(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	v := t.Head
	if t.Rel != "conj" || t.UPOS != "NOUN" && t.UPOS != "PROPN" || v < 0 || v > i || s.Tokens[v].UPOS != "VERB" || s.Child(i, "cop", "nsubj", "case") >= 0 {
		return false
	}
	cc := s.Child(i, "cc")
	if cc < 0 || cc > i {
		return false
	}
	for w := i + 1; w < len(s.Tokens); w++ {
		if s.Tokens[w].Head != v || s.Tokens[w].Rel != "conj" || s.Tokens[w].UPOS != "VERB" || s.Child(w, "csubj", "cc", "mark") >= 0 {
			continue
		}
		if o := s.Child(w, "nsubj", "nsubj:pass"); o >= 0 {
			y := s.Yield(o, "punct")
			x := y[0] - 1 // "a bill to ban | the trade | is debated"
			if s.Tokens[x].XPOS != "VB" || s.Tokens[x].Rel != "acl" || s.Tokens[x].Head != i || s.Child(x, "obj") >= 0 {
				return false
			}
			s.Tokens[o].Head, s.Tokens[o].Rel = x, "obj"
		}
		rel := "nsubj"
		if s.Child(w, "aux:pass") >= 0 {
			rel = "nsubj:pass"
		}
		s.Tokens[cc].Head = w
		return s.hang(i, w, rel)
	}
	return false
}

// valuesAt makes the main verb of the noun behind the comma that ends a comment on the subject, where the subject was taken for all
// there is: "The deal, agreed by both boards, | values | the firm at £2m".
func valuesAt(s *Sentence, i int) bool {
	t, n := &s.Tokens[i], s.Root
	if t.XPOS != "NNS" || i < 4 || i+1 >= len(s.Tokens) || n < 0 || n > i-3 || s.Tokens[n].UPOS != "NOUN" && s.Tokens[n].UPOS != "PROPN" || s.Tokens[i-1].Form != "," || s.Child(n, "cop", "nsubj") >= 0 || s.Child(i, "cc", "case", "det") >= 0 {
		return false
	}
	switch s.Tokens[i+1].UPOS {
	case "DET", "PROPN", "NUM":
	default:
		return false
	}
	if a := s.Child(n, "acl", "acl:relcl", "appos"); a < n || a > i || !s.commaBehindName(n) {
		return false
	}
	for k := range s.Tokens {
		if x := s.Tokens[k].XPOS; (x == "VBD" || x == "VBZ" || x == "VBP" || x == "MD") && s.Tokens[k].Rel != "acl:relcl" && s.Tokens[k].Rel != "acl" {
			return false
		}
	}
	s.predicate(i, n)
	t.UPOS, t.XPOS = "VERB", "VBZ"
	o := -1
	for _, c := range s.Children[i] {
		if u := s.Tokens[c].UPOS; c > i && (u == "PROPN" || u == "NOUN") && o < 0 {
			o = c
			s.Tokens[c].Rel = "obj"
		}
	}
	return true
}
