package extract

import (
	"slices"

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
		if i := a.answered(w); i >= 0 {
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
		if a.calledFalse(&a.words[k]) {
			a.rebutCalled(k)
		}
	}
}

// calledFalse reports whether the speaker calls reports or allegations false.
func (a *assembler) calledFalse(w *speech.Attribution) bool {
	return w.As.Kind == claims.Words && !w.Nobody && falseWord[a.doc.Sentences[w.As.Sentence].Lower(w.As.Head)] &&
		aboutClaims[a.doc.Sentences[w.Of.Sentence].Lemma(w.Of.Head)]
}

// rebutCalled makes of "called the report false" a denial of what it answers.
func (a *assembler) rebutCalled(k int) {
	w := &a.words[k]
	target := a.answered(w)
	if target < 0 || w.Source.Kind != claims.Words {
		return
	}
	s := &graph.Statement{Article: a.reading.Article.ID, Claim: a.built[target].ID, Kind: graph.Indirect, Chain: a.links([]int{k}), SaidWhen: a.saidOn([]int{k}),
		Rules: []string{"answer: calls what is alleged false", a.whyLink(w)}, Evidence: a.citer.Evidence(a.doc.Sentences[w.Sentence].Span)}
	s.Innermost().Stance = graph.Denies
	a.addStatement(s)
}

// answered finds the proposition that an answer goes to: the allegation about the speaker that stands last
// before it, else what has just been told, else the next allegation about the speaker, else the article's first.
func (a *assembler) answered(w *speech.Attribution) int {
	var who uuid.UUID
	if e := a.entityOf(w.Source, -1); e != nil {
		who = e.ID
	}
	at := a.doc.Sentences[w.Sentence].Span.StartByte
	if len(w.Cue) > 0 {
		at = w.Cue[0].StartByte
	}
	return a.allegation(who, at)
}

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
	if len(a.alleged) > 0 {
		return a.alleged[0]
	}
	return -1
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
	return best
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
	if p.Rule != "copula" || p.Polarity != graph.Positive || len(a.chains[i]) == 0 || len(a.chains[i][0]) == 0 {
		return false
	}
	s := a.doc.Sentences[p.Sentence]
	if !falseWord[s.Lower(p.Head)] {
		return false
	}
	if p.Subject.Kind == claims.Clause {
		return true
	}
	return aboutClaims[s.Lemma(p.Subject.Head)]
}

var falseWord = lexicon.Set(`false untrue baseless groundless unfounded wrong incorrect inaccurate fabricated lie nonsense ridiculous absurd
 defamatory fictitious malicious rubbish fiction`)

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
