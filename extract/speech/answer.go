package speech

import (
	"strings"

	"hearsay/extract/claims"
	"hearsay/extract/lexicon"
	"hearsay/graph"
)

// answering stances are taken to a claim that somebody else made.
var answering = map[graph.Stance]bool{graph.Denies: true, graph.Disputes: true}

// claimWord names a claim without repeating it.
func claimWord(lemma string) bool {
	_, ok := cueNouns[lemma]
	return ok || lemma == "characterisation" || lemma == "characterization" || lemma == "wrongdoing" || lemma == "insinuation" ||
		lemma == "reporting" || lemma == "story" || lemma == "article" || lemma == "it" || lemma == "this" || lemma == "that" ||
		lemma == "account" || lemma == "version" || lemma == "involvement" || lemma == "impropriety" || lemma == "they" || lemma == "everything"
}

// requestNoun is refused, not denied: "denied the request".
var requestNoun = lexicon.Set(`request call appeal plea application motion entry access bail permission visa demand petition inquiry`)

// answer reads a denial or dispute of a claim that stands elsewhere; it reports whether it is one.
func (f *finder) answer(a Attribution, i int, p *claims.Proposition) bool {
	o := p.Object
	if o.Kind == claims.Words {
		lemma := strings.ToLower(f.doc.Sentences[o.Sentence].Lemma(o.Head))
		if requestNoun[lemma] || !claimWord(lemma) {
			return false
		}
	} else if o.Kind == claims.Nothing {
		return false
	}
	switch {
	case f.neither(i):
		a.Stance = graph.DeclinesComment // "would neither confirm nor deny it"
	case p.Polarity == graph.Negative:
		a.Stance = graph.Confirms
	}
	a.Answers = o
	a.Content = []graph.Span{o.Span}
	a.Rule += " of a claim elsewhere"
	f.add(a)
	return true
}

// gainsays are verbs that alone say that the speaker says otherwise.
var gainsays = lexicon.Set(`contradict disagree demur`)

// gainsays adds that attribution a of such a verb at i answers what stands before, or what the person said last who is its
// object: "Holt contradicted: …", "Holt contradicts her". It reports whether the verb does so.
func (f *finder) gainsays(a Attribution, i int) bool {
	if o := f.s.Child(i, "obj"); o >= 0 {
		c := f.names.At(f.si, o)
		if c < 0 || f.names.Clusters[c].Type != graph.Person {
			return false
		}
		a.Of = words(f.si, o, f.s.Tokens[o].Span)
	}
	a.Stance, a.Sentence = graph.Denies, f.si
	a.Answers = claims.Phrase{Kind: claims.Words, Sentence: f.si, Head: i, Span: a.Cue[0]}
	a.Content = []graph.Span{a.Cue[0]}
	a.Gainsays = true
	f.keep(a)
	return true
}

// noComment reads "it had no comment" and "offered no comment"; it reports whether the noun at i is one.
func (f *finder) noComment(i int, lemma string) bool {
	h := f.s.Tokens[i].Head
	if lemma != "comment" || h < 0 || f.s.Tokens[i].Rel != "obj" || f.s.Lower(f.s.Child(i, "det")) != "no" {
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

// silence reads that somebody did not answer: "declined to comment", "could not be reached".
func (f *finder) silence(i int, lemma string) {
	if f.noComment(i, lemma) {
		return
	}
	p := f.proposition(i)
	if p == nil || p.Subject.Kind != claims.Words {
		return
	}
	text := strings.ToLower(p.Span.Of(f.doc.Text))
	negative := p.Polarity == graph.Negative
	ok, itself := false, false
	switch lemma {
	case "comment":
		ok = negative || strings.Contains(p.Lemma, "decline") || strings.Contains(p.Lemma, "refuse")
		itself = f.inGeneral(p.Object)
	case "respond", "reply", "answer", "return":
		ok = negative && (strings.Contains(text, "request") || strings.Contains(text, "comment") || strings.Contains(text, "question") ||
			strings.Contains(text, "call") || strings.Contains(text, "message") || strings.Contains(text, "email"))
	case "reach", "contact":
		ok = negative && p.Rule == "passive"
	case "available", "unavailable":
		ok = (negative || lemma == "unavailable") && strings.Contains(text, "comment")
	case "say", "discuss", "disclose", "reveal", "explain":
		ok, itself = negative && f.will(i) && f.asksClause(i), true
	case "draw":
		ok, itself = negative && p.Rule == "passive" && f.s.Lower(i+1) == "on", true
	case "decline", "refuse":
		itself = f.asksClause(i)
		ok = strings.Contains(text, "comment") || strings.Contains(text, "interview") || strings.Contains(text, "to say")
	}
	if !ok {
		return
	}
	a := f.blank(i, graph.DeclinesComment, "silence")
	a.Cue, a.Content = f.silenceSpans(p.Top, p.Span)
	a.Source, a.Answers, a.Itself = p.Subject, claims.Phrase{Kind: claims.Words, Sentence: f.si, Head: i, Span: p.Span}, itself
	f.add(a)
}

// inGeneral reports whether the phrase is of no one thing and no claim: "does not comment on | operations".
func (f *finder) inGeneral(p claims.Phrase) bool {
	return p.Kind == claims.Words && p.Sentence == f.si && f.s.Tokens[p.Head].XPOS == "NNS" && f.s.Child(p.Head, "det", "nmod:poss") < 0 &&
		!claimWord(strings.ToLower(f.s.Lemma(p.Head)))
}

// will reports whether the verb at i tells what somebody will or would do.
func (f *finder) will(i int) bool {
	for _, c := range f.s.ChildrenBy(i, "aux") {
		if w := f.s.Lower(c); w == "will" || w == "would" || w == "wo" {
			return true
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
