package speech

import (
	"slices"
	"strings"

	"hearsay/extract/claims"
	"hearsay/extract/lexicon"
	"hearsay/graph"
)

// noComment reads "it had no comment" and "offered no explanation"; it reports whether the noun at i is one.
func (f *finder) noComment(i int, lemma string) bool {
	h := f.s.Tokens[i].Head
	if lemma != "comment" && lemma != "explanation" && !answerNoun[lemma] || h < 0 || f.s.Tokens[i].Rel != "obj" || f.s.Lower(f.s.Child(i, "det")) != "no" {
		return false
	}
	if lemma != "comment" && !offering[strings.ToLower(f.s.Lemma(h))] {
		return false
	}
	p := f.proposition(h)
	if p == nil || p.Subject.Kind != claims.Words {
		return false
	}
	a := f.blank(h, graph.DeclinesComment, "silence")
	a.Cue = []graph.Span{f.s.Range(h, i)}
	a.Source, a.Answers = p.Subject, claims.Phrase{Kind: claims.Words, Sentence: f.si, Head: i, Span: p.Span}
	f.add(a)
	return true
}

// whose is who is silent where nobody of theirs speaks: "nobody at | the mill |", else the phrase itself.
func (f *finder) whose(p claims.Phrase) claims.Phrase {
	if p.Sentence != f.si {
		return p
	}
	switch f.s.Lower(p.Head) {
	case "one", "nobody", "none", "anyone", "no-one":
	default:
		return p
	}
	for _, c := range f.s.ChildrenBy(p.Head, "nmod", "obl") {
		if w := f.s.Lower(f.s.Child(c, "case")); (w == "at" || w == "from" || w == "in" || w == "of") && f.canSpeak(c) {
			return words(f.si, c, f.yieldSpan(c, "case", "acl:relcl", "punct"))
		}
	}
	return p
}

// anyone reports whether the phrase is for nobody in particular: "| someone | who does not answer questions".
func (f *finder) anyone(p claims.Phrase) bool {
	switch strings.ToLower(f.doc.Sentences[p.Sentence].Lemma(p.Head)) {
	case "someone", "somebody", "anyone", "anybody", "you", "people", "everyone", "everybody":
		return true
	}
	return false
}

// offering are verbs for giving an answer.
var offering = lexicon.Set(`offer give make provide issue send return`)

// silence reads that somebody did not answer: "declined to comment", "could not be reached".
func (f *finder) silence(i int, lemma string) {
	if f.noComment(i, lemma) || f.unfitting(i, lemma) || f.unanswered(i, lemma) || f.unreached(i, lemma) {
		return
	}
	p := f.proposition(i)
	if p == nil || p.Subject.Kind != claims.Words || f.question(p.Subject) || f.anyone(p.Subject) {
		return
	}
	ok, itself := f.withholds(i, lemma, p)
	if !ok {
		return
	}
	a := f.blank(i, graph.DeclinesComment, "silence")
	a.Cue, a.Content = f.silenceSpans(p.Top, p.Span)
	a.Source, a.Answers, a.Itself = f.whose(p.Subject), claims.Phrase{Kind: claims.Words, Sentence: f.si, Head: i, Span: p.Span}, itself
	a.More = f.more(i, lemma)
	f.add(a)
}

// more reports whether the verb at i tells that somebody will not add to what they said: "declined to elaborate", "would not name them".
func (f *finder) more(i int, lemma string) bool {
	switch lemma {
	case "name", "identify":
		return f.s.Tokens[max(0, f.s.Child(i, "obj"))].UPOS == "PRON"
	case "decline", "refuse":
		x := f.does(i)
		return x > i && f.s.Lemma(x) == "elaborate" && !f.ofMatter(i)
	}
	return lemma == "elaborate"
}

// withholds reports whether proposition p, of the verb at i, tells that its subject does not answer, and whether that is all there is
// to it: what is not answered is named there, and is no claim.
func (f *finder) withholds(i int, lemma string, p *claims.Proposition) (ok, itself bool) {
	text := strings.ToLower(p.Span.Of(f.doc.Text))
	negative := p.Polarity == graph.Negative || strings.HasPrefix(p.Lemma, "fail to ")
	switch lemma {
	case "comment":
		ok = negative || holdsAny(p.Lemma, "decline", "refuse", "unable")
		return ok, f.inGeneral(p.Object) || f.ofMatter(i) || f.s.Lower(i+1) == "further"
	case "respond", "reply", "answer", "return":
		if lemma == "answer" && f.can(i) || f.otherRequest(i, text) {
			return false, false // "cannot answer basic questions"
		}
		return negative && (holdsAny(text, "request", "comment", "interview", "question", "call", "message", "email", "phone", "the door") || f.toClaim(i) ||
			lemma != "return" && f.bare(i, p)), f.ofMatter(i)
	case "hang":
		return p.Lemma == "hang up" && !negative && holdsAny(strings.ToLower(f.s.Span.Of(f.doc.Text)), "phone", "contact", "reach", "call", "asked"), false
	case "walk", "drive":
		return !negative && (f.s.Lower(i+1) == "away" || f.s.Lower(i+1) == "off") && f.pressed(i), false
	case "reach", "contact":
		return negative && p.Rule == "passive" && f.reachable(p.Subject), false
	case "find", "interview":
		return negative && p.Rule == "passive" && (lemma == "interview" && f.will(i) || strings.Contains(text, "for comment")), false
	case "pick":
		return negative && p.Lemma == "pick up" && holdsAny(text, "phone", "call"), false
	case "reachable":
		return negative && f.speaksFirst(i, p), false
	case "available", "unavailable":
		return (negative || lemma == "unavailable") && (strings.Contains(text, "comment") || strings.Contains(text, "immediately") && f.speaksFirst(i, p)), false
	case "say", "disclose", "reveal", "explain":
		if lemma == "say" && f.saysNothing(i) {
			return true, false
		}
		if f.onlyBeside(i) >= 0 && f.pressed(i) {
			b := f.blank(i, graph.DeclinesComment, "said only") // and what is said is read as well
			b.Source, b.Answers, b.Sentence = p.Subject, words(f.si, f.onlyBeside(i), b.Cue[0]), f.si
			f.keep(b)
			return false, false
		}
		return negative && f.will(i) && f.asksClause(i), true
	case "speak":
		return negative && holdsAny(text, "publicly", "in public", "on the record"), f.ofMatter(i)
	case "discuss":
		return negative && (f.will(i) || f.can(i)) && (f.s.Child(i, "obj") > i || f.asksClause(i)), f.asksClause(i) || f.withheld(i)
	case "name", "identify":
		return negative && f.will(i) && f.s.Child(i, "obj") > i, true
	case "elaborate":
		return negative, true
	case "confirm":
		return f.neither(i) && f.s.Child(i, "ccomp") < 0 && (p.Object.Kind == claims.Nothing || p.Object.Kind == claims.Words && !claimWord(strings.ToLower(f.s.Lemma(p.Object.Head)))), false
	case "draw":
		negative = negative || strings.HasPrefix(p.Lemma, "refuse") || strings.HasPrefix(p.Lemma, "decline")
		ok = negative && p.Rule == "passive" && f.s.Lower(i+1) == "on"
		f.undrawn(i, p, ok)
		return ok || negative && p.Rule == "passive" && f.will(i) && f.bare(i, p), ok && !f.onClaims(i+2)
	case "address":
		o := f.s.Child(i, "obj")
		return negative && o > i && (claimWord(strings.ToLower(f.s.Lemma(o))) || askNoun[strings.ToLower(f.s.Lemma(o))]), false
	case "go":
		return negative && f.will(i) && holdsAny(text, "into detail", "into specifics", "into the detail"), false
	case "decline", "refuse":
		x := f.does(i)
		return f.tellsNothing(i, text), f.asksClause(i) || f.ofMatter(i) || f.withheld(x) || f.s.Lemma(x) == "elaborate"
	}
	return f.keepsQuiet(i, lemma, p, text), false
}

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

// keepsQuiet reports whether proposition p, of the verb at i, tells that its subject keeps silent without a word for answering.
func (f *finder) keepsQuiet(i int, lemma string, p *claims.Proposition, text string) bool {
	o := f.s.Child(i, "obj")
	switch {
	case p.Polarity == graph.Negative && lemma != "take" && lemma != "give":
		return false
	case lemma == "remain" || lemma == "stay" || lemma == "keep" || lemma == "maintain" || lemma == "fall":
		x := f.s.Child(i, "xcomp", "obj", "advmod")
		return x >= i+1 && (x == i+1 && silent[f.s.Lower(x)] || f.s.Lower(i+1) == "tight") && f.s.Child(i, "nsubj") >= 0 && (lemma != "fall" || holdsAny(strings.ToLower(f.s.Span.Of(f.doc.Text)), "asked", "questions")) || o > i && (f.s.Lower(o) == "silence" || f.s.Lower(o) == "counsel") && f.s.Child(o, "nmod:poss", "amod", "det") >= 0
	case lemma == "take" || lemma == "give":
		no := o > i && (f.s.Lower(f.s.Child(o, "det")) == "no" || p.Polarity == graph.Negative && f.will(i))
		return no && (f.s.Lower(o) == "position" || f.s.Lower(o) == "questions" || lemma == "give" && f.s.Lower(o) == "interviews")
	case lemma == "invoke" || lemma == "exercise" || lemma == "use":
		return holdsAny(text, "right to silence", "right to remain silent", "right not to answer")
	case lemma == "ignore" || lemma == "dodge" || lemma == "evade" || lemma == "evad" || lemma == "avoid" || lemma == "duck" || lemma == "sidestep":
		noun := strings.ToLower(f.s.Lemma(o))
		return o > i && (noun == "question" && lemma != "avoid" || noun == "query" || noun == "question" && f.s.Child(o, "acl", "acl:relcl", "nmod") < 0 || (noun == "message" || noun == "email" || noun == "request") && holdsAny(text, "comment", "interview", "from"))
	case lemma == "turn" || lemma == "reject":
		return (lemma == "reject" || p.Lemma == "turn down") && holdsAny(text, "request", "invitation") && holdsAny(text, "interview", "comment")
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

// silenceSpans parts a silence into the words that tell of it and what was not said or answered: "declined |
// to comment", "did not respond to | a request".
func (f *finder) silenceSpans(top int, all graph.Span) (cue, content []graph.Span) {
	c := f.cueSpan(top)
	if b := top + 1; b < len(f.s.Tokens) && (f.s.Lower(b) == "to" || f.s.Lower(b) == "for") && f.s.Tokens[b].UPOS == "ADP" {
		c = c.Cover(f.s.Tokens[b].Span)
	}
	rest := f.between(f.s.TokenAt(c.EndByte), f.s.TokenAt(all.EndByte-1))
	if c.StartByte < all.StartByte || rest.Empty() {
		return []graph.Span{all}, nil
	}
	return []graph.Span{c}, []graph.Span{rest}
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

// undrawn adds that the subject of p leaves open what the clause behind the verb at i asks: "would not be drawn on | whether
// the pier would open".
func (f *finder) undrawn(i int, p *claims.Proposition, ok bool) {
	for _, x := range f.s.ChildrenBy(i, "advcl", "ccomp", "obl") {
		if t := i + 2; ok && x >= t && f.predicates(x) && (f.s.Lower(t) == "whether" || f.s.Lower(t) == "if") {
			a := f.blank(i, graph.DeclinesComment, "silence on a question")
			a.Source, a.Content = p.Subject, []graph.Span{f.between(t, f.outward(i, t, f.s.Yield(x, "punct")[len(f.s.Yield(x, "punct"))-1]))}
			a.Sentence = f.si
			f.keep(a)
			return
		}
	}
}

// unfit are words for why nobody should say anything.
var unfit = lexicon.Set(`inappropriate improper premature wrong unwise irresponsible unable unfair`)

// unfitting reads "said it would be inappropriate | to comment"; it reports whether the verb at i is such a comment.
func (f *finder) unfitting(i int, lemma string) bool {
	h := f.s.Tokens[i].Head
	if !telling[lemma] || f.s.Tokens[i].XPOS != "VB" || f.s.Lower(f.s.Child(i, "mark")) != "to" || h < 0 || !unfit[f.s.Lower(h)] {
		return false
	}
	v := f.s.Tokens[h].Head
	if v < 0 || v > h || f.s.Tokens[h].Rel != "ccomp" {
		return false
	}
	p := f.proposition(v)
	if p == nil || p.Subject.Kind != claims.Words || !cueVerbs[strings.ToLower(f.s.Lemma(v))].says {
		return false
	}
	a := f.blank(i, graph.DeclinesComment, "silence")
	a.Cue = []graph.Span{f.s.Range(h, i)}
	a.Source, a.Answers = p.Subject, claims.Phrase{Kind: claims.Words, Sentence: f.si, Head: i, Span: f.yieldSpan(i)}
	f.add(a)
	return true
}
