package when

import "fmt"

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

// open writes an interval that is open to one side, after ISO 8601-2.
func open(k Kind, value string) string {
	switch k {
	case Since:
		return value + "/.."
	case Until:
		return "../" + value
	}
	return value
}
