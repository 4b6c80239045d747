package inquiry

import (
	"cmp"
	"slices"

	"github.com/google/uuid"

	"hearsay/graph"
	"hearsay/graph/compare"
)

// setFigures returns the contradictions of two numbers of one thing that an article sets against each other: "the Courier speaks of 63
// horses; the Post puts the figure at 71". Each figure stands against the number before it, whatever else tells that too.
func (g *ground) setFigures() (found []Conflict) {
	if !slices.ContainsFunc(slices.Concat(g.known, g.spoken, g.rest, g.figures), compare.PutsFigure) {
		return nil
	}
	articles, byArticle := g.tellings()
	for _, id := range articles {
		all := byArticle[id]
		for _, b := range all {
			if !b.Innermost().Stance.Forward() || !compare.PutsFigure(b.claim) || slices.ContainsFunc(found, func(c Conflict) bool { return c.Second.ID == b.claim.ID }) {
				continue
			}
			before := slices.DeleteFunc(slices.Clone(all), func(a telling) bool { return !a.figureBefore(b) })
			if !b.own && !slices.ContainsFunc(before, func(a telling) bool { return a.own }) || len(before) == 0 {
				continue
			}
			last := slices.MaxFunc(before, func(a, o telling) int {
				x, y := a.claim.Evidence, o.claim.Evidence
				return cmp.Or(cmp.Compare(x.EndByte, y.EndByte), cmp.Compare(y.StartByte, x.StartByte), graph.CompareIDs(o.claim.ID, a.claim.ID))
			})
			x := Conflict{Kind: Contradiction, First: last.claim, Second: b.claim, Against: forward(g.said.of[b.claim.ID]),
				Reason: "the numbers differ: " + last.claim.Evidence.Text + ", " + b.claim.Evidence.Text}
			for _, a := range before {
				if a.Evidence.Overlaps(last.Evidence.Span) {
					x.For = append(x.For, a.Statement)
				}
			}
			found = append(found, x)
		}
	}
	return found
}

// figureBefore reports whether somebody else tells right before a figure what that is set against.
func (t telling) figureBefore(figure telling) bool {
	return t.Innermost().Stance.Forward() && t.Evidence.StartByte <= figure.Evidence.StartByte && figure.Evidence.StartByte-t.Evidence.EndByte <= mostBetween &&
		t.teller() != figure.teller() && !compare.PutsFigure(t.claim) && compare.OtherFigure(figure.claim, t.claim)
}

// teller returns who tells it: who speaks, or where nobody but the publisher does, whom it is about.
func (t telling) teller() uuid.UUID {
	if by := t.Innermost().Speaker; by.Kind != graph.PublisherSpeaker {
		return by.ID
	}
	return t.claim.Subject.Entity
}

// inFigures reports whether a claim puts a figure, or gives the number right before one of those that do.
func inFigures(c *graph.Claim, figures []*graph.Claim) bool {
	return slices.ContainsFunc(figures, func(o *graph.Claim) bool {
		gap := o.Evidence.StartByte - c.Evidence.EndByte
		return o.ID == c.ID || o.Evidence.Article == c.Evidence.Article && c.Evidence.StartByte <= o.Evidence.StartByte && gap <= mostBetween && compare.OtherFigure(o, c)
	})
}
