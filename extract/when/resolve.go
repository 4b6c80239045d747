package when

import (
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
	case Duration, Age, Clock:
		e.Value = m.amount + m.code
		return e
	case Repeated:
		e.Value = m.amount + m.code
		if m.amount == "" {
			e.Value = m.symbol()
		}
		return e
	}
	v := r.place(&m, &e, m.way(s))
	e.Value = open(m.kind, e.Value)
	if !v.known() {
		e.Basis = Unresolved
		return e
	}
	e.From, e.To, r.last = v.from, v.to, v
	switch m.kind {
	case Since:
		e.To = ""
	case Until:
		e.From = ""
	case Between:
		r.last = interval{}
	}
	return e
}

// way is whether m lies ahead of the article, as its clause tells.
func (m *mention) way(s *tree.Sentence) int {
	way := ahead(s, m.first, m.end)
	if m.open == "until" || m.open == "till" || m.open == "by" {
		switch {
		case way == 0:
			return 1
		case way < 0 && m.open != "by":
			return unclear // "was closed until Friday" leaves both open
		}
	}
	return way
}

// place finds the time of m, and writes its basis and value.
func (r *resolver) place(m *mention, e *Expression, way int) interval {
	var v interval
	if m.kind == Between && m.until != nil {
		v, e.Basis = r.ends(m, e, way)
		return v
	}
	v, e.Basis = r.interval(m, way)
	if m.kind == Between {
		e.Value = m.amount
		return r.stretch(m, v)
	}
	e.Value = m.value(v)
	return v
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
