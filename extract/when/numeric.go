package when

import (
	"strconv"
	"strings"
)

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
