package when

import (
	"fmt"
	"time"

	"hearsay/extract/text"
	"hearsay/extract/tree"
	"hearsay/graph"
)

// resolver counts mentions from the article's date and from each other.
type resolver struct {
	published graph.Date
	last      interval // the time last mentioned in a paragraph of this kind
	kind      text.Kind
}

// interval is two dates, both included; each is empty where it is not known.
type interval struct{ from, to graph.Date }

func (v interval) known() bool { return v.from != "" && v.to != "" }

// resolve makes the expression of a mention, without its place.
func (r *resolver) resolve(s *tree.Sentence, m mention) Expression {
	e := Expression{Kind: m.kind, Grain: m.grain, Mod: m.mod}
	if s.Kind != r.kind {
		r.kind, r.last = s.Kind, interval{}
	}
	switch m.kind {
	case Duration, Age:
		e.Value = m.amount
		return e
	case Clock:
		e.Value = m.code
		return e
	case Repeated:
		e.Value = m.amount + m.code
		if m.weekday > 0 || m.month > 0 || m.amount == "" {
			e.Value = m.symbol()
		}
		return e
	}
	way := ahead(s, m.first, m.end)
	if m.open == "until" || m.open == "till" || m.open == "by" {
		switch {
		case way == 0:
			way = 1
		case way < 0 && m.open != "by":
			way = unclear // "was closed until Friday" leaves both open
		}
	}
	v, basis := interval{}, Basis("")
	switch {
	case m.kind == Between && m.until != nil:
		v, basis = r.ends(&m, &e, way)
	case m.kind == Between:
		v, basis = r.interval(&m, way)
		v, e.Value = r.stretch(&m, v), m.amount
	default:
		v, basis = r.interval(&m, way)
		e.Value = m.value(v)
	}
	if !v.known() {
		e.Basis = Unresolved
		e.Value = open(m.kind, e.Value)
		return e
	}
	e.From, e.To, e.Basis = v.from, v.to, basis
	e.Value = open(m.kind, e.Value)
	switch m.kind {
	case Since:
		r.last = v
		e.To = ""
	case Until:
		r.last = v
		e.From = ""
	case Date:
		r.last = v
	case Between:
		r.last = interval{}
	}
	return e
}

func open(k Kind, value string) string {
	switch k {
	case Since:
		return value + "/.."
	case Until:
		return "../" + value
	}
	return value
}

// ends resolves a range: first the far end, and then the near one, which lies before it.
func (r *resolver) ends(m *mention, e *Expression, way int) (interval, Basis) {
	far, basis := r.interval(m.until, way)
	before := *r
	if m.from == nothing && m.within == nil && far.known() {
		before.published, way = far.from, -1
	}
	near, other := before.interval(m, way)
	e.Value = m.value(near) + "/" + m.until.value(far)
	if !near.known() || !far.known() || far.to < near.from[:min(len(far.to), len(near.from))] {
		return interval{}, Unresolved
	}
	if basis == Stated {
		basis = other
	}
	return interval{near.from, far.to}, basis
}

// stretch is the time from so long before the article's date up to it, or from it on.
func (r *resolver) stretch(m *mention, end interval) interval {
	if !end.known() {
		return interval{}
	}
	if m.shift < 0 {
		return interval{end.from, r.published}
	}
	return interval{r.published, end.to}
}

// unclear is the way of a clause that does not tell whether a time lies before or after it.
const unclear = 3

// interval is the time that m tells, in a clause that looks the way told by ahead.
func (r *resolver) interval(m *mention, way int) (interval, Basis) {
	switch {
	case m.fiscal, m.from != nothing && m.amount != "" && (m.shift == 0 || m.mod == Approx || m.grain == Decade):
		return interval{}, Unresolved // "several years ago", "a decade ago" tell no year
	case m.year > 0:
		return m.stated(m.year), Stated
	case m.within != nil:
		return r.inside(m, way)
	case m.from == published:
		if now, ok := parse(r.published); ok && m.grain == Weekend && m.shift == 0 && way < 0 && now.Weekday() > 0 && now.Weekday() < 6 {
			return shifted(interval{r.published, r.published}, Weekend, -1), Published // "this weekend" that is over
		}
		return shifted(interval{r.published, r.published}, m.grain, m.shift), Published
	case m.from == earlier:
		return shifted(r.last, m.grain, m.shift), Earlier
	case m.from == event || way == unclear:
		return interval{}, Unresolved
	}
	return r.near(m, way), Published
}

// stated is the time m in a year.
func (m *mention) stated(year int) interval {
	switch {
	case m.years > 0:
		return interval{graph.MakeDate(year, 0, 0), graph.MakeDate(year+m.years-1, 0, 0)}
	case m.grain == Quarter:
		first := 3*int(m.code[1]-'1') + 1
		return interval{graph.MakeDate(year, first, 0), graph.MakeDate(year, first+2, 0)}
	}
	d := graph.MakeDate(year, m.month, m.day)
	return interval{d, d}
}

// inside is the time m in the year or week that another expression tells.
func (r *resolver) inside(m *mention, way int) (interval, Basis) {
	v, basis := r.interval(m.within, way)
	if !v.known() {
		return interval{}, Unresolved
	}
	if m.within.grain == Week && m.weekday > 0 {
		day, ok := parse(v.from)
		if !ok {
			return interval{}, Unresolved
		}
		d := dateOf(day.AddDate(0, 0, m.weekday-1))
		return interval{d, d}, basis
	}
	year, _, _ := v.from.Parts()
	return m.stated(year), basis
}

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

func (r *resolver) nearWeekday(m *mention, way int, strict bool) graph.Date {
	now, ok := parse(r.published)
	if !ok {
		return ""
	}
	off := (m.weekday - int(now.Weekday()) + 7) % 7 // days to the next one
	switch {
	case m.toward == 2 && way != 1:
		off -= 7 * boolInt(int(now.Weekday()+6)%7+off > 6) // the one in this week
	case way == 1 && strict && off == 0:
		off = 7
	case way == 1:
	case strict || off > 0:
		off -= 7
	}
	return dateOf(now.AddDate(0, 0, off))
}

func boolInt(b bool) int {
	if b {
		return 1
	}
	return 0
}

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

// value writes the symbolic value of m whose time is v.
func (m *mention) value(v interval) string {
	if !v.known() {
		return m.symbol()
	}
	code := m.code
	switch m.grain {
	case Week, Weekend:
		t, _ := parse(v.from)
		year, week := t.ISOWeek()
		s := fmt.Sprintf("%04d-W%02d", year, week)
		if m.grain == Weekend {
			s += "-WE"
		}
		return s
	case Quarter:
		if code == "" {
			_, month, _ := v.from.Parts()
			code = fmt.Sprintf("Q%d", (month+2)/3)
		}
		return string(v.from[:4]) + "-" + code
	case Season:
		return string(v.from[:4]) + "-" + code
	case Decade:
		return string(v.from[:3])
	case Century:
		return string(v.from[:2])
	}
	return string(v.from) + code
}

// symbol writes what m tells where it is not known when that is.
func (m *mention) symbol() string {
	switch {
	case m.fiscal && m.year > 0:
		return fmt.Sprintf("FY%d", m.year) + dash(m.code)
	case m.fiscal:
		return "FYXXXX" + dash(m.code)
	case m.year > 0:
		return fmt.Sprintf("%04d-%02d-%02d", m.year, m.month, m.day) // there is no such day
	case m.from != nothing:
		base := [...]string{"", "published", "earlier", "event"}[m.from]
		if m.shift == 0 && m.amount == "" {
			return base + "." + string(m.grain) + m.code
		}
		sign := "+"
		if m.shift < 0 || m.back {
			sign = "-"
		}
		return base + sign + period(m.shift, m.grain) + m.code
	case m.month > 0 && m.day > 0:
		return fmt.Sprintf("XXXX-%02d-%02d%s", m.month, m.day, m.code)
	case m.month > 0:
		return fmt.Sprintf("XXXX-%02d", m.month)
	case m.weekday > 0:
		return fmt.Sprintf("XXXX-WXX-%d%s", m.weekday, m.code)
	case m.day > 0:
		return fmt.Sprintf("XXXX-XX-%02d", m.day)
	}
	return "XXXX" + dash(m.code)
}

func dash(code string) string {
	if code == "" {
		return ""
	}
	return "-" + code
}
