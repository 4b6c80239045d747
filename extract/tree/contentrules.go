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
	if v := s.Child(i, "xcomp"); x < 0 && v > o && (s.Tokens[v].XPOS == "VBD" || s.Tokens[v].XPOS == "VBZ") && between(s, o, v) {
		x = v // "claims | it | knew of the fault"
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
