package speech

import (
	"strings"

	"hearsay/extract/claims"
	"hearsay/graph"
)

// madeClear reads "made it clear that …", "made clear the pier was lost", "let it be known that …"; it reports whether the verb
// at i does so.
func (f *finder) madeClear(i int, lemma string) bool {
	last := f.clearBehind(i, lemma)
	p := f.proposition(i)
	if last < 0 || p == nil || p.Subject.Kind != claims.Words || p.Polarity == graph.Negative || f.unsaid(i) || !f.mayTell(p.Subject) {
		return false
	}
	n := last + 1
	if that := f.thatBehind(last); that > 0 {
		n = that
	} else if !f.opensClause(n) {
		return false
	}
	end := f.outward(i, n, n)
	if !f.tells(n, end) {
		return false
	}
	a := f.blank(i, graph.Asserts, "made clear")
	a.Cue[0] = a.Cue[0].Cover(f.s.Tokens[last].Span)
	f.standsBehind(&a, p.Subject)
	a.Says, a.Content = true, []graph.Span{f.between(n, end)}
	f.citing(i, f.add(a))
	return true
}

// clearBehind is the last token of the words that with the verb at i tell that somebody says something, -1 where they do not.
func (f *finder) clearBehind(i int, lemma string) int {
	t := i + 1
	if lemma == "let" && f.s.Lower(t) == "it" && f.s.Lower(t+1) == "be" && f.s.Lower(t+2) == "known" {
		return t + 2
	}
	if lemma != "make" {
		return -1
	}
	if f.s.Lower(t) == "it" {
		t++
	}
	if t < len(f.s.Tokens) && f.s.Tokens[t].UPOS == "ADV" {
		t++
	}
	switch f.s.Lower(t) {
	case "clear", "plain", "known":
		return t
	}
	return -1
}

// madeKnown reports whether the verb at i is the "known" of "made it known", "let it be known".
func (f *finder) madeKnown(i int) bool {
	for v := i - 1; v >= 0 && v >= i-3; v-- {
		if w := f.s.Lemma(v); (w == "make" || w == "let") && f.s.Lower(i) == "known" && f.clearBehind(v, w) == i {
			return true
		}
	}
	return false
}

// mayTell reports whether the phrase is somebody who can say something, or a document.
func (f *finder) mayTell(p claims.Phrase) bool {
	if p.Sentence != f.si {
		return true
	}
	return f.s.Tokens[p.Head].UPOS == "PRON" && strings.ToLower(f.s.Tokens[p.Head].Form) != "it" || f.canSpeak(p.Head)
}

// opensClause reports whether token n begins a clause without "that": its subject stands there.
func (f *finder) opensClause(n int) bool {
	if n+1 >= len(f.s.Tokens) {
		return false
	}
	switch f.s.Tokens[n].UPOS {
	case "DET", "PROPN", "PRON", "NOUN":
		return !relativePronoun(f.s.Lower(n))
	}
	return false
}
