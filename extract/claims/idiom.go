package claims

import (
	"strings"

	"hearsay/extract/lexicon"
)

// idioms are verbs that with these words mean something else than the words say; they are kept together
// as one predicate and name no object. Written for this project.
var idioms = map[string][]string{
	"throw": {"in the towel", "the towel"}, "break": {"a spear", "a lance", "the ice", "ranks"}, "bite": {"the bullet"}, "toe": {"the line"},
	"pull": {"the plug", "the strings"}, "turn": {"a blind eye", "the tables", "the page"}, "take": {"the plunge", "the helm", "place"},
	"pass": {"the buck"}, "cross": {"the line", "the floor"}, "draw": {"the line", "fire"}, "hold": {"the line", "sway"},
	"raise": {"eyebrows", "the alarm"}, "sound": {"the alarm"}, "move": {"the goalposts"}, "open": {"the floodgates"},
	"get": {"under way"}, "pay": {"the price", "lip service"}, "save": {"face"}, "lose": {"face"}, "close": {"ranks"}, "fall": {"on his sword", "on her sword"},
}

// figurative takes the object of an idiom into the predicate.
func (r *reader) figurative(p *Proposition) {
	o := p.Object.Head
	if p.Object.Kind != Words || p.Object.Sentence != r.si {
		return
	}
	bare := r.phrase(o, "nmod")
	words := strings.ToLower(bare.Span.Of(r.doc.Text))
	for _, rest := range idioms[strings.ToLower(r.s.Lemma(p.Head))] {
		if words != rest && r.preposition(o)+" "+words != rest {
			continue
		}
		verb := strings.ToLower(r.s.Lemma(p.Head))
		text := strings.ToLower(r.s.Tokens[p.Head].Span.Cover(bare.Span).Of(r.doc.Text))
		p.Label, p.Lemma, p.Object = text, verb+" "+rest, Phrase{}
		if c := r.s.Child(o, "nmod"); c > o && r.preposition(c) != "" {
			p.Object = r.phrase(c) // "broke a lance for her"
			p.Label, p.Lemma = p.Label+" "+r.preposition(c), p.Lemma+" "+r.preposition(c)
		} else if len(p.Arguments) > 0 && p.Arguments[0].Kind == Words {
			p.Object = p.Arguments[0].Phrase
			if prep := r.preposition(p.Object.Head); prep != "" {
				p.Label, p.Lemma = p.Label+" "+prep, p.Lemma+" "+prep
			}
			p.Arguments = p.Arguments[1:]
		}
		return
	}
}

// refused makes the object of a refusal of what is refused, where it has no object of its own: "declined | to
// comment".
func (r *reader) refused(p *Proposition, verbs []int) {
	last := len(verbs) - 1
	if last < 1 || p.Object.Kind != Nothing || len(p.Arguments) > 0 || !answers[strings.ToLower(r.s.Lemma(verbs[last]))] {
		return
	}
	switch lemma := strings.ToLower(r.s.Lemma(verbs[last-1])); lemma {
	case "decline", "refuse":
	default:
		return
	}
	p.Head = verbs[last-1]
	r.label(p, verbs[:last])
	p.Object = Phrase{Kind: Words, Sentence: r.si, Head: verbs[last], Span: r.s.Range(verbs[last-1]+1, verbs[last])}
}

// answers are verbs for what is refused to those who ask.
var answers = lexicon.Set(`comment elaborate respond reply answer`)

// pleads takes into the predicate what a defendant pleads, with what it is to as the object: "pleaded (not) guilty to |
// theft |". It reports whether the verb is such a one.
func (r *reader) pleads(p *Proposition) bool {
	g := p.Head + 1
	if r.s.Lower(g) == "not" {
		g++
	}
	plea := r.s.Lower(g)
	if r.s.Lemma(p.Head) != "plead" || plea != "guilty" && plea != "innocent" || p.Rule != "verb" {
		return false
	}
	p.Label, p.Lemma = r.s.Lower(p.Head)+" "+plea, "plead "+plea
	p.Object, p.Arguments, p.When = Phrase{}, nil, r.times([]int{p.Head, g})
	for _, h := range []int{p.Head, g} {
		for _, c := range r.s.ChildrenBy(h, "obl", "nmod") {
			if r.preposition(c) == "to" && c > g {
				p.Object, p.Label, p.Lemma = r.timeless(p, r.phrase(c)), p.Label+" to", p.Lemma+" to"
				return true
			}
		}
	}
	return true
}

// idle reports whether the verb at i, alone, tells no more than what there is to do or how: "nothing | to gain |", "by |
// waiting |".
func (r *reader) idle(i int) bool {
	t := &r.s.Tokens[i]
	if r.asFar(i) {
		return true
	}
	if t.Head < 0 || r.s.Child(i, "obj", "ccomp", "xcomp", "nsubj", "nsubj:pass", "iobj") >= 0 {
		return false
	}
	switch {
	case t.Rel == "acl" && t.XPOS == "VB" && r.s.Lemma(i) != "do":
		switch r.s.Lower(t.Head) {
		case "nothing", "anything", "something", "little", "much", "more", "everything":
			return true
		}
	case t.Rel == "advcl" && t.XPOS == "VBG" && r.s.Lower(r.s.Child(i, "mark", "case")) == "by":
		return r.s.Child(i, "obl") < 0
	}
	return false
}

// asFar reports whether the verb at i only says how sure the speaker is: "as far as I can | tell |".
func (r *reader) asFar(i int) bool {
	switch strings.ToLower(r.s.Lemma(i)) {
	case "tell", "know", "see", "judge", "remember", "recall", "understand":
	default:
		return false
	}
	n, as := r.s.Child(i, "nsubj"), r.s.Child(i, "mark")
	return n >= 0 && as > 1 && as < n && r.s.Lower(as) == "as" && r.s.Lower(as-1) == "far" && (r.s.Lower(as-2) == "as" || r.s.Lower(as-2) == "so")
}

// nothingTo returns the infinitive of "did nothing to help" for the verb "did" at i, or -1: nothing was
// done is all that is said of doing.
func (r *reader) nothingTo(i int) int {
	if strings.ToLower(r.s.Lemma(i)) != "do" {
		return -1
	}
	o := r.s.Child(i, "obj")
	if o < 0 || r.s.Lower(o) != "nothing" {
		return -1
	}
	for _, h := range []int{i, o} {
		for _, c := range r.s.ChildrenBy(h, "acl", "advcl", "xcomp") {
			if c > o && r.s.Tokens[c].XPOS == "VB" {
				return c
			}
		}
	}
	return -1
}

// undone reports whether the infinitive at i belongs to a "did nothing to".
func (r *reader) undone(i int) bool {
	h := r.s.Tokens[i].Head
	for steps := 0; h >= 0 && steps < 2; steps++ {
		if r.nothingTo(h) == i {
			return true
		}
		h = r.s.Tokens[h].Head
	}
	return false
}
