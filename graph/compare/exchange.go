package compare

import (
	"github.com/google/uuid"

	"hearsay/graph"
)

// exchanged compares two claims of one transfer, told by its two ends or by two verbs: "Ada paid Bo 40 crowns", "Bo took 40
// crowns from Ada". One end at least is the same, and none another; a claim that leaves one open is less exact.
func (t Setting) exchanged(a, b *graph.Claim) Finding {
	none := Finding{Relation: Unrelated}
	if a.Polarity != graph.Positive || b.Polarity != graph.Positive || unreal(a) != unreal(b) || a.Evidence.Article == b.Evidence.Article && a.Evidence.Article != uuid.Nil {
		return none
	}
	x, ok := transferOf(a)
	y, ok2 := transferOf(b)
	times := when(a, b)
	if !ok || !ok2 || x.kind != y.kind || times == different || !t.oneStory(a, b) || t.countsDiffer(a, b, true) {
		return none
	}
	givers, takers := t.ended(x.giver, y.giver), t.ended(x.taker, y.taker)
	if givers == otherEnd || takers == otherEnd || givers != sameEnd && takers != sameEnd {
		return none
	}
	things := t.compare(given(a, &x), given(b, &y))
	if things != equal && things != firstFiner && things != secondFiner {
		return none
	}
	if open := x.giver.Empty() || x.taker.Empty(); open != (y.giver.Empty() || y.taker.Empty()) {
		finer := firstFiner
		if open {
			finer = secondFiner
		}
		if !fits(&things, finer) {
			return none
		}
	}
	return finer(things, times, a, b)
}

// given returns what changes hands in a transfer that a claim tells of.
func given(c *graph.Claim, x *transfer) graph.Term {
	if c.Object.Text == x.thing {
		return c.Object
	}
	return graph.Term{Text: x.thing}
}
