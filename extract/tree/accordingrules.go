package tree

import "strings"

// accordingVerb makes a noun of the word behind "according to" that was taken for an infinitive: "according to | press | reports".
func accordingVerb(s *Sentence, i int) bool {
	t, n := &s.Tokens[i], i+1
	if t.XPOS != "VB" || i < 2 || s.Lower(i-1) != "to" || s.Lower(i-2) != "according" || n >= len(s.Tokens) || s.Tokens[n].UPOS != "NOUN" || t.Head < 0 || s.Tokens[n].Head != i {
		return false
	}
	t.UPOS, t.XPOS, t.Word.Lemma = "NOUN", "NN", s.Lower(i)
	head := t.Head
	if head == i-2 {
		head = s.Tokens[i-2].Head
	}
	if head < 0 {
		return false
	}
	s.Tokens[n].Head, s.Tokens[n].Rel = head, "obl"
	t.Head, t.Rel = n, "compound"
	s.Tokens[i-2].Head, s.Tokens[i-2].Rel = n, "case"
	s.Tokens[i-1].Head, s.Tokens[i-1].Rel = i-2, "fixed"
	return true
}

// accordingRoot makes a clause of what stands behind "according to" and a comma where no verb was taken for finite: "According to
// the board, | the ferries | lost | nine crowns".
func accordingRoot(s *Sentence, i int) bool {
	if i != 0 || s.Lower(0) != "according" || s.Lower(1) != "to" || s.finiteBefore(len(s.Tokens)) {
		return false
	}
	x, comma := s.Tokens[0].Head, 2
	for comma < len(s.Tokens) && s.Tokens[comma].Form != "," {
		comma++
	}
	v := comma + 2
	for v < len(s.Tokens) && s.Tokens[v].XPOS != "VBN" {
		if u := s.Tokens[v].UPOS; u != "NOUN" && u != "PROPN" && u != "DET" && u != "ADJ" && u != "NUM" {
			return false
		}
		v++
	}
	n := v - 1
	if x < 2 || x > comma || v >= len(s.Tokens) || s.Tokens[n].UPOS != "NOUN" && s.Tokens[n].UPOS != "PROPN" || s.Lower(v+1) == "by" {
		return false
	}
	root := s.Root
	for c := range s.Tokens {
		h := s.Tokens[c].Head
		switch {
		case c == x || c == n || c == v:
		case c <= comma && (h < 0 || h > comma):
			s.Tokens[c].Head = x
		case c > comma && c < n && (h <= comma || h >= v):
			s.Tokens[c].Head = n
		case c > v && h <= v:
			s.Tokens[c].Head = v
		}
	}
	if root > v {
		s.Tokens[root].Head, s.Tokens[root].Rel = v, "obj"
	}
	s.Tokens[x].Head, s.Tokens[x].Rel = v, "obl"
	s.Tokens[n].Head, s.Tokens[n].Rel = v, "nsubj"
	t := &s.Tokens[v]
	t.Head, t.Rel, t.XPOS = -1, "root", "VBD"
	return true
}

// accordingSubject gives the clause behind "according to" its own subject, where what it is according to was taken for that: "According
// to the report, which cited two captains, | Holm | was late".
func accordingSubject(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	if !strings.HasPrefix(t.Rel, "nsubj") || t.Head < i || s.Lower(s.Child(i, "case")) != "according" {
		return false
	}
	v := t.Head
	for _, c := range s.ChildrenBy(t.Head, "cop", "aux", "aux:pass") {
		if c > i {
			v = min(v, c)
		}
	}
	rel := t.Rel
	t.Rel = "obl"
	for n := v - 1; n > i; n-- {
		if s.Tokens[n].Rel != "appos" && s.Tokens[n].Rel != "conj" || !s.Under(n, i) {
			continue
		}
		y := s.Yield(n, "punct")
		if y[len(y)-1] == v-1 && s.Lower(y[0]-1) == "," {
			return s.hang(n, t.Head, rel)
		}
	}
	return true
}
