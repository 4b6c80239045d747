package when

import (
	"strconv"
	"strings"

	"hearsay/extract/lexicon"
)

// An amount is a number of units of time; n is 0 where it is vague.
type amount struct {
	n     int
	grain Grain
	mod   Mod
	end   int
}

var letters = map[Grain]string{Minute: "T%M", Hour: "T%H", DayPart: "%D", Day: "%D", Weekend: "%WE", Week: "%W", Month: "%M", Quarter: "%Q",
	Season: "%S", Year: "%Y", Decade: "%DE", Century: "%CE"}

// value is the duration after TIMEX3: "P3Y", "PT2H", "PXD".
func (a amount) value() string { return period(a.n, a.grain) }

func period(n int, g Grain) string {
	count := "X"
	if n != 0 {
		count = strconv.Itoa(max(n, -n))
	}
	return "P" + strings.Replace(letters[g], "%", count, 1)
}

// amount reads a number of units at i: "three years", "more than a week", "48 - hour", "several days",
// "a couple of months", "twenty-five years".
func (c *scanner) amount(i int) (amount, bool) {
	a := amount{}
	at := i
	switch {
	case c.is(at, "about", "around", "nearly", "almost", "over", "roughly", "approximately", "some") && c.word(at+1).class == number:
		a.mod, at = Approx, at+1
	case c.is(at, "more", "less") && c.is(at+1, "than"), c.is(at, "at") && c.is(at+1, "least", "most"):
		a.mod, at = Approx, at+2
	case c.is(at, "just", "only"):
		at++
	}
	w := c.word(at)
	if w.class != number || w.text == "both" || w.year() > 0 {
		return amount{}, false
	}
	a.n, at = w.n, at+1
	switch next := c.word(at); {
	case w.text == "a" && next.text == "couple":
		a.n, at = 2, at+1
	case w.text == "a" && next.text == "few":
		a.n, at = 0, at+1
	case w.n >= 20 && !w.digits && c.is(at, "-") && c.word(at+1).class == number && c.word(at+1).n < 10:
		a.n, at = w.n+c.word(at+1).n, at+2
	}
	for c.is(at, "-", "of", "full", "more", "whole", "long", "consecutive", "straight") {
		at++
	}
	u := c.word(at)
	if u.class != unit {
		return amount{}, false
	}
	a.grain, a.end = u.grain, at+1
	return a, true
}

// amountOf reads a duration or age: "for two years", "a 30-year-old", "decades".
func (c *scanner) amountOf(i int) (mention, bool) {
	if c.is(i, "aged", "age") && c.word(i+1).class == number && c.word(i+1).n > 0 {
		return mention{kind: Age, grain: Year, amount: period(c.w[i+1].n, Year), end: i + 2}, true
	}
	if w := c.word(i); w.class == unit && strings.HasSuffix(w.text, "s") && c.is(i-1, "for", "in", "within", "over", "after", "recent", "through", "of") {
		return mention{kind: Duration, grain: w.grain, amount: period(0, w.grain), end: i + 1}, true
	}
	a, ok := c.amount(i)
	if !ok || a.grain == Quarter {
		return mention{}, false
	}
	m := mention{kind: Duration, grain: a.grain, mod: a.mod, amount: a.value(), end: a.end}
	switch {
	case c.is(a.end, "old"):
		m.kind, m.end = Age, a.end+1
	case c.is(a.end, "-") && c.is(a.end+1, "old", "olds"):
		m.kind, m.end = Age, a.end+2
	case c.is(a.end, "of") && c.is(a.end+1, "age"):
		m.kind, m.end = Age, a.end+2
	case c.is(i, "a", "an") && (c.tag(i-1) == "CD" || c.tag(i-1) == "NNS" || c.is(i-1, "once", "twice", "times", "%", "percent")):
		m.kind = Repeated
	}
	return m, true
}

// regular are words that tell how often by themselves.
var regular = map[string]Grain{"hourly": Hour, "daily": Day, "nightly": Day, "weekly": Week, "monthly": Month, "yearly": Year,
	"annual": Year, "annually": Year}

// repeated reads how often: "every Monday", "each year", "daily", "Fridays".
func (c *scanner) repeated(i int) (mention, bool) {
	m := mention{kind: Repeated, end: i + 1}
	w, next := c.word(i), c.word(i+1)
	switch {
	case regular[w.text] != "":
		m.grain = regular[w.text]
		m.amount = period(1, m.grain)
		return m, true
	case strings.HasSuffix(w.text, "days") && lexicon.Weekday(strings.TrimSuffix(w.text, "s")) > 0:
		m.grain, m.weekday = Day, lexicon.Weekday(strings.TrimSuffix(w.text, "s"))
		return m, true
	case !c.is(i, "every", "each"):
		return mention{}, false
	}
	m.end = i + 2
	switch next.class {
	case weekday:
		m.grain, m.weekday = Day, next.n
		c.dayPart(&m)
	case month:
		m.grain, m.month = Month, next.n
	case unit:
		m.grain, m.amount = next.grain, period(1, next.grain)
	case dayPart:
		m.grain, m.amount, m.code = DayPart, period(1, Day), "T"+next.code
	case season:
		m.grain, m.code = Season, next.code
	default:
		a, ok := c.amount(i + 1)
		m.grain, m.amount, m.end = a.grain, a.value(), a.end
		return m, ok
	}
	return m, true
}
