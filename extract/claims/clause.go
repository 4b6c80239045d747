package claims

import (
	"slices"
	"strings"

	"hearsay/extract/names"
	"hearsay/graph"
)

// verb reads the proposition of the full verb at i.
func (r *reader) verb(i int) (Proposition, bool) {
	if r.absorbed(i) || r.undone(i) {
		return Proposition{}, false
	}
	p := Proposition{Sentence: r.si, Head: i, Top: i, Rule: "verb"}
	verbs := r.verbChain(i)
	p.Head = verbs[len(verbs)-1]
	subject := r.subject(i)
	r.arguments(&p, verbs)
	switch {
	case r.passive(p.Head):
		agent, ok := r.agent(p.Head)
		switch {
		case ok && subject.Kind != Nothing && !vague[strings.ToLower(agent.Span.Of(r.doc.Text))]:
			p.Subject = agent
			p.Arguments = slices.Insert(p.Arguments, 0, r.demote(p.Object)...)
			p.Object = subject
			p.Rule = "passive with agent"
		default:
			p.Subject = subject
			p.Rule = "passive"
		}
	default:
		p.Subject = subject
	}
	r.label(&p, verbs)
	if p.Subject.Kind == Nothing || r.dangling(p.Subject) || r.bidding(i) || p.Lemma == "be" && r.s.Child(i, "expl") >= 0 {
		return p, false
	}
	r.figurative(&p)
	r.finish(&p, i)
	return p, true
}

// demote makes an object an argument, none where there is no object.
func (r *reader) demote(o Phrase) []Argument {
	if o.Kind == Nothing {
		return nil
	}
	return []Argument{{Role: "object", Phrase: o}}
}

// absorbed reports whether the verb at i is part of the proposition of the verb above it: an infinitive
// without a subject of its own, whose governor has no object that does it ("pushed to delay").
func (r *reader) absorbed(i int) bool {
	t := &r.s.Tokens[i]
	if t.Rel != "xcomp" || t.Head < 0 || !r.verbal(t.Head) {
		return false
	}
	if gerundial[strings.ToLower(r.s.Lemma(t.Head))] && (t.XPOS == "VBG" || r.s.Lower(r.s.Child(i, "aux")) == "having") {
		return false
	}
	return r.takesVerb(t.Head, i)
}

// gerundial verbs say of the gerund after them that it is so or not.
var gerundial = map[string]bool{"admit": true, "deny": true, "acknowledge": true, "recall": true, "confess": true, "describe": true,
	"report": true, "mention": true, "suggest": true, "recommend": true, "propose": true, "regret": true}

func (r *reader) takesVerb(governor, i int) bool {
	if r.s.Child(i, "nsubj", "nsubj:pass") >= 0 || i < governor || r.bidden(governor, i) >= 0 {
		return false
	}
	return r.s.Child(governor, "obj", "iobj") < 0 && !r.passive(governor)
}

// verbChain returns the verb at i and those it absorbs: "worked", "clear" in "worked to clear".
func (r *reader) verbChain(i int) []int {
	chain := []int{i}
	if v := r.nothingTo(i); v >= 0 {
		return []int{v}
	}
	for len(chain) < 4 {
		next := -1
		for _, c := range r.s.ChildrenBy(chain[len(chain)-1], "xcomp") {
			if r.verbal(c) && r.absorbed(c) {
				next = c
				break
			}
		}
		if next < 0 {
			break
		}
		chain = append(chain, next)
	}
	return chain
}

func (r *reader) passive(i int) bool {
	t := &r.s.Tokens[i]
	if r.s.Child(i, "aux:pass") >= 0 {
		return true
	}
	if t.XPOS != "VBN" || r.s.Child(i, "aux", "nsubj", "nsubj:pass") >= 0 {
		return false
	}
	return t.Rel != "root" && (t.Rel != "conj" || t.Head >= 0 && r.passive(t.Head))
}

// agent returns who does what the passive verb at i tells: "by the council".
func (r *reader) agent(i int) (Phrase, bool) {
	for _, c := range r.s.ChildrenBy(i, "obl:agent", "obl") {
		if by := r.s.Child(c, "case"); by >= 0 && r.s.Lower(by) == "by" && !r.temporal(c) {
			return r.phrase(c), true
		}
	}
	return Phrase{}, false
}

// subject finds who does or undergoes what the verb or predicate at i tells, also where the sentence
// says it elsewhere.
func (r *reader) subject(i int) Phrase {
	if p, ok := r.citer(i); ok {
		return p
	}
	for depth := 0; depth < 6 && i >= 0; depth++ {
		if c := r.s.Child(i, "nsubj", "nsubj:pass"); c >= 0 && !r.temporal(c) {
			return r.relativized(c, i)
		}
		if c := r.s.Child(i, "csubj", "csubj:pass"); c >= 0 {
			return r.clausePhrase(c)
		}
		t := &r.s.Tokens[i]
		h := t.Head
		if h < 0 {
			return Phrase{}
		}
		switch t.Rel {
		case "conj", "parataxis":
			i = h
		case "xcomp", "advcl", "ccomp":
			if o := r.bidden(h, i); o >= 0 {
				return r.phrase(o)
			}
			if t.Rel == "ccomp" && t.XPOS != "VB" && t.XPOS != "VBG" {
				return Phrase{}
			}
			if o := r.controller(h, t.Rel); o >= 0 {
				return r.phrase(o)
			}
			i = h
		case "acl", "acl:relcl":
			return r.modified(i, h)
		case "obl", "nmod", "obj":
			i = h
		default:
			return Phrase{}
		}
	}
	return Phrase{}
}

// citer is the name right before "citing" or "quoting": "a report by the Gazette citing two officials".
func (r *reader) citer(i int) (Phrase, bool) {
	if lemma := strings.ToLower(r.s.Lemma(i)); lemma != "cite" && lemma != "quote" || r.s.Tokens[i].XPOS != "VBG" || i == 0 {
		return Phrase{}, false
	}
	at := i - 1
	if r.s.Tokens[at].Form == "," && at > 0 {
		at--
	}
	if r.s.Tokens[at].UPOS != "PROPN" || r.temporal(at) {
		return Phrase{}, false
	}
	for h := r.s.Tokens[at].Head; h >= 0 && r.s.Tokens[h].UPOS == "PROPN" && h >= at-3; h = r.s.Tokens[at].Head {
		at = h
	}
	return r.phrase(at), true
}

// bidden is whom "for" names before an infinitive: "called for the council to resign".
func (r *reader) bidden(h, i int) int {
	if r.s.Tokens[i].XPOS != "VB" && r.s.Lower(r.s.Child(i, "mark")) != "to" {
		return -1
	}
	for _, c := range r.s.ChildrenBy(h, "obl") {
		if c > h && c < i && r.preposition(c) == "for" && r.onlyNouns(c, r.s.Yield(i, "punct")[0]) {
			return c
		}
	}
	return -1
}

// onlyNouns reports whether nothing but nouns stands from token c up to the token at end.
func (r *reader) onlyNouns(c, end int) bool {
	for t := c; t < end; t++ {
		if u := r.s.Tokens[t].UPOS; u != "NOUN" && u != "PROPN" && u != "ADP" && u != "DET" && u != "PUNCT" && u != "ADJ" {
			return false
		}
	}
	return true
}

// controller returns the object of the governing verb that does what its complement tells: "urged the
// council to act", "accused her of lying".
func (r *reader) controller(h int, rel string) int {
	lemma := strings.ToLower(r.s.Lemma(h))
	if rel == "advcl" && !objectControl[lemma] || subjectControl[lemma] {
		return -1
	}
	return r.s.Child(h, "obj", "iobj")
}

// subjectControl verbs have an object and an infinitive that tells what their own subject does: "left the
// party to sit as an independent".
var subjectControl = map[string]bool{"leave": true, "quit": true, "promise": true, "vow": true, "use": true, "spend": true, "join": true,
	"return": true, "threaten": true}

var objectControl = map[string]bool{"accuse": true, "suspect": true, "convict": true, "charge": true, "warn": true, "stop": true,
	"prevent": true, "blame": true, "criticise": true, "criticize": true, "arrest": true, "praise": true, "fault": true, "appoint": true, "name": true, "hire": true, "elect": true, "choose": true,
	"send": true, "deploy": true, "commission": true, "order": true, "instruct": true, "lobby": true, "press": true, "tell": true, "ask": true, "urge": true, "advise": true, "beg": true, "pressure": true}

// modified is the subject of a clause that hangs from the noun at h. "attempts to meddle" are somebody's.
func (r *reader) modified(i, h int) Phrase {
	if r.s.Tokens[i].XPOS == "VB" {
		if p := r.s.Child(h, "nmod:poss"); p >= 0 {
			return r.phrase(p)
		}
		for _, c := range r.s.ChildrenBy(h, "nmod") {
			if by := r.s.Child(c, "case"); by >= 0 && r.s.Lower(by) == "by" {
				return r.phrase(c)
			}
		}
		if g := r.s.Tokens[h].Head; g >= 0 && (r.s.Tokens[h].Rel == "obj" || strings.HasPrefix(r.s.Tokens[h].Rel, "obl")) {
			return r.subject(g)
		}
	}
	return r.phrase(h, "acl")
}

// relativized replaces a relative pronoun by the noun its clause hangs from.
func (r *reader) relativized(c, verb int) Phrase {
	switch r.s.Lower(c) {
	case "who", "which", "that", "whom":
		for v := verb; v >= 0; v = r.s.Tokens[v].Head {
			if rel := r.s.Tokens[v].Rel; rel == "acl:relcl" || rel == "acl" {
				return r.phrase(r.whose(c, r.s.Tokens[v].Head))
			} else if rel != "conj" && rel != "xcomp" && rel != "ccomp" {
				break
			}
		}
	}
	return r.phrase(c)
}

// whose is the noun that the relative pronoun at c goes back to: "who" is a person, so in "the mayor of Welsh
// origin who …" not the origin.
func (r *reader) whose(c, noun int) int {
	h := r.s.Tokens[noun].Head
	if r.s.Lower(c) == "who" && r.s.Tokens[noun].Rel == "nmod" && h >= 0 && r.s.Tokens[noun].UPOS == "NOUN" &&
		!names.PersonNoun(strings.ToLower(r.s.Lemma(noun))) && names.PersonNoun(strings.ToLower(r.s.Lemma(h))) {
		return h
	}
	return noun
}

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
	return Phrase{Kind: Words, Sentence: r.si, Head: i, Span: r.s.SpanOf(tokens)}
}

// adverbial prepositions tell of the verb rather than of the noun before them: "left the party over the vote".
var adverbial = map[string]bool{"over": true, "amid": true, "after": true, "despite": true, "following": true, "during": true}

// aside reports whether token t is part of an adverbial that hangs from the noun at i by mistake: "the
// councillor on Monday said".
func (r *reader) aside(t, i int) bool {
	for _, c := range r.s.ChildrenBy(i, "nmod") {
		if r.s.Under(t, c) && adverbial[r.s.Lower(r.s.Child(c, "case"))] {
			return true
		}
	}
	for _, c := range r.s.ChildrenBy(i, "nmod", "nmod:unmarked", "obl") {
		if r.s.Under(t, c) && r.temporal(c) && c > i && r.s.Tokens[i].Rel == "nsubj" {
			return true
		}
	}
	return false
}

// vague agents say nothing of who did it.
var vague = map[string]bool{"some": true, "many": true, "others": true, "most": true, "few": true}

// dangling reports whether the subject is a relative pronoun whose noun was not found.
func (r *reader) dangling(p Phrase) bool {
	switch r.s.Lower(p.Head) {
	case "which", "that", "who", "whose":
		return true
	case "what":
		return p.Kind == Words && r.s.Child(p.Head, "acl:relcl") < 0
	}
	return false
}

// bidding reports whether the verb is an imperative or hangs from "let": "let me be clear".
func (r *reader) bidding(i int) bool {
	if c := r.s.Child(i, "nsubj", "csubj", "nsubj:pass"); c >= 0 && r.s.Lower(c) != "me" && r.s.Lower(c) != "us" {
		return false
	}
	for v := i; v >= 0; v = r.s.Tokens[v].Head {
		if strings.ToLower(r.s.Lemma(v)) == "let" && (v == i || r.s.Tokens[i].Head == v && !r.colonBetween(v, i)) {
			return true
		}
		if r.s.Tokens[v].Rel == "root" {
			break
		}
	}
	return false
}

func (r *reader) colonBetween(a, b int) bool {
	for t := min(a, b) + 1; t < max(a, b); t++ {
		if r.s.Tokens[t].Form == ":" {
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
			if r.s.Under(t, c) && r.s.Tokens[c].UPOS != "PROPN" && r.s.Tokens[c].UPOS != "NOUN" {
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

// clauseSpan is the clause at i without what is only coordinated with it or set beside it.
func (r *reader) clauseSpan(i int) graph.Span {
	tokens := r.s.Yield(i, "conj", "cc", "parataxis", "punct", "mark", "discourse")
	return r.s.SpanOf(tokens)
}
