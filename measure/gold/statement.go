package gold

import "slices"

// class puts together the stances that count as the same one.
var class = map[string]string{
	"ASSERTS": "SAYS", "REPORTS": "SAYS", "CONFIRMS": "SAYS", "ALLEGES": "ALLEGES", "DENIES": "DENIES",
	"DISPUTES": "DENIES", "DEMANDS": "DEMANDS", "DECLINES_COMMENT": "DECLINES", "QUESTIONS": "QUESTIONS",
}

// statement reports whether the statement read makes a claim of the gold one, by the same innermost
// speaker and in the same class of stance.
func (m *matcher) statement(gold, read *Statement) bool {
	if m.says(gold, gold.Claim, read) {
		return true
	}
	return slices.ContainsFunc(gold.ClaimsOK, func(claim string) bool { return m.says(gold, claim, read) })
}

func (m *matcher) says(gold *Statement, claim string, read *Statement) bool {
	c := m.read.claims[read.Claim]
	if c == nil || len(gold.Chain) == 0 || len(read.Chain) == 0 {
		return false
	}
	g, r := gold.Chain[len(gold.Chain)-1], read.Chain[len(read.Chain)-1]
	ok, denied := stance(g, r, len(gold.Chain))
	if denied {
		turned := *c
		if turned.Polarity = "NEGATIVE"; polarity(c.Polarity) == "NEGATIVE" {
			turned.Polarity = "POSITIVE"
		}
		c = &turned
	}
	return ok && m.claim(m.gold.claims[claim], c) && m.speakers(g, r.Speaker)
}

// stance reports whether the innermost links of a gold chain of so many links and of the one read agree
// in stance. Denied says that they do where the claim read is turned into its opposite: to deny that p is
// to say that not p. In a longer chain, what is alleged may count as said.
func stance(gold, read Link, links int) (ok, denied bool) {
	have := class[read.Stance]
	wanted := func(any ...string) bool {
		return slices.ContainsFunc(append([]string{gold.Stance}, gold.StanceOK...), func(s string) bool {
			return slices.Contains(any, class[s])
		})
	}
	switch {
	case wanted(have):
		return true, false
	case have == "DENIES" && wanted("SAYS"), have == "SAYS" && wanted("DENIES"):
		return true, true
	}
	return links > 1 && (have == "ALLEGES" && wanted("SAYS") || have == "SAYS" && wanted("ALLEGES")), false
}

// chain reports whether all speakers agree, outermost first. The publisher before others may be left out
// on either side.
func (m *matcher) chain(gold, read *Statement) bool {
	trim := func(chain []Link) []Link {
		if len(chain) > 1 && chain[0].Speaker.Publisher {
			return chain[1:]
		}
		return chain
	}
	g, r := trim(gold.Chain), trim(read.Chain)
	if len(g) != len(r) {
		return false
	}
	for i := range g {
		if !m.speakers(g[i], r[i].Speaker) {
			return false
		}
	}
	return true
}

// speakers reports whether one of the speakers that gold has for a link is the one read.
func (m *matcher) speakers(gold Link, read Speaker) bool {
	return m.speaker(gold.Speaker, read) ||
		slices.ContainsFunc(gold.SpeakerOK, func(g Speaker) bool { return m.speaker(g, read) })
}

func (m *matcher) speaker(gold, read Speaker) bool {
	words := read.Unnamed
	if words == "" {
		words = read.Text
	}
	switch {
	case gold.Publisher:
		return read.Publisher || common(m.publishers, m.read.forms[read.Entity]) > 0
	case gold.Unnamed != "":
		if words != "" || m.read.index[read.Entity] == nil {
			return overlap(gold.Unnamed, words) >= 0.4
		}
		for f := range m.read.forms[read.Entity] {
			if overlap(gold.Unnamed, f) >= 0.5 {
				return true
			}
		}
		return false
	case read.Publisher:
		return common(m.publishers, m.gold.forms[gold.Entity]) > 0
	case read.Entity != "":
		return m.entity(gold.Entity, read.Entity)
	}
	if read.Text != "" {
		words = read.Text
	}
	return m.gold.forms[gold.Entity][norm(words)]
}
