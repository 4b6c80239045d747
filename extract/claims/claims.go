// Package claims reads what sentences say: each Proposition is one predication with its subject,
// object and further arguments, its polarity, factuality and time. Who says it is left to the speech
// stage.
package claims

import (
	"strings"

	"hearsay/extract/names"
	"hearsay/extract/tree"
	"hearsay/graph"
)

// A Proposition is one predication in a sentence.
type Proposition struct {
	Sentence int
	// Head is the token that predicates; Top is the token of the clause it belongs to, which differs
	// from Head where a verb takes another as its complement ("pushed to delay").
	Head, Top int
	Lemma     string
	Label     string
	Subject   Phrase
	Object    Phrase
	Arguments []Argument
	Polarity  graph.Polarity
	// Factuality is what the clause itself shows; that somebody alleges it is not seen here.
	Factuality graph.Factuality
	// When holds the time expressions of the clause.
	When []graph.Span
	// Span is the shortest passage that carries the proposition.
	Span graph.Span
	Rule string
}

// A Phrase fills a place of a proposition. Its Kind says which fields hold.
type Phrase struct {
	Kind     PhraseKind
	Sentence int
	Head     int        // the token the phrase hangs from
	Span     graph.Span // its words, without what only comments on them
}

// A PhraseKind tells what a phrase is.
type PhraseKind int

// The kinds of phrases: none, words that may refer to an entity, a clause that is itself a proposition.
const (
	Nothing PhraseKind = iota
	Words
	Clause
)

// An Argument is a further phrase and the role it plays.
type Argument struct {
	Role string
	Phrase
}

// Find reads the propositions of a document, in the order of their heads.
func Find(d *tree.Document, n *names.Names) []Proposition {
	var out []Proposition
	for si, s := range d.Sentences {
		r := reader{doc: d, names: n, s: s, si: si}
		out = r.sentence(out)
		out = append(out, r.nominals()...)
	}
	return append(out, roles(d, n)...)
}

// reader reads one sentence.
type reader struct {
	doc   *tree.Document
	names *names.Names
	s     *tree.Sentence
	si    int
}

// sentence appends the propositions of verbs and copulas to out.
func (r *reader) sentence(out []Proposition) []Proposition {
	for i := range r.s.Tokens {
		switch {
		case r.verbal(i):
			if p, ok := r.verb(i); ok && !r.anonymity(&p) {
				out = append(out, p)
			}
		case r.copular(i):
			if p, ok := r.copula(i); ok && !r.anonymity(&p) {
				out = append(out, p)
			}
		}
	}
	return out
}

// verbal reports whether token i is a full verb that predicates.
func (r *reader) verbal(i int) bool {
	t := &r.s.Tokens[i]
	if t.UPOS != "VERB" && !(t.UPOS == "AUX" && r.s.Child(i, "nsubj") >= 0 && t.Rel != "aux" && t.Rel != "cop") {
		return false
	}
	if prepositional[strings.ToLower(t.Form)] && t.XPOS == "VBG" && r.s.Child(i, "aux") < 0 {
		return false
	}
	if lower := r.s.Lower(i); lower == "compared" && (r.s.Lower(i+1) == "with" || r.s.Lower(i+1) == "to") && r.s.Child(i, "nsubj", "nsubj:pass", "aux", "aux:pass") < 0 {
		return false // "a loss, compared with a profit"
	}
	switch t.Rel {
	case "amod", "case", "compound", "fixed", "aux", "aux:pass", "cop", "mark", "flat", "nmod", "cc", "det":
		return false
	}
	return true
}

// prepositional are participles that stand before a noun as a preposition does.
var prepositional = map[string]bool{"following": true, "including": true, "according": true, "regarding": true, "concerning": true,
	"depending": true, "pending": true, "excluding": true, "involving": true, "amid": true, "considering": true, "barring": true}

// copular reports whether token i is what "is" says of the subject, also after "and": "was false and an attack".
func (r *reader) copular(i int) bool {
	if r.s.Child(i, "cop") >= 0 {
		return true
	}
	t := &r.s.Tokens[i]
	if t.Rel != "conj" || t.Head < 0 || t.UPOS != "ADJ" && t.UPOS != "NOUN" || r.s.Child(i, "nsubj", "case") >= 0 || r.s.Child(i, "cc") < 0 {
		return false
	}
	first := t.Head
	return r.s.Child(first, "cop") >= 0 && (t.UPOS != r.s.Tokens[first].UPOS || t.UPOS == "ADJ" || r.s.Child(i, "det") >= 0)
}
