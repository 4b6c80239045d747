package resolvers

import (
	"context"

	"github.com/99designs/gqlgen/graphql"

	"hearsay/graph"
)

// asKnown has a field with an argument asOf, and all that is asked within, answered as of that day: every
// read of the graph heeds it, and so no resolver has to.
func asKnown(ctx context.Context, next graphql.Resolver) (any, error) {
	if day, ok := graphql.GetFieldContext(ctx).Args["asOf"].(*graph.Date); ok && day != nil {
		ctx = graph.AsOf(ctx, *day)
	}
	return next(ctx)
}
