package inquiry

import (
	"cmp"
	"context"
	"slices"

	"github.com/google/uuid"

	"hearsay/graph"
	"hearsay/graph/origin"
)

// A DrawnEdge is all that joins two nodes in one way and with one stance.
type DrawnEdge struct {
	From, To uuid.UUID
	Kind     EdgeKind
	stance   graph.Stance
	// Labels are the predicates of its claims, each once, in the order of the claims' ids; none where
	// the kind is Concerns, SameMatter or Against.
	Labels []string
	// Statements are those that it stands for, at least one, each once. Articles is in how many
	// articles they stand, Origins how many sources they are known to come from.
	Statements        []*graph.Statement
	Articles, Origins int
}

// Stance returns what the speakers do with what the edge stands for, nil where the kind is
// Concerns, SameMatter or Against.
func (e *DrawnEdge) Stance() *graph.Stance {
	if e.stance == "" {
		return nil
	}
	return &e.stance
}

// edges returns what joins the nodes.
func (d *drawer) edges(ctx context.Context) ([]*DrawnEdge, error) {
	type key struct {
		from, to uuid.UUID
		kind     EdgeKind
		stance   graph.Stance
	}
	byKey := make(map[key]*DrawnEdge)
	var all []*DrawnEdge
	ties := d.related()
	for _, f := range d.drawn() {
		ties = append(ties, f.ties()...)
	}
	for _, t := range ties {
		if d.nodes[t.from] == nil || d.nodes[t.to] == nil {
			continue
		}
		k := key{t.from, t.to, t.kind, t.stance}
		e := byKey[k]
		if e == nil {
			e = &DrawnEdge{From: t.from, To: t.to, Kind: t.kind, stance: t.stance}
			byKey[k] = e
			all = append(all, e)
		}
		e.add(t)
	}
	place := make(map[uuid.UUID]int, len(d.order))
	for i, n := range d.order {
		place[n.ID] = i
	}
	slices.SortFunc(all, func(a, b *DrawnEdge) int {
		return cmp.Or(cmp.Compare(place[a.From], place[b.From]), cmp.Compare(place[a.To], place[b.To]),
			cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.stance, b.stance))
	})
	return all, d.trace(ctx, all)
}

// drawn returns the facts around the nodes, each once, in the order of their claims' ids.
func (d *drawer) drawn() []*fact {
	var ids []uuid.UUID
	for _, n := range d.order {
		for _, f := range d.around[n.ID] {
			ids = append(ids, f.claim.ID)
		}
	}
	return d.known(ids)
}

func (e *DrawnEdge) add(t tie) {
	for _, s := range t.statements {
		if !slices.Contains(e.Statements, s) {
			e.Statements = append(e.Statements, s)
		}
	}
	if label := t.fact.claim.Predicate.Label; t.stance != "" && !slices.Contains(e.Labels, label) {
		e.Labels = append(e.Labels, label)
	}
}

// trace counts the articles and origins of edges.
func (d *drawer) trace(ctx context.Context, edges []*DrawnEdge) error {
	var all []*graph.Statement
	for _, e := range edges {
		all = append(all, e.Statements...)
	}
	in, err := newArticles(ctx, d.g, all)
	if err != nil {
		return err
	}
	for _, e := range edges {
		e.Articles = len(articleIDs(e.Statements))
		e.Origins = origins(e.Statements, in)
	}
	return nil
}

// origins counts the sources that what statements put forward is known to come from. Where they only
// answer it, whoever answers is the source.
func origins(statements []*graph.Statement, in *articles) int {
	if put := forward(statements); put != nil {
		return origin.Find(put, in).Independent
	}
	var answering []uuid.UUID
	for _, s := range statements {
		if sp := s.Innermost().Speaker; sp.Kind == graph.EntitySpeaker && !slices.Contains(answering, sp.ID) {
			answering = append(answering, sp.ID)
		}
	}
	return len(answering)
}
