package inquiry

import (
	"context"
	"slices"

	"github.com/google/uuid"

	"hearsay/graph"
	"hearsay/graph/compare"
)

// mostCarrying bounds how many of the articles that carry a claim are looked through for wider denials.
const mostCarrying = 64

// A denied claim is one that a statement denies or disputes.
type denied struct {
	*graph.Statement
	claim *graph.Claim
}

// deniedBeside returns what is denied in the articles in which the statements stand.
func deniedBeside(ctx context.Context, g Graph, statements []*graph.Statement) ([]denied, error) {
	articles := articleIDs(statements)
	filters := make([]graph.StatementFilter, min(len(articles), mostCarrying))
	for i := range filters {
		filters[i] = graph.StatementFilter{Article: articles[i], Stances: []graph.Stance{graph.Denies, graph.Disputes}}
	}
	pages, err := g.FindStatements(ctx, filters, graph.PageRequest{First: most})
	if err != nil {
		return nil, err
	}
	var all []*graph.Statement
	for _, p := range pages {
		all = append(all, p.Items...)
	}
	claims, err := carried(ctx, g, all)
	if err != nil {
		return nil, err
	}
	var beside []denied
	for i, s := range all {
		if claims[i] != nil {
			beside = append(beside, denied{s, claims[i]})
		}
	}
	return beside, nil
}

// widerDenials returns those of the denials that are of something of the same kind and by the same subject, in the
// articles that have one of the claims: who denies that the harbour ever dumped waste answers that it dumped oil. Who calls
// accusations of somebody false right after one of them answers that.
func widerDenials(beside []denied, claims []*graph.Claim, said *said, spoken []spokesman) (some []*graph.Statement) {
	for _, d := range beside {
		if slices.ContainsFunc(claims, func(c *graph.Claim) bool {
			return compare.Widens(asParty(d.claim, c, spoken), c, d.Evidence.Text) || followsAccusation(d, c, said)
		}) {
			some = append(some, d.Statement)
		}
	}
	return some
}

// followsAccusation reports whether a denial of accusations stands right after where the claim, of the same subject, is put
// forward.
func followsAccusation(d denied, c *graph.Claim, said *said) bool {
	if d.claim.ID == c.ID || c.Subject.Entity == uuid.Nil || d.claim.Subject.Entity != c.Subject.Entity || !compare.OfSeveral(d.Evidence.Text) && !compare.OfAccusations(d.Evidence.Text) {
		return false
	}
	return slices.ContainsFunc(forward(said.of[c.ID]), func(s *graph.Statement) bool {
		return s.Article == d.Article && s.Innermost().Speaker.ID != d.Innermost().Speaker.ID && follows(s, d.Statement)
	})
}

// sweepingDenials returns those of the denials that name nothing, "the minister rejected that", and follow what one speaker
// says in one sentence, or in one and the next: the reading takes each for an answer to one thing that is said there, and it answers the
// others too. So does one of what somebody is said to have said answer that.
func sweepingDenials(ctx context.Context, g Graph, beside []denied, claims []*graph.Claim, statements *said) (some []*graph.Statement, err error) {
	beside = slices.DeleteFunc(slices.Clone(beside), func(d denied) bool {
		return compare.Repeats(d.Evidence.Text, d.claim) || slices.ContainsFunc(claims, func(c *graph.Claim) bool { return c.ID == d.claim.ID })
	})
	of := make([]*graph.Claim, len(beside))
	for i, d := range beside {
		of[i] = d.claim
	}
	before, err := saidOf(ctx, g, of)
	if err != nil {
		return nil, err
	}
	for _, d := range beside {
		if slices.ContainsFunc(claims, func(c *graph.Claim) bool { return d.answersToo(c, before.of[d.claim.ID], statements.of[c.ID]) }) {
			some = append(some, d.Statement)
		}
	}
	return some, nil
}

// answersToo reports whether a denial of one claim, which the statements before put forward, answers another, which those
// of the other do.
func (d denied) answersToo(c *graph.Claim, before, other []*graph.Statement) bool {
	if c.Factuality == graph.Hypothetical {
		return false
	}
	for _, s := range forward(other) {
		who := s.Innermost().Speaker
		if s.Article != d.Article || who.Kind == graph.PublisherSpeaker || who.ID == d.Innermost().Speaker.ID || s.Evidence.EndByte > d.Evidence.StartByte {
			continue
		}
		if inside(c, d.claim) {
			return compare.Telling(d.claim) // and else may be so
		}
		for _, b := range forward(before) {
			if b.Article == d.Article && b.Innermost().Speaker.ID == who.ID && follows(b, d.Statement) && (b.Evidence.Overlaps(s.Evidence.Span) || follows(s, b)) {
				return true
			}
		}
	}
	return false
}
