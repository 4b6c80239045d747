package speech

import (
	"strings"

	"hearsay/extract/claims"
	"hearsay/extract/lexicon"
	"hearsay/graph"
)

// answering stances are taken to a claim that somebody else made.
var answering = map[graph.Stance]bool{graph.Denies: true, graph.Disputes: true}

// claimWord names a claim without repeating it.
func claimWord(lemma string) bool {
	_, ok := cueNouns[lemma]
	return ok || lemma == "characterisation" || lemma == "characterization" || lemma == "wrongdoing" || lemma == "insinuation" ||
		lemma == "reporting" || lemma == "story" || lemma == "article" || lemma == "it" || lemma == "this" || lemma == "that" ||
		lemma == "account" || lemma == "version" || lemma == "involvement" || lemma == "impropriety" || lemma == "they"
}

// requestNoun is refused, not denied: "denied the request".
var requestNoun = lexicon.Set(`request call appeal plea application motion entry access bail permission visa demand petition inquiry`)

// answer reads a denial or dispute of a claim that stands elsewhere.
func (f *finder) answer(a Attribution, i int, p *claims.Proposition) {
	o := p.Object
	if o.Kind == claims.Words {
		lemma := strings.ToLower(f.doc.Sentences[o.Sentence].Lemma(o.Head))
		if requestNoun[lemma] || !claimWord(lemma) {
			return
		}
	} else if o.Kind == claims.Nothing {
		return
	}
	if p.Polarity == graph.Negative {
		a.Stance = graph.Confirms
	}
	a.Answers = o
	a.Content = []graph.Span{o.Span}
	a.Rule += " of a claim elsewhere"
	f.add(a)
}

// silence reads that somebody did not answer: "declined to comment", "could not be reached".
func (f *finder) silence(i int, lemma string) {
	p := f.proposition(i)
	if p == nil || p.Subject.Kind != claims.Words {
		return
	}
	text := strings.ToLower(p.Span.Of(f.doc.Text))
	negative := p.Polarity == graph.Negative
	ok := false
	switch lemma {
	case "comment":
		ok = negative || strings.Contains(p.Lemma, "decline") || strings.Contains(p.Lemma, "refuse")
	case "respond", "reply", "answer", "return":
		ok = negative && (strings.Contains(text, "request") || strings.Contains(text, "comment") || strings.Contains(text, "question") ||
			strings.Contains(text, "call") || strings.Contains(text, "message") || strings.Contains(text, "email"))
	case "reach", "contact":
		ok = negative && p.Rule == "passive"
	case "available", "unavailable":
		ok = (negative || lemma == "unavailable") && strings.Contains(text, "comment")
	case "decline", "refuse":
		ok = strings.Contains(text, "comment") || strings.Contains(text, "interview") || strings.Contains(text, "to say")
	}
	if !ok {
		return
	}
	a := f.blank(i, graph.DeclinesComment, "silence")
	a.Cue = []graph.Span{p.Span}
	a.Source, a.Answers = p.Subject, claims.Phrase{Kind: claims.Words, Sentence: f.si, Head: i, Span: p.Span}
	f.add(a)
}
