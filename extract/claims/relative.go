package claims

import (
	"strings"

	"hearsay/extract/names"
	"hearsay/graph"
)

// relativized replaces a relative pronoun by the noun its clause hangs from.
func (r *reader) relativized(c, verb int) Phrase {
	switch r.s.Lower(c) {
	case "who", "which", "that", "whom":
		if c > 0 && r.s.Lower(c) == "which" && r.s.Tokens[c].Rel == "obj" && r.s.Tokens[c-1].Form == "," && contested[strings.ToLower(r.s.Lemma(verb))] && !refused[r.s.Lemma(max(0, r.s.Tokens[verb].Head))] {
			return r.phrase(c) // "he had paid her, which she denies"
		}
		for v := verb; v >= 0; v = r.s.Tokens[v].Head {
			if rel := r.s.Tokens[v].Rel; rel == "acl:relcl" || rel == "acl" {
				return r.phrase(r.whose(c, r.s.Tokens[v].Head), rel)
			} else if rel != "conj" && rel != "xcomp" && rel != "ccomp" {
				break
			}
		}
	}
	return r.phrase(c)
}

// contested are verbs whose "which" behind a comma is all that was told before it.
var contested = map[string]bool{"deny": true, "dispute": true, "contest": true, "refute": true}

// refused are nouns for what is refused rather than denied: "asked for an inquiry, which the mayor denied".
var refused = map[string]bool{"inquiry": true, "request": true, "call": true, "appeal": true, "plea": true, "application": true, "motion": true,
	"access": true, "bail": true, "permission": true, "visa": true, "petition": true, "investigation": true, "review": true}

// whose is the noun that the relative pronoun at c goes back to: "who" is a person, so in "the mayor of Welsh
// origin who …" not the origin.
func (r *reader) whose(c, noun int) int {
	if r.s.Tokens[noun].UPOS == "VERB" {
		if left := r.beforeComma(c); left >= 0 {
			return left // the clause was hung from the verb: "did badly among farmers, who …"
		}
		if u := r.s.Tokens[max(0, c-1)].UPOS; c > 0 && (u == "NOUN" || u == "PROPN") {
			return c - 1
		}
	}
	h := r.s.Tokens[noun].Head
	if left := r.beforeComma(c); left > noun && r.s.Tokens[left].Rel == "conj" && r.s.Under(left, noun) && !r.plural(c) {
		return left // "between Holm and Lind, who was"
	}
	if left := r.beforeComma(c); r.s.Lower(c) == "which" && left > noun && r.s.Child(noun, "conj") >= 0 && r.s.Under(left, noun) && !r.plural(c) {
		return left // "prices and the fall of the crown, which has"
	}
	if left := r.beforeComma(c); r.s.Lower(c) == "which" && left > noun && r.isPerson(noun) && !r.isPerson(left) {
		return left // "Holm, head of Ridge Energy, which …"
	} else if r.s.Lower(c) == "who" && left > noun && (r.s.Tokens[left].UPOS == "PROPN" || names.PersonNoun(strings.ToLower(r.s.Lemma(left)))) && r.s.Tokens[noun].UPOS == "NOUN" && !r.isPerson(noun) && !names.PersonNoun(strings.ToLower(r.s.Lemma(noun))) {
		return left // "at the request of Sweden, who …", "reported the remark to a supervisor, who …"
	}
	if r.s.Lower(c) == "who" && r.s.Tokens[noun].Rel == "nmod" && h >= 0 && r.s.Tokens[noun].UPOS == "NOUN" &&
		!names.PersonNoun(strings.ToLower(r.s.Lemma(noun))) && names.PersonNoun(strings.ToLower(r.s.Lemma(h))) {
		return h
	}
	return noun
}

// beforeComma is the noun that ends right before the comma before the relative pronoun at c, -1 for none.
func (r *reader) beforeComma(c int) int {
	if c < 2 || r.s.Tokens[c-1].Form != "," {
		return -1
	}
	at := c - 2
	if at > 2 && digits(r.s.Tokens[at].Form) && r.s.Tokens[at-1].Form == "," {
		at -= 2 // "Holm, 31, who"
	}
	for h := r.s.Tokens[at].Head; h >= 0 && h < at && r.s.Tokens[at].Rel == "flat"; h = r.s.Tokens[at].Head {
		at = h
	}
	if u := r.s.Tokens[at].UPOS; u != "NOUN" && u != "PROPN" {
		return -1
	}
	return at
}

// plural reports whether the verb of the relative pronoun at c is plural.
func (r *reader) plural(c int) bool {
	switch r.s.Lower(c + 1) {
	case "were", "are", "have":
		return true
	}
	return false
}

func (r *reader) isPerson(i int) bool { return r.typeAt(i) == graph.Person }

// freeRelative reports whether the verb at i only tells what "what", its subject, is: "what happened".
func (r *reader) freeRelative(p Phrase, i int) bool {
	return p.Kind == Words && p.Sentence == r.si && r.s.Lower(p.Head) == "what" && r.s.Under(i, p.Head)
}

// dangling reports whether the subject is a relative pronoun whose noun was not found.
func (r *reader) dangling(p Phrase) bool {
	switch r.s.Lower(p.Head) {
	case "which", "that", "who", "whose":
		return true
	case "what":
		return p.Kind == Words && r.s.Child(p.Head, "acl:relcl") < 0
	}
	return false
}

// relativeObject is the noun that a relative clause without an object of its own hangs from: "the report
// that she wrote", "claims Okafor denied".
func (r *reader) relativeObject(v int) Phrase {
	t := &r.s.Tokens[v]
	if t.Rel != "acl:relcl" || t.Head < 0 {
		return Phrase{}
	}
	if announces[strings.ToLower(r.s.Lemma(t.Head))] && !madeOf[strings.ToLower(r.s.Lemma(v))] {
		return Phrase{}
	}
	subject := r.s.Child(v, "nsubj", "nsubj:pass")
	if subject < 0 || relativePronoun(r.s.Lower(subject)) {
		return Phrase{}
	}
	if w := r.s.Child(v, "advmod", "mark"); w >= 0 && w < v && r.s.Lower(w) == "where" {
		return Phrase{}
	}
	if w := r.s.Child(subject, "nmod:poss"); r.s.Lower(w) == "whose" {
		return Phrase{} // "Holm, whose brother died"
	}
	for _, c := range r.s.ChildrenBy(v, "obl", "nmod") {
		if r.s.Lower(c) == "which" || r.s.Lower(c) == "whom" {
			return Phrase{} // "the amount at which work must go to tender"
		}
	}
	return r.phrase(t.Head)
}

// whereabouts is the place that a clause with "where" tells of: "the town, where she was elected".
func (r *reader) whereabouts(v int) Phrase {
	t := &r.s.Tokens[v]
	if w := r.s.Child(v, "advmod", "mark"); t.Rel != "acl:relcl" || t.Head < 0 || w < 0 || w > v || r.s.Lower(w) != "where" {
		return Phrase{}
	}
	return r.phrase(t.Head)
}

// announces are nouns whose clause says what is claimed, unless its verb is one of madeOf, which tell what
// becomes of a claim: "allegations that the firm paid" against "allegations that the firm denied".
var announces = map[string]bool{"allegation": true, "accusation": true, "claim": true, "suggestion": true, "report": true, "rumour": true,
	"rumor": true, "insinuation": true, "assertion": true, "suspicion": true, "concern": true, "fear": true, "belief": true}

var madeOf = map[string]bool{"deny": true, "make": true, "reject": true, "dispute": true, "call": true, "raise": true, "describe": true,
	"level": true, "publish": true, "report": true, "dismiss": true, "write": true, "issue": true, "file": true, "commission": true,
	"order": true, "see": true, "obtain": true, "release": true, "refute": true, "repeat": true, "face": true, "investigate": true}

func relativePronoun(w string) bool { return w == "who" || w == "which" || w == "that" || w == "whom" }
