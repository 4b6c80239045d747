package main

import (
	"math/rand/v2"

	"hearsay/extract/internal/linear"
	"hearsay/extract/syntax/internal/arc"
	"hearsay/extract/syntax/internal/tag"
)

// How the parser learns: with a margin and a part of the features, as the tagger
// does. Explore is how often its own choice is followed though it is wrong, so
// that it learns to go on from its mistakes.
const (
	parseMargin = 4
	parseDrop   = 0.12
	explore     = 0.9
)

// A lesson is a tree as the parser's training sees it.
type lesson struct {
	sent *arc.Sentence
	gold *arc.Gold
}

func (inv inventory) lessons(trees []sentence, tags [][]uint8, lex tag.Lexicon) []lesson {
	out := make([]lesson, len(trees))
	for i, s := range trees {
		tokens := make([]arc.Token, len(s.words))
		head, label := make([]int32, len(s.words)), make([]uint8, len(s.words))
		words := tag.Words(lex, s.tokens(), nil)
		for k := range words {
			t := inv.tags[tags[i][k]]
			tokens[k] = arc.Read(&words[k], s.words[k].Form, tags[i][k], t.XPOS, t.UPOS)
			label[k] = inv.labelID[s.words[k].Rel]
			if head[k] = int32(s.words[k].Head); head[k] < 0 {
				head[k] = int32(len(s.words))
			}
		}
		out[i] = lesson{arc.NewSentence(tokens), arc.NewGold(head, label)}
	}
	return out
}

// learnParser trains so many parsers, each meeting the sentences in another
// order; all weights but the largest are then dropped from their mean, and as
// many parsers go on from there. Their mean is the parser.
func (c config) learnParser(inv inventory, lessons []lesson) []*linear.Learner {
	first := make([]*linear.Learner, c.parsers)
	parallel(c.parsers, func(i int) {
		t := inv.newTeacher(linear.NewLearner(), uint64(200+i))
		t.epoch(lessons)
		t.explore = explore
		for range c.parseEpochs - 1 {
			t.epoch(lessons)
		}
		first[i] = t.l
	})
	second := make([]*linear.Learner, c.parsers)
	parallel(c.parsers, func(i int) {
		t := inv.newTeacher(linear.Prune(first, c.parseFloor), uint64(1000+i))
		t.explore = explore
		for range c.pruneEpochs {
			t.epoch(lessons)
		}
		second[i] = t.l
	})
	return second
}

type teacher struct {
	moves   int
	l       *linear.Learner
	r       *rand.Rand
	v       linear.Vector
	seen    []uint64 // the features that the present example shows
	explore float64
}

func (inv inventory) newTeacher(l *linear.Learner, seed uint64) *teacher {
	return &teacher{moves: arc.Moves(len(inv.labels) - 1), l: l, r: rand.New(rand.NewPCG(seed, 2))}
}

func (t *teacher) epoch(lessons []lesson) {
	for _, k := range t.r.Perm(len(lessons)) {
		t.teach(lessons[k])
	}
}

func (t *teacher) teach(x lesson) {
	s := arc.NewState(len(x.gold.Head))
	for !s.Done() {
		ok := s.Legal()
		s.Apply(t.step(x, s, ok, x.gold.Costs(s)))
	}
	for rest := s.Headless(); len(rest) > 1; {
		s.Reopen(rest)
		rest = s.Join(t.step(x, s, arc.Joining, x.gold.JoinCosts(s)), rest)
	}
}

// step corrects the classifier unless it is right by a margin, and returns the
// move to go on with.
func (t *teacher) step(x lesson, s *arc.State, ok [4]bool, cost [4]int) arc.Move {
	arc.Features(&t.v, x.sent, s)
	t.seen = thin(t.seen, t.v.Hashes(), parseDrop, t.r)
	var scores [256]int32
	t.l.Score(t.seen, &scores)
	least := 1 << 30
	for k, c := range cost {
		if ok[k] {
			least = min(least, c)
		}
	}
	right, wrong := -1, -1
	for m := range t.moves {
		if !ok[arc.Move(m).Kind()] {
			continue
		}
		of := &wrong
		if x.gold.Right(s, arc.Move(m), cost, least) {
			of = &right
		}
		if *of < 0 || scores[m] > scores[*of] {
			*of = m
		}
	}
	t.l.Tick()
	if wrong < 0 || right < 0 {
		return arc.Move(max(right, wrong))
	}
	if scores[right]-scores[wrong] <= parseMargin {
		t.l.Update(t.seen, right, wrong)
	}
	if scores[wrong] > scores[right] && t.r.Float64() < t.explore {
		return arc.Move(wrong)
	}
	return arc.Move(right)
}
