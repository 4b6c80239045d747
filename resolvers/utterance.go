package resolvers

import (
	"context"

	"hearsay/graph"
	"hearsay/graph/inquiry"
)

func (r entity) Utterances(ctx context.Context, e *graph.Entity, _ *graph.Date) (*inquiry.Utterances, error) {
	all, err := inquiry.FindUtterances(ctx, r.graph, e.ID)
	if err != nil {
		return nil, err
	}
	sawUtterances(ctx, all.Utterances)
	return all, nil
}

func (r statement) Utterances(ctx context.Context, s *graph.Statement, _ *graph.Date) ([]*inquiry.Utterance, error) {
	all, err := inquiry.UtterancesOf(ctx, r.graph, s)
	if err != nil {
		return nil, err
	}
	sawUtterances(ctx, all)
	return all, nil
}

func sawUtterances(ctx context.Context, all []*inquiry.Utterance) {
	var statements []*graph.Statement
	for _, u := range all {
		for _, r := range u.Renderings {
			statements = append(statements, r.Statement)
		}
	}
	sawStatements(ctx, statements)
}
