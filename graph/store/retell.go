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
	judged  *graph.Judged
	decided map[string]bool            // places of rows of shortTable
	changes int                        // how many rows change under the name
	now     map[uuid.UUID][]identityOf // by article
}

// retold returns, by article, what short names of stored articles mean that mean somebody else once changes
// are made to the rows of tellerTable and shortTable of those that are being written.
func (r *reader) retold(changes []row, writing map[uuid.UUID]bool, judged *graph.Judged) (map[uuid.UUID][]identityOf, error) {
	byName := make(map[string][]row)
	for _, x := range changes {
		name := textAt(x.key[1 : 1+textSize(x.key[1:])])
		byName[name] = append(byName[name], x)
	}
	names := slices.Sorted(maps.Keys(byName))
	found := make([]map[uuid.UUID][]identityOf, len(names))
	err := r.parallel(len(names), func(r *reader, i int) error {
		t := &retelling{reader: r, writing: writing, judged: judged, decided: make(map[string]bool), now: make(map[uuid.UUID][]identityOf)}
		found[i] = t.now
		return t.name(names[i], byName[names[i]])
	})
	all := make(map[uuid.UUID][]identityOf)
	for _, now := range found {
		for article, is := range now {
			all[article] = append(all[article], is...)
		}
	}
	return all, err
}

// name takes in the short names that changes to the rows under one name give another meaning.
func (t *retelling) name(name string, changes []row) error {
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

// An altered is a change to a row under a name.
type altered struct {
	day   int
	reach int  // within how many rows of it short names may mean somebody else, not counting those of their articles
	tells bool // whether it tells what they are; else it can only push out a row that does
	gone  bool
	end   bool // whether rows with no day may be near
}

// changedNear takes in the short names within reach of x, a change that stands or would stand at a number. Where x stands
// between a short name and one that tells it, it is near both in time, unless, at the end, one has no day.
func (t *retelling) changedNear(b *stretch, at int, x row, end bool) error {
	c := altered{day: dayNumber(x.key[1+textSize(x.key[1:]):]), reach: nearRows, end: end}
	c.tells, c.gone = table(x.key[0]) == tellerTable, x.value == nil
	if c.gone {
		c.reach += t.changes // what is written may stand between two that were near
	}
	for to := range 2 {
		if err := t.changed(b, at+to-1, 2*to-1, &c); err != nil {
			return err
		}
	}
	return nil
}

// changed takes in the short names, from a number on in steps of 1 or -1, that c may give another meaning: those near to it,
// if only before others were written.
func (t *retelling) changed(b *stretch, from, step int, c *altered) error {
	// What stands between is counted without the rows of the article that is looked at.
	var article uuid.UUID
	n, run := 0, 0
	for i := from; ; i += step {
		x, err := b.at(i)
		if x == nil || err != nil || !c.end && !near(c.day, x.day) {
			return err
		}
		if x.article != article {
			article, run = x.article, 0
		}
		if n, run = n+1, run+1; n-run > c.reach {
			return nil
		}
		if x.tells() || t.writing[x.article] || t.decided[string(x.place())] {
			continue
		}
		if !c.gone && !(c.tells && near(c.day, x.day)) {
			if out, err := t.pushedOut(b, i, -step, x); err != nil {
				return err
			} else if !out {
				continue
			}
		}
		if err := t.decide(b, i, x); err != nil {
			return err
		}
		t.decided[string(x.place())] = true
	}
}

// pushedOut reports whether to one side of x, a short name with a number, any row that tells may have been near before others
// were written, and is not now.
func (t *retelling) pushedOut(b *stretch, i, step int, x *neighbour) (bool, error) {
	for n, stored := 0, 0; stored < t.changes; {
		i += step
		y, err := b.at(i)
		if y == nil || err != nil {
			return false, err
		}
		if y.article == x.article {
			continue
		}
		is := near(x.day, y.day)
		if !is && (step < 0 || !b.undated) {
			return false, nil // as for who asks what tells
		}
		if n++; n <= nearRows || t.writing[y.article] {
			continue
		}
		if is && y.tells() {
			return true, nil
		}
		stored++
	}
	return false, nil
}

// decide takes in what x, a short name with a number, is, where that is not what was decided.
func (t *retelling) decide(b *stretch, i int, x *neighbour) error {
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
		t.now[s.Article] = append(t.now[s.Article], is)
	}
	return nil
}
