package extract

import (
	"strings"

	"github.com/google/uuid"

	"hearsay/extract/claims"
	"hearsay/extract/speech"
	"hearsay/graph"
)

// bareWords adds a statement for each attribution whose words hold no claim that could be read: a fragment
// (“Never,” she said), or a noun where the verb takes a position (praised the plan). What it states is that
// the speaker said or held this, in the cue's words, on the speaker's own part.
func (a *assembler) bareWords() {
	for k := range a.words {
		w := &a.words[k]
		if a.used[k] && w.As.Kind == claims.Nothing || w.CueHead < 0 || len(w.Content) == 0 || w.Source.Kind != claims.Words && w.As.Kind == claims.Nothing ||
			w.Nobody || a.pointless(w) || w.Under >= 0 || w.Beside >= 0 || w.Answers.Kind != claims.Nothing || a.inside(k) {
			continue
		}
		a.bare(k)
	}
}

// pointless reports whether the words only call false what stands elsewhere, so that they deny that: "called it a lie".
func (a *assembler) pointless(w *speech.Attribution) bool {
	s := a.doc.Sentences[w.Of.Sentence]
	switch s.Lower(w.Of.Head) {
	case "it", "that", "this", "they", "them", "these", "those":
		return a.calledFalse(w) && a.answered(w, w.Of) >= 0
	}
	if _, again := a.takenUpIn(w.Of); again {
		return true
	}
	return w.Of.Kind == claims.Words && s.Tokens[w.Of.Head].Rel == "appos" && a.calledFalse(w) // "a charge he called absurd"
}

// inside reports whether the cue of attribution k stands in what another attribution gives as somebody's words.
func (a *assembler) inside(k int) bool {
	w := &a.words[k]
	for _, other := range a.near[w.Sentence] {
		for _, c := range a.words[other].Content {
			if other != k && !a.words[other].Position && len(w.Cue) > 0 && c.Contains(w.Cue[0]) {
				return true
			}
		}
	}
	return false
}

func (a *assembler) bare(k int) {
	w := &a.words[k]
	c, p := a.bareClaim(k)
	if c == nil || c.Polarity == graph.Negative && !a.words[k].Act {
		return
	}
	if !a.claimIDs[c.ID] {
		a.claimIDs[c.ID] = true
		a.reading.Claims = append(a.reading.Claims, c)
	}
	s := &graph.Statement{Article: a.reading.Article.ID, Claim: c.ID, Kind: a.bareKind(p, w), Chain: a.links([]int{k}), SaidWhen: a.saidOn([]int{k}),
		Evidence: a.citer.Evidence(a.doc.Sentences[w.Sentence].Span)}
	s.Rules = append([]string{"claim: no predicate in the words themselves, so that they were said"}, a.whyLink(w))
	a.addStatement(s)
}

// bareKind is Direct where nothing but quotations is attributed.
func (a *assembler) bareKind(p *claims.Proposition, w *speech.Attribution) graph.StatementKind {
	for _, c := range w.Content {
		if q, ok := a.doc.Quoted(c); !ok || a.doc.Quotes[q].Span != c {
			return a.kind(p, w)
		}
	}
	return graph.Direct
}

// bareClaim is that the speaker of attribution k said or held its content: the claim of the cue itself, where
// it has one.
func (a *assembler) bareClaim(k int) (*graph.Claim, *claims.Proposition) {
	w := &a.words[k]
	if w.As.Kind != claims.Nothing {
		return a.calledClaim(k)
	}
	if i, ok := a.byHead[[2]int{w.Sentence, w.CueHead}]; ok && a.built[i] != nil {
		return a.built[i], &a.props[i]
	}
	s := a.doc.Sentences[w.Sentence]
	p := &claims.Proposition{Sentence: w.Sentence, Head: w.CueHead, Top: w.CueHead, Span: w.Content[0], Rule: "words"}
	c := &graph.Claim{Predicate: graph.Predicate{Lemma: strings.ToLower(s.Lemma(w.CueHead)), Label: strings.ToLower(a.plain(w.Cue[0]))},
		Polarity: graph.Positive, Factuality: graph.Stated, Subject: a.saidBy(k), Object: graph.Term{Text: a.allWords(w)},
		Evidence: a.citer.Evidence(a.passage(w))}
	if strings.HasPrefix(w.Rule, "according") {
		c.Predicate = graph.Predicate{Lemma: "say", Label: "said"}
	}
	c.ID = graph.ClaimID(c)
	return c, p
}

// calledClaim is that what is spoken of is what the speaker calls it.
func (a *assembler) calledClaim(k int) (*graph.Claim, *claims.Proposition) {
	w := &a.words[k]
	p := &claims.Proposition{Sentence: w.Sentence, Head: w.As.Head, Top: w.As.Head, Span: w.Content[0], Rule: "called"}
	c := &graph.Claim{Predicate: graph.Predicate{Lemma: "be", Label: "is"}, Polarity: graph.Positive, Factuality: graph.Stated,
		Subject: a.term(w.Of, -1), Object: a.term(w.As, -1), Evidence: a.citer.Evidence(w.Content[0])}
	if c.Object.Entity == c.Subject.Entity && c.Object.Entity != uuid.Nil {
		c.Object = graph.Term{Text: w.As.Span.Of(a.doc.Text)}
	}
	if a.stance(k, a.speaker(k, []int{k})) == graph.Alleges {
		c.Factuality = graph.Alleged
	}
	c.ID = graph.ClaimID(c)
	return c, p
}

// saidBy is who speaks in attribution k, as the subject of a claim.
func (a *assembler) saidBy(k int) graph.Term {
	by := a.speaker(k, []int{k})
	if by.Kind == graph.EntitySpeaker && by.ID != uuid.Nil {
		return graph.Term{Entity: by.ID, Text: by.Name}
	}
	return graph.Term{Text: by.Name}
}

// allWords is what is attributed, put together.
func (a *assembler) allWords(w *speech.Attribution) string {
	var parts []string
	for _, c := range w.Content {
		parts = append(parts, a.plain(c))
	}
	return strings.Join(parts, " … ")
}

// passage runs over the speaker, the cue and what is attributed.
func (a *assembler) passage(w *speech.Attribution) graph.Span {
	span := w.Cue[0]
	for _, c := range w.Content {
		span = span.Cover(c)
	}
	if w.Source.Sentence == w.Sentence {
		span = span.Cover(w.Source.Span)
	}
	return span
}
