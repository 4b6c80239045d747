package tree

import (
	"strings"
)

// saidLast makes a finite verb of the participle of saying that ends what it is set beside: "She had ordered a survey, the
// mayor | confirmed |; it lies on her desk".
func saidLast(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	n := t.Head
	if t.XPOS != "VBN" || t.Rel != "acl" || n != i-1 || n < 0 || !speechLike[strings.ToLower(t.Word.Lemma)] ||
		i+1 >= len(s.Tokens) || s.Tokens[i+1].UPOS != "PUNCT" || s.Tokens[i+1].Form == "," || len(s.ChildrenBy(i, "obl", "obl:agent", "aux", "aux:pass", "obj")) > 0 {
		return false
	}
	first := s.First(n, "acl", "punct")
	if first < 3 || s.Tokens[first-1].Form != "," {
		return false
	}
	x := -1
	for v := first - 2; v >= 0 && x < 0; v-- {
		switch s.Tokens[v].XPOS {
		case "VBD", "VBZ", "VBP", "MD":
			x = v
		}
	}
	if x < 0 {
		return false
	}
	for s.Tokens[x].Head >= 0 && s.Tokens[x].Head < first && s.Tokens[x].Rel != "conj" {
		x = s.Tokens[x].Head
	}
	if s.Under(x, n) {
		return false
	}
	t.XPOS, t.Head, t.Rel = "VBD", x, "parataxis"
	s.Tokens[n].Head, s.Tokens[n].Rel = i, "nsubj"
	return true
}

// reportsLast makes a verb of the "reports" or "says" that was taken for a noun where it ends the sentence behind who says it:
// "The envoy has left, the news agency TRB | reports |."
func reportsLast(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	if w := s.Lower(i); w != "reports" && w != "claims" && w != "states" || t.UPOS != "NOUN" && t.UPOS != "PROPN" || i < 5 || i+2 < len(s.Tokens) || t.Head < 0 {
		return false
	}
	first := i
	for first > 0 && (s.Tokens[first-1].UPOS == "PROPN" || s.Tokens[first-1].UPOS == "NOUN" || s.Tokens[first-1].UPOS == "ADJ" || s.Tokens[first-1].UPOS == "DET") {
		first--
	}
	name := i - 1
	if first >= name || first < 3 || s.Tokens[first-1].Form != "," || strings.ToLower(s.Tokens[name].Form) == s.Tokens[name].Form {
		return false
	}
	x := t.Head
	if x >= first || !s.finiteBefore(first) {
		return false
	}
	for s.Tokens[x].Head >= 0 {
		x = s.Tokens[x].Head
	}
	for c := range s.Tokens {
		if s.Tokens[c].Head == i && c < i && c != name {
			s.Tokens[c].Head = name
		}
		if c >= first && c < name && s.Tokens[c].Head != name && s.Tokens[c].Head >= first {
			s.Tokens[c].Head = name
		}
	}
	s.Tokens[name].Head, s.Tokens[name].Rel = i, "nsubj"
	t.UPOS, t.XPOS, t.Head, t.Rel = "VERB", "VBZ", x, "parataxis"
	t.Word.Lemma = strings.TrimSuffix(s.Lower(i), "s")
	return true
}

// finiteBefore reports whether a finite verb stands before token i.
func (s *Sentence) finiteBefore(i int) bool {
	for t := 0; t < i; t++ {
		switch s.Tokens[t].XPOS {
		case "VBD", "VBZ", "VBP", "MD":
			return true
		}
	}
	return false
}

// reportsIn hangs from a claim noun the clause that where it is told parts from it: "reports in the press | that she had fled".
func reportsIn(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	o, that := t.Head, s.Child(i, "mark")
	if t.Rel != "acl" && t.Rel != "acl:relcl" || o < 0 || that < o || s.Lower(that) != "that" || s.Lower(s.Child(o, "case")) != "in" || s.Child(i, "nsubj", "nsubj:pass") < that {
		return false
	}
	in := s.Child(o, "case")
	n := in - 1
	if n < 0 || s.Tokens[n].XPOS != "NNS" || !claimNouns[strings.ToLower(s.Tokens[n].Word.Lemma)] || s.Tokens[n].Rel == "nsubj" {
		return false
	}
	if s.Tokens[o].Head != n && !s.hang(o, n, "nmod") {
		return false
	}
	s.Tokens[o].Rel = "nmod"
	return s.hang(i, n, "acl")
}

// cleftBehind hangs what goes on behind an inserted verb of saying from the cleft before it: "It was the harbour, she said, |
// that had failed".
func cleftBehind(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	that, root := s.Child(i, "nsubj", "nsubj:pass"), s.Root
	if s.Lower(0) != "it" || root < 0 || that < 3 || s.Lower(that) != "that" && s.Lower(that) != "who" || s.Tokens[that-1].Form != "," ||
		i == root || s.Child(root, "cop") < 0 || s.Child(root, "nsubj") != 0 || t.Head == root && t.Rel == "acl:relcl" {
		return false
	}
	cue := that - 2
	if !speechLike[strings.ToLower(s.Tokens[cue].Word.Lemma)] || root > cue {
		return false
	}
	if s.hang(i, root, "acl:relcl") {
		s.Tokens[that].UPOS = "PRON"
		return true
	}
	return false
}

// lateAs makes no subject of the word between "as" and "as": "It was his party that as | late | as 2021 had asked for it".
func lateAs(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	if !subjectRel(t.Rel) || t.UPOS != "ADV" && t.UPOS != "ADJ" || s.Lower(i-1) != "as" || s.Lower(i+1) != "as" {
		return false
	}
	if that := s.Child(t.Head, "mark"); s.Lower(0) == "it" && s.Lower(that) == "that" {
		s.Tokens[that].Rel, s.Tokens[that].UPOS = t.Rel, "PRON"
	}
	t.Rel = "advmod"
	return true
}
