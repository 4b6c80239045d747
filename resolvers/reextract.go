package resolvers

import (
	"context"
	"errors"
	"fmt"

	"hearsay/graph"
	"hearsay/schema"
)

func (m mutation) Reextract(ctx context.Context, first int, after *string, all bool) (*schema.ReextractPayload, error) {
	p, err := pageRequest(first, after)
	if err != nil {
		return nil, err
	}
	page, err := m.graph.Inputs(ctx, p)
	if err != nil {
		return nil, err
	}
	out := &schema.ReextractPayload{Failed: []schema.ReextractFailure{}, PageInfo: schema.Connect(page).PageInfo}
	for _, in := range page.Items {
		if in.Extractor.Name != m.reader.Extractor.Name || in.Extractor == m.reader.Extractor && !all {
			out.Skipped++
			continue
		}
		status, err := m.reread(ctx, in)
		switch {
		case ctx.Err() != nil:
			return nil, ctx.Err()
		case errors.Is(err, graph.ErrStorageFull):
			return nil, err
		case errors.Is(err, graph.ErrNotFound):
			out.Skipped++
		case err != nil:
			_, message := public(ctx, m.log, err)
			out.Failed = append(out.Failed, schema.ReextractFailure{Article: in.Article, Error: message})
		case status == schema.Unchanged:
			out.Unchanged++
		default:
			out.Changed++
		}
	}
	requestOf(ctx).forget()
	return out, nil
}

// reread reads one article again. A panic is a failure of the article, and no end of the others.
func (m mutation) reread(ctx context.Context, in *graph.StoredInput) (status schema.IngestStatus, err error) {
	defer func() {
		if fault := recover(); fault != nil {
			err = fmt.Errorf("%w: a defect of the extractor, please report it with the article: %v", graph.ErrUnreadable, fault)
		}
	}()
	said, id, err := m.reader.Reread(ctx, in.Input)
	if err == nil && id != in.Article {
		err = fmt.Errorf("%w: it would be article %s", graph.ErrInvalid, id)
	}
	return schema.IngestStatus(said), err
}

type reextractFailure struct{ root }

func (r reextractFailure) Article(ctx context.Context, f *schema.ReextractFailure) (*graph.Article, error) {
	return r.article(ctx, f.Article)
}
