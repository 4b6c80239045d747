// Package resolvers answers GraphQL queries from a graph: [New] gives the answers, [Handler] the web
// server's door to them. It checks what is asked, asks the graph for many things at once, and turns
// the graph's errors into codes that a client may rely on. What the answers mean is in package graph;
// how they are found is the graph's own matter.
package resolvers

import (
	"context"
	"log/slog"
	"time"

	"github.com/google/uuid"

	"hearsay/graph"
	"hearsay/graph/origin"
	"hearsay/schema"
)

// A Graph answers questions about articles and what they say. Lists come back in the order asked, one
// answer a question; reads by id give nil where there is no such thing. Errors are the sentinels of
// package graph where they apply.
type Graph interface {
	Articles(ctx context.Context, ids []uuid.UUID) ([]*graph.Article, error)
	Entities(ctx context.Context, ids []uuid.UUID) ([]*graph.Entity, error)
	FindMentions(ctx context.Context, entities []uuid.UUID, p graph.PageRequest) ([]graph.Page[*graph.Mention], error)
	Claims(ctx context.Context, ids []uuid.UUID) ([]*graph.Claim, error)
	Statements(ctx context.Context, ids []uuid.UUID) ([]*graph.Statement, error)

	FindArticles(ctx context.Context, f graph.ArticleFilter, p graph.PageRequest) (graph.Page[*graph.Article], error)
	FindEntities(ctx context.Context, fs []graph.EntityFilter, p graph.PageRequest) ([]graph.Page[*graph.Entity], error)
	FindClaims(ctx context.Context, fs []graph.ClaimFilter, p graph.PageRequest) ([]graph.Page[*graph.Claim], error)
	FindStatements(ctx context.Context, fs []graph.StatementFilter, p graph.PageRequest) ([]graph.Page[*graph.Statement], error)

	Explain(ctx context.Context, entities []uuid.UUID, p graph.PageRequest) ([]graph.Page[*graph.Identification], error)
	Doubtful(ctx context.Context, p graph.PageRequest) (graph.Page[*graph.Identification], error)
	Judge(ctx context.Context, j graph.Judgement) (*graph.Judgement, error)
	FindJudgements(ctx context.Context, p graph.PageRequest) (graph.Page[*graph.Judgement], error)
	// JudgedOn gives the judgements in effect that bear on an entity, claim or statement.
	JudgedOn(ctx context.Context, ids []uuid.UUID) ([][]*graph.Judgement, error)
	// Became gives the claims that relabelled ones are now, nil for all else.
	Became(ctx context.Context, ids []uuid.UUID) ([]*uuid.UUID, error)
	Strays(ctx context.Context, p graph.PageRequest) (graph.Page[*graph.Stray], error)

	// Readings are as they were put: not linked, and without judgements.
	Readings(ctx context.Context, articles []uuid.UUID) ([]*graph.Reading, error)
	Seen(ctx context.Context, articles []uuid.UUID) ([]*graph.Reading, error)
	// TakenIn tells when articles were first taken in, nil where that is not known.
	TakenIn(ctx context.Context, articles []uuid.UUID) ([]*time.Time, error)
	Versions(ctx context.Context, articles []uuid.UUID) ([]*graph.Versions, error)
	UnclearVersions(ctx context.Context, p graph.PageRequest) (graph.Page[*graph.Article], error)
	FormerClaims(ctx context.Context, ids []uuid.UUID) ([]*graph.FormerClaim, error)
	Unsupported(ctx context.Context, p graph.PageRequest) (graph.Page[*graph.FormerClaim], error)
	Extractors(ctx context.Context) ([]graph.Extractor, error)
	Inputs(ctx context.Context, p graph.PageRequest) (graph.Page[*graph.StoredInput], error)
	Delete(ctx context.Context, article uuid.UUID) error

	Signatures(ctx context.Context, articles []uuid.UUID) ([]*origin.Signature, error)
}

// An Ingest takes an article in and says what became of it, in the words of [schema.IngestStatus],
// and under which id. It may be called by many at once.
type Ingest func(ctx context.Context, in graph.Input) (status string, article uuid.UUID, err error)

// A Reader reads articles and keeps them.
type Reader struct {
	Ingest Ingest
	// Reread is Ingest of what is stored already: graph.ErrNotFound is given where it is no longer there.
	Reread Ingest
	// Extractor is what Reread reads with.
	Extractor graph.Extractor
}

// New returns the answers to every field of the schema, from g and, for articles that come in, reader.
// What a client is not told about an article that failed goes to log.
func New(g Graph, reader Reader, log *slog.Logger) schema.ResolverRoot { return root{g, reader, log} }

// root is what all resolvers share.
type root struct {
	graph  Graph
	reader Reader
	log    *slog.Logger
}

func (r root) Article() schema.ArticleResolver                   { return article{r} }
func (r root) Claim() schema.ClaimResolver                       { return claim{r} }
func (r root) ClaimArticles() schema.ClaimArticlesResolver       { return claimArticles{r} }
func (r root) CopiedArticle() schema.CopiedArticleResolver       { return copiedArticle{r} }
func (r root) DrawnEdge() schema.DrawnEdgeResolver               { return drawnEdge{r} }
func (r root) DrawnNode() schema.DrawnNodeResolver               { return drawnNode{r} }
func (r root) Entity() schema.EntityResolver                     { return entity{r} }
func (r root) Evidence() schema.EvidenceResolver                 { return evidence{r} }
func (r root) Identification() schema.IdentificationResolver     { return identification{r} }
func (r root) JudgedThing() schema.JudgedThingResolver           { return judgedThing{r} }
func (r root) Judgement() schema.JudgementResolver               { return judgement{r} }
func (r root) Refusal() schema.RefusalResolver                   { return refusal{r} }
func (r root) IngestResult() schema.IngestResultResolver         { return ingestResult{r} }
func (r root) Mention() schema.MentionResolver                   { return mention{r} }
func (r root) Moment() schema.MomentResolver                     { return moment{r} }
func (r root) Time() schema.TimeResolver                         { return timeOf{r} }
func (r root) Mutation() schema.MutationResolver                 { return mutation{r} }
func (r root) DriftStep() schema.DriftStepResolver               { return driftStep{r} }
func (r root) Origin() schema.OriginResolver                     { return originOf{r} }
func (r root) Response() schema.ResponseResolver                 { return response{r} }
func (r root) Responses() schema.ResponsesResolver               { return responses{r} }
func (r root) PathStep() schema.PathStepResolver                 { return pathStep{r} }
func (r root) Query() schema.QueryResolver                       { return query{r} }
func (r root) Speaker() schema.SpeakerResolver                   { return speaker{r} }
func (r root) Statement() schema.StatementResolver               { return statement{r} }
func (r root) Term() schema.TermResolver                         { return term{r} }
func (r root) CarriedClaim() schema.CarriedClaimResolver         { return carriedClaim{r} }
func (r root) Changes() schema.ChangesResolver                   { return changes{r} }
func (r root) ReextractFailure() schema.ReextractFailureResolver { return reextractFailure{r} }
