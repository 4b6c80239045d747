package when

import "strings"

// relative reads what is counted from the article's date or the time last mentioned without a number:
// "yesterday morning", "last week", "this month", "that evening", "the following day".
func (c *scanner) relative(i int) (mention, bool) {
	w := c.word(i)
	m := mention{kind: Date, grain: Day, from: published, end: i + 1}
	switch {
	case w.class == deictic:
		m.shift = w.n
		if w.text == "tonight" {
			m.code, m.grain = "TNI", DayPart
		}
		c.dayPart(&m)
		return m, true
	case w.text == "overnight" && c.tag(i) == "RB":
		m.code, m.grain, m.shift = "TNI", DayPart, -1
		return m, true
	case w.class == turn:
		return c.turned(i)
	case c.is(i, "that") && c.tag(i) == "DT" || c.is(i, "the") && c.is(i+1, "same"):
		if c.is(i+1, "same") {
			i++
		}
		return c.unitOf(i+1, earlier, 0)
	case c.is(i, "the") && c.is(i+1, "following", "next", "previous", "preceding"):
		shift := 1
		if c.is(i+1, "previous", "preceding") {
			shift = -1
		}
		return c.unitOf(i+2, earlier, shift)
	case c.is(i, "the") && c.word(i+1).class == turn:
		m, ok := c.turned(i + 1)
		if ok && m.kind == Date && m.shift != 0 && (m.grain == Week || m.grain == Month || m.grain == Year || m.grain == Decade) {
			m.kind, m.amount = Between, period(1, m.grain) // "the past year" ends today
		}
		return m, ok
	}
	return mention{}, false
}

// turned reads what follows "last", "next", "this": a unit, a part of the day, or a number of units.
func (c *scanner) turned(i int) (mention, bool) {
	w := c.word(i)
	if w.text == "following" && c.tag(i) == "VBG" {
		return mention{}, false
	}
	if m, ok := c.span(i); ok {
		return m, true
	}
	next := c.word(i + 1)
	if w.n == 0 && next.class == turn && next.n != 0 {
		w, next, i = next, c.word(i+2), i+1 // "this past week"
	}
	if w.text == "past" && !c.is(i-1, "this", "the") {
		return mention{}, false
	}
	if next.class == dayPart && w.text == "last" && next.code == "NI" {
		return mention{kind: Date, grain: DayPart, code: "TNI", from: published, shift: -1, end: i + 2}, true
	}
	return c.unitOf(i+1, published, w.n)
}

// span reads a stretch up to or from the article's date: "the past three years", "the next few days".
func (c *scanner) span(i int) (mention, bool) {
	w := c.word(i)
	a, ok := c.amount(i + 1)
	if !ok || w.n == 0 || c.is(i+1, "a", "an", "one") {
		return mention{}, false
	}
	m := mention{kind: Between, grain: a.grain, from: published, shift: w.n * a.n, amount: a.value(), end: a.end}
	if a.n == 0 {
		m.kind = Duration
	}
	return m, true
}

// unitOf reads a unit or part of the day at i, so many from what it is counted from.
func (c *scanner) unitOf(i int, from ref, shift int) (mention, bool) {
	m := mention{kind: Date, from: from, shift: shift, end: i + 1}
	switch w := c.word(i); {
	case w.class == unit && !strings.HasSuffix(w.text, "s") && w.grain != Hour && w.grain != Minute:
		m.grain = w.grain
		if w.grain == Day && from == published {
			return mention{}, false // "this day", "last day" are no dates
		}
	case w.class == dayPart:
		m.grain, m.code = DayPart, "T"+w.code
	default:
		return mention{}, false
	}
	return m, true
}

// away reads a number of units counted from the article's date or the time last mentioned: "three years
// ago", "two days later", "a week earlier", "two weeks before the vote".
func (c *scanner) away(i int) (mention, bool) {
	a, ok := c.amount(i)
	if !ok {
		return mention{}, false
	}
	m := mention{kind: Date, grain: a.grain, shift: a.n, mod: a.mod, amount: a.value(), end: a.end + 1}
	switch {
	case c.is(a.end, "ago"):
		m.from, m.shift, m.back = published, -a.n, true
	case c.is(a.end, "later"):
		m.from = earlier
	case c.is(a.end, "earlier", "previously"):
		m.from, m.shift, m.back = earlier, -a.n, true
	case c.is(a.end, "before", "after"):
		if c.is(a.end, "before") {
			m.shift, m.back = -a.n, true
		}
		m.from = c.beforeWhat(a.end + 1)
	default:
		return mention{}, false
	}
	return m, true
}

// beforeWhat tells what a time before or after is counted from, by what stands at i: an event, or nothing,
// and then the time last mentioned.
func (c *scanner) beforeWhat(i int) ref {
	switch tag := c.tag(i); {
	case tag == "DT", tag == "PRP", tag == "PRP$", strings.HasPrefix(tag, "N"), strings.HasPrefix(tag, "J"), tag == "CD", tag == "VBG", tag == "EX", tag == "WP":
		return event
	}
	return earlier
}

// aroundEvent reads "the day before the vote", "the week after", "the day before yesterday".
func (c *scanner) aroundEvent(i int) (mention, bool) {
	w := c.word(i + 1)
	if !c.is(i, "the", "a") || w.class != unit && w.class != dayPart || !c.is(i+2, "before", "after") {
		return mention{}, false
	}
	shift := 1
	if c.is(i+2, "before") {
		shift = -1
	}
	if c.word(i+3).class == deictic && w.grain == Day {
		return mention{kind: Date, grain: Day, from: published, shift: c.w[i+3].n + shift, end: i + 4}, true
	}
	m, ok := c.unitOf(i+1, c.beforeWhat(i+3), shift)
	m.end = i + 3
	return m, ok
}
