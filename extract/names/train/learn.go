package main

import (
	"math/rand/v2"

	"hearsay/extract/internal/linear"
	"hearsay/extract/names/internal/bio"
)

// How a learner learns: an example teaches if the right label is not ahead by more than the margin, seen
// through a random part of its features; every other time the labels before it are the learner's own, as
// they will be in use.
const (
	margin = 8
	drop   = 0.4
)

type teacher struct {
	l    *linear.Learner
	r    *rand.Rand
	v    linear.Vector
	seen []uint64
}

// learn trains one learner; the seed decides the order of the lessons.
func learn(lessons []lesson, seed uint64) *linear.Learner {
	t := teacher{l: linear.NewLearner(), r: rand.New(rand.NewPCG(seed, 8))}
	for range epochs {
		for _, k := range t.r.Perm(len(lessons)) {
			t.teach(lessons[k])
		}
	}
	return t.l
}

func (t *teacher) teach(x lesson) {
	var p1, p2 uint8
	for i, right := range x.labels {
		label := uint8(0)
		if x.sentence.May(i, p1) {
			label = t.example(x.sentence, i, p1, p2, right)
		}
		p1, p2 = label, p1
	}
}

// example learns from one token and returns the label to go on with.
func (t *teacher) example(s *bio.Sentence, i int, p1, p2, right uint8) uint8 {
	t.l.Tick()
	s.Features(&t.v, i, p1, p2)
	t.thin()
	var scores [256]int32
	t.l.Score(t.seen, &scores)
	rival := -1
	for c := range bio.Labels {
		if c != int(right) && (rival < 0 || scores[c] > scores[rival]) {
			rival = c
		}
	}
	if scores[right]-scores[rival] <= margin {
		t.l.Update(t.seen, int(right), rival)
	}
	if t.r.IntN(2) == 0 {
		return right
	}
	own, _ := bio.Best(&scores, p1)
	return own
}

// thin keeps a random part of the features.
func (t *teacher) thin() {
	t.seen = t.seen[:0]
	for _, h := range t.v.Hashes() {
		if t.r.Float64() >= drop {
			t.seen = append(t.seen, h)
		}
	}
}
