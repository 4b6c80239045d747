package store

import (
	"bytes"
	"context"
	"errors"
	"iter"
	"slices"
	"strings"

	"github.com/dgraph-io/badger/v4"
	"github.com/google/uuid"

	"hearsay/graph"
)

// A reader reads one state of the graph. It is for one goroutine, but for get.
type reader struct {
	ctx context.Context
	txn *badger.Txn
	// iterators go forward and back over all keys; made when needed.
	iterators [4]*badger.Iterator
	// written are changes that are not yet made, sorted by key: get, first, under, articlesOf, around and what rests on them see them.
	written []row
	// coming are those of them under names that one write makes, by the text part of the name.
	coming map[string]*nameChange
	// helpers read the same state of the graph at the same time, each for one goroutine.
	helpers []*reader
	// names is that of the DB where the reader is that of a write, else nil.
	names *nameSet
	// own are rows under names where names is nil.
	own rowSet
	// claims are free to be read into, decoder reads them, and values is where the bytes are that their words
	// share: lists have many, and each alone costs more to make than to read.
	claims  []graph.Claim
	shorts  []short // as claims
	room    listRoom
	decoder decoder
	values  strings.Builder
	// unpacker holds what unpacking takes for the next.
	unpacker unpacker
	// asOf is the day as of which what is derived is read, the empty day for all; judged tells what was withdrawn by then,
	// and then remembers how articles stood that day.
	asOf   graph.Date
	judged *graph.Judged
	then   map[uuid.UUID]*stood
}

// claimsAtOnce is how many claims have their memory together.
const claimsAtOnce = 8

func (r *reader) close() {
	r.closeIterators()
	r.txn.Discard()
}

func (r *reader) closeIterators() {
	for _, h := range r.helpers {
		h.closeIterators()
	}
	for _, it := range r.iterators {
		if it != nil {
			it.Close()
		}
	}
}

// iterator returns the iterator for one direction and a table; a use of it ends the one before. Tables but
// shortTable share theirs.
func (r *reader) iterator(t table, back bool) *badger.Iterator {
	at := 0
	if back {
		at = 1
	}
	if t == shortTable {
		at += 2
	}
	if r.iterators[at] == nil {
		r.iterators[at] = r.txn.NewIterator(badger.IteratorOptions{Reverse: back})
	}
	return r.iterators[at]
}

// get returns the value under k; the error is badger.ErrKeyNotFound where nothing is there.
func (r *reader) get(k key) (string, error) {
	if r.asOf != "" && perArticle[table(k[0])] {
		return r.getThen(k)
	}
	return r.getNow(k)
}

func (r *reader) getNow(k key) (string, error) {
	if at, found := search(r.written, k); found {
		if r.written[at].value == nil {
			return "", badger.ErrKeyNotFound
		}
		value, err := unseal(k, r.written[at].value)
		return string(value), err
	}
	item, err := r.txn.Get(k)
	if err != nil {
		return "", err
	}
	return valueOf(item)
}

// must is get for a key that something else stored says is there.
func (r *reader) must(k key) (string, error) {
	value, err := r.get(k)
	if errors.Is(err, badger.ErrKeyNotFound) {
		return "", corrupt(k, "it is missing")
	}
	return value, err
}

// valueOf returns the value of an item without its seal.
func valueOf(item *badger.Item) (value string, err error) {
	err = item.Value(func(sealed []byte) error {
		v, err := unseal(item.Key(), sealed)
		if err != nil {
			return corrupt(item.Key(), "its value does not agree with its checksum")
		}
		value = string(v)
		return nil
	})
	return value, err
}

// maxValues bounds how many bytes of values have their memory together.
const maxValues = 16 << 10

// keptValueOf is valueOf where many values are read.
func (r *reader) keptValueOf(item *badger.Item) (value string, err error) {
	err = item.Value(func(sealed []byte) error {
		v, err := unseal(item.Key(), sealed)
		if err != nil {
			return corrupt(item.Key(), "its value does not agree with its checksum")
		}
		value = r.kept(v)
		return nil
	})
	return value, err
}

// kept returns bytes as a string that has its memory with others.
func (r *reader) kept(v []byte) string {
	if r.values.Cap()-r.values.Len() < len(v) {
		room := max(len(v), min(2*r.values.Cap(), maxValues))
		r.values = strings.Builder{}
		r.values.Grow(room)
	}
	start := r.values.Len()
	r.values.Write(v)
	return r.values.String()[start:]
}

// decodeAt reads the record that is the value of k.
func decodeAt[T any](k key, value string, read func(*decoder, *T)) (*T, error) {
	v, err := decode(value, read)
	if err != nil {
		return nil, corrupt(k, "its value cannot be read")
	}
	return v, nil
}

// first returns the first key that begins with prefix, and its value; no key if there is none.
func (r *reader) first(prefix key) (k key, value string, err error) {
	if r.asOf != "" && perArticle[table(prefix[0])] {
		for item, err := range r.scan(prefix, nil, nil) {
			if err != nil {
				return nil, "", err
			}
			value, err := item.value()
			return item.KeyCopy(nil), value, err
		}
		return nil, "", nil
	}
	over := under(r.written, prefix)
	it := r.iterator(table(prefix[0]), false)
	for it.Seek(prefix); it.ValidForPrefix(prefix) && has(over, it.Item().Key()); {
		it.Next()
	}
	stored := it.ValidForPrefix(prefix)
	if i := slices.IndexFunc(over, func(x row) bool { return x.value != nil }); i >= 0 {
		if k := over[i].key; !stored || bytes.Compare(k, it.Item().Key()) < 0 {
			v, err := unseal(k, over[i].value)
			return k, string(v), err
		}
	}
	if !stored {
		return nil, "", nil
	}
	value, err = valueOf(it.Item())
	return it.Item().KeyCopy(nil), value, err
}

// beyond follows a key's bytes to sort after every key that begins with them.
var beyond = bytes.Repeat([]byte{0xff}, 64)

// past returns bytes that sort after every key that begins with k.
func past(k []byte) []byte { return append(bytes.Clone(k), beyond...) }

// scan gives the items whose key begins with prefix, in order, from the one on that follows the
// prefix with from. An item is good until the next. Where group is more than nil, it tells how much of
// what follows the prefix makes a group, and only the first item of each is given.
func (r *reader) scan(prefix key, from []byte, group func(rest []byte) int) iter.Seq2[entry, error] {
	if r.asOf != "" && len(prefix) > 0 && perArticle[table(prefix[0])] {
		return r.scanThen(prefix, from, group)
	}
	return func(yield func(entry, error) bool) {
		it := r.txn.NewIterator(badger.IteratorOptions{Prefix: prefix})
		defer it.Close()
		var seen []byte
		for it.Seek(append(bytes.Clone(prefix), from...)); it.ValidForPrefix(prefix); {
			if err := r.ctx.Err(); err != nil {
				yield(entry{}, err)
				return
			}
			if !yield(entry{Item: it.Item()}, nil) {
				return
			}
			if group == nil {
				it.Next()
				continue
			}
			k := it.Item().Key()
			seen = append(seen[:0], k[:len(prefix)+group(k[len(prefix):])]...)
			skipGroup(it, seen)
		}
	}
}

// skipSteps is how many keys of a group are gone through one by one, before it costs less to look for
// the end of the group.
const skipSteps = 8

// skipGroup moves it past the keys that begin with group: most often there are few.
func skipGroup(it *badger.Iterator, group key) {
	for range skipSteps {
		if it.Next(); !it.ValidForPrefix(group) {
			return
		}
	}
	it.Seek(past(group))
}

func oneID([]byte) int { return idSize }

// idAt returns the id with which b begins.
func idAt(b []byte) uuid.UUID { return uuid.UUID(b[:idSize]) }
