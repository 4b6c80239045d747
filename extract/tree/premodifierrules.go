package tree

import (
	"strings"

	"hearsay/extract/lexicon"
)

// joinable are words that make an adjective with the word before their hyphen: "doom-laden", "state-run".
var joinable = lexicon.Set(`laden based led backed owned run style related friendly heavy rich poor wide sized minded fuelled fueled funded held born
 bound proof facing leaning dominated controlled sponsored driven made wracked torn stricken hit filled shaped coloured colored`)

// hyphenAdjective hangs the two parts of an adjective from the noun behind them, and gives that noun what the first part took for
// itself: "with | doom-laden | speeches".
func hyphenAdjective(s *Sentence, i int) bool {
	a, b := i-1, i+1
	if s.Tokens[i].Form != "-" || a < 0 || b+1 >= len(s.Tokens) || !joinable[s.Lower(b)] || s.Tokens[a].EndByte != s.Tokens[i].StartByte ||
		s.Tokens[i].EndByte != s.Tokens[b].StartByte || s.Tokens[a].Head == b {
		return false
	}
	n := b + 1
	for n < len(s.Tokens) && s.Tokens[n].UPOS == "ADJ" {
		n++
	}
	for n+1 < len(s.Tokens) && s.Tokens[n].UPOS == "NOUN" && s.Tokens[n+1].UPOS == "NOUN" && s.Tokens[n].Head == n+1 {
		n++
	}
	if n >= len(s.Tokens) || s.Tokens[n].UPOS != "NOUN" && s.Tokens[n].UPOS != "PROPN" || s.Under(n, b) && s.Tokens[n].Head != a && s.Tokens[n].Head != b {
		return false
	}
	if head := s.Tokens[n].Head; head == a || head == b {
		top := a
		if s.Tokens[a].Head == b || head == b && s.Tokens[b].Head != a {
			top = b
		}
		s.Tokens[n].Head, s.Tokens[n].Rel = s.Tokens[top].Head, s.Tokens[top].Rel
	}
	for _, part := range []int{a, b} {
		for _, c := range s.Children[part] {
			if c != a && c != b && c != i && c != n {
				s.Tokens[c].Head = n
			}
		}
	}
	s.Tokens[b].Head, s.Tokens[b].Rel, s.Tokens[b].UPOS, s.Tokens[b].XPOS = n, "amod", "ADJ", "JJ"
	s.Tokens[a].Head, s.Tokens[a].Rel = b, "compound"
	s.Tokens[i].Head, s.Tokens[i].Rel = b, "punct"
	return true
}

// commaAdjective makes an adjective of the word before a comma that was taken for a noun of its own, though what stands behind
// the comma has no article: "entered a | final, | bitter round".
func commaAdjective(s *Sentence, i int) bool {
	t, n := &s.Tokens[i], -1
	if t.UPOS != "NOUN" || t.XPOS != "NN" || i == 0 || i+2 >= len(s.Tokens) || s.Tokens[i+1].Form != "," || s.Tokens[i-1].Head != i || s.Tokens[i-1].Rel != "det" && s.Tokens[i-1].Rel != "nmod:poss" || !adjectival(s.Lower(i)) {
		return false
	}
	for c := i + 2; c < len(s.Tokens) && n < 0; c++ {
		switch s.Tokens[c].UPOS {
		case "ADJ", "ADV", "PUNCT":
		case "NOUN":
			if s.Tokens[c].Rel != "compound" && s.Tokens[c].Rel != "obl:unmarked" || s.Tokens[c].Head == t.Head || s.Tokens[c].Head == i {
				n = c
			}
		default:
			return false
		}
	}
	if n < 0 || s.Tokens[i+2].UPOS != "ADJ" && s.Tokens[i+2].UPOS != "NOUN" || s.Child(n, "det", "nmod:poss", "case", "cc") >= 0 || s.Tokens[n].Head != i && s.Tokens[n].Head != t.Head {
		return false
	}
	head, rel := t.Head, t.Rel
	for _, c := range s.Children[i] {
		if c != n {
			s.Tokens[c].Head = n
		}
	}
	s.Tokens[n].Head, s.Tokens[n].Rel = head, rel
	t.Head, t.Rel, t.UPOS, t.XPOS = n, "amod", "ADJ", "JJ"
	return true
}

// adjectival reports whether a word has the ending of an adjective rather than of a noun.
func adjectival(w string) bool {
	for _, end := range []string{"ful", "less", "ous", "ive", "able", "ible", "final", "lit", "ed"} {
		if strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}

// nounOfVerb makes the subject of a verb of the noun right before it that was taken for a part of it: "Ada Holm and Nils Berg | enter the
// race".
func nounOfVerb(s *Sentence, i int) bool {
	t, v := &s.Tokens[i], s.Tokens[i].Head
	if t.UPOS != "PROPN" && t.UPOS != "NOUN" || v <= i || s.Tokens[v].UPOS != "VERB" || s.Child(v, "nsubj", "nsubj:pass", "csubj", "aux", "aux:pass", "mark", "case", "det") >= 0 || s.Child(v, "obj") < v {
		return false
	}
	switch s.Tokens[v].XPOS {
	case "VB", "VBP", "VBZ", "VBD":
	default:
		return false
	}
	if y := s.Yield(i, "punct"); y[len(y)-1] != v-1 {
		return false
	}
	t.Rel = "nsubj"
	if s.Tokens[v].XPOS == "VB" {
		s.Tokens[v].XPOS = "VBP"
	}
	return true
}
