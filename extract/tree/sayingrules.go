package tree

import "hearsay/extract/lexicon"

// saying are verbs that have a clause for an object and hardly anything else.
var saying = lexicon.Set(`say argue insist maintain contend believe think claim`)

// finiteAt is the verb or predicate of which token f is the finite form, -1 where it is none.
func (s *Sentence) finiteAt(f int) int {
	if f < 0 || f >= len(s.Tokens) {
		return -1
	}
	t := &s.Tokens[f]
	switch t.XPOS {
	case "VBD", "VBZ", "VBP", "MD":
	default:
		return -1
	}
	switch t.Rel {
	case "aux", "aux:pass", "cop":
		return t.Head
	}
	if t.UPOS == "VERB" || t.UPOS == "AUX" {
		return f
	}
	return -1
}

// saidGerund makes the subject of what is said of the gerund that was taken for that: "Holm said | selling | coal had been a mistake".
func saidGerund(s *Sentence, i int) bool {
	t, v := &s.Tokens[i], i-1
	if t.XPOS != "VBG" || t.Rel != "xcomp" || t.Head != v || v < 1 || !saying[s.Lemma(v)] {
		return false
	}
	for f := i + 1; f < len(s.Tokens); f++ {
		if s.Tokens[f].UPOS == "PUNCT" || relative(s.Lower(f)) {
			return false
		}
		w := s.finiteAt(f)
		if w < 0 {
			continue
		}
		if w < f || !s.Under(w, v) || s.Child(w, "nsubj", "nsubj:pass", "csubj", "mark", "cc") >= 0 {
			return false
		}
		for c := i + 1; c < f; c++ {
			if s.Tokens[c].Head == w && s.Tokens[c].Rel != "aux" {
				s.Tokens[c].Head = i
			}
		}
		s.Tokens[w].Head, s.Tokens[w].Rel = v, "ccomp"
		t.Head, t.Rel = w, "csubj"
		return true
	}
	return false
}

// saidNoun makes what is said of the participle behind the noun that a verb of saying has no other use for: "Holm said the board | stood |
// by its offer".
func saidNoun(s *Sentence, i int) bool {
	t, n := &s.Tokens[i], s.Tokens[i].Head
	if t.XPOS != "VBN" || t.Rel != "acl" || n != i-1 || s.Tokens[n].Head < 0 {
		return false
	}
	v := s.Tokens[n].Head
	if v > n || !saying[s.Lemma(v)] || s.Child(v, "ccomp", "xcomp", "iobj") >= 0 || s.Child(i, "aux", "aux:pass", "nsubj", "obj") >= 0 {
		return false
	}
	first := s.Child(v, "nsubj")
	if s.Tokens[n].Rel != "obj" && (s.Tokens[n].Rel != "nsubj" || first == n) || first < 0 || first > v || s.First(n, "acl") != v+1 {
		return false
	}
	for f := n + 1; f < len(s.Tokens); f++ {
		if f != i && s.finiteAt(f) >= 0 {
			return false
		}
	}
	for _, a := range s.ChildrenBy(i, "obl:agent") {
		s.Tokens[a].Rel = "obl"
	}
	t.Head, t.Rel, t.XPOS = v, "ccomp", "VBD"
	s.Tokens[n].Head, s.Tokens[n].Rel = i, "nsubj"
	return true
}

// saidSubject gives the predicate behind the object of a verb of saying that object for a subject: "they left, saying | prices | had
// been too low".
func saidSubject(s *Sentence, i int) bool {
	t, v := &s.Tokens[i], s.Tokens[i].Head
	if t.Rel != "obj" || v < 0 || v > i || !saying[s.Lemma(v)] || s.Child(v, "ccomp", "xcomp") >= 0 {
		return false
	}
	y := s.Yield(i)
	w := s.finiteAt(y[len(y)-1] + 1)
	if y[0] != v+1 || w <= i || w == v || s.Under(v, w) || s.Child(w, "nsubj", "nsubj:pass", "csubj", "mark", "cc", "expl") >= 0 {
		return false
	}
	t.Head, t.Rel = w, "nsubj"
	if s.Child(w, "aux:pass") >= 0 {
		t.Rel = "nsubj:pass"
	}
	s.Tokens[w].Head, s.Tokens[w].Rel = v, "ccomp"
	return true
}

// sayingMain hangs a participle of saying behind a comma from the main verb, not from what somebody was to do: "asked the board to
// resign, | saying | it had failed".
func sayingMain(s *Sentence, i int) bool {
	t, h := &s.Tokens[i], s.Tokens[i].Head
	if t.XPOS != "VBG" || t.Rel != "advcl" || h < 0 || h > i || s.Tokens[h].XPOS != "VB" || s.Lower(i-1) != "," || !speechLike[s.Lemma(i)] || s.Child(i, "nsubj", "mark") >= 0 ||
		s.Lower(s.Child(h, "mark")) != "to" {
		return false
	}
	for a := s.Tokens[h].Head; a >= 0; a = s.Tokens[a].Head {
		if s.Tokens[a].UPOS == "VERB" && s.Tokens[a].XPOS != "VB" && s.Tokens[a].XPOS != "VBG" && (s.Tokens[a].XPOS != "VBN" || s.Child(a, "aux") >= 0) {
			return s.hang(i, a, "advcl")
		}
	}
	return false
}

// relativeSaid makes one relative clause of a verb of saying inside it and what is said: "the vote, which she | said | was a mistake, came
// late", "a deed that Holm says | led | him to the church".
func relativeSaid(s *Sentence, i int) bool {
	if s.Tokens[i].UPOS != "VERB" || !saying[s.Lemma(i)] {
		return false
	}
	n := s.Child(i, "nsubj")
	if n < 2 || n > i {
		return false
	}
	r := s.First(n) - 1
	h := r - 1
	if h > 0 && s.Lower(h) == "," {
		h--
	}
	if w := s.Lower(r); w != "that" && w != "which" && w != "who" || h < 0 || s.Tokens[h].UPOS != "NOUN" && (s.Tokens[h].UPOS != "PROPN" || w == "that") {
		return false
	}
	w, o := s.finiteAt(i+1), -1
	if w < 0 {
		w, o = s.saidPast(i)
	}
	if x := s.Child(i, "ccomp"); w <= i || x >= 0 && x != w || o < 0 && s.Under(i, w) && !s.Under(h, w) && s.Tokens[w].Head > i {
		return false
	}
	if x := s.Child(w, "nsubj", "nsubj:pass"); x >= 0 && x != h {
		return false
	}
	if s.Under(h, w) && !s.yield(w, h) {
		return false
	}
	if o >= 0 {
		s.Tokens[o].Head, s.Tokens[o].Rel = w, "obj"
	}
	if s.Tokens[w].XPOS == "VBN" && s.Child(w, "aux", "aux:pass") < 0 {
		s.Tokens[w].XPOS, s.Tokens[w].UPOS = "VBD", "VERB"
	}
	s.Tokens[w].Head, s.Tokens[w].Rel = h, "acl:relcl"
	s.Tokens[r].Head, s.Tokens[r].Rel, s.Tokens[r].UPOS = w, "nsubj", "PRON"
	s.Tokens[i].Head, s.Tokens[i].Rel = r, "acl:relcl"
	return true
}

// saidPast is the past right behind the verb of saying at i that was taken for a participle, with its object, or -1: "that he said |
// defied | expectations", "that police say | killed | two pilots".
func (s *Sentence) saidPast(i int) (w, o int) {
	w, o = i+1, i+2
	switch {
	case o >= len(s.Tokens) || s.Tokens[w].XPOS != "VBN":
		return -1, -1
	case s.Tokens[w].Head == i && s.Tokens[w].Rel == "ccomp":
		return w, s.Child(w, "obj")
	case s.Tokens[w].Rel == "amod" && s.Tokens[w].Head == o && s.Tokens[o].Head == i && s.Tokens[o].Rel == "obj":
		return w, o
	}
	return -1, -1
}

// yield hands what the verb at w was, with its subject at h, to the verb behind a comma that goes on about h; it reports whether there is one.
func (s *Sentence) yield(w, h int) bool {
	for _, m := range s.ChildrenBy(w, "parataxis", "conj", "ccomp") {
		if s.Tokens[h].Head != w || m < w || s.Lower(m-1) != "," || s.finiteAt(m) != m || s.Child(m, "nsubj", "nsubj:pass", "mark", "cc") >= 0 {
			continue
		}
		s.Tokens[m].Head, s.Tokens[m].Rel = s.Tokens[w].Head, s.Tokens[w].Rel
		s.Tokens[h].Head, s.Tokens[h].Rel = m, "nsubj"
		return true
	}
	return false
}

// toldName gives a verb of telling the that-clause that was taken to describe a name, which none does: "told the Gazette | that she wrote
// to him".
func toldName(s *Sentence, i int) bool {
	o := s.Tokens[i].Head
	if s.Tokens[i].Rel != "acl:relcl" || o < 1 || o > i || s.Tokens[o].UPOS != "PROPN" || s.Tokens[o].Rel != "iobj" && s.Tokens[o].Rel != "obj" {
		return false
	}
	v, n := s.Tokens[o].Head, s.Child(i, "nsubj", "nsubj:pass")
	that := s.First(i, "punct")
	if v < 0 || v > o || !telling[s.Lemma(v)] || s.Lower(that) != "that" || s.Tokens[that].Head != i || n <= that || s.Child(v, "ccomp", "xcomp") >= 0 {
		return false
	}
	s.Tokens[that].Rel, s.Tokens[that].UPOS = "mark", "SCONJ"
	return s.hang(i, v, "ccomp")
}
