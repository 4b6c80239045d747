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
	for k := len(f.spoken[f.si]) - 1; k >= 0; k-- {
		if a := &f.found[f.spoken[f.si][k]]; a.CueHead >= 0 && a.CueHead < i && a.Under < 0 && a.Source.Kind == claims.Words && f.tells(a.CueHead, a.CueHead) {
			return a.Source
		}
	}
	return source
}
