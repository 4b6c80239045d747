package inquiry

import (
	"slices"

	"hearsay/graph"
)

// undelivered returns the disputes in which one says that a thing was sent or had, and another that none such ever came.
func (g *ground) undelivered() (found []Conflict) {
	own := slices.Concat(g.known, g.spoken)
	for i, claims := range [][]*graph.Claim{own, g.rest} {
		for _, b := range claims {
			if b.Polarity != graph.Negative {
				continue
			}
			among := own
			if i == 0 {
				among = slices.Concat(own, g.rest)
			}
			for _, a := range among {
				if a.ID == b.ID || !g.setting.NeverCame(b, a) {
					continue
				}
				if one, other := forward(g.said.of[a.ID]), forward(g.said.of[b.ID]); two(one, other) {
					found = append(found, Conflict{Disputed, a, b, one, other, wasNot})
				}
			}
		}
	}
	return found
}
