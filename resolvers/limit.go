package resolvers

import (
	"context"
	"math"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/errcode"
	"github.com/google/uuid"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"hearsay/graph"
	"hearsay/graph/inquiry"
	"hearsay/schema"
)

// What one request may ask for. A query costs about what it has fields, each list's as often as the
// list may have items. To check a query takes time that grows with the square of its tokens: 1,500
// take less than a second at worst, and GraphiQL's longest has 300.
const (
	maxComplexity = 200_000
	maxTokens     = 1_500
	maxBody       = 16 << 20 // bytes
)

// listed is the cost of a list of first items, of so much each.
func listed(each, first int) int {
	first = min(max(first, 1), most)
	if each > math.MaxInt/most-1 {
		return math.MaxInt
	}
	return 1 + each*first
}

func limitComplexity(c *schema.ComplexityRoot) {
	claims := func(each int, _ *schema.ClaimFilter, _ *graph.Date, first int, _ *string) int {
		return listed(each, first)
	}
	statements := func(each int, _ *schema.StatementFilter, _ *graph.Date, first int, _ *string) int {
		return listed(each, first)
	}

	c.Query.Articles = func(each int, _ *graph.ArticleFilter, _ *graph.Date, first int, _ *string) int {
		return listed(each, first)
	}
	c.Query.Entities = func(each int, _ *graph.EntityFilter, _ *graph.Date, first int, _ *string) int {
		return listed(each, first)
	}
	c.Query.Claims = claims
	c.Query.Statements = statements
	c.Query.Nodes = func(each int, ids []uuid.UUID, _ *graph.Date) int { return listed(each, len(ids)) }
	c.Article.Entities = func(each int, _ *graph.EntityType, first int, _ *string) int { return listed(each, first) }
	c.Article.Claims = func(each int, _ *schema.ClaimFilter, first int, _ *string) int { return listed(each, first) }
	c.Article.Statements = func(each int, _ *schema.StatementFilter, first int, _ *string) int { return listed(each, first) }
	c.Entity.Mentions = func(each, first int) int { return listed(each, first) }
	c.Entity.Claims = claims
	c.Entity.Statements = func(each int, _ bool, _ []graph.Stance, _ *graph.Date, first int, _ *string) int {
		return listed(each, first)
	}
	c.Claim.Statements = statements
	c.ClaimArticles.Articles = func(each int) int { return listed(each, defaultFirst) }
	c.Claim.Provenance = func(each int, _ *graph.Date) int { return inquiryCost + each }
	c.Claim.Responses = func(each int, _ *graph.Date) int { return inquiryCost + each }
	c.Claim.Wordings = func(each int, _ *graph.Date) int { return inquiryCost + listed(each, defaultFirst) }
	c.Claim.Drift = func(each int, _ *graph.Date) int { return 2*inquiryCost + listed(each, defaultFirst) }
	c.Entity.Conflicts = func(each int, _ *graph.Date) int { return 10*inquiryCost + each }
	c.Entity.Allegations = func(each int, _ *graph.Date) int { return 10*inquiryCost + each }
	lists := func(each int) int { return listed(each, defaultFirst) }
	c.Provenance.Origins, c.Provenance.Claims, c.Provenance.Copies = lists, lists, lists
	c.Origin.Articles, c.Origin.Statements = lists, lists
	c.Responses.Responses, c.Responses.Unanswered, c.Responses.Claims = lists, lists, lists
	c.Response.Statements, c.Response.Beside, c.Response.Without = lists, lists, lists
	c.Allegations.Allegations = lists
	c.Conflicts.Conflicts, c.Conflict.For, c.Conflict.Against = lists, lists, lists
	c.Entity.Identifications = func(each, first int, _ *string) int { return listed(inquiryCost+each, first) }
	c.Query.Doubtful = func(each, first int, _ *string) int { return listed(inquiryCost+each, first) }
	c.Query.Judgements = func(each, first int, _ *string) int { return listed(each, first) }
	c.Query.StrayJudgements = func(each, first int, _ *string) int { return listed(inquiryCost+each, first) }
	c.Identification.Refused, c.Identification.Judged = lists, lists
	c.Identification.Called = lists
	c.Claim.Judged, c.Entity.Judged, c.Statement.Judged = lists, lists, lists
	c.Entity.Timeline = func(each int, _ *graph.Date, first int, _ *string) int { return listed(each, first) }
	c.Claim.Timeline = func(each int, _ *graph.Date) int { return inquiryCost + each }
	c.ClaimTimeline.Moments = lists
	c.Entity.Utterances = func(each int, _ *graph.Date) int { return inquiryCost + each }
	c.Statement.Utterances = func(each int, _ *graph.Date) int { return inquiryCost + lists(each) }
	c.Utterances.Utterances = lists
	c.Statement.Receipt = func(each int) int { return inquiryCost + each }
	c.Article.Receipt = func(each int, _ uuid.UUID) int { return inquiryCost + each }
	c.Claim.Receipts = func(each, first int) int { return inquiryCost + listed(each, first) }
	c.Query.Drawing = func(each int, around []uuid.UUID, hops, size int, _ *graph.Date) int {
		return 10*inquiryCost + min(each, maxComplexity)*min(max(size, 1), inquiry.MostDrawn)
	}
	c.Query.Path = func(each int, _, _ uuid.UUID, _ *graph.Date) int {
		return 10*inquiryCost + listed(each, inquiry.MostSteps)
	}
	c.DrawnEdge.Statements = func(each, first int) int { return listed(each, first) }
	c.Article.Supersedes, c.Article.SupersededBy, c.Article.UnclearVersions = lists, lists, lists
	c.Article.Extractor = func(each int) int { return inquiryCost + each }
	c.Article.Changes = func(each int, _ *uuid.UUID) int { return 10*inquiryCost + each }
	c.Changes.Added, c.Changes.Dropped, c.Changes.Reworded, c.Changes.Text = lists, lists, lists, lists
	c.FormerClaim.Carried, c.CarriedClaim.Statements = lists, lists
	c.Query.Unsupported = func(each, first int, _ *string) int { return listed(inquiryCost+each, first) }
	c.Query.Extractors = lists
	c.Query.UnclearVersions = func(each, first int, _ *string) int { return listed(each, first) }
	c.Mutation.Reextract = func(each, first int, _ *string, _ bool) int { return listed(each, first) }
	c.Mutation.Ingest = func(each int, in []*graph.Input) int { return listed(each, len(in)) }
}

// inquiryCost is that of an answer put together from many reads, beside what is shown of it.
const inquiryCost = 100

// defaultFirst is what a list without arguments is taken to have.
const defaultFirst = 20

// fragmentLimit refuses queries whose fragments, written out where they are used, make more fields
// than any query may cost. It must go before what walks a query as written out: a few lines of
// fragments that each use another twice would keep that busy for ever.
type fragmentLimit struct{}

func (fragmentLimit) ExtensionName() string                          { return "FragmentLimit" }
func (fragmentLimit) Validate(schema graphql.ExecutableSchema) error { return nil }

func (fragmentLimit) MutateOperationContext(_ context.Context, op *graphql.OperationContext) *gqlerror.Error {
	w := writtenOut{sizes: make(map[*ast.FragmentDefinition]int)}
	if w.size(op.Operation.SelectionSet) > maxComplexity {
		err := gqlerror.Errorf("with its fragments written out the query has more than %d fields: ask for less at once", maxComplexity)
		errcode.Set(err, "COMPLEXITY_LIMIT_EXCEEDED")
		return err
	}
	return nil
}

// writtenOut counts fields, each fragment once. Fragments have no cycles: the query is valid.
type writtenOut struct {
	sizes map[*ast.FragmentDefinition]int
}

// size returns how many fields there are, or a number above maxComplexity.
func (w writtenOut) size(set ast.SelectionSet) int {
	n := 0
	for _, s := range set {
		switch s := s.(type) {
		case *ast.Field:
			n += 1 + w.size(s.SelectionSet)
		case *ast.InlineFragment:
			n += w.size(s.SelectionSet)
		case *ast.FragmentSpread:
			size, ok := w.sizes[s.Definition]
			if !ok {
				size = w.size(s.Definition.SelectionSet)
				w.sizes[s.Definition] = size
			}
			n += size
		}
		n = min(n, maxComplexity+1)
	}
	return n
}
