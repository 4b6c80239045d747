package store

import (
	"bytes"
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/google/uuid"

	"hearsay/graph"
	"hearsay/graph/identity"
)

// TestRowsUnderNames writes and takes out rows under two names and reads them about many places: from what is
// remembered, with some rows yet to be written, they must be what the tables of Badger hold.
func TestRowsUnderNames(t *testing.T) {
	db, rnd := inMemory(t), rand.New(rand.NewPCG(4, 5))
	var err error
	for n := range 400 {
		var changes, coming []row
		for range 1 + rnd.IntN(40) {
			changes = append(changes, randomChange(rnd))
		}
		for range rnd.IntN(4) {
			coming = append(coming, randomChange(rnd))
		}
		r := &reader{ctx: context.Background(), txn: db.badger.NewTransaction(false)}
		err = db.apply(r, sorted(changes))
		r.close()
		if err != nil {
			t.Fatal(err)
		}
		if n%50 == 49 {
			db.names.wrote(nil, context.Canceled) // as after a write that failed
		}
		db.names.under = nil // that is another matter
		checkAround(t, db, sorted(coming), randomChange(rnd).key, n%2 == 0)
	}
	most := 0
	for _, runs := range db.names.rows.names {
		most = max(most, len(runs))
	}
	if most < 3 {
		t.Errorf("at most %d runs of a name: too few to tell anything", most)
	}
	// The rows are of no reading.
	for _, t := range []table{tellerTable, shortTable} {
		for n := 1; n > 0 && err == nil; {
			n, err = db.clearSome(context.Background(), in(t))
		}
	}
	if err != nil {
		t.Fatal(err)
	}
}

// randomChange returns a row under a name, or that one is taken out.
func randomChange(rnd *rand.Rand) row {
	n := rnd.IntN(4000)
	at := func(s string) uuid.UUID { return graph.NamedID(fmt.Sprint(s, n)) }
	p := &identity.Profile{Article: at("article"), Local: at("entity"), Name: "Ada Karr", Called: []string{"karr"}, Published: graph.Date(
		time.Date(2020, 1, 1+n/20, 0, 0, 0, 0, time.UTC).Format(time.DateOnly))}
	name := []string{"karr", "rel"}[n%2]
	x := row{key: shortKey(name, p)}
	if n%3 == 0 {
		x.key = tellerKey(name, p)
	}
	if rnd.IntN(4) > 0 {
		p.Gender = byte(rnd.IntN(100))
		x.value = seal(x.key, encode(p, encodeTeller))
	}
	return x
}

// checkAround looks at the rows about the place of k.
func checkAround(t *testing.T, db *DB, coming []row, k key, backFirst bool) {
	t.Helper()
	r := &reader{ctx: context.Background(), txn: db.badger.NewTransaction(false), names: &db.names}
	defer r.close()
	name := k[1 : 1+textSize(k[1:])]
	var want []row
	for _, table := range []table{tellerTable, shortTable} {
		for item, err := range r.scan(append(in(table), name...), nil, nil) {
			if err != nil {
				t.Fatal(err)
			}
			if value, err := item.value(); err == nil && !has(coming, item.Key()) {
				want = append(want, row{item.KeyCopy(nil), []byte(value)})
			}
		}
		for _, x := range under(coming, append(in(table), name...)) {
			if x.value != nil {
				want = append(want, row{x.key, x.value[:len(x.value)-checksumSize]})
			}
		}
	}
	slices.SortFunc(want, func(a, b row) int { return bytes.Compare(a.key[1:], b.key[1:]) })
	place, _ := slices.BinarySearchFunc(want, k, func(x row, k key) int { return bytes.Compare(x.key[1:], k[1:]) })
	r.written = coming
	b := r.around(name, k, k)
	for n := range 70 {
		at := []int{n, -1 - n}
		if backFirst {
			slices.Reverse(at)
		}
		for _, i := range at {
			if to := place + i; to >= 0 && to < len(want) && !near(dayNumber(k[1+len(name):]), dayNumber(want[to].key[1+len(name):])) {
				continue // what is far need not be given
			}
			x, err := b.at(i)
			if err != nil {
				t.Fatal(err)
			}
			var got, expected string
			if x != nil {
				got = fmt.Sprintf("%x", slices.Concat(x.row[:1], name, x.row[1:]))
			}
			if to := place + i; to >= 0 && to < len(want) {
				expected = fmt.Sprintf("%x", slices.Concat(want[to].key, want[to].value))
			}
			if got != expected {
				t.Fatalf("row %d about %x: got %s, want %s", i, k, got, expected)
			}
		}
	}
}
