package speech

import (
	"strings"

	"hearsay/extract/claims"
	"hearsay/extract/lexicon"
	"hearsay/graph"
)

// quotations gives each spoken quotation its speaker: the cue beside it, else whoever spoke just before in
// the same run of quotations.
func (f *finder) quotations() {
	last := -1 // the attribution of the quotation before
	lastParagraph := -1
	for q := range f.doc.Quotes {
		quote := &f.doc.Quotes[q]
		if !quote.Speech || quote.Depth > 0 || quote.Inner.Empty() || f.title(quote.Span) {
			continue
		}
		if f.inContent(quote.Inner) {
			last, lastParagraph = f.contentOf(quote.Inner), f.paragraphOf(quote.Span)
			continue
		}
		k := f.quoteCue(q)
		if k < 0 {
			k = f.behindTopic(q)
		}
		if k < 0 {
			k = f.carriedOn(q, last, lastParagraph)
		}
		if k < 0 {
			k = f.unvoiced(q)
		}
		if k >= 0 {
			last, lastParagraph = k, f.paragraphOf(quote.Span)
		}
	}
}

// title reports whether what the marks enclose is what a book or the like is called: "in his book, “An Island Son.”"
func (f *finder) title(span graph.Span) bool {
	si := f.doc.SentenceAt(span.StartByte)
	if si < 0 {
		return false // behind the last sentence
	}
	s := f.doc.Sentences[si]
	t := s.TokenAt(span.StartByte) - 1
	if t > 0 && s.Tokens[t].Form == "," {
		t--
	}
	return t >= 0 && s.Tokens[t].EndByte <= span.StartByte && work[strings.ToLower(s.Lemma(t))] && s.Tokens[t].UPOS == "NOUN"
}

var work = lexicon.Set(`book memoir autobiography novel film movie song album essay play poem documentary musical painting ballad`)

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
			if c.Contains(f.unstopped(s)) && a.Under < 0 && a.CueHead >= 0 && !s.Contains(a.Cue[0]) && a.Answers.Kind == claims.Nothing && a.Source.Kind != claims.Nothing {
				return k
			}
		}
	}
	return -1
}

// unstopped is the span without the stop at its end.
func (f *finder) unstopped(s graph.Span) graph.Span {
	s.EndByte -= len(s.Of(f.doc.Text)) - len(strings.TrimRight(s.Of(f.doc.Text), ".,;!?"))
	return s
}

// quoteCue finds the cue verb outside the marks in the sentences that the quotation touches, or right
// before it where a colon ends the sentence.
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
	if k := f.afterColon(first, q); k >= 0 {
		return k
	}
	if first > 0 && f.doc.Sentences[first].Paragraph-f.doc.Sentences[first-1].Paragraph <= 1 && f.endsInColon(first-1) {
		if k := f.cueIn(first-1, q); k >= 0 {
			return k
		}
		return f.introduced(first-1, len(f.doc.Sentences[first-1].Tokens)-1, q)
	}
	return -1
}

// afterColon attributes quotation q of sentence si to whoever a colon beside it names or the clause before the colon is about.
// It is -1 where there is no such colon.
func (f *finder) afterColon(si, q int) int {
	s, quote := f.doc.Sentences[si], &f.doc.Quotes[q]
	t := s.TokenAt(quote.Span.StartByte) - 1
	if k := f.behindName(si, t, q); k >= 0 {
		return k
	}
	if k := f.beforeName(si, q); k >= 0 {
		return k
	}
	return f.introduced(si, t, q)
}

// behindName attributes quotation q of sentence si to the person or organization whose name alone stands before the colon at t:
// "The mill is lost - Ada Vogt: “…”"; -1 where it is not so.
func (f *finder) behindName(si, t, q int) int {
	s := f.doc.Sentences[si]
	if t < 1 || s.Tokens[t].Form != ":" {
		return -1
	}
	m := f.names.NameAt(si, t-1)
	if m < 0 {
		return -1
	}
	name := f.names.Mentions[m]
	if c := f.names.Clusters[name.Cluster].Type; c != graph.Person && c != graph.Organization || name.First > 0 && s.Tokens[name.First-1].UPOS != "PUNCT" {
		return -1
	}
	f.si, f.s = si, s
	if _, found := f.cued[at{si, t}]; found {
		return -1
	}
	a := f.blank(t, graph.Asserts, "name before a colon")
	a.Source, a.Content, a.Quote, a.Says = words(si, name.Head, name.Span), []graph.Span{f.doc.Quotes[q].Inner}, q, true
	return f.add(a)
}

// beforeName attributes quotation q, which opens headline si, to the person whose name stands behind the colon after it: "“I would
// do it again”: Ada Vogt on her years at sea"; -1 where it is not so.
func (f *finder) beforeName(si, q int) int {
	s, quote := f.doc.Sentences[si], &f.doc.Quotes[q]
	f.si, f.s = si, s
	colon := s.TokenAt(quote.Span.EndByte)
	if !f.headline() || s.TokenAt(quote.Span.StartByte) != 0 || colon < 1 || s.Tokens[colon].Form != ":" {
		return -1
	}
	m := f.names.NameAt(si, colon+1)
	if m < 0 || f.names.Mentions[m].First != colon+1 || f.names.Clusters[f.names.Mentions[m].Cluster].Type != graph.Person {
		return -1
	}
	a := f.blank(colon, graph.Asserts, "name behind a colon")
	a.Source, a.Content, a.Quote, a.Says = words(si, f.names.Mentions[m].Head, f.names.Mentions[m].Span), []graph.Span{quote.Inner}, q, true
	return f.add(a)
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
		if other := hitsBack(s, i) || putsIt(s, i); !ok && !other || s.Tokens[i].UPOS != "VERB" || !c.quotes && !pointsOut(s, i) && !other {
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
			f.found[k].Source = f.quoteSource(verb)
		}
		f.standsBehind(&f.found[k], f.found[k].Source)
		if f.found[k].Stance == graph.Demands && f.asking(q) {
			f.found[k].Stance = graph.Questions
		}
		return k
	}
	c := cueVerbs[strings.ToLower(f.s.Lemma(verb))]
	if hitsBack(f.s, verb) || putsIt(f.s, verb) {
		c.stance, c.says = graph.Asserts, putsIt(f.s, verb)
	}
	a := f.blank(verb, c.stance, "quotation")
	f.standsBehind(&a, f.quoteSource(verb))
	a.Content, a.Quote, a.Says = []graph.Span{inner}, q, c.says
	switch {
	case c.calls:
		a.Stance = graph.Asserts
		a.Of, a.As = f.calledQuoted(verb, q)
	case answering[a.Stance]:
		a.Stance = graph.Asserts
	case a.Stance == graph.Demands && f.asking(q):
		a.Stance = graph.Questions // “Who paid?” she asked
	}
	return f.add(a)
}

// asking reports whether quotation q ends in a question.
func (f *finder) asking(q int) bool {
	return strings.HasSuffix(strings.TrimRight(f.doc.Quotes[q].Inner.Of(f.doc.Text), ",’'"), "?")
}

// calledQuoted is what the verb of calling has for an object, and the quotation right behind that as what it is called:
// "called | the plan | on Monday | “a disgrace”"; both nothing where it is not so.
func (f *finder) calledQuoted(verb, q int) (of, as claims.Phrase) {
	o, inner := f.s.Child(verb, "obj"), f.doc.Quotes[q].Inner
	head := f.s.TokenAt(inner.StartByte)
	if n := f.s.Tokens[verb].Head; n >= 0 && f.s.Tokens[verb].Rel == "acl:relcl" && o < verb && relativePronoun(f.s.Lower(o)) && head == verb+2 && f.s.Span.Contains(inner) {
		return words(f.si, n, f.s.Tokens[n].Span), words(f.si, head, f.unstopped(inner)) // "claims which she called “nonsense”"
	}
	if o < verb || head <= o || !f.s.Span.Contains(inner) || f.marked(f.s.Tokens[o].Span) || f.tells(o, head-1) {
		return claims.Phrase{}, claims.Phrase{}
	}
	inner = f.unstopped(inner)
	return words(f.si, o, f.yieldSpan(o, "acl:relcl", "punct", "nmod")), words(f.si, head, inner)
}

func (f *finder) marked(s graph.Span) bool {
	_, ok := f.doc.Quoted(s)
	return ok
}

// quoteBeside reports whether a spoken quotation that is not part of the tree below stands next to the verb.
func (f *finder) quoteBeside(i int) bool {
	for _, q := range f.doc.QuotesIn(f.si) {
		quote := &f.doc.Quotes[q]
		if quote.Speech && !quote.Span.Contains(f.s.Tokens[i].Span) && !f.saidBetween(i, quote.Span.StartByte) {
			return true
		}
	}
	return false
}

// saidBetween reports whether another verb of saying with a subject of its own, or coordinated with the verb at i, stands between that and a
// byte behind it: "doubts the story, though | he told | the paper that", "denied wrongdoing and | said | he".
func (f *finder) saidBetween(i, at int) bool {
	for t := i + 1; t < len(f.s.Tokens) && f.s.Tokens[t].StartByte < at; t++ {
		lemma, ok := cueLemma(strings.ToLower(f.s.Lemma(t)))
		if !ok || f.s.Tokens[t].UPOS != "VERB" || !cueVerbs[lemma].says {
			continue
		}
		if f.s.Child(t, "nsubj") > i && f.s.Tokens[t].Rel == "advcl" || f.s.Tokens[t].Rel == "conj" && f.s.Tokens[t].Head == i {
			return true
		}
	}
	return false
}
