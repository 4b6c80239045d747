package coref

import (
	"hearsay/extract/tree"
	"hearsay/graph"
)

// A Name is a phrase whose bearer is known already: those with one Entity name one.
type Name struct {
	Sentence    int
	First, Last int // tokens, both included
	Entity      int // from 0
	Type        graph.EntityType
	Gender      byte // 'm', 'f', or 0 where nothing shows it
}

// Known is what is told of a document besides its trees.
type Known struct {
	Names  []Name                  // in the order of the text
	Person func(lemma string) bool // whether the noun, in lower case, is one for a person
	Says   func(lemma string) bool // whether the verb is one of speech
}

// A Resolution says for each phrase of a document what it goes back to.
type Resolution struct {
	Phrases    []Phrase
	Antecedent []int // of each phrase, as an index in Phrases; -1 where it goes back to none
}

// Resolve links the phrases of a document. It is deterministic, and its time is in proportion to the
// document's length.
func Resolve(d *tree.Document, known Known) *Resolution {
	r := newResolver(d, known, load())
	r.run()
	return &Resolution{Phrases: r.phrases(), Antecedent: r.antecedent}
}

// Chains gives the phrases that hang together, as indexes in order, chains in the order of their first
// phrases; phrases that stand alone are left out.
func (r *Resolution) Chains() [][]int {
	chain := make([]int, len(r.Phrases)) // of each phrase, one more than its index
	var out [][]int
	for i, a := range r.Antecedent {
		if a < 0 {
			continue
		}
		if chain[a] == 0 {
			out = append(out, []int{a})
			chain[a] = len(out)
		}
		chain[i] = chain[a]
		out[chain[a]-1] = append(out[chain[a]-1], i)
	}
	return out
}
