package store

import (
	"errors"
	"iter"
	"slices"

	"github.com/google/uuid"

	"hearsay/graph"
	"hearsay/graph/identity"
)

// identified is what all articles together tell of one: what its entities are, and which articles are
// other versions of it.
type identified struct {
	profiles []identity.Profile
	is       []identityOf // one for each profile
	versions
}

// An identityOf says what an entity of a reading is in the graph. Why is not kept: it is decided anew
// when somebody asks, since every article of the same weeks may add to it.
type identityOf struct {
	local, entity uuid.UUID
	doubtful      bool
}

// identify decides what each named entity of a reading is, by what the other articles say, and which are
// other versions of the article, whose rows of versionRows must be there.
func (r *reader) identify(reading *graph.Reading, judged *graph.Judged) (*identified, error) {
	i := &identified{profiles: identity.Profiles(reading)}
	for n := range i.profiles {
		p := &i.profiles[n]
		others, err := r.tellers(p)
		if err != nil {
			return nil, err
		}
		entity, doubtful := identity.Choose(p, others, apart(p, judged))
		i.is = append(i.is, identityOf{p.Local, entity, doubtful})
	}
	var err error
	i.versions, err = r.versions(&reading.Article)
	return i, err
}

// storedIdentity returns the profiles of a reading with what was decided when its rows were written.
func (r *reader) storedIdentity(reading *graph.Reading) (*identified, error) {
	i, err := r.identityRecord(reading.Article.ID)
	if err != nil {
		return nil, err
	}
	i.profiles = identity.Profiles(reading)
	return i, nil
}

// identityRecord is storedIdentity without the profiles.
func (r *reader) identityRecord(article uuid.UUID) (*identified, error) {
	k := in(identityTable).id(article)
	value, err := r.must(k)
	if err != nil {
		return nil, err
	}
	return decodeAt(k, value, decodeIdentified)
}

// with returns i with other decisions on some of the entities.
func (i *identified) with(other []identityOf) *identified {
	now := &identified{profiles: i.profiles, is: slices.Clone(i.is), versions: i.versions}
	for n := range now.is {
		for _, x := range other {
			if x.local == now.is[n].local {
				now.is[n] = x
			}
		}
	}
	return now
}

// of returns what an entity of the reading is in the graph.
func (i *identified) of(e *graph.Entity) uuid.UUID {
	for _, x := range i.is {
		if x.local == e.ID {
			return x.entity
		}
	}
	return e.ID
}

// decide returns what a profile is, with the reasons, by what stands under calledTable.
func (r *reader) decide(p *identity.Profile, judged *graph.Judged) (identity.Decision, error) {
	others, err := r.tellers(p)
	return identity.Decide(p, others, apart(p, judged)), err
}

// tellers returns the profiles that may tell what p is.
func (r *reader) tellers(p *identity.Profile) ([]*identity.Profile, error) {
	name := identity.ShortName(p)
	if !p.Short || len(name) > maxText {
		return nil, nil
	}
	k := calledKey(name, p)
	b, err := r.around(name, k, nearRows, p.Article)
	if err != nil {
		return nil, err
	}
	return b.tellers(p, b.at(k))
}

// apart returns what people said that p is not.
func apart(p *identity.Profile, judged *graph.Judged) func(uuid.UUID) bool {
	return func(id uuid.UUID) bool { return judged.Apart(p.Key, id) || judged.Apart(p.Local, id) }
}

// addIdentity adds the rows that tell other articles what this one calls whom, if it counts, and what was
// decided.
func (b *rowBuilder) addIdentity(i *identified, counts bool) {
	b.add(in(identityTable).id(b.article), encode(i, encodeIdentified))
	if len(i.unclear) > 0 {
		b.add(in(unclearTable).id(b.article), nil)
	}
	for n := range i.profiles {
		p := &i.profiles[n]
		for _, name := range identity.CalledShort(p) {
			if counts && len(name) <= maxText {
				b.add(calledKey(name, p), encode(&called{Profile: *p}, encodeCalled))
			}
		}
		if name := identity.ShortName(p); p.Short && len(name) <= maxText {
			b.add(calledKey(name, p), encode(&called{*p, i.is[n]}, encodeCalled))
		}
		if counts && i.is[n].doubtful {
			b.add(in(doubtTable).id(b.article).id(p.Local), nil)
		}
	}
}

// touchedBy returns, by article, what short names of other articles mean that mean somebody else once
// changes are made to one article, and it has the rows fresh.
func (r *reader) touchedBy(changes, fresh []row, article uuid.UUID, judged *graph.Judged) (map[uuid.UUID][]identityOf, error) {
	all := make(map[uuid.UUID][]identityOf)
	now := make(map[string][]row)
	for name, rows := range calledIn(fresh) {
		now[name] = rows
	}
	for name, rows := range calledIn(changes) {
		for _, x := range rows {
			// Each row that changes may stand between two that were near.
			reach := nearRows + len(rows)
			if err := r.changedNear(name, x.key, reach, now[name], article, judged, all); err != nil {
				return nil, err
			}
		}
	}
	delete(all, article)
	return all, nil
}

// changedNear is touchedBy for what stands within reach of k under one name.
func (r *reader) changedNear(name string, k key, reach int, fresh []row, article uuid.UUID, judged *graph.Judged, all map[uuid.UUID][]identityOf) error {
	for n := reach + nearRows + 4; ; n *= 2 {
		b, err := r.around(name, k, n, article)
		if err != nil {
			return err
		}
		for _, x := range fresh {
			if err := b.insert(x); err != nil {
				return err
			}
		}
		if err := b.changed(k, reach, judged, all); !errors.Is(err, errEdge) {
			return err
		}
	}
}

// calledIn gives the names of the rows of calledTable among rows sorted by key, with those of each.
func calledIn(rows []row) iter.Seq2[string, []row] {
	return func(yield func(string, []row) bool) {
		nameOf := func(k key) string { return textAt(k[1 : 1+textSize(k[1:])]) }
		var of []row
		for _, x := range rows {
			if table(x.key[0]) != calledTable {
				continue
			}
			if len(of) > 0 && nameOf(of[0].key) != nameOf(x.key) {
				if !yield(nameOf(of[0].key), of) {
					return
				}
				of = nil
			}
			of = append(of, x)
		}
		if len(of) > 0 {
			yield(nameOf(of[0].key), of)
		}
	}
}
