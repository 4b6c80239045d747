package speech

import (
	"strings"

	"hearsay/extract/claims"
	"hearsay/extract/lexicon"
	"hearsay/graph"
)

// answerIdiom reads answers that take more words than a verb: "took issue with the report", "poured scorn on the claim", "issued a
// denial", "questioned the accuracy of the report". It reports whether the verb at i begins one.
func (f *finder) answerIdiom(i int, lemma string) bool {
	stance, named := f.issuesDenial(i, lemma)
	if named < 0 {
		stance, named = graph.Disputes, f.doubted(i, lemma)
	}
	if named < 0 {
		named = f.setAgainst(i, lemma)
	}
	p := f.proposition(i)
	if named < 0 || p == nil || p.Subject.Kind != claims.Words || p.Polarity == graph.Negative || f.unsaid(i) || f.marked(f.s.Tokens[i].Span) {
		return false
	}
	a := f.blank(i, stance, "answer in an idiom")
	a.Cue = []graph.Span{f.s.Range(i, max(i, f.s.First(named, "punct")-1))}
	a.Source, a.Answers = p.Subject, words(f.si, named, f.yieldSpan(named, "punct", "case"))
	a.Content = []graph.Span{a.Answers.Span}
	f.add(a)
	return true
}

// issuesDenial is the denial that the verb at i gives out, -1 for none: "issued | a flat denial".
func (f *finder) issuesDenial(i int, lemma string) (graph.Stance, int) {
	if o := f.s.Child(i, "obj"); o > i && f.s.Lemma(o) == "denial" && (issues[lemma] || offering[lemma]) && f.s.Child(o, "acl") < 0 {
		return graph.Denies, o
	}
	return graph.Denies, -1
}

// issued reports whether the noun at i is a denial that somebody gives out.
func (f *finder) issued(i int) bool {
	v := f.s.Tokens[i].Head
	if v < 0 || f.s.Tokens[v].UPOS != "VERB" {
		return false
	}
	_, o := f.issuesDenial(v, strings.ToLower(f.s.Lemma(v)))
	return o == i
}

// doubted is the claim whose truth the verb at i puts in doubt, -1 for none: "questioned the accuracy of | the report".
func (f *finder) doubted(i int, lemma string) int {
	o := f.s.Child(i, "obj")
	if lemma != "question" && lemma != "challenge" && lemma != "dispute" && lemma != "contest" && lemma != "doubt" || o < i || !truth[strings.ToLower(f.s.Lemma(o))] {
		return -1
	}
	if n := f.s.Child(o, "nmod", "nmod:poss"); n >= 0 && claimWord(strings.ToLower(f.s.Lemma(n))) {
		return n
	}
	return -1
}

// setAgainst is the claim behind an idiom for disputing that begins with the verb at i, -1 for none: "took issue with | the report".
func (f *finder) setAgainst(i int, lemma string) int {
	if w := f.s.Lower(i + 1); lemma == "defend" && (strings.HasSuffix(w, "self") || w == "themselves") && f.s.Lower(i+2) == "against" {
		if x := f.s.Tokens[i+2].Head; x > i+2 && f.answerable(f.s, x) {
			return x
		}
	}
	for _, idiom := range against {
		w := strings.Fields(idiom)
		if w[0] != lemma {
			continue
		}
		t := i + 1
		for _, next := range w[1:] {
			if f.s.Lower(t) != next {
				t = -1
				break
			}
			t++
		}
		if t < 0 {
			continue
		}
		if x := f.s.Tokens[t-1].Head; x >= t && f.answerable(f.s, x) {
			return x
		}
	}
	return -1
}

// truth are nouns for what a claim has that is so, against are idioms for disputing, the verb first as its lemma.
var (
	truth   = lexicon.Set(`accuracy truth truthfulness veracity credibility validity authenticity reliability`)
	against = []string{"take issue with", "take exception to", "cast doubt on", "cast doubt upon", "throw doubt on", "pour scorn on", "heap scorn on", "pour cold water on",
		"push back on", "push back against", "push back at", "hit out at", "find fault with"}
)
