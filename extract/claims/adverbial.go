package claims

import (
	"slices"
	"strings"

	"hearsay/extract/lexicon"
)

// adverbials adds the clauses that tell under what condition, why, when or to what end: "if the coach left",
// "because it leaked", "by selling its ships", "to sign a contract". Their role is the word that joins them.
func (r *reader) adverbials(p *Proposition, v int) {
	for _, c := range r.s.ChildrenBy(v, "advcl") {
		joint := r.joint(c)
		if joint == "" || r.phraseOf(p, c) || !r.verbal(c) && !r.copular(c) {
			continue
		}
		p.Arguments = append(p.Arguments, Argument{joint, r.circumstance(c)})
	}
}

// circumstance is the clause at c as the words it is told in: it makes a claim of its own where it claims
// something.
func (r *reader) circumstance(c int) Phrase {
	tokens := r.s.Yield(c, "conj", "cc", "parataxis", "punct", "mark", "discourse")
	if m := r.s.Child(c, "mark"); m >= 0 && m < c {
		tokens = slices.DeleteFunc(tokens, func(t int) bool { return t < m }) // "four days" in "four days after"
	}
	return Phrase{Kind: Words, Sentence: r.si, Head: c, Span: r.s.SpanOf(tokens)}
}

// joint is the word that joins the adverbial clause at c to its verb, "purpose" for an infinitive with "to",
// "" where there is none.
func (r *reader) joint(c int) string {
	for _, m := range r.s.Children[c] {
		if m > c {
			break
		}
		w := r.s.Lower(m)
		switch rel := r.s.Tokens[m].Rel; {
		case w == "to" && rel == "mark":
			return "purpose"
		case rel == "mark" || rel == "case" || rel == "advmod" && joins[w]:
			return w
		}
	}
	return ""
}

// subordinate reports whether the clause at c, taken for the object of the verb at v, tells of a condition, a
// reason or a time instead: "would suffer if the coach left".
func (r *reader) subordinate(v, c int) bool {
	switch r.joint(c) {
	case "if", "unless":
		return !asks[strings.ToLower(r.s.Lemma(v))]
	case "because", "after", "before", "since", "while", "although", "though", "until":
		return true
	}
	return false
}

// asks are verbs with a question as their object.
var asks = lexicon.Set(`ask wonder know see decide determine question doubt check say tell examine consider investigate clear learn find discuss
 debate inquire test assess establish judge remember understand verify mind care matter`)

// joins are adverbs that begin a clause.
var joins = map[string]bool{"when": true, "where": true, "whenever": true, "wherever": true, "once": true, "how": true}

// phraseOf reports whether the clause at c fills a place of the proposition already.
func (r *reader) phraseOf(p *Proposition, c int) bool {
	if p.Object.Kind == Clause && p.Object.Head == c {
		return true
	}
	for i := range p.Arguments {
		if p.Arguments[i].Head == c && p.Arguments[i].Sentence == r.si {
			return true
		}
	}
	return false
}

// manner is how something is done or fares, where nothing else completes the verb: "performed | slightly
// better".
func (r *reader) manner(p *Proposition, v int) {
	if p.Object.Kind != Nothing {
		return
	}
	for _, c := range r.s.ChildrenBy(v, "advmod") {
		if c < v || r.s.Tokens[c].UPOS != "ADV" || !degree(r.s.Lower(c)) {
			continue
		}
		p.Arguments = append(p.Arguments, Argument{"manner", r.phrase(c)})
	}
}

// degree reports whether the adverb tells how, rather than when or that.
func degree(w string) bool {
	return hows[w] || strings.HasSuffix(w, "ly") && !whens[w]
}

var hows = lexicon.Set(`well better best badly worse worst hard fast faster alone together home abroad unopposed free live`)

var whens = lexicon.Set(`only early recently previously finally immediately currently formerly lately initially originally eventually subsequently
 shortly daily weekly monthly yearly really actually certainly probably likely allegedly reportedly apparently presumably`)
