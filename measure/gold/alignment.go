package gold

import "slices"

// An Alignment says which items of a reading are those of an annotation of the same article: for the id of
// each annotated item, the ids of those read that agree with it, the best first; items that nothing agrees
// with are left out.
type Alignment struct {
	Entities, Claims, Statements map[string][]string
	// Sources are for entities the statements in whose chain they speak without a name.
	Sources map[string][]string
}

// Align aligns a reading with an annotation of its article.
func Align(annotated, read *Doc) Alignment {
	m := newMatcher(annotated, read)
	a := Alignment{make(map[string][]string), make(map[string][]string), make(map[string][]string), make(map[string][]string)}
	for _, g := range annotated.Entities {
		var ids []string
		if id, ok := m.pairs[g.ID]; ok {
			ids = append(ids, id)
		}
		for _, r := range read.Entities {
			if !slices.Contains(ids, r.ID) && m.entity(g.ID, r.ID) {
				ids = append(ids, r.ID)
			}
		}
		put(a.Entities, g.ID, ids)
		put(a.Sources, g.ID, m.speaksUnnamed(&g))
	}
	for i := range annotated.Claims {
		put(a.Claims, annotated.Claims[i].ID, m.claimsRead(&annotated.Claims[i]))
	}
	for i := range annotated.Statements {
		put(a.Statements, annotated.Statements[i].ID, m.statementsRead(&annotated.Statements[i]))
	}
	return a
}

func put(list map[string][]string, id string, read []string) {
	if len(read) > 0 {
		list[id] = read
	}
}

// claimsRead returns the claims that agree with an annotated one: those from the same passage, or where
// there are none, all.
func (m *matcher) claimsRead(g *Claim) []string {
	var here, elsewhere []string
	for j := range m.read.Doc.Claims {
		r := &m.read.Doc.Claims[j]
		switch {
		case !m.claim(g, r):
		case overlap(g.Evidence.Text, r.Evidence.Text) >= 0.5:
			here = append(here, r.ID)
		default:
			elsewhere = append(elsewhere, r.ID)
		}
	}
	if len(here) > 0 {
		return here
	}
	return elsewhere
}

// statementsRead returns the statements that agree with an annotated one, whole chains before others.
func (m *matcher) statementsRead(g *Statement) []string {
	var whole, part []string
	for j := range m.read.Doc.Statements {
		r := &m.read.Doc.Statements[j]
		switch {
		case !m.statement(g, r):
		case m.chain(g, r):
			whole = append(whole, r.ID)
		default:
			part = append(part, r.ID)
		}
	}
	return append(whole, part...)
}

// speaksUnnamed returns the statements with a source without a name that the entity is called by.
func (m *matcher) speaksUnnamed(g *Entity) []string {
	var ids []string
	for _, s := range m.read.Doc.Statements {
		if slices.ContainsFunc(s.Chain, func(l Link) bool { return m.unnamedIs(l.Speaker.Unnamed, g) }) {
			ids = append(ids, s.ID)
		}
	}
	return ids
}

func (m *matcher) unnamedIs(words string, g *Entity) bool {
	return words != "" && slices.ContainsFunc(g.Mentions, func(x Mention) bool { return overlap(words, x.Text) >= 0.5 })
}
