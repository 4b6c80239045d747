package names

import (
	"slices"
	"strings"

	"hearsay/extract/lexicon"
	"hearsay/extract/tree"
	"hearsay/graph"
)

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
		if !f.people(m) && onePhrase(s, before, m) {
			v[organization] += 9 // "the crime unit Velmar"
		}
	case placeHead[s.Lower(before)] && s.Tokens[before].UPOS == "NOUN" && !f.people(m) && onePhrase(s, before, m):
		v[spot] += 9 // "the village Tarnby"
	case vessels[s.Lower(before)] && s.Tokens[before].UPOS == "NOUN" && onePhrase(s, before, m):
		v[other] += 13 // "the ferry Velmar"
	case invested(s, m.First):
		v[organization] += 6
	case (prev == "in" || prev == "near" || prev == "across") && s.Lower(m.Last+1) != "'s":
		v[spot] += 3
	case prev == "at" && studies[s.Lemma(before-1)]:
		v[organization] += 13 // "analysts at Velmar Holm"
	case prev == "of" && livesIn[s.Lemma(before-1)], (prev == "for" || prev == "of") && sitsFor[strings.ToLower(s.Lemma(before-1))]:
		v[spot] += 13 // "residents of Tarnby", "the MP for Tarnby"
	case prev == "of" && f.behindPerson(m, before-1) && len(f.clusters[m.Cluster].words) > 1:
		v[organization] += 3 // "Ada Dahl of Velmar Partners"
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
	if f.besidePerson(s, m) {
		v[person] += 6 // "the brothers Knut and Aksel Dahl"
	}
	f.byVerb(s, m, v)
	f.byOffice(s, m, v)
	if s.Lower(m.Last+1) == "," && s.Lower(m.Last+2) == "which" && finite(s, m.Last+3) {
		v[person] -= 5
		v[organization] += 2
	}
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
var offices = lexicon.Set(`headquarters analyst economist strategist researcher executive director chair chairman chairwoman chairperson manager spokesman spokeswoman spokesperson officer boss founder
 employee worker staff lawyer member treasurer secretary ceo owner head`)

// studies are those who are named with the house that they study markets for.
var studies = lexicon.Set(`analyst economist strategist`)

// livesIn are those who are of a place, sitsFor those who sit for one or are sent to it.
var (
	livesIn = lexicon.Set(`resident villager inhabitant native citizen mayor outskirts suburb people`)
	sitsFor = lexicon.Set(`mp mep msp senator lawmaker bishop archbishop`)
)

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

// people reports whether a word of the name is known to be a person's, or a title stands before it.
func (f *finder) people(m *Mention) bool {
	return m.Title != "" || slices.ContainsFunc(strings.Fields(strings.ToLower(f.text(m))), namesPerson)
}

// behindPerson reports whether the token at last ends a name with a first name in it.
func (f *finder) behindPerson(m *Mention, last int) bool {
	for _, k := range f.in(m.Sentence) {
		if o := &f.mentions[k]; o.Kind == graph.Name && o.Last == last {
			return o.First < o.Last && firstNames[f.sentence(o).Lower(o.First)] != 0
		}
	}
	return false
}

// besidePerson reports whether a name that seems a person's is joined by "and" to one that a first name begins.
func (f *finder) besidePerson(s *tree.Sentence, m *Mention) bool {
	if m.First != m.Last || s.Lower(m.Last+1) != "and" || !given(s, m.First) && !personNoun[s.Lemma(m.First-1)] || m.Last+3 >= len(s.Tokens) {
		return false
	}
	return given(s, m.Last+2) && capital(s.Tokens[m.Last+3].Form)
}
