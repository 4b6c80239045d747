package store

import (
	"github.com/google/uuid"

	"hearsay/graph"
)

// Each pair below writes and reads one type, its fields in the order of its declaration.

// encodeArticle leaves out the text, which is kept under a key of its own.
func encodeArticle(e *encoder, a *graph.Article) {
	e.id(a.ID)
	e.bool(a.Held)
	for _, s := range []string{a.File, a.URL, a.Title, a.Publisher, a.Author,
		string(a.Published), string(a.PublishedBasis), string(a.Updated), a.SyndicatedFrom, a.SHA256} {
		e.str(s)
	}
	e.id(a.Supersedes)
}

func decodeArticle(d *decoder, a *graph.Article) {
	a.ID = d.id()
	a.Held = d.bool()
	a.File, a.URL, a.Title, a.Publisher, a.Author = d.str(), d.str(), d.str(), d.str(), d.str()
	a.Published, a.PublishedBasis, a.Updated = graph.Date(d.str()), graph.Basis(d.str()), graph.Date(d.str())
	a.SyndicatedFrom, a.SHA256 = d.str(), d.str()
	a.Supersedes = d.id()
}

func encodePassage(e *encoder, p *graph.Passage) {
	encodeSpan(e, &p.Span)
	e.int(p.StartPoint)
	e.int(p.EndPoint - p.StartPoint)
	e.str(p.Text)
}

func decodePassage(d *decoder, p *graph.Passage) {
	decodeSpan(d, &p.Span)
	p.StartPoint = d.int()
	p.EndPoint = p.StartPoint + d.int()
	p.Text = d.str()
}

func encodeEvidence(e *encoder, v *graph.Evidence) {
	e.id(v.Article)
	encodePassage(e, &v.Passage)
	e.str(v.Prefix)
	e.str(v.Suffix)
}

func decodeEvidence(d *decoder, v *graph.Evidence) {
	v.Article = d.id()
	decodePassage(d, &v.Passage)
	v.Prefix, v.Suffix = d.str(), d.str()
}

func encodeMention(e *encoder, m *graph.Mention) {
	e.id(m.Article)
	encodePassage(e, &m.Passage)
	e.str(string(m.Kind))
}

func decodeMention(d *decoder, m *graph.Mention) {
	m.Article = d.id()
	decodePassage(d, &m.Passage)
	m.Kind = graph.MentionKind(d.str())
}

func encodeEntity(e *encoder, x *graph.Entity) {
	e.id(x.ID)
	e.str(string(x.Type))
	e.str(x.Name)
	encodeList(e, x.Aliases, encodeString)
	encodeList(e, x.Mentions, encodeMention)
}

func decodeEntity(d *decoder, x *graph.Entity) {
	x.ID = d.id()
	x.Type = graph.EntityType(d.str())
	x.Name = d.str()
	x.Aliases = decodeList(d, decodeString[string])
	x.Mentions = decodeList(d, decodeMention)
}

// A term begins with which of its ids are set.
const (
	termEntity = 1 << iota
	termClaim
)

func encodeTerm(e *encoder, t *graph.Term) {
	set := 0
	if t.Entity != uuid.Nil {
		set |= termEntity
	}
	if t.Claim != uuid.Nil {
		set |= termClaim
	}
	e.int(set)
	if set&termEntity != 0 {
		e.id(t.Entity)
	}
	if set&termClaim != 0 {
		e.id(t.Claim)
	}
	e.str(t.Text)
}

func decodeTerm(d *decoder, t *graph.Term) {
	set := d.int()
	if set&termEntity != 0 {
		t.Entity = d.id()
	}
	if set&termClaim != 0 {
		t.Claim = d.id()
	}
	t.Text = d.str()
}

func encodeArgument(e *encoder, a *graph.Argument) {
	e.str(a.Role)
	encodeTerm(e, &a.Value)
}

func decodeArgument(d *decoder, a *graph.Argument) {
	a.Role = d.str()
	decodeTerm(d, &a.Value)
}

// encodeWhen begins with whether there is one.
func encodeWhen(e *encoder, w *graph.When) {
	e.bool(w != nil)
	if w == nil {
		return
	}
	for _, s := range []string{string(w.From), string(w.To), string(w.Granularity), string(w.Basis)} {
		e.str(s)
	}
	encodePassage(e, &w.Words)
}

func decodeWhen(d *decoder) *graph.When {
	if !d.bool() {
		return nil
	}
	w := &graph.When{From: graph.Date(d.str()), To: graph.Date(d.str()), Granularity: graph.Granularity(d.str()), Basis: graph.Basis(d.str())}
	decodePassage(d, &w.Words)
	return w
}

func encodeClaim(e *encoder, c *graph.Claim) {
	e.id(c.ID)
	encodeTerm(e, &c.Subject)
	e.str(c.Predicate.Lemma)
	e.str(c.Predicate.Label)
	e.str(c.Predicate.Canonical)
	encodeTerm(e, &c.Object)
	encodeList(e, c.Arguments, encodeArgument)
	e.str(string(c.Polarity))
	e.str(string(c.Factuality))
	e.str(string(c.Time))
	encodeWhen(e, c.When)
	encodeEvidence(e, &c.Evidence)
}

func decodeClaim(d *decoder, c *graph.Claim) {
	c.ID = d.id()
	decodeTerm(d, &c.Subject)
	c.Predicate.Lemma, c.Predicate.Label, c.Predicate.Canonical = d.str(), d.str(), d.str()
	decodeTerm(d, &c.Object)
	c.Arguments = decodeList(d, decodeArgument)
	c.Polarity = graph.Polarity(d.str())
	c.Factuality = graph.Factuality(d.str())
	c.Time = graph.Date(d.str())
	c.When = decodeWhen(d)
	decodeEvidence(d, &c.Evidence)
}

func encodeLink(e *encoder, l *graph.Link) {
	e.str(string(l.Speaker.Kind))
	e.id(l.Speaker.ID)
	e.str(l.Speaker.Name)
	e.id(l.Speaker.QuotedBy)
	e.int(l.Speaker.Number)
	e.str(string(l.Stance))
	encodeList(e, l.Source, encodePassage)
	encodeList(e, l.Cue, encodePassage)
	encodeList(e, l.Content, encodePassage)
}

func decodeLink(d *decoder, l *graph.Link) {
	l.Speaker.Kind = graph.SpeakerKind(d.str())
	l.Speaker.ID = d.id()
	l.Speaker.Name = d.str()
	l.Speaker.QuotedBy = d.id()
	l.Speaker.Number = d.int()
	l.Stance = graph.Stance(d.str())
	l.Source = decodeList(d, decodePassage)
	l.Cue = decodeList(d, decodePassage)
	l.Content = decodeList(d, decodePassage)
}

func encodeStatement(e *encoder, s *graph.Statement) {
	e.id(s.ID)
	e.id(s.Article)
	e.id(s.Claim)
	e.str(string(s.Kind))
	encodeList(e, s.Chain, encodeLink)
	e.str(string(s.Said))
	encodeWhen(e, s.SaidWhen)
	encodeEvidence(e, &s.Evidence)
	encodeList(e, s.Rules, encodeString)
}

func decodeStatement(d *decoder, s *graph.Statement) {
	s.ID, s.Article, s.Claim = d.id(), d.id(), d.id()
	s.Kind = graph.StatementKind(d.str())
	s.Chain = decodeList(d, decodeLink)
	s.Said = graph.Date(d.str())
	s.SaidWhen = decodeWhen(d)
	decodeEvidence(d, &s.Evidence)
	s.Rules = decodeList(d, decodeString[string])
}

// A pointer is where a statement lies: under which claim, at which place.
type pointer struct {
	claim uuid.UUID
	place string // placeSize bytes
}

func encodePointer(e *encoder, p *pointer) {
	e.id(p.claim)
	e.b = append(e.b, p.place...)
}

func decodePointer(d *decoder, p *pointer) {
	p.claim = d.id()
	p.place = d.take(placeSize)
}

// Contents are the ids of what stands in an article, each list in the order of the text.
type contents struct {
	published  graph.Date
	entities   []standing
	claims     []standing
	statements []standing
}

// A standing thing has its start in the text and its id; a statement also its claim's.
type standing struct {
	start     int
	id, claim uuid.UUID
}

func encodeStanding(e *encoder, s *standing) {
	e.int(s.start)
	e.id(s.id)
	e.id(s.claim)
}

func decodeStanding(d *decoder, s *standing) {
	s.start = d.int()
	s.id, s.claim = d.id(), d.id()
}

func encodeContents(e *encoder, c *contents) {
	e.str(string(c.published))
	encodeList(e, c.entities, encodeStanding)
	encodeList(e, c.claims, encodeStanding)
	encodeList(e, c.statements, encodeStanding)
}

func decodeContents(d *decoder, c *contents) {
	c.published = graph.Date(d.str())
	c.entities = decodeList(d, decodeStanding)
	c.claims = decodeList(d, decodeStanding)
	c.statements = decodeList(d, decodeStanding)
}
