package claims

import (
	"slices"
	"strings"

	"hearsay/extract/lexicon"
)

// verb reads the proposition of the full verb at i.
func (r *reader) verb(i int) (Proposition, bool) {
	if r.absorbed(i) || r.undone(i) || r.idle(i) {
		return Proposition{}, false
	}
	p := Proposition{Sentence: r.si, Head: i, Top: i, Rule: "verb"}
	verbs := r.verbChain(i)
	p.Head = verbs[len(verbs)-1]
	p.Subject = r.subject(i)
	r.arguments(&p, verbs)
	if r.passive(p.Head) {
		r.passively(&p)
	}
	if p.Object.Kind == Nothing && p.Rule == "verb" {
		p.Object = r.shared(p.Head)
	}
	r.label(&p, verbs)
	if there := r.s.Child(i, "expl"); p.Lemma == "be" && there >= 0 && r.s.Lower(there) == "there" && r.counted(p.Subject) {
		p.Subject, p.Object = r.phrase(there), p.Subject
		r.finish(&p, i)
		return p, true // "there were 60 guests"
	}
	if p.Subject.Kind == Nothing || r.dangling(p.Subject) || r.freeRelative(p.Subject, i) || r.bidding(i) || p.Lemma == "be" && r.s.Child(i, "expl") >= 0 {
		return p, false
	}
	if p.Subject.Kind == Words && p.Subject.Sentence == r.si {
		r.beside(&p, "subject", p.Subject.Head)
	}
	r.refused(&p, verbs)
	if !r.pleads(&p) {
		r.figurative(&p)
		r.light(&p)
		r.becoming(&p)
	}
	r.finish(&p, i)
	r.announced(&p, i)
	return p, true
}

// passively makes the agent of a passive its subject, where there is one.
func (r *reader) passively(p *Proposition) {
	agent, ok := r.agent(p.Head)
	p.Rule = "passive"
	if p.Object.Kind == Nothing {
		r.retained(p)
	}
	switch undergoes := p.Subject; {
	case !ok || undergoes.Kind == Nothing:
	case p.Lemma == "as":
		p.Arguments = append(p.Arguments, Argument{"by", agent}) // "is seen by voters as a coward"
	case !r.vague(agent):
		p.Arguments = slices.Insert(p.Arguments, 0, r.demote(p.Object, p.Lemma)...)
		p.Subject, p.Object = agent, undergoes
		p.Rule = "passive with agent"
	}
}

// retained makes the object of a passive what is given to its subject: "was paid | two million euros".
func (r *reader) retained(p *Proposition) {
	for k, a := range p.Arguments {
		if a.Role == "modifier" && a.Kind == Words && a.Sentence == r.si && a.Head > p.Head && r.s.Tokens[a.Head].UPOS == "NOUN" && !r.temporal(a.Head) {
			p.Object, p.Arguments = a.Phrase, slices.Delete(slices.Clone(p.Arguments), k, k+1)
			return
		}
	}
}

// counted reports whether the phrase gives a number, or none.
func (r *reader) counted(p Phrase) bool {
	return p.Kind == Words && p.Sentence == r.si && (r.s.Child(p.Head, "nummod") >= 0 || r.s.Lower(r.s.Child(p.Head, "det")) == "no")
}

// demote makes an object an argument, with the preposition that it has; none where there is no object.
func (r *reader) demote(o Phrase, prep string) []Argument {
	switch {
	case o.Kind == Nothing:
		return nil
	case prep == "":
		return []Argument{{Role: "object", Phrase: o}}
	}
	return []Argument{{Role: r.roleOf(prep, o.Head), Phrase: o}}
}

// absorbed reports whether the verb at i is part of the proposition of the verb above it: an infinitive
// without a subject of its own, whose governor has no object that does it ("pushed to delay").
func (r *reader) absorbed(i int) bool {
	t := &r.s.Tokens[i]
	if t.Head >= 0 && r.ableTo(t.Head) == i {
		return true
	}
	if t.Rel != "xcomp" || t.Head < 0 || !r.verbal(i) || !r.verbal(t.Head) {
		return false
	}
	if gerundial[strings.ToLower(r.s.Lemma(t.Head))] && (t.XPOS == "VBG" || r.s.Lower(r.s.Child(i, "aux")) == "having" || r.s.Lower(r.s.Child(i, "aux:pass")) == "being") {
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
	return r.s.Child(governor, "obj", "iobj") < 0 && (!r.passive(governor) || settled[strings.ToLower(r.s.Lemma(governor))])
}

// settled verbs have, in the passive, an infinitive of what is to come: "is set to reopen", "was forced to sell".
var settled = lexicon.Set(`set schedule slate poise suppose force allow require oblige permit compel destine`)

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
	if t.XPOS != "VBN" || r.s.Child(i, "aux", "nsubj") >= 0 {
		return false
	}
	if r.s.Child(i, "nsubj:pass") >= 0 {
		return true // a headline: "Mayor sacked"
	}
	return t.Rel != "root" && (t.Rel != "conj" || t.Head >= 0 && r.passive(t.Head))
}

// agent returns who does what the passive verb at i tells: "by the council".
func (r *reader) agent(i int) (Phrase, bool) {
	for _, c := range r.s.ChildrenBy(i, "obl:agent", "obl") {
		by := r.s.Child(c, "case")
		if r.s.Lower(by+1) == "by" && r.s.Tokens[by+1].Head == c {
			by++ // "paid for by"
		}
		if by >= 0 && r.s.Lower(by) == "by" && r.s.Tokens[c].UPOS != "ADV" && !r.temporal(c) && !tallies[strings.ToLower(r.s.Lemma(c))] && !(means[strings.ToLower(r.s.Lemma(c))] && by == c-1) {
			return r.phrase(c), true
		}
	}
	return Phrase{}, false
}

// tallies tell, after "by", how much or with how many votes.
var tallies = lexicon.Set(`vote majority margin percent % point £ $ €`)

// means are nouns that, bare after "by", tell how and not who: "sent by email".
var means = lexicon.Set(`email mail letter post phone telephone text hand car train bus plane boat ship air sea road law mistake accident default
 fax cheque check name proxy video way`)

// bidding reports whether the verb is an imperative or hangs from "let": "let me be clear", not "the board
// let the firms sell".
func (r *reader) bidding(i int) bool {
	if c := r.s.Child(i, "nsubj", "csubj", "nsubj:pass"); c >= 0 && r.s.Lower(c) != "me" && r.s.Lower(c) != "us" {
		return false
	}
	for v := i; v >= 0; v = r.s.Tokens[v].Head {
		if strings.ToLower(r.s.Lemma(v)) == "let" && r.s.Child(v, "nsubj", "mark", "aux") < 0 && r.s.Tokens[v].Rel != "conj" && (v == i || r.s.Tokens[i].Head == v && !r.colonBetween(v, i)) {
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
