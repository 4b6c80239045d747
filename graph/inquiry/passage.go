package inquiry

import (
	"context"
	"slices"

	"github.com/google/uuid"

	"hearsay/graph"
)

// What is looked through for a passage that joins two entities: those nearest to each, and articles.
const (
	mostNear     = 16
	mostPassages = 64
)

// An end is an entity reached from one end of a path, and a place where an article mentions it.
type end struct {
	entity uuid.UUID
	steps  int // from the end
	graph.Span
}

// throughPassage returns a path over the passage of one statement that names an entity near the one end and one near the
// other, where no claims join them: "invoices from Venn Dredging" is no term of a claim. Of several it is the
// shortest, by the first article in order of ids, and there the first statement; nil where there is none.
func (w *walk) throughPassage(ctx context.Context, other *walk) ([]*PathStep, error) {
	near, err := w.ends(ctx)
	if err != nil {
		return nil, err
	}
	far, err := other.ends(ctx)
	if err != nil {
		return nil, err
	}
	var articles []uuid.UUID
	for id := range near {
		if len(far[id]) > 0 {
			articles = append(articles, id)
		}
	}
	slices.SortFunc(articles, graph.CompareIDs)
	filters := make([]graph.StatementFilter, min(len(articles), mostPassages))
	for i := range filters {
		filters[i].Article = articles[i]
	}
	w.whole = w.whole && other.whole && len(filters) == len(articles)
	pages, err := w.g.FindStatements(ctx, filters, graph.PageRequest{First: most})
	if err != nil {
		return nil, err
	}
	least := MostSteps + 1
	var step *PathStep
	for i, page := range pages {
		for _, s := range page.Items {
			for _, a := range near[articles[i]] {
				for _, b := range far[articles[i]] {
					if n := a.steps + 1 + b.steps; n < least && a.entity != b.entity && s.Evidence.Contains(a.Span) && s.Evidence.Contains(b.Span) {
						least, step = n, &PathStep{a.entity, b.entity, s}
					}
				}
			}
		}
	}
	if step == nil {
		return nil, nil
	}
	all := append(w.back(step.From), step)
	rest := other.back(step.To)
	slices.Reverse(rest)
	for _, s := range rest {
		all = append(all, &PathStep{s.To, s.From, s.Statement})
	}
	return all, nil
}

// ends returns where articles mention the entities reached first, by article.
func (w *walk) ends(ctx context.Context) (map[uuid.UUID][]end, error) {
	reached := w.order[:min(len(w.order), mostNear)]
	pages, err := w.g.FindMentions(ctx, reached, graph.PageRequest{First: most})
	if err != nil {
		return nil, err
	}
	all := make(map[uuid.UUID][]end)
	for i, page := range pages {
		w.whole = w.whole && !page.More
		for _, m := range page.Items {
			all[m.Article] = append(all[m.Article], end{reached[i], len(w.back(reached[i])), m.Span})
		}
	}
	return all, nil
}
