package when

import (
	"strings"

	"hearsay/extract/lexicon"
)

// begins are the words that can begin an expression besides those of the vocabulary.
var begins = lexicon.Set(`since until till from between by before after through every each the that same later earlier overnight
	daily weekly monthly yearly annually annual hourly nightly aged age fiscal about around nearly almost over more less at least just only
	roughly approximately q1 q2 q3 q4 mondays tuesdays wednesdays thursdays fridays saturdays sundays`)

// time reads one place in time that begins at i, with what modifies it: "late 2020", "the end of the month".
func (c *scanner) time(i int) (mention, bool) {
	if m, ok := c.staged(i); ok {
		return m, true
	}
	for _, rule := range []func(*scanner, int) (mention, bool){
		(*scanner).numeric, (*scanner).byWeekday, (*scanner).byMonth, (*scanner).quarter, (*scanner).season,
		(*scanner).relative, (*scanner).away, (*scanner).aroundEvent, (*scanner).yearAlone, (*scanner).ordinalDay,
	} {
		if m, ok := rule(c, i); ok {
			return m, true
		}
	}
	return mention{}, false
}

// staged reads a part of a time: "early 2020", "mid-March", "the end of last year", "later this month".
func (c *scanner) staged(i int) (mention, bool) {
	at, mod := i, Mod("")
	if c.is(at, "the") {
		at++
	}
	switch w := c.word(at); {
	case w.class == stage && w.text != "mid" && c.is(at+1, "of", "in"):
		mod, at = w.mod, at+2
	case w.class == stage:
		mod, at = w.mod, at+1
		if c.is(at, "-") {
			at++
		}
	case at == i && c.is(at, "later", "earlier") && c.is(at+1, "in"):
		at += 2
	case at == i && c.is(at, "later", "earlier") && c.is(at+1, "this", "that", "today", "on"):
		at++
		if c.is(at, "on") {
			at++
		}
	default:
		return mention{}, false
	}
	if at >= len(c.w) {
		return mention{}, false
	}
	if m, ok := c.definiteUnit(at); ok {
		m.mod = mod
		return m, true
	}
	m, ok := c.time(at)
	if !ok || m.kind != Date {
		return mention{}, false
	}
	if m.mod == "" {
		m.mod = mod
	}
	return m, true
}

// definiteUnit reads "the month" where words before it make it a time: "the end of the month".
func (c *scanner) definiteUnit(i int) (mention, bool) {
	u := c.word(i + 1)
	if !c.is(i, "the") || u.class != unit || strings.HasSuffix(u.text, "s") {
		return mention{}, false
	}
	switch u.grain {
	case Day, Week, Month, Year, Decade, Weekend:
		return mention{end: i + 2, kind: Date, grain: u.grain, from: published}, true
	}
	return mention{}, false
}
