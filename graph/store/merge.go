package store

import (
	"bytes"
	"iter"
)

// merge gives the hits of several lists, each in the order of places, in that order, those of one
// place once.
func merge(all []hits) hits {
	if len(all) == 1 {
		return all[0]
	}
	return func(yield func(hit, error) bool) {
		var heads []*head
		for _, h := range all {
			next, stop := iter.Pull2(h)
			defer stop()
			heads = append(heads, &head{next: next})
		}
		for {
			var least *head
			for _, h := range heads {
				if !h.ready() {
					continue
				}
				if h.err != nil {
					yield(hit{}, h.err)
					return
				}
				if least == nil || bytes.Compare(h.hit.at, least.hit.at) < 0 {
					least = h
				}
			}
			if least == nil || !yield(least.hit, nil) {
				return
			}
			at := bytes.Clone(least.hit.at)
			for _, h := range heads {
				if h.ok && bytes.Equal(h.hit.at, at) {
					h.full = false
				}
			}
		}
	}
}

// A head is the next hit of one list.
type head struct {
	next func() (hit, error, bool)
	hit  hit
	err  error
	full bool
	ok   bool
}

// ready reports whether there is a next hit, and reads it where it is not read yet.
func (h *head) ready() bool {
	if !h.full {
		h.hit, h.err, h.ok = h.next()
		h.full = true
	}
	return h.ok
}
