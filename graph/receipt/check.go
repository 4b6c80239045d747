package receipt

import (
	"errors"
	"fmt"
	"reflect"
	"strings"
	"unicode/utf8"

	"github.com/google/uuid"

	"hearsay/graph"
)

// Check returns nil where the receipt agrees with itself: its digest and every id are those of its
// content, and its places are well formed. Else the error names each thing that differs.
func (x *Receipt) Check() error {
	c := &checker{Receipt: x}
	if d := x.digest(); d != x.Digest {
		c.fault("the digest is that of another content: %.12s, not %.12s", x.Digest, d)
	}
	if x.Article.ID != graph.ArticleID(x.Article.URL, x.Article.SHA256) {
		c.fault("the article's id is not that of its address and bytes")
	}
	c.entities()
	c.claims()
	c.statement()
	c.passages(c.wellFormed)
	if !reflect.DeepEqual(x.Targets, x.targets()) {
		c.fault("the targets are not the places of the statement and its claim")
	}
	return errors.Join(c.faults...)
}

// CheckText returns nil where every place of the receipt stands in text, which is the article's own,
// word for word. Else the error names each that does not.
func (x *Receipt) CheckText(text string) error {
	c := &checker{Receipt: x}
	if d := digest([]byte(text)); d != x.Article.TextSHA256 {
		c.fault("the article's text is another: its SHA-256 is %.12s, the receipt's %.12s", d, x.Article.TextSHA256)
	}
	cite := graph.NewCiter(x.Article.ID, text)
	c.passages(func(what string, p graph.Passage) {
		switch {
		case !p.In(text):
			c.fault("%s: the article has no bytes %d to %d", what, p.StartByte, p.EndByte)
		case p != cite.Passage(p.Span):
			theirs, ours := difference(p.Of(text), p.Text)
			c.fault("%s: at characters %d to %d the article has %q, the receipt %q", what, p.StartPoint, p.EndPoint, theirs, ours)
		}
	})
	c.evidence(func(what string, e graph.Evidence) {
		if e.In(text) && e != cite.Evidence(e.Span) {
			c.fault("%s: something else stands around characters %d to %d", what, e.StartPoint, e.EndPoint)
		}
	})
	return errors.Join(c.faults...)
}

// difference returns what of a and b begins where they differ, with what stands before, 60 bytes or so.
func difference(a, b string) (string, string) {
	i := 0
	for i < len(a) && i < len(b) && a[i] == b[i] {
		i++
	}
	part := func(s string) string {
		return strings.ToValidUTF8(s[max(0, min(i, len(s))-30):min(i+30, len(s))], "")
	}
	return part(a), part(b)
}

// CheckSame returns nil where another receipt of the statement says of it and its claims what x says. Else
// the error names each part that differs.
func (x *Receipt) CheckSame(same *Receipt) (err error) {
	for _, part := range []struct {
		name        string
		ours, taken any
	}{{"extractor", x.Extractor, same.Extractor}, {"article", x.Article, same.Article}, {"statement", x.Statement, same.Statement},
		{"claims", x.Claims, same.Claims}, {"entities", x.Entities, same.Entities}} {
		if !reflect.DeepEqual(part.ours, part.taken) {
			err = errors.Join(err, fmt.Errorf("%s: kept here in another form", part.name))
		}
	}
	return err
}

type checker struct {
	*Receipt
	faults []error
}

func (c *checker) fault(format string, args ...any) {
	c.faults = append(c.faults, fmt.Errorf(format, args...))
}

func (c *checker) entities() {
	known := make(map[uuid.UUID]bool)
	for _, e := range c.Entities {
		known[e.ID] = true
		if e.ID != graph.MentionedID(c.Article.ID, e.Name, e.Mention.Span) {
			c.fault("entity %q: its id is not that of its name and first mention", e.Name)
		}
	}
	for id := range c.named() {
		if !known[id] {
			c.fault("an entity is named and not there")
			return
		}
	}
}

func (c *checker) claims() {
	known := make(map[uuid.UUID]bool)
	for _, x := range c.Claims {
		known[x.ID] = true
	}
	for _, x := range c.Claims {
		// In either form: a receipt of now may be of what was read earlier.
		if x.ID != graph.ClaimID(x) && x.ID != graph.FormerClaimID(x) {
			c.fault("claim %q: its id is not that of what it claims", x.Predicate.Label)
		}
		for _, t := range x.Terms() {
			if t.Claim != uuid.Nil && !known[t.Claim] {
				c.fault("claim %q: the claim that it speaks of is not there", x.Predicate.Label)
			}
		}
	}
}

func (c *checker) statement() {
	s := &c.Statement
	if s.ID != graph.StatementID(s) {
		c.fault("the statement's id is not that of its content")
	}
	if s.Claim != c.Claims[0].ID {
		c.fault("the first claim is not that of the statement")
	}
	if s.Article != c.Article.ID {
		c.fault("the statement stands in another article")
	}
	c.evidence(func(what string, e graph.Evidence) {
		if e.Article != c.Article.ID {
			c.fault("%s: its passage stands in another article", what)
		}
	})
}

func (c *checker) wellFormed(what string, p graph.Passage) {
	if p.StartByte < 0 || p.EndByte-p.StartByte != len(p.Text) || p.StartPoint < 0 || p.EndPoint-p.StartPoint != utf8.RuneCountInString(p.Text) {
		c.fault("%s: %.80q is not as long as its place", what, p.Text)
	}
}

// evidence gives each passage with its surroundings.
func (c *checker) evidence(to func(what string, e graph.Evidence)) {
	to("the statement", c.Statement.Evidence)
	for _, x := range c.Claims {
		to(fmt.Sprintf("claim %q", x.Predicate.Label), x.Evidence)
	}
}

// times gives the places that tell a time.
func (c *checker) times(to func(what string, p graph.Passage)) {
	if w := c.Statement.SaidWhen; w != nil {
		to("when it was said", w.Words)
	}
	for _, x := range c.Claims {
		if x.When != nil {
			to(fmt.Sprintf("when claim %q happened", x.Predicate.Label), x.When.Words)
		}
	}
}

// passages gives every place of the receipt.
func (c *checker) passages(to func(what string, p graph.Passage)) {
	c.evidence(func(what string, e graph.Evidence) { to(what, e.Passage) })
	c.times(to)
	for _, e := range c.Entities {
		to(fmt.Sprintf("entity %q", e.Name), e.Mention)
	}
	for i, l := range c.Statement.Chain {
		for _, part := range []struct {
			name string
			list []graph.Passage
		}{{"source", l.Source}, {"cue", l.Cue}, {"content", l.Content}} {
			for _, p := range part.list {
				to(fmt.Sprintf("%s of link %d of the chain", part.name, i+1), p)
			}
		}
	}
}
