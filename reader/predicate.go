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

// A predicate is what a claim says, with the words that say it; span is empty where no word but that of
// a bare predicate does.
type predicate struct {
	graph.Predicate
	span    graph.Span
	negated bool // whether the text negates the words themselves
}

// predicate returns the predicate that the label says, whose words must stand in the evidence in that
// order. Its lemma comes from the text's own words, never from the model.
func (v *verifier) predicate(label string, evidence graph.Span) (p predicate, ok bool) {
	words := strings.Fields(strings.ToLower(trimmed(label)))
	if len(words) == 0 {
		return p, false
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
			p.span = p.span.Cover(s.Tokens[t].Span)
			p.negated = p.negated || negated(s, t)
			if s.Tokens[t].UPOS == "AUX" {
				passive = s.Lemma(t) == "be"
			} else {
				lemma = append(lemma, base(s, t, passive)...)
				passive = false
			}
		}
	}
	if p.Lemma = strings.Join(lemma, " "); len(words) > 0 || p.Lemma == "" {
		p.Lemma, p.span, p.negated = bare[p.Label], graph.Span{}, false
	}
	return p, p.Lemma != ""
}

// negated reports whether "not" or "never" hangs from the word, and not as "not only".
func negated(s *tree.Sentence, t int) bool {
	return slices.ContainsFunc(s.ChildrenBy(t, "advmod"), func(c int) bool {
		w := s.Lower(c)
		return (w == "not" || w == "n't" || w == "never") && s.Lower(c+1) != "only"
	})
}

// polarity tells what is wrong with a polarity: the text negates what is said to be so, or has no word to
// negate it.
func (v *verifier) polarity(said graph.Polarity, p *predicate, evidence graph.Span) (why string) {
	if said == graph.Positive {
		if p.negated {
			return "the text negates it"
		}
		return ""
	}
	first, end := v.Document.SentencesOver(evidence)
	for i := first; i < end; i++ {
		s := v.Document.Sentences[i]
		for t := range s.Tokens {
			if negatives[s.Lower(t)] || negatives[strings.ToLower(s.Lemma(t))] {
				return ""
			}
		}
	}
	return "nothing in its sentence negates it"
}

// negatives are words that make a clause negative, and verbs whose complement did not happen.
var negatives = map[string]bool{"not": true, "n't": true, "never": true, "no": true, "nobody": true, "nothing": true, "none": true, "neither": true,
	"nor": true, "nowhere": true, "without": true, "hardly": true, "cannot": true, "fail": true, "refuse": true, "decline": true, "deny": true,
	"reject": true, "avoid": true, "stop": true, "prevent": true, "lack": true}

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
