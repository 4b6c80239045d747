package inquiry

import (
	"context"
	"slices"
	"strings"

	"github.com/google/uuid"

	"hearsay/graph"
	"hearsay/graph/compare"
)

// generalAnswers returns the denials that answer the claims without naming them.
func generalAnswers(ctx context.Context, g Graph, claims []*graph.Claim, said *said) ([]*graph.Statement, error) {
	spoken, err := spokesmen(ctx, g, subjectsOf(claims))
	if err != nil {
		return nil, err
	}
	general, err := generalDenials(ctx, g, claims, said.all, spoken)
	if err != nil {
		return nil, err
	}
	beside, err := deniedBeside(ctx, g, said.all)
	if err != nil {
		return nil, err
	}
	sweeping, err := sweepingDenials(ctx, g, beside, claims, said)
	return slices.Concat(general, widerDenials(beside, claims, said, spoken), sweeping), err
}

// generalDenials returns the denials of all that is said ("the allegations are false") by those whom the
// claims are said of by others, in the articles that say it. Each was read as an answer to one claim of
// its article, and names none. Who speaks for one of those answers for them.
func generalDenials(ctx context.Context, g Graph, claims []*graph.Claim, statements []*graph.Statement, spoken []spokesman) ([]*graph.Statement, error) {
	parties := partiesOf(claims)
	first := len(parties) // of the spokesmen
	for _, x := range spoken {
		if !slices.Contains(parties, x.who) {
			parties = append(parties, x.who)
		}
	}
	if len(parties) == 0 {
		return nil, nil
	}
	filters := make([]graph.StatementFilter, len(parties))
	for i, id := range parties {
		filters[i] = graph.StatementFilter{Speaker: id, Innermost: true, Stances: []graph.Stance{graph.Denies, graph.Disputes}}
	}
	pages, err := g.FindStatements(ctx, filters, graph.PageRequest{First: most})
	if err != nil {
		return nil, err
	}
	var all []*graph.Statement
	for i, p := range pages {
		for _, s := range p.Items {
			own := slices.ContainsFunc(claims, func(c *graph.Claim) bool { return c.ID == s.Claim })
			if i >= first && !compare.OfAccusations(s.Evidence.Text) && !strings.Contains(s.Evidence.Text, "reported") {
				continue // a spokesman has much to answer
			}
			if !own && saidByOthers(statements, s.Article, parties[i]) {
				all = append(all, s)
			}
		}
	}
	return thatRepeatNothing(ctx, g, all)
}

// partiesOf returns whom the claims are said of, and to whom something is said to have been done, each once.
func partiesOf(claims []*graph.Claim) (parties []uuid.UUID) {
	for _, c := range claims {
		for _, id := range []uuid.UUID{c.Subject.Entity, c.Object.Entity} {
			if id != uuid.Nil && !slices.Contains(parties, id) {
				parties = append(parties, id)
			}
		}
	}
	return parties
}

// saidByOthers reports whether an article passes on what somebody else than the party puts forward.
func saidByOthers(statements []*graph.Statement, article, party uuid.UUID) bool {
	return slices.ContainsFunc(forward(statements), func(s *graph.Statement) bool {
		return s.Article == article && len(s.Chain) > 1 && s.Chain[1].Speaker.ID != party
	})
}

// deniedInOtherWords returns the denials, by those of whom the claims tell what they said to somebody, of having said that to
// them: Holt denies that she told the clerk to drop the matter, who says that she told him to forget the file.
func deniedInOtherWords(ctx context.Context, g Graph, claims []*graph.Claim) ([]*graph.Statement, error) {
	who := claims[0].Subject.Entity
	if who == uuid.Nil {
		return nil, nil
	}
	pages, err := g.FindStatements(ctx, []graph.StatementFilter{{Speaker: who, Innermost: true, Stances: []graph.Stance{graph.Denies, graph.Disputes}}}, graph.PageRequest{First: most})
	if err != nil {
		return nil, err
	}
	denied, err := carried(ctx, g, pages[0].Items)
	if err != nil {
		return nil, err
	}
	setting, err := settingOf(ctx, g, slices.DeleteFunc(slices.Concat(claims, denied), func(c *graph.Claim) bool { return c == nil }))
	if err != nil {
		return nil, err
	}
	var some []*graph.Statement
	for i, s := range pages[0].Items {
		d := denied[i]
		if d != nil && !slices.ContainsFunc(claims, func(c *graph.Claim) bool { return c.ID == d.ID }) && slices.ContainsFunc(claims, func(c *graph.Claim) bool { return setting.Answers(d, c) }) {
			some = append(some, s)
		}
	}
	return some, nil
}

// thatRepeatNothing returns the statements whose passages have no word of the claim they answer.
func thatRepeatNothing(ctx context.Context, g Graph, all []*graph.Statement) ([]*graph.Statement, error) {
	claims, err := carried(ctx, g, all)
	if err != nil {
		return nil, err
	}
	var some []*graph.Statement
	for i, s := range all {
		if claims[i] != nil && !compare.Repeats(s.Evidence.Text, claims[i]) {
			some = append(some, s)
		}
	}
	return some, nil
}
