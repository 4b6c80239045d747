package speech

import (
	"slices"

	"hearsay/graph"
)

// settle brings the passages of each attribution into the order of the text, joins those that touch, and
// takes in the marks of a quotation that begins or ends with them.
func (f *finder) settle() {
	for k := range f.found {
		a := &f.found[k]
		a.Named = f.named(a)
		var content []graph.Span
		for _, c := range a.Content {
			if !c.Empty() { // a clause of nothing but marks
				content = append(content, f.marksOf(c, a.Cue))
			}
		}
		if len(content) == 0 {
			a.Content = nil
			continue
		}
		slices.SortFunc(content, func(x, y graph.Span) int { return x.StartByte - y.StartByte })
		joined := content[:1]
		for _, c := range content[1:] {
			if last := &joined[len(joined)-1]; c.StartByte <= last.EndByte+1 {
				*last = last.Cover(c)
			} else {
				joined = append(joined, c)
			}
		}
		a.Content = joined
	}
}

// marksOf is a passage with the quotations that it shares an edge with or cuts, unless a cue lies in them.
func (f *finder) marksOf(c graph.Span, cue []graph.Span) graph.Span {
	first, end := f.doc.SentencesOver(c)
	for si := first; si < end; si++ {
		for _, q := range f.doc.QuotesIn(si) {
			quote := f.doc.Quotes[q].Span
			cuts := quote.Overlaps(c) && !c.Contains(quote) && (!quote.Contains(c) || f.doc.Quotes[q].Inner == c)
			if cuts && !slices.ContainsFunc(cue, quote.Overlaps) {
				c = c.Cover(quote)
			}
		}
	}
	return c
}
