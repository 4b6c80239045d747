package store

import (
	"errors"
	"maps"
	"slices"

	"github.com/google/uuid"

	"hearsay/graph"
	"hearsay/graph/identity"
)

// A retelling finds what short names of stored articles mean somebody else once rows are written.
type retelling struct {
	*reader
	writing map[uuid.UUID]bool // the articles whose rows are written: they are decided anyway
	judged  *graph.Judged
	decided map[string]bool            // rows of shortTable
	now     map[uuid.UUID][]identityOf // by article
}

// retold returns, by article, what short names of stored articles mean that mean somebody else once changes
// are made to the rows of tellerTable and shortTable of those that are being written.
func (r *reader) retold(changes []row, writing map[uuid.UUID]bool, judged *graph.Judged) (map[uuid.UUID][]identityOf, error) {
	t := &retelling{reader: r, writing: writing, judged: judged, decided: make(map[string]bool), now: make(map[uuid.UUID][]identityOf)}
	byName := make(map[string][]row)
	for _, x := range changes {
		name := textAt(x.key[1 : 1+textSize(x.key[1:])])
		byName[name] = append(byName[name], x)
	}
	for _, name := range slices.Sorted(maps.Keys(byName)) {
		for _, x := range byName[name] {
			// Each row that changes may stand between two that were near.
			if err := t.changedNear(name, x.key, nearRows+len(byName[name])); err != nil {
				return nil, err
			}
		}
	}
	return t.now, nil
}

// changedNear takes in the short names within reach of k.
func (t *retelling) changedNear(name string, k key, reach int) error {
	// What no other article tells stays as it is whatever stands beside it, and what tells changes nothing
	// where no other article has the short name: most names are so. Where k stands between one and the other, it is
	// near both, unless one has no day.
	other, but := shortTable, t.writing
	if table(k[0]) == shortTable {
		other, but = tellerTable, nil
	}
	any, err := t.anyNear(other, name, k, but)
	if err != nil || !any && !t.anyUndated(table(k[0]), name) {
		return err
	}
	for n := reach + nearRows + 4; ; n *= 2 {
		b, err := t.around(name, k, n)
		if err != nil {
			return err
		}
		if err := t.changed(b, k, reach); !errors.Is(err, errEdge) {
			return err
		}
	}
}

// changed takes in the short names to which k is near if only before reach rows were written.
func (t *retelling) changed(b *neighbourhood, k key, reach int) error {
	middle := b.at(k)
	for side := range 2 {
		// What stands between is counted without the rows of the article that is looked at.
		var article uuid.UUID
		n, run := 0, 0
		for i, err := range b.outward(middle, side) {
			if err != nil {
				return err
			}
			x := &b.rows[i]
			if x.article != article {
				article, run = x.article, 0
			}
			if n, run = n+1, run+1; n-run > reach {
				break
			}
			if x.tells || t.writing[x.article] || t.decided[string(x.key)] {
				continue
			}
			if err := t.decide(b, i); err != nil {
				return err
			}
			t.decided[string(x.key)] = true
		}
	}
	return nil
}

// decide takes in what the ith row, a short name, is, where that is not what was decided.
func (t *retelling) decide(b *neighbourhood, i int) error {
	s, err := b.rows[i].profile()
	if err != nil {
		return err
	}
	others, err := b.tellers(&s.Profile, i)
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
