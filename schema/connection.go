package schema

import (
	"hearsay/graph"
	"hearsay/graph/inquiry"
)

// A Connection is a page of a list in the shape that GraphQL clients page through: the cursor
// connections of Relay.
type Connection[T any] struct {
	Edges    []Edge[T]
	PageInfo PageInfo
}

// An Edge is an item of a list and its place there.
type Edge[T any] struct {
	Cursor string
	Node   T
}

// A PageInfo tells how to go on after a page.
type PageInfo struct {
	HasNextPage bool
	// EndCursor is empty where the page is.
	EndCursor string
}

// The connections and edges of the contract.
type (
	ArticleConnection   = Connection[*graph.Article]
	ArticleEdge         = Edge[*graph.Article]
	EntityConnection    = Connection[*graph.Entity]
	EntityEdge          = Edge[*graph.Entity]
	ClaimConnection     = Connection[*graph.Claim]
	ClaimEdge           = Edge[*graph.Claim]
	StatementConnection = Connection[*graph.Statement]
	StatementEdge       = Edge[*graph.Statement]

	FormerClaimConnection = Connection[*graph.FormerClaim]
	FormerClaimEdge       = Edge[*graph.FormerClaim]

	IdentificationConnection = Connection[*graph.Identification]
	IdentificationEdge       = Edge[*graph.Identification]
	MomentConnection         = Connection[*inquiry.Moment]
	MomentEdge               = Edge[*inquiry.Moment]

	JudgementConnection      = Connection[*graph.Judgement]
	JudgementEdge            = Edge[*graph.Judgement]
	StrayJudgementConnection = Connection[*graph.Stray]
	StrayJudgementEdge       = Edge[*graph.Stray]
)

// Connect returns the connection of a page.
func Connect[T any](p graph.Page[T]) *Connection[T] {
	c := &Connection[T]{
		Edges:    make([]Edge[T], len(p.Items)),
		PageInfo: PageInfo{HasNextPage: p.More},
	}
	for i, item := range p.Items {
		c.Edges[i] = Edge[T]{Cursor: p.Cursors[i], Node: item}
		c.PageInfo.EndCursor = p.Cursors[i]
	}
	return c
}
