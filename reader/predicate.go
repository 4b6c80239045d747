package reader

import (
	"slices"
	"strings"

	"hearsay/extract/tree"
	"hearsay/graph"
)

// bare predicates need no word of the text: who somebody is, and what somebody has, is also told without a
// verb ("Rask, the mayor", "Rask's house").
var bare = map[string]string{"is": "be", "are": "be", "was": "be", "were": "be", "be": "be", "has": "have", "have": "have", "had": "have"}

// predicate returns the predicate that the label says, whose words must stand in the evidence in that
// order. Its lemma comes from the text's own words, never from the model.
func (v *verifier) predicate(label string, evidence graph.Span) (p graph.Predicate, at graph.Span, ok bool) {
	words := strings.Fields(strings.ToLower(trimmed(label)))
	if len(words) == 0 {
		return p, at, false
	}
	p.Label = strings.Join(words, " ")
	var lemma []string
	passive := false
	first, end := v.Document.SentencesOver(evidence)
	for i := first; i < end; i++ {
		s := v.Document.Sentences[i]
		for t := range s.Tokens {
			if len(words) == 0 || !evidence.Contains(s.Tokens[t].Span) || s.Lower(t) != words[0] {
				continue
			}
			words = words[1:]
			at = at.Cover(s.Tokens[t].Span)
			if s.Tokens[t].UPOS == "AUX" {
				passive = s.Lemma(t) == "be"
			} else {
				lemma = append(lemma, base(s, t, passive)...)
				passive = false
			}
		}
	}
	if p.Lemma = strings.Join(lemma, " "); len(words) > 0 || p.Lemma == "" {
		p.Lemma, at = bare[p.Label], graph.Span{}
	}
	return p, at, p.Lemma != ""
}

// base is the base form of a word of a predicate; a participle after "be" stays one: "be told".
func base(s *tree.Sentence, t int, passive bool) []string {
	if passive && s.Tokens[t].XPOS == "VBN" {
		return []string{"be", s.Lower(t)}
	}
	if slices.Contains([]string{"VERB", "NOUN", "ADJ"}, s.Tokens[t].UPOS) {
		return []string{strings.ToLower(s.Lemma(t))}
	}
	return []string{s.Lower(t)}
}
