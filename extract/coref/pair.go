package coref

// Features are numbers: that of a template with a value, alone and joined to the kinds of the phrases.

// key is the kind of a mention, finer for pronouns.
func (m *mention) key() uint32 {
	if m.class == she {
		return 8 + uint32(he) // what is learned of one holds for the other
	}
	if m.kind == pronoun {
		return 8 + uint32(m.class)
	}
	if m.kind == nominalPhrase {
		switch m.det {
		case 1, 3:
			return 2
		case possessed:
			return 3
		case 2:
			return 4
		}
		return 5
	}
	return 1
}

// coarse is key without the detail that the other side of a pair does not need.
func (m *mention) coarse() uint32 {
	if m.kind == pronoun {
		switch m.class {
		case first, firstPlural, second:
			return 3
		case he, she:
			return 4
		case it, they:
			return 5
		}
		return 6
	}
	return uint32(m.kind)
}

// bucket puts counts together, the larger the more.
func bucket(n int) uint32 {
	switch {
	case n <= 3:
		return uint32(max(n, 0))
	case n <= 5:
		return 4
	case n <= 9:
		return 5
	case n <= 19:
		return 6
	case n <= 49:
		return 7
	}
	return 8
}

// flag is 1 for true.
func flag(b bool) uint32 {
	if b {
		return 1
	}
	return 0
}

// alone are the features of a mention that goes back to nothing.
func (r *resolver) alone(i int) []uint32 {
	m := &r.mentions[i]
	s := r.doc.Sentences[m.Sentence]
	r.features = r.features[:0]
	k := m.key()
	add := func(template, value uint32) {
		h := mix(mix(template, 0xA10E), value)
		r.features = append(r.features, h, mix(h, k+77))
	}
	same := r.byHead[m.head]
	exact := uint32(0)
	for _, a := range same {
		if r.mentions[a].text == m.text {
			exact = 2
		} else if exact == 0 {
			exact = 1
		}
	}
	_, seen := r.byEntity[m.entity]
	add(1, 0)
	add(2, m.head)
	add(3, uint32(m.role))
	add(4, uint32(m.size)*16+uint32(m.det))
	add(5, exact*4+uint32(min(m.kind, 3)))
	add(6, flag(m.entity >= 0)*2+flag(seen))
	add(7, uint32(m.typ)*8+uint32(m.number))
	add(8, hash(s.Lower(m.First)))
	add(9, m.verb)
	add(10, bucket(m.Sentence))
	add(11, hash(s.Lower(m.Last+1)))
	add(12, hash(s.Lower(m.First-1)))
	add(13, flag(m.quote >= 0)*2+flag(m.headline))
	add(14, uint32(m.animate)*4+exact)
	add(15, mix(m.verb, uint32(m.role)))
	if m.kind == pronoun {
		add(16, mix(hash(s.Lower(m.First-1)), hash(s.Lower(m.Last+1))))
		add(17, mix(hash(s.Lower(m.Last+1)), hash(s.Lower(m.Last+2))))
		add(18, flag(r.byClass[m.class] >= 0))
	}
	return r.features
}

// A pairing makes the features of one mention with each of its candidates, nearest first.
type pairing struct {
	r      *resolver
	i      int
	m      *mention
	teller int     // who says the clause that the mention stands in, as an index in the mentions; -1 for unknown
	agreed []int32 // chains of the candidates so far that agree with the mention
	fresh  chain   // of a candidate ahead that is in none yet
}

// newPairing returns a pairing that is good until the next.
func (r *resolver) newPairing(i int) *pairing {
	m := &r.mentions[i]
	r.pairing = pairing{r: r, i: i, m: m, teller: r.teller(m), agreed: r.pairing.agreed[:0]}
	return &r.pairing
}

func (p *pairing) pair(k int) []uint32 {
	r, m := p.r, p.m
	a := &r.mentions[k]
	c, of := p.chainOf(k)
	r.features = r.features[:0]
	mk := m.key() + 1000
	both := mix(mk, a.coarse()+1)
	add := func(template, value uint32) {
		h := mix(mix(template, 0xBEEF), value)
		r.features = append(r.features, mix(h, mk), mix(h, both))
	}
	apart := m.Sentence - a.Sentence
	add(1, bucket(apart))
	if k > p.i {
		add(30, bucket(k-p.i))
	} else {
		add(2, bucket(p.i-k))
	}
	same := m.kind != pronoun && a.kind != pronoun
	if same {
		shared := within(m.words, a.words)
		add(3, flag(m.text == a.text)*2+flag(m.head == a.head)+4*shared+16*within(a.words, m.words))
		add(4, mix(min(m.head, a.head), max(m.head, a.head)))
		add(5, p.entities(c, a))
		add(6, uint32(m.det)*16+uint32(a.det))
		add(7, flag(m.head == a.head)*4+uint32(min(m.size, 3)))
		add(22, flag(m.text == a.text)*16+flag(m.head == a.head)*8+bucket(apart))
		add(23, flag(m.head == a.head)+2*shared+8*uint32(m.det))
		if m.head == a.head {
			add(24, m.head)
		}
	} else {
		add(3, flag(m.class == a.class))
		if m.kind == pronoun {
			add(4, mix(a.head, uint32(m.gender)))
			add(5, m.verb^a.head)
		}
		add(6, uint32(a.det))
		add(7, uint32(a.size))
	}
	typ := c.typ
	if a.typ > 0 {
		typ = a.typ
	}
	gender := c.gender
	if gender == 0 {
		gender = c.hint
	}
	mine := m.gender
	if mine == 0 {
		mine = m.hint
	}
	agree := !opposed(gender, mine)
	add(8, uint32(typ)*8+uint32(m.typ))
	add(9, alike(gender, mine)*16+alike(a.hint, mine)*4+alike(c.hint, mine))
	add(10, uint32(a.number)*4+uint32(m.number))
	add(11, uint32(c.animate)*4+uint32(m.animate))
	add(12, uint32(a.role)*32+uint32(m.role))
	add(13, uint32(a.role)*8+min(uint32(apart), 3))
	add(14, flag(a.paragraph == m.paragraph)*2+flag(a.headline))
	add(15, p.voices(of, a))
	add(16, bucket(c.size))
	add(31, bucket(c.subjects)*16+uint32(min(c.names, 3)))
	if of >= 0 {
		last := &r.mentions[c.last]
		add(32, bucket(m.Sentence-last.Sentence)*32+uint32(last.role))
		start := &r.mentions[c.first]
		add(33, bucket(start.Sentence)*4+flag(start.role == 1 || start.role == 2)*2+flag(start.kind == name))
	}
	add(17, flag(c.names > 0)*2+flag(c.pronouns > 0))
	if m.kind == pronoun {
		add(18, flag(c.classes&(1<<m.class) != 0)*2+flag(c.classes&^(1<<m.class) != 0))
		add(25, p.clash(c))
	}
	add(19, p.clauses(a))
	above := p.above(a)
	add(34, above)
	add(35, above*32+uint32(m.role))
	add(37, p.speaker(of))
	add(36, flag(of >= 0 && r.main(of))*16+min(uint32(apart), 3)*4+flag(a.role <= 2))
	add(20, flag(a.verb == m.verb)*2+flag(a.role == m.role))
	add(26, uint32(a.depth)*8+uint32(a.order))
	add(27, flag(c.last == k)*2+flag(c.first == k))
	add(28, uint32(a.order)*8+min(uint32(apart), 3)*2+flag(a.role <= 2))
	add(29, uint32(a.depth)*8+uint32(m.depth))
	rank := len(p.agreed)
	if agree && (m.animate == 0 || c.animate == m.animate || c.animate == 0 && a.kind == name) {
		known := false
		for _, o := range p.agreed {
			known = known || o == of
		}
		if !known {
			p.agreed = append(p.agreed, of)
		}
	}
	add(21, bucket(rank)*16+min(uint32(a.role), 15))
	if m.kind == pronoun {
		near, roles := min(uint32(apart), 2), uint32(a.role)*32+uint32(m.role)
		add(38, roles*4+near)
		add(39, (bucket(rank)*4+near)*16+bucket(c.size))
		add(40, roles*16+bucket(rank))
	}
	return r.features
}

// chainOf returns the chain of a candidate and its index: of one that stands ahead, the chain of its name so
// far, -1 where there is none.
func (p *pairing) chainOf(k int) (*chain, int32) {
	if k > p.i {
		a := &p.r.mentions[k]
		last, ok := p.r.byEntity[a.entity]
		if !ok || a.entity < 0 {
			p.fresh = chain{entity: -1}
			p.fresh.take(k, a)
			return &p.fresh, -1
		}
		k = last
	}
	return &p.r.chains[p.r.chain[k]], p.r.chain[k]
}

// entities compares what names the mention, the candidate and its chain bear.
func (p *pairing) entities(c *chain, a *mention) uint32 {
	e := a.entity
	if e < 0 {
		e = c.entity
	}
	switch {
	case p.m.entity < 0 && e < 0:
		return 0
	case p.m.entity < 0:
		return 1
	case e < 0:
		return 2
	case p.m.entity == e:
		return 3
	}
	return 4
}

// alike is 0 where one gender is unknown, 1 where both are the same, 2 where they differ.
func alike(a, b uint8) uint32 {
	if a == 0 || b == 0 {
		return 0
	}
	return 1 + flag(a != b)
}

func opposed(a, b uint8) bool { return a != 0 && b != 0 && a != b }

// clash tells whether the chain has pronouns of another person than the mention.
func (p *pairing) clash(c *chain) uint32 {
	const singular = 1<<he | 1<<she | 1<<it
	out := uint32(0)
	if mine := uint32(1) << p.m.class; mine&singular != 0 && c.classes&singular&^mine != 0 {
		out = 1
	}
	return out
}

// within says how much of the words of one phrase is in the other: 0 nothing, 1 some, 2 all.
func within(words, in []uint32) uint32 {
	n := 0
	for _, w := range words {
		for _, o := range in {
			if w == o {
				n++
				break
			}
		}
	}
	switch {
	case n == 0:
		return 0
	case n < len(words):
		return 1
	}
	return 2
}

// voices compares who speaks in the mention and in the candidate.
func (p *pairing) voices(of int32, a *mention) uint32 {
	m := p.m
	v := uint32(0)
	switch {
	case a.quote == m.quote:
	case a.quote >= 0 && m.quote >= 0 && a.voice == m.voice && a.voice >= 0:
		v = 1
	case a.quote >= 0 && m.quote >= 0:
		v = 2
	case m.quote >= 0:
		v = 3
	default:
		v = 4
	}
	if m.voice >= 0 && int(m.voice) < len(p.r.chain) && p.r.chain[m.voice] == of {
		v += 8
	}
	if a.voice >= 0 && int(a.voice) < len(p.r.chain) && p.r.chain[a.voice] == of {
		v += 16
	}
	if a.speaker == m.speaker {
		v += 32
	}
	if m.speaker != 0 {
		v += 64
		if a.kind == name && a.head == m.speaker {
			v += 128
		}
		if m.head == a.speaker {
			v += 256
		}
	}
	return v
}
