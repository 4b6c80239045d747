package speech

import (
	"strings"

	"hearsay/extract/claims"
	"hearsay/extract/lexicon"
	"hearsay/graph"
)

// noun reads a claim noun with the clause it announces: "allegations that the books were altered",
// "claims of fraud", "her suggestion that …".
func (f *finder) noun(i int, c cue) {
	content, ok := f.nounContent(i, c)
	if !ok {
		f.nounPosition(i, c)
		return
	}
	a := f.blank(i, c.stance, "noun "+strings.ToLower(f.s.Lemma(i)))
	a.Says = true
	a.Source = f.owner(i)
	if v := f.voices(i); v >= 0 && a.Source.Kind == claims.Nothing {
		a.Source = f.proposition(v).Subject
	}
	a.Content = []graph.Span{content}
	if d := f.s.Child(i, "det"); d >= 0 && f.s.Lower(d) == "no" {
		a.Nobody = true
		f.add(a)
		return
	}
	if g, isAnswer := f.governor(i); g >= 0 {
		if a.Source.Kind == claims.Nothing && f.demanded(g) {
			a.Source, a.Stance = f.proposition(g).Subject, graph.Demands // "demanded proof that the cash is hers"
		}
		k, cued := f.cued[at{f.si, g}]
		switch {
		case cued && isAnswer:
			a.Beside = k
			if len(f.found[k].Content) == 0 || f.found[k].Content[0] != content {
				f.found[k].Content = a.Content
			}
			f.found[k].Answers = claims.Phrase{}
		case !cued && isAnswer:
			lemma := strings.ToLower(f.s.Lemma(g))
			d := f.blank(g, f.use(g, lemma, cueVerbs[lemma]).stance, "answers "+strings.ToLower(f.s.Lemma(i)))
			d.Content = a.Content
			if p := f.proposition(g); p != nil {
				d.Source = p.Subject
				if p.Polarity == graph.Negative {
					d.Stance = graph.Confirms
				}
			}
			a.Beside = f.add(d)
		}
	}
	f.add(a)
}

// nounPosition reads a noun that names a position with whose it is and what it is on: "voiced concern about the
// dam", "her support for the strike".
func (f *finder) nounPosition(i int, c cue) {
	if f.marked(f.s.Tokens[i].Span) || f.s.Lower(f.s.Child(i, "det")) == "no" {
		return
	}
	a := f.blank(i, c.stance, "noun "+strings.ToLower(f.s.Lemma(i)))
	a.Source = f.owner(i)
	v := f.voices(i)
	if v >= 0 {
		a.Source = f.proposition(v).Subject
		a.Cue = []graph.Span{f.cueSpan(v).Cover(f.s.Tokens[i].Span)}
	}
	if a.Source.Kind != claims.Words {
		return
	}
	for _, x := range f.s.ChildrenBy(i, "nmod", "acl", "obl") {
		b := f.s.Child(x, "case", "mark")
		if b < i || !c.takes(f.s.Lower(b)) || f.s.Lower(b) == "of" && v < 0 && f.s.Child(i, "nmod:poss") < 0 {
			continue
		}
		if b == i+1 {
			a.Cue[0] = a.Cue[0].Cover(f.s.Tokens[b].Span)
		}
		a.Content, a.Position, a.Act = []graph.Span{f.yieldSpan(x, "case", "mark")}, true, true
		f.add(a)
		return
	}
}

// voices is the verb that the noun at i is the object of, where it says whose word the noun is; -1 for none.
func (f *finder) voices(i int) int {
	h := f.s.Tokens[i].Head
	if h < 0 || f.s.Tokens[i].Rel != "obj" || !voicing[strings.ToLower(f.s.Lemma(h))] {
		return -1
	}
	if p := f.proposition(h); p == nil || p.Rule != "verb" || p.Subject.Kind != claims.Words || p.Polarity == graph.Negative {
		return -1
	}
	return h
}

// voicing are verbs that do no more with a noun of position than to say whose it is.
var voicing = lexicon.Set(`express voice raise make have share reiterate repeat renew issue hold air offer show signal declare announce throw lend`)

// nounContent is the clause that the claim noun at i announces.
func (f *finder) nounContent(i int, c cue) (graph.Span, bool) {
	for _, x := range f.s.ChildrenBy(i, "acl", "acl:relcl", "ccomp", "advcl") {
		if x < i || !f.predicates(x) {
			continue
		}
		m := f.s.Child(x, "mark")
		that := m >= 0 && (f.s.Lower(m) == "that" || f.s.Lower(m) == "of" || f.s.Lower(m) == "to" && c.bids || c.stance == graph.Questions)
		bare := m < 0 && f.s.Child(x, "nsubj", "nsubj:pass") == i+1 && f.complete(x)
		if that && (f.s.Tokens[m].Rel == "mark" && !f.aboutNoun(x) || f.complete(x)) || bare && !f.aboutNoun(x) {
			return f.yieldSpan(x, "mark"), true
		}
	}
	return graph.Span{}, false
}

// aboutNoun reports whether the clause at x tells what became of the noun it hangs from: "an allegation that she has
// made before".
func (f *finder) aboutNoun(x int) bool {
	switch strings.ToLower(f.s.Lemma(x)) {
	case "make", "deny", "raise", "reject", "repeat", "level", "publish", "face", "dismiss", "refute", "dispute", "withdraw":
		return f.s.Child(x, "obj", "ccomp", "xcomp") < 0
	case "call", "describe", "brand", "label":
		return f.s.Child(x, "obj") < 0 // "a charge he called laughable"
	}
	return false
}

// complete reports whether the clause has all its places filled by itself, so that it is no relative
// clause about the noun.
func (f *finder) complete(x int) bool {
	s := f.s.Child(x, "nsubj", "nsubj:pass")
	if s < 0 {
		return true
	}
	switch f.s.Lower(s) {
	case "that", "which", "who":
		return false
	}
	return f.s.Child(x, "obj", "ccomp", "xcomp", "obl", "cop", "aux:pass", "acl") >= 0
}

// owner is whose claim it is: "Okafor's suggestion", "allegations by two officials".
func (f *finder) owner(i int) claims.Phrase {
	if p := f.s.Child(i, "nmod:poss"); p >= 0 {
		return words(f.si, p, f.yieldSpan(p, "case"))
	}
	for _, m := range f.s.ChildrenBy(i, "nmod") {
		if b := f.s.Child(m, "case"); b >= 0 && (f.s.Lower(b) == "by" || f.s.Lower(b) == "from" || f.s.Lower(b) == "of" && f.s.Lemma(i) == "question" && f.canSpeak(m)) {
			return words(f.si, m, f.yieldSpan(m, "case"))
		}
	}
	return claims.Phrase{}
}

// demanded reports whether the verb at g demands what is its object.
func (f *finder) demanded(g int) bool {
	p := f.proposition(g)
	return p != nil && p.Rule == "verb" && p.Subject.Kind == claims.Words && cueVerbs[strings.ToLower(f.s.Lemma(g))].stance == graph.Demands
}

// governor is the verb that the noun is the object of, and whether that verb answers claims.
func (f *finder) governor(i int) (int, bool) {
	h := f.s.Tokens[i].Head
	if h < 0 || f.s.Tokens[i].Rel != "obj" && !strings.HasPrefix(f.s.Tokens[i].Rel, "obl") {
		return -1, false
	}
	lemma := strings.ToLower(f.s.Lemma(h))
	c, ok := cueVerbs[lemma]
	c = f.use(h, lemma, c)
	return h, ok && (answering[c.stance] || c.stance == graph.Confirms)
}
