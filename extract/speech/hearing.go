package speech

import (
	"strings"

	"hearsay/extract/lexicon"
	"hearsay/graph"
)

// hearers are bodies to whom things are told by whoever appears before them.
var hearers = lexicon.Set(`court jury juror inquest inquiry tribunal hearing trial magistrate judge panel committee`)

// heard reads what a court is told by somebody whom the text does not name: "…, a court heard", "The jury heard that …". It
// reports whether the verb at i tells that.
func (f *finder) heard(i int, lemma string) bool {
	n := f.s.Child(i, "nsubj", "nsubj:pass")
	if lemma != "hear" && !(lemma == "tell" && f.s.Tokens[i].XPOS == "VBN" && f.s.Child(i, "obj", "ccomp", "iobj") < 0) ||
		n < 0 || n > i || !hearers[strings.ToLower(f.s.Lemma(n))] || f.marked(f.s.Tokens[i].Span) || f.unsaid(i) {
		return false
	}
	a := f.blank(i, graph.Alleges, "heard by a court")
	a.Says = true
	first, last := f.s.First(n, "punct"), f.tail(i)
	switch x := f.s.Child(i, "ccomp"); {
	case x > i:
		a.Content = f.complement(i, x)
	case first > 1 && f.s.Tokens[first-1].Form == "," && f.s.Tokens[last].Form == "," && last+1 < len(f.s.Tokens) && f.verbAfter(last) >= 0 && !f.tells(0, first-2):
		a.Content = []graph.Span{f.between(0, first-2), f.between(last+1, f.turnEnd(i))}
	case first > 2 && f.s.Tokens[first-1].Form == "," && f.tells(0, first-2) && !f.inHalf(f.between(0, first-2)):
		a.Content = []graph.Span{f.between(0, first-2)}
	default:
		return false
	}
	for _, c := range f.s.ChildrenBy(i, "obl") {
		if f.s.Lower(f.s.Child(c, "case")) == "from" {
			a.Source, a.Stance = words(f.si, c, f.yieldSpan(c, "case", "acl:relcl", "punct")), graph.Asserts
		}
	}
	f.add(a)
	return true
}

// putTo reads what somebody puts to a witness: "put it to her | that she had lied". It reports whether the verb at i does so.
func (f *finder) putTo(i int, lemma string) bool {
	p := f.proposition(i)
	if lemma != "put" || p == nil || f.s.Lower(i+1) != "it" || f.s.Lower(i+2) != "to" {
		return false
	}
	for t := i + 3; t < len(f.s.Tokens) && t < i+10; t++ {
		if f.s.Lower(t) == "that" && f.s.Tokens[t].Head > t {
			a := f.blank(i, graph.Alleges, "put to somebody")
			a.Source, a.Says = p.Subject, true
			a.Content = []graph.Span{f.between(t, f.turnEnd(i))}
			f.add(a)
			return true
		}
	}
	return false
}
