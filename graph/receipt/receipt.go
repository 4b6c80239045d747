// Package receipt makes one statement something to hand on: a file of JSON that says who said what, in
// which article and at which characters, and that anybody can check without the graph it came from. A
// receipt holds what was read as it was read, before entities were recognised and judgements applied,
// so that every id in it can be recomputed from the content beside it. README.md describes the format.
package receipt

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"

	"github.com/google/uuid"

	"hearsay/graph"
)

// Format is what a receipt calls its own form, and earlier the form before, which is read too: there of a claim's
// time only a date is part of its id.
const (
	Format  = "hearsay-receipt/2"
	earlier = "hearsay-receipt/1"
)

// A Receipt is a statement with all that it rests on.
type Receipt struct {
	Format  string  `json:"format"`
	Article Article `json:"article"`
	// Extractor is what read the article.
	Extractor graph.Extractor `json:"extractor"`
	Statement graph.Statement `json:"statement"`
	// Claims are the statement's, then those that it speaks of.
	Claims []*graph.Claim `json:"claims"`
	// Entities are those that the claims and the chain name, in the order of their first mentions.
	Entities []Entity `json:"entities"`
	// Targets are the places of the statement and of its claim, as web annotations name them.
	Targets []Target `json:"targets"`
	// GraphClaim is the id that the claim had in the graph that the receipt was taken from.
	GraphClaim uuid.UUID `json:"graphClaim,omitzero"`
	// Digest is the SHA-256 in hex of the receipt's JSON with an empty digest.
	Digest string `json:"digest"`
}

// An Article is what a receipt says of the article.
type Article struct {
	ID        uuid.UUID  `json:"id"`
	URL       string     `json:"url,omitempty"`
	File      string     `json:"file,omitempty"`
	Title     string     `json:"title,omitempty"`
	Publisher string     `json:"publisher,omitempty"`
	Published graph.Date `json:"published,omitempty"`
	// SHA256 is that of the input as it arrived, TextSHA256 that of the text read from it, in which all
	// places lie.
	SHA256     string `json:"sha256"`
	TextSHA256 string `json:"textSha256"`
}

// An Entity is somebody or something that the statement names, with its first mention in the article.
type Entity struct {
	ID      uuid.UUID        `json:"id"`
	Type    graph.EntityType `json:"type"`
	Name    string           `json:"name"`
	Mention graph.Passage    `json:"mention"`
}

// A Target is a place in the article in the form of the W3C Web Annotation Data Model (2017, section
// 4.2): one place, selected in two ways.
type Target struct {
	// For is "statement" or "claim".
	For      string     `json:"for"`
	Source   string     `json:"source"`
	Selector []Selector `json:"selector"`
}

// A Selector is a TextPositionSelector, with Start and End in code points, or a TextQuoteSelector.
type Selector struct {
	Type   string `json:"type"`
	Start  *int   `json:"start,omitempty"`
	End    *int   `json:"end,omitempty"`
	Exact  string `json:"exact,omitempty"`
	Prefix string `json:"prefix,omitempty"`
	Suffix string `json:"suffix,omitempty"`
}

// New returns the receipt of a statement of a reading as it was put. graphClaim is the id of its claim
// in the graph, or nil. The error is graph.ErrNotFound where the reading has no such statement.
func New(r *graph.Reading, statement, graphClaim uuid.UUID) (*Receipt, error) {
	i := slices.IndexFunc(r.Statements, func(s *graph.Statement) bool { return s.ID == statement })
	if i < 0 {
		return nil, fmt.Errorf("%w: statement %s in the reading of article %s", graph.ErrNotFound, statement, r.Article.ID)
	}
	a := &r.Article
	x := &Receipt{Format: Format, Extractor: r.Extractor, Statement: *r.Statements[i], GraphClaim: graphClaim,
		Article: Article{ID: a.ID, URL: a.URL, File: a.File, Title: a.Title, Publisher: a.Publisher, Published: a.Published,
			SHA256: a.SHA256, TextSHA256: digest([]byte(a.Text))}}
	x.addClaims(r, x.Statement.Claim)
	if len(x.Claims) == 0 {
		return nil, fmt.Errorf("%w: claim %s in the reading of article %s", graph.ErrNotFound, x.Statement.Claim, a.ID)
	}
	named := x.named()
	for _, e := range r.Entities {
		if named[e.ID] {
			x.Entities = append(x.Entities, Entity{e.ID, e.Type, e.Name, e.Mentions[0].Passage})
		}
	}
	x.Targets = x.targets()
	x.Digest = x.digest()
	return x, nil
}

func (x *Receipt) addClaims(r *graph.Reading, id uuid.UUID) {
	i := slices.IndexFunc(r.Claims, func(c *graph.Claim) bool { return c.ID == id })
	if i < 0 || slices.Contains(x.Claims, r.Claims[i]) {
		return
	}
	x.Claims = append(x.Claims, r.Claims[i])
	for _, t := range r.Claims[i].Terms() {
		x.addClaims(r, t.Claim)
	}
}

// named returns the entities that the claims and the chain name.
func (x *Receipt) named() map[uuid.UUID]bool {
	named := make(map[uuid.UUID]bool)
	for _, c := range x.Claims {
		for _, t := range c.Terms() {
			named[t.Entity] = true
		}
	}
	for _, l := range x.Statement.Chain {
		named[l.Speaker.QuotedBy] = true
		if l.Speaker.Kind == graph.EntitySpeaker {
			named[l.Speaker.ID] = true
		}
	}
	delete(named, uuid.Nil)
	return named
}

func (x *Receipt) targets() []Target {
	source := x.Article.URL
	if source == "" {
		source = "urn:uuid:" + x.Article.ID.String()
	}
	target := func(what string, e graph.Evidence) Target {
		return Target{what, source, []Selector{
			{Type: "TextPositionSelector", Start: &e.StartPoint, End: &e.EndPoint},
			{Type: "TextQuoteSelector", Exact: e.Text, Prefix: e.Prefix, Suffix: e.Suffix},
		}}
	}
	return []Target{target("statement", x.Statement.Evidence), target("claim", x.Claims[0].Evidence)}
}

// JSON returns the receipt as a file.
func (x *Receipt) JSON() []byte {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	_ = e.Encode(x) // plain data always encodes, and a buffer takes it
	return b.Bytes()
}

func (x *Receipt) digest() string {
	bare := *x
	bare.Digest = ""
	return digest(bare.JSON())
}

func digest(b []byte) string {
	sum := sha256.Sum256(b)
	return hex.EncodeToString(sum[:])
}

// Parse reads a file of one receipt or more, one after the other. The error wraps graph.ErrInvalid; that
// nothing is wrong with the form says nothing of the content, which Check is for.
func Parse(data []byte) (all []*Receipt, err error) {
	d := json.NewDecoder(bytes.NewReader(data))
	d.DisallowUnknownFields()
	for {
		x := new(Receipt)
		err := d.Decode(x)
		if errors.Is(err, io.EOF) && len(all) > 0 {
			return all, nil
		}
		if err != nil {
			return nil, fmt.Errorf("%w: no receipt: %w", graph.ErrInvalid, err)
		}
		switch {
		case x.Format != Format && x.Format != earlier:
			return nil, fmt.Errorf("%w: no receipt of this form: its format is %.40q, not %q", graph.ErrInvalid, x.Format, Format)
		case len(x.Claims) == 0 || slices.Contains(x.Claims, nil) || len(x.Statement.Chain) == 0:
			return nil, fmt.Errorf("%w: no receipt: it needs a claim and a chain", graph.ErrInvalid)
		}
		all = append(all, x)
	}
}
