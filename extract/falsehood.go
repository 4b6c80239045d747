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

// calledSlanted reports whether the speaker says of reports or allegations that they put things wrongly: "called the report misleading".
func (a *assembler) calledSlanted(w *speech.Attribution) bool {
	if w.As.Kind != claims.Words || w.Nobody || w.Of.Kind != claims.Words || !aboutClaims[a.doc.Sentences[w.Of.Sentence].Lemma(w.Of.Head)] {
		return false
	}
	said := wordsOf(a.plain(w.As.Span))
	return !slices.Contains(said, "not") && (slices.ContainsFunc(said, func(x string) bool { return slanted[x] }) || slices.Contains(said, "context") && slices.Contains(said, "out"))
}

// calledFalse reports whether the speaker calls reports or allegations false.
func (a *assembler) calledFalse(w *speech.Attribution) bool {
	if w.As.Kind != claims.Words || w.Nobody || w.Of.Kind != claims.Words || len(w.Content) == 0 {
		return false
	}
	as := w.As
	if c := w.Content[len(w.Content)-1]; c.EndByte > as.Span.EndByte && as.Sentence == w.Sentence {
		as.Span.EndByte = c.EndByte // "hurtful | and false"
	}
	of := a.doc.Sentences[w.Of.Sentence].Lemma(w.Of.Head)
	return aboutClaims[of] && a.saysFalse(as, about[of])
}

// saysFalse reports whether the phrase holds a word for what is not so, or where it is said of a claim one for a tale.
func (a *assembler) saysFalse(p claims.Phrase, ofClaim bool) bool {
	s := a.doc.Sentences[p.Sentence]
	for i := s.TokenAt(p.Span.StartByte); i >= 0 && i < len(s.Tokens) && s.Tokens[i].StartByte < p.Span.EndByte; i++ {
		if w := s.Lower(i); w == "not" || w == "no" {
			return false
		} else if falseWord[w] || ofClaim && taleWord[w] || w == "made" && s.Lower(i+1) == "up" {
			return true
		}
	}
	return false
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

// rebut makes of "the report is false" a denial of the allegation about the speaker.
func (a *assembler) rebut(i int) {
	chain := a.chains[i][0]
	k := chain[len(chain)-1]
	w := &a.words[k]
	p := &a.props[i]
	if target := a.answered(w, p.Subject); target >= 0 && w.Source.Kind == claims.Words {
		for _, j := range append([]int{target}, a.likewise(w, p.Subject, target)...) {
			a.sayFalse(i, j)
		}
	}
}

// sayFalse adds that whoever says proposition i thereby says that the jth is false.
func (a *assembler) sayFalse(i, j int) {
	p, chain := &a.props[i], a.chains[i][0]
	s := &graph.Statement{Article: a.reading.Article.ID, Claim: a.built[j].ID, Kind: a.kind(p, &a.words[chain[len(chain)-1]]), SaidWhen: a.saidOn(chain),
		Rules: append(a.why(p, chain), "answer: calls what is alleged false"), Chain: a.links(chain), Evidence: a.citer.Evidence(a.doc.Sentences[p.Sentence].Span)}
	s.Innermost().Stance = graph.Denies
	a.addStatement(s)
}

// inventing are verbs for what those do who say what is not so.
var inventing = lexicon.Set(`invent fabricate concoct make_up lie`)

// belie makes of "Holt said the clerk had invented the story" or "had lied" a denial of what the clerk said last.
func (a *assembler) belie(i int) {
	p := &a.props[i]
	if !inventing[p.Lemma] || p.Polarity == graph.Negative || p.Subject.Kind != claims.Words || p.Rule != "verb" || len(a.chains[i]) == 0 || len(a.chains[i][0]) == 0 {
		return
	}
	if told := p.Object.Kind == claims.Words && aboutClaims[a.doc.Sentences[p.Object.Sentence].Lemma(p.Object.Head)]; told == (p.Lemma == "lie") || p.Lemma == "lie" && p.Object.Kind != claims.Nothing {
		return
	}
	chain := a.chains[i][0]
	c, by := a.names.At(p.Subject.Sentence, p.Subject.Head), a.words[chain[len(chain)-1]].Source
	if c < 0 || by.Kind != claims.Words || a.names.At(by.Sentence, by.Head) == c {
		return
	}
	if j := a.lastSaid(p.Span.StartByte, func(p claims.Phrase) bool { return a.names.At(p.Sentence, p.Head) == c }); j >= 0 {
		a.sayFalse(i, j)
	}
}

// pleas makes of "pleaded not guilty" and "maintains her innocence" a denial of what is alleged of whoever does so.
func (a *assembler) pleas() {
	for i := range a.props {
		p := &a.props[i]
		if !a.plea(p) || a.built[i] == nil || a.built[i].Subject.Entity == uuid.Nil {
			continue
		}
		if w := a.cueOf(p); w != nil && len(w.Content) > 0 && !w.Position {
			continue // what it is to, it says itself
		}
		who := a.built[i].Subject.Entity
		r := &reply{by: p.Subject, who: a.byID[who], parties: []uuid.UUID{who}, at: a.built[i].Evidence.StartByte}
		if j := a.ofParties(r); j >= 0 && j != i {
			a.answerIn(i, j, graph.Denies, "answer: pleads that what is alleged is not so")
		}
	}
}

// insisting are verbs for what those do with their innocence who say that they have it.
var insisting = lexicon.Set(`maintain protest profess proclaim assert declare insist affirm reaffirm plead`)

// plea reports whether the proposition tells that its subject calls themselves innocent.
func (a *assembler) plea(p *claims.Proposition) bool {
	if strings.HasPrefix(p.Lemma, "plead") && a.word(p.Object) != "innocence" {
		return p.Polarity == graph.Negative && (strings.Contains(p.Lemma, "guilty") || a.word(p.Object) == "guilty")
	}
	if p.Lemma == "enter" && a.word(p.Object) == "plea" {
		return strings.Contains(strings.ToLower(a.plain(p.Span)), "not guilty")
	}
	return insisting[strings.TrimSuffix(p.Lemma, " on")] && a.word(p.Object) == "innocence" && p.Polarity == graph.Positive
}
