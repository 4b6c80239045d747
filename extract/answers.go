package extract

import (
	"slices"

	"hearsay/extract/claims"
	"hearsay/extract/speech"
	"hearsay/graph"
)

// answers adds a statement for each answer to an allegation that the answer does not repeat.
func (a *assembler) answers() {
	a.answersTo(func(w *speech.Attribution) bool { return w.Stance != graph.DeclinesComment })
	a.rebuttalsAndPleas()
	// Who is silent may be so about what others have just answered.
	a.answersTo(func(w *speech.Attribution) bool { return w.Stance == graph.DeclinesComment })
}

// answersTo adds the answers of those attributions that are meant.
func (a *assembler) answersTo(meant func(*speech.Attribution) bool) {
	for k := range a.words {
		w := &a.words[k]
		if w.Answers.Kind == claims.Nothing || w.Source.Kind != claims.Words || !meant(w) {
			continue
		}
		i, own := a.byHead[[2]int{w.Sentence, w.CueHead}]
		said := a.unspoken(w)
		if w.More && said < 0 {
			said = a.saidBefore(w)
		}
		switch {
		case said >= 0:
			i = said
		case !w.Itself:
			if of := a.answered(w, w.Answers); of >= 0 || w.Stance != graph.DeclinesComment || !own || a.built[i] == nil {
				i = of
			}
		case !own || a.built[i] == nil:
			continue
		}
		if i >= 0 {
			a.answer(k, i)
			for _, j := range a.alongside(w, i) {
				a.answer(k, j)
			}
		}
	}
}

// unspoken is what w itself says nobody would speak of, -1 where it does not: "declined to comment on reports | that the mill closed |",
// "did not answer questions about whether | the mill closed |".
func (a *assembler) unspoken(w *speech.Attribution) int {
	if w.Stance != graph.DeclinesComment || w.Answers.Sentence != w.Sentence {
		return -1
	}
	s := a.doc.Sentences[w.Sentence]
	for t := w.CueHead + 1; t < len(s.Tokens) && s.Tokens[t].StartByte < w.Answers.Span.EndByte; t++ {
		switch {
		case s.Lower(t) == "whether" && s.Tokens[t-1].UPOS == "ADP":
			if i, ok := a.byHead[[2]int{w.Sentence, s.Tokens[t].Head}]; ok && a.built[i] != nil {
				return i
			}
		case s.Tokens[t].UPOS == "NOUN" && about[s.Lower(t)]:
			if i := a.claimedIn(claims.Phrase{Kind: claims.Words, Sentence: w.Sentence, Head: t}); i >= 0 {
				return i
			}
		}
	}
	return -1
}

// saidBefore is what the speaker of w said last, in the sentence of w or the one before it; -1 for none.
func (a *assembler) saidBefore(w *speech.Attribution) int {
	r := a.replyOf(w, claims.Phrase{}, "")
	return a.lastSaid(r.at, func(by claims.Phrase) bool { return by.Sentence >= w.Sentence-1 && a.sameSpeaker(r, by) })
}

// rebuttalsAndPleas adds the answers that are put as claims of their own: "the report is false".
func (a *assembler) rebuttalsAndPleas() {
	for i := range a.props {
		if a.falsehood(i) {
			a.rebut(i)
		}
		a.belie(i)
	}
	a.contests()
	a.pleas()
	for k := range a.words {
		w := &a.words[k]
		if a.calledFalse(w) {
			a.rebutBy(k, graph.Denies, a.answered(w, w.Of), w.Sentence)
		} else if a.calledSlanted(w) {
			a.rebutBy(k, graph.Disputes, a.answered(w, w.Of), w.Sentence)
		}
		a.denySuch(k)
		for _, r := range a.rebuttals(k) {
			target := a.rebutted(w, r)
			a.rebutBy(k, r.stance, target, r.sentence)
			if r.of == "everything" && target >= 0 {
				a.rebutBy(k, r.stance, a.toldNext(w, target, r.sentence), r.sentence)
			}
		}
	}
}

// denySuch adds what attribution k denies of what others spoke of: "denied that she had given any such order".
func (a *assembler) denySuch(k int) {
	w := &a.words[k]
	if w.Stance != graph.Denies || w.Source.Kind != claims.Words {
		return
	}
	for _, c := range w.Content {
		if n := anySuch(wordsOf(a.plain(c))); n != "" {
			a.rebutBy(k, graph.Denies, a.spokenOf(a.replyOf(w, claims.Phrase{}, n)), w.Sentence)
		}
	}
}

// toldNext is the first thing that an outlet is said to allege of the speaker of w in the few sentences behind the one given, where what
// was told before, the ith, was no allegation: who says that what was printed is untrue means both; -1 for none.
func (a *assembler) toldNext(w *speech.Attribution, i, sentence int) int {
	if a.built[i].Factuality == graph.Alleged {
		return -1
	}
	for _, who := range a.replyOf(w, claims.Phrase{}, "").parties {
		for _, j := range a.about[who] {
			if s := a.props[j].Sentence; s > sentence && s <= sentence+nearby && a.main(j) && a.fromOutlet(j) {
				return j
			}
		}
	}
	return -1
}

// rebutBy makes of what attribution k says in a sentence an answer to the target, where there is one.
func (a *assembler) rebutBy(k int, stance graph.Stance, target, sentence int) {
	w := &a.words[k]
	if target < 0 || w.Source.Kind != claims.Words || a.deniedBy(a.speaker(k, []int{k}), target, sentence) {
		return
	}
	unnamed := func(k int) bool { return a.words[k].Source.Kind != claims.Words }
	s := &graph.Statement{Article: a.reading.Article.ID, Claim: a.built[target].ID, Kind: graph.Indirect, SaidWhen: a.saidOn([]int{k}),
		Chain: a.links(slices.DeleteFunc(a.around(k), unnamed)), Rules: []string{"answer: says whether what others tell is so", a.whyLink(w)},
		Evidence: a.citer.Evidence(a.doc.Sentences[sentence].Span)}
	s.Innermost().Stance = stance
	if stance == graph.DeclinesComment {
		s.Kind = graph.None
	}
	a.addStatement(s)
}

// deniedBy reports whether somebody is known already to answer in the sentence that proposition i is wrong.
func (a *assembler) deniedBy(who graph.Speaker, i, sentence int) bool {
	return slices.ContainsFunc(a.against[sentence], func(s *graph.Statement) bool {
		return s.Claim == a.built[i].ID && s.Innermost().Speaker.ID == who.ID
	})
}

// word is what a phrase hangs from, in lower case; "" for no phrase of words.
func (a *assembler) word(p claims.Phrase) string {
	if p.Kind != claims.Words {
		return ""
	}
	return a.doc.Sentences[p.Sentence].Lower(p.Head)
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
