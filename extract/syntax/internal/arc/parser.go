package arc

import "hearsay/extract/internal/linear"

// A Parser is safe for concurrent use.
type Parser struct {
	Weights *linear.Weights
	Labels  int   // how many labels an arc may have
	Root    uint8 // the label of the sentence's one root, above the others
}

// An Arc is a word's place in the finished tree.
type Arc struct {
	Head   int // -1 for the root
	Label  uint8
	Margin int32 // by how much the moves that led here won; the least of them
}

// Parse returns trees over the words of sentences that follow one another, one for each of the lengths: exactly one root if there
// are words, no cycle.
func (p *Parser) Parse(tokens []Token, lengths []int) []Arc {
	out := make([]Arc, len(tokens))
	scorer := p.Weights.Scorer()
	defer p.Weights.Rest(scorer)
	var v linear.Vector
	var s State
	var sent Sentence
	at := 0
	for _, n := range lengths {
		s.reset(n)
		sent.take(tokens[at : at+n])
		p.parse(&v, scorer, &sent, &s, out[at:at+n])
		at += n
	}
	return out
}

// parse finds the tree of a sentence.
func (p *Parser) parse(v *linear.Vector, scorer *linear.Scorer, sent *Sentence, s *State, out []Arc) {
	for i := range out {
		out[i].Margin = 1 << 30
	}
	for !s.Done() {
		m, margin := p.next(v, scorer, sent, s, sent.allowed(s, s.Legal()))
		s.weigh(out, m, margin)
		s.Apply(m)
	}
	for rest := s.Headless(); len(rest) > 1; {
		s.Reopen(rest)
		m, margin := p.next(v, scorer, sent, s, sent.allowed(s, Joining))
		s.weigh(out, m, margin)
		rest = s.Join(m, rest)
	}
	s.close(sent)
	for i := range out {
		out[i].Head, out[i].Label = s.Head(i), s.Label(i)
		if out[i].Head < 0 {
			out[i].Label = p.Root
		}
	}
}

// allowed takes from the kinds of move those that would hang a word from a punctuation mark. Two marks may be joined.
func (sent *Sentence) allowed(s *State, ok [4]bool) [4]bool {
	top, front := sent.at(s.top()).Mark, sent.at(s.front).Mark
	if top != front {
		ok[LeftKind] = ok[LeftKind] && !front
		ok[RightKind] = ok[RightKind] && !top
	}
	return ok
}

// close hangs the mark that ends the sentence from its root.
func (s *State) close(sent *Sentence) {
	last := s.n - 1
	if last < 1 || !sent.at(last).Mark || s.node[last].head < 0 {
		return
	}
	for h := s.node[last].head; h >= 0; h = s.node[h].head {
		s.node[last].head = h
	}
}

// weigh lowers the margin of the words that move m decides about.
func (s *State) weigh(arcs []Arc, m Move, margin int32) {
	if top := s.top(); top >= 0 && s.node[top].head < 0 {
		arcs[top].Margin = min(arcs[top].Margin, margin)
	}
	if m.Kind() != LeftKind {
		arcs[s.front].Margin = min(arcs[s.front].Margin, margin)
	}
}

// widest is the margin where there is nothing to beat, and no margin is wider.
const widest = 1 << 20

// next returns the best of the moves of the kinds allowed, and by how much it
// beats the best one of another kind.
func (p *Parser) next(v *linear.Vector, scorer *linear.Scorer, sent *Sentence, s *State, ok [4]bool) (Move, int32) {
	if ok == onlyShift {
		return Shift, widest
	}
	Features(v, sent, s)
	var scores [256]int32
	scorer.Score(v.Hashes(), &scores)
	return best(&scores, Moves(p.Labels), ok)
}

func best(scores *[256]int32, moves int, ok [4]bool) (Move, int32) {
	const none = -1 << 30
	top := [4]int32{none, none, none, none}
	move := [4]Move{}
	for k := range top {
		last := k // Shift and Reduce are one move each
		if k >= LeftKind {
			last = moves - 1
		}
		for m := k; ok[k] && m <= last; m += 2 {
			if scores[m&255] > top[k] {
				top[k], move[k] = scores[m&255], Move(m)
			}
		}
	}
	first, second := 0, -1
	for k := 1; k < 4; k++ {
		if top[k] > top[first] {
			first, second = k, first
		} else if second < 0 || top[k] > top[second] {
			second = k
		}
	}
	return move[first], min(top[first]-top[second], widest)
}
