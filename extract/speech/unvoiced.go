package speech

import (
	"strings"

	"hearsay/extract/claims"
	"hearsay/extract/names"
	"hearsay/graph"
)

// introduced attributes quotation q to whoever or whatever the clause before the colon at t of sentence si is about: "Dahl was
// blunt: “…”", "Her letter was short: “…”". It is -1 where that cannot speak.
func (f *finder) introduced(si, t, q int) int {
	s := f.doc.Sentences[si]
	if t < 2 || s.Tokens[t].Form != ":" || s.Root < 0 || s.Root >= t || s.Tokens[s.Root].EndByte > f.doc.Quotes[q].Span.StartByte {
		return -1
	}
	f.si, f.s = si, s
	who := f.topic(f.canSpeak)
	if who.Kind != claims.Words {
		return -1
	}
	a := f.blank(s.Root, graph.Asserts, "quotation behind a colon")
	a.Sentence = si
	f.standsBehind(&a, who)
	a.Content, a.Quote, a.Says = []graph.Span{f.doc.Quotes[q].Inner}, q, false
	return f.keep(a)
}

// behindTopic attributes quotation q, which is whole sentences, to the person whom the sentence before it in its paragraph is about,
// where that sentence attributes nothing: "Dahl shook her head. “…”". It is -1 where it is not so.
func (f *finder) behindTopic(q int) int {
	quote := &f.doc.Quotes[q]
	si := f.doc.SentenceAt(quote.Span.StartByte)
	if si < 1 || len(f.spoken[si-1]) > 0 || f.doc.Sentences[si-1].Paragraph != f.doc.Sentences[si].Paragraph {
		return -1
	}
	if f.si, f.s = si, f.doc.Sentences[si]; !f.wholeSentence(quote) {
		return -1
	}
	f.si, f.s = si-1, f.doc.Sentences[si-1]
	who := f.topic(f.person)
	if who.Kind != claims.Words {
		return -1
	}
	return f.uncued(q, si, who, "quotation behind its speaker")
}

// unvoiced attributes quotation q, which nothing else does, to somebody who is not named: whole sentences in marks are
// never the publisher's own word. It is -1 for words inside a sentence.
func (f *finder) unvoiced(q int) int {
	quote := &f.doc.Quotes[q]
	si := f.doc.SentenceAt(quote.Span.StartByte)
	if si < 0 {
		return -1
	}
	f.si, f.s = si, f.doc.Sentences[si]
	t := f.s.TokenAt(quote.Span.StartByte)
	if !f.wholeSentence(quote) && (t < 1 || f.s.Tokens[t-1].Form != ":") {
		return -1
	}
	return f.uncued(q, si, claims.Phrase{}, "quotation of nobody named")
}

// uncued attributes quotation q of sentence si without a cue.
func (f *finder) uncued(q, si int, who claims.Phrase, rule string) int {
	return f.keep(Attribution{Sentence: si, CueHead: -1, Source: who, Stance: graph.Asserts, Content: []graph.Span{f.doc.Quotes[q].Inner}, Quote: q,
		Beside: -1, Under: -1, FlipHead: -1, Says: true, Rule: rule})
}

// topic is the subject of the sentence where its head fits and stands outside all marks, Nothing otherwise.
func (f *finder) topic(fits func(int) bool) claims.Phrase {
	if f.s.Root < 0 {
		return claims.Phrase{}
	}
	p := f.proposition(f.s.Root)
	if p == nil {
		c := f.s.Child(f.s.Root, "nsubj")
		if c < 0 || !fits(c) {
			return claims.Phrase{}
		}
		return words(f.si, c, f.yieldSpan(c, "acl", "acl:relcl", "appos", "punct"))
	}
	if p.Subject.Kind != claims.Words || p.Subject.Sentence != f.si || f.marked(p.Subject.Span) || !fits(p.Subject.Head) {
		return claims.Phrase{}
	}
	return p.Subject
}

// person reports whether token i is the name of a person, a pronoun for one or a noun for one.
func (f *finder) person(i int) bool {
	if c := f.names.At(f.si, i); c >= 0 {
		return f.names.Clusters[c].Type == graph.Person
	}
	return names.PersonNoun(strings.ToLower(f.s.Lemma(i)))
}
