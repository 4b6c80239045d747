package speech

import (
	"strings"

	"hearsay/extract/claims"
	"hearsay/graph"
)

// withholds reports whether proposition p, of the verb at i, tells that its subject does not answer, and whether that is all there is
// to it: what is not answered is named there, and is no claim.
func (f *finder) withholds(i int, lemma string, p *claims.Proposition) (ok, itself bool) {
	text := strings.ToLower(p.Span.Of(f.doc.Text))
	negative := p.Polarity == graph.Negative || strings.HasPrefix(p.Lemma, "fail to ")
	switch lemma {
	case "comment", "respond", "reply", "answer", "return", "confirm", "address":
		return f.givesNoAnswer(i, lemma, p, text, negative)
	case "hang", "walk", "drive", "reach", "contact", "find", "interview", "pick", "reachable", "available", "unavailable":
		return f.slips(i, lemma, p, text, negative), false
	case "say", "disclose", "reveal", "explain", "speak", "discuss", "name", "identify", "elaborate", "draw", "go", "decline", "refuse":
		return f.willNotSay(i, lemma, p, text, negative)
	}
	return f.keepsQuiet(i, lemma, p, text), false
}

// givesNoAnswer reads withholds where the verb is one of answering.
func (f *finder) givesNoAnswer(i int, lemma string, p *claims.Proposition, text string, negative bool) (ok, itself bool) {
	switch lemma {
	case "comment":
		ok = negative || holdsAny(p.Lemma, "decline", "refuse", "unable")
		return ok, f.inGeneral(p.Object) || f.ofMatter(i) || f.s.Lower(i+1) == "further"
	case "respond", "reply", "answer", "return":
		if lemma == "answer" && f.can(i) || f.otherRequest(i, text) {
			return false, false // "cannot answer basic questions"
		}
		return negative && (holdsAny(text, "request", "comment", "interview", "question", "call", "message", "email", "phone", "the door") || f.toClaim(i) ||
			lemma != "return" && f.bare(i, p)), f.ofMatter(i)
	case "confirm":
		return f.neither(i) && f.s.Child(i, "ccomp") < 0 && (p.Object.Kind == claims.Nothing || p.Object.Kind == claims.Words && !claimWord(strings.ToLower(f.s.Lemma(p.Object.Head)))), false
	case "address":
		o := f.s.Child(i, "obj")
		return negative && o > i && (claimWord(strings.ToLower(f.s.Lemma(o))) || askNoun[strings.ToLower(f.s.Lemma(o))]), false
	}
	return false, false
}

// slips reads withholds where somebody is not to be got hold of, or gets away.
func (f *finder) slips(i int, lemma string, p *claims.Proposition, text string, negative bool) bool {
	switch lemma {
	case "hang":
		return p.Lemma == "hang up" && !negative && holdsAny(strings.ToLower(f.s.Span.Of(f.doc.Text)), "phone", "contact", "reach", "call", "asked")
	case "walk", "drive":
		return !negative && (f.s.Lower(i+1) == "away" || f.s.Lower(i+1) == "off") && f.pressed(i)
	case "reach", "contact":
		return negative && p.Rule == "passive" && f.reachable(p.Subject)
	case "find", "interview":
		return negative && p.Rule == "passive" && (lemma == "interview" && f.will(i) || strings.Contains(text, "for comment"))
	case "pick":
		return negative && p.Lemma == "pick up" && holdsAny(text, "phone", "call")
	case "reachable":
		return negative && f.speaksFirst(i, p)
	case "available", "unavailable":
		return (negative || lemma == "unavailable") && (strings.Contains(text, "comment") || strings.Contains(text, "immediately") && f.speaksFirst(i, p))
	}
	return false
}

// willNotSay reads withholds where the verb is one of telling more, or of refusing.
func (f *finder) willNotSay(i int, lemma string, p *claims.Proposition, text string, negative bool) (ok, itself bool) {
	switch lemma {
	case "say", "disclose", "reveal", "explain":
		if lemma == "say" && f.saysNothing(i) {
			return true, false
		}
		if f.onlyBeside(i) >= 0 && f.pressed(i) {
			b := f.blank(i, graph.DeclinesComment, "said only") // and what is said is read as well
			b.Source, b.Answers, b.Sentence = p.Subject, words(f.si, f.onlyBeside(i), b.Cue[0]), f.si
			f.keep(b)
			return false, false
		}
		return negative && f.will(i) && f.asksClause(i), true
	case "speak":
		return negative && holdsAny(text, "publicly", "in public", "on the record"), f.ofMatter(i)
	case "discuss":
		return negative && (f.will(i) || f.can(i)) && (f.s.Child(i, "obj") > i || f.asksClause(i)), f.asksClause(i) || f.withheld(i)
	case "name", "identify":
		return negative && f.will(i) && f.s.Child(i, "obj") > i, true
	case "elaborate":
		return negative, true
	case "draw":
		negative = negative || strings.HasPrefix(p.Lemma, "refuse") || strings.HasPrefix(p.Lemma, "decline")
		ok = negative && p.Rule == "passive" && f.s.Lower(i+1) == "on"
		f.undrawn(i, p, ok)
		return ok || negative && p.Rule == "passive" && f.will(i) && f.bare(i, p), ok && !f.onClaims(i+2)
	case "go":
		return negative && f.will(i) && holdsAny(text, "into detail", "into specifics", "into the detail"), false
	case "decline", "refuse":
		x := f.does(i)
		return f.tellsNothing(i, text), f.asksClause(i) || f.ofMatter(i) || f.withheld(x) || f.s.Lemma(x) == "elaborate"
	}
	return false, false
}

// keepsQuiet reports whether proposition p, of the verb at i, tells that its subject keeps silent without a word for answering.
func (f *finder) keepsQuiet(i int, lemma string, p *claims.Proposition, text string) bool {
	o := f.s.Child(i, "obj")
	switch {
	case p.Polarity == graph.Negative && lemma != "take" && lemma != "give":
		return false
	case lemma == "remain" || lemma == "stay" || lemma == "keep" || lemma == "maintain" || lemma == "fall":
		x := f.s.Child(i, "xcomp", "obj", "advmod")
		return x >= i+1 && (x == i+1 && silent[f.s.Lower(x)] || f.s.Lower(i+1) == "tight") && f.s.Child(i, "nsubj") >= 0 && (lemma != "fall" || holdsAny(strings.ToLower(f.s.Span.Of(f.doc.Text)), "asked", "questions")) || o > i && (f.s.Lower(o) == "silence" || f.s.Lower(o) == "counsel") && f.s.Child(o, "nmod:poss", "amod", "det") >= 0
	case lemma == "take" || lemma == "give":
		no := o > i && (f.s.Lower(f.s.Child(o, "det")) == "no" || p.Polarity == graph.Negative && f.will(i))
		return no && (f.s.Lower(o) == "position" || f.s.Lower(o) == "questions" || lemma == "give" && f.s.Lower(o) == "interviews")
	case lemma == "invoke" || lemma == "exercise" || lemma == "use":
		return holdsAny(text, "right to silence", "right to remain silent", "right not to answer")
	case lemma == "ignore" || lemma == "dodge" || lemma == "evade" || lemma == "evad" || lemma == "avoid" || lemma == "duck" || lemma == "sidestep":
		noun := strings.ToLower(f.s.Lemma(o))
		return o > i && (noun == "question" && lemma != "avoid" || noun == "query" || noun == "question" && f.s.Child(o, "acl", "acl:relcl", "nmod") < 0 || (noun == "message" || noun == "email" || noun == "request") && holdsAny(text, "comment", "interview", "from"))
	case lemma == "turn" || lemma == "reject":
		return (lemma == "reject" || p.Lemma == "turn down") && holdsAny(text, "request", "invitation") && holdsAny(text, "interview", "comment")
	}
	return false
}
