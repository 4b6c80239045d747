package graph

import (
	"cmp"
	"fmt"
	"regexp"
	"strconv"
	"time"
)

// A Date is a day, month or year in the forms 2023-03-22, 2023-03 and 2023 (ISO 8601-1, calendar
// dates with reduced precision). The empty Date is unknown: no day is ever invented for it.
type Date string

var datePattern = regexp.MustCompile(`^\d{4}(-\d{2}(-\d{2})?)?$`)

// ParseDate reads a Date; the empty string is the unknown date. The error says what forms are taken.
func ParseDate(s string) (Date, error) {
	if s == "" {
		return "", nil
	}
	if datePattern.MatchString(s) {
		if _, err := time.Parse("2006-01-02"[:len(s)], s); err == nil {
			return Date(s), nil
		}
	}
	return "", fmt.Errorf("%w: %q is no date: write 2023, 2023-03 or 2023-03-22", ErrInvalid, s)
}

// MakeDate returns the date of a year, a month of 1 to 12 or 0 for none, and a day of 1 to 31 or 0
// for none. It returns the unknown date where there is no such day.
func MakeDate(year, month, day int) Date {
	s := fmt.Sprintf("%04d", year)
	if month > 0 {
		s += fmt.Sprintf("-%02d", month)
		if day > 0 {
			s += fmt.Sprintf("-%02d", day)
		}
	}
	d, err := ParseDate(s)
	if err != nil {
		return ""
	}
	return d
}

// Parts returns the year, and the month and day or 0 where d does not say.
func (d Date) Parts() (year, month, day int) {
	if len(d) >= 4 {
		year, _ = strconv.Atoi(string(d[:4]))
	}
	if len(d) >= 7 {
		month, _ = strconv.Atoi(string(d[5:7]))
	}
	if len(d) >= 10 {
		day, _ = strconv.Atoi(string(d[8:10]))
	}
	return year, month, day
}

// Covers reports whether every day of e is a day of d: 2021 covers 2021-02. The unknown date covers
// nothing and is covered by nothing.
func (d Date) Covers(e Date) bool {
	return d != "" && len(d) <= len(e) && e[:len(d)] == d
}

// Compare orders dates as a calendar does, a month or year before its days, the unknown date last. It
// returns -1, 0 or 1.
func (d Date) Compare(e Date) int {
	const late = "~" // after every digit
	return cmp.Compare(cmp.Or(d, late), cmp.Or(e, late))
}

// A DateRange selects dates from From to To, both included; an empty bound is open.
type DateRange struct {
	From Date
	To   Date
}

// Open reports whether r has no bound and so selects everything, unknown dates too.
func (r DateRange) Open() bool { return r.From == "" && r.To == "" }

// Place returns the date by which r stands among others: its first where that is told, else its last.
func (r DateRange) Place() Date { return cmp.Or(r.From, r.To) }

// String returns r in words: "2021-02", "since 2019", "until 2018", "2018 to 2021"; "" where it is open.
func (r DateRange) String() string {
	switch {
	case r.From == r.To:
		return string(r.From)
	case r.To == "":
		return "since " + string(r.From)
	case r.From == "":
		return "until " + string(r.To)
	}
	return string(r.From) + " to " + string(r.To)
}

// Has reports whether some day of d lies in r. The unknown date lies in the open range alone.
func (r DateRange) Has(d Date) bool {
	if r.Open() {
		return true
	}
	if d == "" {
		return false
	}
	after := r.From == "" || d >= r.From || d.Covers(r.From)
	before := r.To == "" || d <= r.To || r.To.Covers(d)
	return after && before
}
