package coref

import "strings"

// clauses tells how the two stand in one sentence: as parts of one clause, or one clause above the other.
func (p *pairing) clauses(a *mention) uint32 {
	m := p.m
	if a.Sentence != m.Sentence {
		return 0
	}
	s := p.r.doc.Sentences[m.Sentence]
	reflexive := uint32(0)
	if w := s.Tokens[m.Head].Form; len(w) > 5 && (w[len(w)-4:] == "self" || w[len(w)-4:] == "lves") {
		reflexive = 8
	}
	switch {
	case a.clause == m.clause:
		return 1 + reflexive
	case m.clause >= 0 && s.Tokens[m.clause].Head == int(a.clause):
		return 2 + reflexive
	case a.clause >= 0 && s.Tokens[a.clause].Head == int(m.clause):
		return 3 + reflexive
	case int(m.clause) == a.Head:
		return 4 + reflexive
	case m.clause >= 0 && s.Under(int(m.clause), int(max(a.clause, 0))):
		return 5 + reflexive
	}
	return 6 + reflexive
}

// above tells whether the candidate is the subject or the object of a verb that the mention stands under: how many
// such verbs up, whether that is a verb of speech, and which of the two; 0 for neither.
func (p *pairing) above(a *mention) uint32 {
	m := p.m
	if a.Sentence != m.Sentence || a.clause < 0 {
		return 0
	}
	s := p.r.doc.Sentences[m.Sentence]
	level := uint32(0)
	for v := int(m.clause); v >= 0 && level < 4; v = s.Tokens[v].Head {
		subject := s.Child(v, "nsubj", "nsubj:pass")
		if subject < 0 {
			continue
		}
		level++
		part := uint32(0)
		switch {
		case subject == a.Head && !a.Joint:
			part = 1
		case int(a.clause) != v:
			continue
		case strings.HasPrefix(s.Tokens[a.Head].Rel, "obj"), s.Tokens[a.Head].Rel == "iobj":
			part = 2
		default:
			part = 3
		}
		return level*8 + part*2 + flag(p.r.known.Says(strings.ToLower(s.Lemma(v))))
	}
	return 0
}

// teller is the subject of the verb of speech in whose content the mention stands, as an index in the mentions before
// it, -1 for none: "A nurse | told us that | he had seen it".
func (r *resolver) teller(m *mention) int {
	s := r.doc.Sentences[m.Sentence]
	for v := int(m.clause); v >= 0; v = s.Tokens[v].Head {
		h := s.Tokens[v].Head
		if s.Tokens[v].Rel != "ccomp" || h < 0 || !r.known.Says(strings.ToLower(s.Lemma(h))) {
			continue
		}
		subject := s.Child(h, "nsubj", "nsubj:pass")
		for _, k := range r.bySentence[m.Sentence] {
			if k < len(r.chain) && r.mentions[k].Head == subject && !r.mentions[k].Joint {
				return k
			}
		}
		return -1
	}
	return -1
}

// speaker tells whether the candidate's chain is whoever says the clause that the mention stands in, and if it is
// not, what kind of phrase that one is and whether it agrees.
func (p *pairing) speaker(of int32) uint32 {
	if p.teller < 0 {
		return 0
	}
	if p.r.chain[p.teller] == of {
		return 1
	}
	t := &p.r.mentions[p.teller]
	c := &p.r.chains[p.r.chain[p.teller]]
	return 2 + t.coarse()*4 + flag(opposed(c.gender, p.m.gender))*2 + flag(c.animate == p.m.animate)
}

// main reports whether no other chain for somebody has been mentioned as often so far.
func (r *resolver) main(of int32) bool {
	c := &r.chains[of]
	return c.animate == 1 && c.size >= r.most && c.size > 2
}
