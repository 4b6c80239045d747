package store

import (
	"errors"
	"fmt"

	"github.com/dgraph-io/badger/v4"
	"github.com/google/uuid"

	"hearsay/graph"
	"hearsay/graph/identity"
	"hearsay/graph/vocabulary"
)

// A put is what was given for one article: all that is kept of it without being derived.
type put struct {
	input   graph.Input
	reading *graph.Reading
}

// check returns an error unless p keeps the invariants of a reading and every id in it is that of
// its content, so that ids of two articles meet only where they mean one thing.
func (p *put) check() error {
	r := p.reading
	a := &r.Article
	faults := []error{r.Check()}
	fault := func(format string, args ...any) {
		faults = append(faults, fmt.Errorf(format, args...))
	}
	if a.ID != graph.ArticleID(a.URL, a.SHA256) {
		fault("article %s: id is not that of its URL and bytes", a.ID)
	}
	if a.Supersedes == a.ID || a.Supersedes != p.input.Supersedes {
		fault("article %s: it supersedes itself, or not what the input given with it says", a.ID)
	}
	if a.SHA256 != p.input.SHA256 {
		fault("article %s: it is not read from the input given with it", a.ID)
	}
	for _, e := range r.Entities {
		for i, m := range e.Mentions {
			if m.Article != a.ID {
				fault("entity %s (%s): a mention in another article", e.ID, e.Name)
			}
			if i == 0 && e.ID != graph.MentionedID(a.ID, e.Name, m.Span) {
				fault("entity %s (%s): id is not that of its name and first mention", e.ID, e.Name)
			}
		}
	}
	for _, s := range r.Statements {
		if s.Article != a.ID || s.ID != graph.StatementID(s) {
			fault("statement %s: id is not that of its content in this article", s.ID)
		}
	}
	return errors.Join(faults...)
}

// records returns what is kept of p as it came, sorted by key.
func (db *DB) records(p *put) ([]row, error) {
	packer := db.packers.Get().(*packer)
	defer db.packers.Put(packer)
	input, err := packer.pack(p.input)
	if err != nil {
		return nil, fmt.Errorf("input: %w", err)
	}
	bare := *p.reading
	bare.Article.Text = ""
	reading, err := packer.pack(bare)
	if err != nil {
		return nil, fmt.Errorf("reading: %w", err)
	}
	id := p.reading.Article.ID
	var all []row
	for _, r := range []row{
		{in(inputTable).id(id), input},
		{in(textTable).id(id), []byte(p.reading.Article.Text)},
		{in(readingTable).id(id), reading},
	} {
		all = append(all, row{r.key, seal(r.key, r.value)})
	}
	return sorted(all), nil
}

// derived returns further rows, and those that follow from a reading, what all articles tell of it, and what people
// judged.
func derived(reading *graph.Reading, i *identified, judged *graph.Judged, further ...row) []row {
	return rows(see(reading, i, judged), i, i.counts(reading.Article.ID, judged), further)
}

func see(reading *graph.Reading, i *identified, judged *graph.Judged) *graph.Seen {
	identify := func(e *graph.Entity) uuid.UUID {
		if id := i.of(e); id != e.ID {
			return id
		}
		return identity.Described(reading, e)
	}
	v := graph.View{Identify: identify, Canonical: vocabulary.Canonical, Judged: judged}
	return v.See(reading)
}

// stored returns what was put for an article, nil if nothing was.
func (r *reader) stored(id uuid.UUID) (*put, error) {
	reading, err := r.reading(id)
	if reading == nil || err != nil {
		return nil, err
	}
	k := in(inputTable).id(id)
	value, err := r.must(k)
	if err != nil {
		return nil, err
	}
	p := &put{reading: reading}
	if err := r.unpacker.unpack(value, &p.input); err != nil {
		return nil, corrupt(k, err.Error())
	}
	return p, nil
}

// reading returns the reading put for an article, nil if none was.
func (r *reader) reading(id uuid.UUID) (*graph.Reading, error) {
	k := in(readingTable).id(id)
	value, err := r.get(k)
	if errors.Is(err, badger.ErrKeyNotFound) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	reading := new(graph.Reading)
	if err := r.unpacker.unpack(value, reading); err != nil {
		return nil, corrupt(k, err.Error())
	}
	reading.Article.Text, err = r.must(in(textTable).id(id))
	return reading, err
}
