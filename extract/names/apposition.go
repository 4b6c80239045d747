package names

import (
	"slices"
	"strings"

	"hearsay/extract/tree"
)

// apposition reads "NAME, NOUN PHRASE," and "NOUN PHRASE, NAME,", by the tree or, where that fails, by
// the commas.
func (f *finder) apposition(m Mention) {
	s := f.sentence(&m)
	if s.Lower(m.First-1) == "(" && !acronym(f.text(&m)) {
		return // "Ada Novak (Green Party)"
	}
	if a := s.Child(m.Head, "appos"); a > m.Last && (f.roleOf(m, s, a) || f.bodyAfterAll(m, s, a)) && !f.listed(&m, s, a) {
		f.appositive(m, s, a)
		return
	}
	if h := f.roleBefore(m, s); h >= 0 {
		f.appositive(m, s, h)
		return
	}
	if s.Lower(m.Last+1) != "," {
		return
	}
	head := nounPhraseHead(s, m.Last+2)
	if head > 0 && f.roleOf(m, s, head) && !(strings.HasPrefix(s.Tokens[head].Rel, "nsubj") && s.Tokens[m.Head].Head != s.Tokens[head].Head) {
		f.appositive(m, s, head) // not "At Velmar Steel, the manager said"
	}
}

// listed reports whether the organization at a is the next of several that are named: "the Dockers' Union, the Pilots
// Union, and the Ostra Board".
func (f *finder) listed(m *Mention, s *tree.Sentence, a int) bool {
	if personNoun[strings.ToLower(s.Lemma(a))] || !f.taken(m.Sentence, a) {
		return false
	}
	if s.Child(a, "det", "nmod:poss") < 0 {
		return true // a name beside a name
	}
	for _, c := range append(s.ChildrenBy(m.Head, "conj"), s.ChildrenBy(a, "conj", "appos")...) {
		if c > a {
			return true
		}
	}
	return false
}

// bodyAfterAll reports whether the phrase whose head is at i says that a name is a body's which only the trained model
// takes for a person's: "Velmar Vuno, the German union".
func (f *finder) bodyAfterAll(m Mention, s *tree.Sentence, i int) bool {
	x, noun := &f.clusters[m.Cluster], strings.ToLower(s.Lemma(i))
	return x.lean == person && orgNoun[noun] && !personNoun[noun] && !titleWords[noun] && !several(s, i) && s.Child(i, "det", "nmod:poss") >= 0 &&
		x.votes[person] == 0 && !f.titled(x) && !slices.ContainsFunc(x.words, namesPerson)
}

// roleBefore is the noun of the phrase before a name that says what its bearer is, -1 for none: that which the
// name is apposed to, or where the parser hung it from a part of the phrase, the phrase's own: the chair in "The
// chair of the port authority, Ada Okafor".
func (f *finder) roleBefore(m Mention, s *tree.Sentence) int {
	h := s.Tokens[m.Head].Head
	apposed := s.Tokens[m.Head].Rel == "appos" && h >= 0 && h < m.First
	start := withTitle(m, s)
	behindComma := start > 1 && s.Lower(start-1) == ","
	if apposed && h == start-1 && vessels[s.Lower(h)] {
		return -1 // "the owner of the ferry Velmar"
	}
	if apposed {
		role, _ := f.roleAbove(m, s, h)
		if behindComma && role >= 0 {
			if near, _ := f.roleAbove(m, s, start-2); near > role && s.Under(near, role) && f.rather(&m, s, near, role) {
				return near
			}
		}
		if role >= 0 {
			return role
		}
	}
	if !behindComma {
		return -1
	}
	role, top := f.roleAbove(m, s, start-2)
	if apposed && s.Under(start-2, h) || enclosed(s, m, top) {
		return role
	}
	return -1
}

// rather reports whether a name behind the noun at near, which is part of the phrase of the noun at role, says who the
// former is: "the brother of the mayor, Ada Novak", "A lawyer for the bakery, Velmar", but "A lawyer for the mayor, Ada Novak".
func (f *finder) rather(m *Mention, s *tree.Sentence, near, role int) bool {
	noun, whose := strings.ToLower(s.Lemma(near)), strings.ToLower(s.Lemma(role))
	if s.Child(near, "det", "nmod:poss") < 0 {
		return false
	}
	if orgNoun[noun] && !personNoun[noun] {
		return personNoun[whose] && f.clusters[m.Cluster].lean != person && !shapedLikePerson(f.clusters[m.Cluster].words)
	}
	return family[whose] && titleWords[noun] && s.Lower(s.Child(role, "det")) == "the"
}

// withTitle is the first token of a name with the titles before it.
func withTitle(m Mention, s *tree.Sentence) int {
	start := m.First
	for start > 0 && titleWords[s.Lower(start-1)] && adjacent(s, start) {
		start--
	}
	if start > 1 && s.Tokens[start-1].UPOS == "NOUN" && personNoun[strings.ToLower(s.Lemma(start-1))] && adjacent(s, start) {
		for start--; start > 0 && modifier(s, start-1) && s.Tokens[start-1].UPOS == "NOUN"; {
			start-- // "Its chairman, | shipping magnate Nils Dahl"
		}
	}
	for start < m.First && start > 0 && (s.Tokens[start-1].UPOS == "ADJ" || s.Lower(start-1) == "retired") && adjacent(s, start) {
		start-- // "Its secretary, | retired colonel Nils Dahl"
	}
	if start < m.First && start > 0 && s.Lower(start-1) == "the" {
		start-- // "the vicar, | the Rev. Nils Dahl"
	}
	return start
}

// roleAbove is the first noun for what the one named may be, from the token at i upwards within its noun phrase,
// -1 for none, and the token that the phrase hangs by.
func (f *finder) roleAbove(m Mention, s *tree.Sentence, i int) (role, top int) {
	role, top = -1, -1
	for ; i >= 0 && i < m.First; i = s.Tokens[i].Head {
		top = i
		if role < 0 && f.roleOf(m, s, i) {
			role = i
		}
		if !insidePhrase(s.Tokens[i].Rel) {
			break
		}
	}
	if role < 0 && top >= 0 && f.bodyAfterAll(m, s, top) {
		role = top
	}
	return role, top
}

// insidePhrase reports whether what hangs by the relation is part of the noun phrase that it hangs from.
func insidePhrase(rel string) bool {
	switch rel {
	case "nmod", "nmod:poss", "compound", "flat", "amod", "nummod", "nmod:unmarked":
		return true
	}
	return false
}

// enclosed reports whether commas close the name in after the phrase at top, so that it can be nothing but an
// apposition: "the mayor, Ada Novak, lied", but not "After the talk with the mayor, Ada Novak, 61, lied".
func enclosed(s *tree.Sentence, m Mention, top int) bool {
	if s.Lower(m.Last+1) != "," || s.Tokens[m.Head].Rel == "conj" || s.Child(m.Head, "conj", "cc") >= 0 {
		return false
	}
	return !strings.HasPrefix(s.Tokens[m.Head].Rel, "nsubj") || s.Child(top, "case") < 0
}

// roleOf reports whether token i is a noun for what the one named may be.
func (f *finder) roleOf(m Mention, s *tree.Sentence, i int) bool {
	noun := strings.ToLower(s.Lemma(i))
	return s.Tokens[i].UPOS != "PRON" && (ownFirm(s, i) || personNoun[noun] || orgNoun[noun] || titleWords[noun] || newsSite(s, i)) && !f.unlike(m, s, i)
}

// ownFirm reports whether the noun at i is for the firm that a firm belongs to: "its parent".
func ownFirm(s *tree.Sentence, i int) bool {
	return s.Lower(i) == "parent" && s.Lower(s.Child(i, "nmod:poss")) == "its"
}

// unlike reports whether the noun at i is one for people and the name an organization's, or the other way round,
// or one for several people: "the council, Elin Lund", "One of the members, Elin Lund".
func (f *finder) unlike(m Mention, s *tree.Sentence, i int) bool {
	if several(s, i) && (s.Child(m.Head, "conj") > m.Head || s.Lower(m.Last+1) == "and") {
		return true // "two suppliers, Velmar and Norlund"
	}
	noun := strings.ToLower(s.Lemma(i))
	who, what := personNoun[noun] || titleWords[noun], orgNoun[noun]
	switch f.clusters[m.Cluster].lean {
	case person:
		return what && !who || who && several(s, i)
	case organization:
		return who && !what
	case spot:
		return who || what && !placeHead[noun]
	}
	return false
}

// newsSite reports whether token i is the "site" of "news site", which alone may be any place.
func newsSite(s *tree.Sentence, i int) bool {
	return s.Lower(i) == "site" && (s.Lower(i-1) == "news" || s.Lower(i-1) == "web")
}

// several reports whether the noun at i is a plural.
func several(s *tree.Sentence, i int) bool { return s.Tokens[i].XPOS == "NNS" }
