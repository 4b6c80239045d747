package speech

import (
	"strings"

	"hearsay/graph"
)

// citing finds on whom the speaker of attribution k rests: "the paper, citing two officials, reported".
func (f *finder) citing(cue, k int) {
	if f.authority(cue, k) {
		return
	}
	for i := range f.s.Tokens {
		lemma := strings.ToLower(f.s.Lemma(i))
		if f.s.Tokens[i].UPOS != "VERB" || lemma != "cite" && lemma != "quote" || f.s.Tokens[i].XPOS != "VBG" {
			continue
		}
		o := f.s.Child(i, "obj")
		if o < 0 || !f.sameClause(i, cue) || f.within(i, f.found[k].Content) {
			continue
		}
		f.rest(k, f.blank(i, graph.Alleges, "citing"), o)
		return
	}
}

// rest adds that attribution k rests on whoever the noun at o names, by the cue of a.
func (f *finder) rest(k int, a Attribution, o int) {
	a.Source = words(f.si, o, f.yieldSpan(o, "case", "acl:relcl", "punct"))
	a.Content, a.Under, a.Says = f.found[k].Content, k, true
	f.add(a)
}

// authority finds whose word the speaker of attribution k says it is: "reported, on the word of two clerks, that …".
func (f *finder) authority(cue, k int) bool {
	for _, x := range f.s.ChildrenBy(cue, "obl", "nmod") {
		lemma := strings.ToLower(f.s.Lemma(x))
		if lemma != "word" && lemma != "authority" && lemma != "account" && lemma != "evidence" && lemma != "testimony" || f.s.Lower(f.s.Child(x, "case")) != "on" {
			continue
		}
		o := f.s.Child(x, "nmod")
		if o < 0 || f.s.Lower(f.s.Child(o, "case")) != "of" {
			continue
		}
		a := f.blank(x, graph.Alleges, "on the word of")
		a.Cue = []graph.Span{f.s.Range(f.s.Child(x, "case"), f.s.Child(o, "case"))}
		f.rest(k, a, o)
		return true
	}
	return false
}

func (f *finder) within(i int, spans []graph.Span) bool {
	for _, s := range spans {
		if s.Contains(f.s.Tokens[i].Span) {
			return true
		}
	}
	return false
}

// sameClause reports whether the participle at i hangs from the cue, from its subject, or from what
// that subject published.
func (f *finder) sameClause(i, cue int) bool {
	h := f.s.Tokens[i].Head
	for steps := 0; h >= 0 && steps < 5; steps++ {
		if h == cue {
			return true
		}
		if k, ok := f.cued[at{f.si, h}]; ok && f.found[k].CueHead != cue {
			return false
		}
		if f.s.Tokens[cue].Head == h && (f.s.Tokens[cue].Rel == "acl" || f.s.Tokens[cue].Rel == "advcl") {
			return true
		}
		if n := f.s.Tokens[cue].Head; n >= 0 && f.s.Tokens[cue].Rel == "acl" && f.s.Tokens[n].Head == h && documentNoun[strings.ToLower(f.s.Lemma(n))] {
			return true // "The Gazette, citing two officials, published a report alleging …"
		}
		h = f.s.Tokens[h].Head
	}
	return false
}
