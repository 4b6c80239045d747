package when

// bounded reads a time with the word that makes it open or a range: "since 2019", "until Friday", "from 2018
// to 2021", "between March and May".
func (c *scanner) bounded(i int) (mention, bool) {
	switch c.w[i].text {
	case "from", "between":
		return c.fromTo(i)
	case "since", "until", "till", "by", "before", "after", "through":
	default:
		return mention{}, false
	}
	m, ok := c.time(i + 1)
	if !ok || m.kind != Date || c.modifies(m.end) || c.is(i, "after", "before") && m.amount != "" {
		return mention{}, false
	}
	m.open, m.kind = c.w[i].text, Until
	if c.is(i, "since", "after") {
		m.kind = Since
	}
	return m, true
}

// fromTo reads a range whose first word is "from" or "between". Its first end may leave out what the
// second tells: "from 3 to 5 May".
func (c *scanner) fromTo(i int) (mention, bool) {
	m, ok := c.time(i + 1)
	if d := c.word(i + 1).day(); !ok && d > 0 {
		m, ok = mention{kind: Date, grain: Day, day: d, end: i + 2}, true
	}
	if !ok || m.kind != Date || !c.is(m.end, "to", "until", "till", "through", "and", "-", "–") {
		return mention{}, false
	}
	if c.is(m.end, "and") != c.is(i, "between") {
		return mention{}, false
	}
	return c.upTo(m, m.end+1)
}

// upTo makes m a range up to the time at i.
func (c *scanner) upTo(m mention, i int) (mention, bool) {
	far, ok := c.time(i)
	w := c.word(i)
	switch {
	case ok && far.kind == Date:
	case m.grain == Day && m.month > 0 && w.day() > 0 && w.class == number:
		far = mention{kind: Date, grain: Day, month: m.month, day: w.n, end: i + 1} // "May 3-5, 2021"
		c.yearAfter(&far)
	case m.grain == Year && m.year > 0 && w.digits && len(w.text) == 2 && w.n > m.year%100:
		far = mention{kind: Date, grain: Year, year: m.year/100*100 + w.n, end: i + 1} // "2018-21"
	default:
		return mention{}, false
	}
	if m.day > 0 && m.month == 0 {
		m.month = far.month
	}
	if m.year == 0 && far.year > 0 && m.from == nothing && m.within == nil {
		m.year = far.year
		if m.month > far.month {
			m.year--
		}
	}
	if m.within == nil && m.year == 0 && far.within != nil {
		m.within = far.within
	}
	if m.day > 0 && m.month == 0 {
		return mention{}, false
	}
	m.kind, m.until, m.end = Between, &far, far.end
	if far.mod != "" && m.mod == far.mod {
		m.mod = ""
	}
	return m, true
}

// modifies reports whether what ends before token i stands before a noun that it describes: "Wednesday's
// vote", "the 2014 protests".
func (c *scanner) modifies(i int) bool {
	if c.is(i, "'s", "'") {
		return true
	}
	head := c.s.Tokens[i-1].Head
	switch rel := c.s.Tokens[i-1].Rel; rel {
	case "compound", "nummod", "amod", "nmod:poss":
		return head >= i
	}
	return false
}
