package speech

import (
	"strings"

	"hearsay/extract/claims"
	"hearsay/extract/lexicon"
	"hearsay/graph"
)

// referred reads that somebody leaves the answer to others: "referred questions to its lawyers", "directed a reporter to an earlier
// statement". It reports whether the verb at i tells so.
func (f *finder) referred(i int, lemma string) bool {
	if !referring[lemma] {
		return false
	}
	p, o := f.proposition(i), f.s.Child(i, "obj")
	if p == nil || p.Subject.Kind != claims.Words || p.Polarity == graph.Negative || o < i || f.unsaid(i) || f.marked(f.s.Tokens[i].Span) {
		return false
	}
	noun, to := strings.ToLower(f.s.Lemma(o)), false
	for t := o + 1; t < len(f.s.Tokens) && t < o+9 && f.s.Tokens[t].UPOS != "PUNCT"; t++ {
		to = to || f.s.Lower(t) == "to"
	}
	if !to || !askNoun[noun] && !inquirer[noun] {
		return false
	}
	a := f.blank(i, graph.DeclinesComment, "referred elsewhere")
	a.Source = p.Subject
	a.Answers = words(f.si, i, f.s.Range(i, o))
	f.add(a)
	return true
}

// referring are verbs for leaving an answer to others, inquirer further nouns for what or who is sent on.
var (
	referring = lexicon.Set(`refer direct defer redirect forward point steer`)
	inquirer  = lexicon.Set(`comment reporter journalist correspondent newspaper paper medium press caller`)
)
