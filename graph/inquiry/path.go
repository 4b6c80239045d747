package inquiry

import (
	"context"
	"fmt"
	"slices"

	"github.com/google/uuid"

	"hearsay/graph"
)

// MostSteps is how long a path is at most.
const MostSteps = 6

// A Path is how one entity is joined to another.
type Path struct {
	// Steps lead from the one to the other, as few as there are; nil where none were found.
	Steps []*PathStep
	// Whole tells whether everything within reach was looked at.
	Whole bool
}

// A PathStep joins two entities by a statement: its claim names both, or one of them makes it and it
// names the other, or its passage names both.
type PathStep struct {
	From, To  uuid.UUID
	Statement *graph.Statement
}

// Evidence returns the passage that joins the two.
func (s *PathStep) Evidence() *graph.Evidence { return &s.Statement.Evidence }

// FindPath returns a shortest path from one entity to another, of at most MostSteps, through what articles
// say; where no claims join the two, one over a passage that names both or some near to them. Of several it is always the
// same one.
func FindPath(ctx context.Context, g Graph, from, to uuid.UUID) (*Path, error) {
	entities, err := g.Entities(ctx, []uuid.UUID{from, to})
	if err != nil {
		return nil, err
	}
	for i, e := range entities {
		if e == nil {
			return nil, fmt.Errorf("%w: no entity %s, or none by that day", graph.ErrNotFound, []uuid.UUID{from, to}[i])
		}
	}
	w := newWalk(g, from)
	if err := w.until(ctx, to, MostSteps); err != nil {
		return nil, err
	}
	steps := w.back(to)
	if from != to && steps == nil {
		other := newWalk(g, to)
		if err := other.until(ctx, from, MostSteps/2); err != nil {
			return nil, err
		}
		if steps, err = w.throughPassage(ctx, other); err != nil {
			return nil, err
		}
	}
	return &Path{Steps: steps, Whole: w.whole && len(w.long) == 0}, nil
}

// A walk goes outward from an entity.
type walk struct {
	*survey
	came  map[uuid.UUID]*PathStep // how each entity was reached
	order []uuid.UUID             // in which they were
	whole bool
}

func newWalk(g Graph, from uuid.UUID) *walk {
	return &walk{survey: newSurvey(g), came: map[uuid.UUID]*PathStep{from: nil}, order: []uuid.UUID{from}, whole: true}
}

// until goes on until an entity is reached, at most so many steps.
func (w *walk) until(ctx context.Context, to uuid.UUID, steps int) (err error) {
	frontier := w.order
	for n := 0; n < steps && len(frontier) > 0 && w.came[to] == nil; n++ {
		if frontier, err = w.step(ctx, frontier); err != nil {
			return err
		}
		w.order = append(w.order, frontier...)
	}
	return nil
}

// step returns what is reached from the frontier for the first time.
func (w *walk) step(ctx context.Context, frontier []uuid.UUID) ([]uuid.UUID, error) {
	read, err := w.read(ctx, frontier)
	if err != nil {
		return nil, err
	}
	w.whole = w.whole && read
	var next []uuid.UUID
	for _, id := range frontier {
		for _, f := range w.around[id] {
			for _, s := range f.stepsFrom(id) {
				if _, ok := w.came[s.To]; !ok {
					w.came[s.To] = s
					next = append(next, s.To)
				}
			}
		}
	}
	return next, nil
}

// stepsFrom returns the steps from an entity to those that f joins it to.
func (f *fact) stepsFrom(id uuid.UUID) (steps []*PathStep) {
	named := f.entities()
	about := slices.Contains(named, id)
	for _, s := range f.statements {
		speaker := s.Innermost().Speaker
		speaks := speaker.Kind == graph.EntitySpeaker && speaker.ID == id
		for _, other := range named {
			if other != id && (about || speaks) {
				steps = append(steps, &PathStep{id, other, s})
			}
		}
		if about && !speaks && speaker.Kind == graph.EntitySpeaker {
			steps = append(steps, &PathStep{id, speaker.ID, s})
		}
	}
	return steps
}

func (w *walk) back(to uuid.UUID) (steps []*PathStep) {
	for s := w.came[to]; s != nil; s = w.came[s.From] {
		steps = append(steps, s)
	}
	slices.Reverse(steps)
	return steps
}
