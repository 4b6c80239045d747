package story

import (
	"slices"

	"hearsay/graph"
	"hearsay/graph/inquiry"
	"hearsay/measure/gold"
)

// is reports whether the two sides of c are two positions of x.
func (m *measuring) is(c *inquiry.Conflict, x *Conflict) bool {
	for i := range x.Positions {
		for j := range x.Positions {
			if i != j && m.holds(c.For, &x.Positions[i]) && (m.holds(c.Against, &x.Positions[j]) || m.denies(c.Against, &x.Positions[j])) {
				return true
			}
		}
	}
	return false
}

// holds reports whether one of the statements is one that the position refers to, or rests on its passage.
func (m *measuring) holds(statements []*graph.Statement, p *Position) bool {
	for _, ref := range p.Refs {
		article := m.articles[articleOf(ref)]
		if article == nil {
			continue
		}
		passages := m.passages(ref)
		for _, s := range statements {
			if s.Article != article.ID {
				continue
			}
			here := slices.ContainsFunc(passages, s.Evidence.Overlaps)
			if here && (slices.Contains(m.claims[ref], s.Claim) || slices.ContainsFunc(m.said[ref], func(o *graph.Statement) bool { return o.ID == s.ID })) {
				return true
			}
			if here && len(m.claims[ref]) == 0 && len(m.said[ref]) == 0 {
				return true
			}
		}
	}
	return false
}

// denies reports whether one of the statements is a denial by a speaker of the position in its passage. What
// he says instead is the position; the denial was read from the same words.
func (m *measuring) denies(statements []*graph.Statement, p *Position) bool {
	for _, ref := range p.Refs {
		for _, s := range statements {
			if s.Innermost().Stance.Against() && m.saidBy(s, ref) {
				return true
			}
		}
	}
	return false
}

// saidBy reports whether s stands in the passage of a reference and has its innermost speaker; where the article
// itself tells that somebody denies a thing, that is who does so.
func (m *measuring) saidBy(s *graph.Statement, ref string) bool {
	article := m.articles[articleOf(ref)]
	if article == nil || s.Article != article.ID || !slices.ContainsFunc(m.passages(ref), s.Evidence.Overlaps) {
		return false
	}
	name := articleOf(ref)
	doc := m.docs[name]
	if slices.ContainsFunc(doc.Claims, func(c gold.Claim) bool {
		return ref == name+":"+c.ID && c.Subject != nil && m.speaks(s, name, gold.Speaker{Entity: c.Subject.Entity})
	}) {
		return true
	}
	return slices.ContainsFunc(doc.Statements, func(x gold.Statement) bool {
		return (ref == name+":"+x.ID || ref == name+":"+x.Claim) && len(x.Chain) > 0 && m.speaks(s, name, x.Chain[len(x.Chain)-1].Speaker)
	})
}

// speaks reports whether the innermost speaker of s is one of the annotation of an article.
func (m *measuring) speaks(s *graph.Statement, name string, by gold.Speaker) bool {
	is := s.Innermost().Speaker
	switch {
	case by.Publisher:
		return is.Kind == graph.PublisherSpeaker
	case by.Entity == "":
		return by.Unnamed != "" && is.Kind != graph.PublisherSpeaker
	}
	return slices.ContainsFunc(m.entities[name+":"+by.Entity], func(e *graph.Entity) bool { return e.ID == is.ID }) ||
		m.unnamed[name+":"+by.Entity] && is.Kind == graph.UnnamedSpeaker
}

// answered reports whether one who stands against a claim in c does so in the annotation too.
func (m *measuring) answered(c *inquiry.Conflict) bool {
	for _, a := range m.story.Articles {
		for _, x := range m.docs[a.Name].Statements {
			if len(x.Chain) == 0 || !graph.Stance(x.Chain[len(x.Chain)-1].Stance).Against() {
				continue
			}
			for _, s := range m.said[a.Name+":"+x.ID] {
				if slices.ContainsFunc(c.Against, func(o *graph.Statement) bool { return o.ID == s.ID }) {
					return true
				}
			}
		}
	}
	return false
}
