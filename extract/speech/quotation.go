package speech

import (
	"slices"
	"strings"

	"hearsay/extract/claims"
	"hearsay/extract/text"
	"hearsay/graph"
)

// quotations gives each spoken quotation its speaker: the cue beside it, else whoever spoke just before in
// the same run of quotations.
func (f *finder) quotations() {
	last := -1 // the attribution of the quotation before
	lastParagraph := -1
	for q := range f.doc.Quotes {
		quote := &f.doc.Quotes[q]
		if !quote.Speech || quote.Depth > 0 || quote.Inner.Empty() {
			continue
		}
		if f.inContent(quote.Inner) {
			last, lastParagraph = f.contentOf(quote.Inner), f.paragraphOf(quote.Span)
			continue
		}
		k := f.quoteCue(q)
		if k < 0 {
			k = f.carriedOn(q, last, lastParagraph)
		}
		if k >= 0 {
			last, lastParagraph = k, f.paragraphOf(quote.Span)
		}
	}
}

func (f *finder) paragraphOf(s graph.Span) int {
	if i := f.doc.SentenceAt(s.StartByte); i >= 0 {
		return f.doc.Sentences[i].Paragraph
	}
	return -1
}

// inContent reports whether a cue has been found to attribute the words already: part of an indirect quotation.
func (f *finder) inContent(s graph.Span) bool { return f.contentOf(s) >= 0 }

func (f *finder) contentOf(s graph.Span) int {
	for _, k := range f.near[f.doc.SentenceAt(s.StartByte)] {
		a := &f.found[k]
		for _, c := range a.Content {
			if c.Contains(s) && a.Under < 0 && a.CueHead >= 0 && !s.Contains(a.Cue[0]) && a.Answers.Kind == claims.Nothing && a.Source.Kind != claims.Nothing {
				return k
			}
		}
	}
	return -1
}

// quoteCue finds the cue verb outside the marks in the sentences that the quotation touches, or right
// before it in its paragraph.
func (f *finder) quoteCue(q int) int {
	quote := &f.doc.Quotes[q]
	first, last := f.doc.SentenceAt(quote.Span.StartByte), f.doc.SentenceAt(quote.Span.EndByte-1)
	if first < 0 || last < 0 {
		return -1
	}
	for _, si := range []int{last, first} {
		if k := f.cueIn(si, q); k >= 0 {
			return k
		}
	}
	if first > 0 && f.doc.Sentences[first-1].Paragraph == f.doc.Sentences[first].Paragraph && f.endsInColon(first-1) {
		return f.cueIn(first-1, q)
	}
	return -1
}

func (f *finder) endsInColon(si int) bool {
	s := f.doc.Sentences[si]
	return len(s.Tokens) > 0 && s.Tokens[len(s.Tokens)-1].Form == ":"
}

// cueIn takes the speech verb of sentence si nearest to the quotation and outside all marks.
func (f *finder) cueIn(si, q int) int {
	s, quote := f.doc.Sentences[si], &f.doc.Quotes[q]
	best, gap := -1, 1<<30
	for i := range s.Tokens {
		c, ok := cueVerbs[strings.ToLower(s.Lemma(i))]
		if !ok || s.Tokens[i].UPOS != "VERB" || !c.quotes {
			continue
		}
		if _, quoted := f.doc.Quoted(s.Tokens[i].Span); quoted {
			continue
		}
		d := max(quote.Span.StartByte-s.Tokens[i].EndByte, s.Tokens[i].StartByte-quote.Span.EndByte)
		if d < gap {
			best, gap = i, d
		}
	}
	if best < 0 {
		return -1
	}
	return f.quoted(si, best, q)
}

// quoted attributes quotation q to the subject of the verb.
func (f *finder) quoted(si, verb, q int) int {
	f.si, f.s = si, f.doc.Sentences[si]
	inner := f.inSentence(verb, q)
	if k, ok := f.cued[at{si, verb}]; ok {
		f.found[k].Content = append(f.found[k].Content, inner)
		f.touch(k, inner)
		f.found[k].Quote = q
		if f.found[k].Source.Kind == claims.Nothing {
			f.found[k].Source = f.quoteSource(verb, q)
		}
		f.standsBehind(&f.found[k], f.found[k].Source)
		return k
	}
	c := cueVerbs[strings.ToLower(f.s.Lemma(verb))]
	a := f.blank(verb, c.stance, "quotation")
	f.standsBehind(&a, f.quoteSource(verb, q))
	a.Content, a.Quote, a.Says = []graph.Span{inner}, q, c.says
	switch {
	case answering[a.Stance] || c.calls:
		a.Stance = graph.Asserts
	case a.Stance == graph.Demands && strings.HasSuffix(strings.TrimRight(f.doc.Quotes[q].Inner.Of(f.doc.Text), ",’'"), "?"):
		a.Stance = graph.Questions // “Who paid?” she asked
	}
	return f.add(a)
}

// inSentence is quotation q with the words around it that belong to what is said, where it is but a part of that:
// "called voters “stupid” for it", "said the city “welcomes” a review".
func (f *finder) inSentence(verb, q int) graph.Span {
	inner := f.doc.Quotes[q].Inner
	first, last := f.s.TokenAt(inner.StartByte), f.s.TokenAt(inner.EndByte-1)
	if inner.StartByte < f.s.Tokens[verb].EndByte || !f.s.Span.Contains(inner) || first < verb+3 {
		return inner
	}
	before := first - 1
	for before > verb && quoteMark(f.s.Tokens[before].Form) {
		before--
	}
	if f.s.Tokens[before].UPOS == "PUNCT" || before <= verb {
		return inner
	}
	for t := verb + 1; t <= before; t++ {
		if f.s.Tokens[t].UPOS == "PUNCT" {
			return inner
		}
	}
	start := verb + 1
	if that := f.thatBehind(verb); that > 0 && that < first {
		start = that
	} else if timeNoun(f.s.Lower(start)) {
		start++
	}
	if u := f.s.Tokens[start].UPOS; u == "ADP" || u == "ADV" {
		return inner
	}
	return f.between(start, f.outward(verb, start, last))
}

// quoteSource is the subject of the cue verb; where the tree shows none outside the marks, the noun right
// after or before the verb, as in "…", said Okafor.
func (f *finder) quoteSource(verb, q int) claims.Phrase {
	if p := f.proposition(verb); p != nil && p.Rule != "passive" && p.Subject.Kind == claims.Words && !f.marked(p.Subject.Span) {
		return p.Subject
	}
	if f.s.Child(verb, "aux:pass", "nsubj:pass") >= 0 {
		return claims.Phrase{} // "was asked"
	}
	for _, c := range f.s.ChildrenBy(verb, "nsubj", "obj", "obl") {
		if !f.marked(f.s.Tokens[c].Span) && f.s.Child(c, "case") < 0 && !f.timeLike(c) && (f.s.Tokens[c].Rel == "nsubj" || !addresses(f.s.Lemma(verb))) {
			return words(f.si, c, f.yieldSpan(c, "acl:relcl", "appos", "punct", "parataxis", "acl"))
		}
	}
	for _, step := range []int{1, -1} {
		for i, n := verb+step, 0; i >= 0 && i < len(f.s.Tokens) && n < 4; i, n = i+step, n+1 {
			if f.marked(f.s.Tokens[i].Span) || f.s.Tokens[i].UPOS == "VERB" {
				break
			}
			if c := f.names.At(f.si, i); c >= 0 && f.names.Clusters[c].Type != graph.Place {
				m := f.names.Mentions[f.names.MentionAt(f.si, i)]
				return words(f.si, m.Head, m.Span)
			}
		}
	}
	return claims.Phrase{}
}

// addresses reports whether the verb names whom it speaks to as its object.
func addresses(lemma string) bool {
	return lemma == "tell" || lemma == "ask" || lemma == "assure" || lemma == "remind"
}

func (f *finder) marked(s graph.Span) bool {
	_, ok := f.doc.Quoted(s)
	return ok
}

// quoteBeside reports whether a spoken quotation that is not part of the tree below stands next to the verb.
func (f *finder) quoteBeside(i int) bool {
	for _, q := range f.doc.QuotesIn(f.si) {
		quote := &f.doc.Quotes[q]
		if quote.Speech && !quote.Span.Contains(f.s.Tokens[i].Span) {
			return true
		}
	}
	return false
}

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
	if last < 0 || p-lastParagraph > 1 {
		last = f.mentionedBefore(si)
		if last < 0 {
			return -1
		}
	}
	if f.sameSpeech(last, p) {
		f.found[last].Content = append(f.found[last].Content, quote.Inner)
		f.touch(last, quote.Inner)
		return last
	}
	a := Attribution{Sentence: si, CueHead: -1, Source: f.found[last].Source, Stance: graph.Asserts, Content: []graph.Span{quote.Inner},
		Quote: q, Beside: -1, Under: -1, FlipHead: -1, Says: true, Rule: "quotation goes on"}
	return f.keep(a)
}

// sameSpeech reports whether a quotation of paragraph p belongs to attribution k itself, whose cue stands
// between two quotations of that paragraph: “No,” she said. “Never.”
func (f *finder) sameSpeech(k, p int) bool {
	a := &f.found[k]
	said := a.Stance == graph.Asserts || a.Stance == graph.Reports || a.Stance == graph.Alleges
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
		return f.keep(Attribution{Sentence: si, CueHead: -1, Source: words(next, m.Head, m.Span), Stance: graph.Asserts,
			Content: []graph.Span{quote.Inner}, Quote: q, Beside: -1, Under: -1, FlipHead: -1, Says: true, Rule: "quotation, then its speaker"})
	}
	return -1
}

// wholeSentence reports whether the quotation is a sentence of its own rather than words inside one.
func (f *finder) wholeSentence(q *text.Quote) bool {
	outside := 0
	for i := range f.s.Tokens {
		if f.s.Tokens[i].UPOS != "PUNCT" && !q.Span.Contains(f.s.Tokens[i].Span) {
			outside++
		}
	}
	return outside == 0
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
