package lexicon

import "strings"

// Month reads the name of a month or its abbreviation, in lower case, with or without a full stop: 1 to 12,
// and 0 for what is none.
func Month(w string) int { return months[strings.TrimSuffix(w, ".")] }

// Weekday reads the name of a weekday or its abbreviation as Month does: 1 for Monday to 7 for Sunday, else 0.
func Weekday(w string) int { return weekdays[strings.TrimSuffix(w, ".")] }

// MonthName reports whether w, in lower case, is the full name of a month.
func MonthName(w string) bool {
	return Month(w) > 0 && w[len(w)-1] != '.' && (len(w) > 4 || w == "may" || w == "june" || w == "july")
}

// WeekdayName reports whether w, in lower case, is the full name of a weekday.
func WeekdayName(w string) bool { return Weekday(w) > 0 && strings.HasSuffix(w, "day") }

// TimeNoun reports whether w, in lower case and the singular, names a stretch of time or a point in it: a
// unit, a part of the day, a season, or the full name of a month or weekday.
func TimeNoun(w string) bool {
	return timeNouns[w] || MonthName(w) || WeekdayName(w)
}

var (
	months = numbers(`january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep october/oct
		november/nov december/dec`)
	weekdays = numbers(`monday/mon tuesday/tues/tue wednesday/wed thursday/thurs/thur/thu friday/fri saturday/sat sunday/sun`)

	timeNouns = Set(`minute hour day week weekend month quarter year decade century moment time today yesterday tomorrow tonight dawn
		morning noon afternoon evening night midnight spring summer autumn winter`)
)

// numbers gives the names of a list their place in it, from 1; a stroke parts names of the same thing.
func numbers(list string) map[string]int {
	m := make(map[string]int)
	for i, names := range strings.Fields(list) {
		for _, name := range strings.Split(names, "/") {
			m[name] = i + 1
		}
	}
	return m
}
