package when

import (
	"strings"

	"hearsay/extract/lexicon"
)

// titles are what stands before a name that is no month: "Ms March", "Mr. May".
var titles = lexicon.Set(`mr mr. mrs mrs. ms ms. miss dr dr. prof prof. sir lady lord judge sen. rep. gov. sgt. capt. col. gen. president minister
	senator mayor councillor detective inspector officer justice sister brother aunt uncle`)

// holidays are what makes another day of a weekday: "Good Friday", "Cyber Monday".
var holidays = lexicon.Set(`black good ash palm easter bloody super cyber holy whit shrove maundy giving casual fat`)

// weekdayMeant reports whether the weekday at i is one, and no part of a name: "the Sunday Times".
func (c *scanner) weekdayMeant(i int) bool {
	w := c.word(i)
	if !c.capital(i) || c.is(i-1, "a", "any") || holidays[c.word(i-1).text] && c.capital(i-1) {
		return false
	}
	if w.short && !strings.HasSuffix(w.text, ".") && c.word(i+1).text != "," && c.word(i+1).class != month {
		return false
	}
	next := c.word(i + 1)
	if !c.capital(i+1) || !strings.HasPrefix(c.tag(i+1), "NNP") || next.class == month || next.class == dayPart || next.class == weekday {
		return true
	}
	switch tag := c.tag(i - 1); {
	case c.word(i-1).class == turn, c.is(i-1, "on", "late", "early", "until", "since", "by", "from", "before", "after"):
		return true
	case tag == "DT", tag == "", strings.HasPrefix(tag, "NNP"), tag == "IN":
		return false
	}
	return true
}

// monthMeant reports whether the month at i, which has neither day nor year, is one: "may", "march" and the
// names of persons are not. The expression begins at first.
func (c *scanner) monthMeant(i, first int) bool {
	w, tag := c.word(i), c.tag(i)
	if w.short && !strings.HasSuffix(w.text, ".") {
		return false
	}
	if strings.HasPrefix(w.text, "mid-") || strings.HasPrefix(w.text, "late-") || strings.HasPrefix(w.text, "early-") {
		return true
	}
	if !c.capital(i) || titles[c.word(i-1).text] || tag == "MD" || strings.HasPrefix(tag, "V") {
		return false
	}
	if first < i || c.is(i-1, "in", "since", "until", "by", "from", "between", "during", "of", "before", "after", "early", "late", "mid", "and", "to", "through", "or", "for", "-") {
		return !(c.capital(i+1) && strings.HasPrefix(c.tag(i+1), "NNP") && strings.HasPrefix(c.s.Tokens[i].Rel, "nsubj"))
	}
	switch w.text {
	case "may", "march", "april", "june", "august":
		// also names and words: without a preposition only where what follows says so
		return c.is(i+1, "'s") && c.tag(i+2) == "NN" && i > 0 && !c.is(i-1, ",")
	}
	return !(c.capital(i+1) && c.tag(i+1) == "NNP") && !(c.capital(i-1) && c.tag(i-1) == "NNP" && c.s.Tokens[i-1].Head == i)
}

// yearMeant reports whether the figure at i, which can be a year, is one and no number of something:
// "at 2000 metres", "$1999".
func (c *scanner) yearMeant(i int) bool {
	if c.is(i+1, "-", "–") && c.word(i+2).year() > 0 {
		return true
	}
	if c.is(i-1, "$", "£", "€", "#", "no.", "no", "us$", "number", "some", "about", "nearly", "almost", "over", "than", "least", "page", "route", "room") && c.tag(i-1) != "" {
		return false
	}
	if c.is(i+1, "%", "percent", "per", "km", "kg", "m", "ft", "mph", "kph", "metres", "meters", "feet", "miles", "tonnes", "tons", "people",
		"euros", "dollars", "pounds", "francs", "times", "million", "billion") || c.word(i+1).class == unit && !c.is(i+1, "'s") {
		return false
	}
	if c.is(i+1, ".", ",", ":", "/") && c.touch(i) && c.word(i+2).digits && c.touch(i+1) {
		return false
	}
	if c.is(i-1, "/", ".") && c.touch(i-1) || c.is(i-1, "at") {
		return false
	}
	if c.is(i-1, "in", "since", "during", "until", "from", "early", "late", "mid", "the", "of", "'s", "her", "his", "its", "their", "a", "for") {
		return true
	}
	next := c.tag(i + 1)
	return next != "NNS" && next != "JJ"
}
