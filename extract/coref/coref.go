package coref

import (
	"slices"

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
	Names        []Name                  // in the order of the text
	Person       func(lemma string) bool // whether the noun, in lower case, is one for a person
	Organization func(lemma string) bool // whether the noun is one for an organization
	Gender       func(word string) byte  // of a first name in lower case: 'm', 'f', or 0
	Says         func(lemma string) bool // whether the verb is one of speech
}

// A Resolution says for each phrase of a document what it goes back to.
type Resolution struct {
	Phrases    []Phrase
	Antecedent []int // of each phrase, as an index in Phrases; -1 where it goes back to none; larger than its own
	// where a pronoun looks ahead
	Speaker []int // who speaks where the phrase stands in a quotation, as an index in Phrases; -1 for unknown
}

// Resolve links the phrases of a document. It is deterministic, and its time is in proportion to the
// document's length.
func Resolve(d *tree.Document, known Known) *Resolution {
	r := newResolver(d, known, load())
	r.run()
	n := len(r.mentions)
	out := &Resolution{Phrases: make([]Phrase, 0, n), Antecedent: r.antecedent, Speaker: make([]int, 0, n)}
	for i := range r.mentions {
		out.Phrases = append(out.Phrases, r.mentions[i].Phrase)
		out.Speaker = append(out.Speaker, int(r.mentions[i].voice))
	}
	return out
}

// Chains gives the phrases that hang together, as indexes in order, chains in the order of their first
// phrases; phrases that stand alone are left out.
func (r *Resolution) Chains() [][]int {
	root := make([]int, len(r.Phrases))
	for i := range root {
		root[i] = i
	}
	find := func(i int) int {
		for root[i] != i {
			root[i] = root[root[i]]
			i = root[i]
		}
		return i
	}
	for i, a := range r.Antecedent {
		if a >= 0 {
			x, y := find(i), find(a)
			root[max(x, y)] = min(x, y)
		}
	}
	members := make([][]int, len(r.Phrases))
	for i := range r.Phrases {
		members[find(i)] = append(members[find(i)], i)
	}
	return slices.DeleteFunc(members, func(c []int) bool { return len(c) < 2 })
}
