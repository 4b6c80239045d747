package tree

import (
	"slices"
	"strings"

	"hearsay/extract/lexicon"
)

// saidIn gives a verb of saying the that-clause that was taken to describe where it was said: "says in a complaint seen by
// the paper | that the coins were melted".
func saidIn(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	o, that := t.Head, s.Child(i, "mark")
	through := that < 0 && o >= 0 && s.Lower(s.Child(o, "case")) == "through"
	if through {
		that = s.Child(i, "obj") // "said through a friend | that | she stood by it"
	}
	if t.Rel != "acl" && t.Rel != "acl:relcl" || o < 0 || that < o || s.Lower(that) != "that" || s.Child(i, "nsubj", "nsubj:pass", "csubj", "expl") < that {
		return false
	}
	for s.Tokens[o].Rel == "acl" || s.Tokens[o].Rel == "obl:agent" || s.Tokens[o].Rel == "nmod" {
		o = s.Tokens[o].Head // "seen by the paper | that …"
	}
	v := s.Tokens[o].Head
	if v < 0 || v > o || s.Tokens[o].Rel != "obl" || s.Child(v, "ccomp", "xcomp") > v || gist[strings.ToLower(s.Tokens[o].Word.Lemma)] {
		return false
	}
	switch s.Lower(s.Child(o, "case")) {
	case "in", "at", "on", "during", "through", "via", "by":
	default:
		return false
	}
	lemma := strings.ToLower(s.Tokens[v].Word.Lemma)
	if !speechLike[lemma] && !knowing[lemma] || !s.hang(i, v, "ccomp") {
		return false
	}
	if through {
		s.Tokens[that].Rel, s.Tokens[that].UPOS, s.Tokens[that].XPOS = "mark", "SCONJ", "IN"
	}
	return true
}

// gist are nouns whose that-clause tells what they are of, though they stand behind "in" or "on": "in the hope | that it rains".
var gist = lexicon.Set(`hope belief knowledge event sense view fear understanding assumption expectation ground condition way case fact proviso`)

// modalConj hangs a verb with "will" or "would" coordinated with a verb of saying from that verb's clause: "says she is
// leaving the board and | will work as a skipper". So it does with "had" behind a past: "said she was ill, | had sold it".
func modalConj(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	cue := t.Head
	if t.Rel != "conj" || cue < 0 || s.Child(i, "nsubj", "nsubj:pass", "mark") >= 0 {
		return false
	}
	switch s.Lower(s.Child(i, "aux")) {
	case "will", "would", "'ll", "wo":
	case "had":
		if s.Tokens[cue].XPOS != "VBD" || s.Child(cue, "aux") >= 0 {
			return false
		}
	default:
		return false
	}
	x := s.Child(cue, "ccomp")
	lemma := strings.ToLower(s.Tokens[cue].Word.Lemma)
	return x > cue && x < i && speechLike[lemma] && !denialVerb(lemma) && s.Child(x, "nsubj", "nsubj:pass", "expl") >= 0 && s.hang(i, x, "conj")
}

func denialVerb(lemma string) bool { return lemma == "deny" || lemma == "reject" || lemma == "dispute" }

// saidBecause hangs the reason behind a verb of saying from what is said before it, which it is the reason of: "The town needs
// a row, he said, | because its bridge is late".
func saidBecause(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	cue, m := t.Head, s.Child(i, "mark")
	if t.Rel != "ccomp" && t.Rel != "advcl" && t.Rel != "parataxis" || cue < 0 || cue > i || m < 2 || s.Tokens[m-1].Form != "," || !speechLike[strings.ToLower(s.Tokens[cue].Word.Lemma)] {
		return false
	}
	switch s.Lower(m) {
	case "because", "unless":
	default:
		return false
	}
	for t := cue + 1; t < m-1; t++ {
		if s.Tokens[t].UPOS == "PUNCT" || s.Tokens[t].UPOS == "VERB" {
			return false
		}
	}
	x := s.Child(cue, "ccomp")
	if x < 0 || x > cue {
		x = s.Tokens[cue].Head
		if x < 0 || x > cue || s.Tokens[cue].Rel != "parataxis" {
			return false
		}
	}
	return s.hang(i, x, "advcl")
}

// subjectBeforeAnd sets free a subject that stands before the conjunction of its verb, which belongs to what goes before: "used
// his boat as | a cover |, and says".
func subjectBeforeAnd(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	n, cc := s.Child(i, "nsubj"), s.Child(i, "cc")
	if t.Rel != "conj" || n < 1 || cc < n || cc > i || t.Head < 0 || t.Head > n || t.UPOS != "VERB" {
		return false
	}
	first := s.First(n, "punct")
	as := first - 1
	if as < 1 || s.Lower(as) != "as" || s.Tokens[as].Head != i {
		return false
	}
	for v := as - 1; v >= 0; v-- {
		if s.Tokens[v].UPOS == "VERB" && !s.Under(v, i) {
			s.Tokens[as].Head, s.Tokens[as].Rel, s.Tokens[as].UPOS = n, "case", "ADP"
			return s.hang(n, v, "obl")
		}
	}
	return false
}

// saidAmod makes a verb of the finite verb of saying that was taken to describe the subject of what is said: "The clerk, who left,
// | said | tensions were high".
func saidAmod(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	o := t.Head
	if t.Rel != "amod" || t.UPOS != "VERB" || t.XPOS != "VBD" && t.XPOS != "VBZ" || o < i || i == 0 || !speechLike[strings.ToLower(t.Word.Lemma)] {
		return false
	}
	y := s.Tokens[o].Head
	for y >= 0 && (y < o || s.Child(y, "nsubj", "nsubj:pass") < 0) {
		y = s.Tokens[y].Head
	}
	if y < 0 || s.Tokens[y].Rel == "acl:relcl" {
		return false
	}
	n := s.Child(y, "nsubj", "nsubj:pass")
	if n == o { // "Four of the | voters | said life was worse"
		n = i - 1
		for n >= 0 && s.Tokens[n].Head != o {
			n = s.Tokens[n].Head
		}
	}
	if n < 0 || n > i || s.Tokens[n].UPOS == "PUNCT" || s.Tokens[i-1].UPOS == "DET" || s.Tokens[i-1].UPOS == "ADP" {
		return false
	}
	t.Head, t.Rel = s.Tokens[y].Head, s.Tokens[y].Rel
	s.Tokens[y].Head, s.Tokens[y].Rel = i, "ccomp"
	for _, c := range slices.Concat(s.Children[y], s.Children[o]) {
		if c < i && c != n || s.Tokens[c].Form == "." {
			s.Tokens[c].Head = i
		}
	}
	s.Tokens[n].Head, s.Tokens[n].Rel = i, "nsubj"
	s.Tokens[o].Head, s.Tokens[o].Rel = y, "nsubj"
	if s.Child(y, "aux:pass") >= 0 {
		s.Tokens[o].Rel = "nsubj:pass"
	}
	return true
}

// proofThat hangs from the noun before it the that-clause that was taken to describe its verb: "demanded proof | that the cash
// is hers".
func proofThat(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	v, m := t.Head, s.Child(i, "mark")
	if t.Rel != "acl" || v < 0 || s.Tokens[v].UPOS != "VERB" || m < 1 || s.Lower(m) != "that" {
		return false
	}
	o := m - 1
	return o > v && s.Tokens[o].UPOS == "NOUN" && s.Tokens[o].Head == v && s.hang(i, o, "acl")
}

// suggestionThat hangs from a claim noun that opens the clause what is claimed, where both verbs were taken to describe it: "Any
// suggestion | that we are involved | is outrageous".
func suggestionThat(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	that := t.Head
	if t.Rel != "acl:relcl" || that < 1 || s.Lower(that) != "that" || that > i || s.Child(i, "nsubj", "nsubj:pass") < that {
		return false
	}
	x, n := s.Tokens[that].Head, that-1
	if x < i || s.Tokens[x].Rel != "acl:relcl" || s.Tokens[x].Head != n || s.Child(x, "cop", "aux:pass") < i || !claimNouns[strings.ToLower(s.Tokens[n].Word.Lemma)] {
		return false
	}
	s.Tokens[x].Head, s.Tokens[x].Rel = s.Tokens[n].Head, s.Tokens[n].Rel
	s.Tokens[n].Head, s.Tokens[n].Rel = x, "nsubj"
	t.Head, t.Rel = n, "acl"
	s.Tokens[that].Head, s.Tokens[that].Rel, s.Tokens[that].UPOS = i, "mark", "SCONJ"
	return true
}
