package store

import (
	"bytes"
	"errors"
	"iter"

	"github.com/dgraph-io/badger/v4"
)

// An entry is an item of a scan. A row under pastTable has the key that it would have among those of now.
type entry struct {
	*badger.Item
	past bool
}

// Key returns the key; it is good as long as the entry.
func (e entry) Key() []byte {
	if e.past {
		return e.Item.Key()[1:]
	}
	return e.Item.Key()
}

// KeyCopy returns the key, in dst where there is room.
func (e entry) KeyCopy(dst []byte) []byte { return append(dst[:0], e.Key()...) }

func (e entry) value() (string, error) { return valueOf(e.Item) }

// getThen is get as of the day.
func (r *reader) getThen(k key) (string, error) {
	for _, past := range []bool{false, true} {
		full := k
		if past {
			full = append(in(pastTable), k...)
		}
		item, err := r.txn.Get(full)
		if errors.Is(err, badger.ErrKeyNotFound) {
			continue
		}
		if err != nil {
			return "", err
		}
		e := entry{item, past}
		if ok, err := r.shows(e); err != nil {
			return "", err
		} else if ok {
			return e.value()
		}
	}
	return "", badger.ErrKeyNotFound
}

// scanThen is scan as of the day.
func (r *reader) scanThen(prefix key, from []byte, group func(rest []byte) int) iter.Seq2[entry, error] {
	return func(yield func(entry, error) bool) {
		prefixes := [2]key{prefix, append(in(pastTable), prefix...)}
		var its [2]*badger.Iterator
		for i, p := range prefixes {
			its[i] = r.txn.NewIterator(badger.IteratorOptions{Prefix: p})
			defer its[i].Close()
			its[i].Seek(append(bytes.Clone(p), from...))
		}
		var seen []byte
		for {
			next, at := entry{}, 0
			for i, it := range its {
				if it.ValidForPrefix(prefixes[i]) {
					if e := (entry{it.Item(), i == 1}); next.Item == nil || bytes.Compare(e.Key(), next.Key()) < 0 {
						next, at = e, i
					}
				}
			}
			if next.Item == nil {
				return
			}
			shown, err := false, r.ctx.Err()
			if err == nil && (seen == nil || !bytes.HasPrefix(next.Key(), seen)) {
				shown, err = r.shows(next)
			}
			if err != nil {
				yield(entry{}, err)
				return
			}
			if shown && !yield(next, nil) {
				return
			}
			if shown && group != nil {
				seen = append(seen[:0], next.Key()[:len(prefix)+group(next.Key()[len(prefix):])]...)
			}
			its[at].Next()
		}
	}
}
