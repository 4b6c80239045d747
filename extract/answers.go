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

// answers adds a statement for each answer to an allegation that the answer does not repeat.
func (a *assembler) answers() {
	for k := range a.words {
		w := &a.words[k]
		if w.Answers.Kind == claims.Nothing || w.Source.Kind != claims.Words {
			continue
		}
		i, own := a.byHead[[2]int{w.Sentence, w.CueHead}]
		switch {
		case !w.Itself:
			if of := a.answered(w); of >= 0 || w.Stance != graph.DeclinesComment || !own || a.built[i] == nil {
				i = of
			}
		case !own || a.built[i] == nil:
			continue
		}
		if i >= 0 {
			a.answer(k, i)
		}
	}
	for i := range a.props {
		if a.falsehood(i) {
			a.rebut(i)
		}
	}
	a.contests()
	for k := range a.words {
		if w := &a.words[k]; a.calledFalse(w) || a.saysOtherwise(w) {
			a.rebutCalled(k)
		}
	}
}

// saysOtherwise reports whether all that the speaker says is that things were not so: "That is not what happened."
func (a *assembler) saysOtherwise(w *speech.Attribution) bool {
	if w.Nobody || w.Position || w.Source.Kind != claims.Words || len(w.Content) != 1 || w.Content[0].EndByte-w.Content[0].StartByte > 60 {
		return false
	}
	said := strings.Trim(strings.ToLower(strings.ReplaceAll(a.plain(w.Content[0]), "’", "'")), " \"“”‘’'.,!")
	first, _, _ := strings.Cut(strings.ReplaceAll(said, "'", " "), " ")
	ends := func(end string) bool { return strings.HasSuffix(said, " "+end) }
	return (first == "that" || first == "this" || first == "it" || first == "none") && slices.ContainsFunc(otherwise, ends)
}

// otherwise are ends of sentences that deny that "it" or "that" was so.
var otherwise = []string{"not what happened", "not how it happened", "not how it was", "not the case", "never happened", "did not happen",
	"didn't happen", "never took place", "did not take place", "didn't take place", "of that is true", "of this is true", "of it is true",
	"of that happened", "of this happened", "of it happened", "not true", "not correct", "not right", "not so", "untrue", "incorrect"}

// calledFalse reports whether the speaker calls reports or allegations false.
func (a *assembler) calledFalse(w *speech.Attribution) bool {
	return w.As.Kind == claims.Words && !w.Nobody && w.Of.Kind == claims.Words && a.saysFalse(w.As) &&
		aboutClaims[a.doc.Sentences[w.Of.Sentence].Lemma(w.Of.Head)]
}

// saysFalse reports whether the phrase holds a word for what is not so.
func (a *assembler) saysFalse(p claims.Phrase) bool {
	s := a.doc.Sentences[p.Sentence]
	for i := s.TokenAt(p.Span.StartByte); i >= 0 && i < len(s.Tokens) && s.Tokens[i].StartByte < p.Span.EndByte; i++ {
		if w := s.Lower(i); w == "not" || w == "no" {
			return false
		} else if falseWord[w] || w == "made" && s.Lower(i+1) == "up" {
			return true
		}
	}
	return false
}

// rebutCalled makes of "called the report false" a denial of what it answers.
func (a *assembler) rebutCalled(k int) {
	w := &a.words[k]
	target := a.answered(w)
	if target < 0 || w.Source.Kind != claims.Words {
		return
	}
	s := &graph.Statement{Article: a.reading.Article.ID, Claim: a.built[target].ID, Kind: graph.Indirect, Chain: a.links([]int{k}), SaidWhen: a.saidOn([]int{k}),
		Rules: []string{"answer: says that what is alleged is false", a.whyLink(w)}, Evidence: a.citer.Evidence(a.doc.Sentences[w.Sentence].Span)}
	s.Innermost().Stance = graph.Denies
	a.addStatement(s)
}

// answered finds the proposition that an answer goes to: the allegation about the speaker that stands last
// before it, else what has just been told, else the next allegation about the speaker, else the article's first.
func (a *assembler) answered(w *speech.Attribution) int {
	at := a.doc.Sentences[w.Sentence].Span.StartByte
	if len(w.Cue) > 0 {
		at = w.Cue[0].StartByte
	}
	if i := a.remarked(w, at); i >= 0 {
		return i
	}
	return a.allegation(a.concerned(w.Source), at)
}

// concerned is whom an allegation that the speaker answers may be about: the speaker, or else whoever they speak
// for: "her lawyer".
func (a *assembler) concerned(p claims.Phrase) uuid.UUID {
	var who uuid.UUID
	if e := a.entityOf(p, -1); e != nil {
		who = e.ID
	}
	if len(a.about[who]) > 0 || len(a.reported[who]) > 0 {
		return who
	}
	if c := a.owner(p.Sentence, p.Head); c >= 0 {
		return a.clusters[c].ID
	}
	return who
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
	if w.Gainsays {
		who := a.entityOf(w.Source, -1)
		return a.lastSaid(at, func(p claims.Phrase) bool { return a.entityOf(p, -1) != who && p.Sentence >= w.Sentence-2 })
	}
	return -1
}

var remark = lexicon.Set(`remark comment claim statement allegation accusation account criticism testimony suggestion version assertion`)

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
			if by.Kind == claims.Words && suits(by) && (best < 0 || a.props[i].Span.StartByte > a.props[best].Span.StartByte) {
				best = i
			}
		}
		if best >= 0 {
			return best
		}
	}
	return -1
}

// saidReach is how many sentences back an answer may go to what somebody said.
const saidReach = 60

func (a *assembler) allegation(who uuid.UUID, at int) int {
	list := a.about[who]
	if len(list) == 0 {
		list = a.reported[who]
	}
	if before := a.before(list, at); who != uuid.Nil && len(before) > 0 {
		return before[len(before)-1]
	}
	if i := a.toldBefore(at); i >= 0 {
		return i
	}
	if who != uuid.Nil && len(list) > 0 {
		return list[0]
	}
	if len(a.before(a.alleged, at)) > 0 {
		return a.alleged[0]
	}
	return a.saidBefore(who, at)
}

// saidBefore is what somebody else than who said last before the byte, in its sentence or the two before; -1 for none.
func (a *assembler) saidBefore(who uuid.UUID, at int) int {
	si := a.doc.SentenceAt(at)
	return a.within(a.lastSaid(at, func(by claims.Phrase) bool {
		e := a.entityOf(by, -1)
		return by.Sentence >= si-2 && by.Sentence <= si && (e == nil || e.ID != who)
	}))
}

// toldBefore is the last allegation or report before the byte, in the same or the last two sentences; -1 for none.
func (a *assembler) toldBefore(at int) int {
	first := max(0, a.doc.SentenceAt(at)-2)
	best := -1
	for _, list := range [][]int{a.alleged, a.told} {
		before := a.before(list, at)
		if len(before) == 0 {
			continue
		}
		i := before[len(before)-1]
		if p := &a.props[i]; p.Sentence >= first && (best < 0 || p.Span.StartByte > a.props[best].Span.StartByte) {
			best = i
		}
	}
	return a.within(best)
}

// within is the proposition of the same attribution that the ith stands within, or beside as a circumstance, itself
// where there is none: who denies "that he stole the plans of the dam that is being built" denies the theft. It is
// -1 for -1.
func (a *assembler) within(i int) int {
	for range nested {
		if i < 0 {
			break
		}
		i = a.outside(i)
	}
	return i
}

// nested is how many propositions are looked for around one.
const nested = 4

func (a *assembler) outside(i int) int {
	p := &a.props[i]
	s := a.doc.Sentences[p.Sentence]
	circumstance := s.Tokens[p.Top].Rel == "advcl"
	for _, j := range a.inSentence[p.Sentence] {
		o := &a.props[j]
		inside := o.Span != p.Span && o.Span.StartByte <= p.Span.StartByte && o.Span.EndByte >= p.Span.EndByte
		if j != i && a.built[j] != nil && (inside || circumstance && o.Top == s.Tokens[p.Top].Head) && a.sameSource(i, j) {
			return j
		}
	}
	return i
}

// sameSource reports whether two propositions have one attribution.
func (a *assembler) sameSource(i, j int) bool {
	return len(a.chains[i]) > 0 && len(a.chains[j]) > 0 && slices.Equal(a.chains[i][0], a.chains[j][0])
}

// before returns those of the propositions, which are in the order of their places, that begin before the byte.
func (a *assembler) before(list []int, at int) []int {
	next, _ := slices.BinarySearchFunc(list, at, func(i, at int) int { return a.built[i].Evidence.StartByte - at })
	return list[:next]
}

func (a *assembler) answer(k, target int) {
	w := &a.words[k]
	c := a.built[target]
	s := &graph.Statement{Article: a.reading.Article.ID, Claim: c.ID, Kind: graph.Indirect, SaidWhen: a.saidOn([]int{k}), Rules: []string{a.whyLink(w)}}
	if w.Stance == graph.DeclinesComment {
		s.Kind = graph.None
	}
	unnamed := func(k int) bool { return a.words[k].Source.Kind != claims.Words }
	s.Chain = a.links(slices.DeleteFunc(a.around(k), unnamed))
	s.Evidence = a.citer.Evidence(a.doc.Sentences[w.Sentence].Span)
	a.addStatement(s)
}

// falsehood reports whether proposition i says of reports or allegations that they are false.
func (a *assembler) falsehood(i int) bool {
	p := &a.props[i]
	if p.Rule != "copula" && p.Rule != "passive" || p.Polarity != graph.Positive || len(a.chains[i]) == 0 || len(a.chains[i][0]) == 0 {
		return false
	}
	s := a.doc.Sentences[p.Sentence]
	if !falseWord[s.Lower(p.Head)] {
		return false
	}
	return p.Subject.Kind != claims.Clause && aboutClaims[s.Lemma(p.Subject.Head)]
}

var falseWord = lexicon.Set(`false untrue baseless groundless unfounded wrong incorrect inaccurate fabricated lie nonsense ridiculous absurd
 defamatory fictitious malicious rubbish fiction lies invented invention made-up fabrication falsehood untruth slander smear fantasy
 preposterous distortion misrepresentation invented concocted fabricated laughable ludicrous`)

var aboutClaims = lexicon.Set(`allegation accusation claim report reporting story charge suggestion insinuation it that this they rumour rumor what article
 assertion everything`)

// rebut makes of "the report is false" a denial of the allegation about the speaker.
func (a *assembler) rebut(i int) {
	chain := a.chains[i][0]
	k := chain[len(chain)-1]
	w := &a.words[k]
	target := a.answered(w)
	if target < 0 || w.Source.Kind != claims.Words {
		return
	}
	p := &a.props[i]
	s := &graph.Statement{Article: a.reading.Article.ID, Claim: a.built[target].ID, Kind: a.kind(p, w), SaidWhen: a.saidOn(chain), Rules: append(a.why(p, chain), "answer: calls what is alleged false")}
	s.Chain = a.links(chain)
	s.Innermost().Stance = graph.Denies
	s.Evidence = a.citer.Evidence(a.doc.Sentences[p.Sentence].Span)
	a.addStatement(s)
}
