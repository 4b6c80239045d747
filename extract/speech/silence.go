package speech

import (
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

// offering are verbs for giving an answer.
var offering = lexicon.Set(`offer give make provide issue send return`)

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
