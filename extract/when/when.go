// Package when reads news time: it turns a time expression into the date it tells, as precise as the
// words allow and never more. What needs the article's own date stays unknown where there is none.
package when

import (
	"strconv"
	"strings"
	"time"

	"hearsay/graph"
)

var months = map[string]int{"january": 1, "jan": 1, "february": 2, "feb": 2, "march": 3, "mar": 3, "april": 4, "apr": 4, "may": 5, "june": 6,
	"jun": 6, "july": 7, "jul": 7, "august": 8, "aug": 8, "september": 9, "sept": 9, "sep": 9, "october": 10, "oct": 10, "november": 11,
	"nov": 11, "december": 12, "dec": 12}

var weekdays = map[string]time.Weekday{"sunday": 0, "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6}

// Resolve returns the date that expr tells in an article of the given date, which may be unknown. Days
// and months without a year, and weekdays, are the last ones up to the article's date.
func Resolve(expr string, published graph.Date) graph.Date {
	words := strings.FieldsFunc(strings.ToLower(expr), func(r rune) bool {
		return r == ' ' || r == ',' || r == '\n' || r == '\u00a0' || r == '(' || r == ')'
	})
	var e expression
	for _, w := range words {
		if w == "since" || w == "until" || w == "before" || w == "after" || w == "from" || w == "between" || w == "than" {
			return "" // a bound, not a date
		}
		e.read(strings.TrimSuffix(w, "."))
	}
	if e.year > 0 {
		return graph.MakeDate(e.year, e.month, e.day)
	}
	return e.relative(words, published)
}

// An expression is what its words say of year, month and day, 0 where they do not.
type expression struct {
	year, month, day int
	weekday          time.Weekday
	hasWeekday       bool
}

func (e *expression) read(w string) {
	if m := months[w]; m > 0 && e.month == 0 {
		e.month = m
		return
	}
	if d, ok := weekdays[w]; ok {
		e.weekday, e.hasWeekday = d, true
		return
	}
	n, err := strconv.Atoi(strings.TrimRight(w, "stndrh"))
	switch {
	case err != nil:
	case n >= 1500 && n < 2200 && len(w) == 4:
		e.year = n
	case n >= 1 && n <= 31 && e.day == 0:
		e.day = n
	}
}

// relative dates e by the article's own date.
func (e *expression) relative(words []string, published graph.Date) graph.Date {
	year, month, day := published.Parts()
	if day == 0 {
		if year > 0 && month > 0 && e.month > 0 && e.month < month {
			return graph.MakeDate(year, e.month, e.day)
		}
		return ""
	}
	now := time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC)
	text := strings.Join(words, " ")
	switch {
	case e.month > 0:
		return e.lastMonthDay(now)
	case e.hasWeekday && !strings.Contains(text, "next") && !strings.Contains(text, "last"):
		back := (int(now.Weekday()) - int(e.weekday) + 7) % 7
		return dayOf(now.AddDate(0, 0, -back))
	case has(words, "today"), has(words, "tonight"):
		return dayOf(now)
	case has(words, "yesterday"):
		return dayOf(now.AddDate(0, 0, -1))
	case has(words, "tomorrow"):
		return dayOf(now.AddDate(0, 0, 1))
	case strings.Contains(text, "this month"):
		return graph.MakeDate(year, month, 0)
	case strings.Contains(text, "last month"):
		first := time.Date(year, time.Month(month)-1, 1, 0, 0, 0, 0, time.UTC)
		return graph.MakeDate(first.Year(), int(first.Month()), 0)
	case strings.Contains(text, "this year"):
		return graph.MakeDate(year, 0, 0)
	case strings.Contains(text, "last year"):
		return graph.MakeDate(year-1, 0, 0)
	}
	return ""
}

// lastMonthDay is the last such month or day that is not after now.
func (e *expression) lastMonthDay(now time.Time) graph.Date {
	year := now.Year()
	if e.month > int(now.Month()) || e.month == int(now.Month()) && e.day > now.Day() {
		year--
	}
	return graph.MakeDate(year, e.month, e.day)
}

func has(words []string, w string) bool {
	for _, x := range words {
		if x == w {
			return true
		}
	}
	return false
}

func dayOf(t time.Time) graph.Date { return graph.MakeDate(t.Year(), int(t.Month()), t.Day()) }
