package speech

import (
	"slices"

	"hearsay/extract/claims"
	"hearsay/extract/text"
	"hearsay/graph"
)

// carriedOn gives a quotation without a cue the speaker of the one before: in the same paragraph, or in
// the paragraph before where this one opens its own; a sentence that names a new speaker breaks the run.
func (f *finder) carriedOn(q, last, lastParagraph int) int {
	quote := &f.doc.Quotes[q]
	p := f.paragraphOf(quote.Span)
	if p < 0 || f.doc.Paragraphs[p].Kind == text.Headline {
		return -1
	}
	si := f.doc.SentenceAt(quote.Span.StartByte)
	f.si, f.s = si, f.doc.Sentences[si]
	whole := f.wholeSentence(quote)
	if !whole && !quote.Continues {
		return -1
	}
	if k := f.introducedAfter(q, si); k >= 0 {
		return k
	}
	if last >= 0 && f.found[last].Source.Kind == claims.Nothing && !quote.Continues {
		return -1 // nobody is named to go on
	}
	if k := f.mentionedBefore(si); last < 0 || p-lastParagraph > 1 || k >= 0 && f.speaksHere(k, last, p) {
		last = k
		if last < 0 {
			return -1
		}
	}
	if f.sameSpeech(last, p) {
		f.found[last].Content = append(f.found[last].Content, quote.Inner)
		f.touch(last, quote.Inner)
		return last
	}
	return f.uncued(q, si, f.found[last].Source, "quotation goes on")
}

// speaksHere reports whether attribution k tells in paragraph p, behind attribution last, what somebody says: “Gone” was the crew,
// | she said |. “And …”
func (f *finder) speaksHere(k, last, p int) bool {
	a := &f.found[k]
	return a.Says && a.CueHead >= 0 && !a.Nobody && a.Sentence > f.found[last].Sentence && f.doc.Sentences[a.Sentence].Paragraph == p
}

// sameSpeech reports whether a quotation of paragraph p belongs to attribution k itself, whose cue stands
// between two quotations of that paragraph: “No,” she said. “Never.”
func (f *finder) sameSpeech(k, p int) bool {
	a := &f.found[k]
	said := a.Stance == graph.Asserts || a.Stance == graph.Reports || a.Stance == graph.Alleges || a.Stance == graph.Confirms
	return said && !a.Nobody && a.CueHead >= 0 && f.quotes(a) && f.doc.Sentences[a.Sentence].Paragraph == p
}

// quotes reports whether what is attributed holds a quotation, or part of one.
func (f *finder) quotes(a *Attribution) bool {
	if a.Quote >= 0 {
		return true
	}
	for _, q := range f.doc.QuotesIn(a.Sentence) {
		if f.doc.Quotes[q].Speech && slices.ContainsFunc(a.Content, f.doc.Quotes[q].Span.Overlaps) {
			return true
		}
	}
	return false
}

// introducedAfter gives a quotation that opens its paragraph the person whom the next sentence of the same
// paragraph is about: “Nobody told us.” Rosa Quillan, a teacher, was one of …
func (f *finder) introducedAfter(q, si int) int {
	quote := &f.doc.Quotes[q]
	paragraph := f.doc.Sentences[si].Paragraph
	if quote.Continues || f.doc.Paragraphs[paragraph].Body.StartByte != quote.Span.StartByte {
		return -1
	}
	for next := si + 1; next < len(f.doc.Sentences) && f.doc.Sentences[next].Paragraph == paragraph; next++ {
		s := f.doc.Sentences[next]
		if quote.Span.Overlaps(s.Span) {
			continue
		}
		if s.Root < 0 {
			return -1
		}
		subject := s.Child(s.Root, "nsubj", "nsubj:pass")
		if subject < 0 {
			return -1
		}
		c := f.names.At(next, subject)
		if c < 0 || f.names.Clusters[c].Type != graph.Person {
			return -1
		}
		m := f.names.Mentions[f.names.MentionAt(next, subject)]
		return f.uncued(q, si, words(next, m.Head, m.Span), "quotation, then its speaker")
	}
	return -1
}

// wholeSentence reports whether the quotation is a sentence of its own rather than words inside one, or opens one that goes on
// without a verb: “We need hands,” and other such things.
func (f *finder) wholeSentence(q *text.Quote) bool {
	outside, goesOn := 0, q.Span.StartByte <= f.s.Tokens[0].StartByte
	for i := range f.s.Tokens {
		u := f.s.Tokens[i].UPOS
		if u == "PUNCT" || q.Span.Contains(f.s.Tokens[i].Span) {
			continue
		}
		if outside++; outside == 1 && u != "CCONJ" && u != "ADP" || u == "VERB" || u == "AUX" {
			goesOn = false
		}
	}
	return outside == 0 || goesOn && outside < 8 && f.tells(0, f.s.TokenAt(q.Inner.EndByte-1))
}

// mentionedBefore returns the last attribution in the paragraph before or in the same one.
func (f *finder) mentionedBefore(si int) int {
	best := -1
	for n := si - 1; n >= 0 && best < 0 && f.doc.Sentences[si].Paragraph-f.doc.Sentences[n].Paragraph <= 1; n-- {
		for _, k := range f.spoken[n] {
			if a := &f.found[k]; a.Source.Kind == claims.Words && a.Under < 0 {
				best = k
				break
			}
		}
	}
	return best
}
