package claims

import (
	"strings"

	"hearsay/extract/lexicon"
	"hearsay/graph"
)

// arguments fills object and arguments from the dependents of the verbs, the last verb's going first.
func (r *reader) arguments(p *Proposition, verbs []int) {
	for k := len(verbs) - 1; k >= 0; k-- {
		r.object(p, verbs[k])
		r.obliques(p, verbs[k])
	}
	for k := len(verbs) - 1; k >= 0; k-- {
		r.adverbials(p, verbs[k])
		r.manner(p, verbs[k])
	}
	p.When = append(p.When, r.times(verbs)...)
	for k, a := range p.Arguments {
		if a.Role == "addressee" && p.Object.Kind == Nothing && !r.passive(verbs[0]) {
			p.Object, p.Arguments = a.Phrase, append(p.Arguments[:k:k], p.Arguments[k+1:]...) // "told us"
			break
		}
	}
}

func (r *reader) object(p *Proposition, v int) {
	lemma := strings.ToLower(r.s.Lemma(v))
	for _, c := range r.s.Children[v] {
		role, o := r.dependent(v, c)
		switch clause := o.Kind == Clause && p.Object.Kind == Words; {
		case role == "":
		case role != "object":
			p.Arguments = append(p.Arguments, Argument{role, o})
		case clause && raising[lemma] && r.s.Tokens[c].Rel == "xcomp":
			p.Object = o // "expects the mill to close"
		case clause && addressed[lemma]:
			p.Arguments = append(p.Arguments, Argument{"addressee", p.Object})
			p.Object = o
		case p.Object.Kind != Nothing:
			p.Arguments = append(p.Arguments, Argument{role, o})
		default:
			p.Object = r.timeless(p, o)
			if o.Kind == Words {
				r.beside(p, "object", c)
			}
		}
	}
	if p.Object.Kind == Nothing && !r.passive(v) {
		p.Object = r.relativeObject(v)
	}
	if place := r.whereabouts(v); place.Kind != Nothing {
		p.Arguments = append(p.Arguments, Argument{"place", place})
	}
}

// dependent is what the dependent c is to the verb at v: "object", another role, or "" for none.
func (r *reader) dependent(v, c int) (role string, o Phrase) {
	switch rel := r.s.Tokens[c].Rel; rel {
	case "obj":
		if !r.calendar(c) {
			return "object", r.relativized(c, v)
		}
	case "iobj":
		if !r.calendar(c) {
			return "addressee", r.phrase(c)
		}
	case "advcl":
		if c > v && r.s.Tokens[c].XPOS == "VB" && objectControl[strings.ToLower(r.s.Lemma(v))] && r.s.Child(v, "obj", "iobj") >= 0 {
			return "object", r.toDo(c)
		}
	case "ccomp", "xcomp":
		switch {
		case r.absorbed(c) || c < v && rel == "xcomp":
		case r.subordinate(v, c):
			return r.joint(c), r.circumstance(c)
		case r.verbal(c):
			return "object", r.toDo(c)
		default:
			return "object", r.complement(c)
		}
	}
	return "", Phrase{}
}

// raising verbs have as their object what is so or happens, and not whom or what it happens to.
var raising = lexicon.Set(`expect want need like prefer wish let make see watch hear believe consider cause require`)

// addressed verbs name whom they speak to as their object: "told reporters that …".
var addressed = map[string]bool{"tell": true, "assure": true, "inform": true, "notify": true, "advise": true, "remind": true, "warn": true,
	"urge": true, "ask": true, "persuade": true, "convince": true, "promise": true, "show": true, "order": true, "instruct": true}

// complement is a clause, or the words of an adjective or noun that stands for one.
func (r *reader) complement(c int) Phrase {
	if r.verbal(c) || r.copular(c) {
		return r.clausePhrase(c)
	}
	return r.phrase(c)
}

func (r *reader) obliques(p *Proposition, v int) {
	for _, c := range r.s.Children[v] {
		t := &r.s.Tokens[c]
		if !strings.HasPrefix(t.Rel, "obl") && !(t.Rel == "advcl" && t.XPOS == "VBG" && r.gerundObject(v, c)) {
			continue
		}
		prep := r.preposition(c)
		if t.UPOS == "ADP" && len(r.s.Children[c]) == 0 {
			if p.Object.Kind != Nothing && p.Lemma == "" && c > v {
				p.Lemma = r.s.Lower(c) // "the actor I worked | with |"
			}
			continue
		}
		if r.temporal(c) || (prep == "by" || strings.HasSuffix(prep, " by")) && r.passive(v) || strings.HasPrefix(prep, "according") {
			continue
		}
		o := r.phrase(c)
		if r.s.Lower(c) == "which" || r.s.Lower(c) == "whom" {
			o = r.relativized(c, v)
		}
		if t.Rel == "advcl" {
			o = r.clausePhrase(c)
		}
		if prep == "" && t.XPOS == "$" && p.Object.Kind == Nothing && r.passive(v) {
			p.Object = o // "was fined | £4,000 | for spilling oil"
		} else if prep != "" && c > v && p.Object.Kind == Nothing && !circumstance[prep] && !r.told(v) && !r.aged(prep, v, c) {
			p.Object = r.timeless(p, o)
			p.Lemma = prep
		} else {
			role := r.roleOf(prep, c)
			if role == "to" && p.Object.Kind == Clause && r.s.Child(v, "ccomp") > c {
				role = "addressee" // "suggested to Holt that he leave"
			}
			p.Arguments = append(p.Arguments, Argument{role, o})
		}
		if o.Kind == Words {
			r.beside(p, r.roleOf(prep, c), c)
		}
	}
}

// circumstance prepositions tell of the time, reason or manner of the whole clause and complete no verb.
var circumstance = lexicon.Set(`following during despite amid like unlike besides instead_of because_of due_to without since until before after
 throughout within thanks_to along_with including except`)

// aged reports whether the phrase at c tells how old somebody was when they did what the verb at v tells: "at the age of 84", "at 15".
func (r *reader) aged(prep string, v, c int) bool {
	if prep != "at" {
		return false
	}
	return strings.ToLower(r.s.Lemma(c)) == "age" || r.s.Tokens[c].UPOS == "NUM" && aging[strings.ToLower(r.s.Lemma(v))] && r.s.Child(c, "nmod", "compound") < 0
}

// aging are verbs of what is done at an age.
var aging = lexicon.Set(`die retire marry leave start begin join debut emigrate graduate`)

// told reports whether the verb at v has named whom it addresses.
func (r *reader) told(v int) bool { return r.s.Child(v, "iobj") >= 0 }

// gerundObject reports whether a gerund after a preposition is what the verb takes: "accused of lying",
// "insisted on seeing".
func (r *reader) gerundObject(v, c int) bool {
	m := r.s.Child(c, "mark", "case")
	if m < 0 || c < v {
		return false
	}
	switch r.s.Lower(m) {
	case "of", "on", "for", "from", "to", "in", "against", "with":
		return m-v <= 6
	}
	return false
}

func (r *reader) preposition(c int) string {
	m := r.s.Child(c, "case")
	if m < 0 {
		m = r.s.Child(c, "mark")
	}
	if m < 0 {
		return ""
	}
	word := r.s.Lower(m)
	for _, f := range r.s.ChildrenBy(c, "case") {
		if f == m+1 {
			word += " " + r.s.Lower(f) // "out of"
		}
	}
	for _, f := range r.s.ChildrenBy(m, "fixed") {
		word += " " + r.s.Lower(f)
	}
	return word
}

// finish reads polarity and factuality and the passage.
func (r *reader) finish(p *Proposition, top int) {
	p.Span = r.clauseSpan(top)
	p.Polarity = r.polarity(p, top)
	if r.nothingTo(top) >= 0 {
		p.Polarity = graph.Negative
	}
	p.Factuality = r.factuality(p, top)
}
