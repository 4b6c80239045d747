package speech

import (
	"strings"

	"hearsay/extract/claims"
	"hearsay/extract/lexicon"
	"hearsay/extract/names"
	"hearsay/graph"
)

// A position is what a cue attributes in no clause of its own: "praised the plan", "called it a disgrace",
// "vowed to fight".
type position struct {
	content []graph.Span
	// cue is the last token of the cue, a preposition behind the verb ("pointed to").
	cue int
	// of and as are what is spoken of and what it is called, Nothing where the cue calls it nothing.
	of, as claims.Phrase
}

// position finds what the verb at i takes a position on.
func (f *finder) position(i int, c cue) (position, bool) {
	if c.own {
		if x := f.ownInfinitive(i); x >= 0 {
			return position{content: f.from(i, x, f.s.Tokens[x].Head), cue: i}, true
		}
	}
	if c.calls && i+2 < len(f.s.Tokens) && plainThing(f.s.Lower(i+1)) && f.s.Tokens[i+1].Head != i+2 {
		if x := f.nounBehind(i + 2); x >= 0 {
			return position{content: []graph.Span{f.s.Range(i+1, x)}, cue: i, of: words(f.si, i+1, f.s.Tokens[i+1].Span), as: words(f.si, x, f.s.Range(i+2, x))}, true
		}
	}
	o := f.s.Child(i, "obj")
	if h := f.s.Tokens[i].Head; c.small && o < 0 && f.s.Tokens[i].Rel == "acl:relcl" && f.s.Tokens[h].UPOS == "NOUN" {
		if p, ok := f.called(i, h); ok { // "a charge he called laughable"
			x := f.s.TokenAt(p.as.Span.StartByte)
			p.content = []graph.Span{f.between(x, f.s.TokenAt(p.as.Span.EndByte-1))}
			return p, true
		}
	}
	if c.small && o > i {
		if p, ok := f.called(i, o); ok {
			return p, true
		}
		if next := o + 1; c.calls && next < len(f.s.Tokens) && f.s.Tokens[o].UPOS == "PRON" && f.s.Tokens[next].UPOS != "PUNCT" && f.s.Tokens[next].UPOS != "ADP" {
			p := position{content: f.from(i, o, o), cue: i} // "called him a liar", however it hangs
			if x := f.nounBehind(next); x >= 0 {
				p.of, p.as = words(f.si, o, f.s.Tokens[o].Span), words(f.si, x, f.s.Range(next, x))
				p.content = []graph.Span{f.s.Range(o, x)}
			}
			return p, true
		}
	}
	if len(c.preps) > 0 && (o < 0 || o < i) {
		for _, x := range f.s.ChildrenBy(i, "obl", "advcl") {
			if b := f.s.Child(x, "case", "mark"); b > i && c.takes(f.s.Lower(b)) {
				last := i
				if b == i+1 {
					last = b
				}
				return position{content: f.from(i, b+1, x), cue: last}, true
			}
		}
	}
	if (c.object || len(c.preps) > 0) && o > i && !f.timeLike(o) {
		return position{content: f.from(i, f.s.First(o, "punct"), o), cue: i}, true
	}
	return position{}, false
}

// plainThing reports whether the word stands for a thing just spoken of: "calls | that | a distortion".
func plainThing(w string) bool { return w == "that" || w == "this" || w == "it" }

// nounBehind is the noun of the plain phrase that begins at token i, -1 for none: "a | complete | lie".
func (f *finder) nounBehind(i int) int {
	for ; i < len(f.s.Tokens); i++ {
		switch f.s.Tokens[i].UPOS {
		case "DET", "ADJ", "ADV":
		case "NOUN":
			if i+1 < len(f.s.Tokens) && f.s.Tokens[i+1].UPOS == "NOUN" {
				continue
			}
			return i
		default:
			return -1
		}
	}
	return -1
}

// quotesPosition reports whether the verb at i takes a position that is given in a quotation, or in part.
func (f *finder) quotesPosition(i int, c cue) bool {
	p, ok := f.position(i, c)
	if !ok {
		return false
	}
	within, beside := false, false
	for _, q := range f.doc.QuotesIn(f.si) {
		quote := &f.doc.Quotes[q]
		if !quote.Speech || quote.Span.Contains(f.s.Tokens[i].Span) {
			continue
		}
		if p.content[0].Overlaps(quote.Inner) {
			within = true
		} else if len(strings.Fields(quote.Inner.Of(f.doc.Text))) > fewWords || p.as.Kind == claims.Nothing {
			return false
		} else {
			beside = true // "called the report “a sham” and the inquiry “theatre”"
		}
	}
	return within || !beside
}

// fewWords is how many words a quotation has at most that may be another name for something.
const fewWords = 4

// cites reports whether the verb at i names a source rather than what it says: "cited two officials".
func (f *finder) cites(i int) bool {
	lemma, o := strings.ToLower(f.s.Lemma(i)), f.s.Child(i, "obj")
	if lemma != "cite" && lemma != "invoke" || o < 0 {
		return false
	}
	if h := f.s.Tokens[i].Head; h >= 0 && f.s.Tokens[i].XPOS == "VBG" && cueVerbs[strings.ToLower(f.s.Lemma(h))].says && f.s.Child(h, "ccomp") >= 0 {
		return true // "reported, citing bank records, that …"
	}
	c := f.names.At(f.si, o)
	named := c >= 0 && (f.names.Clusters[c].Type == graph.Person || f.names.Clusters[c].Type == graph.Organization)
	noun := strings.ToLower(f.s.Lemma(o))
	return named || names.PersonNoun(noun) || noun == "source" || noun == "people" || noun == "person" || noun == "insider"
}

// ownInfinitive is the "to" of the infinitive that tells what the speaker means to do, -1 for none.
func (f *finder) ownInfinitive(i int) int {
	for _, x := range f.s.ChildrenBy(i, "xcomp", "advcl", "ccomp") {
		if f.silent(i, x) {
			return -1
		}
		if to := f.s.Child(x, "mark"); to > i && f.s.Lower(to) == "to" && f.s.Tokens[x].XPOS == "VB" && f.s.Child(i, "obj") < 0 {
			return to
		}
	}
	return -1
}

// silent reports whether the verb at i tells that the speaker did not do what x tells, and x is a cue: "refused
// to say".
func (f *finder) silent(i, x int) bool {
	switch strings.ToLower(f.s.Lemma(i)) {
	case "refuse", "decline":
		_, cue := cueVerbs[strings.ToLower(f.s.Lemma(x))]
		return cue
	}
	return false
}

// called reads the object at o with what the verb at i calls it.
func (f *finder) called(i, o int) (position, bool) {
	for _, x := range f.s.ChildrenBy(i, "xcomp", "obl", "ccomp", "advcl") {
		b := f.s.Child(x, "case", "mark")
		as := b >= 0 && (f.s.Lower(b) == "as" || f.s.Lower(b) == "to" && f.s.Child(x, "cop") >= 0)
		bare := f.s.Tokens[x].Rel == "xcomp" && b < 0 && (f.s.Tokens[x].UPOS == "NOUN" || f.s.Tokens[x].UPOS == "ADJ" || f.s.Tokens[x].UPOS == "PROPN")
		if x < o || x < i || !as && !bare {
			continue
		}
		first := f.s.First(o, "punct")
		p := position{content: f.from(i, first, x), cue: i}
		p.of = words(f.si, o, f.yieldSpan(o, "acl:relcl", "punct"))
		p.as = words(f.si, x, f.yieldSpan(x, "case", "mark", "cop", "punct", "acl:relcl", "conj", "cc", "advcl", "parataxis"))
		return p, true
	}
	return position{}, false
}

// from is what stands from token first, with all that hangs from token top, to where the clause of the cue ends
// or the reporter takes the word again, without times at its end.
func (f *finder) from(cue, first, top int) []graph.Span {
	y := f.s.Yield(top, "conj", "parataxis", "punct")
	last := f.outward(cue, first, max(first, y[len(y)-1]))
	for t := first; t+1 < last; t++ {
		if f.s.Tokens[t].Form == ":" && quoteMark(f.s.Tokens[t+1].Form) {
			last = t // "spoke about the fire: “We do not know”"
		}
	}
	for _, c := range f.s.Children[cue] {
		if c > first && c != top && c <= last && f.timeLike(c) && strings.HasPrefix(f.s.Tokens[c].Rel, "obl") {
			if y := f.s.Yield(c, "punct"); y[0] > first && y[len(y)-1] >= last-1 {
				last = y[0] - 1
			}
		}
	}
	return []graph.Span{f.between(first, last)}
}

// timeLike reports whether the noun at i tells when.
func (f *finder) timeLike(i int) bool { return timeNoun(f.s.Lower(i)) }

func timeNoun(w string) bool { return points[w] || lexicon.WeekdayName(w) }

var points = lexicon.Set(`today yesterday tomorrow tonight day time week weekend month year morning afternoon evening night`)
