package tree

import "strings"

// finiteAfterInfinitive makes the main verb of a finite verb that was taken for a complement of the infinitive
// before it: "The decision | to leave the party | came".
func finiteAfterInfinitive(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	v := t.Head
	if t.Rel != "xcomp" || t.UPOS != "VERB" || v < 0 || v > i || t.XPOS != "VBD" && t.XPOS != "VBZ" && t.XPOS != "VBP" ||
		s.Tokens[v].Rel != "acl" || s.Lower(s.Child(v, "mark")) != "to" || s.Child(i, "nsubj", "nsubj:pass", "mark") >= 0 {
		return false
	}
	noun := s.Tokens[v].Head
	if noun < 0 || noun > v {
		return false
	}
	head, rel := s.Tokens[noun].Head, s.Tokens[noun].Rel
	if head > i && strings.HasPrefix(rel, "nsubj") {
		later := head // what was taken for the main verb is a later clause of this one
		t.Head, t.Rel = s.Tokens[later].Head, s.Tokens[later].Rel
		s.Tokens[later].Head, s.Tokens[later].Rel = i, "advcl"
	} else {
		t.Head, t.Rel = head, rel
	}
	s.Tokens[noun].Head, s.Tokens[noun].Rel = i, "nsubj"
	return true
}

// expecting verbs take what is to happen: somebody or something and an infinitive.
var expecting = map[string]bool{"expect": true, "allow": true, "urge": true, "order": true, "force": true, "permit": true, "enable": true,
	"cause": true, "persuade": true, "encourage": true, "invite": true, "compel": true, "instruct": true, "want": true}

// expected hangs from a verb of expecting the infinitive that was taken to describe its object: "expects the
// mill | to close".
func expected(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	o := t.Head
	if v := t.Head; t.Rel == "csubj" && t.XPOS == "VB" && v >= 0 && v < i && expecting[strings.ToLower(s.Tokens[v].Word.Lemma)] && s.Child(v, "obj") > v {
		t.Rel = "xcomp"
		return true
	}
	if t.Rel != "acl" || t.XPOS != "VB" && s.Lower(s.Child(i, "aux:pass")) != "be" || o < 0 || o > i || s.Tokens[o].Rel != "obj" || s.Lower(s.Child(i, "mark")) != "to" {
		return false
	}
	v := s.Tokens[o].Head
	return v >= 0 && v < o && expecting[strings.ToLower(s.Tokens[v].Word.Lemma)] && s.hang(i, v, "xcomp")
}

// nounWithObject makes a verb of the noun that was given a subject and an object: "Her union | demands | a vote".
func nounWithObject(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	n, o := s.Child(i, "nsubj"), s.Child(i, "obj")
	if t.UPOS != "NOUN" || t.XPOS != "NNS" || n < 0 || n > i || o < i || s.Child(i, "cop", "det", "case", "amod") >= 0 {
		return false
	}
	t.UPOS, t.XPOS = "VERB", "VBZ"
	return true
}

// nounForVerb makes the main verb of the participle after a subject whose predicate was taken to be the noun
// further on: "The judge | called into question | the evidence".
func nounForVerb(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	n := t.Head
	if t.Rel != "acl" || t.UPOS != "VERB" || t.XPOS != "VBN" && t.XPOS != "VBD" || n != i-1 || s.Tokens[n].Rel != "nsubj" || s.Child(i, "aux:pass", "nsubj") >= 0 {
		return false
	}
	r := s.Tokens[n].Head
	if r < i || s.Tokens[r].UPOS != "NOUN" && s.Tokens[r].UPOS != "PROPN" || s.Child(r, "cop", "aux", "case", "mark") >= 0 {
		return false
	}
	t.Head, t.Rel, t.XPOS = s.Tokens[r].Head, s.Tokens[r].Rel, "VBD"
	s.Tokens[n].Head = i
	s.Tokens[r].Head, s.Tokens[r].Rel = i, "obj"
	for _, c := range s.Children[r] {
		if rel := s.Tokens[c].Rel; rel == "conj" || rel == "advcl" || rel == "parataxis" {
			s.Tokens[c].Head = i
		}
	}
	for _, c := range s.Children[i] {
		if s.Tokens[c].Rel == "xcomp" && s.Child(c, "case") >= 0 {
			s.Tokens[c].Rel = "obl"
		}
	}
	return true
}

// regarding verbs say as what their object is seen.
var regarding = map[string]bool{"see": true, "view": true, "regard": true, "describe": true, "perceive": true, "portray": true, "treat": true,
	"interpret": true, "denounce": true, "dismiss": true, "appoint": true, "name": true, "hail": true, "condemn": true, "depict": true}

// asWhat hangs from a verb of regarding the "as" phrase that was taken to describe who regards: "is seen by
// voters | as a coward".
func asWhat(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	h := t.Head
	if t.Rel != "nmod" || h < 0 || s.Lower(s.Child(i, "case")) != "as" || h > i {
		return false
	}
	v := s.Tokens[h].Head
	if rel := s.Tokens[h].Rel; v < 0 || v > h || !strings.HasPrefix(rel, "obl") && rel != "obj" || !regarding[strings.ToLower(s.Tokens[v].Word.Lemma)] {
		return false
	}
	return s.hang(i, v, "obl")
}

// list coordinates what stands in one row: "visited the harbour | , the mill and the school", where what stands
// between commas was taken for an apposition of the verb.
func list(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	if t.Rel != "appos" || t.Head < 0 || s.Tokens[t.Head].UPOS != "VERB" || s.Child(i, "conj") < 0 || s.Child(i, "case") >= 0 {
		return false
	}
	for _, o := range s.ChildrenBy(t.Head, "obj", "obl", "nsubj", "nsubj:pass") {
		y := s.Yield(o, "punct")
		if last := y[len(y)-1]; last < i && last+1 < len(s.Tokens) && s.Tokens[last+1].Form == "," && s.First(i, "punct") == last+2 {
			return s.hang(i, o, "conj")
		}
	}
	return false
}

// twoObjects coordinates the two objects of one verb that "and" joins: "pay | Holm and his brother".
func twoObjects(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	cc := s.Child(i, "cc")
	if t.Rel != "obj" || cc < 0 || cc > i || t.Head < 0 {
		return false
	}
	first := s.Child(t.Head, "iobj", "obj")
	if first < 0 || first > cc {
		return false
	}
	if y := s.Yield(first, "punct"); y[len(y)-1] != cc-1 {
		return false
	}
	s.Tokens[first].Rel = "obj"
	return s.hang(i, first, "conj")
}
