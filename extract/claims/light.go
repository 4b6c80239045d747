package claims

import (
	"strings"

	"hearsay/extract/lexicon"
)

// lightVerbs say little of their own: what is done is in their object: "took part in", "has respect for".
var lightVerbs = lexicon.Set(`take make have give play pay put hold express voice raise show reach strike cast renew repeat reiterate bear enjoy
 receive win gain launch open conduct exert lay lose get keep strengthen`)

// deedNouns name what somebody does or feels; with a light verb and a preposition they are one predicate.
var deedNouns = lexicon.Set(`part role interest regard respect support pressure emphasis blame responsibility concern doubt confidence faith trust
 contact call demand appeal attack ban claim control charge advantage action aim care access influence impact effect reference visit tribute
 attention talk meeting conversation discussion deal agreement settlement contract vote regret sympathy love hope knowledge experience appearance
 contribution donation payment comment remark speech interview testimony permission approval consent progress promise proposal offer mistake use
 investigation inquiry probe campaign lawsuit complaint applause praise link tie connection relationship friendship dealing obligation duty
 objection opposition reservation suspicion light question end stop harm damage`)

// light takes a light verb's object into the predicate, so that what it is done to is the object.
func (r *reader) light(p *Proposition) {
	o := p.Object.Head
	if p.Object.Kind != Words || p.Object.Sentence != r.si || p.Rule != "verb" || o < p.Head || r.s.Tokens[o].Rel != "obj" ||
		!lightVerbs[strings.ToLower(r.s.Lemma(p.Head))] || !deedNouns[strings.ToLower(r.s.Lemma(o))] {
		return
	}
	c, prep := r.complementOf(p, o)
	if c < 0 {
		return
	}
	noun := strings.ToLower(r.s.Tokens[o].Form)
	p.Label += " " + noun + " " + prep
	p.Lemma += " " + strings.ToLower(r.s.Lemma(o)) + " " + prep
	p.Object = r.timeless(p, r.phrase(c))
	p.without(c)
	r.beside(p, r.roleOf(prep, c), c)
}

// becoming takes the adjective that a verb like "become" links to its subject into the predicate, where a
// complement follows it: "became aware of the talks", "got angry that it closed".
func (r *reader) becoming(p *Proposition) {
	a := p.Object.Head
	if p.Object.Kind != Words || p.Object.Sentence != r.si || a < p.Head || r.s.Tokens[a].UPOS != "ADJ" || r.s.Tokens[a].Rel != "xcomp" {
		return
	}
	word := r.s.Lower(a)
	for _, h := range []int{a, p.Head} {
		for _, c := range r.s.ChildrenBy(h, "obl", "nmod", "ccomp", "advcl") {
			prep := r.preposition(c)
			if c < a || r.temporal(c) || h == p.Head && r.s.Child(c, "case", "mark") != a+1 {
				continue
			}
			switch rel := r.s.Tokens[c].Rel; {
			case prep == "that" && (rel == "ccomp" || rel == "advcl"):
				p.Object = r.clausePhrase(c)
				p.Label, p.Lemma = p.Label+" "+word, p.Lemma+" "+word
			case prep != "" && (rel == "obl" || rel == "nmod"):
				p.Object = r.timeless(p, r.phrase(c))
				p.Label, p.Lemma = p.Label+" "+word+" "+prep, p.Lemma+" "+word+" "+prep
			default:
				continue
			}
			p.without(c)
			return
		}
	}
}

// complementOf is the phrase that completes the noun at o, with its preposition: one that hangs from it, else
// the one that stands right after it. -1 for none.
func (r *reader) complementOf(p *Proposition, o int) (int, string) {
	for _, c := range r.s.ChildrenBy(o, "nmod") {
		if prep := r.preposition(c); c > o && prep != "" && prep != "of" && !r.temporal(c) {
			return c, prep
		}
	}
	for _, a := range p.Arguments {
		if c := a.Head; a.Kind == Words && c > o && r.s.Tokens[c].Head == p.Head && r.s.Child(c, "case") == o+1 {
			return c, r.preposition(c)
		}
	}
	return -1, ""
}

// without takes the phrase at token c out of the arguments.
func (p *Proposition) without(c int) {
	for i, a := range p.Arguments {
		if a.Kind != Nothing && a.Head == c && a.Sentence == p.Sentence {
			p.Arguments = append(p.Arguments[:i:i], p.Arguments[i+1:]...)
			return
		}
	}
}
