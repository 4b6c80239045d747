package speech

import (
	"strings"

	"hearsay/extract/claims"
	"hearsay/extract/lexicon"
	"hearsay/graph"
)

// issuer is who stands behind a passive without an agent, where a report is named: "in a report
// published by Radio Fenwater, she was accused of …".
func (f *finder) issuer(i int) claims.Phrase {
	for _, x := range f.s.ChildrenBy(i, "obl", "nmod") {
		b := f.s.Child(x, "case")
		if b >= 0 && (f.s.Lower(b) == "in" || f.s.Lower(b) == "by") && documentNoun[strings.ToLower(f.s.Lemma(x))] {
			return f.document(x)
		}
	}
	if i+2 < len(f.s.Tokens) && f.s.Tokens[i+1].Form == "," && f.s.Lower(i+2) == "in" {
		if x := f.s.Tokens[i+2].Head; x > i && documentNoun[strings.ToLower(f.s.Lemma(x))] {
			return f.document(x) // ", in an article published by Radio Fenwater, of hiding", wherever that hangs
		}
	}
	return claims.Phrase{}
}

// standsBehind gives attribution a the source, or who stands behind it where it is a document.
func (f *finder) standsBehind(a *Attribution, source claims.Phrase) {
	a.Source = f.behind(source)
	if a.Source != source {
		a.Through = source
	}
}

// behind is who stands behind a source that is a document: its publisher, or for "the statement" whoever
// spoke last.
func (f *finder) behind(source claims.Phrase) claims.Phrase {
	if source.Kind != claims.Words || source.Sentence != f.si || f.s.Tokens[source.Head].UPOS == "PROPN" || !documentNoun[strings.ToLower(f.s.Lemma(source.Head))] {
		return source
	}
	if d := f.document(source.Head); d.Head != source.Head {
		return d
	}
	if givenOut[strings.ToLower(f.s.Lemma(source.Head))] && f.s.Lower(f.s.Child(source.Head, "det")) == "the" && f.s.Child(source.Head, "nmod", "acl") < 0 {
		if k := f.mentionedBefore(f.si); k >= 0 {
			return f.found[k].Source
		}
		if giver, ok := f.giver(strings.ToLower(f.s.Lemma(source.Head))); ok {
			return giver
		}
	}
	return source
}

// giver is the subject of the sentence just before that tells of such a document: "The clinic apologised in
// a statement."
func (f *finder) giver(noun string) (claims.Phrase, bool) {
	for si := f.si - 1; si >= 0 && si >= f.si-2; si-- {
		s := f.doc.Sentences[si]
		for i := range s.Tokens {
			if strings.ToLower(s.Lemma(i)) != noun || s.Root < 0 {
				continue
			}
			if p, ok := f.byHead[at{si, s.Root}]; ok && f.props[p].Subject.Kind == claims.Words {
				return f.props[p].Subject, true
			}
		}
	}
	return claims.Phrase{}, false
}

// givenOut are documents that speak for whoever has just been quoted.
var givenOut = lexicon.Set(`statement release letter email post tweet`)

// sighting are verbs for coming to know a document that somebody else wrote.
var sighting = lexicon.Set(`see obtain review view read examine leak receive cite report`)

// seenBy is who tells of the document at x, which is not theirs: "a memo | seen by Radio Kestrel |". The head of the
// agent and of the verb, or -1.
func (f *finder) seenBy(x int) (p *claims.Proposition, verb int) {
	for _, v := range f.s.ChildrenBy(x, "acl", "acl:relcl") {
		if p := f.proposition(v); p != nil && p.Rule == "passive with agent" && sighting[strings.ToLower(f.s.Lemma(v))] {
			return p, v
		}
	}
	return nil, -1
}

// issuesBy reports whether the possessor at m is somebody who can write a document, not a time or a thing.
func (f *finder) issuesBy(m int) bool {
	if c := f.names.At(f.si, m); c >= 0 {
		t := f.names.Clusters[c].Type
		return t == graph.Person || t == graph.Organization || t == graph.Group
	}
	return f.s.Tokens[m].UPOS == "NOUN" && !f.timeLike(m) && f.s.Child(m, "det", "nmod:poss") >= 0
}

// document is who speaks through the document at x: its publisher where it is named, else the document.
func (f *finder) document(x int) claims.Phrase {
	if h := f.s.Tokens[x].Head; h >= 0 && f.s.Tokens[x].Rel == "obj" && issues[strings.ToLower(f.s.Lemma(h))] {
		if p := f.proposition(h); p != nil && p.Subject.Kind == claims.Words && p.Rule == "verb" {
			return p.Subject
		}
	}
	for _, v := range f.s.ChildrenBy(x, "acl", "acl:relcl") {
		if p := f.proposition(v); p != nil && p.Rule == "passive with agent" && !sighting[strings.ToLower(f.s.Lemma(v))] {
			return p.Subject
		}
	}
	for _, m := range f.s.ChildrenBy(x, "nmod", "nmod:poss", "compound") {
		if b := f.s.Child(m, "case"); b >= 0 && f.s.Lower(b) != "by" && f.s.Lower(b) != "'s" && f.s.Lower(b) != "from" {
			continue
		}
		if (f.s.Tokens[m].Rel == "nmod:poss" || f.s.Lower(f.s.Child(m, "case")) == "by") && f.issuesBy(m) {
			return words(f.si, m, f.yieldSpan(m, "case", "punct")) // "the bank's statement"
		}
		if c := f.names.At(f.si, m); c >= 0 && f.names.Clusters[c].Type == graph.Organization {
			return words(f.si, m, f.yieldSpan(m, "case", "punct"))
		}
	}
	return words(f.si, x, f.yieldSpan(x, "case", "acl", "acl:relcl", "punct", "appos", "advcl"))
}
