package graph

import (
	"context"
	"time"
)

type asOfKey struct{}

// AsOf returns a context in which a graph is read as it was known on a day: from articles published by
// then, those among them that a later version took the place of since, and from nothing else. An article
// that bears no date is left out, and so is one whose date is not exact enough to tell. Within another
// AsOf the earlier day holds; the empty day, which is any, changes nothing. Who is who and what people
// judged is as it is now, on any day.
func AsOf(ctx context.Context, day Date) context.Context {
	if known := KnownOn(ctx); day == "" || known != "" && known.lastDay() <= day.lastDay() {
		return ctx
	}
	return context.WithValue(ctx, asOfKey{}, day)
}

// KnownOn returns the day as of which a graph is read, the empty day where all that is there counts.
func KnownOn(ctx context.Context) Date {
	day, _ := ctx.Value(asOfKey{}).(Date)
	return day
}

// By reports whether every day of d is one by the end of day: 2024-03-05 and 2024-03 by 2024-03, not
// 2024-03 by 2024-03-05. The unknown date is by no day.
func (d Date) By(day Date) bool { return d != "" && d.lastDay() <= day.lastDay() }

// lastDay returns the last day of d, which is known.
func (d Date) lastDay() Date {
	year, month, day := d.Parts()
	if month == 0 {
		month = 12
	}
	if day == 0 {
		day = time.Date(year, time.Month(month)+1, 0, 0, 0, 0, 0, time.UTC).Day()
	}
	return MakeDate(year, month, day)
}
