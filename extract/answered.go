package extract

import (
	"slices"
	"strings"

	"github.com/google/uuid"

	"hearsay/extract/claims"
	"hearsay/extract/lexicon"
	"hearsay/extract/speech"
	"hearsay/graph"
)

// answered finds the proposition that an answer goes to, where of is what the answer calls it ("that", "allegations");
// -1 for none. It is the allegation about the speaker that stands last before the answer, else what
// has just been told, else the next allegation about the speaker, else the article's first.
func (a *assembler) answered(w *speech.Attribution, of string) int {
	at := a.cueAt(w)
	if i := a.remarked(w, at); i >= 0 {
		return i
	}
	who := a.concerned(w.Source)
	if of == "that" || of == "this" {
		if i := a.justSaid(w.Source, at); i >= 0 {
			return i
		}
	}
	return a.allegation(who, at, of)
}

// rebutted finds the proposition that a rebuttal by the speaker of w goes to, -1 for none.
func (a *assembler) rebutted(w *speech.Attribution, r rebuttal) int {
	at := a.cueAt(w)
	switch {
	case r.such:
		return a.spokenOf(w.Source, at, r.of)
	case r.of == "":
		return a.lastAbout(a.concerned(w.Source), at)
	}
	return a.answered(w, r.of)
}

// cueAt is the byte at which an attribution says who speaks.
func (a *assembler) cueAt(w *speech.Attribution) int {
	if len(w.Cue) > 0 {
		return w.Cue[0].StartByte
	}
	return a.doc.Sentences[w.Sentence].Span.StartByte
}

// concerned is whom an allegation that the speaker answers may be about: the speaker, or else whoever they speak
// for: "her lawyer".
func (a *assembler) concerned(p claims.Phrase) uuid.UUID {
	var who uuid.UUID
	if e := a.entityOf(p, -1); e != nil {
		who = e.ID
	}
	if c, speaks := a.spokenFor(p); c >= 0 {
		return a.clusters[c].ID
	} else if speaks {
		return uuid.Nil
	}
	if len(a.about[who]) > 0 || len(a.reported[who]) > 0 {
		return who
	}
	if c := a.owner(p.Sentence, p.Head); c >= 0 {
		return a.clusters[c].ID
	}
	return who
}

// speaksFor are nouns for whoever speaks for somebody else.
var speaksFor = lexicon.Set(`spokesman spokeswoman spokesperson lawyer attorney solicitor barrister counsel representative`)

// spokenFor is the cluster that the speaker speaks for, as the words that name them or their roles tell, -1 for none or one
// unknown; and whether they speak for anybody.
func (a *assembler) spokenFor(p claims.Phrase) (c int, speaks bool) {
	if speaksFor[a.word(p)] {
		if c := a.owner(p.Sentence, p.Head); c >= 0 {
			return c, true
		}
		speaks = true
	}
	who := a.names.At(p.Sentence, p.Head)
	if who < 0 {
		return -1, speaks
	}
	for _, r := range a.names.Clusters[who].Roles {
		if !speaksFor[strings.ToLower(r.Noun)] {
			continue
		}
		if o := a.owner(r.Sentence, r.Head); o >= 0 && o != who {
			return o, true
		}
		speaks = true
	}
	return -1, speaks
}

// owner is the cluster of whose or for whom the noun at i is, -1 for none: "her lawyer", "a spokesman for Holt".
func (a *assembler) owner(sentence, i int) int {
	s := a.doc.Sentences[sentence]
	for _, c := range s.ChildrenBy(i, "nmod:poss", "nmod") {
		if w := s.Lower(s.Child(c, "case")); s.Tokens[c].Rel == "nmod:poss" || w == "for" || w == "of" {
			return a.names.At(sentence, c)
		}
	}
	return -1
}

// remarked is the last proposition before the byte that somebody said whose remark the speaker answers or does not:
// "did not comment on | Holt's remark". It is -1 where there is none.
func (a *assembler) remarked(w *speech.Attribution, at int) int {
	s := a.doc.Sentences[w.Sentence]
	for i := range s.Tokens {
		if s.Tokens[i].StartByte < at || s.Tokens[i].UPOS != "NOUN" || !remark[strings.ToLower(s.Lemma(i))] {
			continue
		}
		if c := a.owner(w.Sentence, i); c >= 0 {
			return a.lastSaid(at, func(p claims.Phrase) bool { return a.names.At(p.Sentence, p.Head) == c })
		}
		if s.Lower(i) == "testimony" && s.Child(i, "nmod", "nmod:poss", "acl") < 0 {
			return a.justSaid(w.Source, at)
		}
	}
	for _, p := range []claims.Phrase{w.Of, w.Answers} {
		if p.Kind == claims.Words && p.Sentence == w.Sentence && s.Tokens[p.Head].Rel == "appos" && aboutClaims[strings.ToLower(s.Lemma(p.Head))] {
			who := a.entityOf(w.Source, -1)
			return a.lastSaid(s.Tokens[p.Head].StartByte, func(by claims.Phrase) bool { return by.Sentence == w.Sentence && a.entityOf(by, -1) != who })
		}
	}
	if w.Gainsays && w.Of.Kind == claims.Words {
		c := a.names.At(w.Of.Sentence, w.Of.Head)
		return a.lastSaid(at, func(p claims.Phrase) bool { return c >= 0 && a.names.At(p.Sentence, p.Head) == c })
	}
	if w.Gainsays && w.Stance == graph.Denies {
		return a.justSaid(w.Source, at)
	}
	return -1
}

var remark = lexicon.Set(`remark comment claim statement allegation accusation account criticism testimony suggestion version assertion`)

// justSaid is what somebody else than the speaker said last, in the sentence of the byte or the two before it; -1 for none.
func (a *assembler) justSaid(speaker claims.Phrase, at int) int {
	who, si := a.entityOf(speaker, -1), a.doc.SentenceAt(at)
	return a.lastSaid(at, func(by claims.Phrase) bool { return a.entityOf(by, -1) != who && by.Sentence >= si-2 })
}

// lastSaid is the last proposition before the byte that a speaker who suits says, -1 for none.
func (a *assembler) lastSaid(at int, suits func(claims.Phrase) bool) int {
	from := a.doc.SentenceAt(at)
	for si := from; si >= 0 && si > from-saidReach; si-- {
		best := -1
		for _, i := range a.inSentence[si] {
			if a.built[i] == nil || a.props[i].Span.StartByte >= at || len(a.chains[i]) == 0 || len(a.chains[i][0]) == 0 {
				continue
			}
			chain := a.chains[i][0]
			by := a.words[chain[len(chain)-1]].Source
			if by.Kind == claims.Words && suits(by) && (best < 0 || a.outranks(i, best)) {
				best = i
			}
		}
		if best >= 0 {
			return best
		}
	}
	return -1
}

// outranks reports whether what is answered is rather proposition i than j: what is told before what is only told inside
// of that, then what stands later.
func (a *assembler) outranks(i, j int) bool {
	if x, y := a.main(i), a.main(j); x != y {
		return x
	}
	return a.props[i].Span.StartByte > a.props[j].Span.StartByte
}

// main reports whether proposition i is what somebody says rather than a part of something else that they say: "the mill
// leaked" in "said the mill, which was old, leaked".
func (a *assembler) main(i int) bool {
	p := &a.props[i]
	s := a.doc.Sentences[p.Sentence]
	if p.Rule == "copula" && a.word(p.Subject) == "it" && s.Child(p.Head, "acl:relcl") > p.Head {
		return false // "it was the mayor who paid"
	}
	beside := true
	for t, steps := p.Top, 0; t >= 0 && steps < deepest; t, steps = s.Tokens[t].Head, steps+1 {
		j, ok := a.byHead[[2]int{p.Sentence, t}]
		if ok && j != i && a.built[j] != nil && !beside && a.sameWords(i, j) {
			return false
		}
		beside = beside && s.Tokens[t].Rel == "conj"
	}
	return true
}

// deepest is how far up a sentence's tree is looked.
const deepest = 40

// sameWords reports whether one attribution gives both propositions as its speaker's words.
func (a *assembler) sameWords(i, j int) bool {
	inner := func(i int) int {
		if len(a.chains[i]) == 0 || len(a.chains[i][0]) == 0 {
			return -1
		}
		return a.chains[i][0][len(a.chains[i][0])-1]
	}
	return inner(i) == inner(j)
}

// saidReach is how many sentences back an answer may go to what somebody said.
const saidReach = 60

// spokenOf is the last proposition before the byte, in ten sentences, that others said with the noun in it; -1 for none.
func (a *assembler) spokenOf(speaker claims.Phrase, at int, noun string) int {
	who, si := a.entityOf(speaker, -1), a.doc.SentenceAt(at)
	for k := si; k >= 0 && k > si-10; k-- {
		s := a.doc.Sentences[k]
		for t := range s.Tokens {
			if s.Tokens[t].StartByte >= at || !strings.EqualFold(s.Lemma(t), noun) && s.Lower(t) != noun {
				continue
			}
			i := a.lastSaid(at, func(by claims.Phrase) bool { return by.Sentence == k && (who == nil || a.entityOf(by, -1) != who) })
			if i >= 0 && a.props[i].Sentence == k {
				return i
			}
		}
	}
	return -1
}

// allegation is what somebody answers who speaks of allegations about who, and call them that.
func (a *assembler) allegation(who uuid.UUID, at int, of string) int {
	if i := a.lastAbout(who, at); i >= 0 {
		return i
	}
	if i := a.toldBefore(at); i >= 0 {
		return i
	}
	list := a.listed(who)
	if who != uuid.Nil && len(list) > 0 {
		return a.firstMain(list)
	}
	i := a.saidBefore(who, at)
	if i >= 0 && onePersons[of] || len(a.alleged) == 0 {
		return i
	}
	if i < 0 || severalTold[of] || len(a.before(a.alleged, at)) > 0 {
		return a.firstMain(a.alleged)
	}
	return i
}

// onePersons are words for what one person said, severalTold for all that an article tells of.
var (
	onePersons  = lexicon.Set(`claim suggestion assertion remark remarks`)
	severalTold = lexicon.Set(`accusations allegations charges claims everything rumours rumors`)
)

// alongside are the further allegations about the speaker of w in the paragraph of the ith, which w answers, where w
// answers them as a whole: "rejected the report".
func (a *assembler) alongside(w *speech.Attribution, i int) []int {
	if w.Itself || w.Stance == graph.DeclinesComment || !wholes[a.word(w.Answers)] {
		return nil
	}
	who, paragraph := a.concerned(w.Source), a.doc.Sentences[a.props[i].Sentence].Paragraph
	list := a.before(a.listed(who), a.cueAt(w))
	if who == uuid.Nil || !slices.Contains(list[max(0, len(list)-reach):], i) {
		return nil
	}
	var out []int
	for k := len(list) - 1; k >= max(0, len(list)-reach); k-- {
		if j := list[k]; j != i && a.doc.Sentences[a.props[j].Sentence].Paragraph == paragraph && a.main(j) {
			out = append(out, j)
		}
	}
	return out
}

// wholes are words for all that is alleged.
var wholes = lexicon.Set(`account report reports story version allegations accusations charges claims everything article`)

// listed are the allegations about somebody, or else what others report of them.
func (a *assembler) listed(who uuid.UUID) []int {
	if list := a.about[who]; len(list) > 0 {
		return list
	}
	return a.reported[who]
}

// lastAbout is the last allegation about somebody before the byte, -1 for none.
func (a *assembler) lastAbout(who uuid.UUID, at int) int {
	if who == uuid.Nil {
		return -1
	}
	return a.lastMain(a.before(a.listed(who), at))
}

// lastMain is the last of the propositions that is no part of another, or else the last; -1 for none.
func (a *assembler) lastMain(list []int) int {
	for k := len(list) - 1; k >= max(0, len(list)-reach); k-- {
		if a.main(list[k]) {
			return list[k]
		}
	}
	if len(list) == 0 {
		return -1
	}
	return list[len(list)-1]
}

// firstMain is the first of the propositions that is no part of another, or else the first.
func (a *assembler) firstMain(list []int) int {
	if i := slices.IndexFunc(list[:min(len(list), reach)], a.main); i >= 0 {
		return list[i]
	}
	return list[0]
}

// saidBefore is what somebody else than who said last before the byte, in its sentence or the two before; -1 for none.
func (a *assembler) saidBefore(who uuid.UUID, at int) int {
	si := a.doc.SentenceAt(at)
	return a.lastSaid(at, func(by claims.Phrase) bool {
		e := a.entityOf(by, -1)
		return by.Sentence >= si-2 && by.Sentence <= si && (e == nil || e.ID != who)
	})
}

// toldBefore is the last allegation or report before the byte, in the same or the last two sentences; -1 for none.
func (a *assembler) toldBefore(at int) int {
	first := max(0, a.doc.SentenceAt(at)-2)
	best := -1
	for _, list := range [][]int{a.alleged, a.told} {
		near := a.before(list, at)
		from, _ := slices.BinarySearchFunc(near, a.doc.Sentences[first].Span.StartByte, func(i, at int) int { return a.built[i].Evidence.StartByte - at })
		if i := a.lastMain(near[from:]); i >= 0 && (best < 0 || a.outranks(i, best)) {
			best = i
		}
	}
	return best
}

// before returns those of the propositions, which are in the order of their places, that begin before the byte.
func (a *assembler) before(list []int, at int) []int {
	next, _ := slices.BinarySearchFunc(list, at, func(i, at int) int { return a.built[i].Evidence.StartByte - at })
	return list[:next]
}
