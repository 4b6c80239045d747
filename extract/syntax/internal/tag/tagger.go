// Package tag gives every token of a sentence its part of speech, from left to
// right, each in the light of the word's own form, its neighbours and the tags
// already given. A tag is a number below 255: the treebank's XPOS and UPOS
// together.
package tag

import "hearsay/extract/internal/linear"

// A Tagger is safe for concurrent use.
type Tagger struct {
	Lexicon Lexicon
	Weights *linear.Weights
	Tags    int // how many tags there are
}

// Tag gives each word that Words read its tag in tags, which are as many.
func (t *Tagger) Tag(ws []Word, tags []uint8) {
	var v linear.Vector
	scorer := t.Weights.Scorer()
	defer t.Weights.Rest(scorer)
	for i := range ws {
		tags[i] = t.next(&v, scorer, ws, tags, i)
	}
}

func (t *Tagger) next(v *linear.Vector, scorer *linear.Scorer, ws []Word, tags []uint8, i int) uint8 {
	if f := ws[i].Fixed; f > 0 {
		return f - 1
	}
	Features(v, ws, tags, i)
	var scores [256]int32
	scorer.Score(v.Hashes(), &scores)
	best := 0
	for c := 1; c < t.Tags; c++ {
		if scores[c] > scores[best] {
			best = c
		}
	}
	return uint8(best)
}
