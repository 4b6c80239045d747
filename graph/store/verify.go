package store

import (
	"context"
	"errors"
	"fmt"
	"hash/maphash"

	"github.com/google/uuid"

	"hearsay/graph"
)

// A Fault is something stored that does not agree with the rest.
type Fault struct {
	// Key is the key at fault in words, Item what it belongs to, empty where that cannot be told,
	// Problem what is wrong.
	Key, Item, Problem string
}

// Verify checks all that is stored and reports each fault: every reading passes Check, every id is
// that of its content, the rows derived anew from every reading are those stored, and nothing else is
// there. It returns how many keys it checked, none where the files themselves are damaged. The error
// says only that checking itself failed.
func (db *DB) Verify(ctx context.Context, report func(Fault)) (checked int, err error) {
	if err := db.blocks(); err != nil {
		report(Fault{Problem: err.Error()})
		return 0, nil // what stands in a damaged block is not safe to read
	}
	err = db.view(ctx, func(r *reader) error {
		v := verifier{r: r, report: report, judged: db.judged.Load().Judged, seed: maphash.MakeSeed(), known: make(map[uint64]bool)}
		if err := v.articles(); err != nil {
			return err
		}
		if err := errors.Join(v.entities(), v.several()); err != nil {
			return err
		}
		err := v.strangers()
		checked = v.checked
		return err
	})
	return checked, err
}

type verifier struct {
	r       *reader
	report  func(Fault)
	judged  *graph.Judged
	seed    maphash.Seed
	known   map[uint64]bool // the keys that should be there, by hash
	checked int
}

func (v *verifier) fault(k []byte, article uuid.UUID, problem string) {
	words, _ := describe(k)
	f := Fault{Key: words, Problem: problem}
	if article != uuid.Nil {
		f.Item = "article " + article.String()
	}
	v.report(f)
}

// articles checks each article that has a reading, and what is derived from it.
func (v *verifier) articles() error {
	for item, err := range v.r.scan(in(readingTable), nil, nil) {
		if err != nil {
			return err
		}
		k := item.KeyCopy(nil)
		id, err := uuid.FromBytes(k[1:])
		if err != nil {
			v.fault(k, id, "no key of this format")
			continue
		}
		v.article(k, id)
	}
	return nil
}

func (v *verifier) article(k key, id uuid.UUID) {
	for _, t := range []table{inputTable, textTable, readingTable, takenTable} {
		v.expect(in(t).id(id))
	}
	if _, err := v.r.taken(id); err != nil {
		v.fault(in(takenTable).id(id), id, err.Error())
	}
	p, err := v.r.stored(id)
	if err != nil {
		v.fault(k, id, err.Error())
		return
	}
	if p == nil {
		v.fault(k, id, "its key is listed and its record cannot be found")
		return
	}
	if p.reading.Article.ID != id {
		v.fault(k, id, fmt.Sprintf("it is the reading of article %s", p.reading.Article.ID))
		return
	}
	if err := p.check(); err != nil {
		v.fault(k, id, err.Error())
		return
	}
	i, err := v.r.identify(p.reading, v.judged)
	if err != nil {
		v.fault(k, id, err.Error())
		return
	}
	for _, want := range derived(p.reading, i, v.judged) {
		v.row(want, id)
	}
}

// entities checks the rows that follow from those of one entity in all articles.
func (v *verifier) entities() error {
	var id uuid.UUID
	s := new(summary)
	done := func() {
		for _, want := range s.rows(id) {
			v.row(want, uuid.Nil)
		}
	}
	for item, err := range v.r.scan(in(entityTable), nil, nil) {
		if err != nil {
			return err
		}
		k := item.Key()
		if _, ok := describe(k); !ok {
			continue // strangers tells
		}
		if now := idAt(k[1:]); now != id {
			done()
			id, s = now, new(summary)
		}
		value, err := item.value()
		if err == nil {
			var n *naming
			if n, err = namingOf(k, value); err == nil {
				s.add(n, 1)
			}
		}
		if err != nil {
			v.fault(k, uuid.Nil, err.Error())
		}
	}
	done()
	return nil
}

// several checks the rows of claims that several articles have.
func (v *verifier) several() error {
	var id uuid.UUID
	for item, err := range v.r.scan(in(claimTable), nil, nil) {
		if err != nil {
			return err
		}
		k := item.Key()
		if _, ok := describe(k); !ok {
			continue // strangers tells
		}
		if idAt(k[1:]) == id {
			several := in(severalTable).id(id)
			v.row(row{several, seal(several, nil)}, uuid.Nil)
		}
		id = idAt(k[1:])
	}
	return nil
}

func (v *verifier) expect(k key) { v.known[maphash.Bytes(v.seed, k)] = true }

// row checks that a derived row is stored as it should be.
func (v *verifier) row(want row, article uuid.UUID) {
	v.expect(want.key)
	item, err := v.r.txn.Get(want.key)
	if err != nil {
		v.fault(want.key, article, "missing: "+err.Error())
		return
	}
	err = item.Value(func(got []byte) error {
		if string(got) != string(want.value) {
			v.fault(want.key, article, "it is not what follows from the reading")
		}
		return nil
	})
	if err != nil {
		v.fault(want.key, article, err.Error())
	}
}

// strangers reports every key that follows from no reading.
func (v *verifier) strangers() error {
	for item, err := range v.r.scan(nil, nil, nil) {
		if err != nil {
			return err
		}
		v.checked++
		k := item.Key()
		if (table(k[0]) == formatTable || table(k[0]) == derivationTable) && len(k) == 1 || table(k[0]) == judgedTable && len(k) == 1+startSize || v.known[maphash.Bytes(v.seed, k)] {
			continue
		}
		problem := "no reading has it"
		if _, ok := describe(k); !ok {
			problem = "no key of this format"
		}
		v.fault(k, uuid.Nil, problem)
	}
	return nil
}
