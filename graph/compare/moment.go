package compare

import (
	"slices"
	"strings"
	"time"

	"hearsay/graph"
)

// storyDays is how far apart two articles may be published that tell one story. What numbers were months
// ago does not contradict what they are.
const storyDays = 45

// oneStory reports whether the articles of two claims can be of one story, as far as their days are known.
func (t Setting) oneStory(a, b *graph.Claim) bool {
	x, y, known := t.days(a, b)
	return !known || max(x.Sub(y), y.Sub(x)) <= storyDays*24*time.Hour
}

// stateDays is for how long what somebody has or is said to be, in numbers, may be taken to stay the same: votes
// are counted, polls taken again.
const stateDays = 3

var states = wordSet("be have get")

// oneMoment reports whether two claims can speak of one moment: they are of one story, and where one says
// how things stand now, of one day.
func (t Setting) oneMoment(a, b *graph.Claim) bool {
	if a.Time != b.Time && (periodic(a) || periodic(b)) {
		return false
	}
	x, y, known := t.days(a, b)
	if states[a.Predicate.Meaning()] && t.Published != nil && (!known || max(x.Sub(y), y.Sub(x)) > stateDays*24*time.Hour) {
		return false
	}
	return t.oneStory(a, b) && (!known || x.Equal(y) || a.Time != "" && b.Time != "" || !fleeting(a) && !fleeting(b))
}

// datedOrAlike reports whether the days of both articles are known, or else their passages have more in common
// than who did what to what: numbers of any year would contradict each other.
func (t Setting) datedOrAlike(a, b *graph.Claim) bool {
	_, _, known := t.days(a, b)
	if !known && t.Published != nil && (fleeting(a) || fleeting(b)) {
		return a.Evidence.Article == b.Evidence.Article
	}
	return known || t.Published == nil || a.Evidence.Article == b.Evidence.Article || sharedWords(beside(a), beside(b)) > 1
}

// days returns when the articles of two claims were published, and whether both days are known.
func (t Setting) days(a, b *graph.Claim) (x, y time.Time, known bool) {
	if t.Published == nil {
		return x, y, false
	}
	x, err := time.Parse(time.DateOnly, string(t.Published(a.Evidence.Article)))
	y, err2 := time.Parse(time.DateOnly, string(t.Published(b.Evidence.Article)))
	return x, y, err == nil && err2 == nil
}

// grown reports whether the number of the claim published later is the greater, of what is counted on as time
// goes by: the dead, the infected.
func (t Setting) grown(a, b *graph.Claim, x, y *count) bool {
	first, second, known := t.days(a, b)
	if !known || !toll(a) && !toll(b) {
		return false
	}
	return first.Before(second) && x.high < y.low || second.Before(first) && y.high < x.low
}

// grownObject is grown for the numbers of two claims' objects.
func (t Setting) grownObject(a, b *graph.Claim) bool {
	x, ok := readCount(blurred(a).Text)
	y, ok2 := readCount(blurred(b).Text)
	return ok && ok2 && t.grown(a, b, &x, &y)
}

func toll(c *graph.Claim) bool {
	return slices.ContainsFunc(telling(c.Evidence.Text), func(w string) bool { return tolls[w] })
}

// fleeting reports whether a claim says how things stand for the time being: a price of today.
func fleeting(c *graph.Claim) bool {
	subject := folded(c.Subject.Text)
	return slices.ContainsFunc(telling(c.Evidence.Text), func(w string) bool {
		return passing[w] || traded[w] && slices.Contains(subject, w) || strings.Contains(w, ":") && isClock(w)
	})
}

var (
	passing = wordSet("now still currently today tonight yesterday morning afternoon meanwhile far yet already latest points index")
	traded  = wordSet("shares stock stocks") // their price is of today, how many somebody has is not
	tolls   = wordSet("dead deaths died killed dying injured wounded missing fatalities casualties infected infections cases hospitalised hospitalized toll arrested")
	periods = wordSet("quarter half fiscal earlier previous previously ago last annual annually weekly monthly daily season")
)

func wordSet(words string) map[string]bool {
	set := make(map[string]bool)
	for _, w := range strings.Fields(words) {
		set[w] = true
	}
	return set
}

// periodic reports whether a claim tells of one of many like periods: "in the first quarter of last year".
func periodic(c *graph.Claim) bool {
	words := halves(folded(c.Evidence.Text))
	for i, w := range words {
		if periods[w] && !(w == "last" && i+1 < len(words) && recent[words[i+1]]) {
			return true
		}
	}
	return false
}

// recent are times that are the last once, not periods that are told of one after another.
var recent = wordSet("month week night monday tuesday wednesday thursday friday saturday sunday")

func isClock(w string) bool {
	_, err := time.Parse("15:04", w)
	return err == nil
}
