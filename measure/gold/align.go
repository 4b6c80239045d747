package gold

// oneToOne returns m.pairs with no entity of B in two of them. Where names repeat, the first goes with the
// first.
func oneToOne(m *matcher) map[string]string {
	pairs, taken := make(map[string]string), make(set)
	for _, g := range m.gold.Entities {
		for _, r := range m.read.Entities {
			if !taken[r.ID] && norm(g.Name) == norm(r.Name) {
				pairs[g.ID], taken[r.ID] = r.ID, true
				break
			}
		}
	}
	for _, g := range m.gold.Entities {
		if id, ok := m.pairs[g.ID]; ok && pairs[g.ID] == "" && !taken[id] {
			pairs[g.ID], taken[id] = id, true
		}
	}
	return pairs
}

// sameClaims returns for claims of A, by id, the claims of B that agree: of several the one in the same
// words from the same passage, or else from the same passage, or else the first. No claim is in two pairs.
func (c Comparison) sameClaims() map[string]*Claim {
	same, taken := make(map[string]*Claim), make(set)
	for _, close := range []func(a, b *Claim) bool{
		func(a, b *Claim) bool {
			return a.Evidence.Text == b.Evidence.Text && c.m.gold.inWords(a) == c.m.read.inWords(b)
		},
		func(a, b *Claim) bool { return a.Evidence.Text == b.Evidence.Text },
		func(a, b *Claim) bool { return true },
	} {
		for i := range c.A.Claims {
			a := &c.A.Claims[i]
			for j := range c.B.Claims {
				b := &c.B.Claims[j]
				if same[a.ID] == nil && !taken[b.ID] && close(a, b) && c.m.claim(a, b) {
					same[a.ID], taken[b.ID] = b, true
				}
			}
		}
	}
	return same
}
