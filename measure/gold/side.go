package gold

import "strings"

// A side is one of the two documents of a comparison, with what it calls each of its entities.
type side struct {
	*Doc
	forms  map[string]set // of an entity, everything it is called
	proper map[string]set // of an entity, its names
	claims map[string]*Claim
	index  map[string]*Entity
}

func newSide(d *Doc) *side {
	s := &side{Doc: d, forms: map[string]set{}, proper: map[string]set{}, claims: map[string]*Claim{}, index: map[string]*Entity{}}
	for i := range d.Entities {
		e := &d.Entities[i]
		s.index[e.ID] = e
		s.forms[e.ID], s.proper[e.ID] = called(e)
	}
	for i := range d.Claims {
		s.claims[d.Claims[i].ID] = &d.Claims[i]
	}
	return s
}

// called returns everything that e is called, and those among it that are names.
func called(e *Entity) (forms, names set) {
	forms, names = make(set), make(set)
	add := func(words string, isName bool) {
		w := norm(words)
		if w == "" {
			return
		}
		forms[w] = true
		if isName && !stop[w] {
			names[w] = true
		}
	}
	add(e.Name, true)
	for _, a := range e.Aliases {
		add(a, true)
	}
	for _, m := range e.Mentions {
		add(m.Text, proper(m.Text))
	}
	return forms, names
}

// name returns the name of the entity, and nothing where there is none with this id.
func (s *side) name(id string) string {
	if e := s.index[id]; e != nil {
		return e.Name
	}
	return ""
}

// term returns t in words, a claim and what is unknown as nothing.
func (s *side) term(t *Term) string {
	if t == nil {
		return ""
	}
	if t.Text != "" {
		return t.Text
	}
	return s.name(t.Entity)
}

// sentence returns subject, predicate and object in words.
func (s *side) sentence(c *Claim) string {
	return strings.Join([]string{s.term(c.Subject), c.Predicate.words(), s.term(c.Object)}, " ")
}
