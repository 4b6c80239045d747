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

// main reports whether no other chain for somebody has been mentioned as often so far.
func (r *resolver) main(of int32) bool {
	c := &r.chains[of]
	return c.animate == 1 && c.size >= r.most && c.size > 2
}
