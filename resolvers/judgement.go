package resolvers

import (
	"context"
	"fmt"
	"time"

	"github.com/google/uuid"

	"hearsay/graph"
	"hearsay/schema"
)

func (m mutation) Judge(ctx context.Context, in schema.JudgementInput) (*graph.Judgement, error) {
	j := graph.Judgement{Kind: in.Kind, On: graph.Ref{ID: in.On}, With: graph.Ref{ID: in.With}, Name: in.Name, Type: in.Type,
		Predicate: in.Predicate, By: in.By, Why: in.Why, At: time.Now().UTC().Format(time.RFC3339)}
	if in.Place != nil {
		place, err := m.place(ctx, in.Place)
		if err != nil {
			return nil, err
		}
		j.On = place
	}
	done, err := m.graph.Judge(ctx, j)
	if err != nil {
		return nil, err
	}
	requestOf(ctx).forget()
	return done, nil
}

// place returns the place in bytes of one in code points.
func (r root) place(ctx context.Context, p *schema.PlaceInput) (graph.Ref, error) {
	found, err := r.graph.Articles(ctx, []uuid.UUID{p.Article})
	if err != nil {
		return graph.Ref{}, err
	}
	if found[0] == nil {
		return graph.Ref{}, fmt.Errorf("%w: article %s", graph.ErrNotFound, p.Article)
	}
	points := graph.PointSpan{StartPoint: p.StartPoint, EndPoint: p.EndPoint}
	span := graph.NewRuler(found[0].Text).Bytes(points)
	if !span.In(found[0].Text) {
		return graph.Ref{}, fmt.Errorf("%w: the article has no code points %d to %d", graph.ErrInvalid, p.StartPoint, p.EndPoint)
	}
	return graph.Ref{Article: p.Article, Span: span}, nil
}

func (q query) Judgements(ctx context.Context, first int, after *string) (*schema.JudgementConnection, error) {
	return pageOf(ctx, first, after, q.graph.FindJudgements)
}

func (q query) StrayJudgements(ctx context.Context, first int, after *string) (*schema.StrayJudgementConnection, error) {
	return pageOf(ctx, first, after, q.graph.Strays)
}

func (q query) Doubtful(ctx context.Context, first int, after *string) (*schema.IdentificationConnection, error) {
	return pageOf(ctx, first, after, q.graph.Doubtful)
}

func (r entity) Identifications(ctx context.Context, e *graph.Entity, first int, after *string) (*schema.IdentificationConnection, error) {
	p, err := pageRequest(first, after)
	if err != nil {
		return nil, err
	}
	return ask(ctx, place(ctx), e.ID, func(ids []uuid.UUID) (list []*schema.IdentificationConnection, err error) {
		pages, err := r.graph.Explain(ctx, ids, p)
		for _, page := range pages {
			list = append(list, schema.Connect(page))
		}
		return list, err
	})
}

// judgedOn returns the judgements that bear on something.
func (r root) judgedOn(ctx context.Context, id uuid.UUID) ([]*graph.Judgement, error) {
	return ask(ctx, "judged", id, func(ids []uuid.UUID) ([][]*graph.Judgement, error) { return r.graph.JudgedOn(ctx, ids) })
}

func (r claim) Judged(ctx context.Context, c *graph.Claim) ([]*graph.Judgement, error) {
	return r.judgedOn(ctx, c.ID)
}

func (r entity) Judged(ctx context.Context, e *graph.Entity) ([]*graph.Judgement, error) {
	return r.judgedOn(ctx, e.ID)
}

func (r statement) Judged(ctx context.Context, s *graph.Statement) ([]*graph.Judgement, error) {
	return r.judgedOn(ctx, s.ID)
}

type judgement struct{ root }

func (r judgement) On(_ context.Context, j *graph.Judgement) (*graph.Ref, error) { return &j.On, nil }

func (judgement) Type(_ context.Context, j *graph.Judgement) (*graph.EntityType, error) {
	return known(j.Type), nil
}

func (r judgement) With(_ context.Context, j *graph.Judgement) (*graph.Ref, error) {
	if j.With == (graph.Ref{}) {
		return nil, nil
	}
	return &j.With, nil
}

type judgedThing struct{ root }

func (r judgedThing) Node(ctx context.Context, ref *graph.Ref) (schema.Node, error) {
	if ref.ID == uuid.Nil {
		return nil, nil
	}
	node, err := r.node(ctx, ref.ID)
	if node != nil || err != nil {
		return node, err
	}
	now, err := r.graph.Became(ctx, []uuid.UUID{ref.ID})
	if err != nil || now[0] == nil {
		return nil, err
	}
	return r.node(ctx, *now[0])
}

// node returns what has an id, nil where nothing does.
func (r judgedThing) node(ctx context.Context, id uuid.UUID) (schema.Node, error) {
	nodes, err := query(r).Nodes(ctx, []uuid.UUID{id}, nil)
	if err != nil {
		return nil, err
	}
	return nodes[0], nil
}

func (r judgedThing) Article(ctx context.Context, ref *graph.Ref) (*graph.Article, error) {
	if ref.Article == uuid.Nil {
		return nil, nil
	}
	return r.article(ctx, ref.Article)
}

func (r judgedThing) Place(ctx context.Context, ref *graph.Ref) (*graph.Passage, error) {
	a, err := r.Article(ctx, ref)
	if a == nil || err != nil || !ref.Span.In(a.Text) {
		return nil, err
	}
	p := graph.NewCiter(a.ID, a.Text).Passage(ref.Span)
	return &p, nil
}

type identification struct{ root }

func (r identification) Article(ctx context.Context, x *graph.Identification) (*graph.Article, error) {
	return r.article(ctx, x.Article)
}

func (r identification) Entity(ctx context.Context, x *graph.Identification) (*graph.Entity, error) {
	return r.known(ctx, x.Entity)
}

type refusal struct{ root }

func (r refusal) Entity(ctx context.Context, x *graph.Refusal) (*graph.Entity, error) {
	return r.known(ctx, x.Entity)
}
