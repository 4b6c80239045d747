// Package when reads news time: it finds the time expressions of an article and turns each into the days it
// tells, as precise as its words allow and never more. What needs the article's own date, or an event's,
// stays symbolic where that is not known.
package when

import (
	"sort"

	"hearsay/extract/tree"
	"hearsay/graph"
)

// A Kind says what an Expression tells.
type Kind string

// The kinds of expressions. Only the first four tell a place in time; a Clock tells a time of day and not
// of which day.
const (
	Date     Kind = "DATE"     // one time: "on Wednesday", "late 2020", "last week"
	Since    Kind = "SINCE"    // open to the end: "since 2019", "after May 2020"
	Until    Kind = "UNTIL"    // open at the beginning: "until Friday", "by the end of the month"
	Between  Kind = "BETWEEN"  // "from 2018 to 2021", "over the past three years"
	Clock    Kind = "CLOCK"    // "10:30 p.m.", "noon"
	Duration Kind = "DURATION" // how long: "for two years", "a 48-hour strike"
	Age      Kind = "AGE"      // how old: "a 30-year-old", "aged 50"
	Repeated Kind = "REPEATED" // how often: "every Monday", "twice a week"
)

// A Grain is how precisely an expression tells a time.
type Grain string

// The grains, from fine to coarse.
const (
	Minute  Grain = "MINUTE"
	Hour    Grain = "HOUR"
	DayPart Grain = "DAYPART" // "Wednesday night"
	Day     Grain = "DAY"
	Weekend Grain = "WEEKEND"
	Week    Grain = "WEEK" // from Monday to Sunday
	Month   Grain = "MONTH"
	Season  Grain = "SEASON"
	Quarter Grain = "QUARTER"
	Year    Grain = "YEAR"
	Decade  Grain = "DECADE"
	Century Grain = "CENTURY"
)

// A Mod narrows or blurs the time that an expression tells, after TimeML.
type Mod string

// The modifiers: early 2020, mid-2020, late 2020, about 2020.
const (
	Start  Mod = "START"
	Mid    Mod = "MID"
	End    Mod = "END"
	Approx Mod = "APPROX"
)

// A Basis says on what the days of an expression rest.
type Basis string

// The bases. Durations, ages, clocks and what is repeated have none.
const (
	Stated     Basis = "STATED"     // the words tell by themselves
	Published  Basis = "PUBLISHED"  // counted from the article's date
	Earlier    Basis = "EARLIER"    // counted from the time last mentioned
	Unresolved Basis = "UNRESOLVED" // not known; From and To are empty
)

// An Expression is a time expression: the tokens from First up to End, End not included, of a sentence.
type Expression struct {
	Sentence, First, End int
	// Span is the words, with those that bound a time ("since 2019", "from 2018 to 2021") and without
	// those that only place something in it ("on", "in").
	Span  graph.Span
	Kind  Kind
	Grain Grain
	Mod   Mod
	// From and To are the first and the last time told, both included, in the grain that is known:
	// "last week" is from a Monday to a Sunday, "2021" from 2021 to 2021. To is empty for Since and From
	// for Until; both are empty for what is unresolved or no place in time. Whether the time that bounds
	// a Since or Until belongs to it is not told.
	From, To graph.Date
	Basis    Basis
	// Value is the symbolic value, close to that of TIMEX3 (ISO-TimeML, ISO 24617-1), with the open
	// intervals of ISO 8601-2: "2024-03-13TNI", "2024-W11", "2019-SP", "2021-Q3", "199" (the 1990s),
	// "2018/2021", "2019/..", "P2Y", "T22:30". X stands for what is not known ("XXXX-WXX-3" is a
	// Wednesday), and a time counted from one that is not known names it: "published-P1W",
	// "earlier+P1D", "event-P1D".
	Value string
}

// Resolved reports whether it is known when the expression is.
func (e *Expression) Resolved() bool { return e.From != "" || e.To != "" }

// Date is the most precise date that covers all of the time told by an expression of kind Date, and the
// unknown date where there is none and for all other kinds.
func (e *Expression) Date() graph.Date {
	if e.Kind != Date {
		return ""
	}
	w := graph.When{From: e.From, To: e.To}
	return w.Date()
}

// Find returns the time expressions of a document in the order of the text; none overlap. Published is the
// article's own date, which may be unknown or imprecise. A weekday, a day or a month without a year is the
// last one up to it, or the next one where the clause tells of what is to come.
func Find(d *tree.Document, published graph.Date) []Expression {
	r := resolver{published: published}
	var c scanner
	var out []Expression
	for i, s := range d.Sentences {
		for _, m := range c.scan(s) {
			e := r.resolve(s, m)
			e.Sentence, e.First, e.End, e.Span = i, m.first, m.end, s.Range(m.first, m.end-1)
			out = append(out, e)
		}
	}
	return out
}

// Over returns the expressions that share a byte with s, of those that Find gave, in order.
func Over(all []Expression, s graph.Span) []Expression {
	first := sort.Search(len(all), func(i int) bool { return all[i].Span.EndByte > s.StartByte })
	end := first
	for end < len(all) && all[end].Span.StartByte < s.EndByte {
		end++
	}
	return all[first:end]
}
