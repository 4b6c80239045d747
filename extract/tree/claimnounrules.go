package tree

import (
	"strings"
)

// tellsClaim reports whether the clause at x hangs from a claim noun and tells what is claimed, not what became of the
// claim: "reports | that she had fled" against "reports | that she denied".
func (s *Sentence) tellsClaim(x int) bool {
	noun := s.Tokens[x].Head
	if noun < 0 || !claimNouns[strings.ToLower(s.Tokens[noun].Word.Lemma)] || noun+1 < len(s.Tokens) && s.Lower(noun+1) != "that" {
		return false
	}
	switch strings.ToLower(s.Tokens[x].Word.Lemma) {
	case "make", "deny", "raise", "reject", "dispute", "repeat", "level", "publish", "face", "dismiss", "refute", "withdraw", "file",
		"issue", "write", "release", "commission", "order", "see", "obtain", "read", "review", "investigate", "call", "describe":
		return false
	}
	return true
}

// claimNouns announce a clause that says what is claimed.
var claimNouns = map[string]bool{"allegation": true, "accusation": true, "claim": true, "suggestion": true, "report": true, "rumour": true,
	"rumor": true, "insinuation": true, "assertion": true, "belief": true, "fear": true, "concern": true, "suspicion": true, "evidence": true}

// claimNounClause hangs the clause that begins right after a claim noun from that noun: "over allegations |
// he was involved".
func claimNounClause(s *Sentence, i int) bool {
	if s.Tokens[i].UPOS != "NOUN" || i+2 >= len(s.Tokens) || !claimNouns[strings.ToLower(s.Tokens[i].Word.Lemma)] {
		return false
	}
	next := i + 1
	that := s.Lower(next) == "that"
	if !that && s.Tokens[next].UPOS != "PRON" && s.Tokens[next].UPOS != "PROPN" && s.Tokens[next].UPOS != "DET" {
		return false
	}
	for x := next + 1; x < len(s.Tokens) && x < next+10; x++ {
		if s.Tokens[x].Head == i || s.Under(i, x) || s.Child(x, "nsubj", "nsubj:pass") < 0 || s.First(x, "punct") != next {
			continue
		}
		if s.Child(x, "nsubj", "nsubj:pass") == next && that {
			return false
		}
		switch s.Tokens[x].Rel {
		case "advcl", "ccomp", "acl:relcl", "acl", "parataxis", "conj":
			return s.hang(x, i, "acl")
		}
	}
	return false
}

// claimDenied makes a verb of the "denies" that was taken for a noun behind a claim noun and who denies it: "an allegation
// the striker | denies".
func claimDenied(s *Sentence, i int) bool {
	if w := s.Lower(i); s.Tokens[i].UPOS != "NOUN" || i < 2 || w != "denies" && w != "disputes" && w != "rejects" {
		return false
	}
	noun := i - 1
	if s.Tokens[noun].Head != i || s.Tokens[noun].UPOS != "NOUN" && s.Tokens[noun].UPOS != "PROPN" {
		return false
	}
	first := noun
	for first > 0 && s.Tokens[first-1].Head == i {
		first--
	}
	claim := first - 1
	if claim < 0 || !claimNouns[strings.ToLower(s.Tokens[claim].Word.Lemma)] && s.Lower(claim) != "something" {
		return false
	}
	for c := first; c < noun; c++ {
		s.Tokens[c].Head = noun
	}
	s.Tokens[noun].Head, s.Tokens[noun].Rel = i, "nsubj"
	t := &s.Tokens[i]
	t.UPOS, t.XPOS, t.Word.Lemma = "VERB", "VBZ", map[string]string{"denies": "deny", "disputes": "dispute", "rejects": "reject"}[s.Lower(i)]
	if s.Under(claim, i) {
		s.Tokens[claim].Head, s.Tokens[claim].Rel = t.Head, t.Rel
	}
	t.Head, t.Rel = claim, "acl:relcl"
	if d := s.Child(claim, "det"); d > 1 && s.Tokens[d-1].Form == "," && !s.Under(d-2, claim) {
		s.Tokens[claim].Head, s.Tokens[claim].Rel = d-2, "appos"
	}
	return true
}

// claimAsked hangs a that-clause from the claim noun right before it, which the parser hung below that clause: "said so when asked
// about the claim | that | she met him".
func claimAsked(s *Sentence, i int) bool {
	that := s.Child(i, "mark")
	n := that - 1
	if n < 1 || s.Lower(that) != "that" || s.Tokens[n].UPOS != "NOUN" || !claimNouns[strings.ToLower(s.Tokens[n].Word.Lemma)] || s.Tokens[i].Head < 0 || !s.Under(n, i) || s.Child(i, "nsubj", "nsubj:pass") < that {
		return false
	}
	top := n
	for s.Tokens[top].Head != i {
		top = s.Tokens[top].Head
	}
	if s.First(top) <= s.Tokens[i].Head {
		return false
	}
	s.Tokens[top].Head = s.Tokens[i].Head
	s.Tokens[i].Head, s.Tokens[i].Rel = n, "acl"
	return true
}

// nounBeforeThat hangs a that-clause from the noun before it that was taken for its first subject: "rejected | a claim by the guild |
// that | he was warned".
func nounBeforeThat(s *Sentence, i int) bool {
	that := s.Child(i, "mark")
	if that < 2 || s.Lower(that) != "that" || s.Tokens[i].Rel != "ccomp" || s.Tokens[i].Head < 0 {
		return false
	}
	n, h := s.Child(i, "nsubj", "nsubj:pass"), s.Tokens[i].Head
	if n < 0 || n > that || n < h || s.Tokens[n].UPOS != "NOUN" || s.Child(h, "obj") >= 0 || s.Tokens[h].UPOS != "VERB" {
		return false
	}
	own := s.ChildrenBy(i, "nsubj", "nsubj:pass")
	if y := s.Yield(n, "punct"); len(own) != 2 || own[1] < that || y[len(y)-1] != that-1 {
		return false
	}
	s.Tokens[n].Head, s.Tokens[n].Rel = h, "obj"
	s.Tokens[i].Head, s.Tokens[i].Rel = n, "acl"
	return true
}
