package when

// quarter reads "the first quarter of 2021", "Q3", "the fiscal third quarter", "fiscal 2021".
func (c *scanner) quarter(i int) (mention, bool) {
	m := mention{kind: Date, grain: Quarter}
	at := i
	if c.is(at, "the") {
		at++
	}
	if c.is(at, "fiscal") {
		m.fiscal = true
		at++
		if c.is(at, "year") {
			at++
		}
		if y := c.word(at).year(); y > 0 {
			m.grain, m.year, m.end = Year, y, at+1
			return m, true
		}
	}
	switch w := c.word(at); {
	case w.class == ordinal && w.n <= 4 && c.is(at+1, "fiscal") && c.is(at+2, "quarter"):
		m.fiscal, m.code, m.end = true, "Q"+string(rune('0'+w.n)), at+3
	case w.class == ordinal && w.n <= 4 && c.is(at+1, "quarter"):
		m.code, m.end = "Q"+string(rune('0'+w.n)), at+2
	case c.is(at, "q1", "q2", "q3", "q4"):
		m.code, m.end = "Q"+w.text[1:], at+1
	default:
		return mention{}, false
	}
	if c.is(m.end, "of") && c.is(m.end+1, "fiscal") {
		m.fiscal = true
		m.end++
		if y := c.word(m.end + 1).year(); y > 0 {
			m.year, m.end = y, m.end+2
		}
		return m, true
	}
	c.yearAfter(&m)
	if c.word(at).class == other && m.year == 0 && m.within == nil && !c.is(i-1, "in", "for", "during", "since", "by") {
		return mention{}, false // a quartile, a question
	}
	return m, true
}

// season reads "the spring of 2019", "last summer", "winter 2020". Without a word that makes it a time it is
// none: what springs or falls is told by the same words.
func (c *scanner) season(i int) (mention, bool) {
	at, toward := c.turns(i)
	if at == i && c.is(at, "the", "that") {
		at++
	}
	w := c.word(at)
	if w.class != season {
		return mention{}, false
	}
	m := mention{kind: Date, grain: Season, code: w.code, mod: w.mod, toward: toward, end: at + 1}
	c.yearAfter(&m)
	if m.year > 0 || m.within != nil || toward != 0 {
		return m, true
	}
	placed := c.is(i-1, "in", "during", "by", "since", "until", "over", "through", "throughout", "of", "late", "early")
	return m, placed && (at > i || w.text != "fall" && w.text != "spring") && c.tag(at) != "VB" && c.tag(at) != "VBP" && !c.modifies(m.end)
}

// yearAlone reads a year, decade or century that stands by itself.
func (c *scanner) yearAlone(i int) (mention, bool) {
	at := i
	if c.is(at, "the") {
		at++
	}
	w := c.word(at)
	m := mention{kind: Date, grain: Year, mod: w.mod, end: at + 1}
	switch {
	case w.class == ordinal && (c.is(at+1, "century") || c.is(at+1, "-") && c.is(at+2, "century")):
		m.year, m.years, m.grain, m.end = 100*(w.n-1), 100, Century, at+2
		if c.is(at+1, "-") {
			m.end++
		}
		return m, w.n > 10 && w.n < 22
	case at > i && c.is(at, "fifties", "sixties", "seventies", "eighties", "nineties"):
		m.year, m.years, m.grain = 1900+vocabulary[w.text[:len(w.text)-3]+"y"].n, 10, Decade
		return m, true
	case w.class == decade && (!w.short || at > i):
		m.year, m.years, m.grain = w.n, 10, Decade
		return m, true
	case w.year() > 0 && at == i && c.yearMeant(at):
		m.year = w.year()
		return m, true
	}
	return mention{}, false
}

// ordinalDay reads a day of a month that is not told: "on the 3rd".
func (c *scanner) ordinalDay(i int) (mention, bool) {
	w := c.word(i + 1)
	if !c.is(i, "the") || w.class != ordinal || !w.digits || !c.is(i-1, "on", "by", "until", "since", "from", "to", "before", "after") {
		return mention{}, false
	}
	switch c.tag(i + 2) {
	case "NN", "NNS", "NNP", "NNPS", "JJ", "CD", "HYPH":
		return mention{}, false
	}
	return mention{kind: Date, grain: Day, day: w.n, end: i + 2}, w.day() > 0
}
