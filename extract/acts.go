package extract

import (
	"strings"

	"hearsay/extract/claims"
	"hearsay/extract/lexicon"
	"hearsay/extract/speech"
	"hearsay/graph"
)

// addresses reports whether the proposition tells of somebody telling something to somebody who is no part of
// the press: that they know it is news in itself.
func (a *assembler) addresses(p *claims.Proposition, w *speech.Attribution) bool {
	s := a.doc.Sentences[p.Sentence]
	if p.Rule != "verb" || s.Tokens[p.Head].XPOS == "VBG" {
		return false // "…, telling him that"
	}
	switch strings.ToLower(s.Lemma(p.Head)) {
	case "tell", "inform", "notify", "brief":
		if p.Object.Kind == claims.Words && w.Says {
			return a.party(p.Object)
		}
	}
	for _, arg := range p.Arguments {
		if arg.Role == "addressee" && arg.Kind == claims.Words {
			return a.party(arg.Phrase)
		}
	}
	return false
}

// party reports whether the phrase is somebody who is no part of the press, no pronoun and no question ("answered the question that …").
func (a *assembler) party(p claims.Phrase) bool {
	s := a.doc.Sentences[p.Sentence]
	if s.Tokens[p.Head].UPOS == "PRON" || s.Lemma(p.Head) == "question" || pressNoun[strings.ToLower(s.Lemma(p.Head))] {
		return false
	}
	c := a.names.At(p.Sentence, p.Head)
	return c < 0 || !a.names.Press(c) && !a.reports(c)
}

var pressNoun = lexicon.Set(`reporter journalist newspaper paper agency broadcaster radio television tv channel magazine news site website programme
 program press media outlet correspondent interviewer audience crowd`)

// reports reports whether the article cites cluster c as reporting something, as outlets do.
func (a *assembler) reports(c int) bool {
	for i := range a.words {
		w := &a.words[i]
		if w.Stance == graph.Reports && w.Source.Kind == claims.Words && a.names.At(w.Source.Sentence, w.Source.Head) == c {
			return true
		}
	}
	return false
}

// accuses reports whether the proposition tells of somebody named accusing somebody.
func (a *assembler) accuses(p *claims.Proposition, w *speech.Attribution) bool {
	if w.Stance != graph.Alleges || p.Rule != "verb" || p.Object.Kind != claims.Words {
		return false
	}
	switch strings.ToLower(a.doc.Sentences[p.Sentence].Lemma(p.Top)) {
	case "accuse", "blame", "suspect":
		return a.names.At(p.Subject.Sentence, p.Subject.Head) >= 0
	}
	return false
}

// results reports whether the proposition tells of a figure that somebody made known of themselves: "reported a loss of £3m".
func (a *assembler) results(p *claims.Proposition) bool {
	if p.Rule != "verb" || p.Object.Kind != claims.Words || p.Object.Sentence != p.Sentence {
		return false
	}
	s := a.doc.Sentences[p.Sentence]
	switch strings.ToLower(s.Lemma(p.Head)) {
	case "report", "post", "announce":
		return resultNoun[strings.ToLower(s.Lemma(p.Object.Head))]
	}
	return false
}

var resultNoun = lexicon.Set(`profit loss fall rise increase decrease decline drop growth revenue sale earnings income turnover surplus deficit dividend
 result jump slump surge`)
