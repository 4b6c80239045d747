package store

import (
	"slices"

	"github.com/google/uuid"

	"hearsay/graph"
	"hearsay/graph/identity"
	"hearsay/graph/origin"
)

// known is what follows from a reading alone.
type known struct {
	profiles  []identity.Profile
	names     []names          // of each profile
	signature origin.Signature // of the text
}

// names are those of an entity under which it has rows.
type names struct {
	short string   // by which others may tell what it is, empty for none
	tells []string // for which it tells others what they are, in order
}

func know(reading *graph.Reading) *known {
	k := knowNames(reading)
	k.signature = origin.Sign(reading.Article.Text)
	return k
}

// knowNames is know without the signature.
func knowNames(reading *graph.Reading) *known {
	k := &known{profiles: identity.Profiles(reading)}
	k.names = make([]names, len(k.profiles))
	fits := func(name string) bool { return len(name) <= maxText }
	for i := range k.profiles {
		p, n := &k.profiles[i], &k.names[i]
		if p.Short {
			if name := identity.ShortName(p); fits(name) {
				n.short = name
			}
		}
		for _, name := range identity.CalledShort(p) {
			if fits(name) {
				n.tells = append(n.tells, name)
			}
		}
	}
	return k
}

// identified is what all articles together tell of one: what its entities are, and which articles are
// other versions of it.
type identified struct {
	*known
	is []identityOf // one for each profile
	versions
}

// counts reports whether what the article says is part of the graph.
func (i *identified) counts(article uuid.UUID, judged *graph.Judged) bool {
	return len(i.newer) == 0 && judged.Withdrawn(article, "") == nil
}

// An identityOf says what an entity of a reading is in the graph. Why is not kept: it is decided anew
// when somebody asks, since every article of the same weeks may add to it.
type identityOf struct {
	local, entity uuid.UUID
	doubtful      bool
}

// identify decides what each entity of a reading that has a profile is, by what the other articles say, and which are
// other versions of the article. The article's rows of versionRows must be there.
func (r *reader) identify(reading *graph.Reading, judged *graph.Judged) (*identified, error) {
	i := &identified{known: know(reading)}
	var err error
	if i.versions, err = r.versions(&reading.Article); err != nil {
		return nil, err
	}
	return i, r.decideAll(i, judged)
}

// decideAll decides what each of the profiles is.
func (r *reader) decideAll(i *identified, judged *graph.Judged) error {
	i.is = make([]identityOf, len(i.profiles))
	for n := range i.profiles {
		p := &i.profiles[n]
		others, err := r.tellers(p, i.names[n].short)
		if err != nil {
			return err
		}
		entity, doubtful := identity.Choose(p, others, apart(p, judged))
		i.is[n] = identityOf{p.Local, entity, doubtful}
	}
	return nil
}

// storedIdentity returns the profiles of a reading with what was decided when its rows were written.
func (r *reader) storedIdentity(reading *graph.Reading) (*identified, error) {
	return r.identityOf(reading, know(reading))
}

// identityOf is storedIdentity of a reading that is known.
func (r *reader) identityOf(reading *graph.Reading, k *known) (*identified, error) {
	i, err := r.identityRecord(reading.Article.ID)
	if err != nil {
		return nil, err
	}
	if i.known = k; len(i.is) != len(i.profiles) {
		return nil, corrupt(in(identityTable).id(reading.Article.ID), "it is of another reading")
	}
	for n := range i.is {
		if i.is[n].local = i.profiles[n].Local; i.is[n].entity == uuid.Nil {
			i.is[n].entity = i.profiles[n].Key
		}
	}
	return i, nil
}

// identityRecord is storedIdentity without the profiles and what follows from them.
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
	now := &identified{known: i.known, is: slices.Clone(i.is), versions: i.versions}
	for n := range now.is {
		for _, x := range other {
			if x.local == now.is[n].local {
				now.is[n] = x
			}
		}
	}
	return now
}

// of returns what an entity of the reading is in the graph, its own id where nothing but the reading tells.
func (i *identified) of(e *graph.Entity) uuid.UUID {
	for _, x := range i.is {
		if x.local == e.ID {
			return x.entity
		}
	}
	return e.ID
}

// decide returns what the nth profile is, with the reasons, by what other articles say.
func (r *reader) decide(k *known, n int, judged *graph.Judged) (identity.Decision, error) {
	p := &k.profiles[n]
	others, err := r.tellers(p, k.names[n].short)
	return identity.Decide(p, others, apart(p, judged)), err
}

// tellers returns the profiles that may tell what p is, which has a short name.
func (r *reader) tellers(p *identity.Profile, name string) ([]*identity.Profile, error) {
	if name == "" {
		return nil, nil
	}
	k := shortKey(name, p)
	if !r.anyTells(k) {
		return nil, nil
	}
	return r.around(name, k, k).tellers(p, -1, 0)
}

// anyTells reports whether any row of tellerTable, of the name of k and near in time, may be there or is to be written.
func (r *reader) anyTells(k key) bool {
	text := k[1 : 1+textSize(k[1:])]
	day := dayNumber(k[1+len(text):])
	return r.heldUnder(text).tellers.near(day) || r.anyUndated(tellerTable, text) ||
		r.anyWritten(tellerTable, text, func(d int) bool { return near(day, d) })
}

// apart returns what people said that p is not.
func apart(p *identity.Profile, judged *graph.Judged) func(uuid.UUID) bool {
	return func(id uuid.UUID) bool { return judged.Apart(p.Key, id) || judged.Apart(p.Local, id) }
}

// addIdentity adds the rows that tell other articles what this one calls whom, if it counts, and what was
// decided.
func (b *rowBuilder) addIdentity(i *identified, counts bool) {
	addRecord(b, b.in(identityTable).id(b.article), i, encodeIdentified)
	if len(i.unclear) > 0 {
		b.add(b.in(unclearTable).id(b.article), nil)
	}
	b.addTellers(i, counts)
	for n := range i.profiles {
		p := &i.profiles[n]
		if name := i.names[n].short; name != "" {
			addRecord(b, b.in(shortTable).called(name, p), &short{*p, i.is[n]}, encodeShort)
		}
		if counts && i.is[n].doubtful {
			b.add(b.in(doubtTable).id(b.article).id(p.Local), nil)
		}
	}
}

// addTellers adds what the article tells others, if it counts.
func (b *rowBuilder) addTellers(i *identified, counts bool) {
	if !counts {
		return
	}
	for n := range i.profiles {
		p := &i.profiles[n]
		for at, name := range i.names[n].tells {
			if k := b.in(tellerTable).called(name, p); at == 0 {
				addRecord(b, k, p, encodeTeller)
			} else {
				b.addAgain(k)
			}
		}
	}
}
