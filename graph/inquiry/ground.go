package inquiry

import (
	"context"
	"slices"
	"strings"

	"github.com/google/uuid"

	"hearsay/graph"
	"hearsay/graph/compare"
)

// A ground is what conflicts about an entity are looked for in.
type ground struct {
	entity *graph.Entity // nil where it is none
	// known are the claims about the entity, and those of the same articles whose subject has no name and whose
	// passage names the entity: "a court in Venn ordered Holm's mill to pay" has to do with Holm, whatever it was
	// read to be about.
	known []*graph.Claim
	// spoken are further claims, those that the entity itself puts forward or denies; rest those of the same
	// articles whose subject has no name.
	spoken, rest []*graph.Claim
	// figures are those of the same articles in which somebody else gives a number that is set against another.
	figures []*graph.Claim
	// spokesmen are those who speak for the entity; what they deny of themselves is among the spoken.
	spokesmen []spokesman
	said      *said
	setting   compare.Setting
	// whole tells whether every claim about the entity is known.
	whole bool
}

// mostBeside bounds how many articles are looked through for claims beside those about an entity.
const mostBeside = 64

func groundOf(ctx context.Context, g Graph, entity uuid.UUID) (*ground, error) {
	about, whole, err := claimsOf(ctx, g, graph.ClaimFilter{About: []uuid.UUID{entity}})
	if err != nil {
		return nil, err
	}
	all := &ground{known: about, whole: whole}
	if all.said, err = saidOf(ctx, g, about); err != nil {
		return nil, err
	}
	own, err := g.FindStatements(ctx, []graph.StatementFilter{{Speaker: entity, Innermost: true}}, graph.PageRequest{First: most})
	if err != nil {
		return nil, err
	}
	articles := articleIDs(slices.Concat(all.said.all, own[0].Items))
	if err := all.claims(ctx, g, entity, own[0].Items, articles); err != nil {
		return nil, err
	}
	if err := all.answered(ctx, g, entity); err != nil {
		return nil, err
	}
	if err := all.said.add(ctx, g, slices.Concat(all.known, all.spoken, all.rest, all.figures)); err != nil {
		return nil, err
	}
	days, err := publishedOf(ctx, g, nil, articleIDs(all.said.all))
	all.setting.Published = func(article uuid.UUID) graph.Date { return days[article] }
	return all, err
}

// answered adds to what is spoken what those who speak for the entity deny of themselves.
func (all *ground) answered(ctx context.Context, g Graph, entity uuid.UUID) (err error) {
	if all.spokesmen, err = spokesmen(ctx, g, []uuid.UUID{entity}); err != nil {
		return err
	}
	filters := make([]graph.StatementFilter, len(all.spokesmen))
	for i, x := range all.spokesmen {
		filters[i] = graph.StatementFilter{Speaker: x.who, Innermost: true, Stances: []graph.Stance{graph.Denies, graph.Disputes}}
	}
	pages, err := g.FindStatements(ctx, filters, graph.PageRequest{First: most})
	if err != nil {
		return err
	}
	for i, p := range pages {
		claims, err := carried(ctx, g, p.Items)
		if err != nil {
			return err
		}
		for _, c := range claims {
			known := func(o *graph.Claim) bool { return o.ID == c.ID }
			if c != nil && c.Subject.Entity == all.spokesmen[i].who && !slices.ContainsFunc(all.known, known) && !slices.ContainsFunc(all.spoken, known) {
				all.spoken = append(all.spoken, c)
			}
		}
	}
	return nil
}

// claims adds what the entity speaks on, and what its articles say of subjects without a name.
func (all *ground) claims(ctx context.Context, g Graph, entity uuid.UUID, own []*graph.Statement, articles []uuid.UUID) error {
	seen := make(map[uuid.UUID]bool)
	for _, c := range all.known {
		seen[c.ID] = true
	}
	spoken, err := carried(ctx, g, own)
	if err != nil {
		return err
	}
	found, err := g.Entities(ctx, []uuid.UUID{entity})
	if err != nil || found[0] == nil {
		return err
	}
	all.entity = found[0]
	if articles, err = all.around(ctx, g, own, articles); err != nil {
		return err
	}
	further, err := claimsIn(ctx, g, articles[:min(len(articles), mostBeside)], nil)
	if err != nil {
		return err
	}
	slices.SortFunc(further, func(a, b *graph.Claim) int { return graph.CompareIDs(a.ID, b.ID) })
	further = slices.CompactFunc(further, func(a, b *graph.Claim) bool { return a.ID == b.ID })
	spoken = slices.DeleteFunc(spoken, func(c *graph.Claim) bool { return c == nil })
	if all.setting.Nameless, err = namelessIn(ctx, g, slices.Concat(all.known, spoken, further)); err != nil {
		return err
	}
	for _, c := range further {
		if !seen[c.ID] && all.entity.Named() && all.nameless(c) && names(c.Evidence.Text, all.entity) {
			seen[c.ID] = true
			all.known = append(all.known, c)
		}
	}
	for _, c := range spoken {
		if !seen[c.ID] {
			seen[c.ID] = true
			all.spoken = append(all.spoken, c)
		}
	}
	figures := slices.DeleteFunc(slices.Clone(further), func(c *graph.Claim) bool { return !compare.PutsFigure(c) })
	for _, c := range further {
		if !seen[c.ID] && all.nameless(c) {
			seen[c.ID] = true
			all.rest = append(all.rest, c)
		} else if !seen[c.ID] && inFigures(c, figures) {
			all.figures = append(all.figures, c)
		}
	}
	return nil
}

// around returns the articles to look through beside: those of what the entity says where it has no name, and those that
// mention it where nothing is said of it or by it. One article does not contradict itself on whom it only mentions.
func (all *ground) around(ctx context.Context, g Graph, own []*graph.Statement, articles []uuid.UUID) ([]uuid.UUID, error) {
	if !all.entity.Named() {
		return articleIDs(own), nil
	} else if len(articles) > 0 {
		return articles, nil
	}
	in, err := g.FindArticles(ctx, graph.ArticleFilter{Mentions: all.entity.ID}, graph.PageRequest{First: mostBeside})
	if err != nil || len(in.Items) < 2 {
		return nil, err
	}
	for _, a := range in.Items {
		articles = append(articles, a.ID)
	}
	return articles, nil
}

// nameless reports whether a claim's subject has no name.
func (all *ground) nameless(c *graph.Claim) bool {
	return c.Subject.Entity == uuid.Nil || all.setting.Nameless(c.Subject.Entity)
}

// names reports whether a passage has a name of the entity.
func names(passage string, e *graph.Entity) bool {
	return slices.ContainsFunc(append([]string{e.Name}, e.Aliases...), func(n string) bool { return strings.Contains(passage, n) })
}
