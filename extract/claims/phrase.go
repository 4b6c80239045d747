package claims

import (
	"slices"
	"strings"

	"hearsay/graph"
)

// phrase is the noun phrase around token i without its comments: relative clauses, appositions and what
// is coordinated with it.
func (r *reader) phrase(i int, without ...string) Phrase {
	without = append(without, "appos", "parataxis", "punct", "case", "cc", "cop", "nsubj", "nsubj:pass", "aux", "mark",
		"advmod", "csubj", "advcl", "ccomp")
	if r.s.Lower(i) != "what" {
		without = append(without, "acl:relcl")
	}
	for _, c := range r.s.ChildrenBy(i, "acl") {
		if first := r.s.Yield(c, "punct")[0]; c > i && first > 0 && r.s.Tokens[first-1].Form == "," {
			without = append(without, "acl") // "The factory, closed in 2012, …"
		}
	}
	tokens := r.s.Yield(i, without...)
	tokens = slices.DeleteFunc(tokens, func(t int) bool { return r.aside(t, i) })
	tokens = r.joined(i, tokens)
	tokens = r.contiguous(i, tokens)
	tokens = r.unopened(i, tokens)
	tokens = r.measured(tokens)
	for n := len(tokens) - 1; n > 0 && r.s.Tokens[tokens[n]].Form == ","; n-- {
		tokens = tokens[:n]
	}
	return Phrase{Kind: Words, Sentence: r.si, Head: i, Span: r.balanced(r.s.SpanOf(tokens))}
}

// unopened leaves out what opens the sentence before the phrase and was hung from it: "In May, | the mayor".
func (r *reader) unopened(i int, tokens []int) []int {
	if u := r.s.Tokens[tokens[0]].UPOS; u != "ADP" && u != "ADV" && u != "SCONJ" && u != "PUNCT" {
		return tokens
	}
	for k := i - 1; k >= tokens[0]; k-- {
		if r.s.Tokens[k].Form == "," {
			return slices.DeleteFunc(tokens, func(t int) bool { return t <= k })
		}
	}
	return tokens
}

// measured takes in the words before a number that say on which side of it the true one lies: "| no more than | £900".
func (r *reader) measured(tokens []int) []int {
	first := tokens[0]
	if u := r.s.Tokens[first].UPOS; u != "NUM" && u != "SYM" && r.s.Tokens[first].XPOS != "DT" || first < 2 || r.s.Tokens[first-2].Rel == "case" || !bounds[r.s.Lower(first-2)+" "+r.s.Lower(first-1)] {
		return tokens
	}
	first -= 2
	if w := r.s.Lower(first - 1); w == "no" || w == "not" {
		first--
	}
	return append([]int{first}, tokens...)
}

var bounds = map[string]bool{"more than": true, "less than": true, "fewer than": true, "at least": true, "at most": true, "up to": true}

// balanced takes in the mark of a quotation of which the span has all but that: “a disgrace”.
func (r *reader) balanced(s graph.Span) graph.Span {
	for _, q := range r.doc.QuotesIn(r.si) {
		quote := r.doc.Quotes[q]
		if quote.Span.StartByte >= s.StartByte && quote.Span.StartByte < s.EndByte && quote.Inner.EndByte == s.EndByte {
			s.EndByte = quote.Span.EndByte
		}
		if quote.Span.EndByte <= s.EndByte && quote.Span.EndByte > s.StartByte && quote.Inner.StartByte == s.StartByte {
			s.StartByte = quote.Span.StartByte
		}
	}
	return s
}

// adverbial prepositions tell of the verb rather than of the noun before them: "left the party over the vote".
var adverbial = map[string]bool{"over": true, "amid": true, "after": true, "despite": true, "following": true, "during": true, "according": true}

// aside reports whether token t is part of an adverbial that hangs from the noun at i by mistake: "the
// councillor on Monday said".
func (r *reader) aside(t, i int) bool {
	for _, c := range r.s.ChildrenBy(i, "nmod", "obl") {
		if r.s.Under(t, c) && adverbial[r.s.Lower(r.s.Child(c, "case"))] {
			return true
		}
	}
	for _, c := range r.s.ChildrenBy(i, "nmod", "obl") {
		if first := r.s.Yield(c, "punct")[0]; c > i && strings.HasPrefix(r.s.Tokens[i].Rel, "nsubj") && r.s.Under(t, c) && r.s.Tokens[first-1].Form == "," {
			return true // "the unions, by contrast"
		}
	}
	for _, c := range r.s.ChildrenBy(i, "nmod", "nmod:unmarked", "obl") {
		if r.s.Under(t, c) && r.temporal(c) && c > i && (r.s.Tokens[i].Rel == "nsubj" || r.s.Tokens[i].Rel == "obl:agent") {
			return true
		}
	}
	return false
}

// joined leaves in what is coordinated to names ("Kite and Marsh") and cuts other coordinations.
func (r *reader) joined(i int, tokens []int) []int {
	kept := tokens[:0:0]
	for _, t := range tokens {
		cut := false
		for _, c := range r.s.ChildrenBy(i, "conj") {
			if r.s.Under(t, c) && (r.s.Tokens[c].UPOS != "PROPN" && r.s.Tokens[c].UPOS != "NOUN" || r.s.Child(c, "nsubj", "nsubj:pass") >= 0) {
				cut = true
			}
		}
		if !cut {
			kept = append(kept, t)
		}
	}
	return kept
}

// contiguous keeps the stretch of tokens around i that nothing but punctuation or small words break.
func (r *reader) contiguous(i int, tokens []int) []int {
	at := slices.Index(tokens, i)
	first, last := at, at
	for first > 0 && tokens[first]-tokens[first-1] <= 2 {
		first--
	}
	for last+1 < len(tokens) && tokens[last+1]-tokens[last] <= 3 {
		last++
	}
	return tokens[first : last+1]
}

func (r *reader) clausePhrase(i int) Phrase {
	return Phrase{Kind: Clause, Sentence: r.si, Head: i, Span: r.clauseSpan(i)}
}

// clauseSpan is the clause at i without what is only coordinated with it or set beside it, and without the marks that part it
// from that.
func (r *reader) clauseSpan(i int) graph.Span {
	tokens := r.s.Yield(i, "conj", "cc", "parataxis", "punct", "mark", "discourse")
	for len(tokens) > 1 && divides(r.s.Tokens[tokens[0]].Form) {
		tokens = tokens[1:]
	}
	for len(tokens) > 1 && divides(r.s.Tokens[tokens[len(tokens)-1]].Form) {
		tokens = tokens[:len(tokens)-1]
	}
	return r.s.SpanOf(tokens)
}

// divides reports whether the mark only parts a clause from what stands beside it.
func divides(mark string) bool {
	switch mark {
	case ",", ";", ":", "—", "–", "--":
		return true
	}
	return false
}
