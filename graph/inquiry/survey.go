package inquiry

import (
	"context"
	"slices"

	"github.com/google/uuid"

	"hearsay/graph"
)

// A fact is a claim with the statements that carry it.
type fact struct {
	claim      *graph.Claim
	statements []*graph.Statement
}

// contested reports whether the claim accuses somebody or was answered.
func (f *fact) contested() bool {
	return f.accuses() || slices.ContainsFunc(f.statements, func(s *graph.Statement) bool { return answerOf(s) != "" })
}

// accuses reports whether the claim accuses somebody, as it is worded or by whoever makes it.
func (f *fact) accuses() bool {
	return f.claim.Factuality == graph.Alleged || slices.ContainsFunc(f.statements, func(s *graph.Statement) bool { return s.Innermost().Stance == graph.Alleges })
}

// entities returns those that the claim names, each once, the subject first.
func (f *fact) entities() (ids []uuid.UUID) {
	for _, t := range f.claim.Terms() {
		if t.Entity != uuid.Nil && !slices.Contains(ids, t.Entity) {
			ids = append(ids, t.Entity)
		}
	}
	return ids
}

// What one survey reads at most: claims in all, and things at once.
const (
	mostFacts = 20_000
	atOnce    = 16
)

// A survey gathers the facts around entities, claims and sources.
type survey struct {
	g     Graph
	facts map[uuid.UUID]*fact // by claim
	// around holds the facts in which an id takes part or speaks, by id, in the order of the claims'
	// ids. An id that was not read has none.
	around map[uuid.UUID][]*fact
	// long are the ids with more claims or statements than were read, in the order read.
	long []uuid.UUID
}

func newSurvey(g Graph) *survey {
	return &survey{g: g, facts: make(map[uuid.UUID]*fact), around: make(map[uuid.UUID][]*fact)}
}

// read gathers the facts around each id, and reports whether it could: it stops where it has read as
// much as one survey may.
func (s *survey) read(ctx context.Context, ids []uuid.UUID) (bool, error) {
	ids = slices.DeleteFunc(slices.Clone(ids), func(id uuid.UUID) bool { _, ok := s.around[id]; return ok })
	for some := range slices.Chunk(ids, atOnce) {
		if len(s.facts) >= mostFacts {
			return false, nil
		}
		near, err := s.near(ctx, some)
		if err != nil {
			return false, err
		}
		if err := s.load(ctx, slices.Concat(near...)); err != nil {
			return false, err
		}
		for i, id := range some {
			s.around[id] = s.known(near[i])
		}
	}
	return true, nil
}

// near returns the ids of the claims around each id: those about it, those it speaks on, itself.
func (s *survey) near(ctx context.Context, ids []uuid.UUID) ([][]uuid.UUID, error) {
	about := make([]graph.ClaimFilter, len(ids))
	by := make([]graph.StatementFilter, len(ids))
	for i, id := range ids {
		about[i] = graph.ClaimFilter{About: []uuid.UUID{id}}
		by[i] = graph.StatementFilter{Speaker: id, Innermost: true}
	}
	claims, err := s.g.FindClaims(ctx, about, graph.PageRequest{First: most})
	if err != nil {
		return nil, err
	}
	said, err := s.g.FindStatements(ctx, by, graph.PageRequest{First: most})
	if err != nil {
		return nil, err
	}
	near := make([][]uuid.UUID, len(ids))
	for i, id := range ids {
		near[i] = []uuid.UUID{id}
		for _, c := range claims[i].Items {
			near[i] = append(near[i], c.ID)
		}
		for _, x := range said[i].Items {
			near[i] = append(near[i], x.Claim)
		}
		if claims[i].More || said[i].More {
			s.long = append(s.long, id)
		}
	}
	return near, nil
}

// load reads the facts of those ids that are claims.
func (s *survey) load(ctx context.Context, ids []uuid.UUID) error {
	ids = slices.DeleteFunc(slices.Clone(ids), func(id uuid.UUID) bool { return s.facts[id] != nil })
	slices.SortFunc(ids, graph.CompareIDs)
	ids = slices.Compact(ids)
	claims, err := s.g.Claims(ctx, ids)
	if err != nil {
		return err
	}
	claims = slices.DeleteFunc(claims, func(c *graph.Claim) bool { return c == nil })
	filters := make([]graph.StatementFilter, len(claims))
	for i, c := range claims {
		filters[i] = graph.StatementFilter{Claim: c.ID}
	}
	said, err := s.g.FindStatements(ctx, filters, graph.PageRequest{First: most})
	if err != nil {
		return err
	}
	for i, c := range claims {
		if len(said[i].Items) > 0 {
			s.facts[c.ID] = &fact{c, said[i].Items}
		}
	}
	return nil
}

// known returns the facts of claims, each once, in the order of their ids.
func (s *survey) known(ids []uuid.UUID) []*fact {
	facts := []*fact{}
	ids = slices.Clone(ids)
	slices.SortFunc(ids, graph.CompareIDs)
	for _, id := range slices.Compact(ids) {
		if f := s.facts[id]; f != nil {
			facts = append(facts, f)
		}
	}
	return facts
}
