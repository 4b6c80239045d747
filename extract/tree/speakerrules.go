package tree

import (
	"strings"

	"hearsay/extract/lexicon"
)

// speechLike are verbs that a document or person can be the subject of with a clause after them.
var speechLike = map[string]bool{"say": true, "allege": true, "claim": true, "report": true, "suggest": true, "reveal": true, "show": true,
	"state": true, "indicate": true, "announce": true, "find": true, "accuse": true, "acknowledge": true, "admit": true, "concede": true,
	"argue": true, "insist": true, "declare": true, "maintain": true, "contend": true, "stress": true, "testify": true, "reject": true,
	"dispute": true, "add": true, "note": true, "explain": true, "complain": true, "write": true, "vow": true, "promise": true, "deny": true, "confirm": true, "warn": true}

// speakerInApposition gives a finite speech verb without a subject the phrase right before it that was
// taken for an apposition: "In a statement to the Gazette, | a spokeswoman | said".
func speakerInApposition(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	if t.UPOS != "VERB" || t.XPOS == "VBN" || t.XPOS == "VBG" || !speechLike[strings.ToLower(t.Word.Lemma)] ||
		s.Child(i, "nsubj:pass", "csubj", "mark") >= 0 {
		return false
	}
	n := s.Child(i, "nsubj")
	if i == 0 || n >= 0 && (n < i || s.Tokens[i-1].UPOS == "PUNCT" || s.Child(i, "obj") >= 0) {
		return false
	}
	for k := i - 1; k > 0 && k > i-12; k-- {
		if s.Tokens[k].Rel != "appos" && !(s.Tokens[k].Rel == "conj" && s.Tokens[k].UPOS == "PROPN" && s.Child(k, "cc") < 0) || s.Under(i, k) {
			continue
		}
		y := s.Yield(k, "punct")
		end := y[len(y)-1]
		if end == i-2 && s.Tokens[i-1].Form == "," && s.Child(k, "acl:relcl", "appos") > k {
			end++ // "…, Mr Holm, who was elected in May, | said"
		}
		if end == i-1 && y[0] > 0 && s.Tokens[y[0]-1].Form == "," {
			if n > i {
				s.Tokens[n].Rel = "obj" // "Last week, a poll | shows | Holm leading"
			}
			return s.hang(k, i, "nsubj")
		}
	}
	return false
}

// cueTime gives the time between a verb of saying and its clause to the verb: "said | on 3 May | she would go".
func cueTime(s *Sentence, i int) bool {
	x := s.Child(i, "ccomp")
	if x < i || !speechLike[strings.ToLower(s.Tokens[i].Word.Lemma)] {
		return false
	}
	subject := s.Child(x, "nsubj", "nsubj:pass")
	if subject < 0 {
		return false
	}
	moved := false
	for _, c := range s.Children[x] {
		if c > i && c < subject && (timeWord(s.Lower(c)) || lexicon.MonthName(s.Lower(c))) && s.Child(x, "mark") != c-1 {
			moved = s.hang(c, i, "obl") || moved
		}
	}
	return moved
}

// speakerAfterDays makes the subject of a verb of saying of who stands after a time that was taken for it:
// "resigned, a day after | a newspaper | reported".
func speakerAfterDays(s *Sentence, i int) bool {
	time := s.Child(i, "nsubj")
	if time < 0 || !speechLike[strings.ToLower(s.Tokens[i].Word.Lemma)] || !timeWord(strings.ToLower(s.Tokens[time].Word.Lemma)) {
		return false
	}
	for _, k := range s.ChildrenBy(time, "nmod") {
		m := s.Child(k, "case")
		if m > time && k < i && subordinates(s.Lower(m)) {
			s.Tokens[time].Rel = "obl"
			s.Tokens[m].Head, s.Tokens[m].Rel = i, "mark"
			return s.hang(k, i, "nsubj")
		}
	}
	return false
}

// daysInside hangs a time before "after" or "before" from the clause that the word begins, not from a noun in
// it: "resigned, | four days | after a newspaper reported".
func daysInside(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	if t.Head < i || !strings.HasPrefix(t.Rel, "nmod") && t.Rel != "nsubj" || i+1 >= t.Head || !timeWord(strings.ToLower(t.Word.Lemma)) || !subordinates(s.Lower(i+1)) {
		return false
	}
	x := s.Tokens[i+1].Head
	if h := s.Tokens[t.Head].Head; s.Tokens[i+1].Rel == "case" && x == t.Head && h >= 0 && t.Rel != "nsubj" {
		return s.hang(i, h, "obl") // "three days after | the fire"
	}
	if s.Tokens[i+1].Rel != "mark" || x < 0 || x == t.Head {
		return false
	}
	return s.hang(i, x, "obl")
}

// speakerBefore gives a finite speech verb without a subject the phrase right before it, which was taken
// for an adverbial: "after | a newspaper report | alleged she had lied". So it does for any verb that was
// coordinated without a conjunction: "learned of it after | Mr Holm | told us".
func speakerBefore(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	loose := t.Rel == "conj" && t.UPOS == "VERB" && s.Child(i, "cc") < 0
	if t.XPOS != "VBD" && t.XPOS != "VBZ" && t.XPOS != "VBP" || i == 0 || !loose && !speechLike[strings.ToLower(t.Word.Lemma)] ||
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
		for loose && head >= 0 && s.Tokens[head].UPOS != "VERB" && s.Child(head, "cop") < 0 {
			head = s.Tokens[head].Head
		}
		if !s.hang(k, i, "nsubj") {
			return false
		}
		if loose {
			t.Rel = "advcl"
			if head >= 0 && head < k && !s.Under(head, i) {
				t.Head = head // "was not aware of it until | Holm | told us"
			}
		}
		s.Tokens[m].Head, s.Tokens[m].Rel = i, "mark"
		return true
	}
	return false
}

// speakerAfterComma gives a verb of saying without a subject the name between it and the comma before: "In an
// interview with Radio Kestrel, | Osei | claimed", also with a title and an adverb: ", singer Ada Osei recently
// | claimed".
func speakerAfterComma(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	if t.XPOS == "VB" || t.XPOS == "VBG" || t.XPOS == "VBN" && t.Rel != "conj" || t.Rel == "conj" && s.Child(i, "cc") >= 0 ||
		!speechLike[strings.ToLower(t.Word.Lemma)] || s.Child(i, "nsubj", "nsubj:pass", "csubj", "aux", "aux:pass") >= 0 {
		return false
	}
	end := i
	for end > 0 && s.Tokens[end-1].UPOS == "ADV" {
		end--
	}
	first := end
	for first > 0 && (s.Tokens[first-1].UPOS == "PROPN" || s.Lower(first-1) == "he" || s.Lower(first-1) == "she" || s.Lower(first-1) == "they") {
		first--
	}
	for first > 0 && first < end && s.Tokens[first].UPOS == "PROPN" && s.Tokens[first-1].UPOS == "NOUN" {
		first-- // "frontman"
	}
	if first == end || first == 0 || s.Tokens[first-1].Form != "," {
		return false
	}
	head := first
	for k := first; k < end; k++ {
		if h := s.Tokens[k].Head; h < first || h >= end {
			head = k
		}
	}
	if s.Under(i, head) {
		return false
	}
	s.leave(head, first)
	if t.Rel == "conj" {
		t.Rel, t.XPOS = "parataxis", "VBD"
	}
	return s.hang(head, i, "nsubj")
}

// leave gives what hangs from the token at head but stands before the token first to what the head hung from.
func (s *Sentence) leave(head, first int) {
	heir := -1
	for _, c := range s.Children[head] {
		if c >= first {
			continue
		}
		if rel := s.Tokens[c].Rel; heir < 0 && rel != "case" && rel != "punct" && rel != "det" {
			heir = c
			s.Tokens[c].Head, s.Tokens[c].Rel = s.Tokens[head].Head, s.Tokens[head].Rel
		}
	}
	for _, c := range s.Children[head] {
		if c < first && c != heir && heir >= 0 {
			s.Tokens[c].Head = heir
		}
	}
}

// documentSays makes the main verb of its phrase of a verb of saying that was taken for a participle: with an
// object after it, it is none: "after reports | alleged | the mayor took bribes".
func documentSays(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	noun := t.Head
	if t.Rel != "acl" && t.Rel != "amod" || noun < 0 || noun != i-1 || t.XPOS == "VBG" || !speechLike[strings.ToLower(t.Word.Lemma)] {
		return false
	}
	o := s.Child(i, "obj", "nsubj")
	if o < i {
		return false
	}
	x := finiteAfter(s, o)
	if x < 0 {
		return false
	}
	top := noun
	if h := s.Tokens[noun].Head; s.Tokens[noun].Rel == "nmod" && h >= 0 && h >= noun-3 {
		top = h // "a series of reports"
	}
	s.Tokens[i].Head, s.Tokens[i].Rel, s.Tokens[i].XPOS = s.Tokens[top].Head, "advcl", "VBD"
	if s.Tokens[top].Head < 0 {
		s.Tokens[i].Rel = "root"
	}
	if m := s.Child(top, "case"); m >= 0 {
		s.Tokens[m].Head, s.Tokens[m].Rel = i, "mark"
	}
	s.Tokens[top].Head, s.Tokens[top].Rel = i, "nsubj"
	s.Tokens[x].Head, s.Tokens[x].Rel = i, "ccomp"
	s.Tokens[o].Head, s.Tokens[o].Rel = x, "nsubj"
	return true
}

// finiteAfter returns the finite verb without a subject right after the noun phrase at o, -1 for none.
func finiteAfter(s *Sentence, o int) int {
	y := s.Yield(o, "punct", "acl", "acl:relcl", "conj", "cc", "appos", "parataxis")
	for x := y[len(y)-1] + 1; x < len(s.Tokens) && x < y[len(y)-1]+4; x++ {
		if p := s.Tokens[x].XPOS; p == "VBD" || p == "VBZ" || p == "VBP" || p == "VBN" && s.Child(x, "aux") >= 0 {
			if s.Tokens[x].UPOS == "VERB" && s.Child(x, "nsubj", "nsubj:pass", "mark") < 0 {
				return x
			}
		} else if s.Tokens[x].UPOS != "ADV" && s.Tokens[x].UPOS != "AUX" {
			return -1
		}
	}
	return -1
}

func subordinates(w string) bool {
	switch w {
	case "after", "before", "since", "until", "as":
		return true
	}
	return false
}
