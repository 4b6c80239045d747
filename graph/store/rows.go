package store

import (
	"bytes"
	"cmp"
	"slices"

	"github.com/google/uuid"

	"hearsay/graph"
)

// A row is a key and its sealed value.
type row struct{ key, value []byte }

// rows returns the rows derived from a reading as the graph has it, sorted by key, no key twice. It is
// the one place that knows what is derived. Of an article that does not count they are what is needed to
// show it, which claims it carried, and what it said while it counted.
func rows(r *graph.Seen, i *identified, counts bool) []row {
	b := rowBuilder{article: r.Article.ID, published: r.Article.Published}
	b.addIdentity(i, counts)
	b.addArticle(&r.Article)
	b.add(in(readByTable).text(r.Extractor.Name).text(r.Extractor.Version).id(b.article), nil)
	for _, id := range r.Touched {
		b.add(in(touchedTable).id(id).id(b.article), nil)
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
	b.add(in(sketchTable).id(b.article), i.signature.Bytes())
	b.addContents(r.Reading)
	for _, e := range r.Entities {
		b.addEntity(e)
	}
	for _, c := range r.Claims {
		b.addClaim(c)
	}
	for _, s := range r.Statements {
		b.addStatement(s)
	}
	for _, p := range r.Paired {
		b.add(append(in(answeredTable).id(p.Claim), b.place(p.Statement)...), slices.Clone(p.Statement.Claim[:]))
	}
}

// sorted sorts rows by key and leaves out those that are there already: rows of one key have one value.
func sorted(all []row) []row {
	slices.SortFunc(all, func(a, b row) int { return bytes.Compare(a.key, b.key) })
	return slices.CompactFunc(all, func(a, b row) bool { return bytes.Equal(a.key, b.key) })
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
	past      bool // whether rows belong under pastTable
	rows      []row
}

func (b *rowBuilder) add(k key, value []byte) {
	if b.past {
		k = append(in(pastTable), k...)
	}
	b.rows = append(b.rows, row{k, seal(k, value)})
}

func (b *rowBuilder) addArticle(a *graph.Article) {
	b.rows = append(b.rows, versionRows(a)...)
	b.add(in(datedTable).date(b.published).id(b.article), nil)
	for _, name := range []string{a.Publisher, a.SyndicatedFrom} {
		if name != "" {
			b.add(in(publisherTable).text(graph.FoldName(name)).date(b.published).id(b.article), nil)
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
	b.add(in(contentsTable).id(b.article), encode(&c, encodeContents))
}

func (b *rowBuilder) addEntity(e *graph.Entity) {
	b.add(in(entityTable).id(e.ID).date(b.published).id(b.article), encode(e, encodeEntity))
	if b.past { // else its names stand there once for all articles
		for _, name := range foldedNames(e) {
			b.add(in(nameTable).text(name).id(e.ID).id(b.article), nil)
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
	value := encode(c, encodeClaim)
	add := func(k key) {
		b.add(k.id(c.ID).id(b.article), append(make([]byte, 0, len(value)+checksumSize), value...))
	}
	add(in(claimTable))
	for _, t := range c.Terms() {
		if t.Entity != uuid.Nil {
			add(in(aboutTable).id(t.Entity))
		}
	}
	b.add(in(predicateTable).text(c.Predicate.Meaning()).id(c.ID).id(b.article), nil)
	for _, t := range c.Terms() {
		if t.Entity == uuid.Nil {
			continue
		}
		b.add(in(topicTable).id(t.Entity).text(c.Predicate.Meaning()).id(c.ID).id(b.article), nil)
		if c.Time != "" {
			b.add(in(timeTable).id(t.Entity).date(c.Time).id(c.ID).id(b.article), nil)
		}
	}
}

// place returns where a statement stands in lists.
func (b *rowBuilder) place(s *graph.Statement) key {
	return key(nil).date(b.published).id(b.article).start(s.Evidence.StartByte).id(s.ID)
}

func (b *rowBuilder) addStatement(s *graph.Statement) {
	place := b.place(s)
	b.add(append(in(saidTable).id(s.Claim), place...), encode(s, encodeStatement))
	b.add(in(statementTable).id(s.ID), encode(&pointer{s.Claim, string(place[:placeSize-idSize])}, encodePointer))
	for i := range s.Chain {
		if id := s.Chain[i].Speaker.ID; id != uuid.Nil {
			b.add(append(in(speakerTable).id(id), place...), slices.Clone(s.Claim[:]))
		}
	}
}
