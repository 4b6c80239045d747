package store

import (
	"bytes"
	"iter"
	"slices"
	"time"

	"github.com/google/uuid"

	"hearsay/graph"
	"hearsay/graph/identity"
)

// nearDays is how far apart two articles may be published for a short name in one to be told by a
// full name in the other: a story runs for weeks, and over years one surname means many people.
const nearDays = 45

// identified is what all articles together tell of one: what its entities are, and which articles are
// other versions of it.
type identified struct {
	profiles []identity.Profile
	is       []identityOf // one for each profile
	versions
}

// counts reports whether what the article says is part of the graph.
func (i *identified) counts(article uuid.UUID, judged *graph.Judged) bool {
	return len(i.newer) == 0 && judged.Withdrawn(article) == nil
}

// An identityOf says what an entity of a reading is in the graph. Why is not kept: it is decided anew
// when somebody asks, since every article of the same weeks may add to it.
type identityOf struct {
	local, entity uuid.UUID
	doubtful      bool
}

func newIdentity(d identity.Decision) identityOf { return identityOf{d.Local, d.Entity, d.Doubtful} }

// identify decides what each named entity of a reading is, by what the other articles say, and which are
// other versions of the article, whose rows of versionRows must be there.
func (r *reader) identify(reading *graph.Reading, judged *graph.Judged) (*identified, error) {
	i := &identified{profiles: identity.Profiles(reading)}
	for n := range i.profiles {
		d, err := r.decide(&i.profiles[n], judged)
		if err != nil {
			return nil, err
		}
		i.is = append(i.is, newIdentity(d))
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

// of returns what an entity of the reading is in the graph.
func (i *identified) of(e *graph.Entity) uuid.UUID {
	for _, x := range i.is {
		if x.local == e.ID {
			return x.entity
		}
	}
	return e.ID
}

// decide returns what a profile is by what stands under calledTable.
func (r *reader) decide(p *identity.Profile, judged *graph.Judged) (identity.Decision, error) {
	apart := func(id uuid.UUID) bool { return judged.Apart(p.Key, id) || judged.Apart(p.Local, id) }
	if !p.Short {
		return identity.Decide(p, nil, apart), nil
	}
	var others []identity.Profile
	err := r.near(calledTable, identity.ShortName(p), dayOf(p.Published), func(k key, value string) error {
		o, err := decodeAt(k, value, decodeProfile)
		if err == nil && identity.Candidate(p, o) {
			others = append(others, *o)
		}
		return err
	})
	if err != nil {
		return identity.Decision{}, err
	}
	return identity.Decide(p, others, apart), nil
}

// near gives the rows of calledTable or shortTable under a name, of articles published about the same
// time; an article with no day of publication is near all.
func (r *reader) near(t table, name string, day graph.Date, give func(k key, value string) error) error {
	prefix := in(t).text(name)
	from, to := nearDates(day)
	stretch := func(from []byte, done func(rest []byte) bool) error {
		for item, err := range r.scan(prefix, from, nil) {
			if err != nil {
				return err
			}
			if done(item.Key()[len(prefix):]) {
				return nil
			}
			value, err := valueOf(item)
			if err != nil {
				return err
			}
			if err := give(item.KeyCopy(nil), value); err != nil {
				return err
			}
		}
		return nil
	}
	if day == "" {
		return stretch(nil, func([]byte) bool { return false })
	}
	first, last, unknown := datePlace(to), datePlace(from), datePlace("")
	err := stretch(first[:], func(rest []byte) bool { return string(rest[:dateSize]) > string(last[:]) })
	if err != nil {
		return err
	}
	return stretch(unknown[:], func([]byte) bool { return false })
}

// nearDates returns the first and last day that are near to a day.
func nearDates(day graph.Date) (from, to graph.Date) {
	t, err := time.Parse(time.DateOnly, string(day))
	if err != nil {
		return "", ""
	}
	shift := func(days int) graph.Date { return graph.Date(t.AddDate(0, 0, days).Format(time.DateOnly)) }
	return shift(-nearDays), shift(nearDays)
}

// dayOf returns d where it is a day, else the unknown date.
func dayOf(d graph.Date) graph.Date {
	if len(d) == dateSize {
		return d
	}
	return ""
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
		row := func(t table, name string) key {
			return in(t).text(name).date(dayOf(b.published)).id(b.article).id(p.Local)
		}
		if counts {
			for _, name := range identity.CalledShort(p) {
				b.add(row(calledTable, name), encode(p, encodeProfile))
			}
		}
		if p.Short {
			b.add(row(shortTable, identity.ShortName(p)), encode(&short{*p, i.is[n]}, encodeShort))
		}
		if counts && i.is[n].doubtful {
			b.add(in(doubtTable).id(b.article).id(p.Local), nil)
		}
	}
}

// A short is a profile with a short name, and what was decided that it is.
type short struct {
	identity.Profile
	identity identityOf
}

// touchedBy returns the articles in which a short name now means somebody else, given what changes in
// one article: each once, in order of their ids.
func (r *reader) touchedBy(changes []row, article uuid.UUID, judged *graph.Judged) ([]uuid.UUID, error) {
	var ids []uuid.UUID
	for name, day := range calledIn(changes) {
		err := r.near(shortTable, name, day, func(k key, value string) error {
			s, err := decodeAt(k, value, decodeShort)
			if err != nil || s.Article == article || slices.Contains(ids, s.Article) {
				return err
			}
			d, err := r.decide(&s.Profile, judged)
			if err == nil && newIdentity(d) != s.identity {
				ids = append(ids, s.Article)
			}
			return err
		})
		if err != nil {
			return nil, err
		}
	}
	slices.SortFunc(ids, compareIDs)
	return ids, nil
}

func compareIDs(a, b uuid.UUID) int { return bytes.Compare(a[:], b[:]) }

// calledIn gives the names and days of the rows of calledTable among changes.
func calledIn(changes []row) iter.Seq2[string, graph.Date] {
	return func(yield func(string, graph.Date) bool) {
		for _, c := range changes {
			if table(c.key[0]) != calledTable {
				continue
			}
			size := textSize(c.key[1:])
			if !yield(textAt(c.key[1:1+size]), dateAt(c.key[1+size:])) {
				return
			}
		}
	}
}
