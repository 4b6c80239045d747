package speech

import (
	"hearsay/extract/claims"
	"hearsay/graph"
)

// plea reads what somebody pleads guilty to, or not: "pleaded not guilty to | stealing coal" denies what they are charged with.
// It reports whether the verb at i is such a plea.
func (f *finder) plea(i int, lemma string) bool {
	p := f.proposition(i)
	guilty := i + 1
	not := f.s.Lower(guilty) == "not"
	if not {
		guilty++
	}
	if w := f.s.Lower(guilty); p == nil || lemma != "plead" || w != "guilty" && w != "innocent" || f.s.Lower(guilty+1) != "to" || p.Subject.Kind != claims.Words {
		return false
	}
	for x := guilty + 2; x < len(f.s.Tokens); x++ {
		if h := f.s.Tokens[x].Head; f.s.Child(x, "mark", "case") != guilty+1 || f.s.Tokens[x].XPOS != "VBG" || h != i && h != guilty || !f.predicates(x) {
			continue
		}
		a := f.blank(i, graph.Confirms, "verb plead")
		a.Source, a.Content = p.Subject, []graph.Span{f.yieldSpan(x, "mark", "case")}
		if !not && f.s.Lower(guilty) == "guilty" {
			f.add(a)
			return true
		}
		a.Stance = graph.Denies
		charge := f.blank(guilty, graph.Alleges, "charge")
		charge.Content, charge.Says, charge.Sentence = a.Content, true, f.si
		charge.Beside = f.add(a)
		f.keep(charge)
		return true
	}
	return false
}
