package store

import (
	"bytes"
	"context"
	"slices"
	"strings"

	"github.com/google/uuid"

	"hearsay/graph"
)

// FindEntities returns, for each filter, a page of the entities that it selects. They stand in the
// order of their names as FoldName gives them, each at the first of its names and aliases that the
// filter selects, those of one name by id; the entities of an article stand in the order in which it
// mentions them first.
func (db *DB) FindEntities(ctx context.Context, filters []graph.EntityFilter, p graph.PageRequest) ([]graph.Page[*graph.Entity], error) {
	return find(ctx, db, filters, p, entityList)
}

func entityList(f graph.EntityFilter) (*list[graph.Entity], error) {
	f.Name, f.NamePrefix = graph.FoldName(f.Name), graph.FoldName(f.NamePrefix)
	l := &list[graph.Entity]{kind: "entities", filter: filterBytes(&f, encodeEntityFilter)}
	if f.Article != uuid.Nil {
		l.size = standingSize
		l.from = func(r *reader, after []byte) hits {
			return r.standingHits(f.Article, after, func(c *contents) []standing { return c.entities })
		}
		l.load = func(r *reader, h hit) (*graph.Entity, error) {
			e, _, err := selectedEntity(r, h.id, f)
			return e, err
		}
		return l, nil
	}
	l.from = func(r *reader, after []byte) hits { return r.nameHits(f, after) }
	l.load = func(r *reader, h hit) (*graph.Entity, error) {
		e, name, err := selectedEntity(r, h.id, f)
		if e == nil || err != nil {
			return nil, err
		}
		if first := key(nil).text(name).id(e.ID); !bytes.Equal(first, h.at) {
			return nil, nil // it stands at another of its names
		}
		return e, nil
	}
	return l, nil
}

// nameHits gives entities by the names that f may select; the place of each is the name and its id.
func (r *reader) nameHits(f graph.EntityFilter, after []byte) hits {
	prefix := in(nameTable).textPrefix(f.NamePrefix)
	size := func(rest []byte) int {
		if n := textSize(rest); n >= 0 {
			return n + idSize
		}
		return -1
	}
	if f.Name != "" {
		prefix, size = in(nameTable).text(f.Name), fixed(idSize)
	}
	// A place begins with what the prefix holds of the name.
	known := prefix[1:]
	if after != nil && !bytes.HasPrefix(after, known) {
		return func(func(hit, error) bool) {}
	}
	after = bytes.TrimPrefix(after, known)
	return r.scanHits(prefix, after, size, func(at []byte, _ string) hit {
		return hit{at: append(bytes.Clone(known), at...), id: idAt(at[len(at)-idSize:])}
	})
}

// selectedEntity returns an entity if f selects it, with the first of its names that f selects.
func selectedEntity(r *reader, id uuid.UUID, f graph.EntityFilter) (*graph.Entity, string, error) {
	e, err := r.entity(id)
	if err != nil {
		return nil, "", err
	}
	if e == nil && r.asOf != "" {
		return nil, "", nil // nameTable has names from after the day too
	}
	if e == nil {
		return nil, "", corrupt(in(entityTable).id(id), "it is missing")
	}
	if f.Type != "" && e.Type != f.Type {
		return nil, "", nil
	}
	names := foldedNames(e)
	if f.Name != "" && !slices.Contains(names, f.Name) {
		return nil, "", nil
	}
	names = slices.DeleteFunc(names, func(n string) bool { return !strings.HasPrefix(n, f.NamePrefix) })
	switch {
	case len(names) == 0:
		return nil, "", nil
	case f.Name != "":
		return e, f.Name, nil
	}
	return e, slices.Min(names), nil
}
