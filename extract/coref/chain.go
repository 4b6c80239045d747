package coref

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
