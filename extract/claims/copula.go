package claims

import (
	"strings"

	"hearsay/extract/lexicon"
)

// copula reads "X is Y", where Y at i is a noun, adjective or phrase.
func (r *reader) copula(i int) (Proposition, bool) {
	if c := r.s.Child(i, "acl"); c >= 0 && r.s.Tokens[c].XPOS == "VB" && r.singled(i) {
		return Proposition{}, false // its infinitive is what is said
	}
	if v := r.ableTo(i); v >= 0 {
		return r.able(i, v)
	}
	cop := r.s.Child(r.linked(i), "cop")
	p := Proposition{Sentence: r.si, Head: i, Top: i, Lemma: "be", Label: r.s.Lower(cop), Rule: "copula"}
	p.Subject = r.subject(i)
	if p.Subject.Kind == Nothing || r.dangling(p.Subject) || r.bidding(i) {
		return p, false
	}
	if c := r.expletive(i); c >= 0 {
		p.Subject = r.clausePhrase(c)
	}
	p.Object = r.phrase(i)
	r.predicate(&p, i)
	if prep := r.preposition(i); prep != "" && r.s.Child(i, "case") >= 0 && r.s.Tokens[i].UPOS != "ADJ" {
		p.Lemma, p.Label = "be "+prep, p.Label+" "+prep
	}
	if state := r.s.Lower(i-1) + " " + r.s.Lower(i); states[state] {
		p.Lemma, p.Label, p.Object = "be "+state, r.s.Lower(cop)+" "+state, Phrase{}
	}
	for _, c := range r.s.ChildrenBy(r.linked(i), "aux") {
		p.Label = r.spelled(c) + " " + p.Label
	}
	for _, c := range r.s.ChildrenBy(i, "ccomp", "xcomp", "obl") {
		if !r.temporal(c) && c > i && c != p.Object.Head {
			p.Arguments = append(p.Arguments, Argument{r.roleOf(r.preposition(c), c), r.complement(c)})
		}
	}
	r.adverbials(&p, i)
	p.When = r.times([]int{i})
	r.finish(&p, i)
	return p, true
}

// states are phrases that tell, as a whole, how things stand.
var states = map[string]bool{"under way": true, "on hold": true, "at large": true, "at stake": true,
	"on fire": true, "on strike": true, "on leave": true, "in doubt": true, "in session": true, "in progress": true}

// expletive is the clause after the predicate that "it" before the copula stands for: "it is clear | that …"; -1
// for none.
func (r *reader) expletive(i int) int {
	subject := r.s.Child(r.linked(i), "nsubj", "expl")
	if subject < 0 || r.s.Lower(subject) != "it" || disposed[r.s.Lower(i)] {
		return -1
	}
	for _, c := range r.s.ChildrenBy(i, "csubj", "ccomp", "xcomp", "acl", "advcl") {
		if m := r.s.Lower(r.s.Child(c, "mark")); c > i && (m == "that" || m == "to" || m == "whether" || m == "if" && r.s.Tokens[c].Rel != "advcl") {
			return c
		}
	}
	return -1
}

// linked is the predicate whose copula the one at i shares: "false" for "attack" in "was false and an attack".
func (r *reader) linked(i int) int {
	for r.s.Tokens[i].Rel == "conj" && r.s.Child(i, "cop") < 0 && r.s.Tokens[i].Head >= 0 {
		i = r.s.Tokens[i].Head
	}
	return i
}

// predicate takes what an adjective or noun governs as the object: "aware of the conversation", "an attack on
// the club", "hopeful that it would end".
func (r *reader) predicate(p *Proposition, i int) {
	adjective := r.s.Tokens[i].UPOS == "ADJ"
	if !adjective && !relational[strings.ToLower(r.s.Lemma(i))] {
		return
	}
	word := strings.ToLower(r.s.Tokens[i].Form)
	for _, c := range r.s.ChildrenBy(i, "obl", "nmod", "advcl", "ccomp", "acl") {
		prep, clause := r.preposition(c), !strings.HasPrefix(r.s.Tokens[c].Rel, "obl") && r.s.Tokens[c].Rel != "nmod"
		switch {
		case c < i, r.temporal(c), prep == "", !adjective && (clause || prep == "of" && word != "member"):
			continue
		case clause && prep == "that":
			p.Lemma, p.Label, p.Object = "be "+word, p.Label+" "+word, r.clausePhrase(c)
			return
		case clause && !r.gerundObject(i, c):
			continue
		}
		p.Lemma, p.Label = "be "+word+" "+prep, p.Label+" "+word+" "+prep
		p.Object = r.timeless(p, r.phrase(c))
		if clause {
			p.Object = r.clausePhrase(c)
		}
		return
	}
	if !adjective {
		return
	}
	if o := r.s.Child(i, "obj", "obl", "obl:unmarked", "nmod"); word == "worth" && o > i {
		p.Lemma, p.Label, p.Object = "be worth", p.Label+" worth", r.phrase(o)
		return
	}
	p.Object.Span = r.s.Tokens[i].Span
	if first := r.s.Child(i, "advmod"); first >= 0 && first == i-1 && r.s.Lower(first) != "longer" {
		p.Object.Span = r.s.Range(first, i)
	}
}

// relational nouns say little without what they are of or to.
var relational = lexicon.Set(`attack threat insult blow response reaction answer challenge affront violation breach betrayal victim target critic
 supporter opponent ally enemy member part cause source result obstacle alternative successor heir rival`)
