package names

import (
	"slices"
	"strings"

	"hearsay/extract/lexicon"
	"hearsay/extract/names/gazetteer"
	"hearsay/extract/tree"
	"hearsay/graph"
)

// votes weighs the types that a document gives reason for, in the order of voted.
type votes [5]int

var voted = [5]graph.EntityType{graph.Person, graph.Organization, graph.Place, graph.Group, graph.Other}

const (
	person = iota
	organization
	spot
	group
	other
)

// weakest is the vote that a type needs where the trained model saw no name.
const weakest = 6

// decideTypes lets everything the document shows of a cluster vote on its type, once.
func (f *finder) decideTypes() {
	for c := range f.clusters {
		x := &f.clusters[c]
		if len(x.Mentions) == 0 {
			continue
		}
		v := f.tally(x)
		if f.madeBy(x) {
			v[person] = 0
		}
		best := other
		for i := range v {
			if v[i] > 0 && (best == other && v[other] == 0 || v[i] > v[best]) {
				best = i
			}
		}
		if best != group && v[best] < weakest && !f.guessed(x) {
			best = other
		}
		x.Type = voted[best]
		x.Gender = f.gender(x)
	}
}

// madeBy reports whether the first word of a name is that of an organization, and the second no kind of one: the
// "Velmar Comet" is nobody.
func (f *finder) madeBy(x *Cluster) bool {
	if len(x.words) < 2 || x.votes[person] > 0 || f.titled(x) {
		return false
	}
	c, ok := f.byName[x.words[0]]
	return ok && len(f.clusters[c].Mentions) > 0 && f.clusters[c].lean == organization
}

// titled reports whether a title stands before one of the mentions.
func (f *finder) titled(x *Cluster) bool {
	return slices.ContainsFunc(x.Mentions, func(k int) bool { return f.mentions[k].Title != "" })
}

// tally counts the votes for a cluster's type.
func (f *finder) tally(x *Cluster) votes {
	v := byName(x.Name)
	if v == (votes{}) && shapedLikePerson(x.words) {
		v[person] += 2
	}
	for i := range x.votes {
		v[i] += x.votes[i]
	}
	for _, m := range x.Mentions {
		f.byContext(&f.mentions[m], &v)
	}
	f.byModel(x, &v)
	f.byLone(x, &v)
	if len(x.words) > 1 && f.lands.commonNouns(x.words) {
		v[person] -= 6
	}
	if lettered(x.Name) && x.votes[person] == 0 {
		v[person] = 0
	}
	return v
}

// clear is by how many votes a type leads that roles no longer turn.
const clear = 4

// lean finds for each cluster the type that the document shows clearly before its roles are read.
func (f *finder) lean() {
	for c := range f.clusters {
		x := &f.clusters[c]
		x.lean = other
		if len(x.Mentions) == 0 {
			continue
		}
		v := f.tally(x)
		for i := range v[:other] {
			others := v
			others[i] = 0
			if v[i] >= slices.Max(others[:])+clear {
				x.lean = i
			}
		}
	}
}

// guessed reports whether the trained model saw one of the mentions.
func (f *finder) guessed(x *Cluster) bool {
	return slices.ContainsFunc(x.Mentions, func(m int) bool { return f.mentions[m].Kind == graph.Name && f.mentions[m].guess >= 0 })
}

// byModel adds what the trained model takes the mentions for: its weight, however often it says so.
func (f *finder) byModel(x *Cluster, v *votes) {
	var sum votes
	n := 0
	for _, k := range x.Mentions {
		if m := &f.mentions[k]; m.Kind == graph.Name && m.guess >= 0 {
			sum[guessed[m.guess]] += guessWeight(m.guess, m.margin)
			n++
		}
	}
	for i := range sum {
		if n > 0 {
			v[i] += (sum[i] + n - 1) / n
		}
	}
	if w := x.words; n > 0 && len(w) > 1 && grounds[w[len(w)-1]] {
		v[spot] += 9
	}
	if w := x.words; n > 0 && len(w) > 1 && (orgHead[w[len(w)-1]] > 3 || trades[w[len(w)-1]]) &&
		(gazetteer.Of(w[0])&(gazetteer.Male|gazetteer.Female) == 0 || gazetteer.Of(w[len(w)-1])&gazetteer.Surname == 0) {
		v[organization] += 9 // "Velmar Steel" is like a person's name to the model
	}
}

// byContext adds what stands around one mention.
func (f *finder) byContext(m *Mention, v *votes) {
	s := f.sentence(m)
	if m.Title != "" {
		v[person] += 5
	}
	if headline(s) {
		return
	}
	before := m.First - 1
	if w := s.Lower(before); (w == "a" || w == "an") && (m.Last+1 >= len(s.Tokens) || s.Tokens[m.Last+1].UPOS != "NOUN" && s.Tokens[m.Last+1].UPOS != "PROPN") {
		v[other] += 6 // "a Velmar Comet"
	}
	if s.Lower(before) == "the" {
		v[organization]++
		before--
	}
	switch prev := s.Lower(before); {
	case personNoun[s.Lemma(before)] && s.Tokens[before].UPOS == "NOUN":
		v[person] += 4
	case orgNoun[s.Lemma(before)] && s.Tokens[before].UPOS == "NOUN":
		v[organization] += 4
		if m.First == m.Last && !namesPerson(s.Lower(m.First)) && onePhrase(s, before, m) {
			v[organization] += 9 // "the crime unit Velmar"
		}
	case invested(s, m.First):
		v[organization] += 6
	case (prev == "in" || prev == "near" || prev == "across") && s.Lower(m.Last+1) != "'s":
		v[spot] += 3
	case prev == "at" || prev == "from" || prev == "to":
		v[spot]++
	}
	if next := m.Last + 1; next < len(s.Tokens) && adjacent(s, next) {
		switch {
		case ruled[s.Lower(next)]:
			v[spot] += 13
		case s.Tokens[next].UPOS == "NOUN" && s.Under(m.Head, next) && !isPlace(s.Lower(m.Last)):
			v[organization] += ofBusiness[strings.ToLower(s.Lemma(next))]
		}
	}
	f.byVerb(s, m, v)
	f.byOffice(s, m, v)
	if r := s.Lower(m.Last + 1); r == "who" || r == "," && s.Lower(m.Last+2) == "who" {
		v[person] += 4
	}
	if s.Lower(m.Last+1) == "," && m.Last+3 < len(s.Tokens) && s.Tokens[m.Last+2].UPOS == "NUM" && s.Lower(m.Last+3) == "," {
		v[person] += 3 // an age
	}
}

// onePhrase reports whether the noun before a name is of one phrase with it: not "told the court | Dahl lied".
func onePhrase(s *tree.Sentence, noun int, m *Mention) bool {
	a, b := &s.Tokens[noun], &s.Tokens[m.Head]
	return a.Head == m.Head || b.Head == noun && !strings.HasPrefix(a.Rel, "acl") || a.Head == b.Head && a.Rel == b.Rel
}

// ofBusiness are what businesses have and whoever else has them is hardly named before them, with how sure they make
// one: "its Velmar unit", "two Velmar managers".
var ofBusiness = weights(weights(map[string]int{}, 9, `unit subsidiary division brand shareholder shareholding`), 5,
	`share manager executive employee stock investor spokesman spokeswoman spokesperson customer product board`)

// ruled are those who speak for a place after whose name they stand: "Skarstad mayor Ada Novak".
var ruled = lexicon.Set(`mayor governor councillor councilor alderman resident residents native`)

// offices are held in organizations, lands are ruled.
var offices = lexicon.Set(`executive director chair chairman chairwoman chairperson manager spokesman spokeswoman spokesperson officer boss founder
 employee worker staff lawyer member treasurer secretary ceo owner head`)

// byOffice looks for somebody who holds an office in what is mentioned: "the chief executive of Velmar",
// "Velmar, whose chief executive"; and for what sort of place it is of.
func (f *finder) byOffice(s *tree.Sentence, m *Mention, v *votes) {
	if s.Lower(m.Last+1) == "," && s.Lower(m.Last+2) == "whose" {
		if noun := nounPhraseHead(s, m.Last+3); noun > 0 && offices[strings.ToLower(s.Lemma(noun))] {
			v[organization] += 5
		}
	}
	h := s.Tokens[m.Head].Head
	if h >= 0 && placeHead[s.Lower(h)] && s.Tokens[h].UPOS == "NOUN" && s.Lower(s.Child(m.Head, "case")) == "of" {
		v[spot] += 6 // "the village of Tarnby"
	}
	if h < 0 || s.Tokens[m.Head].Rel != "nmod" && s.Tokens[m.Head].Rel != "nmod:poss" || !offices[strings.ToLower(s.Lemma(h))] {
		return
	}
	switch s.Lower(s.Child(m.Head, "case")) {
	case "of", "at", "for", "'s":
		v[organization] += 5
	}
}

// byVerb looks at what the mention does: people speak; so do organizations, but less.
func (f *finder) byVerb(s *tree.Sentence, m *Mention, v *votes) {
	h := s.Tokens[m.Head].Head
	if h < 0 || s.Tokens[m.Head].Rel != "nsubj" {
		return
	}
	if personVerb[s.Lemma(h)] {
		v[person] += 2
	} else if speechVerb[s.Lemma(h)] {
		v[person]++
	}
	if orgVerb[s.Lemma(h)] {
		v[organization] += 2
	}
}

// gender is what titles and first names show.
func (f *finder) gender(c *Cluster) byte {
	if c.Type != graph.Person {
		return 0
	}
	for _, m := range c.Mentions {
		if g := titleGender[strings.ToLower(strings.TrimSuffix(f.mentions[m].Title, "."))]; g != 0 {
			return g
		}
	}
	for _, noun := range c.nouns {
		if g := nounGender(noun); g != 0 {
			return g
		}
	}
	if words := c.words; len(words) > 1 || len(words) == 1 && gazetteer.Of(words[0])&gazetteer.Surname == 0 {
		if g := firstNames[words[0]]; g == 'm' || g == 'f' {
			return g
		}
	}
	return 0
}
