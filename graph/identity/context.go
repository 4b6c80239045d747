package identity

import (
	"cmp"
	"slices"
	"strings"

	"github.com/google/uuid"

	"hearsay/graph"
)

// from returns the place that the reading names in its dateline alone, the nil id for none: it tells of no one where many articles are
// written.
func from(r *graph.Reading) uuid.UUID {
	for _, e := range r.Entities {
		if e.Type == graph.Place && len(e.Mentions) == 1 {
			m := &e.Mentions[0]
			line := r.Article.Text[strings.LastIndexByte(r.Article.Text[:min(m.StartByte, len(r.Article.Text))], '\n')+1:]
			if strings.HasPrefix(line, m.Text) && strings.HasPrefix(dateline.FindString(line), m.Text) {
				return e.ID
			}
		}
	}
	return uuid.Nil
}

// addContexts gives each profile the sketch of the others' full names, but for the place where the article was written.
func addContexts(all []Profile, from uuid.UUID) {
	type named struct {
		hash uint32
		key  uuid.UUID
	}
	full := make([]named, 0, len(all))
	for i := range all {
		if p := &all[i]; p.Local != from && (!p.Short || words(graph.SingleSpaces(p.Name)) > 1 && !p.described()) {
			full = append(full, named{hashOf(p.Key), p.Key})
		}
	}
	slices.SortFunc(full, func(a, b named) int { return cmp.Compare(a.hash, b.hash) })
	full = slices.Compact(full)
	hashes := make([]uint32, 0, len(all)*min(len(full), contextSize)) // their memory
	for i := range all {
		first := len(hashes)
		for _, f := range full {
			if f.key != all[i].Key && len(hashes)-first < contextSize {
				hashes = append(hashes, f.hash)
			}
		}
		if len(hashes) > first {
			all[i].Context = hashes[first:len(hashes):len(hashes)]
		}
	}
}

// hashOf returns the first four bytes of an id: it is a hash already.
func hashOf(id uuid.UUID) uint32 {
	return uint32(id[0])<<24 | uint32(id[1])<<16 | uint32(id[2])<<8 | uint32(id[3])
}
