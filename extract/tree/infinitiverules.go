package tree

import (
	"strings"

	"hearsay/extract/lexicon"
)

// toFind makes the object of an infinitive of what stands behind it and was taken for its subject: "to find | Holm | not guilty".
func toFind(s *Sentence, i int) bool {
	n := s.Child(i, "nsubj")
	if s.Tokens[i].XPOS != "VB" || n < i || !s.infinitive(i) || s.Child(i, "obj", "ccomp", "cop") >= 0 {
		return false
	}
	s.Tokens[n].Rel = "obj"
	return true
}

// isSetTo makes a passive of the "is set to", "is scheduled to" and the like whose participle was taken for an adjective.
func isSetTo(s *Sentence, i int) bool {
	t, be := &s.Tokens[i], s.Child(i, "cop")
	lemma, x := arranged[s.Lower(i)], s.Child(i, "xcomp")
	if t.UPOS != "ADJ" || lemma == "" || be < 0 || x < i || !s.infinitive(x) {
		return false
	}
	t.UPOS, t.XPOS, t.Word.Lemma = "VERB", "VBN", lemma
	s.Tokens[be].Rel = "aux:pass"
	if n := s.Child(i, "nsubj"); n >= 0 {
		s.Tokens[n].Rel = "nsubj:pass"
	}
	return true
}

// arranged are participles with an infinitive of what is to come, and their lemmas.
var arranged = map[string]string{"set": "set", "scheduled": "schedule", "slated": "slate", "poised": "poise", "supposed": "suppose", "destined": "destine"}

// aimed are nouns with an infinitive of what somebody means to do.
var aimed = lexicon.Set(`intent intention attempt ability right duty obligation chance opportunity permission incentive failure refusal promise
 pledge plan bid effort need willingness`)

// intentTo hangs from the noun right before it the infinitive that was hung from a word further off: "guilty of arson with intent |
// to endanger life".
func intentTo(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	m := s.Child(i, "mark")
	if t.XPOS != "VB" || t.Rel != "advcl" && t.Rel != "xcomp" && t.Rel != "acl" || m < 1 || m > i || s.Lower(m) != "to" || s.Tokens[m-1].UPOS != "NOUN" || !aimed[s.Tokens[m-1].Word.Lemma] {
		return false
	}
	n := m - 1
	if rel := s.Tokens[n].Rel; rel != "nmod" && rel != "obl" || t.Head == n || s.Child(i, "nsubj") >= 0 {
		return false
	}
	return s.hang(i, n, "acl")
}

// handOver makes a verb of the noun behind "and" that its adverb shows to be one: "will stop it and | hand over | the files".
func handOver(s *Sentence, i int) bool {
	t, p := &s.Tokens[i], i+1
	o := t.Head
	if t.Rel != "conj" || t.XPOS != "NN" || s.Child(i, "cc") != i-1 || s.Child(i, "det", "amod") >= 0 || o < 0 || p+1 >= len(s.Tokens) {
		return false
	}
	switch s.Lower(i) + " " + s.Lower(p) {
	case "hand over", "hand back", "hand in", "set aside", "set up", "set out", "turn over", "turn down", "shut down", "cut back", "put up", "put out":
	default:
		return false
	}
	v := s.Tokens[o].Head
	if v < 0 || v > o || s.Tokens[v].UPOS != "VERB" {
		return false
	}
	if s.Tokens[v].Rel == "xcomp" && s.Tokens[s.Tokens[v].Head].XPOS == "VB" {
		v = s.Tokens[v].Head
	}
	t.UPOS, t.XPOS = "VERB", "VB"
	for k := p + 1; k < len(s.Tokens); k++ {
		if h := s.Tokens[k].Head; s.Tokens[k].UPOS == "NOUN" && h < i && h >= 0 && s.First(k) <= p+1 {
			s.Tokens[k].Head, s.Tokens[k].Rel = i, "obj"
			break
		}
	}
	s.Tokens[p].Head, s.Tokens[p].Rel, s.Tokens[p].UPOS = i, "compound:prt", "ADP"
	return s.hang(i, v, "conj")
}

// hoursAfter hangs a time before "after" from the clause that the word begins: "was dismissed, | hours | after a paper told".
func hoursAfter(s *Sentence, i int) bool {
	t, m := &s.Tokens[i], i+1
	if t.UPOS != "NOUN" || !spell(t.Word.Lemma) || m >= len(s.Tokens) || s.Tokens[m].Rel != "mark" || !subordinates(s.Lower(m)) || s.Lower(m) == "as" {
		return false
	}
	if s.Child(i, "amod", "det") >= 0 {
		return false // "was dropped last week after"
	}
	x := s.Tokens[m].Head
	return x > m && t.Head != x && t.Head == s.Tokens[x].Head && s.hang(i, x, "obl")
}

// polledBy hangs from a participle whoever did what it tells, where that was hung from the verb behind: "Players | asked by | the
// weekly Grandstand | had expected less".
func polledBy(s *Sentence, i int) bool {
	t, by := &s.Tokens[i], i+1
	n := t.Head
	if t.XPOS != "VBN" || t.Rel != "acl" || s.Lower(by) != "by" || n < 0 || n > i || s.Tokens[by].Rel != "case" {
		return false
	}
	a := s.Tokens[by].Head
	if a < by {
		return false
	}
	h := s.Tokens[a].Head
	if s.Tokens[a].UPOS == "VERB" || s.Tokens[a].UPOS == "AUX" { // "by" hangs from the verb, and so does the noun
		h = a
		a = -1
		for _, c := range s.Children[h] {
			if c > by && c < h && (s.Tokens[c].UPOS == "NOUN" || s.Tokens[c].UPOS == "PROPN") && s.Child(c, "case") < 0 && a < 0 {
				a = c
			}
		}
	}
	if a < 0 || h < a || s.Tokens[n].Head != h || s.First(a) > by+1 {
		return false
	}
	if k := a + 1; s.Tokens[k].UPOS == "PROPN" && s.Tokens[k].Head == h && s.Tokens[k].Rel == "nsubj" {
		s.Tokens[a].Head, s.Tokens[a].Rel = k, "nmod:desc"
		a = k
	}
	s.Tokens[by].Head = a
	if s.Child(h, "aux:pass") < 0 {
		s.Tokens[n].Rel = "nsubj"
	}
	s.Tokens[a].Head, s.Tokens[a].Rel = i, "obl:agent"
	return true
}

// settledOn are adjectives with an infinitive of what their subject is to do, so that "it" before them stands for a thing.
var settledOn = lexicon.Set(`due set ready able unable scheduled slated poised bound eligible willing unwilling`)

// itIsDue makes a thing of the "it" before such an adjective that was taken for the infinitive behind it: "| It | is due to open".
func itIsDue(s *Sentence, i int) bool {
	it, x := s.Child(i, "expl", "nsubj"), s.Child(i, "csubj", "ccomp", "advcl")
	if s.Tokens[i].UPOS != "ADJ" && s.Tokens[i].UPOS != "VERB" || !settledOn[s.Lower(i)] || s.Lower(it) != "it" || x < i || !s.infinitive(x) || s.Child(x, "nsubj") >= 0 {
		return false
	}
	s.Tokens[it].Rel, s.Tokens[x].Rel = "nsubj", "xcomp"
	return true
}

// leftOfTo gives the verb before it what was hung, across its "to", from an infinitive behind: "fell | by 4 % | to end on 94".
func leftOfTo(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	x := t.Head
	if x <= i || s.Tokens[x].XPOS != "VB" || !strings.HasPrefix(t.Rel, "obl") || s.Child(i, "case") < 0 || relative(s.Lower(i)) {
		return false
	}
	to, v := s.Child(x, "mark"), s.Tokens[x].Head
	if to <= i || to > x || s.Lower(to) != "to" || v < 0 || v > s.First(i) || s.Tokens[v].UPOS != "VERB" || s.Lower(s.Child(i, "case")) == "for" {
		return false
	}
	t.Head = v
	if rel := s.Tokens[x].Rel; rel == "xcomp" && s.Child(i, "case") == v+1 && moving[s.Lemma(v)] {
		s.Tokens[x].Rel = "advcl"
	}
	if t.Rel == "obl:agent" && s.Child(v, "aux:pass") < 0 {
		t.Rel = "obl"
	}
	return true
}

// forNamedTo makes the subject of an infinitive of the title and name before it, behind a verb with "for": "called for | director
// Ada Holm | to go".
func forNamedTo(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	n, p := s.Child(i, "obj"), s.Child(i, "mark")
	if t.XPOS != "VB" || n < 1 || n > p || p > i || s.Lower(p) != "to" || s.Tokens[n].UPOS != "PROPN" || s.First(n) != n {
		return false
	}
	o := n - 1
	if s.Tokens[o].UPOS != "NOUN" || s.Tokens[o].Head != t.Head || s.Lower(s.Child(o, "case")) != "for" {
		return false
	}
	for _, c := range s.Children[o] {
		s.Tokens[c].Head = n
	}
	s.Tokens[n].Head, s.Tokens[n].Rel = s.Tokens[o].Head, s.Tokens[o].Rel
	return s.hang(o, n, "nmod:desc")
}

// forThingTo hangs from a verb of calling for something the infinitive that was hung from a participle between: "called for all
// permits granted since 2020 | to be reviewed".
func forThingTo(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	p := t.Head
	if t.Rel != "advcl" && t.Rel != "xcomp" || p < 0 || p > i || s.Tokens[p].Rel != "acl" || s.Tokens[p].XPOS != "VBN" || !s.infinitive(i) {
		return false
	}
	o := s.Tokens[p].Head
	v := s.Tokens[o].Head
	return v >= 0 && v < o && s.Lemma(v) == "call" && s.Lower(s.Child(o, "case")) == "for" && s.hang(i, v, "advcl")
}

// timeTo hangs beside a passive verb of giving what the time that is given is for: "were given an hour | to leave"; behind an active
// one it hangs from the time: "gave them an hour | to leave".
func timeTo(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	m := s.Child(i, "mark")
	if t.XPOS != "VB" || m < 2 || m > i || s.Lower(m) != "to" || t.Head < 0 || t.Head > i {
		return false
	}
	o := m - 1
	v := s.Tokens[o].Head
	if s.Tokens[o].Rel != "obj" || v < 0 || v > o || s.Lemma(v) != "give" || !spell(s.Lemma(o)) {
		return false
	}
	switch {
	case s.Child(v, "aux:pass") >= 0:
		return (t.Head != v || t.Rel != "advcl") && s.hang(i, v, "advcl")
	case s.Child(v, "iobj") >= 0:
		return t.Head != o && s.hang(i, o, "acl")
	}
	return false
}

// nameBeforeTo makes an apposition of the name between commas that was hung from the infinitive behind it: "ordered one of her
// mills, | Norwind |, to pay".
func nameBeforeTo(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	v := t.Head
	if v < i || !s.infinitive(v) || s.Tokens[v].Head < 0 || s.Child(i, "case", "cc", "det", "mark") >= 0 {
		return false
	}
	y := s.Yield(i, "punct")
	first, end := y[0], y[len(y)-1]+1
	if first < 2 || s.Tokens[first].UPOS != "PROPN" || s.Tokens[first-1].Form != "," || s.Lower(end) != "," || s.Lower(end+1) != "to" {
		return false
	}
	n := first - 2
	for s.Tokens[n].Head >= 0 && s.Tokens[n].Head != s.Tokens[v].Head {
		n = s.Tokens[n].Head
	}
	if rel := s.Tokens[n].Rel; s.Tokens[n].Head < 0 || n > first || rel != "obj" && rel != "iobj" {
		return false
	}
	return s.hang(i, n, "appos")
}

// beTo makes no auxiliary of the "be" that says what is to come: "which | were | to begin in May".
func beTo(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	if t.Rel != "aux" || s.Lemma(i) != "be" || s.Lower(i+1) != "to" || s.Tokens[i+1].Head != t.Head || s.Tokens[t.Head].XPOS != "VB" {
		return false
	}
	t.Rel = "cop"
	return true
}
