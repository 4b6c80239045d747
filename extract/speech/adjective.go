package speech

import (
	"strings"

	"hearsay/extract/claims"
	"hearsay/graph"
)

// adjective reads "she was confident that the dam would hold".
func (f *finder) adjective(i int, c cue) {
	p, cop := f.proposition(i), f.s.Child(i, "cop", "aux:pass")
	if p == nil || cop < 0 || p.Subject.Kind != claims.Words || f.unsaid(i) {
		return
	}
	x := f.s.Child(i, "ccomp", "advcl")
	if x < i || !f.predicates(x) || f.s.Child(x, "nsubj", "nsubj:pass", "csubj") < 0 {
		return
	}
	if m := f.s.Child(x, "mark"); f.s.Tokens[x].Rel == "advcl" && (m < 0 || f.s.Lower(m) != "that") || m >= 0 && f.s.Lower(m) == "if" {
		return
	}
	switch f.s.Lower(p.Subject.Head) {
	case "it", "that", "this", "which":
		return // "it was clear that …"
	}
	a := f.blank(i, c.stance, "adjective "+strings.ToLower(f.s.Lemma(i)))
	a.Cue = []graph.Span{f.s.Range(cop, i)}
	a.Source, a.Nobody, a.Act = p.Subject, p.Polarity == graph.Negative, true
	a.Content = f.complement(i, x)
	f.add(a)
}
