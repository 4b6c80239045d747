package speech

import (
	"strings"

	"hearsay/extract/claims"
	"hearsay/graph"
)

// according reads "according to the audit".
func (f *finder) according(i int) {
	x := f.s.Tokens[i].Head
	if x < 0 || x < i || f.s.Lower(i+1) != "to" {
		return
	}
	h := f.s.Tokens[x].Head
	if h < 0 {
		return
	}
	a := f.blank(i, graph.Asserts, "according to")
	a.Cue = []graph.Span{f.s.Range(i, i+1)}
	a.Says = true
	y := f.s.Yield(x, "case", "cc", "punct", "acl:relcl")
	for len(y) > 1 && y[0] < i {
		y = y[1:] // "paid less, according to the audit"
	}
	a.Source = words(f.si, x, f.trim(y))
	if documentNoun[strings.ToLower(f.s.Lemma(x))] {
		if d := f.document(x); d.Head != x {
			a.Through = a.Source
			a.Source, a.Stance = d, graph.Reports
		}
	}
	y = f.s.Yield(x, "punct", "conj", "parataxis")
	first, last := max(y[0], min(i, x)), f.phraseEnd(i, y[len(y)-1])
	if last > y[len(y)-1] && a.Through.Kind == claims.Nothing {
		a.Source.Span = a.Source.Span.Cover(f.s.Tokens[last].Span)
	}
	a.Content = f.beside(f.clauseTop(h), first, last)
	if right := f.between(last+1, f.clauseEnd(last)); i > 2 && (f.s.Tokens[i-1].UPOS == "CCONJ" || f.opensThat(i)) && !right.Empty() {
		a.Content = []graph.Span{right} // "The mill closed, and according to the union it will not reopen", "told us that according to …"
	}
	if p, v := f.seenBy(x); p != nil {
		by := f.blank(v, graph.Reports, "seen by")
		by.Source, by.Content, by.Says = p.Subject, a.Content, true
		a.Under = f.add(by)
	}
	k := f.add(a)
	f.citedBy(x, k)
}

// opensThat reports whether the phrase at i stands at the head of a clause with "that": "said that, | according to the audit, …".
func (f *finder) opensThat(i int) bool {
	if f.s.Tokens[i-1].Form == "," {
		i--
	}
	return i > 1 && f.s.Lower(i-1) == "that" && f.s.Tokens[i-1].UPOS == "SCONJ"
}

// phraseEnd is where the phrase ends that opens the sentence with the cue at i and was read up to last: before the next
// comma, where no verb stands between.
func (f *finder) phraseEnd(i, last int) int {
	if i > 1 {
		return last
	}
	for t := last + 1; t < len(f.s.Tokens); t++ {
		if f.s.Tokens[t].Form == "," {
			return t - 1
		}
		if f.tells(t, t) {
			break
		}
	}
	return last
}

// clauseTop climbs from i to the verb of the clause.
func (f *finder) clauseTop(i int) int {
	for f.proposition(i) == nil && f.s.Tokens[i].Head >= 0 {
		i = f.s.Tokens[i].Head
	}
	return i
}

// citedBy finds whom the source at x itself cites: "the article, which cited two officials".
func (f *finder) citedBy(x, k int) {
	for _, v := range f.s.ChildrenBy(x, "acl:relcl", "acl") {
		if o := f.citedAt(v); o >= 0 {
			f.rest(k, f.blank(v, graph.Alleges, "citing"), o)
			return
		}
	}
}

// inWords reads "in the words of the deputy", and what stands around that.
func (f *finder) inWords(i int) {
	if f.s.Tokens[i].UPOS != "NOUN" || f.s.Lower(i) != "words" || f.s.Lower(i-1) != "the" || f.s.Lower(i-2) != "in" || f.s.Lower(i+1) != "of" || f.marked(f.s.Tokens[i].Span) {
		return
	}
	o := f.s.Child(i, "nmod")
	if o < i {
		return
	}
	y := f.s.Yield(o, "punct", "appos", "conj", "acl:relcl", "parataxis")
	last := y[len(y)-1]
	left, right := f.between(0, i-3), f.between(last+1, f.turnEnd(i))
	a := f.blank(i, graph.Asserts, "in the words of")
	a.Cue = []graph.Span{f.s.Range(i-2, i+1)}
	a.Source, a.Says = words(f.si, o, f.yieldSpan(o, "case", "punct", "acl:relcl")), true
	for _, span := range []graph.Span{left, right} {
		if !span.Empty() {
			a.Content = append(a.Content, span)
		}
	}
	f.add(a)
}
