package gold

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode/utf8"
)

// A checker checks one annotation against its article.
type checker struct {
	*Doc
	text       string
	points     []rune
	faults     *Faults
	entities   set
	claims     set
	statements set
	answered   set // claims that somebody makes or answers
}

// check adds to faults what is wrong with d, an annotation of the article with this text.
func (d *Doc) check(text []byte, faults *Faults) {
	c := &checker{Doc: d, text: string(text), faults: faults,
		entities: make(set), claims: make(set), statements: make(set), answered: make(set)}
	if !utf8.Valid(text) {
		c.fault("article.file", "%s is not UTF-8: save it so", d.Article.name())
		return
	}
	c.points = []rune(c.text)
	c.article()
	c.ids()
	for i := range d.Entities {
		c.entity(&d.Entities[i])
	}
	for i := range d.Claims {
		c.claim(&d.Claims[i])
	}
	for i := range d.Statements {
		c.statement(&d.Statements[i])
	}
	for _, k := range d.Claims {
		if !c.answered[k.ID] {
			c.fault("claim "+k.ID, "nobody makes it: add a statement")
		}
	}
	for i, m := range d.MustNot {
		if m.Subject == nil || m.Predicate == "" {
			c.fault(fmt.Sprintf("must_not[%d]", i), "needs subject and predicate; \"*\" is anything")
		}
	}
}

func (c *checker) fault(item, format string, args ...any) {
	c.faults.add(c.path, item, format, args...)
}

func (c *checker) article() {
	if want := c.Article.SHA256; want != "" {
		sum := sha256.Sum256([]byte(c.text))
		if got := hex.EncodeToString(sum[:]); got != want {
			c.fault("article.sha256", "is %s, and that of %s is %s: restore the text that was annotated, or annotate anew", want, c.Article.name(), got)
		}
	}
	for i, b := range c.Boilerplate {
		c.stands(fmt.Sprintf("boilerplate[%d]", i), b)
	}
	for i, b := range c.Metadata {
		c.stands(fmt.Sprintf("metadata_lines[%d]", i), b)
	}
}

func (c *checker) stands(item, words string) {
	if words == "" {
		c.fault(item, "is empty: quote the article")
	} else if !strings.Contains(c.text, words) {
		c.fault(item, "%q is not in %s: quote it word for word", words, c.Article.name())
	}
}

// ids collects the ids of all items, so that one may refer to another that comes later.
func (c *checker) ids() {
	add := func(ids set, kind, id string) {
		switch {
		case id == "":
			c.fault(kind, "one has no id: give it one")
		case ids[id]:
			c.fault(kind+" "+id, "the id stands twice: give one of the two another")
		}
		ids[id] = true
	}
	for _, e := range c.Entities {
		add(c.entities, "entity", e.ID)
	}
	for _, k := range c.Claims {
		add(c.claims, "claim", k.ID)
	}
	for _, s := range c.Statements {
		add(c.statements, "statement", s.ID)
	}
}

func (c *checker) entity(e *Entity) {
	item := "entity " + e.ID
	if norm(e.Name) == "" {
		c.fault(item+" name", "is missing")
	}
	c.oneOf(item+" type", e.Type, "PERSON", "ORGANIZATION", "PLACE", "GROUP", "OTHER")
	for _, m := range e.Mentions {
		c.stands(item+" mentions", m.Text)
	}
}

func (c *checker) claim(k *Claim) {
	item := "claim " + k.ID
	if k.Predicate.words() == "" {
		c.fault(item+" predicate", "is missing")
	}
	for _, t := range append([]*Term{k.Subject}, k.SubjectsOK...) {
		c.term(item+" subject", t)
	}
	for _, t := range append([]*Term{k.Object}, k.ObjectsOK...) {
		c.term(item+" object", t)
	}
	c.oneOf(item+" polarity", k.Polarity, "POSITIVE", "NEGATIVE")
	c.oneOf(item+" factuality", k.Factuality, "STATED", "ALLEGED", "HYPOTHETICAL", "FUTURE")
	c.passage(item, k.Evidence, k.At)
}

func (c *checker) term(item string, t *Term) {
	if t == nil {
		return
	}
	if t.Entity != "" && !c.entities[t.Entity] {
		c.fault(item, "no entity has the id %q: list it under entities, or write {\"text\": …}", t.Entity)
	}
	if t.Claim != "" && !c.claims[t.Claim] {
		c.fault(item, "no claim has the id %q: list it under claims, or write {\"text\": …}", t.Claim)
	}
}

func (c *checker) statement(s *Statement) {
	item := "statement " + s.ID
	c.answered[s.Claim] = true
	for _, id := range append([]string{s.Claim}, s.ClaimsOK...) {
		if !c.claims[id] {
			c.fault(item+" claim", "no claim has the id %q: list it under claims", id)
		}
	}
	c.oneOf(item+" kind", s.Kind, "DIRECT", "INDIRECT", "MIXED", "NONE")
	c.passage(item, s.Evidence, s.At)
	if len(s.Chain) == 0 {
		c.fault(item+" chain", "is empty: begin with \"publisher\"")
	}
	for i := range s.Chain {
		c.link(fmt.Sprintf("%s chain[%d]", item, i), &s.Chain[i], s.Evidence.Text)
	}
}

func (c *checker) link(item string, l *Link, evidence string) {
	for _, s := range append([]string{l.Stance}, l.StanceOK...) {
		c.oneOf(item+" stance", s, slices.Sorted(maps.Keys(class))...)
	}
	if !strings.Contains(evidence, l.Cue.Text) {
		c.fault(item+" cue", "%q is not in the statement's evidence: quote it word for word", l.Cue.Text)
	}
	for _, s := range append([]Speaker{l.Speaker}, l.SpeakerOK...) {
		if s == (Speaker{}) {
			c.fault(item+" speaker", "is missing: \"publisher\", the id of an entity, or {\"anonymous\": …, \"quoted_by\": …}")
		}
		for _, id := range []string{s.Entity, s.QuotedBy} {
			if id != "" && id != "publisher" && !c.entities[id] {
				c.fault(item+" speaker", "no entity has the id %q: list it under entities", id)
			}
		}
	}
}

// passage checks the evidence of an item, and where it says so, its place in code points.
func (c *checker) passage(item string, q Quote, at []int) {
	c.stands(item+" evidence", q.Text)
	if at == nil {
		return
	}
	if len(at) != 2 || !standsAt(c.points, Quote{q.Text, &at[0], &at[len(at)-1]}) {
		c.fault(item+" at", "%v is not where the evidence stands in %s, in code points", at, c.Article.name())
	}
}

func (c *checker) oneOf(item, have string, allowed ...string) {
	if !slices.Contains(allowed, have) {
		c.fault(item, "is %q: one of %s", have, strings.Join(allowed, ", "))
	}
}
