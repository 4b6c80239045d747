package speech

import (
	"strings"

	"hearsay/extract/claims"
)

// addsAfter reports whether behind the comma t the speaker is quoted anew: ", adding that …".
func (f *finder) addsAfter(t int) bool {
	if f.s.Tokens[t].Form != "," || t+1 >= len(f.s.Tokens) || f.s.Tokens[t+1].XPOS != "VBG" {
		return false
	}
	lemma, ok := cueLemma(strings.ToLower(f.s.Lemma(t + 1)))
	c := cueVerbs[lemma]
	return ok && (c.says || c.quotes && !c.only || len(c.preps) > 0)
}

// adder is the speaker of the participle at i: whoever spoke last in the sentence where it follows a comma
// ("argued that …, adding"), else the source that the tree shows.
func (f *finder) adder(i int, source claims.Phrase) claims.Phrase {
	if i == 0 || !f.addsAfter(i-1) {
		return source
	}
	if before := f.saidBefore(i); before >= 0 {
		return f.found[before].Source
	}
	return source
}

// added gives a participle of saying behind a comma the speaker of the verb before it, where that verb was read from the words
// alone: "…, one of the pilots cautioned, | adding |".
func (f *finder) added() {
	for k := range f.found {
		a := &f.found[k]
		if a.CueHead < 1 || f.doc.Sentences[a.Sentence].Tokens[a.CueHead].XPOS != "VBG" || a.Position || a.Under >= 0 {
			continue
		}
		f.si, f.s = a.Sentence, f.doc.Sentences[a.Sentence]
		if before := f.saidBefore(a.CueHead); f.addsAfter(a.CueHead-1) && before >= 0 && strings.HasPrefix(f.found[before].Rule, "words around") {
			a.Source, a.Through = f.found[before].Source, f.found[before].Through
		}
	}
}

// saidBefore is the attribution of the last finite cue before token i of the sentence, -1 for none.
func (f *finder) saidBefore(i int) int {
	best := -1
	for _, k := range f.spoken[f.si] {
		if b := &f.found[k]; b.CueHead >= 0 && b.CueHead < i && b.Under < 0 && b.Source.Kind == claims.Words && f.tells(b.CueHead, b.CueHead) &&
			(best < 0 || b.CueHead > f.found[best].CueHead) {
			best = k
		}
	}
	return best
}
