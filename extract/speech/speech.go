// Package speech reads whose word each passage rests on. An Attribution is one speaker, the cue words
// that attribute, the stance they take and the passage that is attributed; attributions nest where one
// passage lies in another. It also finds answers that name no claim of their own ("Okafor denied the
// allegations", "the council declined to comment") and positions that no clause tells ("praised the plan").
// The words by which it knows all this are data: cues.txt.
package speech

import (
	"slices"
	"strings"

	"hearsay/extract/claims"
	"hearsay/extract/names"
	"hearsay/extract/tree"
	"hearsay/graph"
)

// An Attribution says on whose word a passage stands.
type Attribution struct {
	Sentence int
	// CueHead is the token that attributes, -1 where a quotation goes on without one.
	CueHead int
	Cue     []graph.Span
	// Source is who speaks; its Kind is claims.Nothing where the text names nobody ("was accused of").
	Source claims.Phrase
	// Through is the document that Source speaks through, where the text names only that.
	Through claims.Phrase
	// Named are the passages that name the source by the cue, with the comments right beside it.
	Named  []graph.Span
	Stance graph.Stance
	// Content is all that is attributed, in order; empty for an answer to a claim made elsewhere.
	Content []graph.Span
	// Quote is the quotation that is the content, as an index in the document's, or -1.
	Quote int
	// Beside names the attribution that this one answers or rests on rather than passes through: "denied
	// allegations that …" is a denial beside an allegation. -1 for none.
	Beside int
	// Under names the attribution that this one stands inside though their passages are the same:
	// "the paper, citing sources, reported that …". -1 for none.
	Under int
	// Answers is what the speaker answers without repeating it, Nothing where they do not.
	Answers claims.Phrase
	// Itself tells that the speaker does not tell what the clause of the cue itself names: "would not say why".
	Itself bool
	// More tells that the speaker will not add to what they said last, where that stands right before: "declined to elaborate".
	More bool
	// Gainsays tells that the cue alone answers what somebody else said last: "Holt disagreed".
	Gainsays bool
	// Says tells that the cue does no more than attribute, so that it makes no claim of its own.
	Says bool
	// Position tells that the content is what the speaker takes a position on, not what the speaker claims.
	Position bool
	// Act tells that the cue is a deed as well, which the reporter vouches for: "praised the plan".
	Act bool
	// Of and As are what the speaker speaks of and what it is called ("called it a disgrace"), Nothing where
	// the cue calls it nothing.
	Of, As claims.Phrase
	// FlipHead is the token of the clause that the cue's negation denies ("is not believed to have
	// changed"), -1 for none.
	FlipHead int
	// Nobody tells that the text says nobody makes the claim: "there is no suggestion that …".
	Nobody bool
	Rule   string
}

// Find reads the attributions of a document, in the order of their cues.
func Find(d *tree.Document, n *names.Names, props []claims.Proposition) []Attribution {
	f := &finder{doc: d, names: n, props: props, byHead: make(map[at]int), cued: make(map[at]int),
		near: make(map[int][]int), spoken: make(map[int][]int)}
	for i, p := range props {
		if p.Rule == "role" {
			continue
		}
		f.byHead[at{p.Sentence, p.Head}] = i
		f.byHead[at{p.Sentence, p.Top}] = i
	}
	for si, s := range d.Sentences {
		f.si, f.s = si, s
		for i := range s.Tokens {
			f.token(i)
		}
	}
	f.surface()
	f.added()
	f.headings()
	f.interview()
	f.quotations()
	f.resumed()
	f.settle()
	return f.found
}

type at struct{ sentence, token int }

type finder struct {
	doc    *tree.Document
	names  *names.Names
	props  []claims.Proposition
	byHead map[at]int // proposition by its verb
	cued   map[at]int // attribution by its cue
	found  []Attribution
	near   map[int][]int // attributions by the sentences that their content touches
	spoken map[int][]int // attributions by the sentence of their cue
	si     int
	s      *tree.Sentence
}

func (f *finder) add(a Attribution) int {
	a.Sentence = f.si
	f.cued[at{f.si, a.CueHead}] = len(f.found)
	k := f.keep(a)
	f.likewise(a)
	return k
}

// likewise adds that each of those named beside the source of a, which answers what stands elsewhere, does so too: "Holm | and Novak |
// declined to comment".
func (f *finder) likewise(a Attribution) {
	if a.Source.Kind != claims.Words || a.Source.Sentence != f.si || a.Answers.Kind == claims.Nothing || a.Itself || !a.Stance.Against() && a.Stance != graph.DeclinesComment {
		return
	}
	named := []int{f.names.At(f.si, a.Source.Head)}
	for _, c := range f.s.ChildrenBy(a.Source.Head, "conj") {
		other := f.names.At(f.si, c)
		if c > a.CueHead && a.Source.Head < a.CueHead || other < 0 || slices.Contains(named, other) || !f.canSpeak(c) {
			continue
		}
		named = append(named, other)
		b := a
		b.Source = words(f.si, c, f.yieldSpan(c, "cc", "cc:preconj", "acl:relcl", "punct"))
		f.keep(b)
	}
}

// keep adds an attribution that is not to be found by its cue.
func (f *finder) keep(a Attribution) int {
	if a.Source.Span.Empty() {
		a.Source = claims.Phrase{}
	}
	k := len(f.found)
	f.found = append(f.found, a)
	f.spoken[a.Sentence] = append(f.spoken[a.Sentence], k)
	for _, c := range a.Content {
		f.touch(k, c)
	}
	return k
}

// touch notes that the content of attribution k reaches over the sentences of a span.
func (f *finder) touch(k int, span graph.Span) {
	first, end := f.doc.SentencesOver(span)
	for i := first; i < end; i++ {
		f.near[i] = append(f.near[i], k)
	}
}

// blank is an attribution with its cue set and nothing else.
func (f *finder) blank(cue int, stance graph.Stance, rule string) Attribution {
	return Attribution{CueHead: cue, Cue: []graph.Span{f.cueSpan(cue)}, Stance: stance, Quote: -1, Beside: -1, Under: -1, FlipHead: -1, Rule: rule}
}

// cueSpan is the cue with its auxiliaries, negation and adverbs right before it, and a particle behind it: "has
// not denied", "pointed out".
func (f *finder) cueSpan(cue int) graph.Span {
	first, last := cue, cue
	for first > 0 && f.s.Tokens[first-1].Head == cue {
		rel := f.s.Tokens[first-1].Rel
		if rel != "aux" && rel != "aux:pass" && rel != "advmod" {
			break
		}
		first--
	}
	if c := cue + 1; c < len(f.s.Tokens) && f.s.Tokens[c].Head == cue && f.s.Tokens[c].Rel == "compound:prt" {
		last = c
	}
	return f.s.Range(first, last)
}

// token looks at token i as a cue.
func (f *finder) token(i int) {
	lemma := strings.ToLower(f.s.Lemma(i))
	switch f.s.Tokens[i].UPOS {
	case "VERB":
		if f.heard(i, lemma) || f.putTo(i, lemma) || f.plea(i, lemma) || f.madeClear(i, lemma) || f.madeKnown(i) || f.referred(i, lemma) || f.answerIdiom(i, lemma) {
			return
		}
		if c, ok := cueAdjectives[f.s.Lower(i)]; ok && f.s.Child(i, "aux:pass") >= 0 {
			f.adjective(i, c) // "are worried that …"
		} else if hitsBack(f.s, i) {
			f.verb(i, "hit back", cue{stance: graph.Asserts, quotes: true})
		} else if f.brushesOff(i, lemma) {
			f.verb(i, "dismiss", cueVerbs["dismiss"])
		} else if lemma, ok := cueLemma(lemma); ok && (!cueVerbs[lemma].only || f.ownThat(i)) && !f.briefed(i, lemma) && !f.deed(i, lemma) {
			f.verb(i, lemma, cueVerbs[lemma])
		}
	case "ADJ":
		if c, ok := cueAdjectives[lemma]; ok {
			f.adjective(i, c)
		}
	case "NOUN", "PROPN":
		if c, ok := cueNouns[lemma]; ok && !f.issued(i) {
			f.noun(i, c)
		}
	}
	if lower := f.s.Lower(i); lower == "according" {
		f.according(i)
	}
	f.inWords(i)
	f.itWasSaid(i)
	f.inDocument(i)
	f.silence(i, lemma)
}

// briefed reports whether the verb at i says of somebody that they were told: "a person | briefed | on the matter".
func (f *finder) briefed(i int, lemma string) bool {
	return (lemma == "brief" || lemma == "inform") && (f.s.Lower(i+1) == "on" || f.s.Lower(i+1) == "about" || f.s.Lower(i+1) == "by")
}

// deed reports whether the verb at i, which can tell what somebody says, tells a deed here: "pleaded | not guilty", "answered |
// the door".
func (f *finder) deed(i int, lemma string) bool {
	next := f.s.Lower(i + 1)
	switch lemma {
	case "plead":
		if next == "not" {
			next = f.s.Lower(i + 2)
		}
		return next == "guilty" || next == "innocent" || next == "no"
	case "answer":
		switch f.s.Lower(f.s.Child(i, "obj")) {
		case "phone", "door", "call", "telephone", "bell", "doorbell":
			return true
		}
	}
	return false
}

// cueLemma is the cue verb of a lemma, which the lemmatiser may have given an e too many: "boaste".
func cueLemma(lemma string) (string, bool) {
	if _, ok := cueVerbs[lemma]; ok {
		return lemma, true
	}
	short := strings.TrimSuffix(lemma, "e")
	_, ok := cueVerbs[short]
	return short, ok
}

// proposition returns the proposition of the verb at i, nil where it has none.
func (f *finder) proposition(i int) *claims.Proposition {
	if k, ok := f.byHead[at{f.si, i}]; ok {
		return &f.props[k]
	}
	return nil
}

func words(si, head int, span graph.Span) claims.Phrase {
	return claims.Phrase{Kind: claims.Words, Sentence: si, Head: head, Span: span}
}

// yieldSpan is the passage at and below i without marks at its edges.
func (f *finder) yieldSpan(i int, without ...string) graph.Span {
	return f.trim(f.s.Yield(i, without...))
}

func (f *finder) trim(tokens []int) graph.Span {
	for len(tokens) > 0 && f.s.Tokens[tokens[0]].UPOS == "PUNCT" && !quoteMark(f.s.Tokens[tokens[0]].Form) {
		tokens = tokens[1:]
	}
	for len(tokens) > 0 && f.s.Tokens[tokens[len(tokens)-1]].UPOS == "PUNCT" && !quoteMark(f.s.Tokens[tokens[len(tokens)-1]].Form) {
		tokens = tokens[:len(tokens)-1]
	}
	return f.s.SpanOf(tokens)
}

func quoteMark(form string) bool {
	return slices.Contains([]string{"“", "”", "\"", "‘", "’", "'", "``", "''"}, form)
}
