package speech

import (
	"strings"

	"hearsay/extract/lexicon"
	"hearsay/graph"
)

// citing finds on whom the speaker of attribution k rests: "the paper, citing two officials, reported".
func (f *finder) citing(cue, k int) {
	if f.authority(cue, k) {
		return
	}
	for i := range f.s.Tokens {
		if f.s.Tokens[i].UPOS != "VERB" || f.s.Tokens[i].XPOS != "VBG" {
			continue
		}
		o := f.citedAt(i)
		if o < 0 || !f.sameClause(i, cue) || f.within(i, f.found[k].Content) {
			continue
		}
		f.rest(k, f.blank(i, graph.Alleges, "citing"), o)
		return
	}
}

// citedAt is the noun for whom the verb at i names as its source: "citing | two officials |", "which refers to | circles of the
// firm |"; -1 for none.
func (f *finder) citedAt(i int) int {
	prep := ""
	switch strings.ToLower(f.s.Lemma(i)) {
	case "cite", "quote":
		return f.s.Child(i, "obj")
	case "refer", "point":
		prep = "to"
	case "rely", "draw":
		prep = "on"
	}
	for _, x := range f.s.ChildrenBy(i, "obl", "nmod") {
		if prep != "" && x > i && f.s.Lower(f.s.Child(x, "case")) == prep && (f.canSpeak(x) || sources[strings.ToLower(f.s.Lemma(x))]) {
			return x
		}
	}
	return -1
}

// sources are nouns for people without a name who tell things to reporters.
var sources = lexicon.Set(`source insider circle people person whistleblower informant`)

// described is the last token of what tells, behind the words for a source that end at last, who that is: "a person | with
// knowledge of the accounts |".
func (f *finder) described(last int) int {
	switch f.s.Lower(last + 1) {
	case "with", "familiar", "close", "inside", "within", "at", "in", "briefed", "aware", "near":
	default:
		return last
	}
	end := last
	for t := last + 1; t < len(f.s.Tokens) && f.s.Tokens[t].UPOS != "PUNCT"; t++ {
		if f.tells(t, t) || f.s.Tokens[t].XPOS == "VBG" || f.timeLike(t) || f.s.Tokens[t].UPOS == "SCONJ" {
			return last
		}
		end = t
	}
	return end
}

// rest adds that attribution k rests on whoever the noun at o names, by the cue of a.
func (f *finder) rest(k int, a Attribution, o int) {
	a.Source = words(f.si, o, f.yieldSpan(o, "case", "acl:relcl", "punct"))
	if last := f.s.TokenAt(a.Source.Span.EndByte - 1); sources[strings.ToLower(f.s.Lemma(o))] || f.canSpeak(o) {
		a.Source.Span = a.Source.Span.Cover(f.s.Tokens[f.described(last)].Span)
	}
	a.Content, a.Under, a.Says = f.found[k].Content, k, true
	f.add(a)
}

// authority finds whose word the speaker of attribution k says it is: "reported, on the word of two clerks, that …",
// "claimed, with reference to clerks, that …".
func (f *finder) authority(cue, k int) bool {
	for _, x := range f.s.ChildrenBy(cue, "obl", "nmod") {
		o := f.s.Child(x, "nmod")
		if o < 0 || f.s.Lower(o) == "anonymity" {
			continue // "on the basis of anonymity"
		}
		switch lemma, on, of := strings.ToLower(f.s.Lemma(x)), f.s.Lower(f.s.Child(x, "case")), f.s.Lower(f.s.Child(o, "case")); lemma {
		case "word", "authority", "account", "evidence", "testimony", "basis":
			if on != "on" || of != "of" {
				continue
			}
		case "reference":
			if on != "with" || of != "to" {
				continue
			}
		default:
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
