package store

import (
	"context"

	"github.com/google/uuid"

	"hearsay/graph"
)

// FindArticles returns a page of the articles that f selects, newest first, those of one date by id,
// those without a date last.
func (db *DB) FindArticles(ctx context.Context, f graph.ArticleFilter, p graph.PageRequest) (graph.Page[*graph.Article], error) {
	f.Mentions = db.stand(f.Mentions)
	pages, err := find(ctx, db, []graph.ArticleFilter{f}, p, articleList)
	if err != nil {
		return graph.Page[*graph.Article]{}, err
	}
	return pages[0], nil
}

func articleList(f graph.ArticleFilter) (*list[graph.Article], error) {
	dates, err := newWindow(f.Published)
	if err != nil {
		return nil, err
	}
	f.Publisher = graph.FoldName(f.Publisher)
	prefix := in(datedTable)
	switch {
	case f.Mentions != uuid.Nil:
		prefix = in(entityTable).id(f.Mentions)
	case f.Publisher != "":
		prefix = in(publisherTable).text(f.Publisher)
	}
	return &list[graph.Article]{
		kind: "articles", filter: filterBytes(&f, encodeArticleFilter), size: articlePlaceSize,
		from: func(r *reader, after []byte) hits {
			return dates.within(after, func(after []byte) hits { return r.articleHits(prefix, after) })
		},
		load: func(r *reader, h hit) (*graph.Article, error) {
			k := in(articleTable).id(h.id)
			a, err := r.article(h.id)
			switch {
			case err != nil:
				return nil, err
			case a == nil:
				return nil, corrupt(k, "it is missing")
			case f.Publisher != "" && graph.FoldName(a.Publisher) != f.Publisher && graph.FoldName(a.SyndicatedFrom) != f.Publisher:
				return nil, nil
			}
			return a, nil
		},
	}, nil
}

// articleHits gives the articles whose places follow prefix.
func (r *reader) articleHits(prefix key, after []byte) hits {
	return r.scanHits(prefix, after, fixed(articlePlaceSize), func(at []byte, _ string) hit {
		return hit{at: at, id: idAt(at[dateSize:])}
	})
}
