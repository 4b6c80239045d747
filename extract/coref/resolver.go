package coref

import (
	"slices"

	"hearsay/extract/tree"
)

// How far back antecedents are looked for: in sentences for pronouns and for other phrases, and how many
// of the phrases with one head.
const (
	pronounReach = 5
	phraseReach  = 2
	sameHead     = 6
	nearPronouns = 45
	nearPhrases  = 16
)

// A resolver links the mentions of one document, from first to last.
type resolver struct {
	doc        *tree.Document
	known      Known
	model      *Model
	mentions   []mention
	bySentence [][]int
	antecedent []int
	chain      []int32 // of each mention
	chains     []chain
	byHead     map[uint32][]int // mentions by head and by words of names
	byEntity   map[int32]int    // last mention
	bySpeaker  map[uint32]int   // the last "I" in a turn of a transcript
	byClass    [otherPronoun + 1]int
	most       int   // mentions of whoever was mentioned most so far
	ahead      []int // pronouns that look ahead to a mention not reached yet
	candidates []int
	features   []uint32
	pairing    pairing
}

func newResolver(d *tree.Document, known Known, m *Model) *resolver {
	r := &resolver{doc: d, known: known, model: m, bySentence: make([][]int, len(d.Sentences)),
		mentions: make([]mention, 0, expected(d)), byHead: make(map[uint32][]int), byEntity: make(map[int32]int), bySpeaker: make(map[uint32]int)}
	for i := range r.byClass {
		r.byClass[i] = -1
	}
	var found []Phrase
	at := 0
	for si, s := range d.Sentences {
		from := len(r.mentions)
		end := at
		for end < len(known.Names) && known.Names[end].Sentence <= si {
			end++
		}
		found = phrases(si, s, found[:0])
		for _, p := range found {
			if partOfName(s, &p, known.Names[at:end]) {
				continue
			}
			r.bySentence[si] = append(r.bySentence[si], len(r.mentions))
			r.mentions = append(r.mentions, r.trait(p))
		}
		for ; at < len(known.Names) && known.Names[at].Sentence <= si; at++ {
			if n := &known.Names[at]; n.Sentence == si {
				for k := from; k < len(r.mentions); k++ {
					if m := &r.mentions[k]; (n.First <= m.Head && m.Head <= n.Last || titled(s, n, m.Head)) && m.kind != pronoun && !m.Joint {
						m.isNamed(n)
					}
				}
			}
		}
	}
	r.places()
	r.voices()
	return r
}

// expected is about how many mentions a document has: most have fewer.
func expected(d *tree.Document) int {
	tokens := 0
	for _, s := range d.Sentences {
		tokens += len(s.Tokens)
	}
	return tokens / 3
}

// partOfName reports whether the phrase is a part of a name that hangs from another one: the "Ada" of "Ada Novak".
func partOfName(s *tree.Sentence, p *Phrase, names []Name) bool {
	if rel := s.Tokens[p.Head].Rel; rel != "compound" && rel != "nmod:desc" {
		return false
	}
	h := s.Tokens[p.Head].Head
	return slices.ContainsFunc(names, func(n Name) bool {
		titled := p.First == n.First-1 && p.Last >= n.First // "Sen. Ada" of "Sen. Ada Novak"
		return n.Sentence == p.Sentence && (n.First <= p.First || titled) && p.Last < n.Last && n.First <= h && h <= n.Last
	})
}

// places counts for each mention the phrases for somebody before it in its sentence.
func (r *resolver) places() {
	for _, in := range r.bySentence {
		n := uint8(0)
		for _, k := range in {
			m := &r.mentions[k]
			m.order = n
			if m.animate == 1 && n < 4 {
				n++
			}
		}
	}
}

// run gives each mention its antecedent.
func (r *resolver) run() {
	r.antecedent, r.chain = make([]int, 0, len(r.mentions)), make([]int32, 0, len(r.mentions))
	for i := range r.mentions {
		r.link(i, r.choose(i))
	}
}

// choose returns the candidate with the highest score, -1 where none scores higher than standing alone.
func (r *resolver) choose(i int) int {
	if k := r.certain(i); k >= 0 {
		return k
	}
	best, top := -1, r.model.sum(r.alone(i))
	r.gather(i)
	p := r.newPairing(i)
	for _, a := range r.candidates {
		if score := r.model.sum(p.pair(a)); score > top {
			best, top = a, score
		}
	}
	return best
}

// link records that mention i goes back to a, or to nothing, and indexes it for those that follow.
func (r *resolver) link(i, a int) {
	m := &r.mentions[i]
	r.antecedent = append(r.antecedent, a)
	c := int32(len(r.chains))
	if a >= 0 && a < i {
		c = r.chain[a]
	} else {
		r.chains = append(r.chains, chain{first: i, entity: -1})
	}
	r.chain = append(r.chain, c)
	if a > i {
		r.ahead = append(r.ahead, i)
	}
	r.meet(i, c)
	r.chains[c].take(i, m)
	if r.chains[c].animate == 1 {
		r.most = max(r.most, r.chains[c].size)
	}
	if m.kind == pronoun {
		r.byClass[m.class] = i
		if m.class == first && m.quote < 0 {
			r.bySpeaker[m.speaker] = i
		}
		return
	}
	r.index(m.head, i)
	if m.kind == name {
		for _, w := range m.words {
			if w != m.head {
				r.index(w, i)
			}
		}
	}
	if m.entity >= 0 {
		r.byEntity[m.entity] = i
	}
}

func (r *resolver) index(w uint32, i int) {
	list := r.byHead[w]
	if len(list) >= sameHead {
		copy(list[1:], list[2:]) // the first stays
		list = list[:len(list)-1]
	}
	r.byHead[w] = append(list, i)
}
