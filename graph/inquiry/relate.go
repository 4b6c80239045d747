package inquiry

import (
	"slices"

	"hearsay/graph"
	"hearsay/graph/compare"
)

// related returns the ties between those claims that are nodes, in the order of these.
func (d *drawer) related() (all []tie) {
	var claims []*DrawnNode
	for _, n := range d.order {
		if n.Claim != nil {
			claims = append(claims, n)
		}
	}
	for i, a := range claims {
		for _, b := range claims[i+1:] {
			t := tie{from: a.ID, to: b.ID, fact: d.facts[a.ID]}
			switch r := (compare.Setting{}).Claims(a.Claim, b.Claim).Relation; {
			case r == compare.Contradicts:
				t.kind = Against
			case sameMatter[r] && a.Claim.Polarity == b.Claim.Polarity:
				t.kind = SameMatter
			default:
				continue
			}
			t.statements = slices.Concat(d.said(a), d.said(b))
			all = append(all, t)
		}
	}
	return all
}

func (d *drawer) said(n *DrawnNode) []*graph.Statement { return d.facts[n.ID].statements }
