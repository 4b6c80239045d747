package claims

import (
	"strings"

	"hearsay/extract/lexicon"
	"hearsay/extract/names"
	"hearsay/graph"
)

// subject finds who does or undergoes what the verb or predicate at i tells, also where the sentence
// says it elsewhere.
func (r *reader) subject(i int) Phrase {
	if p, ok := r.citer(i); ok {
		return p
	}
	for depth := 0; depth < 6 && i >= 0; depth++ {
		if c := r.s.Child(i, "nsubj", "nsubj:pass"); c >= 0 && !r.temporal(c) && r.s.Tokens[c].UPOS != "VERB" {
			return r.relativized(c, i)
		}
		if c := r.s.Child(i, "csubj", "csubj:pass"); c >= 0 {
			return r.clausePhrase(c)
		}
		t := &r.s.Tokens[i]
		h := t.Head
		if h < 0 {
			return Phrase{}
		}
		switch t.Rel {
		case "conj", "parataxis":
			i = h
		case "xcomp", "advcl", "ccomp":
			if p, ok := r.governed(i, h); ok {
				return p
			}
			i = h
		case "acl", "acl:relcl":
			if o := r.described(i, h); o >= 0 {
				return r.phrase(o)
			}
			if r.untilDone(i, h) {
				i = r.s.Tokens[h].Head // "acted within hours of being warned"
				continue
			}
			if r.s.Tokens[h].UPOS == "VERB" && (t.XPOS == "VBG" || t.XPOS == "VBN") {
				i = h // a participle that was taken to describe the verb
				continue
			}
			return r.modified(i, h)
		case "obl", "nmod", "obj":
			i = h
		default:
			return Phrase{}
		}
	}
	return Phrase{}
}

// untilDone reports whether the gerund at i tells from when the time at h is counted: "within | hours of being | warned".
func (r *reader) untilDone(i, h int) bool {
	return r.temporal(h) && r.s.Tokens[h].Head >= 0 && strings.HasPrefix(r.s.Tokens[h].Rel, "obl") && r.s.Lower(r.s.Child(i, "mark", "case")) == "of" &&
		(r.s.Tokens[i].XPOS == "VBG" || r.s.Lower(r.s.Child(i, "aux:pass", "aux")) == "being")
}

// governed is who does what the clause at i tells that hangs from the verb at h, where that is not the subject of h; nobody where
// the clause says nothing of it.
func (r *reader) governed(i, h int) (p Phrase, ok bool) {
	t := &r.s.Tokens[i]
	if o := r.described(i, h); o >= 0 {
		return r.phrase(o), true
	}
	if t.Rel == "advcl" && r.afterComma(i) {
		return Phrase{}, false // "sent the envoy home, accusing him of theft"
	}
	if o := r.prevented(i); o >= 0 {
		return r.phrase(o), true
	}
	if o := r.bidden(h, i); o >= 0 {
		return r.phrase(o), true
	}
	if t.Rel == "ccomp" && t.XPOS != "VB" && t.XPOS != "VBG" {
		return Phrase{}, true
	}
	if o := r.s.Child(h, "obj"); t.Rel == "xcomp" && t.XPOS == "VBN" && strings.ToLower(r.s.Lemma(h)) == "leave" && o > h && o < i {
		return r.phrase(o), true // "left 14 people injured"
	}
	if o := r.controller(h, t.Rel); o >= 0 && o < i {
		return r.relativized(o, h), true
	}
	return Phrase{}, false
}

// afterComma reports whether the participle at i goes on behind a comma about who does what stands before it.
func (r *reader) afterComma(i int) bool {
	return i > 0 && (r.s.Tokens[i].XPOS == "VBG" || r.s.Tokens[i].XPOS == "VBN") && r.s.Tokens[i-1].Form == "," && r.s.Child(i, "mark") < 0
}

// described is the object of the verb at h that the past participle at i behind a comma goes on about: "found the phone, wrapped
// in a bag", not "lost 2%, hurt by"; -1 for none.
func (r *reader) described(i, h int) int {
	o := r.s.Child(h, "obj")
	if r.s.Tokens[i].XPOS != "VBN" || r.s.Tokens[i].Rel == "xcomp" || r.s.Tokens[h].UPOS != "VERB" || o < h || o > i || r.s.Child(i, "mark", "nsubj", "aux") >= 0 {
		return -1
	}
	if u := r.s.Tokens[o].UPOS; u != "NOUN" && u != "PROPN" || r.s.Tokens[o].Form == "%" || r.s.Child(o, "nummod") >= 0 || r.s.Tokens[i-1].Form != "," {
		return -1
	}
	if y := r.s.Yield(o, "punct"); y[len(y)-1] != i-2 {
		return -1
	}
	return o
}

// citer is the name right before "citing" or "quoting": "a report by the Gazette citing two officials".
func (r *reader) citer(i int) (Phrase, bool) {
	if lemma := strings.ToLower(r.s.Lemma(i)); lemma != "cite" && lemma != "quote" || r.s.Tokens[i].XPOS != "VBG" || i == 0 {
		return Phrase{}, false
	}
	at := i - 1
	aside := r.s.Tokens[at].Form == "," && at > 0
	if aside {
		at--
	}
	if r.s.Tokens[at].UPOS != "PROPN" || r.temporal(at) {
		return Phrase{}, false
	}
	for h := r.s.Tokens[at].Head; h >= 0 && r.s.Tokens[h].UPOS == "PROPN" && h >= at-3; h = r.s.Tokens[at].Head {
		at = h
	}
	if aside && r.typeAt(at) == graph.Place {
		return Phrase{}, false
	}
	if prep := r.preposition(at); aside && prep != "" && prep != "by" && (prep != "in" || r.typeAt(at) != graph.Organization) {
		return Phrase{}, false // "put off a visit to Ostra, citing his health"
	}
	return r.phrase(at), true
}

// typeAt is the type of whom or what the name or phrase at token i means, "" where it means nothing known.
func (r *reader) typeAt(i int) graph.EntityType {
	if c := r.names.At(r.si, i); c >= 0 {
		return r.names.Clusters[c].Type
	}
	return ""
}

// bidden is whom "for" or "on" names before an infinitive: "called for the council to resign".
func (r *reader) bidden(h, i int) int {
	if r.s.Tokens[i].XPOS != "VB" && r.s.Lower(r.s.Child(i, "mark")) != "to" {
		return -1
	}
	for _, c := range r.s.ChildrenBy(h, "obl") {
		if prep := r.preposition(c); c > h && c < i && (prep == "for" || (prep == "on" || prep == "upon") && strings.ToLower(r.s.Lemma(h)) == "call") && r.onlyNouns(c, r.s.First(i, "punct")) {
			return c
		}
	}
	return -1
}

// onlyNouns reports whether nothing but nouns stands from token c up to the token at end.
func (r *reader) onlyNouns(c, end int) bool {
	for t := c; t < end; t++ {
		if u := r.s.Tokens[t].UPOS; !r.s.Under(t, c) && u != "NOUN" && u != "PROPN" && u != "ADP" && u != "DET" && u != "PUNCT" && u != "ADJ" {
			return false
		}
	}
	return true
}

// controller returns the object of the governing verb that does what its complement tells: "urged the
// council to act", "accused her of lying".
func (r *reader) controller(h int, rel string) int {
	lemma := strings.ToLower(r.s.Lemma(h))
	if rel == "advcl" && !objectControl[lemma] && !r.pays(h) || subjectControl[lemma] {
		return -1
	}
	if o := r.s.Child(h, "iobj"); o >= 0 {
		return o // "fined | the firm | £900 for selling"
	}
	o := r.s.Child(h, "obj")
	if w := r.s.Lower(o); strings.HasSuffix(w, "self") || strings.HasSuffix(w, "selves") {
		return -1 // "could not bring | themselves | to back her"
	}
	return o
}

// pays reports whether the verb at h tells that somebody is paid, who then does something for that: "paid a guard to look away".
func (r *reader) pays(h int) bool {
	if lemma := strings.ToLower(r.s.Lemma(h)); lemma != "pay" && lemma != "bribe" {
		return false
	}
	o := r.s.Child(h, "iobj", "obj")
	return o > h && (r.isPerson(o) || r.isPerson(r.s.Child(o, "appos")) || names.PersonNoun(strings.ToLower(r.s.Lemma(o))))
}

// subjectControl verbs have an object and an infinitive that tells what their own subject does: "left the
// party to sit as an independent".
var subjectControl = lexicon.Set(`leave quit promise vow use spend join return threaten`)

// objectControl verbs have an object that does what a clause behind it tells, also one with a preposition.
var objectControl = lexicon.Set(`accuse suspect convict charge warn stop prevent blame criticise criticize arrest praise fine jail sentence thank sue
 punish suspend sack fire dismiss fault appoint name hire elect choose send deploy commission order instruct lobby press tell ask urge
 advise beg pressure clear acquit absolve exonerate try indict prosecute expel discipline reprimand rebuke reproach condemn denounce forgive pardon
 reward honour honor commend applaud congratulate credit chastise slam lambast deter discourage dissuade prohibit restrain`)

// vague reports whether the agent says nothing of who did it.
func (r *reader) vague(agent Phrase) bool {
	switch r.s.Lower(agent.Head) {
	case "some", "many", "others", "most", "few":
		return r.s.Child(agent.Head, "nmod") < 0
	}
	return false
}
