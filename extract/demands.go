package extract

import (
	"strings"

	"hearsay/extract/claims"
	"hearsay/extract/lexicon"
	"hearsay/extract/speech"
	"hearsay/graph"
)

// demands adds what is demanded in no more than a noun: "called for an inquiry" claims, as a wish, that one
// be held.
func (a *assembler) demands() {
	for k := range a.words {
		w := &a.words[k]
		if w.Stance != graph.Demands || w.Source.Kind != claims.Words || len(w.Content) != 1 || w.Nobody || w.Act || a.tells(w) {
			continue
		}
		if head := a.contentHead(w); head >= 0 {
			a.demand(k, head)
		}
	}
}

// tells reports whether some proposition stands in what is attributed.
func (a *assembler) tells(w *speech.Attribution) bool {
	s := a.doc.Sentences[w.Sentence]
	for i := range s.Tokens {
		if _, ok := a.byHead[[2]int{w.Sentence, i}]; ok && w.Content[0].Contains(s.Tokens[i].Span) {
			return true
		}
	}
	return false
}

// contentHead is the noun that what is attributed hangs from, -1 for none.
func (a *assembler) contentHead(w *speech.Attribution) int {
	s := a.doc.Sentences[w.Sentence]
	for i := range s.Tokens {
		t := &s.Tokens[i]
		if w.Content[0].Contains(t.Span) && (t.Head < 0 || !w.Content[0].Contains(s.Tokens[t.Head].Span)) && (t.UPOS == "NOUN" || t.UPOS == "PROPN") {
			return i
		}
	}
	return -1
}

// held are the nouns of what is held rather than happens.
var held = lexicon.Set(`inquiry investigation probe election vote referendum hearing debate talk meeting trial summit audit review inquest ballot`)

// demand adds the claim that what the noun at head names come about, as attribution k demands it.
func (a *assembler) demand(k, head int) {
	w := &a.words[k]
	p := graph.Predicate{Lemma: "happen", Label: "happen"}
	if held[strings.ToLower(a.doc.Sentences[w.Sentence].Lemma(head))] {
		p = graph.Predicate{Lemma: "be held", Label: "be held"}
	}
	c := &graph.Claim{Predicate: p, Polarity: graph.Positive, Factuality: graph.Hypothetical, Evidence: a.citer.Evidence(w.Content[0]),
		Subject: a.term(claims.Phrase{Kind: claims.Words, Sentence: w.Sentence, Head: head, Span: w.Content[0]}, -1)}
	c.Arguments = a.subjectMatter(w.Sentence, head)
	c.ID = graph.ClaimID(c)
	if !a.claimIDs[c.ID] {
		a.claimIDs[c.ID] = true
		a.reading.Claims = append(a.reading.Claims, c)
	}
	s := &graph.Statement{Article: a.reading.Article.ID, Claim: c.ID, Kind: graph.Indirect, Rules: []string{"claim: what a noun demands comes about" + a.part("noun", w.Sentence, head), a.whyLink(w)},
		Chain: a.links(a.around(k)), Evidence: a.citer.Evidence(a.doc.Sentences[w.Sentence].Span)}
	a.addStatement(s)
}

// around is attribution k with those it stands under.
func (a *assembler) around(k int) []int {
	w := &a.words[k]
	if i, ok := a.byHead[[2]int{w.Sentence, w.CueHead}]; ok && len(a.chains[i]) > 0 {
		return append(append([]int(nil), a.chains[i][0]...), k)
	}
	return []int{k}
}

// subjectMatter is what the noun at head is into, about or on: "an inquiry | into the spill".
func (a *assembler) subjectMatter(sentence, head int) []graph.Argument {
	s := a.doc.Sentences[sentence]
	var out []graph.Argument
	for _, c := range s.ChildrenBy(head, "nmod") {
		prep := s.Child(c, "case")
		if prep < head || c < head || s.Lower(prep) == "of" || s.Lower(prep) == "by" {
			continue
		}
		p := claims.Phrase{Kind: claims.Words, Sentence: sentence, Head: c, Span: s.SpanOf(s.Yield(c, "case", "acl:relcl", "punct"))}
		out = append(out, graph.Argument{Role: s.Lower(prep), Value: a.term(p, -1)})
	}
	return out
}
