package extract

import (
	"slices"
	"strings"

	"hearsay/extract/when"
	"hearsay/graph"
)

// happened is when something happened that the text places in time with the words of these spans: the first
// that has a date, else the first that tells a time at all. How long, how often and at what age tell none.
func (a *assembler) happened(spans []graph.Span) (graph.Date, *graph.When) {
	var times []*when.Expression
	for _, s := range spans {
		over := when.Over(a.times, s)
		if len(over) == 0 && !strings.HasPrefix(strings.ToLower(s.Of(a.doc.Text)), "for ") {
			times = append(times, &when.Expression{Span: s, Basis: when.Unresolved})
		}
		for i := range over {
			switch over[i].Kind {
			case when.Duration, when.Age, when.Repeated:
			default:
				times = append(times, &over[i])
			}
		}
	}
	best := pick(times, func(e *when.Expression) bool { return e.Date() != "" }, (*when.Expression).Resolved,
		func(e *when.Expression) bool { return e.Grain != "" }, func(*when.Expression) bool { return true })
	if best == nil {
		return "", nil
	}
	return best.Date(), best.Told(a.citer)
}

// pick returns the first that is what it should be, where there is none the first that comes next to it;
// nil for none.
func pick(times []*when.Expression, wanted ...func(*when.Expression) bool) *when.Expression {
	for _, is := range wanted {
		if i := slices.IndexFunc(times, is); i >= 0 {
			return times[i]
		}
	}
	return nil
}

// saidOn is when the innermost of a chain of attributions was made: the time that hangs from its cue, outside
// of what is attributed; nil where the text has none.
func (a *assembler) saidOn(chain []int) *graph.When {
	if len(chain) == 0 {
		return nil
	}
	w := &a.words[chain[len(chain)-1]]
	if w.CueHead < 0 {
		return nil
	}
	var times []*when.Expression
	over := when.Over(a.times, a.doc.Sentences[w.Sentence].Span)
	for i := range over {
		inContent := func(c graph.Span) bool { return c.Overlaps(over[i].Span) }
		if over[i].Kind == when.Date && !slices.ContainsFunc(w.Content, inContent) && a.tellsOf(&over[i], w.CueHead) {
			times = append(times, &over[i])
		}
	}
	best := pick(times, func(e *when.Expression) bool { return e.Date() != "" }, func(*when.Expression) bool { return true })
	if best == nil {
		return nil
	}
	return best.Told(a.citer)
}

// tellsOf reports whether the time hangs from the verb or noun at cue, with no other verb between.
func (a *assembler) tellsOf(t *when.Expression, cue int) bool {
	s := a.doc.Sentences[t.Sentence]
	for i := t.End - 1; i >= 0; i = s.Tokens[i].Head {
		if i == cue {
			return true
		}
		if s.Tokens[i].UPOS == "VERB" && (i < t.First || i >= t.End) {
			return false
		}
	}
	return false
}
