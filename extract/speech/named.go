package speech

import (
	"strings"

	"hearsay/extract/claims"
	"hearsay/graph"
)

// named are the passages that name the speaker of a: the source with the comments that stand right with it
// ("Lena Vogt, a miller who …, said"), and the pronoun that stands for it by the cue ("Vogt, | who | said").
func (f *finder) named(a *Attribution) []graph.Span {
	if a.Source.Kind != claims.Words {
		return nil
	}
	whole := f.commented(a)
	if p := f.relativeBy(a); !p.Empty() && !whole.Overlaps(p) {
		if p.StartByte < whole.StartByte {
			return []graph.Span{p, whole}
		}
		return []graph.Span{whole, p}
	}
	return []graph.Span{whole}
}

// commented is the source with what hangs from it, up to the cue and without what is attributed.
func (f *finder) commented(a *Attribution) graph.Span {
	span := a.Source.Span
	s := f.doc.Sentences[a.Source.Sentence]
	if a.Source.Sentence != a.Sentence || a.CueHead < 0 || s.Tokens[a.Source.Head].Head != a.CueHead && !strings.HasPrefix(a.Rule, "according") {
		return span
	}
	y := s.Yield(a.Source.Head, "parataxis", "case", "conj", "cc", "punct", "dep")
	first, last := a.Source.Head, a.Source.Head
	for _, t := range y {
		if t >= first && t-last <= 2 && s.Tokens[t].UPOS != "PUNCT" {
			last = t
		}
	}
	for last+1 < len(s.Tokens) && quoteMark(s.Tokens[last+1].Form) && s.Tokens[last+1].Head >= first && s.Tokens[last+1].Head <= last {
		last++
	}
	wide := span.Cover(s.Range(first, last))
	for _, c := range append(append([]graph.Span{}, a.Content...), a.Cue...) {
		if wide.Overlaps(c) {
			return span
		}
	}
	return wide
}

// relativeBy is the relative pronoun that is the subject of the cue.
func (f *finder) relativeBy(a *Attribution) graph.Span {
	if a.CueHead < 0 {
		return graph.Span{}
	}
	s := f.doc.Sentences[a.Sentence]
	if p := s.Child(a.CueHead, "nsubj"); p >= 0 && relativePronoun(s.Lower(p)) {
		return s.Tokens[p].Span
	}
	return graph.Span{}
}
