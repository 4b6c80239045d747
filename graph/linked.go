package graph

import (
	"slices"

	"github.com/google/uuid"
)

// A linker gives a reading's entities the ids of the graph, and claims the ids that follow from these.
type linker struct {
	ids       map[uuid.UUID]uuid.UUID // from the reading's to the graph's
	former    map[uuid.UUID]uuid.UUID // from a claim's in the graph to the one that it had there before, where that is another
	canonical func(lemma string) string
	publisher func(name string) uuid.UUID
}

// reading returns a copy of r in which every entity has the id that identify gives it, and claims the
// ids that follow from it. Entities and claims that turn out to be one are merged; statements keep
// their ids. The copy passes Check where r does.
func (l *linker) reading(r *Reading, identify func(*Entity) uuid.UUID) *Reading {
	out := &Reading{Article: r.Article, Extractor: r.Extractor}
	out.Entities = l.entities(r.Entities, identify)
	out.Claims = l.claims(r.Claims)
	for _, s := range r.Statements {
		out.Statements = append(out.Statements, l.statement(s))
	}
	return out
}

func (l *linker) entities(in []*Entity, identify func(*Entity) uuid.UUID) []*Entity {
	var out []*Entity
	at := make(map[uuid.UUID]*Entity, len(in))
	for _, e := range in {
		id := identify(e)
		l.ids[e.ID] = id
		if same := at[id]; same != nil {
			same.absorb(e)
			continue
		}
		c := *e
		c.ID, c.Aliases, c.Mentions = id, slices.Clone(e.Aliases), slices.Clone(e.Mentions)
		at[id] = &c
		out = append(out, &c)
	}
	return out
}

// absorb adds the names and mentions of o to e.
func (e *Entity) absorb(o *Entity) {
	for _, a := range append([]string{o.Name}, o.Aliases...) {
		if a != e.Name && !slices.Contains(e.Aliases, a) {
			e.Aliases = append(e.Aliases, a)
		}
	}
	slices.Sort(e.Aliases)
	e.Mentions = append(e.Mentions, o.Mentions...)
	slices.SortStableFunc(e.Mentions, func(a, b Mention) int { return a.StartByte - b.StartByte })
}

// claims links claims, those that others speak of first, since a claim's id rests on its object's.
func (l *linker) claims(in []*Claim) []*Claim {
	byID := make(map[uuid.UUID]*Claim, len(in))
	for _, c := range in {
		byID[c.ID] = c
	}
	linked := make(map[uuid.UUID]*Claim, len(in))
	var out []*Claim
	for _, c := range in {
		x := l.claim(c, byID, 0)
		if linked[x.ID] == nil {
			linked[x.ID] = x
			out = append(out, x)
		}
	}
	return out
}

// maxNesting bounds claims about claims; deeper ones keep the ids they have.
const maxNesting = 16

func (l *linker) claim(c *Claim, byID map[uuid.UUID]*Claim, depth int) *Claim {
	x := *c
	x.Arguments = slices.Clone(c.Arguments)
	link := func(t *Term) {
		if inner := byID[t.Claim]; inner != nil && depth < maxNesting {
			t.Claim = l.claim(inner, byID, depth+1).ID
		}
		if id, ok := l.ids[t.Entity]; ok {
			t.Entity = id
		}
	}
	link(&x.Subject)
	link(&x.Object)
	for i := range x.Arguments {
		link(&x.Arguments[i].Value)
	}
	if l.canonical != nil {
		x.Predicate.Canonical = l.canonical(x.Predicate.Lemma)
	}
	x.ID = ClaimID(&x)
	l.ids[c.ID] = x.ID
	if was := l.formerID(c, x); was != x.ID {
		l.former[x.ID] = was
	}
	return &x
}

// formerID returns the id that x had in the graph where the reading has it, or the claim that it speaks of, by a former id:
// as c there.
func (l *linker) formerID(c *Claim, x Claim) uuid.UUID {
	for _, t := range []*Term{&x.Subject, &x.Object} {
		if was, ok := l.former[t.Claim]; ok {
			t.Claim = was
		}
	}
	if c.Time == "" && c.Period() != (DateRange{}) && c.ID == FormerClaimID(c) {
		return FormerClaimID(&x)
	}
	return ClaimID(&x)
}

func (l *linker) statement(s *Statement) *Statement {
	x := *s
	x.Claim = l.ids[s.Claim]
	x.Chain = slices.Clone(s.Chain)
	for i := range x.Chain {
		sp := &x.Chain[i].Speaker
		if id, ok := l.ids[sp.ID]; ok {
			sp.ID = id
		}
		if id, ok := l.ids[sp.QuotedBy]; ok {
			sp.QuotedBy = id
		}
		if sp.Kind == PublisherSpeaker && sp.Name != "" {
			sp.ID = l.publisher(sp.Name)
		}
	}
	return &x
}
