package names

import (
	"strings"

	"hearsay/extract/lexicon"
	"hearsay/extract/tree"
	"hearsay/graph"
)

// genericNoun may refer to anybody just spoken of.
var genericNoun = lexicon.Set(`man woman politician lawmaker legislator official parliamentarian leader deputy minister member executive officer
 mp mpp senator congressman congresswoman councillor councilor mayor governor diplomat chairman chairwoman chair director chief lawyer`)

// findNominals reads noun phrases that stand for a person or a group, and finds who that is: whoever was
// given that role, or, for what comes before the name as in many a first sentence, the person named next.
func (f *finder) findNominals() {
	for si, s := range f.doc.Sentences {
		if headline(s) {
			continue
		}
		for i := range s.Tokens {
			if (s.Tokens[i].UPOS == "NOUN" || smallNoun(s, i) || yearOld(s, i) || people(s.Lower(i)) || namesakes(s, i)) && nominalHead(s, i) && !f.taken(si, i) && !f.mentioned(si, i) && !f.inTitle(si, i) {
				f.nominal(si, s, i)
			}
		}
	}
}

// smallNoun reports whether the token at i is a noun for a person that was taken for a name though it is in small letters.
func smallNoun(s *tree.Sentence, i int) bool {
	return s.Tokens[i].UPOS == "PROPN" && personNoun[s.Tokens[i].Form]
}

// nominalHead reports whether token i heads a phrase of its own that can refer to people: not a title,
// not part of a compound or an apposition, not a predicate.
func nominalHead(s *tree.Sentence, i int) bool {
	lemma := strings.ToLower(s.Lemma(i))
	if !personNoun[lemma] && !yearOld(s, i) && !(plural(s, i) && groupNoun[lemma]) && lemma != "pair" && !people(s.Lower(i)) && !namesakes(s, i) && !withWho(s, i) {
		return false
	}
	switch s.Tokens[i].Rel {
	case "compound", "appos", "flat", "root", "amod":
		return false
	case "nmod:poss":
		if plural(s, i) && possessedHead[s.Lower(s.Tokens[i].Head)] {
			return false // "the farmers' association" has its name of them
		}
	case "obj":
		verb := s.Lemma(s.Tokens[i].Head)
		if lemma == "head" && movesHead[verb] || lemma == "chair" && takesChair[verb] {
			return false
		}
	}
	if s.Child(i, "cop") >= 0 {
		return false
	}
	return i+1 >= len(s.Tokens) || s.Tokens[i+1].UPOS != "PROPN" || !adjacent(s, i+1)
}

// takesChair are verbs for what is done with the office that a chair stands for.
var takesChair = lexicon.Set(`take leave hold vacate`)

// movesHead are verbs for what people do with their heads.
var movesHead = lexicon.Set(`hang shake nod bow lower lift raise turn hold scratch lose bury`)

// withWho reports whether a clause with "who" says that the plural at i is of people: "five bargees who said so".
func withWho(s *tree.Sentence, i int) bool {
	if !several(s, i) || s.Lower(i+1) != "who" || s.Child(i, "nummod", "det") < 0 {
		return false
	}
	for _, v := range s.ChildrenBy(i, "acl:relcl") {
		if s.Lower(s.Child(v, "nsubj", "nsubj:pass")) == "who" {
			return true
		}
	}
	return false
}

// yearOld reports whether token i ends what calls somebody by their age: "the 61-year-old".
func yearOld(s *tree.Sentence, i int) bool {
	return s.Lower(i) == "old" && s.Lower(i-1) == "-" && s.Lower(i-2) == "year" && s.Child(i, "det") >= 0
}

// namesakes reports whether token i is several people of one name: "the two Peters" are a group, not a name.
func namesakes(s *tree.Sentence, i int) bool {
	if i == 0 || s.Tokens[i-1].UPOS != "NUM" {
		return false
	}
	one, several := strings.CutSuffix(s.Lower(i), "s")
	return s.Tokens[i].XPOS == "NNPS" || several && s.Tokens[i].XPOS == "NNP" && firstNames[one] != 0
}

var groupNoun = lexicon.Set(`canadian american briton canadians americans resident worker employee victim family official minister leader senator
 lawmaker mps lawyer student child parent prosecutor soldier protester voter critic expert ally supporter opponent member
 authority colleague diplomat`)

// plural reports whether the noun at i is of many; "police" is so in form alone, and one body.
func plural(s *tree.Sentence, i int) bool {
	return s.Lower(i) != "police" && (strings.HasSuffix(s.Tokens[i].XPOS, "S") || people(s.Lower(i)) || namesakes(s, i))
}

func (f *finder) nominal(si int, s *tree.Sentence, i int) {
	first := begin(s, i)
	if h := partitive(s, i); h >= 0 {
		f.part(si, s, h)
		return
	}
	m := Mention{Sentence: si, First: first, Last: i, Head: i, Span: s.Range(first, i), Kind: graph.Nominal, Cluster: -1}
	lemma := strings.ToLower(s.Lemma(i))
	if yearOld(s, i) {
		lemma = "man or woman"
	}
	det := s.Lower(first)
	definite := det == "the" || det == "this" || det == "that" || det == "both"
	c := -1
	switch {
	case plural(s, i) || lemma == "pair":
		c = f.pluralFor(si, s, i, definite)
	case definite && !limited(s, i):
		if c = f.holder(m, lemma); c < 0 && !kin[lemma] && !family[lemma] && f.nation(&m) == "" {
			c = f.onlyPerson(m, lemma)
			f.called(c, m, lemma)
		}
	case definite && genericNoun[lemma] && s.Tokens[i].Rel == "nsubj" && !namedAfter(s, i):
		c = f.onlyPerson(m, lemma) // "The councillor of three years, who …" tells more of the one person named so far
	}
	if c < 0 && (definite || det == "a" || det == "an") && !plural(s, i) && strings.HasPrefix(s.Tokens[i].Rel, "nsubj") {
		if c = f.namedNext(m, lemma); c < 0 && !definite {
			c = f.namedBy(m, lemma)
		}
		f.called(c, m, lemma)
	}
	if c < 0 {
		f.separate(m, s, i, definite)
		return
	}
	f.join(f.add(m), c)
}

// called notes that whoever cluster c is was called by the phrase m, so that the same noun may mean them again.
func (f *finder) called(c int, m Mention, noun string) {
	if c >= 0 && !anybody[noun] {
		f.clusters[c].addRole(Role{Sentence: m.Sentence, Head: m.Head, Span: m.Span, Noun: noun})
	}
}

// family are people told by whose they are.
var family = lexicon.Set(`mother father son daughter brother sister mother-in-law father-in-law son-in-law daughter-in-law brother-in-law
 sister-in-law husband wife widow uncle aunt niece nephew cousin`)

// kin are others told by whose they are, so never the person spoken of.
var kin = lexicon.Set(`partner namesake colleague friend neighbour neighbor victim successor predecessor rival lawyer solicitor attorney
 spokesman spokeswoman spokesperson judge prosecutor accuser plaintiff`)

// namedAfter reports whether a name says which one is meant: "the mayor of Ostra".
func namedAfter(s *tree.Sentence, i int) bool {
	for _, c := range s.ChildrenBy(i, "nmod", "acl") {
		if s.Tokens[c].UPOS == "PROPN" || s.Tokens[c].Rel == "acl" {
			return true
		}
	}
	return false
}

// limited reports whether a phrase or clause after the noun says who is meant: "the councillor who
// resigned" need not be the one spoken of.
func limited(s *tree.Sentence, i int) bool {
	if s.Lower(i+1) == "," {
		return false // "the engineer, who was not charged, …"
	}
	for _, c := range s.ChildrenBy(i, "nmod", "acl:relcl", "acl") {
		if c > i {
			return !timeWord(s, c) // what stands behind a day belongs to the verb
		}
	}
	return false
}

// loose are prepositions before what is no part of what a phrase is called: "the talks | with the firm".
var loose = lexicon.Set(`according including outside from with past before after during since until by without despite amid under within`)

// lastOf returns the last token of the phrase with what belongs to it.
func lastOf(s *tree.Sentence, i int) int {
	last := i
	if w := s.Lower(i + 1); (w == "for" || w == "of") && i+2 < len(s.Tokens) {
		last = officeName(s, i)
	}
	joined := s.Child(i, "conj")
	for _, c := range s.ChildrenBy(i, "nmod") {
		if c > i && (timeWord(s, c) || joined > i && joined < c) {
			break
		}
		if c > i && !loose[s.Lower(s.Child(c, "case"))] {
			last = max(last, endOf(s, c))
		}
	}
	for k := i + 1; k <= last; k++ {
		if f := s.Tokens[k].Form; f == "(" || f == "[" {
			return k - 1
		}
	}
	return last
}

// endOf returns the last token at and below i, without clauses and what only comments on it.
func endOf(s *tree.Sentence, i int) int {
	last := i
	for _, c := range s.Children[i] {
		switch s.Tokens[c].Rel {
		case "acl:relcl", "acl", "appos", "punct", "parataxis", "conj", "cc", "advcl":
		default:
			if !timeWord(s, c) {
				last = max(last, endOf(s, c))
			}
		}
	}
	return last
}

// timeWord reports whether token i is a year, a month or a day: "residents evacuated in 2021", "the clerk on May 11".
func timeWord(s *tree.Sentence, i int) bool {
	return s.Tokens[i].UPOS == "NUM" && calendar[s.Lower(i-1)] || calendar[s.Lower(i)] || s.Tokens[i].UPOS == "NUM" && len(s.Tokens[i].Form) == 4
}
