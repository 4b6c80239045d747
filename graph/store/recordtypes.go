package store

import (
	"github.com/google/uuid"

	"hearsay/graph"
)

// Each pair below writes and reads one type, its fields in the order of its declaration. What the key
// tells (the ids, and the article of evidence and mentions) the value leaves out: whoever reads it puts
// it back.

// encodeArticle leaves out the text, which is kept under a key of its own.
func encodeArticle(e *encoder, a *graph.Article) {
	e.id(a.ID)
	e.bool(a.Held)
	for _, s := range []string{a.File, a.URL, a.Title, a.Publisher, a.Author, string(a.Published)} {
		e.str(s)
	}
	encodeWord(e, bases, a.PublishedBasis)
	for _, s := range []string{string(a.Updated), a.SyndicatedFrom, a.SHA256} {
		e.str(s)
	}
	e.id(a.Supersedes)
}

func decodeArticle(d *decoder, a *graph.Article) {
	a.ID = d.id()
	a.Held = d.bool()
	a.File, a.URL, a.Title, a.Publisher, a.Author = d.str(), d.str(), d.str(), d.str(), d.str()
	a.Published = graph.Date(d.str())
	a.PublishedBasis = decodeWord(d, bases)
	a.Updated = graph.Date(d.str())
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
	encodePassage(e, &v.Passage)
	e.str(v.Prefix)
	e.str(v.Suffix)
}

func decodeEvidence(d *decoder, v *graph.Evidence) {
	decodePassage(d, &v.Passage)
	v.Prefix, v.Suffix = d.str(), d.str()
}

func encodeMention(e *encoder, m *graph.Mention) {
	encodePassage(e, &m.Passage)
	encodeWord(e, mentionKinds, m.Kind)
}

func decodeMention(d *decoder, m *graph.Mention) {
	decodePassage(d, &m.Passage)
	m.Kind = decodeWord(d, mentionKinds)
}

// encodeEntity begins with what encodeNaming writes.
func encodeEntity(e *encoder, x *graph.Entity) {
	encodeNaming(e, namingBy(x))
	for i := range x.Mentions {
		encodeMention(e, &x.Mentions[i])
	}
}

func decodeEntity(d *decoder, x *graph.Entity) {
	var n naming
	decodeNaming(d, &n)
	x.Type, x.Name, x.Aliases = n.kind, n.name, n.aliases
	if n.mentions > 0 {
		x.Mentions = make([]graph.Mention, n.mentions)
	}
	for i := 0; i < n.mentions && !d.bad; i++ {
		decodeMention(d, &x.Mentions[i])
	}
}

// A naming is what one article calls an entity, how often it mentions it, and how often by a name.
type naming struct {
	kind            graph.EntityType
	name            string
	aliases         []string
	mentions, named int
}

// namingBy returns what the article calls an entity that has it so.
func namingBy(x *graph.Entity) *naming {
	n := &naming{kind: x.Type, name: x.Name, aliases: x.Aliases, mentions: len(x.Mentions)}
	for i := range x.Mentions {
		if x.Mentions[i].Kind == graph.Name {
			n.named++
		}
	}
	return n
}

func encodeNaming(e *encoder, n *naming) {
	encodeWord(e, entityTypes, n.kind)
	e.str(n.name)
	encodeList(e, n.aliases, encodeString)
	e.len(n.mentions)
	e.len(n.named)
}

func decodeNaming(d *decoder, n *naming) {
	n.kind = decodeWord(d, entityTypes)
	n.name = d.str()
	n.aliases = decodeList(d, decodeString[string])
	n.mentions = d.len()
	n.named = d.len()
}

// namingOf reads what the value of an entity's row begins with.
func namingOf(k key, value string) (*naming, error) {
	n := new(naming)
	d := decoder{s: value}
	if decodeNaming(&d, n); d.bad {
		return nil, corrupt(k, "its value cannot be read")
	}
	return n, nil
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
	e.idIf(set&termEntity != 0, t.Entity)
	e.idIf(set&termClaim != 0, t.Claim)
	e.str(t.Text)
}

func decodeTerm(d *decoder, t *graph.Term) {
	set := d.int()
	t.Entity, t.Claim = d.idIf(set&termEntity != 0), d.idIf(set&termClaim != 0)
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

// encodeClaim writes the evidence before the time, whose words lie in it.
func encodeClaim(e *encoder, c *graph.Claim) {
	encodeTerm(e, &c.Subject)
	e.str(c.Predicate.Lemma)
	e.str(c.Predicate.Label)
	e.str(c.Predicate.Canonical)
	encodeTerm(e, &c.Object)
	encodeList(e, c.Arguments, encodeArgument)
	encodeWord(e, polarities, c.Polarity)
	encodeWord(e, factualities, c.Factuality)
	e.str(string(c.Time))
	encodeEvidence(e, &c.Evidence)
	encodeWhen(e, c.When, &c.Evidence)
}

func decodeClaim(d *decoder, c *graph.Claim) {
	decodeTerm(d, &c.Subject)
	c.Predicate.Lemma, c.Predicate.Label, c.Predicate.Canonical = d.str(), d.str(), d.str()
	decodeTerm(d, &c.Object)
	c.Arguments = decodeList(d, decodeArgument)
	c.Polarity = decodeWord(d, polarities)
	c.Factuality = decodeWord(d, factualities)
	c.Time = graph.Date(d.str())
	decodeEvidence(d, &c.Evidence)
	c.When = decodeWhen(d, &c.Evidence)
}

// claimAt reads the value of a key that ends with the ids of a claim and an article.
func (r *reader) claimAt(k key, value string) (*graph.Claim, error) {
	if len(r.claims) == 0 {
		r.claims = make([]graph.Claim, claimsAtOnce)
	}
	c := &r.claims[0]
	r.claims = r.claims[1:]
	r.decoder = decoder{s: value}
	decodeClaim(&r.decoder, c)
	if err := r.decoder.finish(); err != nil || len(k) < 2*idSize {
		return nil, corrupt(k, "its value cannot be read")
	}
	c.ID, c.Evidence.Article = idAt(k[len(k)-2*idSize:]), idAt(k[len(k)-idSize:])
	return c, nil
}

// A pointer is where a statement lies: under which claim, at which place but for its id.
type pointer struct {
	claim uuid.UUID
	place string // placeSize-idSize bytes
}

func encodePointer(e *encoder, p *pointer) {
	e.id(p.claim)
	e.b = append(e.b, p.place...)
}

func decodePointer(d *decoder, p *pointer) {
	p.claim = d.id()
	p.place = d.take(placeSize - idSize)
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
}

func decodeStanding(d *decoder, s *standing) {
	s.start = d.int()
	s.id = d.id()
}

// encodeContents writes of a statement's claim how many claims of the list are to be counted to it, or
// zero and its id.
func encodeContents(e *encoder, c *contents) {
	e.str(string(c.published))
	encodeList(e, c.entities, encodeStanding)
	encodeList(e, c.claims, encodeStanding)
	at := make(map[uuid.UUID]int, len(c.claims))
	for i, x := range c.claims {
		at[x.id] = i + 1
	}
	encodeList(e, c.statements, func(e *encoder, s *standing) {
		encodeStanding(e, s)
		n := at[s.claim]
		e.len(n)
		e.idIf(n == 0, s.claim)
	})
}

func decodeContents(d *decoder, c *contents) {
	c.published = graph.Date(d.str())
	c.entities = decodeList(d, decodeStanding)
	c.claims = decodeList(d, decodeStanding)
	c.statements = decodeList(d, func(d *decoder, s *standing) {
		decodeStanding(d, s)
		n := d.uvarint()
		switch {
		case n > uint64(len(c.claims)):
			d.fail()
		case n > 0:
			s.claim = c.claims[n-1].id
		default:
			s.claim = d.id()
		}
	})
}
