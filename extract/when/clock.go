package when

import (
	"fmt"
	"strconv"
	"strings"
)

// clock reads a time of day: "10:30 p.m.", "10 am", "3 o'clock", "14:30 GMT", "noon".
func (c *scanner) clock(i int) (mention, bool) {
	m := mention{kind: Clock, grain: Minute, end: i + 1}
	w := c.word(i)
	if w.class == noon {
		m.code = w.code
		return m, true
	}
	hour, minute, ok := clockFigures(w)
	if !ok {
		return mention{}, false
	}
	half, sure := 0, false
	switch next := c.word(m.end).text; next {
	case "am", "a.m.", "a.m":
		sure, m.end = true, m.end+1
		if hour == 12 {
			hour = 0
		}
	case "pm", "p.m.", "p.m":
		sure, m.end = true, m.end+1
		if hour < 12 {
			half = 12
		}
	case "o'clock":
		sure, m.end = true, m.end+1
	}
	if minute < 0 {
		m.grain, minute = Hour, 0
	} else if c.is(i-1, "at", "by", "until", "from", "around", "about", "since", "before", "after", "to") && strings.Contains(w.text, ":") {
		sure = true
	}
	switch c.word(m.end).text {
	case "gmt", "utc", "bst", "cet", "est", "edt", "et", "cst", "pst", "pdt", "pt":
		if m.grain == Minute || sure {
			sure, m.end = true, m.end+1
		}
	}
	m.code = fmt.Sprintf("T%02d", hour+half)
	if m.grain == Minute {
		m.code = fmt.Sprintf("T%02d:%02d", hour+half, minute)
	}
	return m, sure
}

// clockFigures reads "10", "10:30", "10.30"; the minute is −1 where it is not told.
func clockFigures(w word) (hour, minute int, ok bool) {
	if w.class == number && w.n >= 1 && w.n <= 12 {
		return w.n, -1, w.digits && len(w.text) <= 2 || !w.digits && len(w.text) > 2
	}
	h, m, found := strings.Cut(w.text, ":")
	if !found {
		h, m, found = strings.Cut(w.text, ".")
	}
	if !found || !digits(h) || !digits(m) || len(h) > 2 || len(m) != 2 {
		return 0, 0, false
	}
	hour, _ = strconv.Atoi(h)
	minute, _ = strconv.Atoi(m)
	return hour, minute, hour < 24 && minute < 60
}
