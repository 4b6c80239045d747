package tree

import (
	"strings"

	"hearsay/extract/lexicon"
)

// butOthers hangs what others say behind "but" from the verb of saying before it, not from what that says: "told us he had left, but
// letters | suggest | that he stayed".
func butOthers(s *Sentence, i int) bool {
	if !speechLike[s.Lemma(i)] {
		return false
	}
	changed := s.butSubject(i)
	x, cc, n := s.Tokens[i].Head, s.Child(i, "cc"), s.Child(i, "nsubj")
	if s.Tokens[i].Rel != "conj" || x < 0 || s.Tokens[x].Rel != "ccomp" || s.Lower(cc) != "but" || s.Lower(cc-1) != "," || n < cc || s.Tokens[n].UPOS == "PRON" || !s.ownThat(i) {
		return changed
	}
	cue := s.Tokens[x].Head
	return cue >= 0 && cue < x && (speechLike[s.Lemma(cue)] || s.Lemma(cue) == "tell") && s.hang(i, cue, "conj") || changed
}

// butSubject gives the verb at i the noun behind "but" for a subject that was coordinated with an object before that: "had never met
// the envoy, but | letters | suggest that …". It reports whether it did.
func (s *Sentence) butSubject(i int) bool {
	t := &s.Tokens[i]
	if t.Rel != "xcomp" && t.Rel != "parataxis" || s.finiteAt(i) != i || s.Child(i, "nsubj", "cc") >= 0 || !s.ownThat(i) {
		return false
	}
	for n := i - 1; n > t.Head; n-- {
		cc := s.Child(n, "cc")
		if s.Tokens[n].Rel != "conj" || s.Lower(cc) != "but" {
			continue
		}
		if y := s.Yield(n); y[len(y)-1] != i-1 {
			continue
		}
		t.Rel = "conj"
		s.Tokens[n].Head, s.Tokens[n].Rel = i, "nsubj"
		s.Tokens[cc].Head = i
		s.index()
		return true
	}
	return false
}

// chargeCalled gives the verb behind a claim noun and who answers the claim these two: "a charge the mayor's office | described | as
// laughable".
func chargeCalled(s *Sentence, i int) bool {
	switch s.Lemma(i) {
	case "describe", "call", "dismiss", "reject", "deny", "brand", "label":
	default:
		return false
	}
	if s.chargeBefore(i) {
		return true
	}
	t, claim := &s.Tokens[i], s.Tokens[i].Head
	if t.Rel != "acl" || claim < 0 || claim > i || !answerable[s.Lemma(claim)] || s.Child(i, "nsubj", "aux", "aux:pass", "obl:agent") >= 0 {
		return false
	}
	for _, who := range s.ChildrenBy(claim, "nmod", "compound", "appos", "nmod:unmarked") {
		y := s.Yield(who)
		if who < claim || y[len(y)-1] != i-1 || y[0] != claim+1 || s.Child(who, "case") >= 0 {
			continue
		}
		t.Rel, t.XPOS = "acl:relcl", "VBD"
		s.Tokens[who].Head, s.Tokens[who].Rel = i, "nsubj"
		if as := s.Child(i, "obj", "obl"); as > i && s.Lower(s.Child(as, "case")) == "as" {
			s.Tokens[as].Rel = "xcomp"
		}
		return true
	}
	return false
}

// chargeBefore does the same where the claim noun was taken for a part of the name of who answers.
func (s *Sentence) chargeBefore(i int) bool {
	n, claim := s.Child(i, "nsubj"), -1
	if n >= 0 {
		claim = s.Child(n, "compound")
	}
	if n > i || claim < 2 || !answerable[s.Lemma(claim)] || s.Lower(claim-2) != "," || s.Tokens[claim-1].UPOS != "DET" || s.Child(i, "aux", "ccomp") >= 0 || s.First(n, "punct") != claim-1 {
		return false
	}
	before := claim - 3
	if before < 0 || s.Under(before, i) || s.Tokens[before].UPOS == "VERB" {
		return false
	}
	s.Tokens[claim].Head, s.Tokens[claim].Rel = before, "appos"
	s.Tokens[claim-1].Head, s.Tokens[claim-2].Head = claim, claim
	s.Tokens[i].Head, s.Tokens[i].Rel, s.Tokens[i].XPOS = claim, "acl:relcl", "VBD"
	if as := s.Child(i, "obj", "obl"); as > i && s.Lower(s.Child(as, "case")) == "as" {
		s.Tokens[as].Rel = "xcomp"
	}
	return true
}

var answerable = lexicon.Set(`charge claim allegation accusation suggestion report rumour rumor insinuation assertion`)

// insertedCleft sets beside the rest the verb of saying between two commas with its speaker that was taken for a relative clause: "It was
// the mayor, Holm | insists |, who forged it".
func insertedCleft(s *Sentence, i int) bool {
	if s.Tokens[i].Rel != "acl:relcl" || !speechLike[s.Lemma(i)] {
		return false
	}
	n := s.Child(i, "nsubj")
	if n < 1 || n > i || s.Lower(i+1) != "," || relative(s.Lower(n)) || s.Child(i, "ccomp", "obj", "mark") >= 0 {
		return false
	}
	if first := s.First(n, "punct"); first < 1 || s.Tokens[first-1].Form != "," {
		return false
	}
	for _, c := range s.ChildrenBy(n, "punct") {
		s.Tokens[c].Head = i
	}
	s.Tokens[i].Rel = "parataxis"
	return true
}

// deniedSaying parts "that" from the clause behind its comma, which says what else somebody says who denies it: "denied | that |, saying it
// was hers".
func deniedSaying(s *Sentence, i int) bool {
	v := s.Tokens[i].Head
	if s.Lower(i) != "that" || s.Tokens[i].Rel != "mark" || v < i || s.Lower(i+1) != "," || i < 1 || s.Tokens[i-1].UPOS != "VERB" || s.Tokens[v].Head != i-1 {
		return false
	}
	saying := i + 2
	if saying >= len(s.Tokens) || s.Tokens[saying].XPOS != "VBG" || !speechLike[strings.ToLower(s.Lemma(saying))] {
		return false
	}
	s.Tokens[i].Head, s.Tokens[i].Rel, s.Tokens[i].UPOS = i-1, "obj", "PRON"
	if v == saying {
		s.Tokens[v].Rel = "advcl"
		return true
	}
	for _, c := range s.ChildrenBy(saying, "obj", "nsubj") {
		if s.Child(v, "nsubj", "nsubj:pass") < 0 || s.Tokens[saying].Rel == "csubj" {
			s.Tokens[c].Head, s.Tokens[c].Rel = v, "nsubj" // "saying | the decision | was hers"
		}
	}
	s.Tokens[saying].Head, s.Tokens[saying].Rel = i-1, "advcl"
	s.Tokens[v].Head, s.Tokens[v].Rel = saying, "ccomp"
	return true
}
