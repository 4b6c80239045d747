package compare

import (
	"math"
	"slices"
	"strconv"
	"strings"
)

// An amount is a number with what it counts or measures.
type amount struct {
	value float64
	// step is the last place that was given: 1.2 million was rounded to 0.1 million.
	step float64
	unit string
	// about tells a number that the words blur: about, more than.
	about bool
}

var factor = map[string]float64{"hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "m": 1e6, "bn": 1e9, "k": 1e3}

var blur = map[string]bool{"about": true, "around": true, "some": true, "nearly": true, "almost": true, "roughly": true,
	"approximately": true, "over": true, "more": true, "less": true, "than": true, "least": true, "most": true, "up": true}

// quantities compares two phrases that give a number of the same thing: different where they do not,
// equal where the numbers agree as far as both are exact, numbersDiffer where they do not.
func quantities(x, y []string) match {
	a, restA, ok := readAmount(x)
	b, restB, ok2 := readAmount(y)
	if !ok || !ok2 || a.unit != b.unit || len(restA) == 0 && a.unit == "" || !slices.Equal(restA, restB) {
		return different
	}
	if a.about || b.about {
		return equal
	}
	if math.Abs(a.value-b.value) <= math.Max(a.step, b.step)/2 {
		return equal
	}
	return numbersDiffer
}

// readAmount takes the one number out of a phrase's words; ok is false where it has none or several.
func readAmount(words []string) (a amount, rest []string, ok bool) {
	for i := 0; i < len(words); i++ {
		w := words[i]
		switch {
		case blur[w]:
			a.about = true
		case isNumber(w):
			if ok {
				return amount{}, nil, false
			}
			ok = true
			a.value, a.step, a.unit = parseNumber(w)
			for i+1 < len(words) && factor[words[i+1]] != 0 {
				i++
				a.value *= factor[words[i]]
				a.step *= factor[words[i]]
			}
		default:
			rest = append(rest, w)
		}
	}
	return a, rest, ok
}

func isNumber(w string) bool { return quantity.MatchString(w) || spelled[w] != 0 }

// parseNumber reads a number with a sign of currency before it or a unit behind.
func parseNumber(w string) (value, step float64, unit string) {
	if v := spelled[w]; v != 0 {
		return v, 0, ""
	}
	for _, sign := range []string{"$", "€", "£"} {
		if strings.HasPrefix(w, sign) {
			w, unit = strings.TrimPrefix(w, sign), sign
		}
	}
	times := 1.0
	for _, suffix := range []string{"bn", "m", "k", "%"} {
		if s, ok := strings.CutSuffix(w, suffix); ok {
			w = s
			if suffix == "%" {
				unit = "%"
			} else {
				times = factor[suffix]
			}
			break
		}
	}
	w = strings.ReplaceAll(w, ",", "")
	value, _ = strconv.ParseFloat(w, 64)
	if _, after, ok := strings.Cut(w, "."); ok {
		step = math.Pow(10, -float64(len(after)))
	}
	return value * times, step * times, unit
}
