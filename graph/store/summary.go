package store

import (
	"cmp"
	"errors"
	"maps"
	"slices"
	"strings"

	"github.com/dgraph-io/badger/v4"
	"github.com/google/uuid"

	"hearsay/graph"
	"hearsay/graph/identity"
)

// A summary is what all articles together call one entity: enough to show it without reading them, however
// many they are. It is the sum of the namings of the articles, and so the same in whatever order they came.
type summary struct {
	articles        int
	mentions, named int         // places that mention it, and those that do so by a name
	names           []nameCount // by name
	types           []typeCount // by type
}

// A nameCount is how many articles have a name as that of the entity, and how many as another of its names.
type nameCount struct {
	name     string
	of, also int
}

type typeCount struct {
	kind graph.EntityType
	of   int
}

// add counts what one article calls the entity, n times; -1 takes it out.
func (s *summary) add(x *naming, n int) {
	s.articles += n
	s.mentions += n * x.mentions
	s.named += n * x.named
	s.count(x.name, n, 0)
	for _, a := range x.aliases {
		s.count(a, 0, n)
	}
	at, found := slices.BinarySearchFunc(s.types, x.kind, func(c typeCount, k graph.EntityType) int { return cmp.Compare(c.kind, k) })
	if !found {
		s.types = slices.Insert(s.types, at, typeCount{kind: x.kind})
	}
	if s.types[at].of += n; s.types[at].of == 0 {
		s.types = slices.Delete(s.types, at, at+1)
	}
}

func (s *summary) count(name string, of, also int) {
	at, found := slices.BinarySearchFunc(s.names, name, func(c nameCount, name string) int { return cmp.Compare(c.name, name) })
	if !found {
		s.names = slices.Insert(s.names, at, nameCount{name: name})
	}
	c := &s.names[at]
	if c.of, c.also = c.of+of, c.also+also; c.of == 0 && c.also == 0 {
		s.names = slices.Delete(s.names, at, at+1)
	}
}

// sound reports whether s may be a sum: nothing was taken out that was not there.
func (s *summary) sound() bool {
	return s.articles >= 0 && s.mentions >= s.named && s.named >= 0 && (s.articles > 0) == (len(s.names) > 0) && (s.articles > 0) == (len(s.types) > 0) &&
		!slices.ContainsFunc(s.names, func(c nameCount) bool { return c.of < 0 || c.also < 0 }) &&
		!slices.ContainsFunc(s.types, func(c typeCount) bool { return c.of < 0 })
}

// typeOrder settles which type an entity has that as many articles take for one as for another.
var typeOrder = []graph.EntityType{graph.Person, graph.Organization, graph.Place, graph.Group, graph.Other}

// entity returns the entity, nil where no article has it: with the type that most of them give it, a name as
// shown tells, and all names else as aliases.
func (s *summary) entity(id uuid.UUID) *graph.Entity {
	if s.articles == 0 {
		return nil
	}
	kind := slices.MinFunc(s.types, func(a, b typeCount) int {
		return cmp.Or(cmp.Compare(b.of, a.of), cmp.Compare(typeRank(a.kind), typeRank(b.kind)), cmp.Compare(a.kind, b.kind))
	}).kind
	name := s.cased(s.shown(kind))
	e := &graph.Entity{ID: id, Name: name, Type: kind, MentionCount: s.mentions, NamedCount: s.named}
	for _, c := range s.names {
		if c.name != name {
			e.Aliases = append(e.Aliases, c.name)
		}
	}
	return e
}

// shown returns the name that most articles give the entity, then the shorter, then the first in the alphabet. A person
// is shown by a fuller name before a shorter where as many give it, and by one with a given name before a surname; a body by
// the fullest of the names that the other is short for, where half of the articles use it.
func (s *summary) shown(kind graph.EntityType) string {
	full := func(c nameCount) int { return 0 }
	if kind == graph.Person {
		full = func(c nameCount) int { return len(strings.Fields(identity.FullName(kind, c.name))) }
	}
	most := func(names []nameCount) string {
		return slices.MinFunc(names, func(a, b nameCount) int {
			return cmp.Or(cmp.Compare(b.of, a.of), cmp.Compare(full(b), full(a)), cmp.Compare(len(a.name), len(b.name)), cmp.Compare(a.name, b.name))
		}).name
	}
	name := most(s.names)
	switch {
	case kind == graph.Organization:
		return s.fullest(name)
	case kind != graph.Person || strings.Contains(name, " "):
		return name
	}
	if fuller := slices.DeleteFunc(slices.Clone(s.names), func(c nameCount) bool {
		return c.of == 0 || full(c) < 2 || !slices.Contains(strings.Fields(c.name), name)
	}); len(fuller) > 0 {
		return most(fuller)
	}
	return name
}

// cased returns a name that has no capital letters, or no others, as most of the articles write it that write it with both.
func (s *summary) cased(name string) string {
	both := func(name string) bool { return strings.ToUpper(name) != name && strings.ToLower(name) != name }
	if both(name) {
		return name
	}
	of, folded := 0, graph.FoldName(name)
	for _, c := range s.names {
		if c.of > of && both(c.name) && graph.FoldName(c.name) == folded {
			name, of = c.name, c.of
		}
	}
	return name
}

// fullest returns the name with the most words, then that of most articles and the first in the alphabet, of those that half of the
// articles use and that name is short for; name where there is none.
func (s *summary) fullest(name string) string {
	fuller := slices.DeleteFunc(slices.Clone(s.names), func(c nameCount) bool {
		return c.of == 0 || 2*(c.of+c.also) < s.articles || !identity.ShortFor(name, c.name)
	})
	if len(fuller) == 0 {
		return name
	}
	words := func(c nameCount) int { return len(strings.Fields(c.name)) }
	return slices.MinFunc(fuller, func(a, b nameCount) int {
		return cmp.Or(cmp.Compare(words(b), words(a)), cmp.Compare(b.of+b.also, a.of+a.also), cmp.Compare(a.name, b.name))
	}).name
}

// typeRank returns the place of t in typeOrder, of a type that is not there the last.
func typeRank(t graph.EntityType) int {
	if i := slices.Index(typeOrder, t); i >= 0 {
		return i
	}
	return len(typeOrder)
}

// rows returns the rows of an entity that do not belong to one article, sorted by key: its names, and the
// summary where more than one article has it.
func (s *summary) rows(entity uuid.UUID) []row {
	var b rowBuilder
	for _, c := range s.names {
		b.add(b.in(nameTable).text(graph.FoldName(c.name)).id(entity), nil)
	}
	s.addTo(&b, entity)
	return sorted(b.rows)
}

func (s *summary) addTo(b *rowBuilder, entity uuid.UUID) {
	if s.articles > 1 {
		addRecord(b, b.in(summaryTable).id(entity), s, encodeSummary)
	}
}

// to returns the changes that make the rows of after out of those of s.
func (s *summary) to(after *summary, entity uuid.UUID) []row {
	same := slices.EqualFunc(s.names, after.names, func(a, b nameCount) bool { return a.name == b.name })
	if same && after.articles > 1 {
		var b rowBuilder
		after.addTo(&b, entity)
		return b.rows
	}
	changes, _ := diff(s.rows(entity), after.rows(entity))
	return changes
}

// summary returns what all articles call an entity, the zero summary where there is none.
func (r *reader) summary(id uuid.UUID) (*summary, error) {
	if r.asOf != "" {
		return r.summed(id)
	}
	k := in(summaryTable).id(id)
	switch value, err := r.get(k); {
	case err == nil:
		s, err := decodeAt(k, value, decodeSummary)
		if err == nil && (len(s.names) == 0 || len(s.types) == 0) {
			err = corrupt(k, "it has no name or no type")
		}
		return s, err
	case !errors.Is(err, badger.ErrKeyNotFound):
		return nil, err
	}
	s := new(summary)
	at, value, err := r.first(in(entityTable).id(id))
	if at == nil || err != nil {
		return s, err
	}
	n, err := namingOf(at, value)
	if err == nil {
		s.add(n, 1)
	}
	return s, err
}

// summed is summary as of the day, from what each article calls the entity.
func (r *reader) summed(id uuid.UUID) (*summary, error) {
	s := new(summary)
	for item, err := range r.scan(in(entityTable).id(id), nil, nil) {
		if err != nil {
			return nil, err
		}
		value, err := item.value()
		if err != nil {
			return nil, err
		}
		n, err := namingOf(item.Key(), value)
		if err != nil {
			return nil, err
		}
		s.add(n, 1)
	}
	return s, nil
}

// resummed returns the changes to the rows of entities that follow from changes of the rows of articles, sorted
// by key.
func (r *reader) resummed(articles []*rewrite) ([]row, error) {
	type change struct{ in, out []string }
	changed := make(map[uuid.UUID]*change)
	of := func(x row) *change {
		id := idAt(x.key[1:])
		if changed[id] == nil {
			changed[id] = new(change)
		}
		return changed[id]
	}
	for _, a := range articles {
		for _, x := range entityRows(a.old, a.fresh) {
			c := of(x)
			c.out = append(c.out, string(x.value))
		}
		for _, x := range entityRows(a.fresh, a.old) {
			c := of(x)
			c.in = append(c.in, string(x.value))
		}
	}
	ids := slices.SortedFunc(maps.Keys(changed), graph.CompareIDs)
	found := make([][]row, len(ids))
	err := r.parallel(len(ids), func(r *reader, i int) error {
		id := ids[i]
		before, err := r.summary(id)
		if err != nil {
			return err
		}
		after := &summary{before.articles, before.mentions, before.named, slices.Clone(before.names), slices.Clone(before.types)}
		if err := after.addAll(id, changed[id].in, 1); err != nil {
			return err
		}
		if err := after.addAll(id, changed[id].out, -1); err != nil {
			return err
		}
		found[i] = before.to(after, id)
		return nil
	})
	return sorted(slices.Concat(found...)), err
}

// addAll adds what the values of an entity's rows say, n times each.
func (s *summary) addAll(entity uuid.UUID, values []string, n int) error {
	for _, value := range values {
		x, err := namingOf(in(entityTable).id(entity), value)
		if err != nil {
			return err
		}
		s.add(x, n)
	}
	if !s.sound() {
		return corrupt(in(summaryTable).id(entity), "it does not have what an article adds to it")
	}
	return nil
}

// entityRows returns the rows of entityTable among a that b does not have so. Both are sorted.
func entityRows(a, b []row) (all []row) {
	changes, _ := diff(rowsOf(b, entityTable), rowsOf(a, entityTable))
	for _, c := range changes {
		if c.value != nil {
			all = append(all, c)
		}
	}
	return all
}

// rowsOf returns the rows of one table among rows sorted by key.
func rowsOf(rows []row, t table) []row {
	from, _ := search(rows, []byte{byte(t)})
	to, _ := search(rows, []byte{byte(t) + 1})
	return rows[from:to]
}

func encodeSummary(e *encoder, s *summary) {
	e.int(s.articles)
	e.int(s.mentions)
	e.int(s.named)
	encodeList(e, s.names, func(e *encoder, c *nameCount) {
		e.str(c.name)
		e.int(c.of)
		e.int(c.also)
	})
	encodeList(e, s.types, func(e *encoder, c *typeCount) {
		encodeWord(e, entityTypes, c.kind)
		e.int(c.of)
	})
}

func decodeSummary(d *decoder, s *summary) {
	s.articles, s.mentions, s.named = d.int(), d.int(), d.int()
	s.names = decodeList(d, func(d *decoder, c *nameCount) { c.name, c.of, c.also = d.str(), d.int(), d.int() })
	s.types = decodeList(d, func(d *decoder, c *typeCount) { c.kind, c.of = decodeWord(d, entityTypes), d.int() })
}
