package compare

// after returns the stem of the first telling word behind "to", "of" or "for" behind what is counted, "" where none is.
func after(words []string) string {
	for k, w := range words {
		switch {
		case isNumber(w) || k > mostCounted:
			return ""
		case w == "to" || w == "of" || w == "for":
			for _, next := range words[k+1 : min(len(words), k+1+mostCounted)] {
				if preposition[next] || isNumber(next) {
					return ""
				}
				if stem(next) == shares {
					return after(words[k+2:]) // of whose shares
				}
				if !smallWord[next] {
					return stem(next)
				}
			}
			return ""
		case preposition[w]:
			return ""
		}
	}
	return ""
}

// shares is the stem of words for a part of a firm.
var shares = stem("shares")

// hours has how many hours the stems of words for spans of time have.
var hours = map[string]float64{stem("hours"): 1, stem("days"): 24, stem("weeks"): 7 * 24, stem("months"): 365 * 2, stem("years"): 365 * 24}

// last makes a span of time one in hours, where the words say for what it is: 72 hours to leave are three days.
func (g *governed) last() {
	if g.unit != "" || len(g.of) == 0 || g.after == "" || hours[g.of[0]] == 0 {
		return
	}
	each := hours[g.of[0]]
	half := 0.0
	if g.low == g.high {
		half = 0.49 * each // two weeks and three weeks are not one
	}
	g.low, g.high, g.unit, g.of = g.low*each-half, g.high*each+half, "hours", nil
}
