package speech

import (
	"strings"

	"hearsay/extract/claims"
	"hearsay/extract/lexicon"
	"hearsay/graph"
)

// putting are verbs for what others say that somebody answers.
var putting = lexicon.Set(`allege claim suggest report assert charge imply insinuate`)

// aside reads who said what somebody denies, in a comment behind it: "denied hiding the books, | as Holt had alleged". Of what
// is negated without such a verb, nobody can tell which of the two Holt said. It reports whether the verb at i is in such a
// comment.
func (f *finder) aside(a Attribution, i int) bool {
	t := &f.s.Tokens[i]
	if t.Rel != "advcl" || t.Head > i || !putting[strings.ToLower(f.s.Lemma(i))] || f.s.Lower(f.s.Child(i, "mark")) != "as" || f.s.Child(i, "obj", "ccomp", "xcomp") >= 0 {
		return false
	}
	first := f.s.First(i, "punct")
	for h, steps := t.Head, 0; h >= 0 && steps < 4; h, steps = f.s.Tokens[h].Head, steps+1 {
		if k, cued := f.cued[at{f.si, h}]; cued && answering[f.found[k].Stance] && f.found[k].Answers.Kind == claims.Nothing && len(f.found[k].Content) == 1 {
			in := f.s.TokenAt(f.found[k].Content[0].StartByte)
			if in >= first {
				return false
			}
			denied := []graph.Span{f.between(in, first-1)}
			f.found[k].Content = denied
			a.Content, a.Beside = denied, k
			f.add(a)
			return true
		}
		if p := f.proposition(h); p != nil && p.Polarity == graph.Negative {
			return true
		}
	}
	return false
}
