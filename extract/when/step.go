package when

import (
	"time"

	"hearsay/graph"
)

// shifted is the n-th grain after the one that v lies in, unknown where v does not lie in one.
func shifted(v interval, g Grain, n int) interval {
	a, b := step(v.from, g, n), step(v.to, g, n)
	if a != b {
		return interval{}
	}
	return a
}

// step is the n-th grain after the one around d.
func step(d graph.Date, g Grain, n int) interval {
	year, month, day := d.Parts()
	switch {
	case year == 0:
		return interval{}
	case g == Year:
		return yearsFrom(year+n, 1)
	case g == Decade:
		return yearsFrom(year/10*10+10*n, 10)
	case g == Century:
		return yearsFrom(year/100*100+100*n, 100)
	case month > 0 && (g == Month || g == Quarter):
		months := 12*year + month - 1
		if g == Quarter {
			months = months/3*3 + 3*n
			return interval{monthOf(months), monthOf(months + 2)}
		}
		return interval{monthOf(months + n), monthOf(months + n)}
	case day == 0:
		return interval{}
	}
	t := time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC)
	monday := t.AddDate(0, 0, -(int(t.Weekday())+6)%7+7*n)
	switch g {
	case Day, DayPart:
		x := dateOf(t.AddDate(0, 0, n))
		return interval{x, x}
	case Week:
		return interval{dateOf(monday), dateOf(monday.AddDate(0, 0, 6))}
	case Weekend:
		return interval{dateOf(monday.AddDate(0, 0, 5)), dateOf(monday.AddDate(0, 0, 6))}
	}
	return interval{}
}

func yearsFrom(year, n int) interval {
	if year < 1 || year+n > 9999 {
		return interval{}
	}
	return interval{graph.MakeDate(year, 0, 0), graph.MakeDate(year+n-1, 0, 0)}
}

func monthOf(months int) graph.Date {
	if months < 12 || months >= 12*9999 {
		return ""
	}
	return graph.MakeDate(months/12, months%12+1, 0)
}

func parse(d graph.Date) (time.Time, bool) {
	t, err := time.Parse(time.DateOnly, string(d))
	return t, err == nil
}

func dateOf(t time.Time) graph.Date {
	if t.Year() < 1 || t.Year() > 9999 {
		return ""
	}
	return graph.MakeDate(t.Year(), int(t.Month()), t.Day())
}
