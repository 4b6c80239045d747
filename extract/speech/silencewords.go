package speech

import (
	"slices"
	"strings"

	"hearsay/extract/claims"
	"hearsay/extract/lexicon"
)

// otherRequest reports whether the verb at i, whose clause is the text, tells of a request for something else than words: "failed to
// respond to his request for the files".
func (f *finder) otherRequest(i int, text string) bool {
	if !strings.Contains(text, "request") || holdsAny(text, "comment", "interview", "clarif", "information", "explan", "statement", "reaction", "response", "answer", "detail", "remark") {
		return false
	}
	for t := i + 1; t < len(f.s.Tokens); t++ {
		if f.s.Lemma(t) == "request" {
			return f.s.Lower(t+1) == "for" || f.s.Lower(t+1) == "to"
		}
	}
	return false
}

// holdsAny reports whether the text has one of the words in it.
func holdsAny(text string, words ...string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return strings.Contains(text, w) })
}

// toClaim reports whether the verb at i has a word for what is claimed behind it: "has yet to respond to | the report".
func (f *finder) toClaim(i int) bool {
	for _, x := range f.s.ChildrenBy(i, "obl", "obj") {
		if x > i && f.s.Tokens[x].UPOS == "NOUN" && claimWord(strings.ToLower(f.s.Lemma(x))) {
			return true
		}
	}
	return false
}

// reachable reports whether the phrase is one for somebody, not for a thing: "| a deal | could not be reached".
func (f *finder) reachable(p claims.Phrase) bool {
	s := f.doc.Sentences[p.Sentence]
	switch strings.ToLower(s.Lemma(p.Head)) {
	case "deal", "agreement", "verdict", "decision", "compromise", "conclusion", "settlement", "consensus", "limit", "peak", "target", "goal", "level", "point", "village", "site", "area", "town",
		"place", "record", "height", "stage", "threshold", "end", "accord", "summit", "quorum", "majority", "figure", "number", "sum", "total", "milestone":
		return false
	}
	return true
}

// speaksFirst reports whether the subject of p stands before token i in its sentence and can speak.
func (f *finder) speaksFirst(i int, p *claims.Proposition) bool {
	return p.Subject.Kind == claims.Words && p.Subject.Sentence == f.si && p.Subject.Head < i && f.canSpeak(p.Subject.Head)
}

// bare reports whether the clause of the verb at i, whose subject can speak, ends with it or with when: "has yet to respond", "did
// not reply by Monday evening".
func (f *finder) bare(i int, p *claims.Proposition) bool {
	if !f.speaksFirst(i, p) {
		return false
	}
	t := i + 1
	for ; t < len(f.s.Tokens); t++ {
		switch tok := f.s.Tokens[t]; {
		case tok.UPOS == "PUNCT":
			return tok.Form != ":" && !quoteMark(tok.Form) && (t+1 == len(f.s.Tokens) || !quoteMark(f.s.Tokens[t+1].Form))
		case tok.UPOS == "ADV" || tok.UPOS == "ADP" || tok.UPOS == "DET" || tok.UPOS == "NUM" || f.timeLike(t) || f.s.Lower(t) == "deadline" || f.s.Lower(t) == "publication" || f.s.Lower(t) == "late":
		default:
			return false
		}
	}
	return true
}

// silent are words for whoever says nothing.
var silent = lexicon.Set(`silent mum quiet tight-lipped`)

// saysNothing reports whether the verb at i says that somebody said nothing at all: "has said nothing in public", not
// "said nothing was wrong", "said nothing of the fire".
func (f *finder) saysNothing(i int) bool {
	if o := f.s.Child(i, "obj"); o != i+1 || f.s.Lower(o) != "nothing" {
		return false
	}
	switch f.s.Lower(i + 2) {
	case "", ".", ",", ";", "publicly", "since", "yet":
		return true
	case "about", "on":
		n := f.s.Child(i, "nsubj")
		return f.s.Child(i, "aux") >= 0 && n >= 0 && f.canSpeak(n) && !documentNoun[strings.ToLower(f.s.Lemma(n))] // "has said nothing about the fire"
	case "in":
		return f.s.Lower(i+3) == "public"
	case "so":
		return f.s.Lower(i+3) == "far"
	}
	return false
}

// inGeneral reports whether the phrase is of no one thing and no claim: "does not comment on | operations".
func (f *finder) inGeneral(p claims.Phrase) bool {
	return p.Kind == claims.Words && p.Sentence == f.si && f.s.Tokens[p.Head].XPOS == "NNS" && f.s.Child(p.Head, "det", "nmod:poss") < 0 &&
		!claimWord(strings.ToLower(f.s.Lemma(p.Head)))
}

// ofMatter reports whether what was not answered is named, and is no claim: "did not answer questions about | the minutes".
func (f *finder) ofMatter(i int) bool {
	for t := i + 1; t < len(f.s.Tokens) && f.s.Tokens[t].UPOS != "PUNCT" && !f.tells(t, t) && f.s.Tokens[t].XPOS != "WRB"; t++ {
		if w := f.s.Lower(t); w != "about" && w != "on" && w != "regarding" || f.s.Tokens[t].UPOS != "ADP" {
			continue
		}
		x := f.s.Tokens[t].Head
		return x > t && (f.s.Tokens[x].UPOS == "NOUN" || f.s.Tokens[x].UPOS == "PROPN") && f.s.Child(x, "case") == t && !f.timeLike(x) &&
			!claimWord(strings.ToLower(f.s.Lemma(x))) && !general[strings.ToLower(f.s.Lemma(x))]
	}
	return false
}

// withheld reports whether the verb at i has for an object what somebody keeps to themselves: "declined to disclose | the price".
func (f *finder) withheld(i int) bool {
	switch strings.ToLower(f.s.Lemma(i)) {
	case "discuss", "disclose", "reveal", "specify", "explain":
	default:
		return false
	}
	o := f.s.Child(i, "obj")
	return o > i && (f.s.Tokens[o].UPOS == "NOUN" || f.s.Tokens[o].UPOS == "PROPN") && !claimWord(strings.ToLower(f.s.Lemma(o))) && !general[strings.ToLower(f.s.Lemma(o))]
}

// general are nouns for what was asked that name nothing: "comment on | the matter".
var general = lexicon.Set(`matter case issue record affair subject situation remark comment behalf phone telephone camera story lawsuit suit complaint`)

// will reports whether the verb at i tells what somebody will or would do.
func (f *finder) will(i int) bool {
	for _, c := range f.s.ChildrenBy(i, "aux") {
		if w := f.s.Lower(c); w == "will" || w == "would" || w == "wo" {
			return true
		}
	}
	return false
}

// can reports whether the verb at i tells what somebody can or cannot do.
func (f *finder) can(i int) bool {
	for _, c := range f.s.ChildrenBy(i, "aux") {
		if w := f.s.Lower(c); w == "can" || w == "could" || w == "ca" {
			return true
		}
	}
	return false
}

// onlyBeside is the "only" beside the verb at i that tells what is all that somebody would say: "said | only | that", "would | only |
// say"; -1 for none.
func (f *finder) onlyBeside(i int) int {
	for _, t := range []int{i + 1, i - 1} {
		if f.s.Lower(t) == "only" {
			return t
		}
	}
	return -1
}

// pressed reports whether the sentence tells before the verb at i that its subject was asked: "Asked about the fire, Holt | walked | away".
func (f *finder) pressed(i int) bool {
	for t := range i {
		switch f.s.Lower(t) {
		case "asked", "pressed", "questioned", "challenged", "confronted":
			return t == 0 || f.s.Child(t, "nsubj", "aux") < 0
		}
	}
	return false
}

// asksClause reports whether the verb at i, or what it declines to do, has a question for an object, or a word that asks
// alone: "would not say whether", "declined to say why".
func (f *finder) asksClause(i int) bool {
	for t := i + 1; t < len(f.s.Tokens) && t < i+4; t++ {
		switch f.s.Lower(t) {
		case "whether", "why", "who", "what", "how", "when", "where", "which", "if":
			return true
		}
	}
	return false
}

// telling are verbs for what somebody declines to do who does not answer.
var telling = lexicon.Set(`comment say answer discuss elaborate respond reply explain disclose reveal specify address speak talk identify confirm deny`)

// does is the infinitive right behind the verb at i, -1 for none: "declined | to discuss | it".
func (f *finder) does(i int) int {
	for _, x := range f.s.ChildrenBy(i, "xcomp", "advcl", "ccomp") {
		if m := f.s.Child(x, "mark"); f.s.Tokens[x].Rel == "xcomp" || m == i+1 && f.s.Lower(m) == "to" {
			return x
		}
	}
	return -1
}

// tellsNothing reports whether the verb of declining at i, whose clause is the text, declines to answer: "refused to discuss it",
// "declined an interview".
func (f *finder) tellsNothing(i int, text string) bool {
	x := f.does(i)
	return x > i && telling[strings.ToLower(f.s.Lemma(x))] || strings.Contains(text, "comment") || strings.Contains(text, "interview")
}

// onClaims reports whether the phrase from token i on is no more than a word for what is claimed: "drawn on | the rumours".
func (f *finder) onClaims(i int) bool {
	if i < len(f.s.Tokens) && f.s.Tokens[i].UPOS == "DET" {
		i++
	}
	return i+1 < len(f.s.Tokens) && claimWord(strings.ToLower(f.s.Lemma(i))) && f.s.Tokens[i+1].UPOS == "PUNCT"
}
