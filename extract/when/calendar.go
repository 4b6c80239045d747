package when

import (
	"strconv"
	"strings"

	"hearsay/extract/lexicon"
)

// begins are the words that can begin an expression besides those of the vocabulary.
var begins = lexicon.Set(`since until till from between by before after through every each the that same later earlier overnight daily weekly monthly yearly annually
	annual hourly nightly once twice thrice aged age fiscal recent about around nearly almost over more less at least just only roughly
	approximately within mid all half q1 q2 q3 q4 mondays tuesdays wednesdays thursdays fridays saturdays sundays nineties eighties seventies sixties fifties`)

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

// numeric reads dates in figures: "2021-02-20", "20/02/2021".
func (c *scanner) numeric(i int) (mention, bool) {
	w := c.word(i)
	m := mention{end: i + 1, kind: Date, grain: Day}
	if y := w.year(); y > 0 && c.touch(i) && c.is(i+1, "-") && c.touch(i+1) && c.touch(i+2) && c.is(i+3, "-") && c.touch(i+3) {
		month, day := c.word(i+2), c.word(i+4).day()
		if month.digits && month.n >= 1 && month.n <= 12 && day > 0 {
			m.year, m.month, m.day, m.end = y, month.n, day, i+5
			return m, true
		}
	}
	p := strings.FieldsFunc(w.text, func(r rune) bool { return r == '/' || r == '.' || r == '-' })
	if len(p) != 3 || !digits(strings.Join(p, "")) {
		return mention{}, false
	}
	var n [3]int
	for k := range p {
		n[k], _ = strconv.Atoi(p[k])
	}
	switch {
	case len(p[0]) == 4 && n[1] <= 12 && n[2] <= 31:
		m.year, m.month, m.day = n[0], n[1], n[2]
	case len(p[2]) != 4 || n[0] > 31 || n[1] > 31 || n[0] > 12 && n[1] > 12:
		return mention{}, false
	case n[0] > 12 || n[0] == n[1]:
		m.year, m.month, m.day = n[2], n[1], n[0]
	case n[1] > 12:
		m.year, m.month, m.day = n[2], n[0], n[1]
	default:
		m.year = n[2] // which is the day is not told
	}
	return m, m.year >= 1500 && m.year < 2200
}

// byWeekday reads "Wednesday", "last Wednesday night", "Wednesday, 20 February 2021", "Friday next week".
func (c *scanner) byWeekday(i int) (mention, bool) {
	at, toward := c.turns(i)
	w := c.word(at)
	if w.class != weekday || !c.weekdayMeant(at) {
		return mention{}, false
	}
	m := mention{end: at + 1, kind: Date, grain: Day, weekday: w.n, toward: toward, mod: w.mod}
	c.dayPart(&m)
	next := m.end
	if c.is(next, ",") {
		next++
	}
	if d, ok := c.byMonth(next); ok && d.day > 0 {
		d.weekday, d.code, d.grain = m.weekday, m.code, m.grain
		c.dayPart(&d)
		return d, true
	}
	if c.is(next, "the") || c.is(next, "of") {
		next++
	}
	if week, ok := c.relative(next); ok && week.grain == Week {
		m.within, m.end = &week, week.end
	}
	return m, true
}

// turns reads "last", "next", "this", "this past" before a weekday, month or season.
func (c *scanner) turns(i int) (at, toward int) {
	w := c.word(i)
	if w.class != turn || w.text == "current" || w.text == "past" {
		return i, 0
	}
	if w.n == 0 {
		if next := c.word(i + 1); next.class == turn && next.n != 0 {
			return i + 2, next.n
		}
		return i + 1, 2
	}
	return i + 1, w.n
}

// dayPart reads the part of the day that follows m.
func (c *scanner) dayPart(m *mention) {
	if w := c.word(m.end); w.class == dayPart {
		m.code, m.grain, m.end = "T"+w.code, DayPart, m.end+1
	}
}

// byMonth reads "May", "20 February", "Feb. 20, 2021", "the 3rd of June 1998", "May of last year".
func (c *scanner) byMonth(i int) (mention, bool) {
	m := mention{kind: Date, grain: Month}
	at, toward := c.turns(i)
	m.toward = toward
	if at == i {
		at, m.day = c.dayBefore(i)
	}
	w := c.word(at)
	if w.class != month {
		return mention{}, false
	}
	m.month, m.mod, m.end = w.n, w.mod, at+1
	if d := c.word(at + 1).day(); m.day == 0 && d > 0 && !c.is(at+2, ":") && (c.word(at+2).class != unit) {
		m.day, m.end = d, at+2
	}
	if m.day > 0 {
		m.grain = Day
	}
	c.yearAfter(&m)
	if m.day == 0 && m.year == 0 && !c.monthMeant(at, i) {
		return mention{}, false
	}
	return m, true
}

// dayBefore reads the day that stands before a month: "20", "20th", "the 3rd of".
func (c *scanner) dayBefore(i int) (at, day int) {
	at = i
	if c.is(at, "the") {
		at++
	}
	w := c.word(at)
	day = w.day()
	if day == 0 && w.class == ordinal && at > i {
		day = w.n
	}
	if day == 0 {
		return i, 0
	}
	if c.is(at+1, "of") {
		at++
	}
	if next := c.word(at + 1); next.class != month || !c.capital(at+1) {
		return i, 0
	}
	return at + 1, day
}

// yearAfter reads the year that follows m: ", 2021", "2021", "of 2021", "of last year".
func (c *scanner) yearAfter(m *mention) {
	at := m.end
	if c.is(at, ",", "of", "in", "-") {
		at++
	}
	if y := c.word(at).year(); y > 0 && c.word(at+1).class != unit {
		m.year, m.end = y, at+1
		if m.day > 0 && m.grain == Day && c.is(m.end, ",") && c.word(m.end+1).class == dayPart {
			m.end++
		}
		return
	}
	if c.is(at, "that") && c.is(at+1, "year") || c.word(at).class == turn && c.is(at+1, "year") || c.is(at, "the") && c.is(at+2, "year") {
		if y, ok := c.relative(at); ok && y.grain == Year && y.kind == Date {
			m.within, m.end = &y, y.end
		}
	}
}
