package resolvers

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"hearsay/graph"
)

// bearers returns for each name the entities that bear it as name or alias.
func (r root) bearers(ctx context.Context, names []string) ([][]uuid.UUID, error) {
	if len(names) == 0 {
		return nil, nil
	}
	filters := make([]graph.EntityFilter, len(names))
	for i, name := range names {
		if graph.FoldName(name) == "" {
			return nil, fmt.Errorf("%w: an empty name: leave it out to select all", graph.ErrInvalid)
		}
		filters[i].Name = name
	}
	pages, err := r.graph.FindEntities(ctx, filters, graph.PageRequest{First: most})
	if err != nil {
		return nil, err
	}
	bearers := make([][]uuid.UUID, len(names))
	for i, p := range pages {
		if p.More {
			return nil, fmt.Errorf("%w: more than %d entities bear the name %q: ask by id", graph.ErrInvalid, most, names[i])
		}
		for _, e := range p.Items {
			bearers[i] = append(bearers[i], e.ID)
		}
	}
	return bearers, nil
}

// bySpeakerName narrows f to the speakers with a name. A publisher that no article mentions is no
// entity and still has an id, that of its name.
func (r root) bySpeakerName(ctx context.Context, f *graph.StatementFilter, name *string) error {
	if name == nil {
		return nil
	}
	bearers, err := r.bearers(ctx, []string{*name})
	if err != nil {
		return err
	}
	f.SpeakerAny = append(bearers[0], graph.NamedID(*name))
	return nil
}
