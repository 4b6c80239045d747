package store

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"slices"

	"github.com/google/uuid"

	"hearsay/graph"
)

// A row is a key and its sealed value.
type row struct{ key, value []byte }

// rows returns further rows, and those derived from a reading as the graph has it, sorted by key, no key twice. It is
// the one place that knows what is derived. Of an article that does not count they are what is needed to
// show it, which claims it carried, and what it said while it counted. Rows of what is alike are left out.
func rows(r *graph.Seen, i *identified, counts bool, same *alike, further []row) []row {
	b := rowBuilder{article: r.Article.ID, published: r.Article.Published, same: same}
	b.rows = append(make([]row, 0, len(further)+rowsRoom(r)), further...)
	b.addIdentity(i, counts)
	b.addArticle(&r.Article)
	b.add(b.in(readByTable).text(r.Extractor.Name).text(r.Extractor.Version).id(b.article), nil)
	for _, id := range r.Touched {
		b.add(b.in(touchedTable).id(id).id(b.article), nil)
	}
	if !counts {
		b.addFormer(r.Reading)
		b.past = true
	}
	b.addReading(r, i)
	return sorted(b.rows)
}

// addReading adds what an article says.
func (b *rowBuilder) addReading(r *graph.Seen, i *identified) {
	b.add(b.in(sketchTable).id(b.article), i.signature.Bytes())
	b.addContents(r.Reading)
	for _, e := range r.Entities {
		if !b.same.has(e.ID) {
			b.addEntity(e)
		}
	}
	for _, c := range r.Claims {
		if !b.same.has(c.ID) {
			b.addClaim(c)
		}
	}
	for _, s := range r.Statements {
		if !b.same.has(s.ID) {
			b.addStatement(s)
		}
	}
	for _, p := range r.Paired {
		place := b.place(p.Statement)
		b.add(append(b.in(answeredTable).id(p.Claim), place...), p.Statement.Claim[:])
	}
}

// rowsRoom returns how many rows follow from a reading, about.
func rowsRoom(r *graph.Seen) int { return 16 + 6*len(r.Entities) + 10*len(r.Claims) }

// sorted returns rows sorted by key without those that are there already: rows of one key have one value.
func sorted(all []row) []row {
	// Most keys are told apart by how they begin, and to move that costs less than to move rows.
	places := make([]rowPlace, len(all))
	for i := range all {
		places[i] = rowPlace{keyStart(all[i].key), i}
	}
	slices.SortFunc(places, func(a, b rowPlace) int {
		if a.start != b.start {
			return cmp.Compare(a.start, b.start)
		}
		return bytes.Compare(all[a.at].key, all[b.at].key)
	})
	kept := make([]row, 0, len(all))
	for _, p := range places {
		if n := len(kept); n == 0 || !bytes.Equal(kept[n-1].key, all[p.at].key) {
			kept = append(kept, all[p.at])
		}
	}
	return kept
}

// A rowPlace is a row by its number among others, with how its key begins.
type rowPlace struct {
	start uint64
	at    int
}

// keyStart returns the first eight bytes of a key, in the order of keys.
func keyStart(k key) (start uint64) {
	if len(k) >= 8 {
		return binary.BigEndian.Uint64(k)
	}
	for i, c := range k {
		start |= uint64(c) << (56 - 8*i)
	}
	return start
}

// search returns where the row of k stands or would stand among rows sorted by key.
func search(rows []row, k []byte) (at int, found bool) {
	return slices.BinarySearchFunc(rows, k, func(r row, k []byte) int { return bytes.Compare(r.key, k) })
}

func has(rows []row, k []byte) bool {
	_, found := search(rows, k)
	return found
}

// under returns those of rows sorted by key whose keys begin with prefix.
func under(rows []row, prefix []byte) []row {
	from, _ := search(rows, prefix)
	to := from
	for to < len(rows) && bytes.HasPrefix(rows[to].key, prefix) {
		to++
	}
	return rows[from:to]
}

type rowBuilder struct {
	article   uuid.UUID
	published graph.Date
	past      bool   // whether rows belong under pastTable
	same      *alike // of which no rows are made
	rows      []row
	slab      slab // their memory
	encoder   encoder
}

// keyRoom is what most keys have room in.
const keyRoom = 96

// in begins the key of the row that is added next.
func (b *rowBuilder) in(t table) key {
	k := key(b.slab.take(keyRoom))
	if b.past {
		k = append(k, byte(pastTable))
	}
	return append(k, byte(t))
}

// add adds a row, whose key in began, with a copy of a value.
func (b *rowBuilder) add(k key, value []byte) {
	k = b.slab.keep(k)
	b.seal(k, append(b.slab.take(len(value)+checksumSize), value...))
}

// addRecord adds a row with the record that write makes of v.
func addRecord[T any](b *rowBuilder, k key, v *T, write func(*encoder, *T)) {
	k = b.slab.keep(k)
	b.encoder.b = b.slab.take(recordRoom)
	write(&b.encoder, v)
	b.seal(k, b.encoder.b)
}

// addAgain adds a row with the value of the row before.
func (b *rowBuilder) addAgain(k key) {
	sealed := b.rows[len(b.rows)-1].value
	b.add(k, sealed[:len(sealed)-checksumSize])
}

func (b *rowBuilder) seal(k, value []byte) {
	b.rows = append(b.rows, row{k, b.slab.keep(seal(k, value))})
}

func (b *rowBuilder) addArticle(a *graph.Article) {
	b.addVersion(a)
	b.add(b.in(datedTable).date(b.published).id(b.article), nil)
	for _, name := range []string{a.Publisher, a.SyndicatedFrom} {
		if name != "" {
			b.add(b.in(publisherTable).text(graph.FoldName(name)).date(b.published).id(b.article), nil)
		}
	}
}

func (b *rowBuilder) addContents(r *graph.Reading) {
	c := contents{published: b.published}
	for _, e := range r.Entities {
		c.entities = append(c.entities, standing{start: e.Mentions[0].StartByte, id: e.ID})
	}
	for _, x := range r.Claims {
		c.claims = append(c.claims, standing{start: x.Evidence.StartByte, id: x.ID})
	}
	for _, s := range r.Statements {
		c.statements = append(c.statements, standing{start: s.Evidence.StartByte, id: s.ID, claim: s.Claim})
	}
	for _, list := range [][]standing{c.entities, c.claims, c.statements} {
		slices.SortFunc(list, func(a, b standing) int {
			return cmp.Or(cmp.Compare(a.start, b.start), bytes.Compare(a.id[:], b.id[:]))
		})
	}
	addRecord(b, b.in(contentsTable).id(b.article), &c, encodeContents)
}

func (b *rowBuilder) addEntity(e *graph.Entity) {
	addRecord(b, b.in(entityTable).id(e.ID).date(b.published).id(b.article), e, encodeEntity)
	if b.past { // else its names stand there once for all articles
		for _, name := range foldedNames(e) {
			b.add(b.in(nameTable).text(name).id(e.ID).id(b.article), nil)
		}
	}
}

// foldedNames returns the names and aliases of e as they are compared.
func foldedNames(e *graph.Entity) []string {
	names := []string{graph.FoldName(e.Name)}
	for _, a := range e.Aliases {
		names = append(names, graph.FoldName(a))
	}
	return names
}

func (b *rowBuilder) addClaim(c *graph.Claim) {
	terms := c.Terms()
	addRecord(b, b.in(claimTable).id(c.ID).id(b.article), c, encodeClaim)
	for _, t := range terms {
		if t.Entity != uuid.Nil {
			b.addAgain(b.in(aboutTable).id(t.Entity).id(c.ID).id(b.article))
		}
	}
	b.add(b.in(predicateTable).text(c.Predicate.Meaning()).id(c.ID).id(b.article), nil)
	for _, t := range terms {
		if t.Entity == uuid.Nil {
			continue
		}
		b.add(b.in(topicTable).id(t.Entity).text(c.Predicate.Meaning()).id(c.ID).id(b.article), nil)
		if when := c.Period().Place(); when != "" {
			b.add(b.in(timeTable).id(t.Entity).date(when).id(c.ID).id(b.article), nil)
		}
	}
}

// place returns where a statement stands in lists.
func (b *rowBuilder) place(s *graph.Statement) key {
	return make(key, 0, placeSize).date(b.published).id(b.article).start(s.Evidence.StartByte).id(s.ID)
}

func (b *rowBuilder) addStatement(s *graph.Statement) {
	place := b.place(s)
	addRecord(b, append(b.in(saidTable).id(s.Claim), place...), s, encodeStatement)
	addRecord(b, b.in(statementTable).id(s.ID), &pointer{s.Claim, string(place[:placeSize-idSize])}, encodePointer)
	for i := range s.Chain {
		if id := s.Chain[i].Speaker.ID; id != uuid.Nil {
			b.add(append(b.in(speakerTable).id(id), place...), s.Claim[:])
		}
	}
}
