package speech

import (
	"hearsay/extract/claims"
	"hearsay/graph"
)

// inSentence is quotation q with the words around it that belong to what is said, where it is but a part of that:
// "called voters “stupid” for it", "said the city “welcomes” a review".
func (f *finder) inSentence(verb, q int) graph.Span {
	inner := f.doc.Quotes[q].Inner
	first, last := f.s.TokenAt(inner.StartByte), f.s.TokenAt(inner.EndByte-1)
	if inner.StartByte < f.s.Tokens[verb].EndByte || !f.s.Span.Contains(inner) || first < verb+3 {
		return inner
	}
	before := first - 1
	for before > verb && quoteMark(f.s.Tokens[before].Form) {
		before--
	}
	if f.s.Tokens[before].UPOS == "PUNCT" || before <= verb {
		return inner
	}
	for t := verb + 1; t <= before; t++ {
		if f.s.Tokens[t].UPOS == "PUNCT" {
			return inner
		}
	}
	start := verb + 1
	if that := f.thatBehind(verb); that > 0 && that < first {
		start = that
	} else if timeNoun(f.s.Lower(start)) {
		start++
	}
	if u := f.s.Tokens[start].UPOS; u == "ADP" || u == "ADV" {
		return inner
	}
	return f.between(start, f.outward(verb, start, last))
}

// quoteSource is the subject of the cue verb; where the tree shows none outside the marks, the noun right
// after or before the verb, as in "…", said Okafor.
func (f *finder) quoteSource(verb int) claims.Phrase {
	if o := f.quotedAs(verb); o >= 0 {
		return words(f.si, o, f.yieldSpan(o, "punct", "appos", "acl:relcl"))
	}
	if who := f.nameBetween(verb); who.Kind == claims.Words {
		return who
	}
	if p := f.proposition(verb); p != nil && p.Rule != "passive" && p.Subject.Kind == claims.Words && !f.marked(p.Subject.Span) {
		return p.Subject
	}
	if f.s.Child(verb, "aux:pass", "nsubj:pass") >= 0 {
		return claims.Phrase{} // "was asked"
	}
	for _, c := range f.s.ChildrenBy(verb, "nsubj", "obj", "obl") {
		if !f.marked(f.s.Tokens[c].Span) && f.s.Child(c, "case") < 0 && !f.timeLike(c) && (f.s.Tokens[c].Rel == "nsubj" || !addresses(f.s.Lemma(verb))) {
			return words(f.si, c, f.yieldSpan(c, "acl:relcl", "appos", "punct", "parataxis", "acl"))
		}
	}
	if who := f.behindMarks(verb); who.Kind == claims.Words {
		return who
	}
	for _, step := range []int{1, -1} {
		for i, n := verb+step, 0; i >= 0 && i < len(f.s.Tokens) && n < 4; i, n = i+step, n+1 {
			if f.marked(f.s.Tokens[i].Span) || f.s.Tokens[i].UPOS == "VERB" {
				break
			}
			if c := f.names.At(f.si, i); c >= 0 && f.names.Clusters[c].Type != graph.Place {
				m := f.names.Mentions[f.names.MentionAt(f.si, i)]
				return words(f.si, m.Head, m.Span)
			}
		}
	}
	return claims.Phrase{}
}

// nameBetween is the person whose name alone stands between a quotation and the verb: "…,” | Ada Lind | said"; Nothing where none does.
func (f *finder) nameBetween(verb int) claims.Phrase {
	k := f.names.NameAt(f.si, verb-1)
	if k < 0 || f.names.Clusters[f.names.Mentions[k].Cluster].Type != graph.Person {
		return claims.Phrase{}
	}
	m := f.names.Mentions[k]
	if m.First == 0 || m.Last != verb-1 || !quoteMark(f.s.Tokens[m.First-1].Form) || f.marked(m.Span) {
		return claims.Phrase{}
	}
	return words(f.si, m.Head, m.Span)
}

// behindMarks is who stands right behind the quotation before the verb, however much is told of them: "…,” | Mr Lind |, who was
// elected in May, said"; Nothing where nobody does.
func (f *finder) behindMarks(verb int) claims.Phrase {
	t := verb - 1
	for t > 0 && !f.marked(f.s.Tokens[t].Span) {
		t--
	}
	if t == 0 || f.s.Tokens[t+1].UPOS == "VERB" {
		return claims.Phrase{}
	}
	for n := t + 1; n < verb && n < t+7; n++ {
		switch f.s.Tokens[n].UPOS {
		case "PROPN", "NOUN", "DET", "ADJ", "NUM":
		case "PUNCT":
			if quoteMark(f.s.Tokens[n].Form) {
				continue
			}
			return claims.Phrase{}
		default:
			return claims.Phrase{}
		}
		if k := f.names.NameAt(f.si, n); k >= 0 && f.canSpeak(n) {
			m := f.names.Mentions[k]
			return words(f.si, m.Head, m.Span)
		}
	}
	return claims.Phrase{}
}

// addresses reports whether the verb names whom it speaks to as its object.
func addresses(lemma string) bool {
	return lemma == "tell" || lemma == "ask" || lemma == "assure" || lemma == "remind"
}
