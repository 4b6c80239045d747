package tree

import (
	"slices"
	"strings"
)

// repair mends, by named rules, what the parser is known to get wrong. Each rule leaves a tree.
func repair(s *Sentence) {
	s.index()
	before := slices.Clone(s.Tokens)
	for _, rule := range repairs {
		for i := range s.Tokens {
			if !rule(s, i) {
				continue
			}
			if !s.sound() {
				copy(s.Tokens, before) // what the rule met was not what it is for
			}
			s.index()
			copy(before, s.Tokens)
		}
	}
}

// repairs are the rules in the order in which they are tried. Each reports whether it changed the sentence.
var repairs = []func(*Sentence, int) bool{
	fromAuxiliary, perfect, perfectObject, finiteAmod, gerundOf, deniedHaving, parenthesis, invertedSpeaker, timeInside, splitPhrase, participleRoot, subjectInside, thatMark, farContent, claimNounClause, speakerBefore, speakerInApposition, cueClause, cueTime, tenseOfConj, secondThat, conjOfCue, gerundConj, reportedSubject,
}

// sound reports whether every token hangs, in the end, from the one root.
func (s *Sentence) sound() bool {
	const unknown, open, good = 0, 1, 2
	state := make([]byte, len(s.Tokens))
	roots := 0
	for i := range s.Tokens {
		var path []int
		t := i
		for t >= 0 && state[t] == unknown {
			state[t] = open
			path = append(path, t)
			t = s.Tokens[t].Head
		}
		if t >= 0 && state[t] == open {
			return false
		}
		if t < 0 {
			roots++
		}
		for _, p := range path {
			state[p] = good
		}
	}
	return roots == 1
}

// hang puts token i under head with a relation, unless that would make a circle.
func (s *Sentence) hang(i, head int, rel string) bool {
	if i == head || s.Under(head, i) {
		return false
	}
	s.Tokens[i].Head, s.Tokens[i].Rel = head, rel
	return true
}

// timeInside takes the time out of a noun phrase that swallowed it: "published | a report | Wednesday night".
func timeInside(s *Sentence, i int) bool {
	switch s.Lower(i) {
	case "night", "morning", "evening", "afternoon", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday":
	default:
		return false
	}
	verb := s.Tokens[i].Head
	if verb < 0 || s.Tokens[i].Rel != "obj" && s.Tokens[i].Rel != "nsubj" && s.Tokens[i].Rel != "nsubj:pass" {
		return false
	}
	noun := -1
	for _, c := range s.Children[i] {
		if c < i && s.Tokens[c].UPOS == "NOUN" && !timeWord(s.Lower(c)) {
			noun = c
		}
	}
	if noun < 0 {
		return false
	}
	s.Tokens[noun].Head, s.Tokens[noun].Rel = verb, s.Tokens[i].Rel
	s.Tokens[i].Rel = "obl"
	for _, c := range s.Children[i] {
		if c != noun && (c < noun || c > i) {
			s.Tokens[c].Head = noun
		}
	}
	return true
}

// splitPhrase joins a noun phrase that was cut in two: "from the governing | Harbour Party caucus", where
// what stands before the cut was taken for a phrase and what stands after it for an object.
func splitPhrase(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	if !strings.HasPrefix(t.Rel, "obl") && t.Rel != "nmod" || s.Child(i, "case") < 0 || t.Head < 0 {
		return false
	}
	if !slices.Contains([]string{"ADJ", "DET", "NOUN", "PRON", "VERB", "NUM"}, t.UPOS) || plainPronoun(s.Lower(i)) || t.XPOS == "NNS" {
		return false
	}
	for h := i + 1; h < len(s.Tokens) && h < i+6; h++ {
		x := &s.Tokens[h]
		if x.Head == t.Head && (x.Rel == "obj" || x.Rel == "nsubj" || x.Rel == "nmod" || x.Rel == "appos") && (x.UPOS == "NOUN" || x.UPOS == "PROPN") && s.Child(h, "case") < 0 {
			if s.Yield(h, "nmod", "acl", "acl:relcl", "punct", "conj", "appos", "cc")[0] != i+1 || s.Child(h, "det", "nmod:poss") >= 0 || timeWord(s.Lower(i)) {
				return false
			}
			return s.joinPhrase(i, h)
		}
	}
	return false
}

func plainPronoun(w string) bool {
	switch w {
	case "he", "she", "it", "they", "him", "her", "them", "us", "me", "you", "which", "whom", "what", "who":
		return true
	}
	return false
}

func timeWord(w string) bool {
	switch w {
	case "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "time", "day", "week", "month", "year":
		return true
	}
	return false
}

func (s *Sentence) joinPhrase(i, h int) bool {
	rel, head := s.Tokens[i].Rel, s.Tokens[i].Head
	for _, c := range slices.Clone(s.Children[i]) {
		s.Tokens[c].Head = h
	}
	s.Tokens[h].Rel, s.Tokens[h].Head = rel, head
	s.Tokens[i].Head, s.Tokens[i].Rel = h, "amod"
	return true
}

// speechLike are verbs that a document or person can be the subject of with a clause after them.
var speechLike = map[string]bool{"say": true, "allege": true, "claim": true, "report": true, "suggest": true, "reveal": true, "show": true,
	"state": true, "indicate": true, "announce": true, "find": true, "accuse": true, "deny": true, "confirm": true, "warn": true}

// participleRoot puts the finite verb over the participle that was taken for the main one: "The Gazette,
// citing two officials, | reported".
func participleRoot(s *Sentence, i int) bool {
	if s.Tokens[i].XPOS != "VBG" || s.Child(i, "aux", "cop") >= 0 || s.Tokens[i].Rel != "root" && s.Tokens[i].Rel != "ccomp" {
		return false
	}
	subject := s.Child(i, "nsubj")
	if subject < 0 || subject > i {
		return false
	}
	for _, v := range s.ChildrenBy(i, "conj", "parataxis", "ccomp") {
		x := s.Tokens[v].XPOS
		if v < i || x != "VBD" && x != "VBZ" && x != "VBP" || s.Child(v, "cc", "nsubj", "mark") >= 0 || s.Tokens[v-1].Form != "," {
			continue
		}
		s.Tokens[v].Head, s.Tokens[v].Rel = s.Tokens[i].Head, s.Tokens[i].Rel
		s.Tokens[i].Head, s.Tokens[i].Rel = v, "advcl"
		s.Tokens[subject].Head = v
		for _, c := range s.Children[i] {
			if c > v {
				s.Tokens[c].Head = v
			}
		}
		return true
	}
	return false
}

// subjectInside makes a noun phrase that has the sentence's verb inside it the subject of that verb: the
// parser takes "The head | of Port Ansby has | resigned" for a head who is resigned.
func subjectInside(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	if t.UPOS != "VERB" || t.Head < 0 || t.Head > i || t.Rel != "csubj" && t.Rel != "acl" && t.Rel != "acl:relcl" && t.Rel != "nmod" {
		return false
	}
	aux, of := s.Child(i, "aux"), s.Child(i, "case")
	subject := s.Child(i, "nsubj", "nsubj:pass")
	if aux < 0 || of < 0 || subject < of || s.Lower(of) != "of" || aux < subject {
		return false
	}
	noun := t.Head
	top, rel := s.Tokens[noun].Head, s.Tokens[noun].Rel
	if top < 0 || s.Under(top, i) {
		t.Head, t.Rel = -1, "root"
	} else {
		t.Head, t.Rel = top, rel
		if strings.HasPrefix(rel, "nsubj") {
			// what was taken for the main verb is a later clause of this one
			t.Head, t.Rel = s.Tokens[top].Head, s.Tokens[top].Rel
			s.Tokens[top].Head, s.Tokens[top].Rel = i, "advcl"
		}
	}
	s.Tokens[noun].Head, s.Tokens[noun].Rel = i, "nsubj"
	s.Tokens[subject].Head, s.Tokens[subject].Rel = noun, "nmod"
	s.Tokens[of].Head = subject
	return true
}

// thatMark makes a conjunction of the "that" that was taken for a relative pronoun, where the clause has all
// its places filled: "suggestions | that | the firm paid bribes".
func thatMark(s *Sentence, i int) bool {
	if s.Lower(i) != "that" || s.Tokens[i].UPOS == "DET" {
		return false
	}
	x := s.Tokens[i].Head
	switch s.Tokens[i].Rel {
	case "obj", "obl", "nmod", "obl:unmarked", "iobj", "advmod":
	default:
		return false
	}
	if x < i || s.Child(x, "nsubj", "nsubj:pass") < 0 {
		return false
	}
	filled := s.Tokens[i].Rel != "obj" || s.Child(x, "cop", "aux:pass") >= 0
	for _, c := range s.ChildrenBy(x, "obj", "ccomp", "xcomp") {
		filled = filled || c != i
	}
	if !filled {
		return false
	}
	s.Tokens[i].Rel, s.Tokens[i].UPOS = "mark", "SCONJ"
	if s.Tokens[x].Rel == "acl:relcl" {
		s.Tokens[x].Rel = "acl"
	}
	return true
}

// secondThat hangs a further that-clause from the first one: "said the school was unsafe and | that the roof
// leaked".
func secondThat(s *Sentence, i int) bool {
	cue := s.Tokens[i].Head
	if s.Tokens[i].Rel != "conj" || cue < 0 || s.Lower(s.Child(i, "mark")) != "that" {
		return false
	}
	x := s.Child(cue, "ccomp")
	if x < 0 || x > i || !speechLike[strings.ToLower(s.Tokens[cue].Word.Lemma)] {
		return false
	}
	return s.hang(i, x, "conj")
}

// conjOfCue hangs a verb of saying after "but" from the verb of saying before it, not from that one's clause:
// "confirmed that she went, but | denied …".
func conjOfCue(s *Sentence, i int) bool {
	x := s.Tokens[i].Head
	if s.Tokens[i].Rel != "conj" || x < 0 || !speechLike[strings.ToLower(s.Tokens[i].Word.Lemma)] || s.Tokens[i].UPOS != "VERB" ||
		s.Lower(s.Child(i, "cc")) != "but" || s.Child(i, "nsubj", "nsubj:pass", "mark") >= 0 {
		return false
	}
	cue := s.Tokens[x].Head
	if s.Tokens[x].Rel != "ccomp" || cue < 0 || !speechLike[strings.ToLower(s.Tokens[cue].Word.Lemma)] || s.Tokens[cue].XPOS != s.Tokens[i].XPOS {
		return false
	}
	return s.hang(i, cue, "conj")
}

// gerundConj hangs a gerund coordinated with a finite verb from the gerund before it: "accused her of hiding
// losses and | bribing a clerk".
func gerundConj(s *Sentence, i int) bool {
	h := s.Tokens[i].Head
	if s.Tokens[i].XPOS != "VBG" || s.Tokens[i].Rel != "conj" || h < 0 || s.Tokens[h].XPOS == "VBG" || s.Child(i, "aux", "nsubj") >= 0 {
		return false
	}
	for g := i - 1; g > h; g-- {
		if s.Tokens[g].XPOS == "VBG" && s.Tokens[g].UPOS == "VERB" && s.Child(g, "mark", "case") >= 0 {
			return s.hang(i, g, "conj")
		}
	}
	return false
}

// farContent gives a verb of saying the that-clause that an insertion parted from it: "reported, citing two
// officials, | that …".
func farContent(s *Sentence, i int) bool {
	if s.Lower(i) != "that" || i == 0 || s.Tokens[i-1].Form != "," || s.Tokens[i].Rel != "mark" {
		return false
	}
	x := s.Tokens[i].Head
	if x < i || s.Tokens[x].Rel == "ccomp" {
		return false
	}
	for v := i - 2; v >= 0; v-- {
		t := &s.Tokens[v]
		if !speechLike[strings.ToLower(t.Word.Lemma)] || t.UPOS != "VERB" || t.XPOS == "VBG" || s.Child(v, "ccomp") >= 0 || s.Child(v, "mark") >= 0 && s.Under(v, x) {
			continue
		}
		return s.hang(x, v, "ccomp")
	}
	return false
}

// claimNouns announce a clause that says what is claimed.
var claimNouns = map[string]bool{"allegation": true, "accusation": true, "claim": true, "suggestion": true, "report": true, "rumour": true,
	"rumor": true, "insinuation": true, "assertion": true, "belief": true, "fear": true, "concern": true, "suspicion": true, "evidence": true}

// claimNounClause hangs the clause that begins right after a claim noun from that noun: "over allegations |
// he was involved".
func claimNounClause(s *Sentence, i int) bool {
	if !claimNouns[strings.ToLower(s.Tokens[i].Word.Lemma)] || s.Tokens[i].UPOS != "NOUN" || i+2 >= len(s.Tokens) {
		return false
	}
	next := i + 1
	that := s.Lower(next) == "that"
	if !that && s.Tokens[next].UPOS != "PRON" && s.Tokens[next].UPOS != "PROPN" && s.Tokens[next].UPOS != "DET" {
		return false
	}
	for x := next + 1; x < len(s.Tokens) && x < next+10; x++ {
		if s.Tokens[x].Head == i || s.Under(i, x) || s.Child(x, "nsubj", "nsubj:pass") < 0 || s.Yield(x, "punct")[0] != next {
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

// speakerInApposition gives a finite speech verb without a subject the phrase right before it that was
// taken for an apposition: "In a statement to the Gazette, | a spokeswoman | said".
func speakerInApposition(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	if !speechLike[strings.ToLower(t.Word.Lemma)] || t.UPOS != "VERB" || t.XPOS == "VBN" || t.XPOS == "VBG" ||
		s.Child(i, "nsubj", "nsubj:pass", "csubj", "mark") >= 0 {
		return false
	}
	for k := i - 1; k > 0 && k > i-12; k-- {
		if s.Tokens[k].Rel != "appos" || s.Under(i, k) {
			continue
		}
		y := s.Yield(k, "punct")
		if y[len(y)-1] == i-1 && y[0] > 0 && s.Tokens[y[0]-1].Form == "," {
			return s.hang(k, i, "nsubj")
		}
	}
	return false
}

// cueClause gives a verb of saying without a complement the clause that begins right after it: "reports
// alleged | the mayor had known".
func cueClause(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	if !speechLike[strings.ToLower(t.Word.Lemma)] || t.UPOS != "VERB" || t.XPOS == "VBN" || t.XPOS == "VBG" || s.Child(i, "ccomp", "xcomp", "obj") >= 0 {
		return false
	}
	for x := i + 2; x < len(s.Tokens) && x < i+12; x++ {
		subject := s.Child(x, "nsubj", "nsubj:pass")
		if subject < 0 || s.Tokens[x].Head == i || s.Under(i, x) || s.Yield(x, "punct")[0] != i+1 || relative(s.Lower(subject)) {
			continue
		}
		return s.hang(x, i, "ccomp")
	}
	return false
}

func relative(w string) bool { return w == "who" || w == "which" || w == "that" || w == "whom" }

// cueTime gives the time between a verb of saying and its clause to the verb: "said | on 3 May | she would go".
func cueTime(s *Sentence, i int) bool {
	if !speechLike[strings.ToLower(s.Tokens[i].Word.Lemma)] {
		return false
	}
	x := s.Child(i, "ccomp")
	subject := -1
	if x > i {
		subject = s.Child(x, "nsubj", "nsubj:pass")
	}
	if subject < 0 {
		return false
	}
	moved := false
	for _, c := range s.Children[x] {
		if c > i && c < subject && (timeWord(s.Lower(c)) || month(s.Lower(c))) && s.Child(x, "mark") != c-1 {
			moved = s.hang(c, i, "obl") || moved
		}
	}
	return moved
}

func month(w string) bool {
	switch w {
	case "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december":
		return true
	}
	return false
}

// tenseOfConj hangs a present-tense verb coordinated with a past verb of saying from that verb's clause:
// "said the plans were wrong and | threaten the bay".
func tenseOfConj(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	if t.Rel != "conj" || t.Head < 0 || s.Child(i, "nsubj", "nsubj:pass", "aux") >= 0 {
		return false
	}
	cue := t.Head
	x := s.Child(cue, "ccomp")
	if s.Tokens[cue].XPOS != "VBD" || t.XPOS != "VB" && t.XPOS != "VBP" && t.XPOS != "VBZ" || x < 0 || x > i || !speechLike[strings.ToLower(s.Tokens[cue].Word.Lemma)] {
		return false
	}
	return s.hang(i, x, "conj")
}

// speakerBefore gives a finite speech verb without a subject the phrase right before it, which was taken
// for an adverbial: "after | a newspaper report | alleged she had lied".
func speakerBefore(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	if !speechLike[strings.ToLower(t.Word.Lemma)] || t.XPOS != "VBD" && t.XPOS != "VBZ" && t.XPOS != "VBP" || i == 0 ||
		s.Child(i, "nsubj", "nsubj:pass", "aux", "aux:pass", "csubj") >= 0 {
		return false
	}
	for k := i - 1; k >= 0 && k >= i-3; k-- {
		x := &s.Tokens[k]
		if x.UPOS != "NOUN" && x.UPOS != "PROPN" || !strings.HasPrefix(x.Rel, "obl") && x.Rel != "nmod" {
			continue
		}
		m := s.Child(k, "case")
		if m < 0 || !subordinates(s.Lower(m)) || s.Under(i, k) && t.Head != k {
			return false
		}
		head := x.Head
		if t.Head == k || s.Under(head, i) {
			if !s.Under(head, i) {
				t.Head, t.Rel = head, "advcl"
			} else {
				return false
			}
		}
		if !s.hang(k, i, "nsubj") {
			return false
		}
		s.Tokens[m].Head, s.Tokens[m].Rel = i, "mark"
		return true
	}
	return false
}

func subordinates(w string) bool {
	switch w {
	case "after", "before", "since", "until", "as":
		return true
	}
	return false
}

// reportedSubject turns the object of a verb of saying into the subject of the clause after it: "said |
// the report | was false".
func reportedSubject(s *Sentence, i int) bool {
	lemma := strings.ToLower(s.Tokens[i].Word.Lemma)
	if !speechLike[lemma] && lemma != "argue" && lemma != "insist" && lemma != "believe" && lemma != "think" && lemma != "add" && lemma != "admit" {
		return false
	}
	o, x := s.Child(i, "obj"), s.Child(i, "ccomp")
	if o < i || x < o || s.Child(x, "nsubj", "nsubj:pass", "csubj", "mark") >= 0 {
		return false
	}
	rel := "nsubj"
	if s.Child(x, "aux:pass") >= 0 {
		rel = "nsubj:pass"
	}
	return s.hang(o, x, rel)
}
