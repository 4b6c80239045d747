package tree

import "strings"

// hearers are bodies to whom things are told by whoever appears before them.
var hearers = map[string]bool{"court": true, "jury": true, "jurors": true, "inquest": true, "inquiry": true, "tribunal": true, "hearing": true, "trial": true,
	"magistrates": true, "judge": true, "panel": true, "committee": true}

// courtHeard makes a verb with a subject of "heard" behind a court, where they were taken for something else: "The inquest |
// heard | that", "The clerk lied, a court | heard |."
func courtHeard(s *Sentence, i int) bool {
	t, n := &s.Tokens[i], i-1
	if x := t.Head; x > i && strings.HasPrefix(t.Rel, "nsubj") && n >= 0 && hearers[s.Lower(n)] && s.Lower(i) == "heard" && s.Child(x, "mark") > i {
		t.Head, t.Rel = s.Tokens[x].Head, s.Tokens[x].Rel // "The tribunal | heard | from a diver that …"
		s.Tokens[x].Head, s.Tokens[x].Rel = i, "ccomp"
		for _, c := range s.Children[i] {
			if s.Tokens[c].Rel == "nmod" {
				s.Tokens[c].Rel = "obl"
			}
		}
		s.index()
	}
	if w := s.Lower(i); w != "heard" && w != "hears" || n < 0 || !hearers[s.Lower(n)] || s.Child(i, "nsubj", "aux", "aux:pass") >= 0 {
		return false
	}
	first := n
	for first > 0 && (s.Tokens[first-1].UPOS == "DET" || s.Tokens[first-1].UPOS == "ADJ" || s.Tokens[first-1].UPOS == "NOUN" || s.Tokens[first-1].UPOS == "PROPN") {
		first--
	}
	after := first > 0 && s.Tokens[first-1].Form == ","
	if s.Root < 0 || !after && i != s.Root && s.Root < first {
		return false
	}
	for c := first; c < n; c++ {
		if h := s.Tokens[c].Head; h < first || h > n || h == i {
			s.Tokens[c].Head = n
		}
	}
	if after && i != s.Root {
		t.Head, t.Rel = s.Root, "parataxis"
	}
	t.UPOS, t.XPOS, t.Word.Lemma = "VERB", "VBD", "hear"
	s.Tokens[n].Head, s.Tokens[n].Rel, s.Tokens[n].UPOS, s.Tokens[n].XPOS = i, "nsubj", "NOUN", "NN"
	s.Tokens[n].Word.Lemma = strings.TrimSuffix(s.Lower(n), "s")
	return true
}

// insertedCue takes out of a sentence who says it, or that a court was told it: "The flour, | the jury was told, | had been sold",
// "The tunnel, | Ada Holm said, | had leaked".
func insertedCue(s *Sentence, i int) bool {
	n, x := s.Child(i, "nsubj:pass", "nsubj"), s.Child(i, "ccomp")
	if i != s.Root || n < 0 || n > i || x < i+2 || s.Child(x, "nsubj", "nsubj:pass", "mark") >= 0 || s.Tokens[i+1].Form != "," {
		return false
	}
	if w := s.Lower(i); !speechLike[s.Lemma(i)] && (w != "told" && w != "heard" || !hearers[s.Lower(n)]) {
		return false
	}
	first := s.First(n, "punct")
	if first < 2 || s.Tokens[first-1].Form != "," {
		return false
	}
	for _, c := range s.Children[i] {
		if u := s.Tokens[c].UPOS; c < first-1 && (u == "NOUN" || u == "PROPN" || u == "PRON") && s.Child(c, "case") < 0 {
			s.Tokens[x].Head, s.Tokens[x].Rel = -1, "root"
			s.Tokens[i].Head, s.Tokens[i].Rel = x, "parataxis"
			s.Tokens[c].Head, s.Tokens[c].Rel = x, "nsubj"
			if s.Child(x, "aux:pass") >= 0 {
				s.Tokens[c].Rel = "nsubj:pass"
			}
			return true
		}
	}
	return false
}
