package compare

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/google/uuid"

	"hearsay/graph"
)

// An amount is a number with what it counts or measures, as exact as the words give it: the true number
// lies from low to high.
type amount struct {
	low, high float64
	// unit is a currency or "%", "" for what is counted.
	unit string
}

var factor = map[string]float64{"hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "m": 1e6, "bn": 1e9, "k": 1e3, "dozen": 12}

// A bound is what words before a number make of it.
type bound int

const (
	exactly bound = iota
	roughly
	atLeast
	atMost
	almost
)

// bounds has the words that blur a number. Than, least, most and to stand behind the word that tells.
var bounds = map[string]bound{"about": roughly, "around": roughly, "some": roughly, "roughly": roughly, "approximately": roughly,
	"circa": roughly, "over": atLeast, "more": atLeast, "least": atLeast, "above": atLeast, "exceeding": atLeast, "nearly": almost, "almost": almost,
	"up": atMost, "less": atMost, "fewer": atMost, "under": atMost, "below": atMost, "most": atMost, "than": exactly}

// inverse has what words make of a number behind "no" or "not".
var inverse = map[string]bound{"more": atMost, "over": atMost, "less": atLeast, "fewer": atLeast, "under": atLeast}

// currencies have the words for units, as stems are made of the words of a phrase.
var currencies = map[string]string{"dollar": "$", "euro": "€", "pound": "£", "%": "%", "percent": "%", "per-cent": "%", "percentage": "%"}

// A count is a phrase with one number in it.
type count struct {
	amount
	// of are the stems of what is counted, behind the number: "new posts"; around those of all else.
	of, around []string
}

// quantities compares two phrases that give a number of the same thing: different where they do not, equal
// where the numbers can be one as far as both are exact, numbersDiffer where they cannot.
func quantities(x, y string) match {
	a, ok := readCount(x)
	b, ok2 := readCount(y)
	switch {
	case !ok || !ok2 || !a.sameThing(&b) || !slices.Equal(a.around, b.around):
		return different
	case a.disjoint(&b):
		return numbersDiffer
	}
	return equal
}

// sameThing reports whether two numbers count or measure things that are called the same.
func (c *count) sameThing(o *count) bool {
	return c.unit == o.unit && slices.Equal(c.of, o.of) && len(c.of)+len(c.around)+len(c.unit) > 0
}

func (c *count) disjoint(o *count) bool { return c.low > o.high || o.low > c.high }

// otherCount reports whether two claims of one deed give numbers of the same thing that cannot be one, and
// speak of the same place or of none: "shed 60 posts at the mill", "cut about 40 jobs at its mill".
func otherCount(a, b *graph.Claim) bool {
	x, ok := readCount(blurred(a).Text)
	y, ok2 := readCount(blurred(b).Text)
	if !ok || !ok2 || !x.sameThing(&y) && !bareFellow(a, b, &x, &y) || !x.disjoint(&y) {
		return false
	}
	if x.unit != "" && len(x.around) == 0 != (len(y.around) == 0) {
		return false
	}
	p, q := append(x.around, around(a)...), append(y.around, around(b)...)
	return len(p) == 0 && len(q) == 0 || sharedWords(p, q) > 0
}

// blurred returns a claim's object with the words before it that blur its number: the object of "spent over
// 5,000 crowns" may be the crowns alone.
func blurred(c *graph.Claim) graph.Term {
	o := c.Object
	before, _, ok := strings.Cut(c.Evidence.Text, o.Text)
	if o.Entity != uuid.Nil || o.Claim != uuid.Nil || o.Text == "" || !ok {
		return o
	}
	words := strings.Fields(before)
	for i := len(words) - 1; i >= 0; i-- {
		w := strings.ToLower(words[i])
		if _, ok := bounds[w]; !ok && w != "at" && w != "to" && w != "no" {
			break
		}
		o.Text = w + " " + o.Text
	}
	return o
}

// around returns the stems of a claim's circumstances but for its time.
func around(c *graph.Claim) (words []string) {
	for _, a := range c.Arguments {
		if a.Role != "time" {
			words = append(words, stems(telling(a.Value.Text))...)
		}
	}
	return words
}

// readCount takes the one number out of a phrase; ok is false where it has none or several.
func readCount(phrase string) (c count, ok bool) {
	how, behind := exactly, false
	words := apart(halves(folded(phrase)))
	for i := 0; i < len(words); i++ {
		w := words[i]
		by, blurs := bounds[w]
		switch {
		case (w == "no" || w == "not") && i+1 < len(words) && inverse[words[i+1]] != exactly:
			i++
			how = inverse[words[i]]
		case blurs:
			how = max(how, by)
		case isNumber(w):
			if ok {
				return count{}, false
			}
			ok, behind = true, true
			i = c.read(words, i)
		case preposition[w]:
			behind = false
		case smallWord[w]:
		case behind:
			c.of = append(c.of, w)
		default:
			c.around = append(c.around, w)
		}
	}
	c.of, c.around = counted(c.of), counted(c.around)
	c.blur(how)
	return c, ok
}

// wholePercent is how far from a whole number of percent the true one may be, just less than half.
const wholePercent = 0.49

// read reads the number that begins at a place, and returns where it ends.
func (a *amount) read(words []string, i int) int {
	value, step, unit := parseNumber(words[i])
	for i+1 < len(words) && factor[words[i+1]] != 0 {
		i++
		value *= factor[words[i]]
		step *= factor[words[i]]
	}
	*a = amount{value - step/2, value + step/2, unit}
	if i+2 < len(words) && words[i+1] == "per" && words[i+2] == "cent" {
		i += 2
		a.unit = "%"
	}
	if i+1 < len(words) && a.unit == "" && currencies[strings.TrimSuffix(words[i+1], "s")] != "" {
		i++
		a.unit = currencies[strings.TrimSuffix(words[i], "s")]
	}
	if a.unit == "%" && a.low == a.high {
		a.low, a.high = a.low-wholePercent, a.high+wholePercent
	}
	return i
}

var preposition = wordSet(`of in into out at for on by to from with without within over that who which whom where when after before between
	against among across about`)

// blur widens a to what the words before the number leave open.
func (a *amount) blur(how bound) {
	middle := (a.low + a.high) / 2
	switch how {
	case roughly:
		a.low, a.high = 0.8*middle, 1.2*middle
	case almost:
		a.low = 0.8 * middle
	case atLeast:
		a.high = math.Inf(1)
	case atMost:
		a.low = math.Inf(-1)
	}
}

func isNumber(w string) bool { return quantity.MatchString(w) || spelled[w] != 0 }

// parseNumber reads a number with a sign of currency before it or a unit behind. The step is the last
// place that was given: 1.2m was rounded to 0.1 million. So are large round numbers: 60,000 may be 61,240.
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
	for _, suffix := range []string{"million", "billion", "bn", "m", "k", "%"} {
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
	} else if digits := strings.TrimRight(w, "0"); len(w) > 3 && len(digits) <= 2 {
		step = 0.1 * value
	}
	return value * times, step * times, unit
}

// counted returns the stems of what a number counts, other words for the same as one.
func counted(words []string) []string {
	all := stems(words)
	for i, w := range all {
		if same, ok := sameCount[w]; ok {
			all[i] = same
		}
	}
	return all
}

// sameCount has the stems of words that newspapers count the same by.
var sameCount = func() map[string]string {
	all := make(map[string]string)
	for line := range strings.Lines(`jobs posts positions roles
		employees workers staff staffers
		homes houses
		deaths fatalities
		files records documents
		kilometres kilometers km`) {
		words := strings.Fields(line)
		for _, w := range words {
			all[stem(w)] = stem(words[0])
		}
	}
	return all
}()
