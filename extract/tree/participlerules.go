package tree

import (
	"strings"

	"hearsay/extract/lexicon"
)

// sayingClause makes a verb of the participle of saying behind a comma that was taken to describe the noun after it: "disputed
// that, | saying | inspectors left early".
func sayingClause(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	n := t.Head
	if t.XPOS != "VBG" || t.Rel != "amod" && t.Rel != "compound" || n < i || i == 0 || s.Tokens[i-1].Form != "," || !speechLike[strings.ToLower(t.Word.Lemma)] {
		return false
	}
	x := s.Tokens[n].Head
	if x < n || s.Tokens[x].UPOS != "VERB" || s.Tokens[x].Head < 0 || s.Tokens[x].Head > i || s.Tokens[n].Rel != "nsubj" {
		return false
	}
	v := s.Tokens[x].Head
	for _, c := range s.Children[x] {
		if c > i {
			continue
		}
		s.Tokens[c].Head = v
		if s.Lower(c) == "that" {
			s.Tokens[c].Rel, s.Tokens[c].UPOS = "obj", "PRON"
		}
	}
	t.Head, t.Rel, t.UPOS = v, "advcl", "VERB"
	s.Tokens[x].Head, s.Tokens[x].Rel = i, "ccomp"
	return true
}

// helpedBy makes a passive beside the verb of the participle behind a comma that was coordinated with it: "rose, | helped | by a
// weak crown".
func helpedBy(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	if t.XPOS != "VBN" || t.Rel != "conj" || i == 0 || s.Tokens[i-1].Form != "," || s.Child(i, "cc", "nsubj", "aux", "aux:pass", "obj") >= 0 {
		return false
	}
	for _, c := range s.ChildrenBy(i, "obl", "obl:agent") {
		if s.Child(c, "case") == i+1 && s.Lower(i+1) == "by" {
			t.Rel = "advcl"
			return true
		}
	}
	return false
}

// frontedParticiple makes a part of the phrase that opens the sentence of the participle that was taken for what is said: "In a
// statement | read to the court |, Holm said".
func frontedParticiple(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	n := i - 1
	if n < 1 || t.Rel != "ccomp" && t.Rel != "advcl" && t.Rel != "parataxis" || t.Head < i || t.UPOS != "VERB" || s.Tokens[n].Head != i || s.Tokens[n].UPOS != "NOUN" || s.Tokens[n].Rel != "obl" ||
		s.Child(n, "case") < 0 || s.Child(i, "nsubj", "nsubj:pass", "aux", "aux:pass", "mark") >= 0 || s.First(i) != s.First(n) {
		return false
	}
	v := t.Head
	s.Tokens[n].Head = v
	t.Head, t.Rel, t.XPOS = n, "acl", "VBN"
	return true
}

// participleFirst makes a clause beside what is said of the participle that opens the sentence, where it was taken for that: "| Citing |
// two clerks, the paper said that the lock leaked".
func participleFirst(s *Sentence, i int) bool {
	t, v := &s.Tokens[i], s.Tokens[i].Head
	if i != 0 || t.XPOS != "VBG" || t.Rel != "ccomp" || v < i || s.Child(i, "nsubj", "nsubj:pass", "mark") >= 0 {
		return false
	}
	n, said := s.Child(v, "nsubj", "nsubj:pass"), s.ChildrenBy(v, "ccomp")
	if n < 1 || n > v || said[len(said)-1] < v || s.Tokens[s.First(n, "punct")-1].Form != "," {
		return false
	}
	t.Rel = "advcl"
	return true
}

// feeling are participles that tell, behind "was", how something is and not what it does.
var feeling = lexicon.Set(`encouraging disappointing shocking misleading worrying alarming surprising damaging devastating promising concerning
 disturbing confusing embarrassing insulting convincing exciting interesting outstanding missing upsetting frightening appalling compelling`)

// wasShocking makes an adjective of the participle that tells how something is: "the results were | encouraging |".
func wasShocking(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	be := s.Child(i, "aux")
	if h := t.Head; t.XPOS == "VBG" && feeling[s.Lower(i)] && t.Rel == "conj" && s.Tokens[h].UPOS == "ADJ" && s.Child(i, "obj", "nsubj", "aux") < 0 {
		t.UPOS, t.XPOS = "ADJ", "JJ" // "incomplete and | misleading |"
		return true
	}
	if t.XPOS != "VBG" || !feeling[s.Lower(i)] || be < 0 || s.Tokens[be].Word.Lemma != "be" || s.Child(i, "obj", "ccomp") >= 0 {
		return false
	}
	t.UPOS, t.XPOS = "ADJ", "JJ"
	s.Tokens[be].Rel = "cop"
	return true
}

// involvedIn makes a copula of the "was" before an adjective that was given the passive's: "was not | involved | in the study".
func involvedIn(s *Sentence, i int) bool {
	be := s.Child(i, "aux:pass")
	if s.Tokens[i].UPOS != "ADJ" || be < 0 || s.Child(i, "cop") >= 0 {
		return false
	}
	s.Tokens[be].Rel = "cop"
	if n := s.Child(i, "nsubj:pass"); n >= 0 {
		s.Tokens[n].Rel = "nsubj"
	}
	return true
}

// asOffice makes a phrase of the noun behind "as" that was taken for a clause: "appointed Ada Holm, a banker, | as chair |".
func asOffice(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	m := s.Child(i, "mark")
	if t.Rel != "advcl" && t.Rel != "xcomp" || t.UPOS != "NOUN" && t.UPOS != "PROPN" || m < 0 || m > i || s.Lower(m) != "as" || s.Child(i, "cop", "nsubj", "nsubj:pass", "aux", "advcl", "obj", "ccomp") >= 0 {
		return false
	}
	t.Rel = "obl"
	s.Tokens[m].Rel, s.Tokens[m].UPOS = "case", "ADP"
	return true
}

// forCalm makes a phrase of the adjective behind a preposition that was taken for a predicate: "called | for calm |".
func forCalm(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	m := s.Child(i, "case")
	if t.Rel != "xcomp" || t.UPOS != "ADJ" || m != i-1 || s.Lower(m) != "for" {
		return false
	}
	t.Rel, t.UPOS, t.XPOS = "obl", "NOUN", "NN"
	return true
}

// askedWhy gives a verb of asking the question that was taken for a circumstance: "questioned | why it had closed |".
func askedWhy(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	v := t.Head
	if t.Rel != "advcl" || v < 0 || v > i || !ofQuestions[strings.ToLower(s.Tokens[v].Word.Lemma)] || s.Child(v, "ccomp", "obj") >= 0 {
		return false
	}
	if w := s.First(i, "punct"); w != v+1 || s.Tokens[w].XPOS != "WRB" && s.Lower(w) != "whether" || s.Lower(w) == "when" {
		return false
	}
	t.Rel = "ccomp"
	return true
}

// ofQuestions are verbs that take a question as their object.
var ofQuestions = lexicon.Set(`question ask wonder explain investigate examine discuss know understand say decide disclose reveal tell consider describe see`)

// dayOfVerb gives the verb the day that was hung from its object or subject: "approved a plan | on Friday night | to build",
// "Norrland | on Friday | denied".
func dayOfVerb(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	o := t.Head
	if t.Rel != "nmod" || o < 0 || o > i || s.Lower(s.Child(i, "case")) != "on" || s.Tokens[o].Rel != "obj" && !(s.Tokens[o].UPOS == "PROPN" && strings.HasPrefix(s.Tokens[o].Rel, "nsubj")) {
		return false
	}
	day := lexicon.WeekdayName(s.Lower(i))
	for _, c := range s.ChildrenBy(i, "compound") {
		day = day || lexicon.WeekdayName(s.Lower(c))
	}
	v := s.Tokens[o].Head
	return day && v >= 0 && s.Tokens[v].Word.Lemma != "call" && (v < o || v == i+1) && s.Tokens[v].UPOS == "VERB" && s.hang(i, v, "obl")
}
