package claims

import (
	"slices"
	"strings"

	"hearsay/graph"
)

// phrase is the noun phrase around token i without its comments: relative clauses, appositions and what
// is coordinated with it.
func (r *reader) phrase(i int, without ...string) Phrase {
	without = append(append(make([]string, 0, 24), without...), "appos", "parataxis", "punct", "case", "cc", "cop", "nsubj", "nsubj:pass", "aux", "mark",
		"advmod", "csubj", "advcl", "ccomp")
	if r.s.Lower(i) != "what" {
		without = append(without, "acl:relcl")
	}
	for _, c := range r.s.ChildrenBy(i, "acl") {
		if first := r.s.First(c, "punct"); c > i && first > 0 && r.s.Tokens[first-1].Form == "," {
			without = append(without, "acl") // "The factory, closed in 2012, …"
		}
	}
	tokens := r.s.Yield(i, without...)
	tokens = r.outside(r.asides(i), tokens)
	tokens = r.outside(r.conjoined(i), tokens)
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

// asides are the adverbials that hang from the noun at i by mistake: "the councillor on Monday said".
func (r *reader) asides(i int) (out []int) {
	subject := strings.HasPrefix(r.s.Tokens[i].Rel, "nsubj")
	for _, c := range r.s.Children[i] {
		rel := r.s.Tokens[c].Rel
		if rel != "nmod" && rel != "obl" && rel != "nmod:unmarked" {
			continue
		}
		aside := rel != "nmod:unmarked" && adverbial[r.s.Lower(r.s.Child(c, "case"))]
		if c > i && subject && rel != "nmod:unmarked" {
			aside = aside || r.s.Lower(r.s.First(c, "punct")-1) == "," // "the unions, by contrast"
		}
		if c > i && (r.s.Tokens[i].Rel == "nsubj" || r.s.Tokens[i].Rel == "obl:agent") {
			aside = aside || r.temporal(c)
		}
		if aside {
			out = append(out, c)
		}
	}
	return out
}

// conjoined is what is coordinated with the noun at i, other than names and nouns ("Kite and Marsh").
func (r *reader) conjoined(i int) (out []int) {
	for _, c := range r.s.Children[i] {
		if t := &r.s.Tokens[c]; t.Rel == "conj" && (t.UPOS != "PROPN" && t.UPOS != "NOUN" || r.s.Child(c, "nsubj", "nsubj:pass") >= 0) {
			out = append(out, c)
		}
	}
	return out
}

// outside takes from the tokens those under one of others.
func (r *reader) outside(others, tokens []int) []int {
	if len(others) == 0 {
		return tokens
	}
	return slices.DeleteFunc(tokens, func(t int) bool {
		return slices.ContainsFunc(others, func(c int) bool { return r.s.Under(t, c) })
	})
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

// toDo is the clause at i with the "to" before its infinitive.
func (r *reader) toDo(i int) Phrase {
	p := r.clausePhrase(i)
	if to := r.s.Child(i, "mark"); to >= 0 && to < i && r.s.Tokens[to].XPOS == "TO" {
		p.Span = p.Span.Cover(r.s.Tokens[to].Span)
	}
	return p
}

// divides reports whether the mark only parts a clause from what stands beside it.
func divides(mark string) bool {
	switch mark {
	case ",", ";", ":", "—", "–", "--":
		return true
	}
	return false
}
