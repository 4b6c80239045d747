package claims

import (
	"strings"

	"hearsay/extract/lexicon"
	"hearsay/extract/names"
	"hearsay/graph"
)

// deedsToDo are nouns with an infinitive that tells what somebody sets about, as a verb would: "her decision
// to leave", "attempts to sell".
var deedsToDo = lexicon.Set(`attempt effort bid decision refusal failure promise pledge vow threat offer agreement plan proposal intention
 move push`)

// announced puts the noun before the infinitive at i into the predicate: "attempts to sell".
func (r *reader) announced(p *Proposition, i int) {
	h := r.deed(i)
	if h < 0 {
		return
	}
	p.Label = r.s.Lower(h) + " to " + p.Label
	p.Lemma = strings.ToLower(r.s.Lemma(h)) + " to " + p.Lemma
	if p.Factuality == graph.Hypothetical {
		p.Factuality = r.factuality(p, h)
	}
	if r.negated(h) {
		p.Polarity = graph.Negative
	}
}

// deed is the noun of deedsToDo that the infinitive at i hangs from, -1 for none.
func (r *reader) deed(i int) int {
	t := &r.s.Tokens[i]
	if t.Rel != "acl" || t.XPOS != "VB" || t.Head < 0 || t.Head > i || !deedsToDo[strings.ToLower(r.s.Lemma(t.Head))] {
		return -1
	}
	return t.Head
}

// modified is the subject of a clause that hangs from the noun at h. "attempts to meddle" are somebody's.
func (r *reader) modified(i, h int) Phrase {
	if r.s.Tokens[i].XPOS == "VBG" && r.s.Child(i, "mark", "case") >= 0 && !r.acts(h) {
		return r.around(h)
	}
	if r.s.Tokens[i].XPOS != "VB" {
		return r.phrase(h, "acl")
	}
	if p := r.owner(h); p.Kind != Nothing {
		return p
	}
	for _, c := range r.s.ChildrenBy(h, "nmod") {
		if prep := r.preposition(c); (prep == "of" || prep == "from" && lexicon.Request(strings.ToLower(r.s.Lemma(h)))) && c < i && !r.temporal(c) {
			return r.phrase(c) // "the refusal of the council to pay"
		}
	}
	g := r.s.Tokens[h].Head
	if r.preposition(h) == "with" && r.s.Lower(h) == "intent" {
		return r.intending(h)
	}
	switch rel := r.s.Tokens[h].Rel; {
	case r.singled(h), r.copular(h) && r.preposition(h) == "in":
		return r.subject(h) // "was the one to call", "is in talks to buy"
	case r.acts(h), r.s.Child(i, "ccomp") > i && tells[strings.ToLower(r.s.Lemma(i))]:
		return r.phrase(h, "acl")
	case g >= 0 && rel == "obj" && weighs[strings.ToLower(r.s.Lemma(g))] && (lexicon.Request(strings.ToLower(r.s.Lemma(h))) || deedsToDo[strings.ToLower(r.s.Lemma(h))]):
		return Phrase{} // "rejected plans to close the mill"
	case g >= 0 && rel == "obj" && enabling[strings.ToLower(r.s.Lemma(g))] && r.s.Child(g, "iobj") > g:
		return r.phrase(r.s.Child(g, "iobj"))
	case g >= 0 && (rel == "obj" || strings.HasPrefix(rel, "obl")):
		return r.subject(g)
	}
	return Phrase{}
}

// intending is the subject of the clause in which something is done "with intent", the noun at h.
func (r *reader) intending(h int) Phrase {
	for v := r.s.Tokens[h].Head; v >= 0; v = r.s.Tokens[v].Head {
		if r.verbal(v) || r.copular(v) {
			return r.subject(v)
		}
	}
	return Phrase{}
}

// weighs are verbs of those who decide on what another is to do, or take sides.
var weighs = lexicon.Set(`approve reject back oppose block accept support grant consider welcome criticise criticize condemn halt veto pass endorse examine
 debate dismiss`)

// around is who does what a gerund after the noun at h tells: "her habit of smoking", "is on the brink of buying".
func (r *reader) around(h int) Phrase {
	if p := r.owner(h); p.Kind != Nothing {
		return p
	}
	if r.copular(h) {
		return r.subject(h)
	}
	if g := r.s.Tokens[h].Head; g >= 0 && (r.s.Tokens[h].Rel == "obj" || strings.HasPrefix(r.s.Tokens[h].Rel, "obl")) {
		return r.subject(g)
	}
	return Phrase{}
}

// tells are verbs of which a thing is the subject: "no evidence to suggest that".
var tells = lexicon.Set(`suggest show prove indicate imply demonstrate confirm support`)

// acts reports whether the noun at h is somebody or something that does what its infinitive tells: "a committee
// to examine the accounts", not "an opportunity to leave".
func (r *reader) acts(h int) bool {
	lemma := strings.ToLower(r.s.Lemma(h))
	if names.PersonNoun(lemma) || agents[lemma] {
		return true
	}
	switch r.typeAt(h) {
	case graph.Person, graph.Organization, graph.Group:
		return true
	}
	return false
}

// agents are nouns, not of persons, that do things.
var agents = lexicon.Set(`committee panel commission team group body council board inquiry law bill measure rule act court company firm agency
 office force unit rapporteur`)

// singled reports whether the predicate noun at h only tells apart who does what its infinitive tells: "was
// the one to call", "is the first to resign".
func (r *reader) singled(h int) bool {
	switch r.s.Lower(h) {
	case "one", "first", "last", "only":
		return r.copular(h) && r.s.Child(h, "acl", "acl:relcl") >= 0
	}
	return false
}

// owner is whose deed the noun at h is, as its own phrase tells: "her", "by the council", "Norwegian".
func (r *reader) owner(h int) Phrase {
	if p := r.s.Child(h, "nmod:poss"); p >= 0 {
		return r.phrase(p)
	}
	for _, c := range r.s.ChildrenBy(h, "nmod") {
		if by := r.s.Child(c, "case"); by >= 0 && r.s.Lower(by) == "by" {
			return r.phrase(c)
		}
	}
	for _, c := range r.s.ChildrenBy(h, "amod", "compound") {
		switch {
		case r.s.Tokens[c].Rel == "amod" && names.Country(r.s.Lower(c)) != "":
			return r.national(c)
		case r.s.Tokens[c].Rel == "compound" && r.s.Tokens[c].UPOS == "PROPN" && !r.temporal(c):
			return r.phrase(c)
		}
	}
	return Phrase{}
}

// enabling are verbs of what somebody gets to do something with: "gave | the guests | an hour to leave".
var enabling = lexicon.Set(`give grant allow offer deny lend`)
