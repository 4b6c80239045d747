package speech

import (
	"strings"

	"hearsay/extract/claims"
	"hearsay/extract/lexicon"
	"hearsay/extract/tree"
)

// bids reports whether the verb at i has an infinitive that tells somebody what to do.
func (f *finder) bids(i int) bool {
	for _, x := range f.s.ChildrenBy(i, "xcomp", "advcl") {
		if x > i && f.s.Tokens[x].XPOS == "VB" && f.s.Child(i, "obj", "iobj") >= 0 {
			return true
		}
	}
	return false
}

// neither reports whether the verb at i stands in "neither … nor …", or in "not confirm or deny".
func (f *finder) neither(i int) bool {
	if f.s.Lower(i+1) == "or" && f.s.Lower(i) == "confirm" || f.s.Lower(i-1) == "or" && f.s.Lower(i-2) == "confirm" {
		return true
	}
	for _, v := range []int{i, f.s.Tokens[i].Head} {
		if v < 0 {
			continue
		}
		for _, c := range f.s.Children[v] {
			if w := f.s.Lower(c); w == "neither" || w == "nor" {
				return true
			}
		}
	}
	return false
}

// pointsOut reports whether the verb at i is the "point" of "point out", which says something.
func pointsOut(s *tree.Sentence, i int) bool { return s.Lemma(i) == "point" && s.Lower(i+1) == "out" }

// hitsBack reports whether the verb at i is the "hit" of "hit back", which answers what others say.
func hitsBack(s *tree.Sentence, i int) bool {
	return s.Lower(i+1) == "back" && s.Tokens[i].UPOS == "VERB" && hitting[strings.ToLower(s.Lemma(i))] && s.Lower(i+2) != "to"
}

// brushesOff reports whether the verb at i tells that its subject will have nothing of a claim: "laughed off the suggestion".
func (f *finder) brushesOff(i int, lemma string) bool {
	p := f.proposition(i)
	if p == nil || p.Object.Kind != claims.Words || !f.answerable(f.doc.Sentences[p.Object.Sentence], p.Object.Head) {
		return false
	}
	next := f.s.Lower(i + 1)
	return brushing[lemma] && (next == "off" || next == "aside" || next == "away") || sneering[lemma] && next == "at"
}

var (
	brushing = lexicon.Set(`laugh brush shrug wave sweep bat push joke play`)
	sneering = lexicon.Set(`scoff sneer laugh`)
)

// putsIt reports whether the verb at i is the "put" of "put it", which says something in the speaker's own way.
func putsIt(s *tree.Sentence, i int) bool {
	if s.Lemma(i) != "put" || s.Tokens[i].UPOS != "VERB" || s.Lower(i+1) != "it" {
		return false
	}
	next := i + 2
	if w := s.Lower(next); w == "bluntly" || w == "simply" || w == "more" {
		next++
	}
	return next >= len(s.Tokens) || s.Tokens[next].UPOS == "PUNCT"
}

var hitting = lexicon.Set(`hit fire shoot strike lash punch`)

// callsFor reports whether the verb at i asks for something.
func (f *finder) callsFor(i int) bool {
	for _, x := range f.s.ChildrenBy(i, "obl", "xcomp", "advcl") {
		if m := f.s.Child(x, "case", "mark"); x > i && m >= 0 && !f.timeLike(x) && (f.s.Lower(m) == "for" || f.s.Lower(m) == "on" || f.s.Lower(m) == "to") {
			return true
		}
	}
	return false
}

// ownThat reports whether the verb at i has a clause with "that" right behind it: "countered | that the deeds were lost".
func (f *finder) ownThat(i int) bool {
	x := f.s.Child(i, "ccomp")
	return x > i && f.s.Child(x, "mark") == i+1 && f.s.Lower(i+1) == "that"
}

// howClause reports whether the complement of the verb at i tells how or whether, not that.
func (f *finder) howClause(i int) bool {
	x := f.s.Child(i, "ccomp")
	if x < 0 {
		return false
	}
	switch f.s.Lower(f.s.First(x, "punct")) {
	case "how", "whether", "why", "what", "when", "where", "if", "who", "which":
		return true
	}
	return false
}

// unsaid reports whether the verb stands in a condition or a question, so that nobody is said to say it: "if she
// says so", "Did she say so?".
func (f *finder) unsaid(i int) bool {
	m := f.s.Child(i, "mark")
	if m >= 0 && (f.s.Lower(m) == "if" || f.s.Lower(m) == "unless") {
		return true
	}
	last := f.turnEnd(i)
	for last > 0 && quoteMark(f.s.Tokens[last].Form) {
		last--
	}
	aux, subject := f.s.Child(i, "aux"), f.s.Child(i, "nsubj")
	return f.s.Tokens[last].Form == "?" && aux >= 0 && aux < subject
}

// setAfter reports whether the cue with its subject stands after a comma behind the clause it attributes,
// which the parser took for coordination: "The samples were swapped, a colleague told the paper."
func (f *finder) setAfter(i int) bool {
	subject := f.s.Child(i, "nsubj")
	if f.s.Tokens[i].Rel != "conj" || f.s.Tokens[i].Head < 0 || subject < 0 || f.s.Child(i, "cc", "mark", "ccomp", "xcomp") >= 0 {
		return false
	}
	first := f.s.First(subject, "punct")
	return first > 0 && first > f.s.Tokens[i].Head && f.s.Tokens[first-1].Form == ","
}

func (f *finder) absorbedBy(i, x int) bool {
	p := f.proposition(i)
	return p != nil && p.Head == x && p.Top == i
}

func (f *finder) predicates(x int) bool { return f.proposition(x) != nil }
