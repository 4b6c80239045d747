package compare

import "strings"

// spelled has numbers that are written as words.
var spelled = func() map[string]float64 {
	all := map[string]float64{"dozen": 12, "hundred": 100}
	units := strings.Fields("one two three four five six seven eight nine")
	for i, w := range append(units, strings.Fields("ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen")...) {
		all[w] = float64(i + 1)
	}
	for i, tens := range strings.Fields("twenty thirty forty fifty sixty seventy eighty ninety") {
		all[tens] = float64(10*i + 20)
		for k, unit := range units {
			all[tens+"-"+unit] = float64(10*i + 20 + k + 1)
		}
	}
	return all
}()

// apart puts a number that is joined to what it measures as two words: a four-year lease.
func apart(words []string) (all []string) {
	for _, w := range words {
		n, of, joined := strings.Cut(w, "-")
		if joined && isNumber(n) && !isNumber(of) && of != "" && !strings.Contains(of, "-") {
			all = append(all, n)
			w = of
		}
		all = append(all, w)
	}
	return all
}

// halves puts "half a million" and "half a dozen" as numbers that are counted as others are.
func halves(words []string) []string {
	for i := 0; i+2 < len(words); i++ {
		if words[i] == "half" && words[i+1] == "a" && factor[words[i+2]] != 0 {
			words = append(append(words[:i:i], "0.5"), words[i+2:]...)
		}
	}
	return words
}
