package names

import (
	"slices"
	"strings"

	"hearsay/extract/lexicon"
	"hearsay/extract/tree"
	"hearsay/graph"
)

// separate opens a cluster for a phrase that goes back to nobody named, where it is worth one: a person
// who does something, or a numbered or definite group.
func (f *finder) separate(m Mention, s *tree.Sentence, i int, definite bool) {
	kind, last := graph.Person, max(m.Last, lastOf(s, i))
	if plural(s, i) || strings.ToLower(s.Lemma(i)) == "pair" {
		kind = graph.Group
		told := limited(s, i) && (last > m.First || s.Child(i, "acl", "acl:relcl") > i) // more than "reporters"
		if count(s, i) == "" && !definite && !told && !properlyModified(s, m.First, i) {
			return
		}
	}
	if c := s.Child(i, "case"); c >= 0 && s.Lower(c) == "as" {
		return // "sits as an independent" says what somebody is
	} else if c >= 0 && s.Lower(c) == "for" && kind == graph.Person && m.First == i {
		return // "ran for mayor"
	}
	rel := s.Tokens[i].Rel
	if kind == graph.Person && !strings.HasPrefix(rel, "nsubj") && rel != "obj" && rel != "obl" && rel != "iobj" && rel != "obl:agent" && rel != "conj" {
		return
	}
	m.Last = f.withNamed(m.Sentence, i, last)
	for _, k := range f.in(m.Sentence) {
		if o := &f.mentions[k]; o.Kind == graph.Name && o.First <= m.Last && m.First < o.First {
			m.Last = max(m.Last, o.Last) // "Analysts at Dahl & Okafor"
		}
	}
	m.Span = s.Range(m.First, m.Last)
	k := f.add(m)
	c := f.open(k, graph.SingleSpaces(f.text(&f.mentions[k])))
	f.clusters[c].Type = kind
	if kind == graph.Person {
		f.clusters[c].Gender = nounGender(strings.ToLower(s.Lemma(i)))
	}
	f.clusters[c].addRole(Role{Sentence: m.Sentence, Head: i, Span: m.Span, Noun: strings.ToLower(s.Lemma(i))})
}

// withNamed is the last token of a phrase headed by i with the name that says which one it ends with: "A lawyer for the
// bakery, Velmar".
func (f *finder) withNamed(si, i, last int) int {
	s := f.doc.Sentences[si]
	for _, k := range f.in(si) {
		m := &f.mentions[k]
		if m.Kind != graph.Name || m.Cluster < 0 || m.First != last+2 || s.Lower(last+1) != "," {
			continue
		}
		if slices.ContainsFunc(f.clusters[m.Cluster].Roles, func(r Role) bool { return r.Sentence == si && r.Holder == m.Span && i < r.Head && r.Head <= last }) {
			return m.Last
		}
	}
	return last
}

// properlyModified reports whether a name or the adjective of one stands before the noun: "Norwegian
// officials", "Harbour councillors".
func properlyModified(s *tree.Sentence, first, i int) bool {
	for k := max(first, 0); k < i; k++ {
		if capital(s.Tokens[k].Form) && (s.Tokens[k].UPOS == "PROPN" || demonymOf[s.Lower(k)] != "" || k > first && s.Tokens[k].UPOS == "ADJ") {
			return true
		}
	}
	return false
}

// officeName returns the last token of the name after "for" or "of" at i+1, i where no name stands there.
func officeName(s *tree.Sentence, i int) int {
	k := i + 2
	if s.Lower(k) == "the" {
		k++
	}
	last := i
	for k < len(s.Tokens) && (nameToken(s, k) || titleWords[s.Lower(k)]) && adjacent(s, k) {
		last = k
		k++
	}
	if last > i && s.Lower(last+1) == "'s" {
		if last = nounPhraseHead(s, i+2); s.Lower(last+1) == "'s" || last < i {
			return i // of whom the office is, not of what
		}
	}
	return last
}

// pluralFor finds the group that a definite plural goes back to: one with the same noun or number.
func (f *finder) pluralFor(si int, s *tree.Sentence, i int, definite bool) int {
	if !definite {
		return -1
	}
	lemma, number := strings.ToLower(s.Lemma(i)), count(s, i)
	return f.before(si, s.Tokens[i].StartByte, func(x *Cluster) bool {
		m := &f.mentions[x.Mentions[0]]
		if x.Type != graph.Group || m.Kind != graph.Nominal {
			return false
		}
		o := f.sentence(m)
		if count(o, m.Head) != "" && number != "" && count(o, m.Head) != number {
			return false
		}
		if number != "" && roleOnly(lemma) && strings.ToLower(o.Lemma(m.Head)) != lemma {
			return false // "both leaders" are no other two
		}
		return strings.ToLower(o.Lemma(m.Head)) == lemma || number != "" && number == count(o, m.Head) || lemma == "pair" && count(o, m.Head) == "two"
	})
}

// roleOnly reports whether a plural of the noun means only those with that role.
func roleOnly(lemma string) bool {
	switch lemma {
	case "man", "woman", "pair", "people", "person", "victim", "friend", "colleague":
		return false
	}
	return personNoun[lemma] && demonymOf[lemma] == ""
}

func count(s *tree.Sentence, i int) string {
	if n := s.Child(i, "nummod"); n >= 0 {
		return s.Lower(n)
	}
	if d := s.Child(i, "det", "det:predet"); d >= 0 && s.Lower(d) == "both" {
		return "two"
	}
	if strings.ToLower(s.Lemma(i)) == "pair" {
		return "two"
	}
	return ""
}

// partitive returns the noun that says how many of the people at i are meant ("a majority of councillors"),
// -1 where none does.
func partitive(s *tree.Sentence, i int) int {
	h := s.Tokens[i].Head
	if h >= 0 && h < i && s.Tokens[i].Rel == "nmod" && plural(s, i) && parts[s.Lower(h)] && s.Lower(s.Child(i, "case")) == "of" {
		return h
	}
	return -1
}

var parts = lexicon.Set(`majority minority number handful group series dozen dozens hundreds thousands scores half most third quarter couple`)

// part opens a cluster for a part of a group, which is nobody spoken of before.
func (f *finder) part(si int, s *tree.Sentence, h int) {
	if f.taken(si, h) || f.mentioned(si, h) {
		return
	}
	first := h
	for k := h - 1; k >= 0 && s.Tokens[k].Head == h && s.Tokens[k].Rel != "case" && s.Tokens[k].Rel != "punct"; k-- {
		first = k
	}
	m := Mention{Sentence: si, First: first, Last: lastOf(s, h), Head: h, Kind: graph.Nominal, Cluster: -1}
	m.Span = s.Range(m.First, m.Last)
	k := f.add(m)
	c := f.open(k, graph.SingleSpaces(f.text(&f.mentions[k])))
	f.clusters[c].Type = graph.Group
	f.clusters[c].addRole(Role{Sentence: si, Head: h, Span: m.Span, Noun: strings.ToLower(s.Lemma(h))})
}
