package store

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"slices"

	"github.com/dgraph-io/badger/v4"
	"github.com/google/uuid"

	"hearsay/graph"
)

// versions is what other articles say of one: which took its place, and of which nothing tells. Both are
// in order of their ids. It follows from the addresses, dates and links of articles alone, and so never
// from what another was found to be.
type versions struct{ newer, unclear []uuid.UUID }

// versionRows returns the rows by which other articles find this one as a version of theirs.
func versionRows(a *graph.Article) []row {
	b := rowBuilder{}
	b.addVersion(a)
	return sorted(b.rows)
}

// addVersion adds the rows of versionRows.
func (b *rowBuilder) addVersion(a *graph.Article) {
	addRecord(b, b.in(articleTable).id(a.ID), a, encodeArticle)
	if a.URL != "" {
		b.add(b.in(addressTable).text(a.URL).id(a.ID), nil)
	}
	if a.Supersedes != uuid.Nil {
		b.add(b.in(supersedingTable).id(a.Supersedes).id(a.ID), nil)
	}
}

// onlyVersions returns those of the rows of one article that versionRows makes.
func onlyVersions(rows []row) []row {
	var kept []row
	for _, r := range rows {
		switch table(r.key[0]) {
		case articleTable, addressTable, supersedingTable:
			kept = append(kept, r)
		}
	}
	return kept
}

// version returns an article without its text, nil where there is none.
func (r *reader) version(id uuid.UUID) (*graph.Article, error) {
	k := in(articleTable).id(id)
	value, err := r.getNow(k)
	if errors.Is(err, badger.ErrKeyNotFound) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	return decodeAt(k, value, decodeArticle)
}

// under returns the articles whose ids end the keys that begin with prefix, in order of their ids.
func (r *reader) under(prefix key) ([]*graph.Article, error) {
	var ids []uuid.UUID
	written := under(r.written, prefix)
	it := r.iterator(table(prefix[0]), false)
	for it.Seek(prefix); it.ValidForPrefix(prefix); it.Next() {
		if k := it.Item().Key(); !has(written, k) {
			ids = append(ids, idAt(k[len(k)-idSize:]))
		}
	}
	for _, x := range written {
		if x.value != nil {
			ids = append(ids, idAt(x.key[len(x.key)-idSize:]))
		}
	}
	var all []*graph.Article
	for _, id := range sortedIDs(ids) {
		a, err := r.version(id)
		if err != nil {
			return nil, err
		}
		if a != nil {
			all = append(all, a)
		}
	}
	return all, nil
}

// sameAddress returns the other articles at the address of a.
func (r *reader) sameAddress(a *graph.Article) ([]*graph.Article, error) {
	if a.URL == "" {
		return nil, nil
	}
	all, err := r.under(in(addressTable).text(a.URL))
	return slices.DeleteFunc(all, func(b *graph.Article) bool { return b.URL != a.URL || b.ID == a.ID }), err
}

// linked reports whether one of two articles says that it supersedes the other.
func linked(a, b *graph.Article) bool { return a.Supersedes == b.ID || b.Supersedes == a.ID }

// newer returns the articles that supersede a, given those at its address.
func (r *reader) newer(a *graph.Article, near []*graph.Article) ([]uuid.UUID, error) {
	var ids []uuid.UUID
	saying, err := r.under(in(supersedingTable).id(a.ID))
	if err != nil {
		return nil, err
	}
	for _, b := range saying {
		if a.Supersedes != b.ID {
			ids = append(ids, b.ID)
		}
	}
	for _, b := range near {
		if !linked(a, b) && a.Date().Before(b.Date()) {
			ids = append(ids, b.ID)
		}
	}
	return sortedIDs(ids), nil
}

// unclear returns the articles that may be earlier or later versions of a, given those at its address.
func (r *reader) unclear(a *graph.Article, near []*graph.Article) ([]uuid.UUID, error) {
	var ids []uuid.UUID
	for _, b := range near {
		if linked(a, b) || a.Date().Before(b.Date()) || b.Date().Before(a.Date()) {
			continue
		}
		others, err := r.sameAddress(b)
		if err != nil {
			return nil, err
		}
		newer, err := r.newer(b, others)
		if err != nil {
			return nil, err
		}
		if len(newer) == 0 {
			ids = append(ids, b.ID)
		}
	}
	if b, err := r.version(a.Supersedes); err != nil {
		return nil, err
	} else if b != nil && b.Supersedes == a.ID {
		ids = append(ids, b.ID) // each says it of the other
	}
	return sortedIDs(ids), nil
}

// versions returns what the articles that are stored say of a, which is one of them.
func (r *reader) versions(a *graph.Article) (v versions, err error) {
	near, err := r.sameAddress(a)
	if err != nil {
		return v, err
	}
	if v.newer, err = r.newer(a, near); err != nil || len(v.newer) > 0 {
		return v, err
	}
	v.unclear, err = r.unclear(a, near)
	return v, err
}

// newlyVersioned returns the articles of which other articles say something else now, given what changes in
// others: each once, in order of their ids.
func (r *reader) newlyVersioned(changes []row, writing map[uuid.UUID]bool) ([]uuid.UUID, error) {
	near, err := r.kin(changes)
	if err != nil {
		return nil, err
	}
	var ids []uuid.UUID
	for _, a := range near {
		if writing[a.ID] {
			continue
		}
		is, err := r.versions(a)
		if err != nil {
			return nil, err
		}
		was, err := r.identityRecord(a.ID)
		if err != nil {
			return nil, err
		}
		if !slices.Equal(is.newer, was.newer) || !slices.Equal(is.unclear, was.unclear) {
			ids = append(ids, a.ID)
		}
	}
	return sortedIDs(ids), nil
}

// kin returns the articles that the changes of one may make another version of: those at its address,
// those that it says or said that it supersedes, and those at the addresses of these.
func (r *reader) kin(changes []row) ([]*graph.Article, error) {
	var prefixes []key
	address := func(id uuid.UUID) error {
		a, err := r.version(id)
		if a != nil && a.URL != "" {
			prefixes = append(prefixes, in(addressTable).text(a.URL))
		}
		return err
	}
	var all []*graph.Article
	for _, c := range changes {
		switch k := key(c.key); table(k[0]) {
		case addressTable:
			prefixes = append(prefixes, k[:len(k)-idSize])
		case articleTable:
			if err := address(idAt(k[1:])); err != nil {
				return nil, err
			}
		case supersedingTable:
			a, err := r.version(idAt(k[1:]))
			if err != nil {
				return nil, err
			}
			if a != nil {
				all = append(all, a)
				if err := address(a.ID); err != nil {
					return nil, err
				}
			}
		}
	}
	slices.SortFunc(prefixes, func(a, b key) int { return bytes.Compare(a, b) })
	for _, p := range slices.CompactFunc(prefixes, func(a, b key) bool { return bytes.Equal(a, b) }) {
		found, err := r.under(p)
		if err != nil {
			return nil, err
		}
		all = append(all, found...)
	}
	return all, nil
}

// Versions returns how the articles stand to their other versions, one for each in their order, nil where
// there is no such article.
func (db *DB) Versions(ctx context.Context, articles []uuid.UUID) ([]*graph.Versions, error) {
	judged := db.judged.Load().Judged
	return each(ctx, db, articles, func(r *reader, id uuid.UUID) (*graph.Versions, error) {
		a, err := r.version(id)
		if a == nil || err != nil {
			return nil, err
		}
		is, err := r.identityRecord(id)
		if err != nil {
			return nil, err
		}
		v := &graph.Versions{Unclear: is.unclear, Withdrawn: judged.Withdrawn(id, r.asOf)}
		if v.SupersededBy, err = r.oldestFirst(is.newer); err != nil {
			return nil, err
		}
		if v.Supersedes, err = r.superseded(a); err != nil {
			return nil, err
		}
		return v, errors.Join(r.onlyThen(&v.Supersedes), r.onlyThen(&v.SupersededBy), r.onlyThen(&v.Unclear))
	})
}

// superseded returns the articles that a supersedes, newest first.
func (r *reader) superseded(a *graph.Article) ([]uuid.UUID, error) {
	candidates, err := r.sameAddress(a)
	if err != nil {
		return nil, err
	}
	if b, err := r.version(a.Supersedes); err != nil {
		return nil, err
	} else if b != nil {
		candidates = append(candidates, b)
	}
	var ids []uuid.UUID
	for _, b := range candidates {
		is, err := r.identityRecord(b.ID)
		if err != nil {
			return nil, err
		}
		if slices.Contains(is.newer, a.ID) {
			ids = append(ids, b.ID)
		}
	}
	ids, err = r.oldestFirst(sortedIDs(ids))
	slices.Reverse(ids)
	return ids, err
}

func (r *reader) oldestFirst(ids []uuid.UUID) ([]uuid.UUID, error) {
	dates := make(map[uuid.UUID]graph.Date)
	for _, id := range ids {
		a, err := r.version(id)
		if err != nil {
			return nil, err
		}
		if a != nil {
			dates[id] = a.Date()
		}
	}
	return slices.SortedFunc(slices.Values(ids), func(a, b uuid.UUID) int {
		return cmp.Or(cmp.Compare(dates[a], dates[b]), graph.CompareIDs(a, b))
	}), nil
}

// UnclearVersions returns a page of the articles that may be versions of one another, where nothing tells
// which is the later, in order of their ids.
func (db *DB) UnclearVersions(ctx context.Context, p graph.PageRequest) (graph.Page[*graph.Article], error) {
	pages, err := find(ctx, db, []string{""}, p, func(string) (*list[graph.Article], error) {
		return &list[graph.Article]{
			kind: "unclear versions", size: idSize,
			from: func(r *reader, after []byte) hits {
				return r.scanHits(in(unclearTable), after, oneID, func(at []byte, _ string) hit { return hit{at: at, id: idAt(at)} })
			},
			load: func(r *reader, h hit) (*graph.Article, error) { return r.article(h.id) },
		}, nil
	})
	if err != nil {
		return graph.Page[*graph.Article]{}, err
	}
	return pages[0], nil
}
