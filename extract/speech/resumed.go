package speech

import (
	"strings"

	"hearsay/extract/claims"
	"hearsay/graph"
)

// resumed gives what goes on behind a semicolon to whoever is said to say what stands before it: "The gulls are back, Holm told
// the paper; | whoever feeds them will pay".
func (f *finder) resumed() {
	for k := range f.found {
		a := &f.found[k]
		if a.CueHead < 0 || a.Position || a.Under >= 0 || a.Quote >= 0 || len(a.Content) != 1 || a.Answers.Kind != claims.Nothing || a.Source.Kind != claims.Words {
			continue
		}
		f.si, f.s = a.Sentence, f.doc.Sentences[a.Sentence]
		semicolon := f.tail(a.CueHead)
		if f.s.Tokens[semicolon].Form != ";" || f.marked(f.s.Tokens[semicolon].Span) || len(f.doc.QuotesIn(f.si)) > 0 && f.inHalf(f.between(0, semicolon)) {
			continue
		}
		left, right := f.between(0, f.beforeSpeaker(a)), f.between(semicolon+1, f.turnEnd(semicolon))
		if left.Empty() || right.Empty() || f.marked(left) || !f.tells(0, f.beforeSpeaker(a)) {
			continue
		}
		c := a.Content[0]
		if c.StartByte >= right.StartByte {
			a.Content = []graph.Span{left} // the clause behind the semicolon was taken for what is said
			f.touch(k, left)
		} else if c.EndByte != left.EndByte {
			continue
		}
		if !f.speaksAfter(semicolon) {
			a.Content = append(a.Content, right)
			f.touch(k, right)
		}
	}
}

// beforeSpeaker is the last token before the comma that parts the speaker of a and its cue from what stands before them, -1
// where no comma does.
func (f *finder) beforeSpeaker(a *Attribution) int {
	t := a.CueHead
	if a.Source.Sentence == a.Sentence && a.Source.Span.StartByte < f.s.Tokens[t].StartByte {
		t = f.s.TokenAt(a.Source.Span.StartByte)
	}
	for t > 0 && f.s.Tokens[t-1].UPOS != "PUNCT" && t > a.CueHead-8 {
		t--
	}
	if t < 2 || f.s.Tokens[t-1].Form != "," {
		return -1
	}
	return t - 2
}

// speaksAfter reports whether another is quoted behind token t.
func (f *finder) speaksAfter(t int) bool {
	for i := t + 1; i < len(f.s.Tokens); i++ {
		lemma, cue := cueLemma(strings.ToLower(f.s.Lemma(i)))
		if cue && f.s.Tokens[i].UPOS == "VERB" && cueVerbs[lemma].quotes || f.s.Lower(i) == "according" || quoteMark(f.s.Tokens[i].Form) && f.s.Lower(i) != "'" {
			return true
		}
	}
	return false
}
