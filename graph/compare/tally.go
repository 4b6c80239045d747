package compare

import (
	"regexp"
	"strings"

	"hearsay/graph"
)

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

// tallied reports whether two claims of one deed, in articles of one story, tell how many voted, and not the same.
func (t Setting) tallied(a, b *graph.Claim) bool {
	x, y := votesIn(a.Evidence.Text), votesIn(b.Evidence.Text)
	if len(x) != 1 || len(y) != 1 || !x[0].disjoint(&y[0].count) || unreal(a) != unreal(b) || when(a, b) == different || !t.ofOneDay(a, b) {
		return false
	}
	m := t.compare(untallied(a), untallied(b))
	return m == equal || m == firstFiner || m == secondFiner
}

// votesIn returns the votes that a passage tells.
func votesIn(passage string) (all []governed) {
	if !numbered(passage) {
		return nil
	}
	for _, g := range countsIn(passage) {
		if g.unit == ballot {
			all = append(all, g)
		}
	}
	return all
}

// untallied is own without the votes.
func untallied(c *graph.Claim) graph.Term {
	x := own(c)
	x.Text = tallyBehind.ReplaceAllString(x.Text, "")
	return x
}

var tallyBehind = regexp.MustCompile(` by (?:a vote of )?\d.*$`)
