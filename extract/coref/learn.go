package coref

import (
	"math"
	"math/rand/v2"

	"hearsay/extract/tree"
	"hearsay/graph"
)

// An Example is a document with what a person found in it: either all chains, or for one pronoun which of
// the names it goes back to.
type Example struct {
	Document *tree.Document
	Known    Known
	Chains   [][]graph.Span
	Question *Question
}

// A Question is a pronoun and names that it may go back to.
type Question struct {
	Pronoun graph.Span
	Yes, No []graph.Span
}

// Settings of the training.
type Settings struct {
	Seed   uint64
	Runs   int // with seeds from Seed on, of whose weights the mean is taken
	Epochs int
	Rate   float64 // of AdaGrad
	Decay  float64 // of the weights, each time one is touched
	// What an error costs besides: a link where there is none, none where there is one, a wrong one.
	FalseLink, NoLink, WrongLink float64
}

// scale is the weight that one step of a model's byte stands for.
const scale = 1.0 / 32

// goldEpochs is how many epochs go on from the right links, before they go on from the model's own.
const goldEpochs = 2

// Learn trains the weights of a model on examples, as Open reads them: a distribution over the candidates
// of each mention, in which the right ones together shall weigh most (after Durrett and Klein, 2013).
// The same examples and settings give the same bytes.
func Learn(examples []Example, with Settings) []byte {
	sums := make([]float64, 1<<bits)
	for run := range with.Runs {
		add(sums, learn(examples, with, with.Seed+uint64(run)))
	}
	out := make([]byte, len(sums))
	for i, sum := range sums {
		w := sum / float64(with.Runs)
		out[i] = byte(int8(math.Round(max(-127, min(127, w/scale)))))
	}
	return out
}

// learn is one run. The mean over the ends of the epochs is steadier than the last weights alone.
func learn(examples []Example, with Settings, seed uint64) []float64 {
	l := &learner{with: with, weights: make([]float64, 1<<bits), squares: make([]float64, 1<<bits)}
	order := make([]int, len(examples))
	for i := range order {
		order[i] = i
	}
	sums := make([]float64, 1<<bits)
	random := rand.New(rand.NewPCG(seed, 1))
	for l.epoch = range with.Epochs {
		random.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		for _, i := range order {
			l.document(&examples[i])
		}
		if l.epoch >= goldEpochs {
			add(sums, l.weights)
		}
	}
	for i := range sums {
		sums[i] /= float64(with.Epochs - goldEpochs)
	}
	return sums
}

func add(to, weights []float64) {
	for i, w := range weights {
		to[i] += w
	}
}

type learner struct {
	with    Settings
	epoch   int
	weights []float64
	squares []float64
	choices []choice
	store   []uint32
}

// A choice is one thing that a mention may go back to, -1 for none.
type choice struct {
	candidate   int
	from, to    int // its features in store
	right       bool
	score, cost float64
}

func (l *learner) document(e *Example) {
	r := newResolver(e.Document, e.Known, nil)
	gold := make([]int, len(r.mentions))
	for i := range gold {
		gold[i] = -1
	}
	of := make(map[graph.Span]int)
	for c, chain := range e.Chains {
		for _, s := range chain {
			of[s] = c
		}
	}
	for i := range r.mentions {
		if c, ok := of[r.mentions[i].Span]; ok {
			gold[i] = c
		}
	}
	for i := range r.mentions {
		if k := r.certain(i); k >= 0 {
			r.link(i, k)
			continue
		}
		l.choicesOf(r, i)
		switch {
		case e.Question == nil:
			l.judge(gold, i)
			l.learn()
		case e.Question.Pronoun == r.mentions[i].Span:
			if l.answer(r, i, e.Question) {
				l.learn()
			}
		}
		r.link(i, l.pick(e))
	}
}

// choicesOf lists what mention i may go back to, with scores.
func (l *learner) choicesOf(r *resolver, i int) {
	l.choices, l.store = l.choices[:0], l.store[:0]
	add := func(candidate int, features []uint32) {
		c := choice{candidate: candidate, from: len(l.store)}
		for _, f := range features {
			s := slot(f)
			l.store = append(l.store, s)
			c.score += l.weights[s]
		}
		c.to = len(l.store)
		l.choices = append(l.choices, c)
	}
	add(-1, r.alone(i))
	r.gather(i)
	p := r.newPairing(i)
	for _, k := range r.candidates {
		add(k, p.pair(k))
	}
}

// judge marks the choices that are right, and what the wrong ones cost.
func (l *learner) judge(gold []int, i int) {
	linked := false
	for n := range l.choices {
		if c := &l.choices[n]; c.candidate >= 0 && gold[i] >= 0 && gold[c.candidate] == gold[i] {
			c.right, linked = true, true
		}
	}
	l.choices[0].right = !linked
	for n := range l.choices {
		switch c := &l.choices[n]; {
		case c.right:
		case !linked:
			c.cost = l.with.FalseLink
		case n == 0:
			c.cost = l.with.NoLink
		default:
			c.cost = l.with.WrongLink
		}
	}
}

// answer marks the choices by a question, and reports whether anything can be learned from it. What goes back to neither
// name is wrong where one of them is right, be it a pronoun for somebody whom the text has not named.
func (l *learner) answer(r *resolver, i int, q *Question) bool {
	p := r.newPairing(i)
	chains := make(map[int32]bool) // whether right
	mark := func(spans []graph.Span, right bool) {
		for _, s := range spans {
			for k := range r.chain {
				m := &r.mentions[k]
				if head := r.doc.Sentences[m.Sentence].Tokens[m.Head].Span; s.Contains(head) && m.kind == name {
					if was, ok := chains[r.chain[k]]; ok && was != right {
						delete(chains, r.chain[k])
					} else {
						chains[r.chain[k]] = right
					}
				}
			}
		}
	}
	mark(q.Yes, true)
	mark(q.No, false)
	rights, wrongs := 0, 0
	for n := range l.choices {
		c := &l.choices[n]
		if c.candidate < 0 {
			c.right = len(q.Yes) == 0
			c.cost = l.with.NoLink
		} else {
			_, of := p.chainOf(c.candidate)
			right, known := chains[of]
			if of < 0 {
				right, known = ahead(r, c.candidate, q)
			}
			c.right = known && right || len(q.Yes) == 0 && !known
			c.cost = l.with.WrongLink
		}
		if c.right {
			c.cost = 0
			rights++
		} else {
			wrongs++
		}
	}
	return rights > 0 && wrongs > 0
}

// ahead is what a question says of a candidate that no chain has yet.
func ahead(r *resolver, k int, q *Question) (right, known bool) {
	m := &r.mentions[k]
	head := r.doc.Sentences[m.Sentence].Tokens[m.Head].Span
	for _, s := range q.Yes {
		if s.Contains(head) {
			return true, true
		}
	}
	for _, s := range q.No {
		if s.Contains(head) {
			return false, true
		}
	}
	return false, false
}

// learn moves the weights so that the right choices together weigh more.
func (l *learner) learn() {
	top := math.Inf(-1)
	for n := range l.choices {
		c := &l.choices[n]
		top = max(top, c.score+c.cost)
	}
	all, right := 0.0, 0.0
	for n := range l.choices {
		c := &l.choices[n]
		w := math.Exp(c.score + c.cost - top)
		all += w
		if c.right {
			right += w
		}
	}
	right = max(right, 1e-12)
	for n := range l.choices {
		c := &l.choices[n]
		w := math.Exp(c.score + c.cost - top)
		gradient := w / all
		if c.right {
			gradient -= w / right
		}
		if math.Abs(gradient) > 1e-4 {
			l.step(l.store[c.from:c.to], gradient)
		}
	}
}

func (l *learner) step(slots []uint32, gradient float64) {
	for _, s := range slots {
		g := gradient + l.with.Decay*l.weights[s]
		l.squares[s] += g * g
		l.weights[s] -= l.with.Rate * g / math.Sqrt(l.squares[s]+1e-8)
	}
}

// pick is the choice that the rest of the document goes on from: the right one at first, then the model's own.
func (l *learner) pick(e *Example) int {
	best, top := -1, math.Inf(-1)
	for n := range l.choices {
		c := &l.choices[n]
		score := c.score
		if l.epoch < goldEpochs && e.Question == nil {
			score = -float64(n)
			if !c.right {
				score -= 1e6
			}
		}
		if score > top {
			best, top = c.candidate, score
		}
	}
	return best
}
