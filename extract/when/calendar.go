package when

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
