package store

import (
	"bytes"
	"maps"
	"slices"

	"github.com/google/uuid"

	"hearsay/graph"
	"hearsay/graph/identity"
)

// A retelling finds what short names of stored articles mean somebody else once rows under a name are written.
type retelling struct {
	*reader
	writing map[uuid.UUID]bool // the articles whose rows are written: they are decided anyway
	again   bool               // whether any of them was there already
	judged  *graph.Judged
	changes int                        // how many rows change under the name
	now     map[uuid.UUID][]identityOf // by article; nil for none
}

// retold returns, by article, what short names of stored articles mean that mean somebody else once r.coming is made to
// the rows of those that are being written, of which some may be there again.
func (r *reader) retold(writing map[uuid.UUID]bool, again bool, judged *graph.Judged) (map[uuid.UUID][]identityOf, error) {
	names := slices.Sorted(maps.Keys(r.coming))
	found := make([]map[uuid.UUID][]identityOf, len(names))
	err := r.parallel(len(names), func(r *reader, i int) error {
		t := retelling{reader: r, writing: writing, again: again, judged: judged}
		err := t.name([]byte(names[i]), r.coming[names[i]].rows)
		found[i] = t.now
		return err
	})
	all := make(map[uuid.UUID][]identityOf)
	for _, now := range found {
		for article, is := range now {
			all[article] = append(all[article], is...)
		}
	}
	return all, err
}

// name takes in the short names that changes to the rows under one name, a text part of keys, give another meaning.
func (t *retelling) name(name []byte, changes []row) error {
	t.changes = len(changes)
	e, err := t.ending(name, nearRows+2*len(changes))
	if err != nil {
		return err
	}
	// In the order of their places most are near to the one before.
	slices.SortFunc(changes, func(a, b row) int { return bytes.Compare(a.key[1:], b.key[1:]) })
	changes = slices.DeleteFunc(changes, func(x row) bool { return t.leaves(x.key, e.near(x.key)) })
	var b *stretch
	for _, x := range changes {
		at, ok := 0, false
		if b != nil {
			if at, ok, err = b.find(x.key); err != nil {
				return err
			}
		}
		if !ok {
			at, b = 0, t.around(name, x.key, changes[len(changes)-1].key)
		}
		if err := t.changedNear(b, at, x, e.near(x.key)); err != nil {
			return err
		}
	}
	return nil
}

// leaves reports whether a change to the row of k leaves all short names what they are, as most do. What no other article tells
// stays as it is whatever stands beside it, and what tells changes nothing where no other article has the short name.
func (t *retelling) leaves(k key, end bool) bool {
	if end {
		return false
	}
	if table(k[0]) == shortTable {
		return !t.anyTells(k)
	}
	text := k[1 : 1+textSize(k[1:])]
	return !t.heldUnder(text).shorts.near(dayNumber(k[1+len(text):]))
}

// changedNear takes in the short names that x, a change that stands or would stand at a number, may give another meaning. Where
// x stands between a short name and one that tells it, it is near both in time, unless, at the end, one has no day.
func (t *retelling) changedNear(b *stretch, at int, x row, end bool) error {
	day, reach := dayNumber(x.key[1+textSize(x.key[1:]):]), nearRows
	if x.value == nil {
		reach += t.changes // what is written may stand between two that were near
	}
	for to := range 2 {
		if err := t.changed(b, at+to-1, 2*to-1, reach, day, end); err != nil {
			return err
		}
	}
	return nil
}

// changed takes in the short names, from a number on in steps of 1 or -1, that are near to a place of a day if only before reach
// rows were written. Where end is set, one with no day may be near.
func (t *retelling) changed(b *stretch, from, step, reach, day int, end bool) error {
	// What stands between is counted without the rows of the article that is looked at.
	var last neighbour
	n, run := 0, 0
	for i := from; ; i += step {
		x, err := b.at(i)
		if x == nil || err != nil || !end && !near(day, x.day) {
			return err
		}
		if run > 0 && (x.day != last.day || x.article() != last.article()) {
			run = 0
		}
		if last, n, run = *x, n+1, run+1; n-run > reach {
			return nil
		}
		if x.tells || x.decided || t.writes(x) {
			continue
		}
		x.decided = true
		if err := t.decide(b, i, x); err != nil {
			return err
		}
	}
}

// writes reports whether a row is of an article that is being written.
func (t *retelling) writes(x *neighbour) bool { return (x.coming || t.again) && t.writing[x.article()] }

// decide takes in what x, a short name with a number, is, where that is not what was decided.
func (t *retelling) decide(b *stretch, i int, x *neighbour) error {
	if !t.again {
		if same, err := t.same(b, i, x); same || err != nil {
			return err
		}
	}
	s, err := b.reader.profile(b.name, x)
	if err != nil {
		return err
	}
	others, err := b.tellers(&s.Profile, i-1, i+1)
	if err != nil {
		return err
	}
	is := identityOf{local: s.Local}
	is.entity, is.doubtful = identity.Choose(&s.Profile, others, apart(&s.Profile, t.judged))
	if is != s.is {
		if t.now == nil {
			t.now = make(map[uuid.UUID][]identityOf)
		}
		t.now[s.Article] = append(t.now[s.Article], is)
	}
	return nil
}

// same reports whether x, a short name with a number, is told the same as before others were written, which all are new: whether
// rows that have told it since, and those that they pushed out, only repeat what rows tell that did before and do now.
func (t *retelling) same(b *stretch, i int, x *neighbour) (bool, error) {
	stay, move := make([]*neighbour, 0, 2*nearRows), make([]*neighbour, 0, 2*nearRows)
	for to, at := range []int{i - 1, i + 1} {
		n, pushing := 0, 0
		err := b.walk(to, at, x.article(), x.day, func(o *neighbour, is bool) bool {
			n++
			fresh, inside := t.writes(o), n <= nearRows
			switch {
			case fresh && inside:
				pushing++
			case !fresh && !inside:
				pushing--
			}
			switch {
			case !is || !o.tells:
			case !fresh && inside:
				stay = append(stay, o)
			case !fresh || inside:
				move = append(move, o)
			}
			return n < nearRows || pushing > 0
		})
		if err != nil {
			return false, err
		}
	}
	for _, o := range move {
		if repeated, err := t.repeated(b, x, o, stay); !repeated || err != nil {
			return false, err
		}
	}
	return true, nil
}

// repeated reports whether any of others tells of x what o does.
func (t *retelling) repeated(b *stretch, x, o *neighbour, others []*neighbour) (bool, error) {
	s, err := b.reader.profile(b.name, x)
	if err != nil {
		return false, err
	}
	key := o.key()
	if key == s.Key {
		return true, nil // it tells nothing
	}
	for _, other := range others {
		if other.key() != key {
			continue
		}
		a, err := b.reader.profile(b.name, o)
		if err != nil {
			return false, err
		}
		c, err := b.reader.profile(b.name, other)
		if err != nil {
			return false, err
		}
		if identity.Repeats(&s.Profile, &a.Profile, &c.Profile) {
			return true, nil
		}
	}
	return false, nil
}
