package tree

import (
	"slices"
	"strings"

	"hearsay/extract/lexicon"
)

// thatMark makes a conjunction of the "that" that was taken for a relative pronoun, where the clause has all
// its places filled: "suggestions | that | the firm paid bribes".
func thatMark(s *Sentence, i int) bool {
	if s.Lower(i) != "that" || s.Tokens[i].UPOS == "DET" {
		return false
	}
	x := s.Tokens[i].Head
	switch s.Tokens[i].Rel {
	case "obj", "obl", "nmod", "obl:unmarked", "iobj", "advmod":
	case "nsubj":
		if x < i || !slices.ContainsFunc(s.ChildrenBy(x, "nsubj"), func(c int) bool { return c > i }) || s.Tokens[x].Rel != "ccomp" {
			return false
		}
	default:
		return false
	}
	if x < i || s.Child(x, "nsubj", "nsubj:pass") < 0 {
		return false
	}
	told := s.Tokens[x].Rel == "ccomp" && s.Tokens[x].Head >= 0 && s.Tokens[x].Head < i // "told us | that | she heard of it"
	ofVerb := s.Tokens[x].Rel == "acl:relcl" && s.Tokens[x].Head >= 0 && s.Tokens[s.Tokens[x].Head].UPOS == "VERB"
	filled := s.Tokens[i].Rel != "obj" || ofVerb || told || s.Child(x, "cop", "aux:pass") >= 0 || s.tellsClaim(x)
	for _, c := range s.ChildrenBy(x, "obj", "ccomp", "xcomp") {
		filled = filled || c != i
	}
	if !filled {
		return false
	}
	s.Tokens[i].Rel, s.Tokens[i].UPOS = "mark", "SCONJ"
	switch {
	case ofVerb:
		s.Tokens[x].Rel = "ccomp"
	case s.Tokens[x].Rel == "acl:relcl":
		s.Tokens[x].Rel = "acl"
	}
	return true
}

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

// conjOfCue hangs a verb of saying after "but", or one of answering after "and", from the verb of saying before it, not from
// that one's clause: "confirmed that she went, but | denied …", "said the sale was fair and | denied …".
func conjOfCue(s *Sentence, i int) bool {
	x, lemma := s.Tokens[i].Head, strings.ToLower(s.Tokens[i].Word.Lemma)
	if s.Tokens[i].Rel != "conj" || x < 0 || s.Tokens[i].UPOS != "VERB" || s.Child(i, "nsubj", "nsubj:pass", "mark", "aux") >= 0 {
		return false
	}
	cue := s.Tokens[x].Head
	if s.Tokens[x].Rel != "ccomp" || cue < 0 || cue > x || !speechLike[strings.ToLower(s.Tokens[cue].Word.Lemma)] && s.Tokens[cue].Word.Lemma != "tell" {
		return false
	}
	switch s.Lower(s.Child(i, "cc")) {
	case "but":
		if !speechLike[lemma] && !gainsaying[lemma] || s.Tokens[cue].XPOS != s.Tokens[i].XPOS {
			return false
		}
	case "and":
		// somebody named may be who answers
		n := s.Child(x, "nsubj", "nsubj:pass")
		told := speechLike[lemma] && s.ownThat(i) && !(s.Tokens[x].UPOS == "VERB" && s.Tokens[x].XPOS == s.Tokens[i].XPOS)
		if !gainsaying[lemma] && !told || n >= 0 && s.Tokens[n].UPOS == "PROPN" || s.Child(i, "obj", "ccomp", "xcomp") < i || !s.sameTense(cue, i) {
			return false
		}
	default:
		return false
	}
	return s.hang(i, cue, "conj")
}

// ownThat reports whether the verb at i has a that-clause right behind it.
func (s *Sentence) ownThat(i int) bool {
	x := s.Child(i, "ccomp")
	return x > i && s.Child(x, "mark") == i+1 && s.Lower(i+1) == "that"
}

// gainsaying are verbs that answer what others say.
var gainsaying = lexicon.Set(`deny dismiss reject dispute refute rebut rubbish repudiate contest call brand describe decline refuse`)

// sameTense reports whether two verbs may stand in one tense, a participle being taken for a past.
func (s *Sentence) sameTense(i, j int) bool {
	x, y := s.Tokens[i].XPOS, s.Tokens[j].XPOS
	return x == y || x == "VBD" && y == "VBN"
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
		lemma := strings.ToLower(t.Word.Lemma)
		if !speechLike[lemma] && !(lemma == "tell" && s.Child(v, "iobj", "obj") > v) || t.UPOS != "VERB" || t.XPOS == "VBG" || s.Child(v, "mark") >= 0 && s.Under(v, x) {
			continue
		}
		if c := s.Child(v, "ccomp"); c >= 0 && c < x {
			continue
		}
		return s.hang(x, v, "ccomp")
	}
	return false
}

// contentAfterTime gives a verb of saying the that-clause that the time between them took: "said Friday | that …". A clause behind
// that one that was taken for what is said belongs to it: "said Friday that he called | after he had robbed her".
func contentAfterTime(s *Sentence, i int) bool {
	if s.Lower(i) != "that" || i < 2 || s.Tokens[i].Rel != "mark" {
		return false
	}
	x, time := s.Tokens[i].Head, i-1
	if x < i || !timeWord(s.Lower(time)) && !lexicon.TimeNoun(s.Lower(time)) && s.Tokens[time].UPOS != "NUM" || !s.Under(x, time) && s.Tokens[x].Rel == "ccomp" {
		return false
	}
	for v := time - 1; v >= 0 && v >= time-6; v-- {
		t := &s.Tokens[v]
		if lemma := strings.ToLower(t.Word.Lemma); (speechLike[lemma] || informed[lemma]) && t.UPOS == "VERB" {
			if y := s.Child(v, "ccomp"); y >= 0 {
				if y < x || !afterwards[s.Lower(s.Child(y, "mark"))] {
					continue
				}
				s.Tokens[y].Head, s.Tokens[y].Rel = x, "advcl"
			}
			if !s.Under(v, time) {
				s.Tokens[time].Head, s.Tokens[time].Rel = v, "obl"
			}
			return s.hang(x, v, "ccomp")
		}
	}
	return false
}

// afterwards are conjunctions of time.
var afterwards = lexicon.Set(`after before when while since until once`)

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

// cueClause gives a verb of saying without a complement the clause that begins right after it: "reports
// alleged | the mayor had known", "made clear | the pier was lost".
func cueClause(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	if v := t.Head; t.Rel == "xcomp" && v == i-1 && s.Tokens[v].Word.Lemma == "make" && (s.Lower(i) == "clear" || s.Lower(i) == "plain") {
		if s.Child(v, "obj", "ccomp") >= 0 {
			return false
		}
	} else if t.UPOS != "VERB" || t.XPOS == "VBG" || !speechLike[strings.ToLower(t.Word.Lemma)] || t.XPOS == "VBN" && (s.Child(i, "aux") < 0 || s.Child(i, "aux:pass") >= 0) ||
		s.Child(i, "ccomp", "xcomp", "obj") >= 0 {
		return false
	}
	for x := i + 2; x < len(s.Tokens) && x < i+12; x++ {
		subject := s.Child(x, "nsubj", "nsubj:pass")
		if subject < 0 || s.Tokens[x].Head == i || s.Under(i, x) || s.First(x, "punct") != i+1 || relative(s.Lower(subject)) {
			continue
		}
		return s.hang(x, i, "ccomp")
	}
	return false
}

func relative(w string) bool { return w == "who" || w == "which" || w == "that" || w == "whom" }

// tenseOfConj hangs a present-tense verb coordinated with a past verb of saying from that verb's clause:
// "said the plans were wrong and | threaten the bay".
func tenseOfConj(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	if t.Rel != "conj" || t.Head < 0 || s.Child(i, "nsubj", "nsubj:pass", "aux") >= 0 {
		return false
	}
	cue := t.Head
	for _, c := range s.ChildrenBy(cue, "conj") {
		if c < i && t.XPOS != "VBZ" && s.Child(c, "ccomp") > c && speechLike[strings.ToLower(s.Tokens[c].Word.Lemma)] {
			cue = c // "called for talks and said the plans were wrong and | threaten the bay"
		}
	}
	x := s.Child(cue, "ccomp")
	for _, c := range s.ChildrenBy(cue, "conj") {
		if y := s.Child(c, "ccomp"); c < i && y > c && y < i && speechLike[s.Lemma(c)] {
			cue, x = c, y // "called for talks and said it was wrong and | threatens the bay"
		}
	}
	if x >= 0 && x < i && s.Lower(i) == strings.ToLower(t.Word.Lemma) && s.Child(x, "aux") >= 0 && speechLike[strings.ToLower(s.Tokens[cue].Word.Lemma)] {
		return s.hang(i, x, "conj") // "argued it would cost jobs and | hurt farmers"
	}
	if s.Tokens[cue].XPOS != "VBD" || t.XPOS != "VB" && t.XPOS != "VBP" && t.XPOS != "VBZ" || x < 0 || x > i || !speechLike[strings.ToLower(s.Tokens[cue].Word.Lemma)] {
		return false
	}
	return s.hang(i, x, "conj")
}

// counting verbs are of things: nobody amounts to a sum.
var counting = map[string]bool{"amount": true, "total": true, "cost": true, "comprise": true, "consist": true, "contain": true, "expire": true, "stem": true}

// conjOfThing hangs a verb that only things can be the subject of from the clause about them, not from whoever tells that:
// "told the paper the bills were for repairs and | came to £900".
func conjOfThing(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	cue := t.Head
	if t.Rel != "conj" || cue < 0 || s.Child(i, "nsubj", "nsubj:pass") >= 0 {
		return false
	}
	lemma, cost := strings.ToLower(t.Word.Lemma), s.Child(i, "obl", "obj")
	if !counting[lemma] && !(lemma == "come" && cost > i && s.Tokens[cost].UPOS == "SYM") {
		return false
	}
	x := s.Child(cue, "ccomp")
	return x > cue && x < i && s.hang(i, x, "conj")
}

// reportedSubject turns the object of a verb of saying, or a second subject behind it, into the subject of the clause after
// it: "said | the report | was false".
func reportedSubject(s *Sentence, i int) bool {
	o, x := s.Child(i, "obj"), s.Child(i, "ccomp")
	if n := s.ChildrenBy(i, "nsubj"); o < 0 && len(n) == 2 && n[0] < i && n[1] > i {
		o = n[1]
	}
	if o < i {
		return false
	}
	lemma := strings.ToLower(s.Tokens[i].Word.Lemma)
	if !speechLike[lemma] && lemma != "argue" && lemma != "insist" && lemma != "believe" && lemma != "think" && lemma != "add" && lemma != "admit" {
		return false
	}
	if x < 0 {
		x = s.Child(i, "parataxis")
		if x > o && !between(s, o, x) {
			return false
		}
	}
	if x < o || s.Child(x, "nsubj", "nsubj:pass", "csubj", "mark") >= 0 {
		return false
	}
	rel := "nsubj"
	if s.Child(x, "aux:pass") >= 0 {
		rel = "nsubj:pass"
	}
	s.Tokens[x].Rel = "ccomp"
	return s.hang(o, x, rel)
}

// between reports whether nothing but marks, adverbs and auxiliaries stands between the phrase at o and the verb
// at x.
func between(s *Sentence, o, x int) bool {
	y := s.Yield(o, "punct")
	for k := y[len(y)-1] + 1; k < x; k++ {
		if u := s.Tokens[k].UPOS; u != "PUNCT" && u != "ADV" && u != "AUX" {
			return false
		}
	}
	return true
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

// clauseBeside sets a clause behind a comma beside the verb that it was taken for the content of, where that verb has none:
// "Holm sat on the board, and, according to the paper, | she was paid".
func clauseBeside(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	v := t.Head
	if t.Rel != "ccomp" || v < 0 || v > i || s.Tokens[v].UPOS != "VERB" || s.Child(i, "nsubj", "nsubj:pass") < 0 || s.Child(i, "mark") >= 0 {
		return false
	}
	lemma := strings.ToLower(s.Tokens[v].Word.Lemma)
	if speechLike[lemma] || knowing[lemma] || s.Child(v, "obl", "obj") < v {
		return false
	}
	first := s.First(i, "punct")
	if first < 2 || s.Tokens[first-1].Form != "," || s.Child(v, "obl", "obj") > first {
		return false
	}
	t.Rel = "parataxis"
	return true
}

// knowing are verbs, besides those of saying, that take a clause.
var knowing = lexicon.Set(`tell ask inform think believe know feel hope fear hear learn see understand realise realize recall remember mean ensure
 decide conclude predict guess assume suppose expect wish agree assure remind advise tweet post joke quip comment continue reply answer respond
 estimate remark observe recount mention begin ask wonder notice discover require recommend propose demand order`)

// accordingClause sets free the clause that was taken to describe the noun after "according to": "and according to the
// paper, | she was paid".
func accordingClause(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	x := t.Head
	if t.Rel != "acl:relcl" || x < 0 || x > i || s.Lower(s.Child(x, "case")) != "according" {
		return false
	}
	n, first := s.Child(i, "nsubj", "nsubj:pass"), s.First(i, "punct")
	if n < 0 || first < 1 || s.Tokens[first-1].Form != "," {
		return false
	}
	switch s.Lower(first) {
	case "who", "which", "whose", "whom", "that", "where":
		return false
	}
	t.Head, t.Rel = s.Tokens[x].Head, s.Tokens[x].Rel
	s.Tokens[x].Head, s.Tokens[x].Rel = i, "obl"
	for _, c := range s.ChildrenBy(x, "cc") {
		s.Tokens[c].Head = i
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
	if s.Yield(top)[0] <= s.Tokens[i].Head {
		return false
	}
	s.Tokens[top].Head = s.Tokens[i].Head
	s.Tokens[i].Head, s.Tokens[i].Rel = n, "acl"
	return true
}
