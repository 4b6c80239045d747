package graph

import (
	"errors"
	"fmt"
	"slices"
	"unicode/utf8"

	"github.com/google/uuid"
)

// An Extractor names what made a reading.
type Extractor struct {
	Name    string `json:"name"`
	Version string `json:"version"`
}

// A Reading is everything an extractor took from one article: the same input and extractor give the
// same reading, byte for byte. Entities, claims and statements are each unique by id; entities stand
// in the order of their first mention, claims and statements in the order of their evidence.
type Reading struct {
	Article    Article      `json:"article"`
	Extractor  Extractor    `json:"extractor"`
	Entities   []*Entity    `json:"entities"`
	Claims     []*Claim     `json:"claims"`
	Statements []*Statement `json:"statements"`
}

// Check returns nil when every invariant of a reading holds, else an error that names each one that
// does not, with the item at fault.
func (r *Reading) Check() error {
	c := checker{reading: r, citer: NewCiter(r.Article.ID, r.Article.Text)}
	c.article()
	c.entities()
	c.claims()
	c.statements()
	return errors.Join(c.faults...)
}

type checker struct {
	reading *Reading
	citer   *Citer
	faults  []error
	known   map[uuid.UUID]string // entities and claims by id: which of the two
}

func (c *checker) fault(format string, args ...any) {
	c.faults = append(c.faults, fmt.Errorf(format, args...))
}

// An owner is what a fault is of, put in words only where there is a fault.
type owner struct {
	what  string
	id    uuid.UUID
	label string
	part  string // of it
}

func (o owner) String() string {
	switch o.what {
	case "mention of":
		return o.what + " " + o.label + o.part
	case "claim":
		return fmt.Sprintf("claim %s (%s)%s", o.id, o.label, o.part)
	}
	return o.what + " " + o.id.String() + o.part
}

func (c *checker) article() {
	a := &c.reading.Article
	if a.ID == uuid.Nil {
		c.fault("article has no id")
	}
	if !utf8.ValidString(a.Text) {
		c.fault("article %s: text is not UTF-8", a.ID)
	}
	if _, err := ParseDate(string(a.Published)); err != nil {
		c.fault("article %s: published: %w", a.ID, err)
	}
	if a.PublishedBasis != "" && (a.Published == "" || !slices.Contains(published, a.PublishedBasis)) {
		c.fault("article %s: %q is no basis of its day of publication", a.ID, a.PublishedBasis)
	}
	if !a.Held && a.Text != "" {
		c.fault("article %s: has a text and is not held", a.ID)
	}
}

func (c *checker) entities() {
	c.known = make(map[uuid.UUID]string, len(c.reading.Entities)+len(c.reading.Claims))
	for _, e := range c.reading.Entities {
		c.add(e.ID, "entity")
		if e.Name == "" {
			c.fault("entity %s has no name", e.ID)
		}
		if len(e.Mentions) == 0 {
			c.fault("entity %s (%s) has no mention", e.ID, e.Name)
		}
		for _, m := range e.Mentions {
			c.passage(owner{what: "mention of", label: e.Name}, m.Passage)
		}
	}
}

func (c *checker) add(id uuid.UUID, what string) {
	if id == uuid.Nil {
		c.fault("%s has no id", what)
	}
	if c.known[id] != "" {
		c.fault("%s %s stands twice", what, id)
	}
	c.known[id] = what
}

func (c *checker) claims() {
	for _, x := range c.reading.Claims {
		c.add(x.ID, "claim")
	}
	said := make(map[uuid.UUID]bool, len(c.reading.Statements))
	for _, s := range c.reading.Statements {
		said[s.Claim] = true
	}
	for _, x := range c.reading.Claims {
		name := owner{what: "claim", id: x.ID, label: x.Predicate.Label}
		if !said[x.ID] {
			c.fault("%s has no statement", name)
		}
		if x.ID != ClaimID(x) && x.ID != FormerClaimID(x) {
			c.fault("%s: id is not that of its content", name)
		}
		if x.Predicate.Lemma == "" || x.Subject.Empty() && x.Object.Empty() {
			c.fault("%s: needs a predicate, and a subject or object", name)
		}
		for _, t := range x.Terms() {
			c.term(name, t)
		}
		c.when(name, x.When, x.Time)
		c.evidence(name, x.Evidence)
	}
}

// when checks how a text tells a time that has the date d.
func (c *checker) when(o owner, w *When, d Date) {
	if w == nil {
		return
	}
	dated := w.From != "" || w.To != ""
	if !slices.Contains(inWords, w.Basis) || dated == (w.Basis == BasisUnresolved) {
		c.fault("%s: %q is no basis of a time from %q to %q", o, w.Basis, w.From, w.To)
	}
	for _, date := range []Date{w.From, w.To} {
		if _, err := ParseDate(string(date)); err != nil {
			c.fault("%s: when: %w", o, err)
		}
	}
	if d != "" && d != w.Date() {
		c.fault("%s: its date is %s, and the words tell %q", o, d, w.Date())
	}
	o.part = ": when"
	c.passage(o, w.Words)
}

func (c *checker) term(o owner, t Term) {
	if t.Entity != uuid.Nil && c.known[t.Entity] != "entity" {
		c.fault("%s: no such entity %s", o, t.Entity)
	}
	if t.Claim != uuid.Nil && c.known[t.Claim] != "claim" {
		c.fault("%s: no such claim %s", o, t.Claim)
	}
	if t.Entity != uuid.Nil && t.Claim != uuid.Nil {
		c.fault("%s: a term is an entity and a claim at once", o)
	}
}

func (c *checker) statements() {
	seen := make(map[uuid.UUID]bool, len(c.reading.Statements))
	for _, s := range c.reading.Statements {
		name := owner{what: "statement", id: s.ID}
		if s.ID == uuid.Nil || seen[s.ID] {
			c.fault("%s has no id of its own", name)
		}
		seen[s.ID] = true
		if c.known[s.Claim] != "claim" {
			c.fault("%s: no such claim %s", name, s.Claim)
		}
		if len(s.Chain) == 0 {
			c.fault("%s has no chain", name)
		}
		for i := range s.Chain {
			c.link(name, &s.Chain[i])
		}
		c.when(name, s.SaidWhen, s.Said)
		c.evidence(name, s.Evidence)
	}
}

func (c *checker) link(o owner, l *Link) {
	switch l.Speaker.Kind {
	case PublisherSpeaker:
	case EntitySpeaker:
		if c.known[l.Speaker.ID] != "entity" {
			c.fault("%s: no such speaker %s", o, l.Speaker.ID)
		}
	case UnnamedSpeaker:
		if l.Speaker.ID == uuid.Nil || l.Speaker.Name == "" {
			c.fault("%s: an unnamed source needs an id and a description", o)
		}
	default:
		c.fault("%s: unknown kind of speaker %q", o, l.Speaker.Kind)
	}
	for _, ps := range [][]Passage{l.Source, l.Cue, l.Content} {
		for _, p := range ps {
			c.passage(o, p)
		}
	}
}

func (c *checker) evidence(o owner, e Evidence) {
	if c.passage(o, e.Passage) && e != c.citer.Evidence(e.Span) {
		c.fault("%s: evidence is not what stands around bytes %d to %d", o, e.StartByte, e.EndByte)
	}
}

func (c *checker) passage(o owner, p Passage) bool {
	if !p.In(c.reading.Article.Text) {
		c.fault("%s: bytes %d to %d are no place in the text", o, p.StartByte, p.EndByte)
		return false
	}
	if p != c.citer.Passage(p.Span) {
		c.fault("%s: %q is not what stands at bytes %d to %d", o, p.Text, p.StartByte, p.EndByte)
		return false
	}
	return true
}
