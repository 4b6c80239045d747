package inquiry

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"github.com/google/uuid"

	"hearsay/graph"
)

// A drawer draws: it reads what lies around the nodes that it has, and adds neighbours.
type drawer struct {
	DrawRequest
	*survey
	nodes map[uuid.UUID]*DrawnNode // what is drawn
	seen  map[uuid.UUID]*DrawnNode // what is drawn or lies next to it
	order []*DrawnNode
	read  int // how many of order were read
	cut   []string
}

// begin draws what was asked for.
func (d *drawer) begin(ctx context.Context) error {
	if err := d.load(ctx, d.Around); err != nil {
		return err
	}
	if err := d.meet(ctx, d.Around); err != nil {
		return err
	}
	for _, id := range d.Around {
		if d.seen[id] == nil {
			return fmt.Errorf("%w: no entity or claim %s, or none by that day", graph.ErrNotFound, id)
		}
		d.admit(id, 0)
	}
	return nil
}

func (d *drawer) admit(id uuid.UUID, hop int) {
	if d.nodes[id] == nil {
		n := d.seen[id]
		n.Hop = hop
		d.nodes[id] = n
		d.order = append(d.order, n)
	}
}

// look reads what lies around the nodes not yet read.
func (d *drawer) look(ctx context.Context) error {
	var ids []uuid.UUID
	for _, n := range d.order[d.read:] {
		ids = append(ids, n.ID)
	}
	d.read = len(d.order)
	_, err := d.survey.read(ctx, ids)
	return err
}

// grow adds the neighbours of the nodes of the hop before, as many as fit.
func (d *drawer) grow(ctx context.Context, hop int) error {
	if err := d.look(ctx); err != nil {
		return err
	}
	weight := make(map[uuid.UUID]int)
	var found []uuid.UUID
	for _, n := range d.order {
		if n.Hop != hop-1 {
			continue
		}
		for _, t := range d.tiesOf(n.ID) {
			for _, end := range []uuid.UUID{t.from, t.to} {
				if d.nodes[end] != nil {
					continue
				}
				if weight[end] == 0 {
					found = append(found, end)
				}
				weight[end] += len(t.statements)
			}
		}
	}
	if err := d.meet(ctx, found); err != nil {
		return err
	}
	found = slices.DeleteFunc(found, func(id uuid.UUID) bool { return d.seen[id] == nil })
	slices.SortFunc(found, func(a, b uuid.UUID) int {
		return cmp.Or(cmp.Compare(weight[b], weight[a]), cmp.Compare(d.seen[a].Label, d.seen[b].Label), graph.CompareIDs(a, b))
	})
	room := min(d.Size-len(d.order), len(found))
	for _, id := range found[:room] {
		d.admit(id, hop)
	}
	if left := len(found) - room; left > 0 {
		d.cut = append(d.cut, fmt.Sprintf("%d nodes at hop %d do not fit into %d", left, hop, d.Size))
	}
	return nil
}

// tiesOf returns the ties that join id to something.
func (d *drawer) tiesOf(id uuid.UUID) (all []tie) {
	for _, f := range d.around[id] {
		for _, t := range f.ties() {
			if t.from == id || t.to == id {
				all = append(all, t)
			}
		}
	}
	return all
}

// count counts what lies beyond each node.
func (d *drawer) count(ctx context.Context) error {
	if err := d.look(ctx); err != nil {
		return err
	}
	beyond := make([][]uuid.UUID, len(d.order))
	for i, n := range d.order {
		has := make(map[uuid.UUID]bool)
		for _, t := range d.tiesOf(n.ID) {
			for _, end := range []uuid.UUID{t.from, t.to} {
				if d.nodes[end] == nil && !has[end] {
					has[end] = true
					beyond[i] = append(beyond[i], end)
				}
			}
		}
	}
	if err := d.meet(ctx, slices.Concat(beyond...)); err != nil {
		return err
	}
	for i, n := range d.order {
		_, n.Counted = d.around[n.ID]
		n.Beyond = d.byKind(beyond[i])
	}
	return nil
}

func (d *drawer) byKind(ids []uuid.UUID) (counts []Beyond) {
	for _, kind := range nodeKinds {
		b := Beyond{Kind: kind}
		for _, id := range ids {
			if n := d.seen[id]; n != nil && n.Kind == kind {
				b.Count++
			}
		}
		if b.Count > 0 {
			counts = append(counts, b)
		}
	}
	return counts
}

// note adds to what is cut that not everything could be looked at.
func (d *drawer) note() {
	uncounted := 0
	for _, n := range d.order {
		if !n.Counted {
			uncounted++
		}
		if slices.Contains(d.long, n.ID) {
			d.cut = append(d.cut, fmt.Sprintf("of what there is on %s, the first %d claims and statements were looked at", n.Label, most))
		}
	}
	if uncounted > 0 {
		d.cut = append(d.cut, fmt.Sprintf("what lies around %d nodes was not looked at, after %d claims", uncounted, len(d.facts)))
	}
}
