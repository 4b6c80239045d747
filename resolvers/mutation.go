package resolvers

import (
	"context"
	"crypto/sha256"
	"encoding/hex"

	"github.com/google/uuid"

	"hearsay/graph"
	"hearsay/schema"
)

type mutation struct{ root }

func (m mutation) Ingest(ctx context.Context, articles []*graph.Input) (*schema.IngestPayload, error) {
	out := &schema.IngestPayload{Results: make([]schema.IngestResult, len(articles))}
	ids := make([]uuid.UUID, len(articles))
	for i, in := range articles {
		out.Results[i] = m.ingestOne(ctx, *in)
		ids[i] = out.Results[i].Article
	}
	r := requestOf(ctx)
	r.forget()
	r.gather(ids)
	return out, nil
}

func (m mutation) ingestOne(ctx context.Context, in graph.Input) schema.IngestResult {
	sum := sha256.Sum256([]byte(in.Text))
	in.SHA256 = hex.EncodeToString(sum[:])
	status, id, err := m.reader.Ingest(ctx, in)
	if err != nil {
		_, message := public(ctx, m.log, err)
		return schema.IngestResult{File: in.File, Status: schema.Failed, Error: message}
	}
	return schema.IngestResult{File: in.File, Status: schema.IngestStatus(status), Article: id}
}

type ingestResult struct{ root }

func (r ingestResult) Article(ctx context.Context, res *schema.IngestResult) (*graph.Article, error) {
	if res.Article == uuid.Nil {
		return nil, nil
	}
	return r.article(ctx, res.Article)
}
