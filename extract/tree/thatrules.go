package tree

import (
	"strings"

	"hearsay/extract/lexicon"
)

// thatNoun makes a conjunction of the "that" of a second clause which was taken to point at its subject, also where that was taken
// for a second predicate of the first: "told us that the mill was open and | that | talk of a sale was gossip".
func thatNoun(s *Sentence, i int) bool {
	n := s.Tokens[i].Head
	if s.Lower(i) != "that" || s.Tokens[i].Rel != "det" || n < i || s.Tokens[n].Head < 0 {
		return false
	}
	if y := s.Tokens[n].Head; strings.HasPrefix(s.Tokens[n].Rel, "nsubj") && s.Tokens[y].Rel == "conj" && s.Child(y, "cc") == i-1 && s.Child(y, "mark") < 0 && s.firstThat(s.Tokens[y].Head) {
		s.Tokens[i].Head, s.Tokens[i].Rel, s.Tokens[i].UPOS = y, "mark", "SCONJ"
		return true
	}
	if s.Tokens[n].Rel != "conj" || s.Child(n, "cc") != i-1 {
		return false
	}
	x := s.Tokens[n].Head
	cue := s.Tokens[x].Head
	if cue < 0 || cue > x || s.Tokens[x].Rel != "ccomp" || s.Lower(s.Child(x, "mark")) != "that" {
		return false
	}
	for _, y := range s.ChildrenBy(cue, "ccomp", "conj", "parataxis") {
		if y < n || s.Child(y, "nsubj", "nsubj:pass", "mark") >= 0 || s.Child(y, "cop", "aux") < 0 && s.Tokens[y].UPOS != "VERB" {
			continue
		}
		s.Tokens[n].Head, s.Tokens[n].Rel = y, "nsubj"
		if s.Child(y, "aux:pass") >= 0 {
			s.Tokens[n].Rel = "nsubj:pass"
		}
		s.Tokens[i].Head, s.Tokens[i].Rel, s.Tokens[i].UPOS = y, "mark", "SCONJ"
		s.Tokens[i-1].Head = y
		s.Tokens[y].Head, s.Tokens[y].Rel = x, "conj"
		return true
	}
	return false
}

// firstThat reports whether the verb at v, or the one that it is the content of, has a that-clause.
func (s *Sentence) firstThat(v int) bool {
	if s.Tokens[v].Rel == "ccomp" {
		return s.Lower(s.Child(v, "mark")) == "that"
	}
	x := s.Child(v, "ccomp")
	return x > v && s.Lower(s.Child(x, "mark")) == "that"
}

// thatNearest gives a verb coordinated with another the that-clause right behind it that was hung from the first: "accepted
// it and promised | that the work would end".
func thatNearest(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	m := s.Child(i, "mark")
	if t.Rel != "ccomp" && t.Rel != "advcl" || m < 2 || m > i || s.Lower(m) != "that" || s.Tokens[m-1].UPOS != "VERB" {
		return false
	}
	w := m - 1
	return s.Tokens[w].Head == t.Head && s.Tokens[w].Rel == "conj" && t.Head < w && s.Child(w, "ccomp", "obj") < 0 && s.hang(i, w, "ccomp")
}

// hearing are verbs of what somebody is told by others.
var hearing = lexicon.Set(`hear learn understand gather`)

// toldThat gives a verb of telling the that-clause that was taken to describe who is told: "told the court | that Holm had
// moved it", and one of hearing that which was taken to describe who tells: "heard from a diver | that".
func toldThat(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	o := t.Head
	heard := o > 0 && o < i && s.Tokens[o].Rel == "obl" && s.Lower(s.Child(o, "case")) == "from" && hearing[s.Lemma(s.Tokens[o].Head)]
	if t.Rel != "acl" || o < 0 || o > i || s.Tokens[o].Rel != "iobj" && s.Tokens[o].Rel != "obj" && !heard {
		return false
	}
	v, m := s.Tokens[o].Head, s.Child(i, "mark")
	if v < 0 || v > o || m < o || s.Lower(m) != "that" || !telling[strings.ToLower(s.Tokens[v].Word.Lemma)] && !heard || s.Child(v, "ccomp", "xcomp") >= 0 ||
		s.Child(i, "nsubj", "nsubj:pass") < 0 || claimNouns[strings.ToLower(s.Tokens[o].Word.Lemma)] {
		return false
	}
	return s.hang(i, v, "ccomp")
}

// relativeNoun makes a clause of what is said, where its subject was taken for the whole of a relative clause or of what is said: "told Holm
// that | bills from the yard | should stay low".
func relativeNoun(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	if t.Rel != "acl:relcl" && t.Rel != "ccomp" || t.UPOS != "NOUN" && t.UPOS != "PROPN" || s.Child(i, "cop", "aux", "aux:pass") >= 0 {
		return false
	}
	y := s.Yield(i, "punct")
	that, last := y[0], y[len(y)-1]
	if s.Lower(that) != "that" || s.Tokens[that].Head != i {
		return false
	}
	up := t.Head
	for up >= 0 && s.Tokens[up].UPOS != "VERB" {
		up = s.Tokens[up].Head
	}
	if up < 0 || up > i || !speechLike[s.Lemma(up)] && !telling[s.Lemma(up)] || s.Child(up, "ccomp") >= 0 && s.Child(up, "ccomp") < i {
		return false
	}
	for v := last + 1; v < len(s.Tokens); v++ {
		first := s.First(v, "punct")
		if s.Tokens[v].UPOS != "VERB" && s.Child(v, "cop") < 0 || s.Under(i, v) || s.Under(v, i) || first != last+1 && !(first == last+2 && s.Lower(last+1) == ",") || s.Child(v, "nsubj", "nsubj:pass") >= 0 {
			continue
		}
		s.Tokens[that].Head, s.Tokens[that].Rel, s.Tokens[that].UPOS, s.Tokens[that].XPOS = v, "mark", "SCONJ", "IN"
		t.Head, t.Rel = v, "nsubj"
		if s.Child(v, "aux:pass") >= 0 {
			t.Rel = "nsubj:pass"
		}
		s.Tokens[v].Head, s.Tokens[v].Rel = up, "ccomp"
		return true
	}
	return false
}
