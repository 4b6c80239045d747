package extract

import (
	"slices"

	"hearsay/extract/when"
	"hearsay/graph"
)

// saidOn is when the innermost of a chain of attributions was made: the time that hangs from its cue, outside
// of what is attributed. It is unknown where the text has none or it cannot be dated.
func (a *assembler) saidOn(chain []int) graph.Date {
	if len(chain) == 0 {
		return ""
	}
	w := &a.words[chain[len(chain)-1]]
	if w.CueHead < 0 {
		return ""
	}
	for _, t := range when.Over(a.times, a.doc.Sentences[w.Sentence].Span) {
		inContent := func(c graph.Span) bool { return c.Overlaps(t.Span) }
		if t.Date() != "" && !slices.ContainsFunc(w.Content, inContent) && a.tellsOf(&t, w.CueHead) {
			return t.Date()
		}
	}
	return ""
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
