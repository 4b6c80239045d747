package gold

import (
	"bufio"
	"fmt"
	"io"
	"slices"
)

// A Comparison is of two readings of one article. Who calls them A and B is the caller.
type Comparison struct {
	A, B *Doc
	// Score is that of B with A taken for gold, under the same rules of agreement.
	Score Score
	m     *matcher
}

// Compare compares the readings of the articles that both lists have, in the order of a, and returns
// also the articles that only one of the two has.
func Compare(a, b []*Doc) (both []Comparison, onlyA, onlyB []string) {
	inB := make(map[string]*Doc)
	for _, d := range b {
		inB[d.Article.name()] = d
	}
	for _, d := range a {
		name := d.Article.name()
		other := inB[name]
		if other == nil {
			onlyA = append(onlyA, name)
			continue
		}
		delete(inB, name)
		g := asGold(d)
		m := newMatcher(g, other)
		m.pairs = oneToOne(m)
		both = append(both, Comparison{g, other, measureOne(m).score, m})
	}
	for _, d := range b {
		if name := d.Article.name(); inB[name] != nil {
			onlyB = append(onlyB, name)
		}
	}
	return both, onlyA, onlyB
}

// asGold returns a reading as an annotation that allows what the form of readings leaves open: a
// predicate by either of its two forms, and an object in any of a claim's further places. Pronouns name
// nobody.
func asGold(d *Doc) *Doc {
	g := *d
	g.Entities, g.Claims = slices.Clone(d.Entities), slices.Clone(d.Claims)
	for i, e := range g.Entities {
		g.Entities[i].Mentions = slices.DeleteFunc(slices.Clone(e.Mentions), func(m Mention) bool { return m.Kind == "PRONOUN" })
	}
	for i, c := range g.Claims {
		g.Claims[i].PredicatesOK = []string{c.Predicate.Lemma}
		if c.Object == nil {
			continue
		}
		for _, a := range c.Arguments {
			if a.Value != nil {
				g.Claims[i].ObjectsOK = append(g.Claims[i].ObjectsOK, a.Value)
			}
		}
	}
	return &g
}

// Print writes where the two agree ("=", or "~" where they differ in name or type) and what only one has
// ("A", "B"): the entities, then each claim with who says so and the passage. What both have is left out where onlyDifferences says so.
func (c Comparison) Print(w io.Writer, onlyDifferences bool) error {
	p := printer{bufio.NewWriter(w), onlyDifferences}
	fmt.Fprintf(p.w, "%s\n\nentities\n", oneLine(c.A.Article.name()))
	c.entities(p)
	fmt.Fprintf(p.w, "\nclaims\n")
	c.claims(p)
	fmt.Fprintln(p.w)
	return p.w.Flush()
}

type printer struct {
	w               *bufio.Writer
	onlyDifferences bool
}

func (p printer) line(indent, mark, words string) {
	if mark != "=" || !p.onlyDifferences {
		fmt.Fprintf(p.w, "%s%s %s\n", indent, mark, oneLine(words))
	}
}

// block writes a claim: its words, who says so, and the passages.
func (p printer) block(mark, words string, said []string, passages ...string) {
	fmt.Fprintf(p.w, "\n  %s %s\n", mark, oneLine(words))
	for _, s := range said {
		fmt.Fprintf(p.w, "      %s\n", oneLine(s))
	}
	for _, q := range passages {
		fmt.Fprintf(p.w, "      > %s\n", oneLine(q))
	}
}

func (c Comparison) entities(p printer) {
	taken := make(set)
	for _, a := range c.A.Entities {
		id, both := c.m.pairs[a.ID]
		if !both {
			p.line("  ", "A", a.Name+" ("+a.Type+")")
			continue
		}
		taken[id] = true
		words := a.Name + " (" + a.Type + ")"
		if b := c.m.read.index[id]; b.Name != a.Name || b.Type != a.Type {
			p.line("  ", "~", words+", in B "+b.Name+" ("+b.Type+")")
		} else {
			p.line("  ", "=", words)
		}
	}
	for _, b := range c.B.Entities {
		if !taken[b.ID] {
			p.line("  ", "B", b.Name+" ("+b.Type+")")
		}
	}
}

// claims prints those of A, each with the one of B that agrees, then the rest of B's.
func (c Comparison) claims(p printer) {
	same := c.sameClaims()
	taken := make(set)
	for i := range c.A.Claims {
		a := &c.A.Claims[i]
		c.claim(p, a, same[a.ID])
		if b := same[a.ID]; b != nil {
			taken[b.ID] = true
		}
	}
	for j := range c.B.Claims {
		if b := &c.B.Claims[j]; !taken[b.ID] {
			p.block("B", c.m.read.inWords(b), c.said(nil, saying(c.B, b.ID)), b.Evidence.Text)
		}
	}
}

// claim prints a claim of A, and b, the one of B that agrees, or nil.
func (c Comparison) claim(p printer, a, b *Claim) {
	words := c.m.gold.inWords(a)
	if b == nil {
		p.block("A", words, c.said(saying(c.A, a.ID), nil), a.Evidence.Text)
		return
	}
	said := c.said(saying(c.A, a.ID), saying(c.B, b.ID))
	if p.onlyDifferences && !slices.ContainsFunc(said, func(line string) bool { return line[0] != '=' }) {
		return
	}
	passages := []string{a.Evidence.Text}
	if b.Evidence.Text != a.Evidence.Text {
		passages = append(passages, "in B: "+b.Evidence.Text)
	}
	p.block("=", words, said, passages...)
}

// said returns who makes or answers a claim, each after the mark of who has it so.
func (c Comparison) said(inA, inB []*Statement) []string {
	var lines []string
	taken := make([]bool, len(inB))
	for _, a := range inA {
		mark := "A "
		for j, b := range inB {
			if !taken[j] && c.m.statement(a, b) && c.m.chain(a, b) {
				mark, taken[j] = "= ", true
				break
			}
		}
		lines = append(lines, mark+c.m.gold.speakers(a))
	}
	for j, b := range inB {
		if !taken[j] {
			lines = append(lines, "B "+c.m.read.speakers(b))
		}
	}
	return lines
}

// saying returns the statements of d that make or answer the claim.
func saying(d *Doc, claim string) []*Statement {
	var out []*Statement
	for i := range d.Statements {
		if d.Statements[i].Claim == claim {
			out = append(out, &d.Statements[i])
		}
	}
	return out
}
