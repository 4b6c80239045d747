package compare

import "strings"

// ballot is the stem of what is counted for and against.
var ballot = stem("votes")

// tally reads how many voted for and against from the words that begin at a place, "7 to 2", "7 votes to 2", "7-2", as one
// number; end is where it ends, 0 where none begins there.
func tally(words []string, i int) (g governed, end int) {
	pro, contra, one := strings.Cut(words[i], "-")
	k := i
	if !one {
		if k++; k+2 < len(words) && stem(words[k]) == ballot {
			k++
		}
		if k+1 >= len(words) || words[k] != "to" && words[k] != "against" {
			return g, 0
		}
		k++
		contra = words[k]
	}
	if !isNumber(pro) || !isNumber(contra) || spelled[words[i]] != 0 && one {
		return g, 0
	}
	x, _, _ := parseNumber(pro)
	y, _, _ := parseNumber(contra)
	both := 1e6*max(x, y) + min(x, y)
	g.amount, g.by, g.after = amount{both, both, ballot}, ballot, after(words[k+1:])
	return g, k
}
