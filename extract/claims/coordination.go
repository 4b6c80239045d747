package claims

import (
	"slices"
	"strings"

	"hearsay/extract/lexicon"
)

// others are the further phrases that are coordinated with the one at i: "the mill" and "the school" in "the
// harbour, the mill and the school".
func (r *reader) others(i int) []Phrase {
	var out []Phrase
	for _, c := range r.s.ChildrenBy(i, "conj") {
		switch r.s.Tokens[c].UPOS {
		case "NOUN", "PROPN", "PRON":
			if m := r.names.NameAt(r.si, i); !r.temporal(c) && (m < 0 || m != r.names.NameAt(r.si, c)) && !r.partOfName(c) {
				out = append(out, r.phrase(c, "conj"))
				out = append(out, r.others(c)...)
			}
		}
	}
	return out
}

// partOfName reports whether the token at i is a part of a name that hangs beside it by another token: "Porter" and
// "Sons" of "Porter & Sons, LLC".
func (r *reader) partOfName(i int) bool {
	m := r.names.NameAt(r.si, i)
	if m < 0 {
		return false
	}
	head := r.names.Mentions[m].Head
	return head != i && r.s.Tokens[head].Head == r.s.Tokens[i].Head
}

// beside adds what is coordinated with the phrase at i as further arguments of the same role.
func (r *reader) beside(p *Proposition, role string, i int) {
	relative := p.Sentence == r.si && r.s.Under(p.Head, i) // "the pool, which closed in May, and the library"
	for _, o := range r.others(i) {
		if relative && o.Head > p.Head {
			continue
		}
		if slices.ContainsFunc(p.Arguments, func(a Argument) bool { return a.Kind == Words && a.Head == o.Head }) {
			continue
		}
		p.Arguments = append(p.Arguments, Argument{role, o})
	}
}

// shared is the object that the verb at i has in common with the verb coordinated with it: "bought and sold |
// the mill". None where a word parts the verb from the conjunction.
func (r *reader) shared(i int) Phrase {
	if i+1 >= len(r.s.Tokens) || r.s.Tokens[i+1].UPOS != "CCONJ" || intransitive[strings.ToLower(r.s.Lemma(i))] {
		return Phrase{}
	}
	for _, c := range r.s.ChildrenBy(i, "conj") {
		if o := r.s.Child(c, "obj"); o > c && r.verbal(c) && r.s.Child(c, "nsubj", "nsubj:pass") < 0 && !r.temporal(o) {
			return r.phrase(o)
		}
	}
	return Phrase{}
}

// intransitive verbs take no object, so that they share none.
var intransitive = lexicon.Set(`come go arrive rise fall die live work speak talk run walk sit stand stay wait stop begin start return happen appear
 resign retire laugh cry smile sing sleep travel vote step quit leave turn grow
 apologise apologize reply respond comment`)
