package when

import (
	"time"

	"hearsay/graph"
)

// near is the time of m that lies nearest to the article's date on the side that the words or the clause tell.
func (r *resolver) near(m *mention, way int) interval {
	strict := m.toward == 1 || m.toward == -1
	if strict {
		way = m.toward
	}
	var d graph.Date
	switch {
	case m.month > 0:
		d = r.nearMonth(m, way, strict)
	case m.weekday > 0 && m.grain != Season:
		d = r.nearWeekday(m, way, strict)
	case m.day > 0:
		d = r.nearDay(m.day, way)
	case m.grain == Season && m.toward == 2:
		// this spring is in this year wherever on earth it is, but for the turn of the year
		if year, month, _ := r.published.Parts(); month > 2 && month < 12 && m.code != "WI" {
			d = graph.MakeDate(year, 0, 0)
		}
	}
	return interval{d, d}
}

// nearWeekday is the last or next such day, with strict not the article's own.
func (r *resolver) nearWeekday(m *mention, way int, strict bool) graph.Date {
	now, ok := parse(r.published)
	if !ok {
		return ""
	}
	off := (m.weekday - int(now.Weekday()) + 7) % 7 // days to the next one
	switch {
	case m.toward == 2 && way != 1:
		if (int(now.Weekday())+6)%7+off > 6 {
			off -= 7 // the one in this week
		}
	case way == 1 && strict && off == 0:
		off = 7
	case way == 1:
	case strict || off > 0:
		off -= 7
	}
	return dateOf(now.AddDate(0, 0, off))
}

// nearMonth is the last or next such month, or day of it; neither is taken where the article tells no month.
func (r *resolver) nearMonth(m *mention, way int, strict bool) graph.Date {
	year, month, day := r.published.Parts()
	if month == 0 || month == m.month && m.day > 0 && day == 0 {
		return ""
	}
	order := m.month - month
	if order == 0 && m.day > 0 {
		order = m.day - day
	}
	switch {
	case m.toward == 2:
	case way == 1 && (order < 0 || strict && order == 0):
		year++
	case way != 1 && (order > 0 || strict && order == 0):
		year--
	}
	return graph.MakeDate(year, m.month, m.day)
}

// nearDay is the last or next day of the month with that number.
func (r *resolver) nearDay(n, way int) graph.Date {
	year, month, day := r.published.Parts()
	if day == 0 {
		return ""
	}
	first := time.Date(year, time.Month(month), 1, 0, 0, 0, 0, time.UTC)
	switch {
	case way == 1 && n < day:
		first = first.AddDate(0, 1, 0)
	case way != 1 && n > day:
		first = first.AddDate(0, -1, 0)
	}
	return graph.MakeDate(first.Year(), int(first.Month()), n)
}
