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
		score, _ := Measure([]*Doc{g}, []*Doc{other})
		both = append(both, Comparison{g, other, score, newMatcher(g, other)})
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

// Print writes where the two agree ("=") and what only one has ("A", "B"): the entities, then each claim
// with who says so and the passage. What both have is left out where onlyDifferences says so.
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
			words += ", in B " + b.Name + " (" + b.Type + ")"
		}
		p.line("  ", "=", words)
	}
	for _, b := range c.B.Entities {
		if !taken[b.ID] {
			p.line("  ", "B", b.Name+" ("+b.Type+")")
		}
	}
}

// claims prints those of A with the ones of B that agree with each, then the rest of B's.
func (c Comparison) claims(p printer) {
	taken := make(set)
	for i := range c.A.Claims {
		a := &c.A.Claims[i]
		var same []*Claim
		for j := range c.B.Claims {
			if b := &c.B.Claims[j]; c.m.claim(a, b) {
				same = append(same, b)
				taken[b.ID] = true
			}
		}
		c.claim(p, a, same)
	}
	for j := range c.B.Claims {
		if b := &c.B.Claims[j]; !taken[b.ID] {
			p.line("\n  ", "B", c.m.read.inWords(b))
			for _, s := range saying(c.B, b.ID) {
				p.line("      ", "B", c.m.read.speakers(s))
			}
			p.line("      ", ">", b.Evidence.Text)
		}
	}
}

// claim prints a claim of A, the same claims of B, and who says it in each.
func (c Comparison) claim(p printer, a *Claim, same []*Claim) {
	ours, theirs := saying(c.A, a.ID), []*Statement(nil)
	for _, b := range same {
		theirs = append(theirs, saying(c.B, b.ID)...)
	}
	agree := make([]bool, len(theirs))
	type said struct{ mark, words string }
	var lines []said
	differ := len(same) == 0
	for _, s := range ours {
		mark := "A"
		for j, t := range theirs {
			if c.m.statement(s, t) && c.m.chain(s, t) {
				mark, agree[j] = "=", true
			}
		}
		differ = differ || mark == "A"
		lines = append(lines, said{mark, c.m.gold.speakers(s)})
	}
	for j, t := range theirs {
		if !agree[j] {
			differ = true
			lines = append(lines, said{"B", c.m.read.speakers(t)})
		}
	}
	if !differ && p.onlyDifferences {
		return
	}
	mark := "="
	if len(same) == 0 {
		mark = "A"
	}
	fmt.Fprintf(p.w, "\n  %s %s\n", mark, oneLine(c.m.gold.inWords(a)))
	for _, l := range lines {
		fmt.Fprintf(p.w, "      %s %s\n", l.mark, oneLine(l.words))
	}
	fmt.Fprintf(p.w, "      > %s\n", oneLine(a.Evidence.Text))
	for _, b := range same {
		if b.Evidence.Text != a.Evidence.Text {
			fmt.Fprintf(p.w, "      > in B: %s\n", oneLine(b.Evidence.Text))
		}
	}
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
