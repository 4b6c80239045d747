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
	if n := i - 1; t.XPOS == "VBN" && t.Rel == "acl" && v >= 0 && v < n && s.Tokens[v].UPOS == "VERB" && s.Tokens[n].UPOS == "NOUN" && s.Tokens[n].Head == v && s.Child(i, "nsubj", "aux", "mark") < 0 {
		return s.hang(i, n, "acl")
	}
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
	if first := s.First(i, "punct"); y[len(y)-1] != first-1 {
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
