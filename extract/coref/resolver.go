package coref

import (
	"slices"
	"strings"

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
}

// A chain is what the mentions put together so far tell of whom they mean.
type chain struct {
	size            int
	gender, animate uint8
	hint            uint8
	typ             uint8
	names, pronouns int
	subjects        int
	classes         uint32
	first, last     int
	entity          int32
}

func newResolver(d *tree.Document, known Known, m *Model) *resolver {
	r := &resolver{doc: d, known: known, model: m, bySentence: make([][]int, len(d.Sentences)),
		byHead: make(map[uint32][]int), byEntity: make(map[int32]int), bySpeaker: make(map[uint32]int)}
	for i := range r.byClass {
		r.byClass[i] = -1
	}
	at := 0
	for si, s := range d.Sentences {
		from := len(r.mentions)
		end := at
		for end < len(known.Names) && known.Names[end].Sentence <= si {
			end++
		}
		for _, p := range phrases(si, s) {
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

// titled reports whether a name hangs from the first word of the title before it: "| Transport | Minister Piet Lorne".
func titled(s *tree.Sentence, n *Name, head int) bool {
	return head < n.First && s.Tokens[n.First].Head == head && s.Tokens[n.First].Rel == "flat"
}

// certain is what mention i goes back to without weighing: the phrase that it is apposed to, whoever speaks
// where it says "I", or the last mention by the name that it bears, as names are grouped before; -1 where
// there is none.
func (r *resolver) certain(i int) int {
	m := &r.mentions[i]
	if m.Apposed {
		if k := r.apposed(i); k >= 0 {
			return k
		}
	}
	if k := r.itself(i); k >= 0 {
		return k
	}
	for _, rule := range [...]func(int) int{r.nameless, r.client, r.themselves, r.goesOn} {
		if k := rule(i); k >= 0 {
			return k
		}
	}
	if m.class == first && m.voice >= 0 && !r.overlap(int(m.voice), m) {
		return int(m.voice)
	}
	if m.class == first && m.quote < 0 && m.speaker != 0 {
		if k, ok := r.bySpeaker[m.speaker]; ok {
			return k
		}
	}
	if m.class == firstPlural && m.voice >= 0 && r.mentions[m.voice].typ == 2 {
		return int(m.voice) // a company's "we"
	}
	if m.entity < 0 || m.role == roles["compound"] {
		return -1
	}
	if k, ok := r.byEntity[m.entity]; ok && !r.overlap(k, m) {
		return k
	}
	return -1
}

// apposed is the phrase that mention i says again. A person is not said again to be a body: what the parser hung
// from the body's name goes with the phrase that the body is part of: "The chair of the port authority, Ada Novak".
func (r *resolver) apposed(i int) int {
	m := &r.mentions[i]
	s := r.doc.Sentences[m.Sentence]
	head := int(m.clause)
	for k := i - 1; k >= 0 && r.mentions[k].Sentence == m.Sentence; k-- {
		a := &r.mentions[k]
		if a.Head != head || a.Joint {
			continue
		}
		if m.animate == 0 || a.animate == 0 || m.animate == a.animate {
			return k
		}
		if s.Tokens[head].Rel != "nmod" {
			return -1
		}
		head = s.Tokens[head].Head
	}
	return -1
}

// itself is what a reflexive pronoun stands for: the phrase right before it that it stresses, "Ada Novak herself", or
// else the subject of its clause; -1 where that does not agree.
func (r *resolver) itself(i int) int {
	m := &r.mentions[i]
	s := r.doc.Sentences[m.Sentence]
	if m.kind != pronoun || !strings.HasSuffix(s.Lower(m.Head), "self") && !strings.HasSuffix(s.Lower(m.Head), "selves") {
		return -1
	}
	subject := -1
	for v := s.Tokens[m.Head].Head; v >= 0 && subject < 0; v = s.Tokens[v].Head {
		subject = s.Child(v, "nsubj", "nsubj:pass")
	}
	found := -1
	for k := i - 1; k >= 0 && r.mentions[k].Sentence == m.Sentence; k-- {
		a := &r.mentions[k]
		if a.Head != m.First-1 && a.Head != subject || a.animate != 0 && m.animate != 0 && a.animate != m.animate || opposed(a.gender, m.gender) {
			continue
		}
		if a.Head == m.First-1 && (a.kind == name || a.kind == pronoun) {
			return k
		}
		if a.Head == subject && a.number != 3-m.number {
			found = k
		}
	}
	return found
}

func (r *resolver) overlap(k int, m *mention) bool {
	a := &r.mentions[k]
	return a.Sentence == m.Sentence && a.Last >= m.First && a.First <= m.Last
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

// meet joins to chain c the pronouns that looked ahead to mention i.
func (r *resolver) meet(i int, c int32) {
	for n := 0; n < len(r.ahead); n++ {
		k := r.ahead[n]
		if r.antecedent[k] != i {
			continue
		}
		from := r.chain[k]
		for x := k; x <= i; x++ {
			if r.chain[x] == from && from != c {
				r.chain[x] = c
				r.chains[c].take(x, &r.mentions[x])
			}
		}
		r.ahead = append(r.ahead[:n], r.ahead[n+1:]...)
		n--
	}
}

// aheadOf is the subject that a pronoun at the head of its sentence may look ahead to: "When she resigned,
// Ada Novak was 61". It is -1 where there is none.
func (r *resolver) aheadOf(i int) int {
	m := &r.mentions[i]
	if m.class < he || m.class > they {
		return -1
	}
	s := r.doc.Sentences[m.Sentence]
	for _, k := range r.bySentence[m.Sentence] {
		a := &r.mentions[k]
		if k > i && a.First > m.Last && a.kind == name && a.role > 0 && a.role <= 2 && a.clause >= 0 &&
			s.Under(m.Head, int(a.clause)) && m.clause != a.clause {
			return k
		}
	}
	return -1
}

func (r *resolver) index(w uint32, i int) {
	list := r.byHead[w]
	if len(list) >= sameHead {
		copy(list[1:], list[2:]) // the first stays
		list = list[:len(list)-1]
	}
	r.byHead[w] = append(list, i)
}

func (c *chain) take(i int, m *mention) {
	c.size++
	c.last = i
	if m.gender != 0 && (c.gender == 0 || m.kind == name) {
		c.gender = m.gender
	}
	if m.hint != 0 && c.hint == 0 {
		c.hint = m.hint
	}
	if m.animate != 0 && (c.animate == 0 || m.kind == name) {
		c.animate = m.animate
	}
	if m.typ != 0 && c.typ == 0 {
		c.typ = m.typ
	}
	if m.entity >= 0 && c.entity < 0 {
		c.entity = m.entity
	}
	if m.role == 1 || m.role == 2 {
		c.subjects++
	}
	switch m.kind {
	case name:
		c.names++
	case pronoun:
		c.pronouns++
		c.classes |= 1 << m.class
	}
}

// gather lists the earlier mentions that mention i may go back to, nearest first.
func (r *resolver) gather(i int) {
	r.candidates = r.candidates[:0]
	m := &r.mentions[i]
	reach, most := phraseReach, nearPhrases
	if m.kind == pronoun {
		reach, most = pronounReach, nearPronouns
	}
	for k := i - 1; k >= 0 && m.Sentence-r.mentions[k].Sentence <= reach && len(r.candidates) < most; k-- {
		r.consider(k, m)
	}
	defer func() {
		if k := r.aheadOf(i); k >= 0 && !r.speaks(k, m) && !r.doing(k, m) {
			r.candidates = append(r.candidates, k)
		}
	}()
	near := len(r.candidates)
	far := i
	if near > 0 {
		far = r.candidates[near-1]
	}
	if m.kind == pronoun {
		for _, k := range r.byClass {
			if k >= 0 && k < far {
				r.consider(k, m)
			}
		}
		return
	}
	list := r.byHead[m.head]
	for n := len(list) - 1; n >= 0; n-- {
		if list[n] < far {
			r.consider(list[n], m)
		}
	}
	if k, ok := r.byEntity[m.entity]; ok && m.entity >= 0 && k < far {
		r.consider(k, m)
	}
}

// consider adds k to the candidates, unless it and m overlap.
func (r *resolver) consider(k int, m *mention) {
	if a := &r.mentions[k]; m.class == first && a.class == first && (a.speaker != m.speaker || a.quote >= 0 != (m.quote >= 0)) {
		return // two who say "I"
	}
	if r.overlap(k, m) || r.coargument(k, m) || r.opposes(k, m) || m.kind == pronoun && (r.agent(k, m) || r.addressed(k, m)) || (m.class == he || m.class == she) && (!somebody(&r.mentions[k]) || r.speaks(k, m)) {
		return
	}
	r.candidates = append(r.candidates, k)
}
