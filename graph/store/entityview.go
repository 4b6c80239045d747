package store

import (
	"cmp"
	"maps"
	"slices"

	"hearsay/graph"
)

// typeOrder settles which type an entity has that as many articles take for one as for another.
var typeOrder = []graph.EntityType{graph.Person, graph.Organization, graph.Place, graph.Group, graph.Other}

// mergeEntity returns one entity as all articles together show it, nil for none: with the name that
// most of them give it (then the shorter, then the first in the alphabet), the type that most of them
// give it, all names else as aliases, and the mentions of each article in the order of parts.
func mergeEntity(parts []*graph.Entity) *graph.Entity {
	switch len(parts) {
	case 0:
		return nil
	case 1:
		return parts[0]
	}
	names := make(map[string]int)
	types := make(map[graph.EntityType]int)
	all := &graph.Entity{ID: parts[0].ID}
	for _, p := range parts {
		names[p.Name]++
		types[p.Type]++
		all.Aliases = append(append(all.Aliases, p.Name), p.Aliases...)
		all.Mentions = append(all.Mentions, p.Mentions...)
	}
	all.Name = most(names, func(a, b string) int {
		return cmp.Or(cmp.Compare(len(a), len(b)), cmp.Compare(a, b))
	})
	all.Type = most(types, func(a, b graph.EntityType) int {
		return cmp.Or(cmp.Compare(typeRank(a), typeRank(b)), cmp.Compare(a, b))
	})
	slices.Sort(all.Aliases)
	all.Aliases = slices.DeleteFunc(slices.Compact(all.Aliases), func(a string) bool { return a == all.Name })
	if len(all.Aliases) == 0 {
		all.Aliases = nil
	}
	return all
}

// most returns the key that counts most, the least by order of those that count the same.
func most[K comparable](counts map[K]int, order func(a, b K) int) K {
	return slices.MinFunc(slices.Collect(maps.Keys(counts)), func(a, b K) int {
		return cmp.Or(cmp.Compare(counts[b], counts[a]), order(a, b))
	})
}

// typeRank returns the place of t in typeOrder, of a type that is not there the last.
func typeRank(t graph.EntityType) int {
	if i := slices.Index(typeOrder, t); i >= 0 {
		return i
	}
	return len(typeOrder)
}
