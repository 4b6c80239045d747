package graph

import (
	"slices"

	"github.com/google/uuid"
)

// A View is how readings are seen as parts of one graph: which entities and predicates are one, and
// what people judged. Seen is a pure function of a reading and a View.
type View struct {
	// Identify returns what an entity of a reading is in the graph, before judgements.
	Identify func(*Entity) uuid.UUID
	// Canonical returns the predicate that stands for all of one meaning by a lemma.
	Canonical func(lemma string) string
	Judged    *Judged
}

// Seen is a reading as the graph has it.
type Seen struct {
	// Reading is linked, without the claims and statements that people rejected. A claim or statement
	// there has what it has in every article. It passes Check where the reading as it came does.
	*Reading
	// Paired are the claims that people said a statement answers beside its own.
	Paired []Paired
	// Relabelled are the judgements that gave claims their predicates, by the claim's id here, in the order of the log.
	Relabelled map[uuid.UUID][]*Judgement
	// Former are the ids that claims here had, before judgements, when the article was read: of another
	// rule for ids. Of all others there is none.
	Former map[uuid.UUID]uuid.UUID
	// Touched are the ids that something here had before judgements changed or hid it, and those in Former,
	// in order of their bytes, each once.
	Touched []uuid.UUID
}

// Paired is a statement of the reading and a claim that it answers.
type Paired struct {
	Statement *Statement
	Claim     uuid.UUID
}

// See returns r as v has it. r is not changed.
func (v *View) See(r *Reading) *Seen {
	s := &seeing{View: v, from: r}
	out := &Seen{Reading: s.linked(r)}
	out.Former = s.former
	for _, id := range s.former {
		s.touch(id)
	}
	if len(v.Judged.Holding()) > 0 && s.judge() {
		out.Reading = s.linked(s.from)
	}
	s.entities(out)
	s.pair(out)
	s.relabels(out)
	out.Touched = s.touched
	slices.SortFunc(out.Touched, CompareIDs)
	out.Touched = slices.Compact(out.Touched)
	return out
}

type seeing struct {
	*View
	from    *Reading
	local   map[uuid.UUID]uuid.UUID  // of the reading → of the graph, before judgements, then with them
	former  map[uuid.UUID]uuid.UUID  // claims of the graph → their former ids
	by      map[uuid.UUID]*Judgement // what relabelled a claim of the reading
	touched []uuid.UUID
}

func (s *seeing) touch(id uuid.UUID) { s.touched = append(s.touched, id) }

func (s *seeing) linked(r *Reading) *Reading {
	l := linker{ids: make(map[uuid.UUID]uuid.UUID, len(r.Entities)+len(r.Claims)), former: make(map[uuid.UUID]uuid.UUID), canonical: s.Canonical, publisher: s.publisher}
	out := l.reading(r, s.identify)
	s.local, s.former = l.ids, l.former
	return out
}

// identify returns what an entity is in the graph, judgements included.
func (s *seeing) identify(e *Entity) uuid.UUID {
	before := s.Identify(e)
	id, judged := s.Judged.Identify(s.from.Article.ID, e, before)
	if len(judged) > 0 {
		s.touch(before)
	}
	return id
}

// Identify returns what an entity of an article is that would be taken for id, and the judgements that
// say so, in the order of the log.
func (j *Judged) Identify(article uuid.UUID, e *Entity, id uuid.UUID) (uuid.UUID, []*Judgement) {
	var by []*Judgement
	for _, x := range j.In(article) {
		switch {
		case !e.StandsAt(x.On.Span):
		case x.Kind == Same:
			id, by = x.With.ID, append(by, x)
		case x.Kind == NotSame && j.Entity(x.With.ID) == j.Entity(id):
			id, by = e.ID, append(by, x)
		}
	}
	stands := j.Entity(id)
	if stands == id {
		return id, by
	}
	group := j.Group(id)
	for _, x := range j.Holding() {
		if x.Kind == Same && x.On.Article == uuid.Nil && slices.Contains(group, x.On.ID) {
			by = append(by, x)
		}
	}
	return stands, by
}

func (s *seeing) publisher(name string) uuid.UUID {
	id := NamedID(name)
	stands := s.Judged.Entity(id)
	if stands != id {
		s.touch(id)
	}
	return stands
}

// StandsAt reports whether a mention of e has a byte in common with s.
func (e *Entity) StandsAt(s Span) bool {
	return slices.ContainsFunc(e.Mentions, func(m Mention) bool {
		return m.StartByte < s.EndByte && s.StartByte < m.EndByte
	})
}

// judge leaves the rejected out of s.from and relabels its claims, and reports whether it did.
func (s *seeing) judge() bool {
	kept := *s.from
	kept.Claims, kept.Statements = nil, nil
	gone := s.rejected()
	changed := len(gone) > 0
	for _, c := range s.from.Claims {
		if gone[c.ID] {
			continue
		}
		if x, ok := s.relabelled(c); ok {
			changed = true
			c = x
		}
		kept.Claims = append(kept.Claims, c)
	}
	for _, st := range s.from.Statements {
		if s.unpaired(st) {
			s.touch(st.ID)
			changed = true
			continue
		}
		if !gone[st.Claim] {
			kept.Statements = append(kept.Statements, st)
		}
	}
	kept.Claims = spoken(kept.Claims, kept.Statements)
	kept.Statements = standing(kept.Claims, kept.Statements)
	s.from = &kept
	return changed
}

// rejected returns the claims of the reading that people rejected, and the claims about these.
func (s *seeing) rejected() map[uuid.UUID]bool {
	gone := make(map[uuid.UUID]bool)
	for _, c := range s.from.Claims {
		for _, j := range s.Judged.On(s.local[c.ID]) {
			if j.Kind == Reject {
				s.touch(s.local[c.ID])
				gone[c.ID] = true
			}
		}
	}
	for more := len(gone) > 0; more; {
		more = false
		for _, c := range s.from.Claims {
			if !gone[c.ID] && slices.ContainsFunc(c.Terms(), func(t Term) bool { return gone[t.Claim] }) {
				gone[c.ID], more = true, true
			}
		}
	}
	return gone
}

func (s *seeing) relabelled(c *Claim) (*Claim, bool) {
	var x *Claim
	for _, j := range s.Judged.On(s.local[c.ID]) {
		if j.Kind == Relabel && j.Predicate != "" {
			s.touch(s.local[c.ID])
			copied := *c
			copied.Predicate.Lemma = j.Predicate
			x = &copied
			if s.by == nil {
				s.by = make(map[uuid.UUID]*Judgement)
			}
			s.by[c.ID] = j
		}
	}
	return x, x != nil
}

// relabels lists by what judgement claims have their predicates.
func (s *seeing) relabels(out *Seen) {
	if s.by == nil {
		return
	}
	out.Relabelled = make(map[uuid.UUID][]*Judgement)
	for _, c := range s.from.Claims {
		id, j := s.local[c.ID], s.by[c.ID]
		if j == nil || slices.Contains(out.Relabelled[id], j) {
			continue
		}
		out.Relabelled[id] = append(out.Relabelled[id], j)
	}
}

func (s *seeing) unpaired(st *Statement) bool {
	return slices.ContainsFunc(s.Judged.On(st.ID), func(j *Judgement) bool {
		return j.Kind == Unpair && j.With.ID == s.local[st.Claim]
	})
}

// spoken returns the claims that have a statement and whose terms are no claims but such.
func spoken(claims []*Claim, statements []*Statement) []*Claim {
	said := make(map[uuid.UUID]bool)
	for _, s := range statements {
		said[s.Claim] = true
	}
	known := make(map[uuid.UUID]bool)
	for {
		var kept []*Claim
		clear(known)
		for _, c := range claims {
			if said[c.ID] {
				known[c.ID] = true
			}
		}
		for _, c := range claims {
			whole := !slices.ContainsFunc(c.Terms(), func(t Term) bool { return t.Claim != uuid.Nil && !known[t.Claim] })
			if said[c.ID] && whole {
				kept = append(kept, c)
			}
		}
		if len(kept) == len(claims) {
			return kept
		}
		claims = kept
	}
}

// standing returns the statements whose claim is there.
func standing(claims []*Claim, statements []*Statement) []*Statement {
	known := make(map[uuid.UUID]bool)
	for _, c := range claims {
		known[c.ID] = true
	}
	return slices.DeleteFunc(statements, func(s *Statement) bool { return !known[s.Claim] })
}

// entities gives entities the names and types that people gave them.
func (s *seeing) entities(out *Seen) {
	for _, e := range out.Entities {
		for _, j := range s.Judged.On(e.ID) {
			if j.Kind == Relabel {
				s.touch(e.ID)
				e.relabel(j)
			}
		}
	}
}

func (e *Entity) relabel(j *Judgement) {
	if j.Type != "" {
		e.Type = j.Type
	}
	if j.Name == "" || j.Name == e.Name {
		return
	}
	old := e.Name
	e.Name = j.Name
	e.Aliases = slices.DeleteFunc(append(e.Aliases, old), func(a string) bool { return a == j.Name })
	slices.Sort(e.Aliases)
	e.Aliases = slices.Compact(e.Aliases)
}

// pair lists the claims that people said statements answer.
func (s *seeing) pair(out *Seen) {
	for _, st := range out.Statements {
		for _, j := range s.Judged.On(st.ID) {
			if j.Kind == Pair && j.With.ID != st.Claim {
				s.touch(st.ID)
				out.Paired = append(out.Paired, Paired{Statement: st, Claim: j.With.ID})
			}
		}
	}
}
