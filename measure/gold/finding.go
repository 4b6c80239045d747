package gold

import (
	"fmt"
	"strings"
	"unicode"
)

// A Finding is something that a reading missed, or has and should not have as far as gold says.
type Finding struct {
	// Article is its file, Kind what is wrong ("MISSED claim", "UNMATCHED claim"), Item the claim or
	// statement in words, Quote the passage.
	Article, Kind, Item, Quote string
}

// String returns the finding on one line, without control characters.
func (f Finding) String() string {
	parts := []string{f.Kind, f.Article + ":"}
	if f.Item != "" {
		parts = append(parts, f.Item, "::")
	}
	return oneLine(strings.Join(append(parts, fmt.Sprintf("%q", oneLine(f.Quote))), " "))
}

func (x *measurement) note(kind, item, quote string) {
	x.findings = append(x.findings, Finding{x.m.gold.Article.name(), kind, item, quote})
}

func (x *measurement) goldClaim(c *Claim) string { return c.ID + ": " + x.m.gold.inWords(c) }
func (x *measurement) readClaim(c *Claim) string { return x.m.read.inWords(c) }
func (x *measurement) goldStatement(s *Statement) string {
	return s.ID + ": " + x.m.gold.speakers(s) + ": " + x.m.gold.inWords(x.m.gold.claims[s.Claim])
}

// inWords returns c with bars between its parts, and what sets it apart from a plain assertion; of nil,
// which a reading's statement may refer to, nothing.
func (s *side) inWords(c *Claim) string {
	if c == nil {
		return ""
	}
	line := strings.Join([]string{s.wording(c.Subject), c.Predicate.words(), s.wording(c.Object)}, " | ")
	for _, a := range c.Arguments {
		line += "; " + a.Role + ": " + s.wording(a.Value)
	}
	if polarity(c.Polarity) == "NEGATIVE" {
		line += " (negated)"
	}
	return line
}

// wording returns t in words, a claim by its evidence.
func (s *side) wording(t *Term) string {
	if t != nil && t.Text == "" && s.claims[t.Claim] != nil {
		return "[" + s.claims[t.Claim].Evidence.Text + "]"
	}
	return s.term(t)
}

// speakers returns the chain of st in words, outermost first.
func (s *side) speakers(st *Statement) string {
	var links []string
	for _, l := range st.Chain {
		name := l.Speaker.Unnamed + l.Speaker.Text
		switch {
		case l.Speaker.Publisher:
			name = "publisher"
		case name == "":
			name = s.name(l.Speaker.Entity)
		}
		links = append(links, name+" "+l.Stance)
	}
	return strings.Join(links, " > ")
}

// oneLine returns s on one line, without control characters.
func oneLine(s string) string {
	s = strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return ' '
		}
		if unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) {
			return -1
		}
		return r
	}, s)
	return strings.Join(strings.Fields(s), " ")
}
