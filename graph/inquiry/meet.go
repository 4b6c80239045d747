package inquiry

import (
	"context"
	"slices"
	"strings"

	"github.com/google/uuid"

	"hearsay/graph"
)

// meet finds out what ids are that are not seen yet: claims that were read, entities, speakers that are
// no entity. What is none of these stays unseen.
func (d *drawer) meet(ctx context.Context, ids []uuid.UUID) error {
	var unknown []uuid.UUID
	for _, id := range ids {
		if d.seen[id] != nil {
			continue
		}
		if f := d.facts[id]; f != nil {
			d.seen[id] = &DrawnNode{ID: id, Kind: ClaimNode, Label: inWords(f.claim), Claim: f.claim}
		} else {
			unknown = append(unknown, id)
		}
	}
	slices.SortFunc(unknown, graph.CompareIDs)
	unknown = slices.Compact(unknown)
	entities, err := d.g.Entities(ctx, unknown)
	if err != nil {
		return err
	}
	var speakers map[uuid.UUID]graph.Speaker
	for i, e := range entities {
		if e != nil {
			d.seen[unknown[i]] = &DrawnNode{ID: e.ID, Kind: NodeKind(e.Type), Label: e.Name}
			continue
		}
		if speakers == nil {
			speakers = d.speakers()
		}
		if s, ok := speakers[unknown[i]]; ok {
			kind := PublisherNode
			if s.Kind == graph.UnnamedSpeaker {
				kind = SourceNode
			}
			d.seen[unknown[i]] = &DrawnNode{ID: unknown[i], Kind: kind, Label: s.Name}
		}
	}
	return nil
}

// speakers returns all innermost speakers that were read, by id.
func (d *drawer) speakers() map[uuid.UUID]graph.Speaker {
	all := make(map[uuid.UUID]graph.Speaker)
	for _, f := range d.facts {
		for _, s := range f.statements {
			all[s.Innermost().Speaker.ID] = s.Innermost().Speaker
		}
	}
	return all
}

// inWords returns a claim as a short sentence.
func inWords(c *graph.Claim) string {
	var words []string
	for _, w := range []string{c.Subject.Text, c.Predicate.Label, c.Object.Text} {
		if w != "" {
			words = append(words, w)
		}
	}
	return strings.Join(words, " ")
}
