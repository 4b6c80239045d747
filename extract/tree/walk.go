package tree

import (
	"slices"
	"strings"

	"hearsay/graph"
)

// Child returns the first dependent of i that has one of the relations, or -1.
func (s *Sentence) Child(i int, rels ...string) int {
	for _, c := range s.Children[i] {
		if slices.Contains(rels, s.Tokens[c].Rel) {
			return c
		}
	}
	return -1
}

// ChildrenBy returns the dependents of i that have one of the relations, in order.
func (s *Sentence) ChildrenBy(i int, rels ...string) []int {
	var out []int
	for _, c := range s.Children[i] {
		if slices.Contains(rels, s.Tokens[c].Rel) {
			out = append(out, c)
		}
	}
	return out
}

// Under reports whether token i is top or stands below it.
func (s *Sentence) Under(i, top int) bool {
	for ; i >= 0; i = s.Tokens[i].Head {
		if i == top {
			return true
		}
	}
	return false
}

// Yield returns the tokens at and below i, in order, leaving out what hangs from i itself by one of
// the relations.
func (s *Sentence) Yield(i int, without ...string) []int {
	out := append(make([]int, 0, 16), i) // seldom more
	for _, c := range s.Children[i] {
		if !slices.Contains(without, s.Tokens[c].Rel) {
			out = s.gather(out, c)
		}
	}
	slices.Sort(out)
	return out
}

// gather appends the tokens at and below i, in no order.
func (s *Sentence) gather(out []int, i int) []int {
	out = append(out, i)
	for _, c := range s.Children[i] {
		out = s.gather(out, c)
	}
	return out
}

// First returns the first token of Yield.
func (s *Sentence) First(i int, without ...string) int {
	first := i
	for _, c := range s.Children[i] {
		if !slices.Contains(without, s.Tokens[c].Rel) {
			first = min(first, s.First(c))
		}
	}
	return first
}

// SpanOf returns the span from the first to the last of the tokens, which are in order.
func (s *Sentence) SpanOf(tokens []int) graph.Span {
	if len(tokens) == 0 {
		return graph.Span{}
	}
	return s.Tokens[tokens[0]].Span.Cover(s.Tokens[tokens[len(tokens)-1]].Span)
}

// Range returns the span of the tokens from first to last, both included.
func (s *Sentence) Range(first, last int) graph.Span {
	return s.Tokens[first].Span.Cover(s.Tokens[last].Span)
}

// Lower returns the form of token i in lower case with typewriter apostrophes, "" outside the sentence.
func (s *Sentence) Lower(i int) string {
	if i < 0 || i >= len(s.Tokens) {
		return ""
	}
	if t := &s.Tokens[i]; t.lower != "" {
		return t.lower
	}
	return lower(s.Tokens[i].Form)
}

func lower(form string) string { return strings.ReplaceAll(strings.ToLower(form), "’", "'") }

// Lemma returns the lemma of token i, "" outside the sentence.
func (s *Sentence) Lemma(i int) string {
	if i < 0 || i >= len(s.Tokens) {
		return ""
	}
	return s.Tokens[i].Word.Lemma
}

// TokenAt returns the token of s that holds the byte, or the first after it; -1 past the last.
func (s *Sentence) TokenAt(at int) int {
	i, _ := slices.BinarySearchFunc(s.Tokens, at, func(t Token, at int) int {
		if t.EndByte <= at {
			return -1
		}
		return 1
	})
	if i == len(s.Tokens) {
		return -1
	}
	return i
}

// SentenceAt returns the index of the sentence that holds the byte, or of the first after it, or -1.
func (d *Document) SentenceAt(at int) int {
	i, _ := slices.BinarySearchFunc(d.Sentences, at, func(s *Sentence, at int) int {
		if s.Span.EndByte <= at {
			return -1
		}
		return 1
	})
	if i == len(d.Sentences) {
		return -1
	}
	return i
}

// SentencesOver returns the sentences that a span reaches over: those from first up to end, without end.
func (d *Document) SentencesOver(span graph.Span) (first, end int) {
	first = max(0, d.SentenceAt(span.StartByte))
	for end = first; end < len(d.Sentences) && d.Sentences[end].Span.StartByte < span.EndByte; end++ {
	}
	return first, end
}

// Quoted reports whether the span lies in speech marks, and in which quotation: the innermost one.
func (d *Document) Quoted(at graph.Span) (quote int, ok bool) {
	best := -1
	for _, i := range d.QuotesIn(d.SentenceAt(at.StartByte)) {
		if q := &d.Quotes[i]; q.Speech && q.Span.Contains(at) {
			best = i
		}
	}
	return best, best >= 0
}
