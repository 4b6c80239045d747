package main

import (
	"math/rand/v2"

	"hearsay/extract/internal/linear"
	"hearsay/extract/syntax"
	"hearsay/extract/syntax/internal/tag"
)

// How the tagger learns: an example teaches if the right tag is not ahead by
// more than the margin, seen through a random part of its features, so that no
// one word comes to carry a decision alone.
const (
	tagMargin = 8
	tagDrop   = 0.4
)

// learnTagger trains one tagger's weights on the trees.
func (inv inventory) learnTagger(trees []sentence, lex tag.Lexicon, epochs int, seed uint64) *linear.Learner {
	t := tagTeacher{inv: inv, l: linear.NewLearner(), r: rand.New(rand.NewPCG(seed, 1))}
	for range epochs {
		for _, k := range t.r.Perm(len(trees)) {
			t.teach(trees[k], tag.Words(lex, trees[k].tokens(), nil))
		}
	}
	return t.l
}

type tagTeacher struct {
	inv  inventory
	l    *linear.Learner
	r    *rand.Rand
	v    linear.Vector
	seen []uint64
}

func (t *tagTeacher) teach(s sentence, ws []tag.Word) {
	tags := make([]uint8, len(ws))
	for i, w := range s.words {
		if f := ws[i].Fixed; f > 0 {
			tags[i] = f - 1
			continue
		}
		t.l.Tick()
		tag.Features(&t.v, ws, tags, i)
		t.seen = thin(t.seen, t.v.Hashes(), tagDrop, t.r)
		var scores [256]int32
		t.l.Score(t.seen, &scores)
		gold := int(t.inv.tagID[syntax.Tag{XPOS: w.XPOS, UPOS: w.UPOS}])
		rival := rival(&scores, len(t.inv.tags), gold)
		if tags[i] = uint8(gold); scores[rival] > scores[gold] {
			tags[i] = uint8(rival)
		}
		if scores[gold]-scores[rival] <= tagMargin {
			t.l.Update(t.seen, gold, rival)
		}
	}
}

// rival is the best class but the gold one.
func rival(scores *[256]int32, classes, gold int) int {
	best := -1
	for c := range classes {
		if c != gold && (best < 0 || scores[c] > scores[best]) {
			best = c
		}
	}
	return best
}

// thin returns the features without a random part of them, in out's room.
func thin(out, features []uint64, drop float64, r *rand.Rand) []uint64 {
	out = out[:0]
	var bits uint64
	for i, h := range features {
		if i%4 == 0 {
			bits = r.Uint64()
		}
		if float64(bits&0xffff) >= drop*0x10000 {
			out = append(out, h)
		}
		bits >>= 16
	}
	return out
}

// jackknife tags every tree by a tagger that never saw it, so that the parser
// learns from tags as faulty as those it will meet.
func (inv inventory) jackknife(trees []sentence, folds, epochs int) [][]uint8 {
	out := make([][]uint8, len(trees))
	parallel(folds, func(f int) {
		var rest []sentence
		for i, s := range trees {
			if i*folds/len(trees) != f {
				rest = append(rest, s)
			}
		}
		lex, err := tag.OpenLexicon(inv.lexicon(rest))
		check(err)
		l := inv.learnTagger(rest, lex, epochs, uint64(f))
		b, _ := linear.Encode([]*linear.Learner{l}, 0.5, taggerStep)
		w, err := linear.OpenWeights(b)
		check(err)
		t := tag.Tagger{Lexicon: lex, Weights: w, Tags: len(inv.tags)}
		for i, s := range trees {
			if i*folds/len(trees) == f {
				words := tag.Words(lex, s.tokens(), nil)
				out[i] = make([]uint8, len(words))
				t.Tag(words, out[i])
			}
		}
	})
	return out
}
