package store

import (
	"maps"
	"slices"

	"github.com/google/uuid"

	"hearsay/graph"
)

// A row of severalTable tells that more than one article has a claim: most have but one, and need not be looked
// for elsewhere.

// severally returns the changes to severalTable that follow from changes of the rows of articles, sorted by key.
func (r *reader) severally(articles []*rewrite) ([]row, error) {
	type change struct{ in, out map[uuid.UUID]bool }
	changed := make(map[uuid.UUID]change)
	note := func(rows, but []row, pick func(change) map[uuid.UUID]bool) {
		for _, x := range rows {
			if has(but, x.key) {
				continue
			}
			claim := idAt(x.key[1:])
			if changed[claim].in == nil {
				changed[claim] = change{make(map[uuid.UUID]bool), make(map[uuid.UUID]bool)}
			}
			pick(changed[claim])[idAt(x.key[1+idSize:])] = true
		}
	}
	for _, a := range articles {
		old, fresh := rowsOf(a.old, claimTable), rowsOf(a.fresh, claimTable)
		note(fresh, old, func(c change) map[uuid.UUID]bool { return c.in })
		note(old, fresh, func(c change) map[uuid.UUID]bool { return c.out })
	}
	claims := slices.SortedFunc(maps.Keys(changed), graph.CompareIDs)
	rows := make([]row, len(claims))
	err := r.parallel(len(claims), func(r *reader, i int) error {
		c := changed[claims[i]]
		before, after := r.articlesOf(claims[i], 2+len(c.out)), len(c.in)
		for _, article := range before {
			if !c.out[article] {
				after++
			}
		}
		k := in(severalTable).id(claims[i])
		switch {
		case after > 1 && len(before) < 2:
			rows[i] = row{k, seal(k, nil)}
		case after < 2 && len(before) > 1:
			rows[i] = row{key: k}
		}
		return nil
	})
	return slices.DeleteFunc(rows, func(x row) bool { return x.key == nil }), err
}

// articlesOf returns up to n of the articles that have a claim.
func (r *reader) articlesOf(claim uuid.UUID, n int) (articles []uuid.UUID) {
	prefix := in(claimTable).id(claim)
	over := under(r.written, prefix)
	for _, x := range over {
		if x.value != nil && len(articles) < n {
			articles = append(articles, idAt(x.key[len(prefix):]))
		}
	}
	it := r.iterator(claimTable, false)
	for it.Seek(prefix); it.ValidForPrefix(prefix) && len(articles) < n; it.Next() {
		if k := it.Item().Key(); !has(over, k) {
			articles = append(articles, idAt(k[len(prefix):]))
		}
	}
	return articles
}
