package graph

import "cmp"

// A Basis says on what a date rests. A date is never made up: what cannot be dated has none.
type Basis string

// The bases of dates.
const (
	// BasisGiven is a date that came with the article, beside its text.
	BasisGiven Basis = "GIVEN"
	// BasisStated is a date that the words tell by themselves: "on 3 May 2023"; a day of publication
	// that stands in a line above or below the text.
	BasisStated Basis = "STATED"
	// BasisDateline is a day of publication told by the dateline alone.
	BasisDateline Basis = "DATELINE"
	// BasisNear is a day of publication taken from what is near it and all that the article tells: when
	// it was last changed, or when the text was published that it was taken over from.
	BasisNear Basis = "NEAR"
	// BasisResolved is a date that the words tell together with the day of publication: "on Wednesday".
	BasisResolved Basis = "RESOLVED"
	// BasisEarlier is a date that the words tell together with a time mentioned before: "a day later".
	BasisEarlier Basis = "EARLIER"
	// BasisUnresolved is no date: the words tell of a time, and nothing says when that is.
	BasisUnresolved Basis = "UNRESOLVED"
	// BasisRecorded is a time noted here when it came.
	BasisRecorded Basis = "RECORDED"
	// BasisUnknown is for what does not tell: an article without a date, a reading by a version that did
	// not keep on what its dates rest.
	BasisUnknown Basis = "UNKNOWN"
)

// published are the bases of a day of publication, inWords those of a time that words tell.
var (
	published = []Basis{BasisGiven, BasisStated, BasisDateline, BasisNear}
	inWords   = []Basis{BasisStated, BasisResolved, BasisEarlier, BasisUnresolved}
)

// A Granularity says how exactly words tell a time, which may be less than a day of its date: "last week" has
// the month for a date where it lies in one.
type Granularity string

// The granularities, from fine to coarse.
const (
	ToMinute  Granularity = "MINUTE"
	ToHour    Granularity = "HOUR"
	ToDayPart Granularity = "DAYPART"
	ToDay     Granularity = "DAY"
	ToWeekend Granularity = "WEEKEND"
	ToWeek    Granularity = "WEEK"
	ToMonth   Granularity = "MONTH"
	ToSeason  Granularity = "SEASON"
	ToQuarter Granularity = "QUARTER"
	ToYear    Granularity = "YEAR"
	ToDecade  Granularity = "DECADE"
	ToCentury Granularity = "CENTURY"
)

// Granularity returns how exact d is, "" for the unknown date.
func (d Date) Granularity() Granularity {
	switch len(d) {
	case len("2023"):
		return ToYear
	case len("2023-03"):
		return ToMonth
	case len("2023-03-22"):
		return ToDay
	}
	return ""
}

// A When is a time as the words of an article tell it.
type When struct {
	// From and To are the first and the last time told, both included; To is empty for "since 2019" and
	// From for "until Friday", both where the basis is BasisUnresolved.
	From Date `json:"from,omitempty"`
	To   Date `json:"to,omitempty"`
	// Granularity is "" where the words are no time that could be read: "the day he left".
	Granularity Granularity `json:"granularity,omitempty"`
	Basis       Basis       `json:"basis"`
	// Words are those that tell it; empty for a day of publication, and where they were not kept.
	Words Passage `json:"words,omitzero"`
}

// EventTime returns when what c claims happened, as the article tells it that words c so; nil where it
// does not tell.
func (c *Claim) EventTime() *When { return told(c.When, c.Time) }

// Period returns in what time c claims that something happened or was so: its date, or the ends that the words
// tell where they are no single date. "Since 2019" has no last end, and what tells no time is open at both.
func (c *Claim) Period() DateRange {
	if c.Time == "" && c.When != nil {
		return DateRange{From: c.When.From, To: c.When.To}
	}
	return DateRange{From: c.Time, To: c.Time}
}

// SpeechTime returns when the innermost speaker said it, nil where the article does not tell.
func (s *Statement) SpeechTime() *When { return told(s.SaidWhen, s.Said) }

// PublicationTime returns when the article was published.
func (a *Article) PublicationTime() *When {
	return &When{From: a.Published, To: a.Published, Granularity: a.Published.Granularity(), Basis: cmp.Or(a.PublishedBasis, BasisUnknown)}
}

// told returns how a date is told, also where only the date was kept; nil where there is neither.
func told(w *When, d Date) *When {
	if w == nil && d != "" {
		return &When{From: d, To: d, Granularity: d.Granularity(), Basis: BasisUnknown}
	}
	return w
}

// Date is the most exact date that covers all of the time told, the unknown date where none does.
func (w *When) Date() Date {
	fromYear, fromMonth, fromDay := w.From.Parts()
	toYear, toMonth, toDay := w.To.Parts()
	switch {
	case w.From == "" || fromYear != toYear:
		return ""
	case fromMonth != toMonth:
		return MakeDate(fromYear, 0, 0)
	case fromDay != toDay:
		return MakeDate(fromYear, fromMonth, 0)
	}
	return w.From
}
