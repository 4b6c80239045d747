package speech

import (
	"strings"

	"hearsay/extract/claims"
	"hearsay/extract/lexicon"
	"hearsay/graph"
)

// verb reads the cue verb at i with what it attributes.
func (f *finder) verb(i int, lemma string, c cue) {
	p := f.proposition(i)
	if p == nil || c.only && f.s.Child(i, "xcomp") > i || lemma == "continue" && f.s.Child(i, "xcomp") > i {
		return // "continues to rise"
	}
	if p.Rule == "passive" || p.Rule == "passive with agent" {
		if lemma == "ask" {
			c = f.use(i, lemma, c)
		}
		f.passive(i, c, p)
		return
	}
	if p.Subject.Kind == claims.Clause || f.askedOf(i, c) || f.addressed(p) || (lemma == "know" || lemma == "understand") && f.howClause(i) {
		return // "knew what she was doing"
	}
	c = f.use(i, lemma, c)
	a := f.blank(i, c.stance, "verb "+lemma)
	a.Source, a.Says = p.Subject, c.says
	if pron := f.pronounBefore(i); pron >= 0 && pron != a.Source.Head {
		a.Source = words(f.si, pron, f.s.Tokens[pron].Span)
	}
	if o := f.quotedAs(i); o >= 0 {
		a.Source = words(f.si, o, f.yieldSpan(o, "punct", "appos", "acl:relcl"))
	} else if a.Source.Kind == claims.Words && a.Source.Sentence == f.si && f.marked(a.Source.Span) && !f.marked(f.s.Tokens[i].Span) {
		a.Source = f.quoteSource(i) // the parser hung a subject from inside the quotation
	}
	if lemma == "ask" && f.s.Child(i, "nsubj", "nsubj:pass", "aux") < 0 && (i == 0 || f.s.Lower(i-1) == "when") {
		a.Source = claims.Phrase{} // "Asked whether she knew, Holt said"
	}
	f.standsBehind(&a, f.adder(i, a.Source))
	if f.aside(a, i) {
		return
	}
	content, ok := f.content(i, c)
	if x := f.doingSo(i); ok && x >= 0 && answering[a.Stance] {
		a.Answers, a.Content = words(f.si, x, f.yieldSpan(x)), []graph.Span{f.yieldSpan(x)}
		f.add(a)
		a.Answers, a.Nobody, a.Sentence = claims.Phrase{}, true, f.si // nobody says that "so" was done
		f.keep(a)
		return
	}
	if ok && f.goesOn(i, lemma, a.Source) {
		return
	}
	if (gainsays[lemma] || lemma == "say" && f.s.Lower(i+1) == "otherwise") && p.Polarity == graph.Positive && f.gainsays(a, i) {
		a.Stance = graph.Asserts
	}
	switch {
	case ok:
		a.Content = content
		if k := f.rejected(i); k >= 0 {
			f.found[k].Content, f.found[k].Answers, a.Beside = content, claims.Phrase{}, k
		}
		f.clause(a, i, p)
	case f.unsaid(i), f.quoteBeside(i) && !f.quotesPosition(i, c): // the latter is left to quotations
	case answering[a.Stance] && f.answer(a, i, p):
	default:
		f.takes(a, i, c, p)
	}
}

// addressed reports whether the subject of p are those who read or hear it: "| Readers | will remember that".
func (f *finder) addressed(p *claims.Proposition) bool {
	if p.Subject.Kind != claims.Words || p.Subject.Sentence != f.si {
		return false
	}
	switch f.s.Lower(p.Subject.Head) {
	case "you":
		return f.s.Lemma(p.Head) == "know" && f.s.Lower(p.Head+1) == "," // "You know, the old ones"
	case "readers", "viewers", "listeners":
		return f.s.Child(p.Subject.Head, "det", "nmod", "nmod:poss", "acl", "acl:relcl", "amod") < 0 && f.s.Lower(p.Head-1) == "will"
	}
	return false
}

// askedOf reports whether the verb at i tells what somebody is asked to say, or refuses to, so that nobody says it: "asked the firm
// | to explain | why", "refused to confirm or | deny | it".
func (f *finder) askedOf(i int, c cue) bool {
	h := f.s.Tokens[i].Head
	if h < 0 || f.s.Tokens[i].XPOS != "VB" && f.s.Tokens[i].XPOS != "VBP" {
		return false
	}
	switch lemma := strings.ToLower(f.s.Lemma(h)); f.s.Tokens[i].Rel {
	case "xcomp", "advcl":
		return c.says && f.s.Lower(f.s.Child(i, "mark")) == "to" && cueVerbs[lemma].stance == graph.Demands && f.howClause(i)
	case "conj":
		g := f.s.Tokens[h].Head
		return answering[c.stance] && g >= 0 && f.silent(g, h) && f.s.Lower(f.s.Child(i, "cc")) == "or"
	}
	return false
}

// goesOn reports whether the verb at i is one of those that tell of things too, and a thing is its subject: "the growth
// | continued, with shares up".
func (f *finder) goesOn(i int, lemma string, source claims.Phrase) bool {
	if lemma != "continue" && lemma != "add" || source.Kind != claims.Words || source.Sentence != f.si || f.s.Tokens[source.Head].UPOS != "NOUN" || f.canSpeak(source.Head) {
		return false
	}
	x := f.s.Child(i, "ccomp")
	return x < i || f.s.Lower(f.s.Child(x, "mark")) != "that"
}

// quotedAs is whom another verb quotes where the cue at i tells as what: "quoted | Dahl | as saying"; -1 for nobody.
func (f *finder) quotedAs(i int) int {
	h := f.s.Tokens[i].Head
	if h < 0 || f.s.Tokens[i].XPOS != "VBG" || f.s.Lower(i-1) != "as" {
		return -1
	}
	if lemma := strings.ToLower(f.s.Lemma(h)); lemma != "quote" && lemma != "cite" {
		return -1
	}
	if f.s.Child(h, "aux:pass") >= 0 {
		return f.s.Child(h, "nsubj:pass")
	}
	return f.s.Child(h, "obj")
}

// use is the cue c as the verb at i is used: some tell to do things or ask, others call somebody something.
func (f *finder) use(i int, lemma string, c cue) cue {
	switch {
	case pointsOut(f.s, i):
		return cue{stance: graph.Asserts, quotes: true}
	case scorning[lemma] && rumour[strings.ToLower(f.s.Lemma(f.s.Child(i, "obj")))]:
		return cue{stance: graph.Disputes, quotes: true, object: true} // "slammed the claims"
	case c.calls && !f.callsFor(i):
		return cue{stance: graph.Asserts, quotes: true, small: true, calls: true} // "called it a disgrace"
	case lemma == "want" && (f.bids(i) || f.s.Child(i, "ccomp") > i):
		return cue{stance: graph.Demands, bids: true, act: true} // "wants the council to publish its plan", "wants him gone"
	case lemma == "tell" && f.s.Child(i, "ccomp") < 0 && f.bids(i):
		return cue{stance: graph.Demands, says: true, bids: true} // "told her to leave"
	case lemma == "ask" && f.howClause(i):
		c.stance = graph.Questions // "asked whether"
	}
	return c
}

// scorning are verbs that condemn, and so dispute what is no more than said; rumour are words for that.
var (
	scorning = lexicon.Set(`slam blast lambast lambaste decry denounce ridicule scorn deride deplore condemn attack`)
	rumour   = lexicon.Set(`claim allegation accusation rumour rumor insinuation suggestion`)
)

// clause adds attribution a of the verb at i, whose content is a clause, with what negation makes of it.
func (f *finder) clause(a Attribution, i int, p *claims.Proposition) {
	if p.Polarity == graph.Negative {
		// "has not said that …" claims nothing, nor does "would neither confirm nor deny that …", which leaves it open
		a.Nobody = a.Stance == graph.Asserts || a.Stance == graph.Reports || a.Stance == graph.Confirms || f.neither(i)
		if answering[a.Stance] {
			a.Stance = graph.Confirms // "did not deny that …"
		}
	}
	switch strings.ToLower(f.s.Lemma(p.Top)) {
	case "refuse", "decline", "fail":
		a.Nobody, a.Act = a.Nobody || p.Top != i, p.Top != i // "refused to say why …"
	}
	if w := f.s.Lower(f.s.TokenAt(a.Content[0].StartByte)); a.Nobody && (w == "whether" || w == "if") && (p.Top != i || f.will(i)) {
		a.Nobody, a.Stance, a.Says = false, graph.DeclinesComment, false // "would not say whether …"
		f.add(a)
		return
	}
	switch f.s.Lower(p.Subject.Head) {
	case "nothing", "nobody", "none":
		a.Nobody = a.Nobody || p.Subject.Sentence == f.si
	}
	a.Nobody = a.Nobody || f.unsaid(i)
	if a.Stance == graph.Disputes && f.howClause(i) {
		// what is disputed is how a thing was told, not a claim of the speaker's
		b := a
		b.Answers = claims.Phrase{Kind: claims.Words, Sentence: f.si, Head: i, Span: a.Content[0]}
		f.add(b)
		a.Nobody, a.Sentence = true, f.si
		f.keep(a)
		return
	}
	if a.Nobody && f.neither(i) && (a.Stance == graph.Confirms || answering[a.Stance]) {
		a.Stance, a.Nobody = graph.DeclinesComment, false
	}
	f.citing(i, f.add(a))
}

// pronounBefore is the personal pronoun right before the finite verb at i, which is its subject whatever the tree
// shows; -1 for none.
func (f *finder) pronounBefore(i int) int {
	t := i - 1
	for t > 0 && (f.s.Tokens[t].UPOS == "ADV" || f.s.Tokens[t].UPOS == "AUX") {
		t--
	}
	if t < 0 || !f.tells(i, i) {
		return -1
	}
	switch f.s.Lower(t) {
	case "he", "she", "they", "we", "i":
		return t
	}
	return -1
}

// takes adds the position that the verb at i takes, where it attributes no clause.
func (f *finder) takes(a Attribution, i int, c cue, p *claims.Proposition) {
	found, ok := f.position(i, c)
	if h := f.s.Tokens[i].Head; h >= 0 && h < i && f.does(h) == i && f.silent(h, i) {
		return // "declined to discuss the letter"
	}
	if !ok || f.shunned(p, i) || p.Polarity == graph.Negative && !c.act || f.unsaid(i) || f.marked(f.s.Tokens[i].Span) || f.cites(i) {
		return
	}
	if answering[a.Stance] {
		a.Stance = graph.Asserts // a refusal, not a denial: "rejected the offer"
	}
	a.Content, a.Position, a.Act = found.content, true, !c.says
	a.Cue = []graph.Span{a.Cue[0].Cover(f.s.Tokens[found.cue].Span)}
	a.Of, a.As = found.of, found.as
	f.add(a)
}

// shunned reports whether the verb at i tells what its subject would not do, or agreed to: "refused to endorse her".
func (f *finder) shunned(p *claims.Proposition, i int) bool {
	switch strings.ToLower(f.s.Lemma(p.Top)) {
	case "refuse", "decline", "fail", "agree":
		return p.Top != i
	}
	return false
}
