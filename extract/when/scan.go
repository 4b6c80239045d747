package when

import (
	"slices"

	"hearsay/extract/tree"
)

// A mention is what the words of an expression say, before anything is counted from a date.
type mention struct {
	first, end int // tokens
	kind       Kind
	grain      Grain
	mod        Mod

	year, month, day int    // as stated, 0 where they are not
	weekday          int    // Monday 1 to Sunday 7
	code             string // of the season, quarter, part of the day, or time of day, after TIMEX3
	years            int    // how many years from year on: 10 of a decade, 100 of a century
	fiscal           bool   // a year or quarter of somebody's accounts

	from   ref
	shift  int      // how many grains after what it is counted from; negative before
	toward int      // with weekdays, months and days: −1 last, 1 next, 2 this, 0 as the clause tells
	within *mention // what tells the year or week: "May of last year"

	amount string   // of a duration
	back   bool     // the amount lies before what it is counted from
	until  *mention // the other end of a range
	open   string   // the word that makes it open: "since", "until" …
}

// ref is what a relative time is counted from.
type ref int

const (
	nothing ref = iota
	published
	earlier
	event
)

// scanner reads one sentence after the other.
type scanner struct {
	s *tree.Sentence
	w []word
}

// scan finds the mentions of a sentence, from left to right, none overlapping.
func (c *scanner) scan(s *tree.Sentence) []mention {
	c.s, c.w = s, words(s, c.w)
	var out []mention
	for i := 0; i < len(c.w); {
		m, ok := c.at(i)
		if !ok || m.end <= i {
			i++
			continue
		}
		out = append(out, m)
		i = m.end
	}
	return out
}

// at reads the mention that begins at token i.
func (c *scanner) at(i int) (mention, bool) {
	if text := c.w[i].text; c.w[i].class == other && !begins[text] && (text == "" || text[0] < '0' || text[0] > '9') {
		return mention{}, false
	}
	for _, rule := range []func(*scanner, int) (mention, bool){
		(*scanner).bounded, (*scanner).repeated, (*scanner).joined, (*scanner).amountOf, (*scanner).clock,
	} {
		if m, ok := rule(c, i); ok {
			m.first = i
			return m, true
		}
	}
	return mention{}, false
}

// joined reads a time, and where another follows after a dash or "to", both as one range.
func (c *scanner) joined(i int) (mention, bool) {
	m, ok := c.time(i)
	if !ok {
		return mention{}, false
	}
	if m.kind != Date || !c.is(m.end, "-", "–", "—", "to", "through") {
		return m, true
	}
	if c.is(m.end, "—") || c.is(m.end, "to", "through") && m.from != nothing {
		return m, true
	}
	if r, ok := c.upTo(m, m.end+1); ok {
		return r, true
	}
	return m, true
}

// is reports whether token i is one of the words, in lower case.
func (c *scanner) is(i int, words ...string) bool {
	return i >= 0 && i < len(c.w) && slices.Contains(words, c.w[i].text)
}

// word is the word at i, and none outside the sentence.
func (c *scanner) word(i int) word {
	if i < 0 || i >= len(c.w) {
		return word{}
	}
	return c.w[i]
}

// touch reports whether nothing stands between tokens i and i+1.
func (c *scanner) touch(i int) bool {
	return i >= 0 && i+1 < len(c.w) && c.s.Tokens[i].EndByte == c.s.Tokens[i+1].StartByte
}

func (c *scanner) tag(i int) string {
	if i < 0 || i >= len(c.w) {
		return ""
	}
	return c.s.Tokens[i].XPOS
}

// capital reports whether token i begins with a capital letter.
func (c *scanner) capital(i int) bool {
	if i < 0 || i >= len(c.w) {
		return false
	}
	form := c.s.Tokens[i].Form
	return form != "" && form[0] >= 'A' && form[0] <= 'Z'
}
