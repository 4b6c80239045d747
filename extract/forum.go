package extract

import (
	"strings"

	"hearsay/extract/claims"
	"hearsay/extract/lexicon"
)

// inForum reports whether the proposition tells of somebody addressing a body that keeps a record: a
// parliament, a court. That they spoke there is news in itself.
func (a *assembler) inForum(p *claims.Proposition) bool {
	_, _, ok := a.forum(p)
	return ok
}

// forum returns the body that is addressed, with the preposition before it.
func (a *assembler) forum(p *claims.Proposition) (claims.Phrase, string, bool) {
	body := func(x claims.Phrase) bool {
		if x.Kind != claims.Words {
			return false
		}
		s := a.doc.Sentences[x.Sentence]
		switch s.Lower(s.Child(x.Head, "case")) {
		case "outside", "near", "behind":
			return false // "said outside court"
		}
		return forumNoun[strings.ToLower(s.Lemma(x.Head))]
	}
	if body(p.Object) {
		return p.Object, "", true
	}
	for _, x := range append([]claims.Argument{{Role: "", Phrase: p.Object}}, p.Arguments...) {
		if inner, ok := a.bodyIn(x.Phrase); ok && !body(x.Phrase) {
			return inner, "in", true // "said in a tearful speech in the Senate"
		}
	}
	for _, arg := range p.Arguments {
		switch {
		case !body(arg.Phrase):
		case arg.Role == "addressee":
			return arg.Phrase, "", true
		case arg.Role == "place":
			return arg.Phrase, "in", true
		case arg.Role == "to", arg.Role == "before":
			return arg.Phrase, arg.Role, true
		}
	}
	return claims.Phrase{}, "", false
}

// bodyIn finds a named body inside a phrase that tells of a speech.
func (a *assembler) bodyIn(x claims.Phrase) (claims.Phrase, bool) {
	if x.Kind != claims.Words {
		return claims.Phrase{}, false
	}
	s := a.doc.Sentences[x.Sentence]
	if !speechNoun[strings.ToLower(s.Lemma(x.Head))] {
		return claims.Phrase{}, false
	}
	for i := range s.Tokens {
		if m := a.names.NameAt(x.Sentence, i); m >= 0 && forumNoun[strings.ToLower(s.Lemma(i))] && s.Under(i, x.Head) {
			n := a.names.Mentions[m]
			return claims.Phrase{Kind: claims.Words, Sentence: x.Sentence, Head: n.Head, Span: n.Span}, true
		}
	}
	return claims.Phrase{}, false
}

var speechNoun = lexicon.Set(`speech address statement remark testimony appearance question`)

var forumNoun = lexicon.Set(`house commons parliament senate congress assembly legislature court council committee tribunal inquiry chamber hearing`)

// addressing is proposition i, as told of a speech where it does no more than attribute one: whom the
// speaker addressed goes before what was said.
func (a *assembler) addressing(i int) *claims.Proposition {
	p := a.props[i]
	w := a.cueOf(&p)
	if w == nil || !w.Says || w.Rule == "citing" {
		return &p
	}
	if body, prep, ok := a.forum(&p); ok {
		p.Object, p.Arguments = body, nil
		if prep != "" {
			p.Label, p.Lemma = p.Label+" "+prep, p.Lemma+" "+prep
		}
	}
	return &p
}
