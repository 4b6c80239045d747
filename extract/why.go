package extract

import (
	"fmt"

	"hearsay/extract/claims"
	"hearsay/extract/speech"
	"hearsay/graph"
)

// why tells, step by step, what a statement rests on: the rule that made the claim, then for each link of
// its chain, outermost first, the rule and words of the cue. With each part stands the relation by which the
// parser hung it from the rest and that relation's margin, as syntax.Word has it.
func (a *assembler) why(p *claims.Proposition, chain []int) []string {
	out := []string{a.whyClaim(p)}
	for _, k := range chain {
		out = append(out, a.whyLink(&a.words[k]))
	}
	return out
}

func (a *assembler) whyClaim(p *claims.Proposition) string {
	return "claim: " + p.Rule + a.part("predicate", p.Sentence, p.Top) + a.phrasePart("subject", p.Subject) + a.phrasePart("object", p.Object)
}

func (a *assembler) whyLink(w *speech.Attribution) string {
	out := "said: " + w.Rule
	for _, c := range w.Cue {
		out += fmt.Sprintf(" %q", a.plain(c))
	}
	if w.Source.Kind == claims.Nothing {
		out += "; speaker not named"
	}
	out += a.phrasePart("speaker", w.Source)
	switch {
	case w.Answers.Kind != claims.Nothing:
		out += "; answers a claim made elsewhere"
	case w.Quote >= 0:
		out += "; content in quotation marks"
	case len(w.Content) > 0:
		out += a.part("content", w.Sentence, a.topOf(w.Sentence, w.Content[len(w.Content)-1]))
	}
	return out
}

func (a *assembler) phrasePart(name string, p claims.Phrase) string {
	if p.Kind == claims.Nothing {
		return ""
	}
	return a.part(name, p.Sentence, p.Head)
}

// part is how the parser hung a token, "" where there is none.
func (a *assembler) part(name string, sentence, token int) string {
	if token < 0 {
		return ""
	}
	t := &a.doc.Sentences[sentence].Tokens[token]
	return fmt.Sprintf("; %s %s (margin %.1f)", name, t.Rel, t.Margin)
}

// topOf is the token of the sentence inside the span that hangs from one outside it, -1 for none.
func (a *assembler) topOf(sentence int, span graph.Span) int {
	s := a.doc.Sentences[sentence]
	for i := range s.Tokens {
		t := &s.Tokens[i]
		if span.Contains(t.Span) && t.UPOS != "PUNCT" && (t.Head < 0 || !span.Contains(s.Tokens[t.Head].Span)) {
			return i
		}
	}
	return -1
}
